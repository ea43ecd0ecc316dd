"""What is said of workshops and of the steps of their films: times, lengths, numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.locales import clock, moment
from dutyflow_models.language import number, say
from dutyflow_models.wording import counted

if TYPE_CHECKING:
    from datetime import datetime

    from dutyflow_models.workshop.film import Film

_MINUTE, _HOUR = 60, 3_600


def day_said(at: datetime) -> str:
    """Say a day and a time by the clock on the wall."""
    return moment(at.astimezone())


def length_said(seconds: float) -> str:
    """Say how long something took: “45 s”, “12 min”, “1 h 28 min”."""
    minutes = round(seconds / _MINUTE)
    if seconds < _MINUTE:
        return f"{round(seconds)} s"
    hours, rest = divmod(minutes, 60)
    return (
        say("{hours} h {rest} min", hours=hours, rest=rest)
        if hours
        else say("{minutes} min", minutes=minutes)
    )


def edits_said(count: int) -> str:
    """Say how many edits there were."""
    return counted(count, "edit") if count else say("no edits")


def clock_said(seconds: float) -> str:
    """Say a time since the beginning: “12:34”, “1:02:03”."""
    whole = int(seconds)
    hours, rest = divmod(whole, _HOUR)
    minutes = f"{rest // _MINUTE:02d}:{rest % _MINUTE:02d}"
    return f"{hours}:{minutes}" if hours else minutes


def film_said(film: Film) -> str:
    """Say what a film is: when it was, how long, how many edits."""
    edits = sum(step.delta is not None for step in film.steps)
    parts = (day_said(film.steps[0].at), length_said(film.seconds), edits_said(edits))
    return " · ".join(parts)


def step_said(film: Film, at: int) -> str:
    """Say where in the film a step is, and when it happened."""
    step = film.steps[at]
    where = (
        say("Step {at} of {end}", at=number(at), end=number(film.end)) if at else say("Beginning")
    )
    times = f"{clock(step.at.astimezone(), seconds=True)} · {clock_said(step.seconds)}"
    return say(
        "{where} · {times} of {clock_said}",
        where=where,
        times=times,
        clock_said=clock_said(film.seconds),
    )
