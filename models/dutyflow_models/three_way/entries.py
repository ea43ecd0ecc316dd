"""One list in three states: its entries joined, and what has to be decided about them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.changes import alike
from dutyflow_models.three_way import sentences
from dutyflow_models.three_way.conflict import ABSENT, Conflict
from dutyflow_models.three_way.matching import matched, shown_key
from dutyflow_models.three_way.orders import behind, joined_order, order_of_mine
from dutyflow_models.three_way.values import (
    CLASH,
    field_names,
    joined_value,
    value_of,
    with_values,
)
from dutyflow_models.wording import title_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dutyflow_models.org import Duty, Part
    from dutyflow_models.three_way.matching import Key, Keyed


@dataclass(frozen=True, slots=True)
class FieldClash:
    """A field that both sides changed, before it is known under which key its entry is found."""

    field: str
    base: object
    mine: object
    theirs: object


@dataclass(slots=True)
class JoinedList:
    """A list with both sides' changes; `clashes` are by the keys of `parts` and `lost`."""

    section: str
    parts: Keyed
    order: list[Key]
    """Also the keys of what is not there."""
    sides: tuple[Keyed, Keyed, Keyed]
    fields: dict[Key, tuple[FieldClash, ...]]
    removals: dict[Key, bool]
    """Entries that one side removed and the other changed, or only used: then True."""
    unordered: bool = False


def join_list(
    section: str,
    base: tuple[Part, ...] | None,
    mine: tuple[Part, ...],
    theirs: tuple[Part, ...],
) -> JoinedList:
    """Join the entries of a list; without a base every difference is to be decided."""
    sides = matched(base or (), mine, theirs)
    was, here, there = sides
    order = joined_order(*map(list, sides))
    found = JoinedList(
        section, {}, order or order_of_mine(*map(list, sides)), sides, {}, {}, order is None
    )
    doubted = set() if base is not None else _only_on_one_side(here, there)
    for key in found.order:
        _join_entry(found, key, was.get(key), here.get(key), there.get(key), base is not None)
        if key in doubted:
            found.removals[key] = False
            if key not in here:
                del found.parts[key]
    return found


def joined_fields(
    base: Part | None, mine: Part, theirs: Part, *, known: bool = True
) -> tuple[Part, tuple[FieldClash, ...]]:
    """Join the fields of an entry; those that clash are mine. Without a base, it was all empty."""
    values: dict[str, object] = {}
    clashes: list[FieldClash] = []
    for name in field_names(mine, theirs, *([base] if base is not None else ())):
        here, there = value_of(mine, name), value_of(theirs, name)
        before = value_of(base, name) if base is not None else ABSENT
        usual = before if base is not None or not known else _unset(mine, name)
        value = joined_value(usual, here, there)
        if value is CLASH:
            clashes.append(FieldClash(name, before, here, there))
            value = here
        values[name] = value
    return with_values(theirs, values), tuple(clashes)


def _join_entry(
    found: JoinedList,
    key: Key,
    base: Part | None,
    mine: Part | None,
    theirs: Part | None,
    known: bool,
) -> None:
    if mine is not None and theirs is not None:
        if alike(mine, theirs) or (base is not None and alike(base, mine)):
            found.parts[key] = theirs
        elif base is not None and alike(base, theirs):
            found.parts[key] = mine
        else:
            found.parts[key], clashes = joined_fields(base, mine, theirs, known=known)
            if clashes:
                found.fields[key] = clashes
        return
    left = mine or theirs
    if left is None or (base is not None and alike(base, left)):
        return
    if base is not None:
        found.removals[key] = False
    if mine is not None or base is None:
        found.parts[key] = left


def _only_on_one_side(here: Keyed, there: Keyed) -> set[Key]:
    """Entries of which nobody knows whether one side added them or the other removed them.

    Where each side has some that the other lacks, both added theirs.
    """
    more, fewer = here.keys() - there.keys(), there.keys() - here.keys()
    return set() if more and fewer else more | fewer


def _unset(part: Part, name: str) -> object:
    field = type(part).model_fields.get(name)
    if field is None or field.is_required():
        return ABSENT
    return field.get_default(call_default_factory=True)


def conflicts_of(
    joined: JoinedList, duties: Mapping[str, Duty], names: Mapping[Key, str]
) -> list[Conflict]:
    """Say what is to be decided in a list, in its order; `names` are the entries' ids by now."""
    found = [_order_conflict(joined)] if joined.unordered else []
    for key in joined.order:
        if key in joined.removals:
            found.append(_removal(joined, key, duties, names))
        if key in joined.parts and key in joined.fields:
            part, entry = joined.parts[key], names[key]
            subject = sentences.subject_of(joined.section, part, duties)
            title = title_of(part, duties)
            found += [
                field_conflict(joined.section, entry, title, subject, clash)
                for clash in joined.fields[key]
            ]
    return found


def field_conflict(
    section: str, entry: str, title: str, subject: str, clash: FieldClash
) -> Conflict:
    """Say that both sides changed a field."""
    values = clash.base, clash.mine, clash.theirs
    sentence = sentences.of_field(subject, clash.field, *map(sentences.in_short, values))
    return Conflict("field", section, entry, title, clash.field, *values, sentence)


def _removal(
    joined: JoinedList, key: Key, duties: Mapping[str, Duty], names: Mapping[Key, str]
) -> Conflict:
    was, mine, theirs = (side.get(key) for side in joined.sides)
    part = theirs or mine or was
    assert part is not None  # a key is one of an entry
    title = title_of(part, duties)
    if was is None:
        sentence = sentences.of_presence(joined.section, title, in_mine=mine is not None)
    else:
        used = joined.removals[key]
        sentence = sentences.of_removal(joined.section, title, by_mine=mine is None, used=used)
    values = [ABSENT if each is None else each for each in (was, mine, theirs)]
    before = behind(joined.order, key)
    near = tuple(names.get(each, shown_key(each)) for each in before)
    name = names.get(key, shown_key(key))
    return Conflict("entry", joined.section, name, title, "", *_three(values), sentence, near)


def _order_conflict(joined: JoinedList) -> Conflict:
    orders = [tuple(map(shown_key, side)) for side in joined.sides]
    sentence = sentences.of_order(joined.section)
    return Conflict("order", joined.section, "", "", "order", *_three(orders), sentence)


def _three(values: Sequence[object]) -> tuple[object, object, object]:
    base, mine, theirs = values
    return base, mine, theirs
