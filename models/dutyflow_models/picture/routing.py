"""Routes of hand-offs: level and upright lines in the gutters between columns and lanes.

A route leaves its card sideways, runs down the gutter beside it and, where its target's column is
not next to that gutter, along a lane's border to the gutter beside the target. Nothing crosses a
card. Gutter n lies left of column n; border n above lane n.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, overload

from dutyflow_models.picture.drawing import Arrows, ArrowShape, CardShape, Rect
from dutyflow_models.picture.edges import Edge, Way, careful_ends, shared_ends
from dutyflow_models.picture.tracks import Run, Tracks, border_tracks, gutter_tracks, gutters

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dutyflow_models.picture.grid import Grid

ARROW_WIDTH = 1.25
CAREFUL = 400
"""Up to so many arrows, ends are ordered so that few cross; more just have their share."""
_REACH = 8.0
"""How far an arrow's head and an emphasised line go beyond the route."""


class _Plan(NamedTuple):
    """All ways with their ends and runs.

    Upright runs belong to the double of a way's number, plus one for the second; level ones to the
    number.
    """

    ways: list[Way]
    ends: list[float]
    uprights: list[list[Run]]
    levels: list[list[Run]]


class Routes(Arrows):
    """The arrows of a board. Ways are planned when first asked for, points for the arrows asked."""

    def __init__(self, edges: Sequence[Edge], cards: Mapping[str, CardShape], grid: Grid) -> None:
        self._edges, self._cards, self._grid = edges, cards, grid
        self._shapes: dict[int, ArrowShape] = {}

    def __len__(self) -> int:
        return len(self._plan.ways)

    @overload
    def __getitem__(self, index: int) -> ArrowShape: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[ArrowShape, ...]: ...
    def __getitem__(self, index: int | slice) -> ArrowShape | tuple[ArrowShape, ...]:
        numbers = range(len(self._plan.ways))[index]
        if isinstance(numbers, range):
            return tuple(self._shape(number) for number in numbers)
        return self._shape(numbers)

    def near(self, region: Rect) -> list[ArrowShape]:
        """Return the arrows that run through a region, and some close by, in their order."""
        x, y, w, h = region.grown(_REACH)
        plan, spans = self._plan, gutters(self._grid.columns)
        touched = [at for at, (left, right) in enumerate(spans) if left <= x + w and right >= x]
        found: set[int] = set()
        for gutter in touched:
            found.update(
                owner >> 1
                for start, end, owner, _ in plan.uprights[gutter]
                if (start < y + h or end < y + h) and (start > y or end > y)
            )
        for border, top in enumerate(self._grid.tops):
            if y - _REACH <= top <= y + h + 2 * _REACH:
                found.update(
                    owner
                    for start, end, owner, _ in plan.levels[border]
                    if min(spans[int(start)][0], spans[int(end)][0]) <= x + w
                    and max(spans[int(start)][1], spans[int(end)][1]) >= x
                )
        return [self._shape(number) for number in sorted(found)]

    def at(self, duty_id: str) -> list[ArrowShape]:
        """Return the arrows that begin or end at a duty's card, in their order."""
        return [self._shape(number) for number in self._by_duty.get(duty_id, ())]

    def named(self, key: str) -> ArrowShape | None:
        """Return the arrow of a hand-off, if it is shown."""
        number = self._by_key.get(key)
        return None if number is None else self._shape(number)

    @cached_property
    def _by_duty(self) -> dict[str, list[int]]:
        numbers: dict[str, list[int]] = {}
        for number, way in enumerate(self._plan.ways):
            numbers.setdefault(way[0].source, []).append(number)
            numbers.setdefault(way[0].target, []).append(number)
        return numbers

    @cached_property
    def _by_key(self) -> dict[str, int]:
        return {way[0].key: number for number, way in enumerate(self._plan.ways)}

    @cached_property
    def _plan(self) -> _Plan:
        grid, cards = self._grid, self._cards
        ways = [
            _way(edge, source, target, grid.tops)
            for edge in self._edges
            if (source := cards.get(edge.source)) and (target := cards.get(edge.target))
        ]
        ends = careful_ends(ways) if len(ways) <= CAREFUL else shared_ends(ways)
        return _planned(ways, ends, grid)

    @cached_property
    def _xs(self) -> dict[int, float]:
        return _places(self._plan.uprights, gutter_tracks(self._grid.columns))

    @cached_property
    def _ys(self) -> dict[int, float]:
        return _places(self._plan.levels, border_tracks(self._grid.tops, self._grid.pad))

    def _shape(self, number: int) -> ArrowShape:
        shape = self._shapes.get(number)
        if shape is None:
            edge = self._plan.ways[number][0]
            shape = self._shapes[number] = ArrowShape(
                edge.key,
                edge.source,
                edge.target,
                self._points(number),
                edge.color,
                ARROW_WIDTH,
                edge.dashed,
                edge.label,
            )
        return shape

    def _points(self, number: int) -> tuple[tuple[float, float], ...]:
        _, source, target, leave, enter, _ = self._plan.ways[number]
        y1, y2 = self._plan.ends[2 * number : 2 * number + 2]
        x1 = source.rect.right if leave > source.column else source.rect.x
        x2 = target.rect.right if enter > target.column else target.rect.x
        if leave != enter:
            first, second = self._xs[2 * number], self._xs[2 * number + 1]
            y = self._ys[number]
            return ((x1, y1), (first, y1), (first, y), (second, y), (second, y2), (x2, y2))
        if y1 == y2 and x1 != x2:
            return ((x1, y1), (x2, y2))
        x = self._xs[2 * number]
        return ((x1, y1), (x, y1), (x, y2), (x2, y2))


def _way(edge: Edge, source: CardShape, target: CardShape, tops: Sequence[float]) -> Way:
    """Choose the gutters: rightwards out of the right side, else out of the left one."""
    start, end = source.column, target.column
    if end > start:
        leave, enter = start + 1, end
    elif end == start:
        leave = enter = start
    else:
        leave, enter = start, end + 1
    border = -1 if leave == enter else _border(source, target, tops)
    return edge, source, target, leave, enter, border


def _border(source: CardShape, target: CardShape, tops: Sequence[float]) -> int:
    """Choose the lane border on the way; within a lane, the nearer one."""
    lane = source.lane
    if target.lane != lane:
        return lane + 1 if target.lane > lane else lane
    above = source.rect.y + target.rect.y - 2 * tops[lane]
    below = 2 * tops[lane + 1] - source.rect.bottom - target.rect.bottom
    return lane if above < below else lane + 1


def _planned(ways: list[Way], ends: list[float], grid: Grid) -> _Plan:
    """List the runs in every gutter and along every border."""
    uprights: list[list[Run]] = [[] for _ in range(len(grid.columns) + 1)]
    levels: list[list[Run]] = [[] for _ in range(len(grid.tops))]
    for number, (_, source, target, leave, enter, border) in enumerate(ways):
        first, second = 2 * number, 2 * number + 1
        if leave == enter:
            loop = source.column == target.column
            uprights[leave].append((ends[first], ends[second], first, loop))
        else:
            y = grid.tops[border]
            uprights[leave].append((ends[first], y, first, False))
            uprights[enter].append((y, ends[second], second, False))
            levels[border].append((leave, enter, number, False))
    return _Plan(ways, ends, uprights, levels)


def _places(runs: Sequence[list[Run]], tracks: Sequence[Tracks]) -> dict[int, float]:
    places: dict[int, float] = {}
    for own, room in zip(runs, tracks, strict=True):
        room.place(own, places)
    return places
