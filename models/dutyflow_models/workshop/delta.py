"""What one step changed in an organisation, small enough to be kept for every step of a workshop.

Where `changes` only names what differs, a delta holds it before and after: from either state it
makes the other one, exactly, with the order of every list and with keys that we do not know.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from dutyflow_models.changes import LISTS, alike, keyed
from dutyflow_models.org import (
    Decision,
    Duty,
    Factor,
    Group,
    HandOff,
    Identity,
    Named,
    Organisation,
    Part,
    Point,
    Principle,
    Scenario,
    Stage,
    Team,
    Waiver,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

KINDS: Mapping[str, type[Part]] = {
    "stages": Stage,
    "factors": Factor,
    "teams": Team,
    "groups": Group,
    "scenarios": Scenario,
    "duties": Duty,
    "handoffs": HandOff,
    "principles": Principle,
    "points": Point,
    "decisions": Decision,
    "waivers": Waiver,
}
"""Section to what its parts are."""

Places = tuple[int | None, int | None]
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class PartChange:
    """One part of a list that came, went, was edited or has another place among the others.

    The key is that of `changes.keyed`: an id, `from>to` of a hand-off, the place of a point. The
    places count from 0 in the list before and after; None where the part is not there.
    """

    section: str
    key: str
    before: Part | None
    after: Part | None
    places: Places
    rearranged: bool = False
    """Whether it is taken out and put in; else what lies at its place is replaced."""

    @property
    def moved(self) -> bool:
        """Whether the part was there before and after, and lies elsewhere among the others."""
        return self.rearranged and None not in self.places


class Head(NamedTuple):
    """What stands outside the lists: the version, what the file says of itself, unknown keys."""

    version: int
    org: Identity
    extra: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Delta:
    """What differs between two states, before and after."""

    changes: tuple[PartChange, ...] = ()
    heads: tuple[Head, Head] | None = None
    """The head before and after; None where it is the same."""

    def __bool__(self) -> bool:
        """Say whether anything differs."""
        return bool(self.changes) or self.heads is not None

    def of(self, section: str) -> tuple[PartChange, ...]:
        """Return what changed in one list."""
        return tuple(change for change in self.changes if change.section == section)


NOTHING = Delta()


def delta(before: Organisation, after: Organisation) -> Delta:
    """Return what leads from one state to another; parts that are one object cost nothing."""
    if before is after:
        return NOTHING
    changes: list[PartChange] = []
    for section in LISTS:
        old, new = getattr(before, section), getattr(after, section)
        if old is not new:
            changes += _list_changes(section, old, new)
    heads = _head(before), _head(after)
    return Delta(tuple(changes), None if _same_head(*heads) else heads)


def applied(org: Organisation, step: Delta) -> Organisation:
    """Return the state after a step, given the one before it; ValueError for any other state."""
    changed = {
        section: _rebuilt(getattr(org, section), step.of(section))
        for section in dict.fromkeys(change.section for change in step.changes)
    }
    if step.heads is None:
        return org.replacing(**changed)
    head = step.heads[1]
    values: dict[str, Any] = {name: getattr(org, name) for name in LISTS} | changed
    values |= {"version": head.version, "org": head.org} | dict(head.extra)
    known = org.model_fields_set | changed.keys() | {"version", "org"}
    return Organisation.model_construct(_fields_set=known, **values)


def reversed_of(step: Delta) -> Delta:
    """Return the step back."""
    turned = tuple(
        replace(each, before=each.after, after=each.before, places=each.places[::-1])
        for each in step.changes
    )
    return Delta(turned, step.heads[::-1] if step.heads is not None else None)


# --- heads ---------------------------------------------------------------------------------------


def _head(org: Organisation) -> Head:
    return Head(org.version, org.org, org.model_extra or {})


def _same_head(one: Head, other: Head) -> bool:
    if one.version != other.version or not alike(one.org, other.org):
        return False
    return one.extra == other.extra and repr(one.extra) == repr(other.extra)


# --- lists ---------------------------------------------------------------------------------------


def _list_changes(
    section: str, before: Sequence[Part], after: Sequence[Part]
) -> Iterable[PartChange]:
    """Tell what became of the parts between what both lists begin and end with."""
    start = _common(before, after)
    ends = _common(before[start:][::-1], after[start:][::-1])
    old, new = before[start : len(before) - ends], after[start : len(after) - ends]
    if not old and not new:
        return ()
    pairs = _pairs(old, new)
    stay = _longest_rising(pairs)
    names = _Names(before, after)
    met_old, met_new = {i for i, _ in pairs}, {j for _, j in pairs}
    gone = [i for i in range(len(old)) if i not in met_old]
    come = [j for j in range(len(new)) if j not in met_new]
    changes = [
        names.change(section, (start + i, start + j), old[i], new[j], rearranged=(i, j) not in stay)
        for i, j in pairs
        if (i, j) not in stay or not alike(old[i], new[j])
    ]
    changes += [names.change(section, (start + i, None), old[i], None) for i in gone]
    changes += [names.change(section, (None, start + j), None, new[j]) for j in come]
    return changes


def _common(before: Sequence[Part], after: Sequence[Part]) -> int:
    """Count the parts that two lists have in common at their beginning."""
    for place, (old, new) in enumerate(zip(before, after, strict=False)):
        if not alike(old, new):
            return place
    return min(len(before), len(after))


def _pairs(old: Sequence[Part], new: Sequence[Part]) -> list[Pair]:
    """Pair what is one part before and after: by its key, and without one by what it says."""
    first = old[0] if old else new[0]
    if isinstance(first, HandOff | Named | Principle):
        places = {key: place for place, key in enumerate(keyed(tuple(new)))}
        known = enumerate(keyed(tuple(old)))
        return [(place, places[key]) for place, key in known if key in places]
    if len(old) == len(new):
        return [(place, place) for place in range(len(old))]
    return _pairs_by_content(old, new)


def _pairs_by_content(old: Sequence[Part], new: Sequence[Part]) -> list[Pair]:
    pairs: list[Pair] = []
    left = list(range(len(new)))
    for place, part in enumerate(old):
        same = next((other for other in left if alike(part, new[other])), None)
        if same is not None:
            left.remove(same)
            pairs.append((place, same))
    return pairs


def _longest_rising(pairs: list[Pair]) -> set[Pair]:
    """Return the most pairs that can stay in their order, so that the fewest parts are moved."""
    tails: list[int] = []
    chains: list[tuple[Pair, int]] = []
    ends: list[int] = []
    for pair in pairs:
        length = bisect_left(tails, pair[1])
        chains.append((pair, ends[length - 1] if length else -1))
        tails[length : length + 1] = [pair[1]]
        ends[length : length + 1] = [len(chains) - 1]
    stay: set[Pair] = set()
    at = ends[-1] if ends else -1
    while at >= 0:
        pair, at = chains[at]
        stay.add(pair)
    return stay


class _Names:
    """The keys of both lists, made when the first is asked for."""

    def __init__(self, before: Sequence[Part], after: Sequence[Part]) -> None:
        self._before = tuple(keyed(tuple(before)))
        self._after = tuple(keyed(tuple(after)))

    def change(
        self,
        section: str,
        places: Places,
        before: Part | None,
        after: Part | None,
        *,
        rearranged: bool = True,
    ) -> PartChange:
        was, now = places
        key = self._before[was] if was is not None else self._after[now or 0]
        return PartChange(section, key, before, after, places, rearranged)


def _rebuilt(parts: Sequence[Part], changes: Sequence[PartChange]) -> tuple[Part, ...]:
    """Replace what is edited, take out what goes, then put in what comes, from the front."""
    slots: list[Part | None] = list(parts)
    for change in changes:
        was = change.places[0]
        if was is None:
            continue
        if was >= len(parts) or change.before is None or not alike(parts[was], change.before):
            raise ValueError(f"Entry {was + 1} of {change.section} is not as it was before.")
        slots[was] = None if change.rearranged else change.after
    rebuilt = [part for part in slots if part is not None]
    coming = {each.places[1]: each.after for each in changes if each.rearranged}
    for place in sorted(place for place in coming if place is not None):
        part = coming[place]
        if part is not None:
            rebuilt.insert(place, part)
    return tuple(rebuilt)


# --- as text -------------------------------------------------------------------------------------


def delta_to_json(step: Delta) -> str:
    """Return a step as one line of text, for keeping."""
    changes = [
        [
            each.section,
            each.key,
            _data(each.before),
            _data(each.after),
            each.places,
            each.rearranged,
        ]
        for each in step.changes
    ]
    heads = [[head.version, _data(head.org), head.extra] for head in step.heads or ()]
    return json.dumps({"changes": changes, "heads": heads}, separators=(",", ":"))


def delta_from_json(text: str) -> Delta:
    """Return the step that a text holds; ValueError when it holds none."""
    try:
        data = json.loads(text)
        heads = tuple(_head_from(*each) for each in data["heads"])
        changes = tuple(_change_from(*each) for each in data["changes"])
    except (KeyError, TypeError, ValueError, OverflowError, RecursionError) as error:
        raise ValueError("This is no step of a workshop.") from error
    both = cast("tuple[Head, Head]", heads) if len(heads) == len(("before", "after")) else None
    return Delta(changes, both)


def _data(part: Part | None) -> dict[str, object] | None:
    """Return what a part says; what it leaves out stays left out."""
    return part.model_dump(exclude_unset=True, warnings=False) if part is not None else None


def _head_from(version: int, org: object, extra: Mapping[str, object]) -> Head:
    if Organisation.model_fields.keys() & extra.keys():
        raise ValueError("What is unknown of an organisation is said to be known.")
    return Head(int(version), Identity.model_validate(org), dict(extra))


def _change_from(
    section: str,
    key: str,
    before: object,
    after: object,
    places: list[int | None],
    rearranged: object,
) -> PartChange:
    kind = KINDS[section]
    was, now = (None if place is None else int(place) for place in places)
    old, new = (None if data is None else kind.model_validate(data) for data in (before, after))
    if (old is None) != (was is None) or (new is None) != (now is None):
        raise ValueError("A part is said to be where it is not.")
    if any(place is not None and place < 0 for place in (was, now)):
        raise ValueError("A place counts from 0.")
    return PartChange(section, str(key), old, new, (was, now), bool(rearranged))
