"""Puts edges on whole pixels at scales like 1.25 or 0.9, so that lines are sharp and equally wide.

At whole scales everything lies on pixels already, and nothing is moved; nor is it on paper, where a
point has more pixels than anybody sees.
"""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

from dutyflow_models.picture.drawing import Box, Line, Rect

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from dutyflow_models.picture.drawing import Mark

MOST = 4.0
"""Pixels a point from which a part of one is not seen."""
LEAST = 0.25
_THIN = 2.0
"""Up to so many points a box is a line: as wide everywhere, rather than now one pixel, now two."""
_NEARLY = 1e-6
"""Rounding errors that differ from tile to tile must not put a line on the other pixel."""


def uneven_scale(painter: QPainter) -> float:
    """Return how many pixels a point has, where that is no whole number; 0 for nothing to move."""
    matrix = painter.deviceTransform()
    scale = matrix.m11()
    if not LEAST < scale < MOST or matrix.m12() or scale != matrix.m22():
        return 0.0
    return 0.0 if abs(scale - round(scale)) < _NEARLY else scale


def whole(pixels: float) -> int:
    """Round to whole pixels; a half goes up, in every tile alike."""
    return floor(pixels + 0.5 + _NEARLY)


def aside(painter: QPainter, x: float, y: float, scale: float) -> tuple[float, float]:
    """Return a point of the painter's moved to the nearest whole pixel."""
    matrix = painter.deviceTransform()
    left, top = matrix.dx() + x * scale, matrix.dy() + y * scale
    return x + (whole(left) - left) / scale, y + (whole(top) - top) / scale


def begin_on_a_pixel(painter: QPainter) -> bool:
    """Move (0, 0) to the pixel that it lies in; say whether it lay between two.

    A widget need not begin on a whole pixel where the screen's scale is not whole.
    """
    matrix = painter.deviceTransform()
    left, top = whole_below(matrix.dx()), whole_below(matrix.dy())
    between = abs(matrix.dx() - left) > _NEARLY or abs(matrix.dy() - top) > _NEARLY
    if between:
        painter.translate((left - matrix.dx()) / matrix.m11(), (top - matrix.dy()) / matrix.m22())
    return between


def whole_below(pixels: float) -> int:
    """Return the pixel in which a place lies."""
    return floor(pixels + _NEARLY)


def on_pixels(mark: Mark, scale: float) -> Mark:
    """Return a mark with its edges, its outline and its base line on whole pixels."""
    if isinstance(mark, Box):
        return mark._replace(
            rect=rect_on_pixels(mark.rect, scale),
            stroke_width=thickness(mark.stroke_width, scale),
            clip_left=mark.clip_left and thickness(mark.clip_left, scale),
            clip_right=mark.clip_right and thickness(mark.clip_right, scale),
        )
    if isinstance(mark, Line):
        return mark._replace(width=thickness(mark.width, scale))
    return mark if mark.angle else mark._replace(y=whole(mark.y * scale) / scale)


def rect_on_pixels(rect: Rect, scale: float) -> Rect:
    """Return a rectangle with its edges on pixels; a thin one has one width wherever it is."""
    left, width = _span(rect.x, rect.w, scale)
    top, height = _span(rect.y, rect.h, scale)
    return Rect(left / scale, top / scale, width / scale, height / scale)


def thickness(width: float, scale: float) -> float:
    """Return the width of a line in points that is a whole number of pixels, one at least."""
    return max(1, whole(width * scale)) / scale


def _span(start: float, length: float, scale: float) -> tuple[int, int]:
    first, last = whole(start * scale), whole((start + length) * scale)
    if length > _THIN or length <= 0:
        return first, last - first
    wide = max(1, whole(length * scale))
    return last - wide, wide
