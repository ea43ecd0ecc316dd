"""The column beside the cards: the time, which cards come next, where the answers are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutyflow.painting.lines import paint_line
from dutyflow.workshop.lettering import line_height, lines_of, paint_lines
from dutyflow.workshop.timer_view import TimerView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from dutyflow.workshop.session import Workshop
    from dutyflow_models.picture.palette import Palette

WIDTH = 288
_MARGIN = 20


class Aside(QWidget):
    """The timer, and below it short lists under headings."""

    def __init__(self, workshop: Workshop, palette: Palette, parent: QWidget) -> None:
        """Show the time of the workshop."""
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.timer = TimerView(workshop, self, large=True)
        self.lists = _Lists(palette, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(24)
        column.addWidget(self.timer)
        column.addWidget(self.lists, 1)
        self.set_palette(palette)

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self._palette = palette
        self.timer.set_palette(palette)
        self.lists.palette_shown = palette
        self.update()

    def set_scale(self, scale: float) -> None:
        """Be larger in a large window."""
        self.setFixedWidth(round(WIDTH * scale))
        self.timer.set_scale(scale)
        self.lists.scale = scale
        self.lists.update()

    def say(self, *lists: tuple[str, Sequence[str]]) -> None:
        """Show lists: each a heading and its lines; an empty list is left out."""
        self.lists.said = [(title, list(lines)) for title, lines in lists if lines]
        self.lists.update()

    @property
    def said(self) -> list[tuple[str, list[str]]]:
        """The lists shown."""
        return self.lists.said

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and its edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._palette.panel))
        painter.fillRect(0, 0, 1, self.height(), QColor(self._palette.line))
        painter.end()


class _Lists(QWidget):
    """Headings with lines; what does not fit is counted in the last line."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self.palette_shown = palette
        self.scale = 1.0
        self.said: list[tuple[str, list[str]]] = []

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette_shown
        painter.scale(self.scale, self.scale)
        wide, high, top = self.width() / self.scale, self.height() / self.scale, 0.0
        for title, lines in self.said:
            room = QRectF(0, top, wide, line_height(16))
            paint_line(painter, room, title, palette.ink_muted, pixels=16, weight=600)
            top += line_height(16) + 8
            for line in lines:
                broken = lines_of(line, wide, 2, pixels=16)
                if top + len(broken) * line_height(16) > high:
                    break
                top += paint_lines(painter, QPointF(0, top), broken, palette.ink, pixels=16) + 8
            top += 16
        painter.end()
