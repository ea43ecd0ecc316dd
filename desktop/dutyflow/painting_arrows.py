"""Paints hand-off arrows: straight lines in batches, small rounded corners, filled heads."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from dutyflow.brushwork import SMOOTH
from dutyflow.inks import brush, pen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow_models.picture.drawing import ArrowShape

CORNER = 5.0
"""Radius of an arrow's corners in points, where there is room for it."""
HEAD_LENGTH = 8.0
HEAD_HALF_WIDTH = 3.5

Point = tuple[float, float]


def paint_arrow(
    painter: QPainter,
    arrow: ArrowShape,
    *,
    color: str = "",
    width: float = 0.0,
    rounded: bool = True,
) -> None:
    """Paint one arrow, emphasised in another colour or width if given."""
    paint_arrows(painter, (arrow,), rounded=rounded, color=color, width=width)


def paint_arrows(
    painter: QPainter,
    arrows: Iterable[ArrowShape],
    *,
    rounded: bool = True,
    heads: bool = True,
    color: str = "",
    width: float = 0.0,
) -> None:
    """Paint arrows, those that look alike in one go; corners are round at 100 % and nearer."""
    scale = abs(painter.deviceTransform().m11()) or 1.0
    alike: dict[tuple[str, float, bool], list[ArrowShape]] = {}
    for arrow in arrows:
        look = (color or arrow.color, width or arrow.width, arrow.dashed)
        alike.setdefault(look, []).append(arrow)
    for (ink, thickness, dashed), some in alike.items():
        pixels = max(1, round(thickness * scale))
        stroke = pen(ink, float(pixels), dashed=dashed, whole=True)
        bends = _stroke_lines(painter, some, stroke, rounded=rounded and scale >= 1)
        # Qt puts aliased lines of odd widths into the pixel to the right of and below their place.
        aside = 0.5 / scale if pixels % 2 else 0.0
        painter.translate(aside, aside)
        painter.setRenderHint(SMOOTH, True)
        if bends is not None:
            painter.strokePath(bends, stroke)
        if heads:
            painter.fillPath(_heads(some, 1 + (thickness - 1) / 4), brush(ink))
        painter.translate(-aside, -aside)


def _stroke_lines(
    painter: QPainter, arrows: Iterable[ArrowShape], stroke: QPen, *, rounded: bool
) -> QPainterPath | None:
    """Paint the straight parts of the arrows; return their bends where these shall be round."""
    lines: list[QLineF] = []
    bends = QPainterPath() if rounded else None
    for arrow in arrows:
        if bends is None:
            lines += _straight(arrow.points)
        else:
            straight, corners = _rounded(arrow.points)
            lines += straight
            bends.addPath(corners)
    painter.setRenderHint(SMOOTH, False)
    painter.setPen(stroke)
    painter.drawLines(lines)
    return bends


@lru_cache(maxsize=4096)
def _straight(points: tuple[Point, ...]) -> list[QLineF]:
    return [QLineF(*start, *end) for start, end in pairwise(points)]


@lru_cache(maxsize=4096)
def _rounded(points: tuple[Point, ...]) -> tuple[list[QLineF], QPainterPath]:
    """Shorten the straight parts at every bend and put an arc between them."""
    lines: list[QLineF] = []
    corners = QPainterPath()
    start = points[0]
    for before, bend, after in zip(points, points[1:], points[2:], strict=False):
        radius = min(CORNER, _length(before, bend) / 2, _length(bend, after) / 2)
        arrive, leave = _towards(bend, before, radius), _towards(bend, after, radius)
        lines.append(QLineF(*start, *arrive))
        corners.moveTo(*arrive)
        corners.quadTo(*bend, *leave)
        start = leave
    end = _towards(points[-1], points[-2], HEAD_LENGTH / 2)
    lines.append(QLineF(*start, *end))
    return lines, corners


def _length(a: Point, b: Point) -> float:
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def _towards(start: Point, goal: Point, by: float) -> Point:
    length = _length(start, goal)
    if not length:
        return start
    share = min(1.0, by / length)
    return start[0] + (goal[0] - start[0]) * share, start[1] + (goal[1] - start[1]) * share


def _heads(arrows: Iterable[ArrowShape], size: float) -> QPainterPath:
    heads = QPainterPath()
    heads.setFillRule(Qt.FillRule.WindingFill)
    for arrow in arrows:
        heads.addPath(_head(arrow.points[-2], arrow.points[-1], size))
    return heads


@lru_cache(maxsize=4096)
def _head(before: Point, tip: Point, size: float) -> QPainterPath:
    length = _length(before, tip) or 1.0
    ux, uy = (tip[0] - before[0]) / length, (tip[1] - before[1]) / length
    back, half = HEAD_LENGTH * size, HEAD_HALF_WIDTH * size
    x, y = tip[0] - ux * back, tip[1] - uy * back
    head = QPainterPath()
    head.moveTo(*tip)
    head.lineTo(x - uy * half, y + ux * half)
    head.lineTo(x + uy * half, y - ux * half)
    head.closeSubpath()
    return head
