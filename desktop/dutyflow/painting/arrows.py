"""Paints hand-off arrows: straight lines in batches, small rounded corners, filled heads."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from dutyflow.painting.brushwork import SMOOTH
from dutyflow.painting.dashes import LEAST_SCALE, dashes
from dutyflow.painting.inks import brush, pen
from dutyflow_models.picture.arrow_lines import Point, head, rounded_route

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow_models.picture.drawing import ArrowShape

MOST_STRAIGHT, MOST_ROUNDED = 2048, 1024
"""Of how many arrows lines and heads are kept, 1 to 2.5 KB each: more than are in sight on a large
screen. Routes change with every edit, so those that nobody will see again go soon."""


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
        look = (color or arrow.color, width or arrow.width, arrow.dashed and scale >= LEAST_SCALE)
        alike.setdefault(look, []).append(arrow)
    for (ink, thickness, dashed), some in alike.items():
        pixels = max(1, round(thickness * scale))
        stroke = pen(ink, float(pixels), flat=dashed, whole=True)
        painter.setPen(stroke)
        bends = _stroke_lines(painter, some, dashed=dashed, rounded=rounded and scale >= 1)
        # Qt puts aliased lines of odd widths into the pixel to the right of and below their place.
        aside = 0.5 / scale if pixels % 2 else 0.0
        painter.translate(aside, aside)
        painter.setRenderHint(SMOOTH, True)
        if bends is not None:
            painter.strokePath(bends, stroke)
        if heads:
            painter.fillPath(_heads(some, thickness), brush(ink))
        painter.translate(-aside, -aside)


def _stroke_lines(
    painter: QPainter, arrows: Iterable[ArrowShape], *, dashed: bool, rounded: bool
) -> QPainterPath | None:
    """Paint the straight parts of the arrows; return their bends where these shall be round."""
    lines: list[QLineF] = []
    bends = QPainterPath() if rounded else None
    for arrow in arrows:
        if bends is None:
            lines += _straight(arrow.points, dashed)
        else:
            straight, corners = _rounded(arrow.points, dashed)
            lines += straight
            bends.addPath(corners)
    painter.setRenderHint(SMOOTH, False)
    painter.drawLines(lines)
    return bends


@lru_cache(maxsize=MOST_STRAIGHT)
def _straight(points: tuple[Point, ...], dashed: bool) -> list[QLineF]:
    return _lines(pairwise(points), dashed)


@lru_cache(maxsize=MOST_ROUNDED)
def _rounded(points: tuple[Point, ...], dashed: bool) -> tuple[list[QLineF], QPainterPath]:
    route = rounded_route(points)
    corners = QPainterPath()
    for arrive, corner, leave in route.bends:
        corners.moveTo(*arrive)
        corners.quadTo(*corner, *leave)
    return _lines(route.straights, dashed), corners


def _lines(parts: Iterable[tuple[Point, Point]], dashed: bool) -> list[QLineF]:
    if dashed:
        return [dash for start, end in parts for dash in dashes(start, end, 1.0)]
    return [QLineF(*start, *end) for start, end in parts]


def _heads(arrows: Iterable[ArrowShape], width: float) -> QPainterPath:
    heads = QPainterPath()
    heads.setFillRule(Qt.FillRule.WindingFill)
    for arrow in arrows:
        heads.addPath(_head(arrow.points[-2], arrow.points[-1], width))
    return heads


@lru_cache(maxsize=MOST_STRAIGHT)
def _head(before: Point, tip: Point, width: float) -> QPainterPath:
    path = QPainterPath()
    first, *others = head(before, tip, width)
    path.moveTo(*first)
    for corner in others:
        path.lineTo(*corner)
    path.closeSubpath()
    return path
