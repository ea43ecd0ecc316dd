"""Joins what two people made of one organisation, by entry and by field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.changes import LISTS
from dutyflow_models.language import say
from dutyflow_models.org import BLANK, Organisation
from dutyflow_models.three_way.conflict import FILE, HEAD, Conflict, Joined
from dutyflow_models.three_way.entries import (
    FieldClash,
    conflicts_of,
    field_conflict,
    join_list,
    joined_fields,
)
from dutyflow_models.three_way.matching import keyed, shown_key, with_one_id_each
from dutyflow_models.three_way.sentences import of_id
from dutyflow_models.three_way.uses import SECTIONS, used_ids
from dutyflow_models.three_way.values import CLASH, joined_value, value_of, with_values
from dutyflow_models.wording import title_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dutyflow_models.org import Part
    from dutyflow_models.three_way.entries import JoinedList
    from dutyflow_models.three_way.matching import Key, Sides


def merge(
    base: Organisation | None,
    mine: Organisation,
    theirs: Organisation,
    *,
    every_use: bool = False,
) -> Joined:
    """Join two states that came from one; what excludes each other is mine and a Conflict.

    Without a base nobody knows who changed what: every difference is a conflict, but entries that
    each side has beyond the other's are kept. An entry removed by one side and newly referred to by
    the other is a conflict too; with `every_use` also one that was referred to before.
    """
    sides = with_one_id_each(base or BLANK, mine, theirs)
    lists = {name: _joined_list(name, sides, known=base is not None) for name in LISTS}
    organisation = _with_lists(sides.theirs, lists.values())
    if base is not None and _keep_what_is_used(organisation, sides, lists, every_use=every_use):
        organisation = _with_lists(sides.theirs, lists.values())
    head, clashes = joined_fields(
        sides.base.org if base is not None else None, mine.org, theirs.org, known=base is not None
    )
    conflicts = [_of_head(HEAD, clash, head) for clash in clashes]
    organisation = organisation.replacing(org=head)
    organisation, more = _with_top_level(organisation, base, mine, theirs)
    conflicts += [*more, *_of_ids(organisation, sides)]
    for joined in lists.values():
        names = _names(joined)
        conflicts += conflicts_of(joined, organisation.duties_by_id, names)
    return Joined(organisation, tuple(conflicts))


def _joined_list(name: str, sides: Sides, *, known: bool) -> JoinedList:
    base, mine, theirs = (getattr(side, name) for side in sides[:3])
    return join_list(name, base if known else None, mine, theirs)


def _parts(joined: JoinedList) -> dict[Key, Part]:
    return {key: joined.parts[key] for key in joined.order if key in joined.parts}


def _names(joined: JoinedList) -> dict[Key, str]:
    """Return how each entry is called in the joined list, where others may be gone."""
    parts = _parts(joined)
    return dict(zip(parts, map(shown_key, keyed(tuple(parts.values()))), strict=True))


def _with_lists(theirs: Organisation, lists: Iterable[JoinedList]) -> Organisation:
    changed: dict[str, object] = {}
    for joined in lists:
        parts, there = tuple(_parts(joined).values()), getattr(theirs, joined.section)
        if len(parts) != len(there) or any(a is not b for a, b in zip(parts, there, strict=True)):
            changed[joined.section] = parts
    return theirs.replacing(**changed)


def _keep_what_is_used(
    organisation: Organisation, sides: Sides, lists: dict[str, JoinedList], *, every_use: bool
) -> bool:
    """Ask about entries that one side removed and the other refers to; say whether any are kept."""
    removed = [(name, key) for name in SECTIONS for key in _removed_by_one(lists[name])]
    if not removed:
        return False
    now, here, there = map(used_ids, (organisation, sides.mine, sides.theirs))
    kept = False
    for name, key in removed:
        joined, (_, mine, _) = lists[name], lists[name].sides
        sort, part_id = SECTIONS[name], key[0]
        user, remover = (here, there) if key in mine else (there, here)
        if part_id not in now[sort] or part_id not in user[sort]:
            continue
        if every_use or part_id not in remover[sort]:
            joined.removals[key] = True
            if key in mine:
                joined.parts[key] = mine[key]
                kept = True
    return kept


def _removed_by_one(joined: JoinedList) -> Iterator[Key]:
    was, here, there = joined.sides
    for key in was:
        if (key in here) != (key in there) and key not in joined.removals:
            yield key


def _with_top_level(
    organisation: Organisation,
    base: Organisation | None,
    mine: Organisation,
    theirs: Organisation,
) -> tuple[Organisation, list[Conflict]]:
    """Join the version and the keys of the top level that we do not know."""
    extra = {**(theirs.model_extra or {}), **(mine.model_extra or {})}
    if base is not None:
        extra |= base.model_extra or {}
    values: dict[str, object] = {}
    conflicts: list[Conflict] = []
    for name in ("version", *extra):
        sides = [value_of(side, name) for side in (base or BLANK, mine, theirs)]
        value = joined_value(*sides)
        if value is CLASH:
            conflicts.append(_of_head(FILE, FieldClash(name, *sides), organisation.org))
            value = sides[1]
        values[name] = value
    return with_values(organisation, values), conflicts


def _of_head(section: str, clash: FieldClash, head: Part) -> Conflict:
    subject = say("The organisation") if section == HEAD else say("The file")
    return field_conflict(section, "", str(value_of(head, "title")), subject, clash)


def _of_ids(organisation: Organisation, sides: Sides) -> Iterator[Conflict]:
    """Ask about what both sides gave another id."""
    for name, twice in (("teams", sides.teams), ("duties", sides.duties)):
        parts = {part.id: part for part in getattr(organisation, name)}
        for here, (old, there) in twice.items():
            if here in parts:
                title = title_of(parts[here])
                sentence = of_id(name, title, here, there)
                yield Conflict("id", name, here, title, "id", old, here, there, sentence)
