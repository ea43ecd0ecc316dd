"""The outline of an arrow: straight parts, round bends between them, and the head."""

from __future__ import annotations

from typing import NamedTuple

Point = tuple[float, float]

CORNER = 5.0
"""Radius of an arrow's bends in points, where there is room for it."""
HEAD_LENGTH = 8.0
HEAD_HALF_WIDTH = 3.5


class Bend(NamedTuple):
    """A quarter turn: a curve from where a line arrives to where the next leaves."""

    arrive: Point
    corner: Point
    leave: Point


class Rounded(NamedTuple):
    """A route with round bends; the last straight part ends inside the arrow's head."""

    straights: tuple[tuple[Point, Point], ...]
    bends: tuple[Bend, ...]


def rounded_route(points: tuple[Point, ...]) -> Rounded:
    """Shorten the straight parts of a route at every corner and put bends between them."""
    bends = tuple(
        _bend(before, corner, after)
        for before, corner, after in zip(points, points[1:], points[2:], strict=False)
    )
    starts = (points[0], *(bend.leave for bend in bends))
    ends = (*(bend.arrive for bend in bends), _towards(points[-1], points[-2], HEAD_LENGTH / 2))
    return Rounded(tuple(zip(starts, ends, strict=True)), bends)


def head(before: Point, tip: Point, width: float = 1.0) -> tuple[Point, Point, Point]:
    """Return the corners of an arrow's head; it grows a little with the width of the line."""
    size = 1 + max(0.0, width - 1) / 4
    length = _length(before, tip) or 1.0
    ux, uy = (tip[0] - before[0]) / length, (tip[1] - before[1]) / length
    back, half = HEAD_LENGTH * size, HEAD_HALF_WIDTH * size
    x, y = tip[0] - ux * back, tip[1] - uy * back
    return tip, (x - uy * half, y + ux * half), (x + uy * half, y - ux * half)


def _bend(before: Point, corner: Point, after: Point) -> Bend:
    radius = min(CORNER, _length(before, corner) / 2, _length(corner, after) / 2)
    return Bend(_towards(corner, before, radius), corner, _towards(corner, after, radius))


def _length(a: Point, b: Point) -> float:
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def _towards(start: Point, goal: Point, by: float) -> Point:
    length = _length(start, goal)
    if not length:
        return start
    share = min(1.0, by / length)
    return start[0] + (goal[0] - start[0]) * share, start[1] + (goal[1] - start[1]) * share
