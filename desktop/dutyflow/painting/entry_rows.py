"""How the lines of a list of entries are painted: ground, a sign, a title, sentences below it.

Findings, conflicts, points and prompts look alike because they are painted by this.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from dutyflow.painting.fonts import picture_font, qt_measure, sized
from dutyflow.painting.inks import brush, pen
from dutyflow_models.picture.text_wrap import clean, wrap

if TYPE_CHECKING:
    from dutyflow_models.picture.palette import Palette

LEFT, TOP, RIGHT = 34, 8, 14
"""Pixels from the edges of a row to its texts."""
SIGN = 21
"""Pixels from the left edge of a row to the middle of its sign."""
TITLE_SIZE, TEXT_SIZE = 13, 12
LINE = 15
"""Pixels from one line of a sentence to the next."""
_BASE = 12
"""Pixels from the top of the texts to the base line of the first one."""
_RADIUS = 8.0


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, colors: Palette) -> QRect:
    """Paint what lies behind a row and the line below it; return the room for its texts."""
    area = option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(area, brush(colors.selection))
    painter.fillRect(
        area.x() + RIGHT, area.bottom(), area.width() - 2 * RIGHT, 1, brush(colors.line)
    )
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return area.adjusted(RIGHT, TOP, -LEFT, -4)
    return area.adjusted(LEFT, TOP, -RIGHT, -4)


def sign_place(painter: QPainter, area: QRect, below: int) -> QPointF:
    """Return the middle of a row's sign, so many pixels below its upper end."""
    leftwards = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    x = area.right() + 1 - SIGN if leftwards else area.x() + SIGN
    return QPointF(x, area.y() + below)


def _paint_line(painter: QPainter, text: QRect, baseline: int, line: str) -> None:
    """Paint a line from the side at which rows begin; it runs as its own words do."""
    direction, x = painter.layoutDirection(), text.x()
    if direction == Qt.LayoutDirection.RightToLeft:
        x = text.right() + 1 - painter.fontMetrics().horizontalAdvance(line)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(x, baseline, line)
    painter.setLayoutDirection(direction)


def paint_title(painter: QPainter, text: QRect, title: str, color: str, *, tail: str = "") -> None:
    """Paint a title in bold; what does not fit is left out, but not the tail."""
    font = picture_font(sized(TITLE_SIZE), 600)
    metrics = QFontMetrics(font)
    room = text.width() - metrics.horizontalAdvance(tail)
    painter.setFont(font)
    painter.setPen(pen(color))
    said = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room) + tail
    _paint_line(painter, text, text.y() + sized(_BASE), said)


def paint_sentence(
    painter: QPainter, text: QRect, below: int, lines: tuple[str, ...], color: str, size: int
) -> None:
    """Paint lines, the first one so many pixels below the base line of a title."""
    painter.setFont(picture_font(sized(size)))
    painter.setPen(pen(color))
    for number, line in enumerate(lines):
        _paint_line(painter, text, text.y() + sized(_BASE + below + number * LINE), line)


def paint_letter(painter: QPainter, area: QRect, letter: str, ground: str, ink: str) -> None:
    """Paint a round sign with a letter, which tells it without its colour."""
    middle = sign_place(painter, area, TOP + 8) - QPointF(1, 0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush(ground))
    painter.drawEllipse(middle, _RADIUS, _RADIUS)
    painter.setFont(picture_font(11, 700))
    painter.setPen(pen(ink))
    box = QRectF(middle.x() - _RADIUS, middle.y() - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def lines_of_sentence(
    sentence: str, width: int, most: int = 2, size: int = TEXT_SIZE
) -> tuple[str, ...]:
    """Break a sentence, inside a word too wide for a line; what does not fit is left out."""
    measure = partial(qt_measure, pixel_size=sized(size), weight=400)
    return wrap(clean(sentence), width, most, measure).lines


def elided(text: str, width: int, size: int = TEXT_SIZE) -> str:
    """Return as much of a text as fits on a line."""
    metrics = QFontMetrics(picture_font(sized(size)))
    return metrics.elidedText(clean(text), Qt.TextElideMode.ElideRight, width)
