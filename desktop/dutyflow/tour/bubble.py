"""What the tour shows: a bubble with the step, and an outline around the place it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dutyflow.plain import label
from dutyflow_models.language import say

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QKeyEvent

    from dutyflow.window.theme import Theme

_WIDTH = 340
_APART = 16
_EDGE = 12
"""Least distance from the edges of the window, in pixels."""
_AROUND = 5


class Bubble(QFrame):
    """Title, words, what was done, and the buttons; it lies over the window."""

    next_wanted = Signal()
    back_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        """Make the parts; `show_step` fills them."""
        super().__init__(window)
        self.setObjectName("bubble")
        self._theme, self._window = theme, window
        self.count = label("", self)
        self.count.setObjectName("quiet")
        self.title = label("", self)
        self.title.setObjectName("strong")
        self.words = label("", self)
        self.words.setWordWrap(True)
        self.praise = label("", self)
        self.praise.setObjectName("done")
        self.praise.setWordWrap(True)
        self.leave_button = self._button(say("&Leave the tour"), self.leave_wanted)
        self.back_button = self._button(say("Bac&k", about="to the step before"), self.back_wanted)
        self.next_button = self._button(say("&Next", about="to the next step"), self.next_wanted)
        self._lay_out()
        theme.changed.connect(self._wear)
        self._wear()

    def show_step(self, at: int, of: int, title: str, words: str) -> None:
        """Ask for something; `at` is counted from 0."""
        self.count.setText(say("Step {at} of {of}", at=at + 1, of=of))
        self.title.setText(title)
        self.words.setText(words)
        self.praise.hide()
        self.back_button.setEnabled(at > 0)
        self._next_is_due(False)
        last = at + 1 == of
        self.next_button.setText(say("&Finish") if last else say("&Next", about="to the next step"))
        self.leave_button.setVisible(not last)
        self.setAccessibleName(f"{self.count.text()}: {title}")
        self.setAccessibleDescription(words)

    def show_done(self, praise: str) -> None:
        """Say that it was done; going on is what is next."""
        self.praise.setText(f"✓ {praise}")
        self.praise.show()
        self._next_is_due(True)
        self.setAccessibleDescription(praise)

    def lie_beside(self, place: QRect) -> None:
        """Lie where the place stays free: right, left, below or above; else in the lower corner."""
        room = self._window.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        size = self.fitting()
        self.resize(size)
        self.move(beside(place, size, room))
        self.raise_()

    def fitting(self) -> QSize:
        """Return the size that the texts need."""
        width = min(max(_WIDTH, self.minimumSizeHint().width()), self._window.width())
        layout = self.layout()
        return QSize(width, layout.totalHeightForWidth(width) if layout else self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc leave, and Enter press the button that has the keyboard."""
        from dutyflow.enter_key import pressed_by_enter

        if event.key() == Qt.Key.Key_Escape:
            self.leave_wanted.emit()
        elif not pressed_by_enter(event, self):
            super().keyPressEvent(event)

    def _next_is_due(self, due: bool) -> None:
        self.next_button.setDefault(due)
        self.next_button.style().polish(self.next_button)

    def _button(self, text: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(text, self)
        button.setMinimumHeight(28)
        button.clicked.connect(wanted)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self.praise)
        column.addSpacing(4)
        column.addLayout(buttons)

    def _wear(self) -> None:
        colors = self._theme.palette
        self.setStyleSheet(
            f"QFrame#bubble {{ background: {colors.panel}; border: 2px solid {colors.accent};"
            " border-radius: 10px; }"
            f"QLabel#done {{ color: {colors.success}; }}"
        )


class Outline(QWidget):
    """A line around the place that a step is about; the mouse goes through it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        """Lie over all of the window, hidden until there is a place."""
        super().__init__(window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        theme.changed.connect(self.update)

    def surround(self, place: QRect) -> None:
        """Lie around a place of the window; an empty one is nowhere."""
        if place.isEmpty():
            self.hide()
            return
        self.setGeometry(place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND))
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, and a paler one around it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent, halo = QColor(self._theme.palette.accent), QColor(self._theme.palette.accent)
        halo.setAlphaF(0.25)
        box = QRectF(self.rect())
        for color, width in ((halo, 5.0), (accent, 2.0)):
            painter.setPen(QPen(color, width))
            painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), 9, 9)
        painter.end()


def beside(place: QRect, size: QSize, room: QRect) -> QPoint:
    """Return where a bubble of a size lies in a room so that a place stays free."""
    corner = QPoint(room.right() - size.width(), room.bottom() - size.height() - 32)
    if place.isEmpty():
        return corner
    middle = place.center() - QPoint(size.width() // 2, size.height() // 2)
    for left, top in (
        (place.right() + _APART, middle.y()),
        (place.left() - _APART - size.width(), middle.y()),
        (middle.x(), place.bottom() + _APART),
        (middle.x(), place.top() - _APART - size.height()),
    ):
        # Along the place it may move, to stay in the window; towards the place it may not.
        x = min(max(left, room.left()), room.right() - size.width())
        y = min(max(top, room.top()), room.bottom() - size.height())
        if not QRect(QPoint(x, y), size).intersects(place):
            return QPoint(x, y)
    return corner
