"""How a scene looks: its theme, and how large it is for the window, see `lettering.scale_of`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from dutyflow.painting.fonts import picture_font, qt_measure
from dutyflow_models.picture.text_wrap import Wrapped, clean, shorten, wrap

if TYPE_CHECKING:
    from dutyflow_models.picture.palette import Palette

TEXT = 16
"""The smallest text, readable from the back row."""
REGULAR, SEMIBOLD, BOLD = 400, 600, 700


class Look(NamedTuple):
    """A theme and a scale; lengths are given as in a window of the usual size."""

    palette: Palette
    scale: float = 1.0

    def px(self, length: float) -> int:
        """Return a length in pixels of this window."""
        return round(length * self.scale)

    def font(self, size: float = TEXT, weight: int = REGULAR) -> QFont:
        """Return a font for painting; do not change it."""
        return picture_font(size * self.scale, weight)

    def width(self, text: str, size: float = TEXT, weight: int = REGULAR) -> float:
        """Return how wide one line of clean text is, in pixels."""
        return qt_measure(text, size * self.scale, weight)

    def fitted(self, text: str, width: float, size: float = TEXT, weight: int = REGULAR) -> str:
        """Return a text on one line that is no wider, with an ellipsis where it was."""
        return shorten(clean(text), width, lambda part: self.width(part, size, weight))

    def wrapped(
        self, text: str, width: float, most: int, size: float = TEXT, weight: int = REGULAR
    ) -> Wrapped:
        """Return a text in lines of a width, at most so many."""
        return wrap(clean(text), width, most, lambda part: self.width(part, size, weight))


def write(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    ink: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """Write one line of clean text in the middle of a box's height."""
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)


def rounded(
    painter: QPainter, box: QRectF, radius: float, fill: str, line: str = "", thick: float = 1
) -> None:
    """Paint a box with round corners; its line lies within."""
    painter.setPen(QPen(QColor(line), thick) if line else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = thick / 2 if line else 0
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
