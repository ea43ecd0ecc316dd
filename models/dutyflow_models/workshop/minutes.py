"""The minutes of a workshop as values, worked out of its log: what was decided, who took what over.

Everything is net: what was undone, or changed and changed back, is not told. How the minutes are
written is in `reports.minutes`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.checks.findings import examine
from dutyflow_models.checks.situation import Limits
from dutyflow_models.scenario import effective
from dutyflow_models.workshop.changed import Changed, changed_between
from dutyflow_models.workshop.left import Left, left_in
from dutyflow_models.workshop.log import seconds_by_duty, states
from dutyflow_models.workshop.settled import (
    Answered,
    Decided,
    Raised,
    Step,
    closed_points,
    new_decisions,
    open_points,
    steps_of,
)
from dutyflow_models.workshop.spent import Spent, seconds_by_phase

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime, tzinfo

    from dutyflow_models.checks.finding import Finding
    from dutyflow_models.org import Organisation, Scenario
    from dutyflow_models.workshop.log import Log

_UNDONE = {"undo": 1, "redo": -1}


@dataclass(frozen=True, slots=True)
class Note:
    """A line that was logged, and is no edit."""

    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Minutes:
    """What a workshop did, in the order in which minutes tell it; times in the zone asked for."""

    title: str
    scenario: str
    """What the scenario is called in which owners and findings are told; empty for the base."""
    begun: datetime | None
    """None where nothing was logged at all."""
    ended: datetime | None
    edits: int
    """Changes made, also those that were undone."""
    undone: int
    """Steps undone and not done again."""
    decided: tuple[Decided, ...]
    steps: tuple[Step, ...]
    """The next steps of what was decided by the day they are due, those without a day last."""
    changed: Changed
    points: tuple[Raised, ...]
    """What is open at the end, also from before."""
    answered: tuple[Answered, ...]
    left: Left
    findings: tuple[Finding, ...]
    phases: tuple[Spent, ...]
    duties: tuple[Spent, ...]
    """The time for which each duty was before the room, the longest first."""
    notes: tuple[Note, ...]

    @property
    def seconds(self) -> float:
        """How long it took, from the first line of the log to the last."""
        if self.begun is None or self.ended is None:
            return 0.0
        return (self.ended - self.begun).total_seconds()


def minutes_of(
    log: Log,
    *,
    zone: tzinfo,
    scenario: Scenario | None = None,
    limits: Limits | None = None,
) -> Minutes:
    """Work out the minutes of a session, with owners and findings as they are in a scenario."""
    first, last = log.first, last_state(log)
    times = [entry.at.astimezone(zone) for entry in log.entries]
    day = times[-1].date().isoformat() if times else ""
    decided = new_decisions(first, last)
    examined = examine(last, scenario, limits=limits or Limits(), today=day)
    return Minutes(
        title=last.org.title or last.org.name,
        scenario=scenario.title if scenario is not None else "",
        begun=times[0] if times else None,
        ended=times[-1] if times else None,
        edits=sum(entry.kind == "edit" for entry in log.entries),
        undone=max(0, sum(_UNDONE.get(entry.kind, 0) for entry in log.entries)),
        decided=decided,
        steps=steps_of(decided),
        changed=changed_between(first, last, scenario),
        points=open_points(first, last),
        answered=closed_points(first, last),
        left=left_in(effective(last, scenario)),
        findings=examined.findings,
        phases=seconds_by_phase(log.entries),
        duties=_by_duty(seconds_by_duty(log), first, last),
        notes=tuple(
            Note(at, entry.text)
            for at, entry in zip(times, log.entries, strict=True)
            if entry.kind == "note" and entry.text
        ),
    )


def last_state(log: Log) -> Organisation:
    """Return the organisation as it was when the last line was logged."""
    found = states(log)
    return found[-1] if found else log.first


def _by_duty(
    seconds: Mapping[str, float], first: Organisation, last: Organisation
) -> tuple[Spent, ...]:
    """Name each duty as it is called at the end, one that is gone as it was, else by its id."""
    known = {**first.duties_by_id, **last.duties_by_id}
    spent = [
        Spent(known[each].title if each in known else each, time, each)
        for each, time in seconds.items()
    ]
    return tuple(sorted(spent, key=lambda each: -each.seconds))
