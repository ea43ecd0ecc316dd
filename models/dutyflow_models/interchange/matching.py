"""Which entry of an existing organisation each proposed one is, once it has its id of here."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.changes import LISTS
from dutyflow_models.org import (
    AnyPart,
    Decision,
    HandOff,
    Named,
    Organisation,
    Part,
    Point,
    Principle,
    Waiver,
    handoff_keys,
)
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator


class Pair(NamedTuple):
    """A proposed entry and the one that it is. `key` names it in the list that comes of both."""

    section: str
    key: str
    place: int | None
    """Its place in the existing list; None for a new entry."""
    proposed: Part


def name_of(text: str) -> str:
    """Return a team's name as it is compared with others."""
    return plain(text).casefold()


def pairs(existing: Organisation, proposed: Organisation) -> Iterator[Pair]:
    """Pair what is proposed, with the ids of here, list by list; a second one of a key is left out.

    Hand-offs are the same when their ends, their kind and what passes are. Points, decisions and
    waivers go by their words.
    """
    for section in LISTS:
        here, there = getattr(existing, section), getattr(proposed, section)
        if section == "handoffs":
            yield from _handoff_pairs(here, there)
        else:
            yield from _pairs(section, here, there)


def _pairs(section: str, here: tuple[Part, ...], there: tuple[Part, ...]) -> Iterator[Pair]:
    places: dict[str, int] = {}
    for place, part in enumerate(here):
        places.setdefault(_key(part), place)
    for part in _first_of_each(there, _key):
        yield Pair(section, _key(part), places.get(_key(part)), part)


def _key(part: Part) -> str:
    if isinstance(part, Named | Principle):
        return part.id
    if isinstance(part, Waiver):
        return f"{part.finding}: {', '.join(part.about)}"
    return part.text if isinstance(part, Point | Decision) else ""


def _handoff_pairs(here: tuple[HandOff, ...], there: tuple[HandOff, ...]) -> Iterator[Pair]:
    keys = list(handoff_keys(here))
    places = _Places(here)
    several = _first_of_each(there, _meaning)
    same = [places.take(_meaning(each)) for each in several]
    counts = Counter((each.source, each.target) for each in here)
    for each, place in zip(several, same, strict=True):
        ends = each.source, each.target
        if place is None and not each.passes and each.kind == "provide" and counts[ends]:
            continue  # the one that is there says more
        if place is None:
            place = places.take((*ends, each.kind, ""))
        if place is not None:
            yield Pair("handoffs", keys[place], place, each)
            continue
        counts[ends] += 1
        key = f"{each.source}>{each.target}"
        more = f"#{counts[ends]}" if counts[ends] > 1 else ""
        yield Pair("handoffs", key + more, None, each)


class _Places:
    """Where hand-offs stand, by what they say; each is taken once."""

    def __init__(self, handoffs: tuple[HandOff, ...]) -> None:
        self._free: dict[tuple[str, str, str, str], list[int]] = {}
        for place, each in enumerate(handoffs):
            self._free.setdefault(_meaning(each), []).append(place)

    def take(self, meaning: tuple[str, str, str, str]) -> int | None:
        """Return the first that says so and is not taken yet."""
        free = self._free.get(meaning)
        return free.pop(0) if free else None


def _first_of_each(parts: tuple[AnyPart, ...], key: Callable[[AnyPart], Hashable]) -> list[AnyPart]:
    found: dict[Hashable, AnyPart] = {}
    for part in parts:
        found.setdefault(key(part), part)
    return list(found.values())


def _meaning(handoff: HandOff) -> tuple[str, str, str, str]:
    return handoff.source, handoff.target, handoff.kind, handoff.passes
