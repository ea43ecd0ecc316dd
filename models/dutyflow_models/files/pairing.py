"""Which entry of a list was which before: kept, edited in place, moved, new or gone."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

Entry = TypeVar("Entry")


def paired(
    before: Sequence[Entry], after: Sequence[Entry], name: Callable[[Entry], Hashable]
) -> list[int | None]:
    """Say for each entry of `after` which index it had in `before`; None is a new one.

    Entries of one name are the same entry, in their order where a name stands twice. Where as many
    are left over between two entries that were found, they are taken to be edited ones.
    """
    places: dict[Hashable, list[int]] = {}
    for index in reversed(range(len(before))):
        places.setdefault(name(before[index]), []).append(index)
    found: list[int | None] = []
    for entry in after:
        same_name = places.get(name(entry))
        found.append(same_name.pop() if same_name else None)
    _pair_the_rest(found, {index for left in places.values() for index in left})
    return found


def staying(indices: Sequence[int]) -> set[int]:
    """Return the most indices that are in rising order: entries that need not move."""
    tails: list[int] = []
    previous: dict[int, int | None] = {}
    for index in indices:
        length = bisect_left(tails, index)
        previous[index] = tails[length - 1] if length else None
        tails[length : length + 1] = [index]
    kept: set[int] = set()
    last = tails[-1] if tails else None
    while last is not None:
        kept.add(last)
        last = previous[last]
    return kept


def _pair_the_rest(found: list[int | None], left: set[int]) -> None:
    """Pair entries of `after` that have no name in `before` with those between the same two."""
    place = 0
    while place < len(found):
        stop = place
        while stop < len(found) and found[stop] is None:
            stop += 1
        run = _left_between(found, place, stop, left)
        if len(run) == stop - place:
            found[place:stop] = run
        place = stop + 1


def _left_between(found: list[int | None], place: int, stop: int, left: set[int]) -> list[int]:
    below = found[place - 1] if place else -1
    above = found[stop] if stop < len(found) else None
    run: list[int] = []
    index = (-1 if below is None else below) + 1
    while index in left and index != above:
        run.append(index)
        index += 1
    return run
