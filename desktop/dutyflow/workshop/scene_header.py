"""The head of a scene: what it is, how far it has come, the file, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dutyflow.painting.lines import paint_line
from dutyflow.workshop.cap_button import CapButton
from dutyflow.workshop.lettering import text_width
from dutyflow.workshop.look import Look
from dutyflow_models.language import say

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from dutyflow_models.picture.palette import Palette

HEIGHT = 60
_BAR = 4
_MARGIN = 16
_GAP = 12
_PIXELS = 17.0


class SceneHeader(QWidget):
    """A line of text over a bar that shows how much is done."""

    left = Signal()
    """The way out was clicked."""

    def __init__(self, title: str, palette: Palette, parent: QWidget) -> None:
        """Show a title."""
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._title = title
        self._said = ""
        self._aside = ""
        self._done = 0.0
        self._palette = palette
        self._scale = 1.0
        self._leave = CapButton(say("Leave"), "Esc", Look(palette), self)
        self._leave.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, _MARGIN // 2, _BAR)
        row.addStretch(1)
        row.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def said(self) -> str:
        """What stands behind the title."""
        return self._said

    def say(self, said: str, *, aside: str, done: float = 0.0) -> None:
        """Say how far it has come, as text and as a share; `aside` stands at the right."""
        self._said, self._aside, self._done = said, aside, done
        self.setAccessibleName(f"{self._title} {said}")
        self.update()

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self._palette = palette
        self._leave.set_look(Look(palette, self._scale))
        self.update()

    def set_scale(self, scale: float) -> None:
        """Be larger in a large window."""
        self._scale = scale
        self.setFixedHeight(round(HEIGHT * scale))
        self._leave.set_look(Look(self._palette, scale))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the texts and the bar."""
        palette, painter = self._palette, QPainter(self)
        painter.fillRect(self.rect(), QColor(palette.panel))
        painter.scale(self._scale, self._scale)
        high, across = HEIGHT - _BAR, self.width() / self._scale
        painter.fillRect(QRectF(0, high, across, _BAR), QColor(palette.line))
        painter.fillRect(QRectF(0, high, across * self._done, _BAR), QColor(palette.accent))
        right = self._leave.x() / self._scale - _GAP
        wide = text_width(self._title, _PIXELS, 700)
        room = QRectF(_MARGIN, 0, right - _MARGIN, high)
        paint_line(painter, room, self._title, palette.ink, pixels=_PIXELS, weight=700)
        left = _MARGIN + wide + _GAP
        said = QRectF(left, 0, max(0.0, right - left), high)
        used = paint_line(painter, said, self._said, palette.ink_muted, pixels=_PIXELS)
        rest = QRectF(left + used + 2 * _GAP, 0, right - left - used - 2 * _GAP, high)
        if rest.width() > 4 * _GAP:
            end = Qt.AlignmentFlag.AlignRight
            paint_line(painter, rest, self._aside, palette.ink_muted, pixels=_PIXELS, align=end)
        painter.end()
