"""One value in three states: which change holds, and whether two can be joined."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from collections.abc import Set as AbstractSet
from enum import Enum
from typing import Final, cast

from dutyflow_models.files.file_values import file_value, same
from dutyflow_models.org import AnyPart, Assignment, Link, Part
from dutyflow_models.three_way.conflict import ABSENT
from dutyflow_models.three_way.orders import joined_order


class Clash(Enum):
    """Two changes that exclude each other."""

    CLASH = "clash"


CLASH: Final = Clash.CLASH


def joined_value(base: object, mine: object, theirs: object) -> object:
    """Return the value with both changes, or CLASH. Equal to theirs, it is theirs.

    Lists of the format are sets in an order; where both sides put something else in the place of
    one entry, they clash. Maps are joined key by key. Lists in keys we do not know are one value.
    """
    if alike(mine, theirs) or alike(mine, base):
        return theirs
    if alike(theirs, base):
        return mine
    if isinstance(mine, Mapping) and isinstance(theirs, Mapping) and isinstance(base, Mapping):
        return _joined_maps(base, mine, theirs)
    if isinstance(mine, tuple) and isinstance(theirs, tuple) and isinstance(base, tuple):
        return _joined_lists(base, mine, theirs)
    parts = [each for each in (base, mine, theirs) if isinstance(each, Part)]
    if len(parts) == 3 and len(set(map(type, parts))) == 1:
        return _joined_part(*parts)
    return CLASH


def _joined_part(base: Part, mine: Part, theirs: Part) -> Part | Clash:
    """Return a part of an entry with both sides' fields; one clash makes the whole one clash."""
    found: dict[str, object] = {}
    for name in field_names(base, mine, theirs):
        value = joined_value(*(value_of(part, name) for part in (base, mine, theirs)))
        if value is CLASH:
            return CLASH
        found[name] = value
    return with_values(theirs, found)


def alike(one: object, other: object) -> bool:
    """Say whether two values, or ABSENT, say the same in a file."""
    if one is other:
        return True
    if one is ABSENT or other is ABSENT:
        return False
    return same(file_value(one), file_value(other))


def field_names(*parts: Part) -> list[str]:
    """Name all fields of parts of one kind, then the keys that the format does not know."""
    names = dict.fromkeys(type(parts[0]).model_fields)
    for part in parts:
        names.update(dict.fromkeys(part.model_extra or ()))
    return list(names)


def changed_fields(before: Part, after: Part) -> list[str]:
    """Name the fields that differ between two states of a part."""
    names = field_names(before, after)
    return [name for name in names if not alike(value_of(before, name), value_of(after, name))]


def value_of(part: Part, name: str) -> object:
    """Return a field's value; ABSENT for an unknown key that is not there."""
    if name in type(part).model_fields:
        return getattr(part, name)
    return (part.model_extra or {}).get(name, ABSENT)


def with_values(part: AnyPart, values: Mapping[str, object]) -> AnyPart:
    """Return the part with other values, ABSENT ones left out; the same one if none differs."""
    changed = {
        name: value for name, value in values.items() if not alike(value, value_of(part, name))
    }
    if not changed:
        return part
    kept = {name: value_of(part, name) for name in field_names(part)} | changed
    known = part.model_fields_set | changed.keys()
    made = {name: value for name, value in kept.items() if value is not ABSENT}
    changed_part = type(part).model_construct(_fields_set=known & made.keys(), **made)
    return cast("AnyPart", changed_part)


def canonical(value: object) -> Hashable:
    """Return something that is equal only for values that say the same in a file."""
    if isinstance(value, Mapping):
        pairs = ((str(key), canonical(held)) for key, held in value.items())
        return "map", tuple(sorted(pairs, key=repr))
    if isinstance(value, list | tuple):
        return "list", tuple(map(canonical, value))
    if isinstance(value, Part):
        return canonical(file_value(value))
    return type(value).__name__, repr(value)


def _joined_maps(
    base: Mapping[str, object], mine: Mapping[str, object], theirs: Mapping[str, object]
) -> object:
    found: dict[str, object] = {}
    for name in {**theirs, **mine}:
        sides = (held.get(name, ABSENT) for held in (base, mine, theirs))
        value = joined_value(*sides)
        if value is CLASH:
            return CLASH
        if value is not ABSENT:
            found[name] = value
    return found


def _joined_lists(
    base: tuple[object, ...], mine: tuple[object, ...], theirs: tuple[object, ...]
) -> object:
    was, here, there = ({_name(each): each for each in held} for held in (base, mine, theirs))
    if len(was) < len(base) or len(here) < len(mine) or len(there) < len(theirs):
        return CLASH
    if _replaced_differently(was.keys(), here.keys(), there.keys()):
        return CLASH
    found: dict[Hashable, object] = {}
    for name in {**was, **there, **here}:
        value = joined_value(*(held.get(name, ABSENT) for held in (was, here, there)))
        if value is CLASH:
            return CLASH
        if value is not ABSENT:
            found[name] = value
    order = joined_order(list(was), list(here), list(there))
    return CLASH if order is None else tuple(found[name] for name in order if name in found)


def _replaced_differently(
    was: AbstractSet[Hashable], here: AbstractSet[Hashable], there: AbstractSet[Hashable]
) -> bool:
    """Say whether both took one entry out and each put another one in."""
    taken_out = was - here - there
    return bool(taken_out and here - was - there and there - was - here)


def _name(entry: object) -> Hashable:
    """Name what makes an entry of a list the same one after a change."""
    if isinstance(entry, Assignment):
        return canonical(entry.when)
    return canonical(entry.url if isinstance(entry, Link) else entry)
