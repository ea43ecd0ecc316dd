"""Who works with whom, and what waits for what: a team's neighbours, a duty's flow.

All of it is asked of the organisation that holds in a scenario, see `scenario.effective`.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.org import ROLES, Duty, Organisation, lane_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Neighbourhood(NamedTuple):
    """What one team has to do with others."""

    duties: frozenset[str]
    """Those it has a part in, and those that hand off to its own work or take over from it."""
    teams: frozenset[str]
    """The lanes next to it: of the teams in these duties, never its own; not *Unassigned*."""


def neighbourhood(organisation: Organisation, team_id: str) -> Neighbourhood:
    """Find a team's duties and its direct neighbours, those with a duty or a hand-off in common.

    Work is a team's own where it is accountable or responsible.
    """
    parts = {duty.id: _teams_in(duty) for duty in organisation.duties}
    theirs = {duty_id for duty_id, teams in parts.items() if team_id in teams}
    own = {
        duty.id
        for duty in organisation.duties
        if duty.accountable == team_id or team_id in duty.responsible
    }
    beside = _beside(organisation, own) & parts.keys()
    present = organisation.teams_by_id
    teams = {team for duty_id in theirs for team in parts[duty_id]}
    teams |= {lane_of(organisation.duties_by_id[duty_id], present) or "" for duty_id in beside}
    return Neighbourhood(
        frozenset(theirs | beside), frozenset((teams & present.keys()) - {team_id})
    )


def upstream(organisation: Organisation, duty_ids: Iterable[str]) -> frozenset[str]:
    """Find what duties wait for, however far away: all that hands off towards them, and they."""
    before: dict[str, list[str]] = defaultdict(list)
    for handoff in organisation.handoffs:
        before[handoff.target].append(handoff.source)
    return _reached(organisation, duty_ids, before)


def downstream(organisation: Organisation, duty_ids: Iterable[str]) -> frozenset[str]:
    """Find what waits for duties, however far away: all that their work goes on to, and they."""
    after: dict[str, list[str]] = defaultdict(list)
    for handoff in organisation.handoffs:
        after[handoff.source].append(handoff.target)
    return _reached(organisation, duty_ids, after)


def _beside(organisation: Organisation, own: set[str]) -> set[str]:
    """Find the other ends of the hand-offs that these duties have."""
    found = set()
    for handoff in organisation.handoffs:
        if handoff.source in own:
            found.add(handoff.target)
        if handoff.target in own:
            found.add(handoff.source)
    return found


def _reached(
    organisation: Organisation, duty_ids: Iterable[str], steps: Mapping[str, list[str]]
) -> frozenset[str]:
    """Follow steps from duties as far as they lead; circles end where they began."""
    present = organisation.duties_by_id
    waiting = [duty_id for duty_id in duty_ids if duty_id in present]
    found = set(waiting)
    while waiting:
        for duty_id in steps.get(waiting.pop(), ()):
            if duty_id in present and duty_id not in found:
                found.add(duty_id)
                waiting.append(duty_id)
    return frozenset(found)


def _teams_in(duty: Duty) -> frozenset[str]:
    return frozenset(team_id for role in ROLES for team_id in duty.teams_as(role))
