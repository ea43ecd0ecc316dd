"""The slider below a film: one place for each step, with a mark where a phase begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSlider

from dutyflow.painting.lines import paint_line
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from dutyflow_models.picture.palette import Palette

HEIGHT = 48
_SIDE = 9
"""Pixels left and right, so that the knob is whole at both ends."""
_LINE = 14
"""The height of the line's middle."""
_THICK, _KNOB = 6.0, 8.0
_LETTERS = 16.0
_APART, _NARROW = 12, 40
"""Between two titles; what is too narrow for one."""


class Mark(NamedTuple):
    """Where a phase begins, and what it is called."""

    at: int
    title: str


class FilmBar(QSlider):
    """A slider that goes to where it is pressed."""

    def __init__(self, last: int, marks: Sequence[Mark], palette: Palette, parent: QWidget) -> None:
        """Go from step 0 to the last one."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, last)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(say("Step of the film"))
        self._marks = tuple(marks)
        self._palette, self._scale = palette, 1.0
        self.set_scale(1.0)

    def set_scale(self, scale: float) -> None:
        """Be so much larger than in a window of the usual size."""
        self._scale = scale
        self.setFixedHeight(round(HEIGHT * scale))
        self.update()

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self._palette = palette
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the line, and for the phases below it."""
        return QSize(320, self.height())

    def place_of(self, step: int) -> float:
        """Return how far from the left a step lies, in pixels."""
        side = _SIDE * self._scale
        return side + (self.width() - 2 * side) * step / max(1, self.maximum())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the step that is pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand."""
        if self.isSliderDown():
            self._go_to(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Stay where the hand let go."""
        self.setSliderDown(False)

    def _go_to(self, at: QPointF) -> None:
        side = _SIDE * self._scale
        part = (at.x() - side) / max(1, self.width() - 2 * side)
        self.setValue(round(part * self.maximum()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint line, knob, and marks with the titles that have room."""
        colors, scale = self._palette, self._scale
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.setPen(Qt.PenStyle.NoPen)
        end, now = (self.place_of(step) / scale for step in (self.maximum(), self.value()))
        for color, right in ((colors.line, end), (colors.accent, now)):
            painter.setBrush(QColor(color))
            line = QRectF(_SIDE, _LINE - _THICK / 2, right - _SIDE, _THICK)
            painter.drawRoundedRect(line, _THICK / 2, _THICK / 2)
        self._paint_marks(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent))
        painter.drawEllipse(QPointF(now, _LINE), _KNOB, _KNOB)
        painter.end()

    def _paint_marks(self, painter: QPainter) -> None:
        """Paint a mark where each phase begins; a title that has no room for a word is left out."""
        colors, scale = self._palette, self._scale
        lefts = [self.place_of(mark.at) / scale for mark in self._marks]
        for mark, left, end in zip(
            self._marks, lefts, [*lefts[1:], self.width() / scale], strict=False
        ):
            painter.fillRect(QRectF(round(left) - 1, _LINE - 8, 2, 16), QColor(colors.ink_muted))
            room = QRectF(left, _LINE + 10, end - left - _APART, HEIGHT - _LINE - 10)
            if room.width() > _NARROW:
                paint_line(painter, room, mark.title, colors.ink_muted, pixels=_LETTERS)
