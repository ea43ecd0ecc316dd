"""Text and chips that scenes paint: shortened or wrapped to their room, never over one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dutyflow.painting.fonts import picture_font, qt_measure
from dutyflow.painting.lines import paint_line
from dutyflow.workshop.key_hints import TEXT_PIXELS, KeyHints
from dutyflow_models.picture.palette import ink_on
from dutyflow_models.picture.text_wrap import clean, wrap

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from dutyflow_models.picture.palette import Palette

_LEADING = 1.3
_BESIDE_CHIP_TEXT = 9.0
_CHIP_SHARE = 1.55
"""Height of a chip as a share of its letters."""


def line_height(pixels: float) -> float:
    """Return the distance of two lines of text."""
    return round(pixels * _LEADING)


def text_width(text: str, pixels: float, weight: int = 400) -> float:
    """Return how wide one line of any text is."""
    return qt_measure(clean(text), pixels, weight)


def paint_in_two(
    painter: QPainter, room: QRectF, text: str, color: str, *, pixels: float, small: float
) -> None:
    """Paint a text in the middle of a room: on one line or, where it is long, on two small ones."""
    line = clean(text)
    if qt_measure(line, pixels, 600) <= room.width() or room.height() < 2 * line_height(small):
        paint_line(painter, room, line, color, pixels=pixels, weight=600)
        return
    lines = lines_of(line, room.width(), 2, pixels=small, weight=600)
    top = room.y() + (room.height() - len(lines) * line_height(small)) / 2
    paint_lines(painter, QPointF(room.x(), top), lines, color, pixels=small, weight=600)


def lines_of(text: str, width: float, most: int, *, pixels: float, weight: int = 400) -> list[str]:
    """Break a text into at most so many lines; what is left over ends in an ellipsis."""
    line = clean(text)
    if not line:
        return []
    return list(wrap(line, width, most, lambda part: qt_measure(part, pixels, weight)).lines)


def paint_lines(
    painter: QPainter,
    at: QPointF,
    lines: list[str],
    color: str,
    *,
    pixels: float,
    weight: int = 400,
) -> float:
    """Paint lines below one another from a point on; return the height that they take."""
    font = picture_font(pixels, weight)
    painter.setFont(font)
    painter.setPen(QColor(color))
    step = line_height(pixels)
    ascent = QFontMetricsF(font).ascent() + (step - QFontMetricsF(font).height()) / 2
    for number, line in enumerate(lines):
        painter.drawText(QPointF(at.x(), at.y() + number * step + ascent), line)
    return len(lines) * step


def chip_height(pixels: float) -> float:
    """Return the height of a chip."""
    return round(pixels * _CHIP_SHARE)


def chip_width(text: str, pixels: float, most: float) -> float:
    """Return the width of a chip, at most so much."""
    return min(most, round(text_width(text, pixels, 600) + 2 * _BESIDE_CHIP_TEXT + 0.5))


def paint_chip(
    painter: QPainter, at: QPointF, text: str, fill: str, *, pixels: float, most: float
) -> float:
    """Paint a text on a coloured ground with its upper left corner at a point; return its width."""
    width, height = chip_width(text, pixels, most), chip_height(pixels)
    room = QRectF(at.x(), at.y(), width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(room, 6, 6)
    inner = room.adjusted(_BESIDE_CHIP_TEXT, 0, -_BESIDE_CHIP_TEXT + 1, 0)
    paint_line(painter, inner, text, ink_on(fill), pixels=pixels, weight=600)
    return width


USUAL_WIDTH, USUAL_HEIGHT = 1280, 720
MOST_SCALED = 1.5


def scale_of(widget: QWidget) -> float:
    """Return how much larger scenes are painted in a large window, so that the room can read."""
    window = widget.window()
    fits = min(window.width() / USUAL_WIDTH, window.height() / USUAL_HEIGHT)
    return max(1.0, min(fits, MOST_SCALED))


class Ground(QWidget):
    """A page on the colour of the board; its hints are larger in a large window."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        """Show the colours of a theme."""
        super().__init__(parent)
        self.colors = palette

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the hints be as large as all else."""
        super().resizeEvent(event)
        for hints in self.findChildren(KeyHints):
            hints.set_look(self.colors, round(TEXT_PIXELS * scale_of(self)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the page."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self.colors.board))
        painter.end()


class Canvas(QWidget):
    """The painted middle of a scene, larger in a large window. It takes no keys."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.colors = palette
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self.colors = palette
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return the room without which nothing can be read."""
        return QSize(480, 320)

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paint into a room, in lengths of the usual window."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint on the colour of the board."""
        scale, painter = scale_of(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self.colors.board))
        painter.scale(scale, scale)
        self.paint(painter, self.width() / scale, self.height() / scale)
        painter.end()


def paint_box(
    painter: QPainter, room: QRectF, fill: str, border: str, *, corner: float, line: float = 1
) -> None:
    """Paint a rounded box."""
    painter.setPen(QPen(QColor(border), line))
    painter.setBrush(QColor(fill))
    inset = line / 2
    painter.drawRoundedRect(room.adjusted(inset, inset, -inset, -inset), corner, corner)
