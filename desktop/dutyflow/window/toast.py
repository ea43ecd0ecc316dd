"""Short messages over the lower edge of the window, which take no keyboard and ask nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from dutyflow.accessibility import TARGET
from dutyflow.plain import breakable, label, shortened
from dutyflow.resources import icon
from dutyflow_models.language import say

if TYPE_CHECKING:
    from dutyflow.window.theme import Theme

SECONDS = 5.0
"""How long a note stays; a problem stays until it is dismissed."""
MOST = 3
LONGEST = 400
"""Letters of a message; what is longer ends in an ellipsis."""
_WIDTH = 560
_ABOVE_EDGE = 44
_BELOW_HEAD = 72
"""From the upper edge of the window to below the head of a scene, in pixels."""
_APART = 8
_BESIDE_TEXT = 104
_LINE = 22


class Toasts(QObject):
    """The messages shown now, the newest lowest; before the room they hang from above."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        """Show messages in a window."""
        super().__init__(window)
        self._theme = theme
        self._window = window
        self.shown: list[Toast] = []
        self._from_above = False
        window.installEventFilter(self)

    def say(self, sentence: str, weight: str) -> None:
        """Show a sentence; the same one again only stays longer."""
        self.withdraw(sentence)
        while len(self.shown) >= MOST:
            self.dismiss(self.shown[0])
        toast = Toast(self._theme, sentence, weight, self._window)
        toast.closing.clicked.connect(lambda: self.dismiss(toast))
        if weight != "problem":
            QTimer.singleShot(round(SECONDS * 1000), toast, lambda: self.dismiss(toast))
        self.shown.append(toast)
        self._arrange()
        toast.show()

    def hang_from_above(self, *, above: bool) -> None:
        """Stay clear of the lower edge, where a scene has its keys, or come back to it."""
        self._from_above = above
        self._arrange()

    def withdraw(self, sentence: str) -> None:
        """Take away what holds no longer."""
        for toast in [toast for toast in self.shown if toast.sentence == sentence]:
            self.dismiss(toast)

    def dismiss(self, toast: Toast) -> None:
        """Take one message away."""
        if toast in self.shown:
            self.shown.remove(toast)
            toast.hide()
            toast.deleteLater()
            self._arrange()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay at the window's edge."""
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return False

    def _arrange(self) -> None:
        width = max((toast.wanted_width() for toast in self.shown), default=0)
        for toast in self.shown:
            toast.fit(min(width, _WIDTH, self._window.width() - 40))
        height = sum(toast.height() + _APART for toast in self.shown) - _APART
        top = _BELOW_HEAD if self._from_above else self._window.height() - _ABOVE_EDGE - height
        for toast in self.shown:
            toast.move((self._window.width() - toast.width()) // 2, top)
            toast.raise_()
            top += toast.height() + _APART


class Toast(QWidget):
    """One message with a sign for its weight and a button that closes it."""

    def __init__(self, theme: Theme, sentence: str, weight: str, parent: QWidget) -> None:
        """Show a sentence; weight is "note", "success" or "problem"."""
        super().__init__(parent)
        self.sentence = sentence
        self.weight = weight
        self._theme = theme
        colors = theme.palette
        sign, color = {
            "success": ("circle-check", colors.success),
            "problem": ("circle-alert", colors.danger),
        }.get(weight, ("info", colors.accent))
        picture = label("", self)
        picture.setPixmap(icon(sign, color).pixmap(18, 18))
        picture.setFixedHeight(_LINE)
        self._shown = breakable(shortened(sentence, LONGEST))
        self._text = label(self._shown, self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.closing = QToolButton(self)
        self.closing.setAutoRaise(True)
        self.closing.setMinimumSize(TARGET, TARGET)
        self.closing.setIcon(icon("x"))
        self.closing.setAccessibleName(say("Dismiss"))
        self.closing.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 8, 9)
        row.setSpacing(10)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self.closing, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self.update)

    def wanted_width(self) -> int:
        """Return the width in which the sentence is one line, in pixels."""
        self._text.ensurePolished()
        return self._text.fontMetrics().horizontalAdvance(self._shown) + _BESIDE_TEXT + 8

    def fit(self, width: int) -> None:
        """Be so wide, and as high as the sentence then is."""
        self.resize(width, max(self._text.heightForWidth(width - _BESIDE_TEXT) + 18, 40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a card, edged in red for a problem."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.palette
        edge = colors.danger if self.weight == "problem" else colors.card_border
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(colors.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
