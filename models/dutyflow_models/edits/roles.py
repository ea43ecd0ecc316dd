"""Edits of who has a duty: another team takes over, one joins, a role is set.

They change a duty's own roles, not those of its assignments; see `in_scenario` for both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.edits.parts import found, no_such, swapped
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.edits.role_changes import (
    given_role,
    joined,
    nobody,
    taken_over,
    taken_role,
    with_changes,
)
from dutyflow_models.org import Duty, Organisation, Role, lane_of

if TYPE_CHECKING:
    from collections.abc import Iterable


def give_duties(org: Organisation, duty_ids: Iterable[str], team_id: str | None) -> Organisation:
    """Let a team take over: it stands where the lane's team was responsible or accountable.

    None is *Unassigned*: nobody is responsible or accountable any more.
    """
    _require_team(org, team_id)
    pairs = []
    for duty_id in duty_ids:
        duty = found(org.duties_by_id, duty_id, "duty")
        lane = lane_of(duty, org.teams_by_id)
        held = () if lane is None else (lane,)
        changes = nobody() if team_id is None else taken_over(duty, held, team_id)
        pairs.append((duty, with_changes(duty, changes)))
    return _replaced(org, pairs)


def share_duties(org: Organisation, duty_ids: Iterable[str], team_id: str) -> Organisation:
    """Let a team join those responsible; who is accountable stays as it is written."""
    _require_team(org, team_id)
    duties = [found(org.duties_by_id, duty_id, "duty") for duty_id in duty_ids]
    return _replaced(org, [(duty, with_changes(duty, joined(duty, team_id))) for duty in duties])


def set_role(org: Organisation, duty_id: str, team_id: str, role: Role, held: bool) -> Organisation:
    """Give a team a role or take it away; a second accountable team replaces the first."""
    _require_team(org, team_id)
    duty = found(org.duties_by_id, duty_id, "duty")
    changes = given_role(duty, team_id, role) if held else taken_role(duty, {team_id}, role)
    return _replaced(org, [(duty, with_changes(duty, changes))])


def _require_team(org: Organisation, team_id: str | None) -> None:
    if team_id is not None and team_id not in org.teams_by_id:
        raise EditRefused(no_such("team", team_id))


def _replaced(org: Organisation, pairs: list[tuple[Duty, Duty]]) -> Organisation:
    duties = swapped(org.duties, pairs)
    return org if duties is org.duties else org.replacing(duties=duties)
