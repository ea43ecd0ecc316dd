"""The order of a list that two people added to, took from or sorted anew."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Container, Hashable, Sequence

Name = TypeVar("Name", bound="Hashable")


def joined_order(
    base: Sequence[Name], mine: Sequence[Name], theirs: Sequence[Name]
) -> list[Name] | None:
    """Return all names that a side has, and perhaps more, in an order that holds both changes.

    It is the same whoever is who. None where both sides sorted what was there, and differently.
    """
    if mine == theirs:
        return [*theirs]
    sorted_here, sorted_there = _whole(base, mine), _whole(base, theirs)
    if not _is_sorted_anew(base, mine):
        return _with_new(sorted_there, mine, theirs)
    if not _is_sorted_anew(base, theirs):
        return _with_new(sorted_here, mine, theirs)
    kept = set(base) & set(mine) & set(theirs)
    was, here, there = ([name for name in held if name in kept] for held in (base, mine, theirs))
    if here == there:
        return _with_new(min(sorted_here, sorted_there, key=repr), mine, theirs)
    if here == was:
        return _with_new(sorted_there, mine, theirs)
    return _with_new(sorted_here, mine, theirs) if there == was else None


def order_of_mine(base: Sequence[Name], mine: Sequence[Name], theirs: Sequence[Name]) -> list[Name]:
    """Return all names in the order of mine, where both were sorted differently."""
    return _with_new(_whole(base, mine), mine, theirs)


def behind(order: Sequence[Name], name: Name, most: int = 20) -> tuple[Name, ...]:
    """Return the names before one in a list, the nearest first."""
    place = order.index(name)
    return tuple(reversed(order[max(place - most, 0) : place]))


def _is_sorted_anew(base: Sequence[Name], side: Sequence[Name]) -> bool:
    old, there = set(base), set(side)
    return [name for name in side if name in old] != [name for name in base if name in there]


def _whole(base: Sequence[Name], side: Sequence[Name]) -> list[Name]:
    """Return the names of the base as a side sorted them; what it removed stays in place."""
    old, there = set(base), set(side)
    return _put_in([name for name in side if name in old], _runs(base, there))


def _with_new(skeleton: list[Name], mine: Sequence[Name], theirs: Sequence[Name]) -> list[Name]:
    """Put what each side added behind what it stands behind there."""
    places: dict[Name | None, int] = {None: -1}
    places.update({name: place for place, name in enumerate(skeleton)})
    sides = [_runs(side, places.keys()) for side in (mine, theirs)]
    anchors: dict[Name, Name | None] = {}
    for runs in sides:
        for anchor, new_names in runs.items():
            for new in new_names:
                anchors[new] = min(anchor, anchors.get(new, anchor), key=places.__getitem__)
    joined: dict[Name | None, list[Name]] = {}
    for anchor in {**sides[0], **sides[1]}:
        here, there = (
            [new for new in runs.get(anchor, ()) if anchors[new] == anchor] for runs in sides
        )
        joined[anchor] = _zipped(here, there)
    return _put_in(skeleton, joined)


def _runs(names: Sequence[Name], known: Container[object]) -> dict[Name | None, list[Name]]:
    """Group the names that are not known by the known one that they stand behind."""
    runs: dict[Name | None, list[Name]] = {}
    anchor: Name | None = None
    for is_known, group in groupby(names, key=lambda name: name in known):
        if is_known:
            *_, anchor = group
        else:
            runs[anchor] = [*group]
    return runs


def _put_in(skeleton: list[Name], runs: dict[Name | None, list[Name]]) -> list[Name]:
    whole = [*runs.get(None, ())]
    for name in skeleton:
        whole.append(name)
        whole += runs.get(name, ())
    return whole


def _zipped(mine: list[Name], theirs: list[Name]) -> list[Name]:
    """Join two runs of new names; what both have stands between what each has before it."""
    first, second = sorted((mine, theirs), key=repr)
    shared = [name for name in first if name in second]
    if shared != [name for name in second if name in first]:
        return [*first, *(name for name in second if name not in shared)]
    whole: list[Name] = []
    for name in shared:
        for run in (first, second):
            place = run.index(name)
            whole += run[:place]
            del run[: place + 1]
        whole.append(name)
    return whole + first + second
