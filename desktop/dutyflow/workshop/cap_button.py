"""A button with its key on it as a cap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from dutyflow.workshop.key_hints import cap_size, paint_cap
from dutyflow.workshop.look import SEMIBOLD, TEXT, rounded, write
from dutyflow_models.language import say_marked

if TYPE_CHECKING:
    from dutyflow.workshop.look import Look


class CapButton(QAbstractButton):
    """A text and a key; a primary one stands out."""

    def __init__(
        self, text: str, key: str, look: Look, parent: QWidget, *, primary: bool = False
    ) -> None:
        """Say what happens and with which key."""
        super().__init__(parent)
        self._key = say_marked(key) if key else ""
        self._look, self._primary = look, primary
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.say(text)

    def say(self, text: str) -> None:
        """Say something else."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_look(self, look: Look) -> None:
        """Show it in other colours, or larger."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for text and cap."""
        look = self._look
        cap = cap_size(self._key, look.px(TEXT)).width() + look.px(8) if self._key else 0
        words = look.width(self.text(), TEXT, SEMIBOLD)
        return QSize(round(words) + cap + look.px(28), look.px(36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it; the one that has the keyboard, or is pointed at, has an outline."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, colors = self._look, self._look.palette
        strong = self._primary and self.isEnabled()
        line = colors.ink if self.hasFocus() and strong else colors.card_border
        if (self.hasFocus() or self.underMouse()) and not strong:
            line = colors.accent
        rounded(
            painter,
            QRectF(self.rect()),
            look.px(9),
            colors.accent if strong else colors.window,
            line if not strong or self.hasFocus() else "",
            2 if self.hasFocus() else 1,
        )
        ink = colors.accent_ink if strong else colors.ink
        words = QRectF(self.rect()).adjusted(look.px(14), 0, -look.px(14), 0)
        faint = ink if self.isEnabled() else colors.ink_faint
        write(painter, words, self.text(), look.font(TEXT, SEMIBOLD), faint)
        if self._key:
            cap = cap_size(self._key, look.px(TEXT))
            at = QPointF(self.width() - look.px(12) - cap.width(),
                         (self.height() - cap.height()) // 2)  # fmt: skip
            paint_cap(painter, at, self._key, colors, look.px(TEXT))
        painter.end()
