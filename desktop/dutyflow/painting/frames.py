"""The frame around what is only tried out: on the board, in the other views, before the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from dutyflow.painting.fonts import picture_font
from dutyflow.painting.inks import brush, pen
from dutyflow_models.language import mark, say_marked
from dutyflow_models.picture.palette import ink_on

if TYPE_CHECKING:
    from dutyflow_models.picture.palette import Palette

WORDS = mark("What if …")
"""What stands wherever something is tried out."""


def paint_frame(painter: QPainter, area: QRect, colors: Palette, width: int) -> None:
    """Paint a frame so many pixels wide along the inside of an area."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(colors.warning, 2 * width))
    painter.drawRect(area)


def paint_tag(painter: QPainter, area: QRect, colors: Palette, size: int) -> None:
    """Say in the lower left corner of an area that this is a what-if."""
    font = picture_font(size, 600)
    metrics = QFontMetrics(font)
    said = say_marked(WORDS)
    width, height = metrics.horizontalAdvance(said) + 2 * size, 2 * size
    tag = QRect(area.left(), area.bottom() - height + 1, width, height)
    painter.fillRect(tag, brush(colors.warning))
    painter.setFont(font)
    painter.setPen(pen(ink_on(colors.warning)))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, said)
