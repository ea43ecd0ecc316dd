"""What becomes of a duty's roles when a team takes over, joins, or is given a role.

Where the fields are written is not said here: `roles` writes them to the duty itself, `in_scenario`
to where they show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.edits.parts import without

if TYPE_CHECKING:
    from collections.abc import Collection

    from dutyflow_models.org import Duty, Role

Changes = dict[str, object]
"""Role fields of a duty to their new values; also those that stay the same."""

_LIGHTER_ROLES: tuple[Role, ...] = ("supports", "consulted", "informed")
"""What a team no longer is once it does the duty itself."""


def nobody() -> Changes:
    """Leave the duty without anyone responsible or accountable."""
    return {"responsible": (), "accountable": None}


def taken_over(duty: Duty, lane: Collection[str], team_id: str) -> Changes:
    """Let a team stand where those of the lane did; without a lane it joins, within it stays."""
    if team_id in lane:
        return {}
    if not lane:
        return joined(duty, team_id)
    changes = _leaving_lighter_roles(duty, team_id)
    if duty.accountable in lane:
        changes["accountable"] = team_id
    if not set(lane).isdisjoint(duty.responsible):
        heirs = (team_id if each in lane else each for each in duty.responsible)
        changes["responsible"] = tuple(dict.fromkeys(heirs))
    return changes


def joined(duty: Duty, team_id: str) -> Changes:
    """Let a team be responsible too."""
    if team_id in duty.responsible:
        return {}
    return _leaving_lighter_roles(duty, team_id) | {"responsible": (*duty.responsible, team_id)}


def given_role(duty: Duty, team_id: str, role: Role) -> Changes:
    """Give a team a role; a second accountable team replaces the first."""
    held = duty.teams_as(role)
    if team_id in held:
        return {}
    return {role: team_id if role == "accountable" else (*held, team_id)}


def taken_role(duty: Duty, team_ids: Collection[str], role: Role) -> Changes:
    """Take a role from teams."""
    held = duty.teams_as(role)
    left = without(held, team_ids)
    if left is held:
        return {}
    return {role: None if role == "accountable" else left}


def with_changes(duty: Duty, changes: Changes) -> Duty:
    """Return the duty with these fields; the same object if none differs."""
    new = {name: value for name, value in changes.items() if getattr(duty, name) != value}
    return duty.model_copy(update=new) if new else duty


def _leaving_lighter_roles(duty: Duty, team_id: str) -> Changes:
    return {
        role: without(duty.teams_as(role), {team_id})
        for role in _LIGHTER_ROLES
        if team_id in duty.teams_as(role)
    }
