"""What differs between two states of an organisation, by id."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from dutyflow_models.org import HandOff, Named, Organisation, Part, Principle, handoff_keys

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class ListChange:
    """What happened in one list of the organisation; hand-offs go by their key, points by index.

    Where an id stands twice in a broken file, the second goes by `id#2`.
    """

    added: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    edited: frozenset[str] = frozenset()
    reordered: bool = False

    def __bool__(self) -> bool:
        """Say whether anything happened."""
        return bool(self.added or self.removed or self.edited or self.reordered)


NOTHING = ListChange()


@dataclass(frozen=True, slots=True)
class Change:
    """What happened in a whole organisation, list by list."""

    identity: bool = False
    """The head of the file, or a key of it that we do not know."""
    stages: ListChange = NOTHING
    factors: ListChange = NOTHING
    teams: ListChange = NOTHING
    groups: ListChange = NOTHING
    scenarios: ListChange = NOTHING
    duties: ListChange = NOTHING
    handoffs: ListChange = NOTHING
    principles: ListChange = NOTHING
    points: ListChange = NOTHING
    decisions: ListChange = NOTHING
    waivers: ListChange = NOTHING

    def __bool__(self) -> bool:
        """Say whether anything happened."""
        return any(getattr(self, field.name) for field in fields(self))


LISTS = tuple(field.name for field in fields(Change) if field.name != "identity")
"""The names of an organisation's lists."""


def compare(before: Organisation, after: Organisation) -> Change:
    """Tell what happened between two states; parts that are one object are not looked into."""
    if before is after:
        return Change()
    found = {name: _compare_lists(getattr(before, name), getattr(after, name)) for name in LISTS}
    return Change(identity=_head_differs(before, after), **found)


def alike(one: Part, other: Part) -> bool:
    """Say whether two parts mean the same; unlike `==` it tells the number 1 from `true`."""
    if one is other:
        return True
    return one == other and (not _holds_facts(one) or repr(one) == repr(other))


def keyed(parts: tuple[Part, ...]) -> dict[str, Part]:
    """Return the parts of a list by the key that names each in a change."""
    return dict(zip(_keys(parts), parts, strict=True))


def _holds_facts(part: Part) -> bool:
    return any(
        getattr(part, name, None) for name in ("when", "facts", "values", "assignments")
    ) or bool(part.model_extra)


def _head_differs(before: Organisation, after: Organisation) -> bool:
    return (
        before.version != after.version
        or not alike(before.org, after.org)
        or before.model_extra != after.model_extra
    )


def _compare_lists(before: tuple[Part, ...], after: tuple[Part, ...]) -> ListChange:
    if before is after:
        return NOTHING
    in_place = _edited_in_place(before, after)
    if in_place is not None:
        return ListChange(edited=in_place) if in_place else NOTHING
    old, new = keyed(before), keyed(after)
    edited = {
        key
        for key, part in new.items()
        if key in old and old[key] is not part and not alike(old[key], part)
    }
    return ListChange(
        added=frozenset(new.keys() - old.keys()),
        removed=frozenset(old.keys() - new.keys()),
        edited=frozenset(edited),
        reordered=[key for key in old if key in new] != [key for key in new if key in old],
    )


def _edited_in_place(before: tuple[Part, ...], after: tuple[Part, ...]) -> frozenset[str] | None:
    """Compare position by position; None where keys do not stand at the same places."""
    if len(before) != len(after):
        return None
    differing = [place for place, part in enumerate(before) if part is not after[place]]
    if any(_name(before[place]) != _name(after[place]) for place in differing):
        return None
    edited = [place for place in differing if not alike(before[place], after[place])]
    if not edited:
        return frozenset()
    keys = tuple(keyed(after))
    return frozenset(keys[place] for place in edited)


def _name(part: Part) -> object:
    if isinstance(part, HandOff):
        return part.source, part.target
    return part.id if isinstance(part, Named | Principle) else None


def _keys(parts: tuple[Part, ...]) -> Iterable[str]:
    if not parts:
        return ()
    if isinstance(parts[0], HandOff):
        return handoff_keys(tuple(part for part in parts if isinstance(part, HandOff)))
    ids = [part.id for part in parts if isinstance(part, Named | Principle)]
    if not ids:
        return map(str, range(len(parts)))
    return ids if len(set(ids)) == len(ids) else _numbered(ids)


def _numbered(ids: list[str]) -> Iterable[str]:
    seen: dict[str, int] = {}
    for each in ids:
        seen[each] = seen.get(each, 0) + 1
        yield each if seen[each] == 1 else f"{each}#{seen[each]}"
