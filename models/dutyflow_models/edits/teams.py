"""Edits of teams, the lanes of the board."""

from __future__ import annotations

from typing import TypeVar

from dutyflow_models.edits.duties import teams_in
from dutyflow_models.edits.parts import (
    Fields,
    found,
    free_id,
    inserted,
    made,
    moved,
    revised,
    swapped,
)
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.language import say
from dutyflow_models.org import (
    ROLES,
    Assignment,
    Decision,
    Duty,
    Group,
    Organisation,
    Principle,
    Team,
)

_Holder = TypeVar("_Holder", Group, Principle, Decision)


def add_team(
    org: Organisation,
    *,
    title: str,
    team_id: str | None = None,
    color: str = "",
    after: str | None = None,
) -> Organisation:
    """Add a team after another one; None is the end."""
    fields: dict[str, object] = {"id": free_id(team_id, title, org.teams_by_id, "team")}
    fields["title"] = title
    if color.strip():
        fields["color"] = color
    return org.replacing(teams=inserted(org.teams, made(Team, fields), after, "team"))


def set_team(org: Organisation, team_id: str, fields: Fields) -> Organisation:
    """Change fields of a team."""
    team = found(org.teams_by_id, team_id, "team")
    teams = swapped(org.teams, [(team, revised(team, fields))])
    return org if teams is org.teams else org.replacing(teams=teams)


def remove_team(org: Organisation, team_id: str, *, duties_to: str | None = None) -> Organisation:
    """Remove a team; another one takes over all its roles, or nobody does.

    An assignment that gave a role to this team alone as accountable says nothing any more and goes.
    """
    found(org.teams_by_id, team_id, "team")
    if duties_to is not None:
        found(org.teams_by_id, duties_to, "team")
    if duties_to == team_id:
        raise EditRefused(say("A team that is removed cannot take over its own duties."))
    pairs = [
        (duty, _duty_without(duty, team_id, duties_to))
        for duty in org.duties
        if team_id in teams_in(duty)
    ]
    return org.replacing(
        teams=tuple(team for team in org.teams if team.id != team_id),
        duties=swapped(org.duties, pairs),
        groups=_each_without(org.groups, "teams", team_id, duties_to),
        principles=_each_without(org.principles, "applies_to", team_id, duties_to),
        decisions=_each_without(org.decisions, "by", team_id, duties_to),
    )


def move_team(org: Organisation, team_id: str, before: str | None) -> Organisation:
    """Put a team before another one; None is the end."""
    teams = moved(org.teams, team_id, before, "team")
    return org if teams is org.teams else org.replacing(teams=teams)


def _duty_without(duty: Duty, team_id: str, heir: str | None) -> Duty:
    changes = _roles_without(duty, team_id, heir)
    if duty.assignments:
        assignments = (_assignment_without(each, team_id, heir) for each in duty.assignments)
        changes["assignments"] = tuple(each for each in assignments if each is not None)
    return duty.model_copy(update=changes)


def _assignment_without(each: Assignment, team_id: str, heir: str | None) -> Assignment | None:
    changes = _roles_without(each, team_id, heir)
    if not changes:
        return each
    changed = each.model_copy(update=changes)
    says_something = any(getattr(changed, role) is not None for role in ROLES)
    return changed if says_something else None


def _roles_without(part: Duty | Assignment, team_id: str, heir: str | None) -> dict[str, object]:
    changes: dict[str, object] = {}
    for role in ROLES:
        held = getattr(part, role)
        if isinstance(held, str):
            if held == team_id:
                changes[role] = heir
        elif held is not None and team_id in held:
            changes[role] = _ids_without(held, team_id, heir)
    return changes


def _each_without(
    parts: tuple[_Holder, ...], field: str, team_id: str, heir: str | None
) -> tuple[_Holder, ...]:
    return swapped(
        parts,
        [
            (part, part.model_copy(update={field: _ids_without(held, team_id, heir)}))
            for part in parts
            if team_id in (held := getattr(part, field))
        ],
    )


def _ids_without(held: tuple[str, ...], team_id: str, heir: str | None) -> tuple[str, ...]:
    heirs = (heir if each == team_id else each for each in held)
    return tuple(dict.fromkeys(each for each in heirs if each is not None))
