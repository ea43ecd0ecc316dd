"""Teams that are one lane: what a scenario's `merge` does to teams, duties and groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.org import (
    AnyPart,
    Duty,
    Group,
    Organisation,
    Role,
    Team,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_LIST_ROLES: tuple[Role, ...] = ("responsible", "supports", "consulted", "informed", "consumers")
Merger = tuple[Team, tuple[Team, ...]]
"""The one team, and the teams that it stands for."""


def merged(organisation: Organisation, group_ids: tuple[str, ...]) -> Organisation:
    """Return the organisation in which each of these groups is one team.

    The team has the group's title, and its id unless another team has that; it is described by who
    is in it, unless the title says that already. A team in two of the
    groups goes with the first; a group with fewer than two teams left stays as it is.
    """
    mergers = mergers_of(organisation, group_ids)
    if not mergers:
        return organisation
    new_ids = {member.id: team.id for team, members in mergers for member in members}
    return organisation.replacing(
        teams=_merged_teams(organisation.teams, mergers),
        duties=tuple(_renamed_duty(duty, new_ids) for duty in organisation.duties),
        groups=tuple(_renamed(group, "teams", new_ids) for group in organisation.groups),
        principles=tuple(_renamed(each, "applies_to", new_ids) for each in organisation.principles),
        decisions=tuple(_renamed(each, "by", new_ids) for each in organisation.decisions),
    )


def mergers_of(organisation: Organisation, group_ids: tuple[str, ...]) -> tuple[Merger, ...]:
    """Work out which teams become one, in the order in which the groups are named."""
    groups = {group.id: group for group in reversed(organisation.groups)}
    free = dict(organisation.teams_by_id)
    mergers = []
    for group in (groups[group_id] for group_id in group_ids if group_id in groups):
        members = tuple(team for team in organisation.teams if team.id in group.teams)
        left = tuple(team for team in members if free.get(team.id) is team)
        if len(left) > 1:
            mergers.append((_one_team(group, left, organisation.teams_by_id), left))
            for team in left:
                del free[team.id]
    return tuple(mergers)


def _one_team(group: Group, members: tuple[Team, ...], taken: Mapping[str, Team]) -> Team:
    ids = [member.id for member in members]
    names = ", ".join(member.title for member in members)
    return Team(
        id=group.id if group.id not in taken or group.id in ids else ids[0],
        title=group.title,
        description=group.description if group.title == names else names,
        aliases=tuple(member.title for member in members),
        color=group.color or members[0].color,
        members=tuple(dict.fromkeys(name for member in members for name in member.members)),
    )


def _merged_teams(teams: tuple[Team, ...], mergers: tuple[Merger, ...]) -> tuple[Team, ...]:
    gone = {member.id for _, members in mergers for member in members[1:]}
    first = {members[0].id: team for team, members in mergers}
    return tuple(first.get(team.id, team) for team in teams if team.id not in gone)


def _renamed_duty(duty: Duty, new_ids: Mapping[str, str]) -> Duty:
    changes: dict[str, object] = {}
    for role in _LIST_ROLES:
        held: tuple[str, ...] = getattr(duty, role)
        if held and not new_ids.keys().isdisjoint(held):
            changes[role] = _renamed_ids(held, new_ids)
    if duty.accountable is not None and duty.accountable in new_ids:
        changes["accountable"] = new_ids[duty.accountable]
    return duty.model_copy(update=changes) if changes else duty


def _renamed(part: AnyPart, field: str, new_ids: Mapping[str, str]) -> AnyPart:
    held: tuple[str, ...] = getattr(part, field)
    if new_ids.keys().isdisjoint(held):
        return part
    return part.model_copy(update={field: _renamed_ids(held, new_ids)})


def _renamed_ids(team_ids: tuple[str, ...], new_ids: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(new_ids.get(team_id, team_id) for team_id in team_ids))
