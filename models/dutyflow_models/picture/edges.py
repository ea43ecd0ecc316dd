"""Hand-offs as arrows, before they have a route, and where on their cards they begin and end."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dutyflow_models.org import HandOff, Organisation
    from dutyflow_models.picture.drawing import CardShape
    from dutyflow_models.picture.palette import Palette

_DASHED = ("request", "inform")
_STEP, _MARGIN = 8.0, 5.0
_LEVEL = 24.0
"""Neighbours that share this much height may be joined by one level line."""


class Edge(NamedTuple):
    """An arrow without its way. The shares say how far down its cards it begins and ends."""

    key: str
    source: str
    target: str
    color: str
    dashed: bool
    label: str
    source_share: float
    target_share: float


class Edges:
    """The arrows of an organisation, kept while its hand-offs are the same tuple."""

    def __init__(self) -> None:
        self._handoffs: tuple[HandOff, ...] = ()
        self._theme: Palette | None = None
        self._edges: tuple[Edge, ...] = ()

    def of(self, organisation: Organisation, theme: Palette) -> tuple[Edge, ...]:
        """Return the arrows in the file's order; one that ends where it begins has no shape."""
        if organisation.handoffs is not self._handoffs or theme is not self._theme:
            self._handoffs, self._theme = organisation.handoffs, theme
            self._edges = _edges(organisation.handoffs_by_key, theme.arrow)
        return self._edges


Way = tuple[Edge, "CardShape", "CardShape", int, int, int]
"""An arrow with its two cards, the gutters in which it leaves and arrives, and the border between.

Both gutters are the same when no lane border is followed; the border is -1 then.
"""


def shared_ends(ways: Sequence[Way]) -> list[float]:
    """Return the heights of the ways' beginnings and ends in turn: each has its share of the card.

    That is quick, and independent of where the other cards lie.
    """
    ends: list[float] = []
    for edge, source, target, _, _, _ in ways:
        above, below = source.rect, target.rect
        ends.append(int(above.y + above.h * edge.source_share) + 0.5)
        ends.append(int(below.y + below.h * edge.target_share) + 0.5)
    return ends


def careful_ends(ways: Sequence[Way]) -> list[float]:
    """Return the heights as `shared_ends` does, in an order in which few arrows cross.

    The ends on one side of a card are spread around its middle; neighbours that have no other
    arrow between them are joined by a level line.
    """
    sides = _sides(ways)
    ends = [0.0] * (2 * len(ways))
    for ports in sides.values():
        _, source, target, _, _, _ = ways[ports[0][2] >> 1]
        rect = (target if ports[0][2] & 1 else source).rect
        ports.sort()
        step = min(_STEP, (rect.h - 2 * _MARGIN) / len(ports))
        y = rect.y + rect.h / 2 - step * (len(ports) - 1) / 2
        for _, _, end in ports:
            ends[end] = int(y) + 0.5
            y += step
    for number, way in enumerate(ways):
        if (level := _level(way, sides)) is not None:
            ends[2 * number] = ends[2 * number + 1] = level
    return ends


_Sides = dict[tuple[str, bool], list[tuple[bool, float, int]]]
"""By duty id and whether it is the right side: ends in the order from above, and whose they are."""


def _sides(ways: Sequence[Way]) -> _Sides:
    sides: _Sides = {}
    for number, (_, source, target, leave, enter, _) in enumerate(ways):
        loop = source.column == target.column
        for card, other, gutter, end in (
            (source, target, leave, 2 * number),
            (target, source, enter, 2 * number + 1),
        ):
            y = other.rect.y
            port = (y > card.rect.y, -y if loop else y, end)
            sides.setdefault((card.duty_id, gutter > card.column), []).append(port)
    return sides


def _level(way: Way, sides: Mapping[tuple[str, bool], Sequence[object]]) -> float | None:
    """Return the height at which one level line joins two neighbours, if it can."""
    _, source, target, leave, enter, _ = way
    if leave != enter or source.lane != target.lane or source.column == target.column:
        return None
    top, bottom = max(source.rect.y, target.rect.y), min(source.rect.bottom, target.rect.bottom)
    right = leave > source.column
    alone = len(sides[source.duty_id, right]) == len(sides[target.duty_id, not right]) == 1
    return int((top + bottom) / 2) + 0.5 if alone and bottom - top >= _LEVEL else None


def _edges(handoffs: Mapping[str, HandOff], color: str) -> tuple[Edge, ...]:
    pairs = [
        (key, handoff) for key, handoff in handoffs.items() if handoff.source != handoff.target
    ]
    counts = Counter(handoff.source for _, handoff in pairs)
    counts.update(handoff.target for _, handoff in pairs)
    used: Counter[str] = Counter()

    def share(duty_id: str) -> float:
        used[duty_id] += 1
        return used[duty_id] / (counts[duty_id] + 1)

    return tuple(
        Edge(
            key,
            handoff.source,
            handoff.target,
            color,
            handoff.kind in _DASHED,
            handoff.passes,
            share(handoff.source),
            share(handoff.target),
        )
        for key, handoff in pairs
    )
