"""Edits of who has a duty: another team takes over, one joins, a role is set.

They change a duty's own roles, not those of its assignments; see `in_scenario` for both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.edits.parts import found, swapped
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.edits.role_changes import (
    given_role,
    joined,
    nobody,
    taken_over,
    taken_role,
    with_changes,
)
from dutyflow_models.org import Duty, Organisation, Role, Scenario, lane_of
from dutyflow_models.scenario import assignment_in_force, facts_of, holds, merged_teams

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


def may_give(org: Organisation, duty_id: str, scenario: Scenario | None) -> str | None:
    """Say why a duty cannot change hands while a scenario is shown; None if it can.

    It cannot where its own roles would change and the board would not: they are hidden by an
    assignment, its team is one lane with others, or its team is absent.
    """
    duty = found(org.duties_by_id, duty_id, "duty")
    facts = facts_of(org, scenario)
    assignment = assignment_in_force(duty, facts)
    if assignment is not None and (
        assignment.responsible is not None or assignment.accountable is not None
    ):
        return (
            f"Who has “{duty.title}” here is said by one of its assignments, so giving it to "
            "another team would not show. Edit the assignment in the file."
        )
    lane = lane_of(duty, org.teams_by_id)
    if lane is None:
        return None
    return _why_lane_is_hidden(org, duty, lane, scenario)


def may_receive(org: Organisation, team_id: str | None, scenario: Scenario | None) -> str | None:
    """Say why a lane cannot be given a duty while a scenario is shown; None if it can."""
    merged = next(
        (team for team in merged_teams(org, scenario).values() if team.id == team_id), None
    )
    if merged is None:
        return None
    return (
        f"“{merged.title}” is several teams in one lane here. Choose the scenario in which they "
        "are apart, and give it to one of them."
    )


def _why_lane_is_hidden(
    org: Organisation, duty: Duty, lane: str, scenario: Scenario | None
) -> str | None:
    merged = merged_teams(org, scenario).get(lane)
    if merged is not None:
        return (
            f"“{merged.title}” is several teams in one lane here. Choose the scenario in which "
            f"they are apart to give “{duty.title}” to another team."
        )
    team = org.teams_by_id[lane]
    if not holds(team.when, facts_of(org, scenario)):
        return (
            f"“{duty.title}” belongs to {team.title}, a team that is not there in this scenario. "
            "Choose one in which it is."
        )
    return None


def _require_team(org: Organisation, team_id: str | None) -> None:
    if team_id is not None and team_id not in org.teams_by_id:
        raise EditRefused(f"There is no team “{team_id}”.")


def _replaced(org: Organisation, pairs: list[tuple[Duty, Duty]]) -> Organisation:
    duties = swapped(org.duties, pairs)
    return org if duties is org.duties else org.replacing(duties=duties)
