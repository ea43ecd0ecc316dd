"""How a width is shared out among the columns of a table or of a board."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

NARROWEST, WIDEST = 7.5, 20.0
"""The least and the greatest width of a card on a slide, in sizes of its least text."""


def shared_out(wanted: Sequence[float], room: float) -> list[float]:
    """Share out a width: what needs little has it, the others divide the rest evenly."""
    found = [0.0] * len(wanted)
    without = set(range(len(wanted)))
    while without:
        share = room / len(without)
        small = {at for at in without if wanted[at] <= share}
        for at in small or without:
            found[at] = wanted[at] if small else share
        room -= sum(found[at] for at in small or without)
        without -= small or set(without)
    return found


class Columns(NamedTuple):
    """What a board's columns need on one slide."""

    wanted: Sequence[float]
    """How wide a column's cards are with each title in one line; 0 is one without cards."""
    weights: Sequence[int]
    """How many cards would need less height if the column were wider."""
    names: Sequence[float]
    """How wide a column is that has no cards."""
    room: float
    least: int
    """The size of the least text."""
    gutter: float

    def all_widths(self) -> Iterator[list[float] | None]:
        """Yield ways to share the room out; None is all columns alike, on several slides.

        The first is fair. Then ever more columns have all that they need, those first in which
        most cards lie; the others have what is left.
        """
        full = [at for at, wanted in enumerate(self.wanted) if wanted > 0]
        narrow = {at: name for at, name in enumerate(self.names) if at not in full}
        room = self.room - sum(narrow.values()) - self.gutter * len(self.wanted)
        if not self.wanted or room < len(full) * NARROWEST * self.least:
            yield None
            return
        ranked = sorted(full, key=lambda at: -self.weights[at])
        for first in range(max(1, len(full))):
            chosen = self._chosen(ranked[:first], ranked[first:], room)
            if chosen is not None:
                chosen |= narrow
                yield [chosen[at] for at in range(len(self.wanted))]

    def _chosen(
        self, first: Sequence[int], others: Sequence[int], room: float
    ) -> dict[int, float] | None:
        """Give the first columns what they want; None where the others would have too little."""
        most = float(WIDEST * self.least)
        widths = {at: min(self.wanted[at], most) for at in first}
        left = room - sum(widths.values())
        if left < len(others) * NARROWEST * self.least:
            return None
        shares = shared_out([self.wanted[at] for at in others], left)
        widths |= dict(zip(others, shares, strict=True))
        spare = max(0.0, room - sum(widths.values())) / max(1, len(widths))
        return {at: float(int(min(width + spare, most))) for at, width in widths.items()}
