"""What an entry becomes when an import says more about it. Nothing that it has is emptied."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.interchange.matching import name_of
from dutyflow_models.org import ROLES, Duty, HandOff, Organisation, Part, Team
from dutyflow_models.three_way.conflict import ABSENT
from dutyflow_models.three_way.values import (
    alike,
    value_of,
    with_values,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.org import AnyPart

_JOINED = frozenset({"aliases", "previously", "tags", "links", "includes", "teams", "about"})
"""Lists that get more entries; any other list that the import names is as it says."""
_ORIGIN = re.compile(r"[^\n]+, line [0-9]+")


@dataclass(frozen=True, slots=True)
class Known:
    """Names and ids that an entry may not get besides its own: they are others'."""

    team_names: frozenset[str]
    """What teams are called once all of the import is taken over."""
    team_ids: frozenset[str]
    duty_ids: frozenset[str]

    @classmethod
    def of(cls, existing: Organisation, proposed: Organisation, as_said: Organisation) -> Known:
        """Gather those of the existing organisation, and the names and ids of what is proposed.

        `as_said` is what is proposed with the ids that it has in the import.
        """
        organisations = existing, proposed, as_said
        return cls(
            frozenset(_names_afterwards(existing, proposed)),
            frozenset(team.id for each in organisations for team in each.teams),
            frozenset(duty.id for each in organisations for duty in each.duties),
        )


def taken_over(here: AnyPart, there: Part, known: Known) -> AnyPart:
    """Return the entry with what the proposed one says, or the same one where that is nothing.

    A field at its default says nothing. A team keeps a title by which it is called in the import
    too; a note that a person wrote stays, and one that names a place is no change by itself.
    """
    values = dict(_said(here, there, known))
    if not values or (values.keys() == {"note"} and _is_origin(there)):
        return here
    return with_values(here, values)


def _said(here: Part, there: Part, known: Known) -> Iterator[tuple[str, object]]:
    """Name the fields of which something else is said than what is there."""
    for name in (*there.model_fields_set, *(there.model_extra or ())):
        value, held = value_of(there, name), value_of(here, name)
        if name == "id" or alike(value, held) or alike(value, _default(there, name)):
            continue
        if name == "title" and isinstance(here, Team) and name_of(str(value)) in _names(here):
            continue
        if name == "note" and _note(here) and not _is_origin(here):
            continue
        if name in ROLES and (_same_teams(value, held) or _is_implied(here, there, name)):
            continue
        if name in _JOINED:
            value = _with_more(here, name, value, known)
        if not alike(value, held):
            yield name, value


def _same_teams(value: object, held: object) -> bool:
    """Say whether both name the same teams; their order is what somebody here arranged."""
    return isinstance(value, tuple) and isinstance(held, tuple) and set(value) == set(held)


def _is_implied(here: Part, there: Part, name: str) -> bool:
    """Say whether the one team that is responsible, here and there, is accountable by that."""
    if name != "accountable" or not isinstance(here, Duty) or not isinstance(there, Duty):
        return False
    alone = here.accountable is None and here.responsible == there.responsible
    return alone and here.answerable is not None and here.answerable == there.accountable


def _default(part: Part, name: str) -> object:
    field = type(part).model_fields.get(name)
    if field is None or field.is_required():
        return ABSENT
    return field.get_default(call_default_factory=True)


def _with_more(here: Part, name: str, value: object, known: Known) -> object:
    """Add to a list what it has not; names and ids of others are no further ones of this entry."""
    held = value_of(here, name)
    if not isinstance(held, tuple) or not isinstance(value, tuple):
        return value
    more = [each for each in value if not any(alike(each, old) for old in held)]
    if name == "aliases":
        more = [each for each in more if name_of(str(each)) not in known.team_names]
    if name == "previously":
        others = known.team_ids if isinstance(here, Team) else known.duty_ids
        more = [each for each in more if each not in others]
    return (*held, *more)


def _names_afterwards(existing: Organisation, proposed: Organisation) -> Iterator[str]:
    """Name every team as it is called then; a title that is replaced is free again."""
    said = {team.id: team.title for team in proposed.teams}
    for team in existing.teams:
        title = said.pop(team.id, team.title)
        yield name_of(team.title if name_of(title) in _names(team) else title)
        yield from map(name_of, team.aliases)
    yield from map(name_of, said.values())


def _names(team: Team) -> set[str]:
    return {name_of(name) for name in (team.title, *team.aliases)}


def _note(part: Part) -> str:
    return part.note if isinstance(part, Duty | HandOff) else ""


def _is_origin(part: Part) -> bool:
    return _ORIGIN.fullmatch(_note(part)) is not None
