"""The line below the board: what is on it in numbers, what needs a look, zoom, saved or not.

`Qt` is imported only where something is shown: already its name takes 20 ms of the first frame.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QStatusBar, QToolButton, QWidget

from dutyflow.at_hand import duty_word
from dutyflow.plain import Label, label, set_tool_tip
from dutyflow.window.shrinking_row import ShrinkingRow
from dutyflow_models.language import say, several

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from dutyflow.document import Document
    from dutyflow.live_findings import LiveFindings
    from dutyflow.window.theme import Theme

_INDENT = 4
"""Pixels from the left of a label to its text."""


class StatusBar(QStatusBar):
    """Numbers of the scenario shown at the left, the state of the file at the right."""

    problems_wanted = Signal()
    findings_wanted = Signal(str)
    """The findings of one check are to be shown."""
    points_wanted = Signal()
    lock_wanted = Signal()
    """The padlock was pressed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Begin empty, for the start page."""
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(10, 0, 10, 0)
        self._counts = [label("", self) for _ in range(2)]
        self._marks = {
            check: _Mark(theme, color, self)
            for check, color in (("disputed", "warning"), ("unowned", "danger"))
        }
        for check, mark in self._marks.items():
            mark.pressed.connect(partial(self.findings_wanted.emit, check))
            set_tool_tip(mark, _tip_of(check))
        self._points = _Mark(theme, "accent", self)
        self._points.pressed.connect(self.points_wanted)
        set_tool_tip(self._points, say("Show what is parked and asked, and what was decided"))
        self._lock = _Padlock(theme, self)
        self._lock.pressed.connect(self.lock_wanted)
        self._problems = QToolButton(self)
        self._problems.setObjectName("link")
        self._problems.setAutoRaise(True)
        self._problems.clicked.connect(self.problems_wanted)
        set_tool_tip(self._problems, say("Show what is wrong in the file, with its lines"))
        self._waiting = label("", self)
        self._saved = label("", self)
        self._zoom = label("", self)
        kept = (*self._marks.values(), self._points, self._problems)
        self._numbers = ShrinkingRow(self._counts, kept, self)
        self._hint = label("", self)
        self._hint.setObjectName("hint")
        self._hint.setMinimumWidth(1)  # A long one makes no window wider.
        self._hint.hide()
        self.addWidget(self._numbers)
        self.addWidget(self._hint, 1)
        self.addPermanentWidget(self._waiting)
        self.addPermanentWidget(self._lock)
        self.addPermanentWidget(self._saved)
        self.addPermanentWidget(self._zoom)
        self.show_nothing()

    def put_at_right(self, widget: QWidget) -> None:
        """Show something of a while, before what always stands at the right."""
        self.insertPermanentWidget(len((self._numbers, self._hint)), widget)

    def show_hint(self, sentence: str) -> None:
        """Say in place of the numbers what the board waits for; nothing brings them back."""
        self.clearMessage()
        self._hint.setText(sentence)
        self._hint.setVisible(bool(sentence))
        self._numbers.setVisible(not sentence)

    def show_nothing(self) -> None:
        """No board is shown."""
        self.show_hint("")
        for text in (*self._counts, self._waiting, self._saved, self._zoom):
            text.clear()
        for widget in (*self._marks.values(), self._points, self._lock, self._problems):
            widget.hide()

    def show_document(self, document: Document) -> None:
        """Count what is on the board in the scenario shown."""
        from dutyflow_models.scenario import crossings

        shown = document.shown
        handoffs = len(shown.handoffs)
        crossing = crossings(shown)
        self._counts[0].setText(duty_word(len(shown.duties)))
        named = several("{n} hand-off", "{n} hand-offs", handoffs)
        between = say("{handoffs}, {n} between teams", handoffs=named, n=crossing)
        self._counts[1].setText(between if crossing else named)
        set_tool_tip(self._counts[1], say("Hand-offs between teams go from one lane to another"))
        points = sum(point.state == "open" for point in document.organisation.points)
        self._points.show_count(points, several("{n} open point", "{n} open points", points))
        problems = len(document.problems)
        if problems:
            from PySide6.QtCore import Qt

            self._problems.setCursor(Qt.CursorShape.PointingHandCursor)
        self._problems.setVisible(problems > 0)
        self._problems.setText(
            several("{n} problem in the file", "{n} problems in the file", problems)
        )

    def show_findings(self, findings: LiveFindings) -> None:
        """Count what needs a look."""
        for check, mark in self._marks.items():
            count = findings.count(check)
            mark.show_count(count, _count_of(check, count))

    def show_locked(self, locked: bool) -> None:
        """Show a padlock while the structure is locked."""
        self._lock.show_locked(locked)

    def show_zoom(self, zoom: float) -> None:
        """Show how large the board is."""
        self._zoom.setText(f"{zoom:.0%}".replace("%", " %"))

    def show_waiting(self, text: str) -> None:
        """Say what does not answer; nothing takes it away."""
        self._waiting.setText(text)

    def show_saved(self, text: str) -> None:
        """Say whether the file holds what is shown."""
        self._saved.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Put a passing message where the numbers stand, shortened before what stands at the right.

        Qt begins it further left and lets it run under the permanent texts.
        """
        if self.currentMessage():
            _paint_message(self, self._counts[0], self._saved)
        else:
            super().paintEvent(event)


def _tip_of(check: str) -> str:
    if check == "disputed":
        return say("Show what is disputed in the list of findings")
    return say("Show what is unowned in the list of findings")


def _count_of(check: str, count: int) -> str:
    if check == "disputed":
        return say("{n} disputed", n=count)
    return say("{n} unowned", n=count)


def _paint_message(bar: QStatusBar, from_here: QWidget, until: QWidget) -> None:
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtWidgets import QStyle, QStyleOption

    painter, option = QPainter(bar), QStyleOption()
    option.initFrom(bar)
    bar.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, painter, bar)
    rect = bar.rect()
    rect.setLeft(from_here.mapTo(bar, QPoint(0, 0)).x() + _INDENT)
    rect.setRight(until.mapTo(bar, QPoint(0, 0)).x() - 12)
    cut = Qt.TextElideMode.ElideRight
    text = bar.fontMetrics().elidedText(bar.currentMessage(), cut, rect.width())
    painter.setPen(from_here.palette().windowText().color())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class _Mark(Label):
    """A dot and a number in a colour of the theme; hidden when there is nothing to count."""

    pressed = Signal()

    def __init__(self, theme: Theme, color: str, parent: QWidget) -> None:
        super().__init__("", parent)
        self._theme = theme
        self._color = color
        theme.changed.connect(self.update)

    def show_count(self, count: int, words: str) -> None:
        self.setText(words)
        self.setVisible(count > 0)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(14, 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.pressed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        from PySide6.QtCore import QRect, Qt
        from PySide6.QtWidgets import QStyle

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = QColor(getattr(self._theme.palette, self._color))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        dot, words = QRect(0, (self.height() - 8) // 2, 8, 8), self.rect().adjusted(14, 0, 0, 0)
        direction = self.layoutDirection()
        painter.drawEllipse(QStyle.visualRect(direction, self.rect(), dot))
        painter.setPen(color)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        room = QStyle.visualRect(direction, self.rect(), words)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())


class _Padlock(Label):
    """Says that lanes, stages and accepted duties are locked; a press unlocks them."""

    pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("", parent)
        self._theme = theme
        self.setAccessibleName(say("Structure locked"))
        set_tool_tip(
            self, say("Lanes, stages and accepted duties are locked; press to unlock them")
        )
        theme.changed.connect(self._wear)

    def show_locked(self, locked: bool) -> None:
        self.setVisible(locked)
        self._wear()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.pressed.emit()

    def _wear(self) -> None:
        if self.isHidden():
            return
        from dutyflow.resources import icon

        self.setPixmap(icon("lock", self._theme.palette.warning).pixmap(14, 14))
