"""What happened in a workshop, line by line: the record behind its film and its minutes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

from dutyflow_models.workshop.delta import applied

if TYPE_CHECKING:
    from datetime import datetime

    from dutyflow_models.org import Organisation
    from dutyflow_models.workshop.delta import Delta

Kind = Literal["start", "end", "edit", "undo", "redo", "phase", "shown", "note"]
KINDS: tuple[Kind, ...] = get_args(Kind)
EDITS = ("edit", "undo", "redo")
"""The kinds of entries that change the organisation."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: when (in UTC), what kind, what a person reads, about which duties.

    A “shown” entry says which duty is before the room from then on; about nothing: none is.
    """

    at: datetime
    kind: str
    text: str
    about: tuple[str, ...] = ()
    delta: Delta | None = None


@dataclass(frozen=True, slots=True)
class Log:
    """The lines of one workshop, and the organisation that it began with."""

    entries: tuple[Entry, ...]
    first: Organisation

    @property
    def edits(self) -> int:
        """How many entries changed the organisation."""
        return sum(entry.delta is not None for entry in self.entries)


def states(log: Log) -> list[Organisation]:
    """Return the organisation after each entry; entries that change nothing share the last one.

    ValueError where a step does not fit what it is said to follow.
    """
    now, found = log.first, []
    for entry in log.entries:
        if entry.delta is not None:
            now = applied(now, entry.delta)
        found.append(now)
    return found


def seconds_by_duty(log: Log) -> dict[str, float]:
    """Return how long each duty was before the room; one shown several times adds up."""
    seconds: dict[str, float] = {}
    shown: tuple[str, ...] = ()
    since: datetime | None = None
    for entry in log.entries:
        if since is not None:
            for duty_id in shown:
                passed = (entry.at - since).total_seconds()
                seconds[duty_id] = seconds.get(duty_id, 0.0) + max(0.0, passed)
        since = entry.at
        if entry.kind == "shown":
            shown = entry.about
        elif entry.kind in ("start", "end"):
            shown = ()
    return seconds
