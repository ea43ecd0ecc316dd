"""What an organisation says of the outcomes of a deal: after a crash not all of them are in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dutyflow_models.scenario import effective

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dutyflow_models.org import Duty, Organisation, Status
    from dutyflow_models.workshop.dealing import Deal, Kind, Outcome

_STATUS: Mapping[Kind, Status] = {
    "given": "accepted",
    "disputed": "disputed",
    "out-of-scope": "out-of-scope",
    "later": "later",
}


def borne_out(deal: Deal, org: Organisation, shown: Organisation) -> Deal:
    """Return a deal without the outcomes that an organisation knows nothing of.

    It is then before the first duty that lost one. `shown` is what is before the room of the
    organisation; a team that has a duty in any scenario has got it.
    """
    lost = not_borne_out(deal, org, shown)
    if not lost:
        return deal
    outcomes = {each: known for each, known in deal.outcomes.items() if each not in lost}
    return replace(deal, outcomes=outcomes).at_duty(lost[0])


def not_borne_out(deal: Deal, org: Organisation, shown: Organisation) -> list[str]:
    """Return the duties of a deal that are there, but not as it came out, as they are dealt."""
    return [
        each
        for each in deal.order
        if (outcome := deal.outcomes.get(each)) is not None
        and not _holds(each, outcome, org, shown)
    ]


def _holds(duty_id: str, outcome: Outcome, org: Organisation, shown: Organisation) -> bool:
    written = org.duties_by_id.get(duty_id)
    if outcome.kind == "skipped" or written is None:
        return True
    if outcome.kind in _STATUS:
        held = written.status == _STATUS[outcome.kind]
        return held and (outcome.kind != "given" or _has_got(outcome.team, duty_id, org, shown))
    if any(duty_id in decision.about for decision in org.decisions):
        return True
    return outcome.kind == "parked" and any(duty_id in point.about for point in org.points)


def _has_got(team_id: str, duty_id: str, org: Organisation, shown: Organisation) -> bool:
    return any(
        team_id == duty.accountable or team_id in duty.responsible
        for duty in _everywhere(duty_id, org, shown)
    )


def _everywhere(duty_id: str, org: Organisation, shown: Organisation) -> Iterator[Duty]:
    """Yield a duty as it is shown, then as it is in each scenario: only as long as one asks."""
    if (duty := shown.duties_by_id.get(duty_id)) is not None:
        yield duty
    for scenario in (None, *org.scenarios):
        if (duty := effective(org, scenario).duties_by_id.get(duty_id)) is not None:
            yield duty
