"""Routes of hand-offs: level and upright lines in the gutters between columns and lanes.

A route leaves its card sideways, runs down the gutter beside it and, where its target's column is
not next to that gutter, along a lane's border to the gutter beside the target. Nothing crosses a
card. Gutter n lies left of column n; border n above lane n.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.org import HandOff, handoff_keys
from dutyflow_models.picture.drawing import ArrowShape, CardShape
from dutyflow_models.picture.tracks import Span, Tracks, border_tracks, gutter_tracks

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dutyflow_models.picture.grid import Grid
    from dutyflow_models.picture.palette import Palette

Point = tuple[float, float]
ARROW_WIDTH = 1.5
_DASHED = ("request", "inform")
_PORT_STEP, _PORT_MARGIN = 8.0, 8.0
_LEVEL = 12.0
"""Two ends may be joined by one level line where their cards share this much height."""


class Edge(NamedTuple):
    """A hand-off as an arrow, before it has a route."""

    key: str
    source: str
    target: str
    color: str
    dashed: bool
    label: str


class Edges:
    """The arrows of a tuple of hand-offs, kept while it is the same tuple."""

    def __init__(self) -> None:
        self._handoffs: tuple[HandOff, ...] = ()
        self._theme: Palette | None = None
        self._edges: tuple[Edge, ...] = ()

    def of(self, handoffs: tuple[HandOff, ...], theme: Palette) -> tuple[Edge, ...]:
        """Return the arrows in the file's order; one that ends where it begins has no shape."""
        if handoffs is not self._handoffs or theme is not self._theme:
            self._handoffs, self._theme = handoffs, theme
            self._edges = tuple(
                Edge(
                    key,
                    handoff.source,
                    handoff.target,
                    theme.warning if handoff.kind == "escalate" else theme.arrow,
                    handoff.kind in _DASHED,
                    handoff.passes,
                )
                for key, handoff in zip(handoff_keys(handoffs), handoffs, strict=True)
                if handoff.source != handoff.target
            )
        return self._edges


class Way(NamedTuple):
    """Where a route runs, without its exact points."""

    edge: Edge
    source: CardShape
    target: CardShape
    leave: int
    """The gutter beside the source."""
    enter: int
    """The gutter beside the target; the same one when no lane border is followed."""
    border: int


def routed(
    handoffs: tuple[HandOff, ...],
    cards: Mapping[str, CardShape],
    grid: Grid,
    theme: Palette,
    edges: Edges,
) -> tuple[ArrowShape, ...]:
    """Route every hand-off whose two cards are shown."""
    ways = [
        _way(edge, source, target, grid.tops)
        for edge in edges.of(handoffs, theme)
        if (source := cards.get(edge.source)) and (target := cards.get(edge.target))
    ]
    ends = _ends(ways)
    tracks = _tracks(ways, ends, grid)
    return tuple(
        ArrowShape(
            way.edge.key,
            way.edge.source,
            way.edge.target,
            _points(way, ends[2 * at], ends[2 * at + 1], at, tracks),
            way.edge.color,
            ARROW_WIDTH,
            way.edge.dashed,
            way.edge.label,
        )
        for at, way in enumerate(ways)
    )


class _Placed(NamedTuple):
    """The exact places of runs.

    Upright ones go by twice the way's index, plus one for the second; level ones by the index.
    """

    upright: dict[int, float]
    level: dict[int, float]


def _way(edge: Edge, source: CardShape, target: CardShape, tops: Sequence[float]) -> Way:
    """Choose the gutters: rightwards out of the right side, else out of the left one."""
    from_column, to_column = source.column, target.column
    if to_column > from_column:
        leave, enter = from_column + 1, to_column
    elif to_column == from_column:
        leave = enter = from_column
    else:
        leave, enter = from_column, to_column + 1
    border = -1 if leave == enter else _border(source, target, tops)
    return Way(edge, source, target, leave, enter, border)


def _border(source: CardShape, target: CardShape, tops: Sequence[float]) -> int:
    """Choose the lane border on the way; within a lane, the nearer one."""
    lane = source.lane
    if target.lane != lane:
        return lane + 1 if target.lane > lane else lane
    above = source.rect.y + target.rect.y - 2 * tops[lane]
    below = 2 * tops[lane + 1] - source.rect.bottom - target.rect.bottom
    return lane if above < below else lane + 1


def _ends(ways: Sequence[Way]) -> list[float]:
    """Return the height of each way's two ends, spread over the sides of the cards they share."""
    sides: dict[tuple[str, bool], list[tuple[float, int]]] = {}
    for at, way in enumerate(ways):
        _, source, target, leave, enter, _ = way
        right = leave > source.column
        sides.setdefault((source.duty_id, right), []).append((target.rect.y, 2 * at))
        right = enter > target.column
        sides.setdefault((target.duty_id, right), []).append((source.rect.y, 2 * at + 1))
    ends = [0.0] * (2 * len(ways))
    for ports in sides.values():
        first = ports[0][1]
        way = ways[first >> 1]
        rect = (way.target if first & 1 else way.source).rect
        if len(ports) > 1:
            ports.sort()
        step = min(_PORT_STEP, (rect.h - 2 * _PORT_MARGIN) / len(ports))
        y = rect.y + rect.h / 2 - step * (len(ports) - 1) / 2
        for _, end in ports:
            ends[end] = int(y) + 0.5
            y += step
    _level(ways, ends, sides)
    return ends


def _level(
    ways: Sequence[Way],
    ends: list[float],
    sides: Mapping[tuple[str, bool], list[tuple[float, int]]],
) -> None:
    """Join neighbours in a lane by one level line where nothing else uses these sides."""
    for at, way in enumerate(ways):
        source, target = way.source, way.target
        if way.leave != way.enter or source.lane != target.lane or source.column == target.column:
            continue
        top = max(source.rect.y, target.rect.y)
        bottom = min(source.rect.bottom, target.rect.bottom)
        if bottom - top < 2 * _LEVEL:
            continue
        right = way.leave > source.column
        if len(sides[source.duty_id, right]) == 1 == len(sides[target.duty_id, not right]):
            ends[2 * at] = ends[2 * at + 1] = int((top + bottom) / 2) + 0.5


def _tracks(ways: Sequence[Way], ends: Sequence[float], grid: Grid) -> _Placed:
    """Give every run in a gutter or along a border a place beside the others."""
    uprights: list[list[Span]] = [[] for _ in range(len(grid.columns) + 1)]
    levels: list[list[Span]] = [[] for _ in range(len(grid.tops))]
    for at, (_, _, _, leave, enter, border) in enumerate(ways):
        start, end = ends[2 * at], ends[2 * at + 1]
        if leave == enter:
            if start != end:
                uprights[leave].append(Span(min(start, end), max(start, end), 2 * at))
            continue
        y = grid.tops[border]
        uprights[leave].append(Span(min(start, y), max(start, y), 2 * at))
        uprights[enter].append(Span(min(end, y), max(end, y), 2 * at + 1))
        levels[border].append(Span(min(leave, enter), max(leave, enter), at))
    return _Placed(
        _places(uprights, gutter_tracks(grid.columns)), _places(levels, border_tracks(grid))
    )


def _places(runs: Sequence[list[Span]], tracks: Sequence[Tracks]) -> dict[int, float]:
    places: dict[int, float] = {}
    for spans, own in zip(runs, tracks, strict=True):
        own.place(spans, places)
    return places


def _points(way: Way, start: float, end: float, at: int, placed: _Placed) -> tuple[Point, ...]:
    source, target = way.source.rect, way.target.rect
    x1 = source.right if way.leave > way.source.column else source.x
    x2 = target.right if way.enter > way.target.column else target.x
    if way.leave != way.enter:
        first, second = placed.upright[2 * at], placed.upright[2 * at + 1]
        y = placed.level[at]
        return ((x1, start), (first, start), (first, y), (second, y), (second, end), (x2, end))
    if start == end:
        return ((x1, start), (x2, end))
    x = placed.upright[2 * at]
    return ((x1, start), (x, start), (x, end), (x2, end))
