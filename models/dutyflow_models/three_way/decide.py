"""Deciding conflicts: edits of the joined organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from dutyflow_models.org import Organisation, Part
from dutyflow_models.renames import with_ids
from dutyflow_models.three_way.conflict import ABSENT, FILE, HEAD
from dutyflow_models.three_way.matching import keyed, shown_key
from dutyflow_models.three_way.orders import joined_order
from dutyflow_models.three_way.values import alike, with_values

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow_models.three_way.conflict import Choice, Conflict

_TURN = {"field": 0, "order": 1, "id": 2, "entry": 3}


def decide(joined: Organisation, conflict: Conflict, choice: Choice) -> Organisation:
    """Put what was chosen in its place; the same organisation if it is there already.

    What is no longer there to be changed, because it was removed since, stays away.
    """
    value = conflict.value(choice)
    if conflict.kind == "entry":
        return _with_entry(joined, conflict, value)
    if conflict.kind == "order":
        return _in_order(joined, conflict, cast("tuple[str, ...]", value))
    if conflict.kind == "id":
        return _with_id(joined, conflict, cast("str", value))
    if conflict.section == HEAD:
        head = with_values(joined.org, {conflict.field: value})
        return joined if head is joined.org else joined.replacing(org=head)
    if conflict.section == FILE:
        return with_values(joined, {conflict.field: value})
    return _with_fields(joined, conflict.section, [conflict], choice)


def decide_all(joined: Organisation, conflicts: Iterable[Conflict], choice: Choice) -> Organisation:
    """Decide several conflicts the same way."""
    fields: dict[str, list[Conflict]] = {}
    others: list[Conflict] = []
    for each in conflicts:
        is_of_list = each.kind == "field" and each.section not in (HEAD, FILE)
        (fields.setdefault(each.section, []) if is_of_list else others).append(each)
    for section, held in fields.items():
        joined = _with_fields(joined, section, held, choice)
    for each in sorted(others, key=lambda conflict: _TURN[conflict.kind]):
        joined = decide(joined, each, choice)
    return joined


def choices_of(conflict: Conflict) -> tuple[Choice, ...]:
    """Return what can be chosen: the base only where it is known and differs from both."""
    known = conflict.base is not ABSENT
    if known and not any(alike(conflict.base, side) for side in (conflict.mine, conflict.theirs)):
        return ("mine", "theirs", "base")
    return ("mine", "theirs")


def _named(org: Organisation, section: str) -> dict[str, Part]:
    return {shown_key(key): part for key, part in keyed(getattr(org, section)).items()}


def _with_fields(
    joined: Organisation, section: str, conflicts: Iterable[Conflict], choice: Choice
) -> Organisation:
    """Decide fields of the entries of one list."""
    named = _named(joined, section)
    changed: dict[str, Part] = {}
    for conflict in conflicts:
        part = changed.get(conflict.id) or named.get(conflict.id)
        if part is not None:
            value = _or_usual(part, conflict.field, conflict.value(choice))
            changed[conflict.id] = with_values(part, {conflict.field: value})
    if all(part is named[name] for name, part in changed.items()):
        return joined
    return joined.replacing(**{section: tuple((named | changed).values())})


def _or_usual(part: Part, name: str, value: object) -> object:
    """Return a value that a part can have: in place of none what stands for it."""
    field = type(part).model_fields.get(name)
    if value is not ABSENT or field is None:
        return value
    return "" if field.is_required() else field.get_default(call_default_factory=True)


def _with_entry(joined: Organisation, conflict: Conflict, value: object) -> Organisation:
    """Put an entry back, or another state of it, or take it away."""
    named = _named(joined, conflict.section)
    part = named.get(conflict.id)
    if part is None and value is ABSENT:
        return joined
    parts = list(named.values())
    if isinstance(value, Part):
        if part is None:
            names = list(named)
            place = next((names.index(each) + 1 for each in conflict.behind if each in named), 0)
            parts.insert(place, value)
        elif alike(part, value):
            return joined
        else:
            parts[parts.index(part)] = value
    else:
        parts = [each for each in parts if each is not part]
    return joined.replacing(**{conflict.section: tuple(parts)})


def _in_order(joined: Organisation, conflict: Conflict, order: tuple[str, ...]) -> Organisation:
    """Sort a list as chosen; what came in since stays behind what it stands behind."""
    named = _named(joined, conflict.section)
    known = [name for name in order if name in named]
    names = list(named)
    before = [name for name in names if name in set(known)]
    sorted_names = joined_order(before, names, known)
    if sorted_names is None or sorted_names == names:
        return joined
    there = [named[name] for name in sorted_names if name in named]
    return joined.replacing(**{conflict.section: tuple(there)})


def _with_id(joined: Organisation, conflict: Conflict, new_id: str) -> Organisation:
    """Give a team or duty one of its ids, which may not be another's by now."""
    ids = {part.id for part in getattr(joined, conflict.section)}
    tried = (conflict.mine, conflict.theirs, conflict.base)
    now = next((str(each) for each in tried if each in ids), None)
    if now is None or new_id in ids:
        return joined
    changed = {now: new_id}
    is_team = conflict.section == "teams"
    return with_ids(joined, changed if is_team else {}, {} if is_team else changed)
