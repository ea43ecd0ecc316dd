"""One line of text in its room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from dutyflow.painting.fonts import picture_font, qt_measure
from dutyflow_models.picture.text_wrap import clean, shorten

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter


def paint_line(
    painter: QPainter,
    room: QRectF,
    text: str,
    color: str,
    *,
    pixels: float,
    weight: int = 400,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> float:
    """Paint one line in the middle of the room's height, shortened to it; return its width."""
    shown = shorten(clean(text), room.width(), lambda part: qt_measure(part, pixels, weight))
    painter.setFont(picture_font(pixels, weight))
    painter.setPen(QColor(color))
    painter.drawText(room, align | Qt.AlignmentFlag.AlignVCenter, shown)
    return qt_measure(shown, pixels, weight)
