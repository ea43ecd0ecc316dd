"""Edits with which a room settles a duty: who answers for it, and that it is agreed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.edits.duties import set_status
from dutyflow_models.edits.in_scenario import give_duties_in, set_role_in
from dutyflow_models.edits.lanes import Lanes
from dutyflow_models.edits.parts import found
from dutyflow_models.scenario import facts_of, in_force

if TYPE_CHECKING:
    from dutyflow_models.edits.reach import Reach
    from dutyflow_models.org import Organisation, Scenario


def settle_owner(
    org: Organisation,
    scenario: Scenario | None,
    duty_id: str,
    team_id: str,
    *,
    reach: Reach,
    member: str | None = None,
) -> Organisation:
    """Let a team answer for a duty where a scenario is shown, and mark the duty accepted.

    A team that does it already, with others, becomes accountable and the others go on; any other
    team takes over, as when the card is moved to its lane. Who answers for it already stays.
    """
    lanes = Lanes(org, scenario)
    duty = in_force(found(org.duties_by_id, duty_id, "duty"), facts_of(org, scenario))
    theirs = set(lanes.teams_of(team_id))
    owned = org
    if answering(org, scenario, duty_id) not in theirs:
        lanes.team(team_id, member)  # refused where it is open which one is meant
        if theirs.isdisjoint(duty.responsible):
            owned = give_duties_in(org, scenario, [duty_id], team_id, reach=reach, member=member)
        if answering(owned, scenario, duty_id) not in theirs:
            owned = set_role_in(
                owned, scenario, duty_id, team_id, "accountable", held=True,
                reach=reach, member=member,
            )  # fmt: skip
    return set_status(owned, [duty_id], "accepted")


def settle_accountable(
    org: Organisation,
    scenario: Scenario | None,
    duty_id: str,
    team_id: str,
    *,
    reach: Reach,
    member: str | None = None,
) -> Organisation:
    """Make a team accountable where a scenario is shown, whoever does it; the duty is accepted."""
    made = set_role_in(
        org, scenario, duty_id, team_id, "accountable", held=True, reach=reach, member=member
    )
    return set_status(made, [duty_id], "accepted")


def answering(org: Organisation, scenario: Scenario | None, duty_id: str) -> str | None:
    """Return the team that answers for a duty in a scenario; None if none that is there does."""
    duty = in_force(found(org.duties_by_id, duty_id, "duty"), facts_of(org, scenario))
    team_id = duty.answerable
    return team_id if team_id in Lanes(org, scenario).present else None
