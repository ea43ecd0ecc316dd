"""Edits made while a scenario is shown: what is wished shows there, or is refused with the reason.

`reach` says how far an edit goes, see `reach`. A lane that is several teams needs `member`, the one
that is meant; without it the refusal names them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.edits.conditions import required_condition
from dutyflow_models.edits.duties import add_duties
from dutyflow_models.edits.handoffs import add_handoff
from dutyflow_models.edits.lanes import Lanes
from dutyflow_models.edits.parts import found, no_such, swapped
from dutyflow_models.edits.reach import Reach, Wish, place_in
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.edits.role_changes import (
    Changes,
    given_role,
    joined,
    nobody,
    taken_over,
    taken_role,
)
from dutyflow_models.language import say
from dutyflow_models.org import (
    ROLES,
    Duty,
    HandOffKind,
    Organisation,
    Role,
    Scenario,
    lane_of,
)
from dutyflow_models.scenario import holds
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WHO_HAS_IT: tuple[Role, ...] = ("accountable", "responsible")


def give_duties_in(
    org: Organisation,
    scenario: Scenario | None,
    duty_ids: Iterable[str],
    team_id: str | None,
    *,
    reach: Reach,
    member: str | None = None,
) -> Organisation:
    """Let a team take over from the lane in which each card is shown; None is *Unassigned*."""
    wish = _giving(org, Lanes(org, scenario), team_id, member)
    return _rewritten(org, scenario, duty_ids, reach, (wish, _WHO_HAS_IT))


def share_duties_in(
    org: Organisation,
    scenario: Scenario | None,
    duty_ids: Iterable[str],
    team_id: str,
    *,
    reach: Reach,
    member: str | None = None,
) -> Organisation:
    """Let a team join those responsible; who is accountable stays as it is written."""
    lanes = Lanes(org, scenario)

    def wish(duty: Duty) -> Changes:
        if not set(lanes.teams_of(team_id)).isdisjoint(duty.responsible):
            return {}
        return joined(duty, lanes.team(team_id, member))

    return _rewritten(org, scenario, duty_ids, reach, (wish, ("responsible",)))


def set_role_in(
    org: Organisation,
    scenario: Scenario | None,
    duty_id: str,
    team_id: str,
    role: Role,
    held: bool,
    *,
    reach: Reach,
    member: str | None = None,
) -> Organisation:
    """Give a team a role or take it away; from a lane of several teams it is taken from all."""
    lanes = Lanes(org, scenario)

    def wish(duty: Duty) -> Changes:
        teams = lanes.teams_of(team_id)
        if held and set(teams).isdisjoint(duty.teams_as(role)):
            return given_role(duty, lanes.team(team_id, member), role)
        return {} if held else taken_role(duty, teams, role)

    known = team_id in org.teams_by_id or bool(lanes.members(team_id))
    if not known and not _holds_role(org, duty_id, team_id):
        raise EditRefused(no_such("team", team_id))
    return _rewritten(org, scenario, [duty_id], reach, (wish, (role,)))


def may_give_in(
    org: Organisation,
    scenario: Scenario | None,
    duty_ids: Sequence[str],
    team_id: str | None,
    *,
    reach: Reach,
    member: str | None = None,
) -> str | None:
    """Say why these duties cannot be given to a team here; None if they can."""
    try:
        wish = _giving(org, Lanes(org, scenario), team_id, member)
        _pairs(org, scenario, duty_ids, reach, (wish, _WHO_HAS_IT))
    except EditRefused as refusal:
        return str(refusal)
    return None


def where_it_goes(
    org: Organisation,
    scenario: Scenario | None,
    duty_id: str,
    reach: Reach,
    role: Role | None = None,
) -> str:
    """Say what giving a duty, or setting one role of it, changes; or why it cannot."""
    duty = found(org.duties_by_id, duty_id, "duty")
    return place_in(org, scenario, reach).told(duty, _WHO_HAS_IT if role is None else (role,))


def add_duty_in(
    org: Organisation,
    scenario: Scenario | None,
    *,
    title: str,
    reach: Reach,
    team_id: str | None = None,
    stage_id: str | None = None,
    member: str | None = None,
) -> Organisation:
    """Add a duty where a scenario is shown; with only-when it is there in no other case."""
    if not title.strip():
        raise EditRefused(say("A title cannot be empty. Write at least one letter."))
    return add_duties_in(
        org,
        scenario,
        titles=[title],
        reach=reach,
        team_id=team_id,
        stage_id=stage_id,
        member=member,
    )


def add_duties_in(
    org: Organisation,
    scenario: Scenario | None,
    *,
    titles: Iterable[str],
    reach: Reach,
    team_id: str | None = None,
    stage_id: str | None = None,
    member: str | None = None,
) -> Organisation:
    """Add a duty for each title that is not blank, each as `add_duty_in` does."""
    team = None if team_id is None else Lanes(org, scenario).team(team_id, member)
    added = add_duties(org, titles=titles, team_id=team, stage_id=stage_id)
    if reach == "everywhere" or added is org:
        return added
    when = required_condition(org, scenario)
    new = (duty.model_copy(update={"when": dict(when)}) for duty in added.duties[len(org.duties) :])
    return org.replacing(duties=(*org.duties, *new))


def add_handoff_in(
    org: Organisation,
    scenario: Scenario | None,
    source: str,
    target: str,
    *,
    reach: Reach,
    passes: str = "",
    kind: HandOffKind = "provide",
) -> Organisation:
    """Add a hand-off where a scenario is shown; with only-when it is there in no other case."""
    when = required_condition(org, scenario) if reach == "only-when" else {}
    return add_handoff(org, source, target, passes=passes, kind=kind, when=when)


def _holds_role(org: Organisation, duty_id: str, team_id: str) -> bool:
    """Say whether a team is named by a duty or one of its assignments, known or not."""
    duty = found(org.duties_by_id, duty_id, "duty")
    said = (getattr(one, role) for one in (duty, *duty.assignments) for role in ROLES)
    return any(team_id == each or (isinstance(each, tuple) and team_id in each) for each in said)


def _giving(org: Organisation, lanes: Lanes, team_id: str | None, member: str | None) -> Wish:
    def wish(duty: Duty) -> Changes:
        shown_in = lane_of(duty, lanes.present)
        if team_id is None:
            return nobody() if shown_in is not None else {}
        heir = lanes.team(team_id, member)
        if shown_in != heir and shown_in in lanes.beside(heir):
            raise EditRefused(
                say(
                    "{duty} is in this lane already. Which of its teams has it shows only where "
                    "they are apart.",
                    duty=quoted(duty.title),
                )
            )
        return taken_over(duty, lanes.beside(shown_in or lane_of(duty, org.teams_by_id)), heir)

    return wish


def _rewritten(
    org: Organisation,
    scenario: Scenario | None,
    duty_ids: Iterable[str],
    reach: Reach,
    change: tuple[Wish, Sequence[Role]],
) -> Organisation:
    duties = swapped(org.duties, _pairs(org, scenario, duty_ids, reach, change))
    return org if duties is org.duties else org.replacing(duties=duties)


def _pairs(
    org: Organisation,
    scenario: Scenario | None,
    duty_ids: Iterable[str],
    reach: Reach,
    change: tuple[Wish, Sequence[Role]],
) -> list[tuple[Duty, Duty]]:
    place = place_in(org, scenario, reach)
    pairs = []
    for duty_id in duty_ids:
        duty = found(org.duties_by_id, duty_id, "duty")
        if not holds(duty.when, place.facts):
            raise EditRefused(
                say(
                    "{duty} is not there in this scenario, so nothing would show. Choose a "
                    "scenario in which it is.",
                    duty=quoted(duty.title),
                )
            )
        pairs.append((duty, place.rewritten(duty, *change)))
    return pairs
