"""Runs all checks and keeps apart what somebody has waived."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.checks import (
    conditions,
    handoffs,
    names,
    ownership,
    principles,
    scenarios,
    teams,
)
from dutyflow_models.checks.finding import subject_of
from dutyflow_models.checks.registry import CHECKS
from dutyflow_models.checks.situation import Limits, Situation

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dutyflow_models.checks.finding import Finding, Subject
    from dutyflow_models.org import Organisation, Scenario, Waiver

TOLD_BY_READER = frozenset(
    {
        "unknown-duty",
        "unknown-factor",
        "unknown-group",
        "unknown-stage",
        "unknown-team",
        "unknown-value",
    }
)
"""Checks of which a file just read already has a problem, with code and place, for every case."""

CHECKED_IN = (ownership, handoffs, teams, names, principles, scenarios, conditions)
"""The modules that fill the table; in their order findings of one place are told."""

_SEVERITIES = ("error", "warning", "note")
_ALL_USUAL = Limits()
_Place = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Examined:
    """All findings of one scenario, those that count first by severity, then as on the board."""

    findings: tuple[Finding, ...]
    waived: tuple[tuple[Finding, Waiver], ...]


def findings(
    organisation: Organisation,
    scenario: Scenario | None,
    *,
    limits: Limits = _ALL_USUAL,
    today: str = "",
    shown: Organisation | None = None,
) -> tuple[Finding, ...]:
    """Return what is to be looked at in a scenario, without what was waived; see `examine`."""
    return examine(organisation, scenario, limits=limits, today=today, shown=shown).findings


def examine(
    organisation: Organisation,
    scenario: Scenario | None,
    *,
    limits: Limits = _ALL_USUAL,
    today: str = "",
    shown: Organisation | None = None,
) -> Examined:
    """Run all checks in a scenario; None is the base.

    A waiver whose `until` lies before `today`, a date as 2027-01-31, is over; without `today` none
    is. `shown` is what holds in the scenario, from a caller who has worked it out.
    """
    situation = Situation(organisation, scenario, limits, shown)
    found = [each for check in CHECKS.values() for each in check.findings(situation)]
    place = _places(situation)
    found.sort(key=lambda each: (severest(each), place(each)))
    waivers = _in_force(organisation, today)
    if not waivers:
        return Examined(tuple(found), ())
    waived = [(each, waivers.get(each.subject)) for each in found]
    return Examined(
        tuple(each for each, waiver in waived if waiver is None),
        tuple((each, waiver) for each, waiver in waived if waiver is not None),
    )


def severest(finding: Finding) -> int:
    """Rank a finding for sorting, errors first."""
    return _SEVERITIES.index(finding.severity)


def _in_force(organisation: Organisation, today: str) -> Mapping[Subject, Waiver]:
    """Return the waivers that are not over, the first where several are of one finding."""
    return {
        subject_of(waiver): waiver
        for waiver in reversed(organisation.waivers)
        if not (waiver.until and today[: len(waiver.until)] > waiver.until)
    }


def _places(situation: Situation) -> Callable[[Finding], _Place]:
    """Return where on the board a finding is: lane, then duty; what is on no lane comes last."""
    lanes = {team.id: place for place, team in enumerate(situation.shown.teams)}
    nobody, nowhere = len(lanes), len(lanes) + 1
    duties = {
        duty.id: (lanes.get(situation.lanes.get(duty.id) or "", nobody), place, 0)
        for place, duty in enumerate(situation.organisation.duties)
    }
    arrows = {key: place for place, (key, _) in enumerate(situation.handoffs)}

    def place(finding: Finding) -> _Place:
        first = finding.about[0]
        if finding.section == "teams":
            return lanes.get(first, nowhere), -1, 0
        if finding.section == "duties":
            return duties.get(first, (nowhere, 0, 0))
        if finding.section == "handoffs":
            lane, duty, _ = duties.get(first.partition(">")[0], (nowhere, 0, 0))
            return lane, duty, 1 + arrows.get(first, 0)
        return nowhere, 0, 0

    return place
