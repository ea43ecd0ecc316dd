"""How long a workshop spent on what."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.workshop.log import Entry


@dataclass(frozen=True, slots=True)
class Spent:
    """A time, and what it was spent on."""

    title: str
    seconds: float
    id: str = ""
    """A duty's id; empty for a phase."""


def seconds_by_phase(entries: Sequence[Entry]) -> tuple[Spent, ...]:
    """Return the time of each phase in their order, up to the next one or the end of the log.

    A phase that was gone back to is told once; what comes before the first one, or
    after one without a title, belongs to none.
    """
    spent: dict[str, float] = {}
    phase: str | None = None
    for before, entry in pairwise(entries):
        if before.kind == "phase":
            phase = before.text or None
        elif before.kind in ("start", "end"):
            phase = None
        if phase is not None:
            passed = (entry.at - before.at).total_seconds()
            spent[phase] = spent.get(phase, 0.0) + max(0.0, passed)
    return tuple(Spent(title, seconds) for title, seconds in spent.items())
