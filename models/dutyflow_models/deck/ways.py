"""Where hand-offs run on a slide, so that all programs draw them in the gaps between cards.

A presentation program routes a connector by itself: PowerPoint, and LibreOffice from 7.5 on, keep
to its bends, older ones bend it half-way. A route that is long in the drawing is therefore taken
half-way where that crosses no card; where nothing does, the drawing's own stays.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dutyflow_models.picture.arrow_lines import Point
    from dutyflow_models.picture.drawing import Rect

TOP, LEFT, BOTTOM, RIGHT = range(4)
"""The places in the middle of a rectangle's sides, as the format counts them."""
_ONCE_TURNED = 4
"""Points of a route that is level, upright and level again."""
_KEPT_OFF = 1.0
"""How far a line may lie within the edge of a card."""
_TOUCH = 3.0
"""Lines that are closer than this over a length are one to the eye."""


class Way(NamedTuple):
    """The corners of a hand-off, and the sides at which it holds on to its cards."""

    points: tuple[Point, ...]
    start: int
    end: int


class Ways:
    """Finds the ways of a slide one by one; each keeps off the cards and the ways before it."""

    def __init__(self, cards: Sequence[Rect]) -> None:
        self._cards = cards
        self._taken: list[tuple[Point, Point, Rect, Rect]] = []

    def between(self, source: Rect, target: Rect, points: Sequence[Point]) -> Way:
        """Return the way from one card to another that has these points in the drawing."""
        way = self._found(source, target, points)
        self._taken += [(one, other, source, target) for one, other in pairwise(way.points)]
        return way

    def _found(self, source: Rect, target: Rect, points: Sequence[Point]) -> Way:
        own = _of_drawing(source, target, points)
        back = own.start == own.end
        if len(points) <= _ONCE_TURNED and not back:
            return own
        ways = _upright(source, target) if back else _half_way(source, target)
        return next((each for each in ways if self._is_free(each, source, target)), own)

    def _is_free(self, way: Way, source: Rect, target: Rect) -> bool:
        lines = list(pairwise(way.points))
        return not any(_crosses(*line, card) for line in lines for card in self._cards) and not any(
            _together(line, (one, other))
            for line in lines
            for one, other, their_source, their_target in self._taken
            if their_source != source and their_target != target
        )


def _of_drawing(source: Rect, target: Rect, points: Sequence[Point]) -> Way:
    """Return the drawing's way. It meets the middle of a card's side, where programs hold it."""
    start, end = (
        RIGHT if at[0] > card.x + card.w / 2 else LEFT
        for at, card in ((points[0], source), (points[-1], target))
    )
    kept = list(points)
    for card, at, next_to_it in ((source, 0, 1), (target, -1, -2)):
        middle = card.y + card.h / 2
        if len(kept) >= _ONCE_TURNED:
            kept[next_to_it] = (kept[next_to_it][0], middle)
        kept[at] = (kept[at][0], middle)
    return Way(tuple(kept), start, end)


def _upright(source: Rect, target: Rect) -> Iterator[Way]:
    """Yield the straight way to the next card of a column."""
    down = source.y < target.y
    start, end = (BOTTOM, TOP) if down else (TOP, BOTTOM)
    one, other = _place(source, start), _place(target, end)
    if abs(one[0] - other[0]) < _KEPT_OFF:
        yield Way((one, (one[0], other[1])), start, end)


def _half_way(source: Rect, target: Rect) -> Iterator[Way]:
    """Yield ways that bend where every program bends them by itself."""
    right, down = target.x > source.x, target.y > source.y
    out, into = (RIGHT, LEFT) if right else (LEFT, RIGHT)
    off, onto = (BOTTOM, TOP) if down else (TOP, BOTTOM)
    (x1, y1), (x2, y2) = _place(source, out), _place(target, into)
    if y1 == y2:
        yield Way(((x1, y1), (x2, y2)), out, into)
    else:
        middle = (x1 + x2) / 2
        yield Way(((x1, y1), (middle, y1), (middle, y2), (x2, y2)), out, into)
    (x3, y3), (x4, y4) = _place(source, off), _place(target, onto)
    if (y4 > y1) == down and y4 != y1:
        yield Way(((x1, y1), (x4, y1), (x4, y4)), out, onto)
    if (y2 > y3) == down and y2 != y3:
        yield Way(((x3, y3), (x3, y2), (x2, y2)), off, into)
    if (y4 > y3) == down and y4 != y3:
        middle = (y3 + y4) / 2
        yield Way(((x3, y3), (x3, middle), (x4, middle), (x4, y4)), off, onto)


def _place(card: Rect, side: int) -> Point:
    x = {LEFT: card.x, RIGHT: card.right}.get(side, card.x + card.w / 2)
    y = {TOP: card.y, BOTTOM: card.bottom}.get(side, card.y + card.h / 2)
    return x, y


def _crosses(one: Point, other: Point, card: Rect) -> bool:
    left, top, wide, high = card.grown(-_KEPT_OFF)
    return (
        min(one[0], other[0]) < left + wide
        and max(one[0], other[0]) > left
        and min(one[1], other[1]) < top + high
        and max(one[1], other[1]) > top
    )


def _together(line: tuple[Point, Point], other: tuple[Point, Point]) -> bool:
    """Say whether two level or two upright lines run on one another."""
    for along, across in ((0, 1), (1, 0)):
        if all(a[across] == b[across] for a, b in (line, other)):
            apart = abs(line[0][across] - other[0][across])
            (a, b), (c, d) = (sorted(p[along] for p in each) for each in (line, other))
            if apart < _TOUCH and min(b, d) - max(a, c) > _TOUCH:
                return True
    return False
