"""Which older states of some work are kept: many of the last minutes, few of the last hours."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST = 12
"""Generations of one work."""
APART = 60.0
"""Seconds; a state takes the place of the last one until that is so much younger than the one
before it."""
LARGEST = 64_000_000
"""Bytes, packed, of the generations of one work; the newest is kept whatever its size."""


class Kept(NamedTuple):
    """A generation as the rule sees it."""

    id: int
    stored: float
    size: int
    sealed: bool = False
    """Whether it is what a program left behind, of which nothing may take the place."""


def replaced(kept: Sequence[Kept], now: float) -> Kept | None:
    """Return the generation whose place a new one takes; None when it stands beside the others.

    They are given from the oldest to the newest. The first state is kept, since it is the only
    one with little in it.
    """
    if len(kept) < 2 or kept[-1].sealed or abs(now - kept[-2].stored) >= APART:
        return None
    return kept[-1]


def superfluous(kept: Sequence[Kept], now: float) -> list[int]:
    """Return the generations to forget, so that those left lie the closer the newer they are."""
    left = list(kept)
    gone: list[int] = []
    while len(left) > 1 and (len(left) > MOST or sum(each.size for each in left) > LARGEST):
        if len(left) == 2:
            least = 0
        else:
            least = min(range(1, len(left) - 1), key=lambda at: _loss(left, at, now))
        gone.append(left.pop(least).id)
    return gone


def _loss(kept: Sequence[Kept], at: int, now: float) -> float:
    """Say how long a time is without a state when this one goes, measured by how long ago it is."""
    return abs(kept[at + 1].stored - kept[at - 1].stored) / max(1.0, abs(now - kept[at].stored))
