"""The agenda of a workshop: phases with minutes, and a ready one."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace

from dutyflow_models.language import mark, say_marked

MOST_MINUTES = 999
MOST_PHASES = 50


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of a workshop. The activity names what it is done with, such as “deal” or “blind”."""

    title: str
    minutes: int
    activity: str = ""


@dataclass(frozen=True, slots=True)
class Agenda:
    """Phases one after the other."""

    phases: tuple[Phase, ...] = ()

    @property
    def minutes(self) -> int:
        """How long all of it takes."""
        return sum(phase.minutes for phase in self.phases)


NINETY = Agenda(
    (
        Phase(mark("Welcome, and the board as it is"), 10, "present"),
        Phase(mark("Each team by itself"), 20, "blind"),
        Phase(mark("Who owns this?"), 35, "deal"),
        Phase(mark("What if"), 10, "what-if"),
        Phase(mark("Open points and decisions"), 10, "points"),
        Phase(mark("Next steps"), 5),
    )
)
"""A ready one for 90 minutes: look, answer in secret, deal what is open, settle, agree on steps."""


def ninety_minutes() -> Agenda:
    """Return the ready one with its phases called in the reader's language, to be held and kept."""
    return Agenda(tuple(replace(each, title=say_marked(each.title)) for each in NINETY.phases))


def agenda_to_json(agenda: Agenda) -> str:
    """Return an agenda as one line of text, for keeping."""
    return json.dumps([asdict(phase) for phase in agenda.phases])


def agenda_from_json(text: str) -> Agenda | None:
    """Return the agenda that a text holds; None when it holds none. What is odd in it is mended."""
    try:
        phases = [_phase(each) for each in json.loads(text)]
    except (KeyError, TypeError, ValueError, OverflowError, RecursionError):
        return None
    return Agenda(tuple(phases[:MOST_PHASES]))


def _phase(data: dict[str, object]) -> Phase:
    minutes = data["minutes"]
    if not isinstance(minutes, int | float):
        raise TypeError(f"{minutes!r} is no number of minutes.")
    usable = min(max(int(minutes), 1), MOST_MINUTES)
    return Phase(str(data["title"]), usable, str(data.get("activity", "")))
