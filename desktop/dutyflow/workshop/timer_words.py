"""What a timer says: of the duty before the room if there is one, else of the phase."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Literal, NamedTuple

from dutyflow_models.language import say
from dutyflow_models.workshop.clock import clock_text

if TYPE_CHECKING:
    from dutyflow.workshop.timekeeper import Timekeeper
    from dutyflow_models.workshop.clock import Clock

Tone = Literal["calm", "last", "over", "rest"]


class TimerWords(NamedTuple):
    """One clock in words."""

    title: str
    time: str
    remark: str
    """What the colour says too; empty while there is nothing to say."""
    part: float
    """Which part of the time has passed, 0 to 1; without time allotted 0."""
    tone: Tone


def front_words(keeper: Timekeeper) -> TimerWords:
    """Return what is said of the clock that matters now."""
    if keeper.duty is not None:
        return _words(say("This duty"), keeper.duty_clock, keeper.seconds())
    return phase_words(keeper)


def phase_words(keeper: Timekeeper) -> TimerWords:
    """Return what is said of the phase."""
    phase = keeper.phase_now
    return _words(phase.title if phase else say("Workshop"), keeper.clock, keeper.seconds())


def time_said(clock: Clock, now: float) -> str:
    """Return what a clock shows: the time left, the time beyond it, or the time that has passed."""
    if not clock.allotted:
        return clock_text(clock.elapsed(now))
    over = clock.overrun(now)
    return f"+{clock_text(over)}" if over else clock_text(ceil(clock.left(now)))


def _words(title: str, clock: Clock, now: float) -> TimerWords:
    time, part = time_said(clock, now), clock.part(now)
    if clock.allotted and not clock.left(now):
        remark = say("over time") if clock.running else say("over time, paused")
        return TimerWords(title, time, remark, part, "over")
    if not clock.running:
        return TimerWords(title, time, say("paused") if clock.elapsed(now) else "", part, "rest")
    if clock.in_last_minute(now) and clock.allotted > 60:
        return TimerWords(title, time, say("last minute"), part, "last")
    return TimerWords(title, time, "", part, "calm")
