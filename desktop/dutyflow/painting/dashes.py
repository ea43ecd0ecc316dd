"""Cuts dashed lines into their dashes.

Qt counts the dashes of thin lines from where a device's edge cuts them, so that they do not meet at
the borders of tiles; counted from the line's own beginning they do.
"""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF

from dutyflow.painting.inks import DASHES

if TYPE_CHECKING:
    from dutyflow_models.picture.arrow_lines import Point
    from dutyflow_models.picture.drawing import Rect


LEAST_SCALE = 0.25
"""Where a point is less than this many pixels, dashes run together: lines are painted whole."""


def dashes(start: Point, end: Point, width: float, within: Rect | None = None) -> list[QLineF]:
    """Return the dashes of a level or upright line, only those near a region if one is given."""
    length = abs(end[0] - start[0]) + abs(end[1] - start[1])
    if not length:
        return []
    dash, period = DASHES[0] * width, sum(DASHES) * width
    ux, uy = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    first, last = (0.0, length) if within is None else _reach(start, (ux, uy), length, within)
    found: list[QLineF] = []
    at = floor(first / period) * period
    while at < last:
        stop = min(at + dash, length)
        found.append(
            QLineF(
                start[0] + ux * at, start[1] + uy * at, start[0] + ux * stop, start[1] + uy * stop
            )
        )
        at += period
    return found


def _reach(start: Point, step: Point, length: float, region: Rect) -> tuple[float, float]:
    """Return from where to where along a line the region reaches."""
    if step[0]:
        ends = (region.x - start[0]) * step[0], (region.right - start[0]) * step[0]
    else:
        ends = (region.y - start[1]) * step[1], (region.bottom - start[1]) * step[1]
    return max(0.0, min(ends)), min(length, max(ends))
