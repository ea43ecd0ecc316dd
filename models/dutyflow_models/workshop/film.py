"""A workshop as a film: its log as steps that can be gone through forwards, backwards and at will.

States are made when they are asked for. Every few steps one is kept, so that any other one is near.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.org import Duty, HandOff, Team
from dutyflow_models.workshop.delta import applied

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from dutyflow_models.org import Organisation
    from dutyflow_models.workshop.delta import Delta
    from dutyflow_models.workshop.log import Entry, Log

EVERY = 16
"""How many steps lie between two states that are kept."""
BEGINNING = mark("As it was at the beginning")
_SEEN = ("phase", "note")
"""Kinds of entries that are steps though they change nothing."""


@dataclass(frozen=True, slots=True)
class Step:
    """One picture of the film, and what led to it."""

    at: datetime
    seconds: float
    """Since the film began."""
    text: str
    phase: str
    """Title of the phase in which it happens; empty before the first one."""
    begins_phase: bool = False
    delta: Delta | None = None
    about: tuple[str, ...] = ()
    """Ids of the duties that it is about, besides those that it changes."""

    @property
    def duties(self) -> tuple[str, ...]:
        """The duties whose cards are to be looked at; some may be gone after it."""
        return tuple(dict.fromkeys((*_changed_duties(self.delta), *self.about)))

    @property
    def team(self) -> str | None:
        """The team whose lane is to be looked at, where the step is about no duty."""
        parts = self.delta.changes if self.delta is not None else ()
        teams = [each.after.id for each in parts if isinstance(each.after, Team)]
        return teams[0] if len(teams) == 1 and not self.duties else None


class Film:
    """The steps of one log. Step 0 is how the workshop began."""

    def __init__(self, log: Log) -> None:
        """Go through a log once; what follows a step that does not fit is cut off."""
        self._kept = [log.first]
        self._last = (0, log.first)
        self.steps: tuple[Step, ...] = ()
        self.cut_off = 0
        """How many steps at the end do not fit and cannot be shown."""
        steps = list(_steps(log))
        now = log.first
        for number, step in enumerate(steps):
            try:
                now = applied(now, step.delta) if step.delta is not None else now
            except ValueError:
                self.cut_off = len(steps) - number
                break
            if number and number % EVERY == 0:
                self._kept.append(now)
        self.steps = tuple(steps[: len(steps) - self.cut_off])

    @property
    def end(self) -> int:
        """The number of the last step."""
        return len(self.steps) - 1

    @property
    def seconds(self) -> float:
        """How long the workshop took until the last step."""
        return self.steps[-1].seconds

    @property
    def phases(self) -> tuple[int, ...]:
        """The numbers of the steps with which a phase begins."""
        return tuple(number for number, step in enumerate(self.steps) if step.begins_phase)

    @property
    def changes(self) -> tuple[int, ...]:
        """The numbers of the steps after which something is otherwise, the beginning first."""
        changing = (number for number, step in enumerate(self.steps) if step.delta is not None)
        return (0, *changing)

    def state(self, number: int) -> Organisation:
        """Return the organisation after a step."""
        near = number // EVERY
        begun, now = near * EVERY, self._kept[near]
        if begun < self._last[0] <= number:
            begun, now = self._last
        for step in self.steps[begun + 1 : number + 1]:
            now = applied(now, step.delta) if step.delta is not None else now
        self._last = (number, now)
        return now


def _steps(log: Log) -> Iterator[Step]:
    if not log.entries:
        return
    start = log.entries[0].at
    yield Step(start, 0.0, say_marked(BEGINNING), "")
    phase = ""
    shown: tuple[str, ...] = ()
    for entry in log.entries:
        if entry.kind == "phase":
            phase = entry.text
        elif entry.kind == "shown":
            shown = entry.about
        if entry.delta is not None or (entry.kind in _SEEN and entry.text):
            seconds = max(0.0, (entry.at - start).total_seconds())
            yield _step(entry, seconds, phase, shown)


def _step(entry: Entry, seconds: float, phase: str, shown: tuple[str, ...]) -> Step:
    return Step(
        at=entry.at,
        seconds=seconds,
        text=_text(entry),
        phase=phase,
        begins_phase=entry.kind == "phase",
        delta=entry.delta,
        about=entry.about or (shown if entry.delta is None else ()),
    )


def _text(entry: Entry) -> str:
    if entry.kind == "undo":
        return say("Undo: {step}", step=entry.text)
    if entry.kind == "redo":
        return say("Redo: {step}", step=entry.text)
    return entry.text


def _changed_duties(delta: Delta | None) -> Iterator[str]:
    for change in delta.changes if delta is not None else ():
        part = change.after
        if isinstance(part, Duty):
            yield part.id
        elif isinstance(part, HandOff):
            yield from (part.source, part.target)
