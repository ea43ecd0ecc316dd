"""Which phase it is, which duty is before the room, and how long each has been on."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from dutyflow_models.workshop.clock import MINUTE, Clock

if TYPE_CHECKING:
    from dutyflow_models.workshop.agenda import Agenda

MOST_SECONDS = 100 * 24 * 60 * MINUTE
"""More than any workshop takes."""


@dataclass(frozen=True, slots=True)
class Times:
    """The clocks of a workshop; every `now` is in seconds of one steady count."""

    phase: int = -1
    """The place of the phase in the agenda; -1 without an agenda."""
    phase_clock: Clock = field(default_factory=Clock)
    duty: str | None = None
    duty_clock: Clock = field(default_factory=Clock)

    @property
    def front(self) -> Clock:
        """The clock that matters now: the duty's while one is before the room."""
        return self.phase_clock if self.duty is None else self.duty_clock

    @property
    def running(self) -> bool:
        """Whether time passes."""
        return self.phase_clock.running or self.duty_clock.running

    def in_phase(self, phase: int, agenda: Agenda, now: float) -> Times:
        """Begin a phase of an agenda, with its clock running."""
        clock = Clock(allotted=agenda.phases[phase].minutes * MINUTE).started(now)
        return replace(self, phase=phase, phase_clock=clock)

    def under(self, agenda: Agenda, phase: int, now: float, *, anew: bool) -> Times:
        """Go on with a phase under an agenda that was changed, or begin it."""
        if anew:
            return self.in_phase(phase, agenda, now)
        clock = replace(self.phase_clock, allotted=agenda.phases[phase].minutes * MINUTE)
        return replace(self, phase=phase, phase_clock=clock)

    def without_phase(self) -> Times:
        """Go by no agenda; what the clock has counted stays."""
        return replace(self, phase=-1, phase_clock=replace(self.phase_clock, allotted=0.0))

    def on_duty(self, duty: str | None, seconds: float, now: float) -> Times:
        """Begin to count for a duty that is before the room, or for none."""
        clock = Clock(allotted=seconds)
        if duty is not None and (self.running or not self.phase_clock.elapsed(now)):
            clock = clock.started(now)
        return replace(self, duty=duty, duty_clock=clock)

    def toggled(self, now: float) -> Times:
        """Let all clocks rest if one runs, else let those run that there are."""
        if self.running:
            return replace(
                self,
                phase_clock=self.phase_clock.paused(now),
                duty_clock=self.duty_clock.paused(now),
            )
        duty_clock = self.duty_clock if self.duty is None else self.duty_clock.started(now)
        return replace(self, phase_clock=self.phase_clock.started(now), duty_clock=duty_clock)

    def with_a_minute_more(self, now: float) -> Times:
        """Give the clock that matters now one minute more."""
        if self.duty is None:
            return replace(self, phase_clock=self.phase_clock.extended(now))
        return replace(self, duty_clock=self.duty_clock.extended(now))


def times_to_json(times: Times, now: float) -> str:
    """Return the times as text that means the same whenever it is read."""
    clocks = {
        name: [clock.allotted, clock.elapsed(now), clock.running]
        for name, clock in (("phase_clock", times.phase_clock), ("duty_clock", times.duty_clock))
    }
    return json.dumps({"phase": times.phase, "duty": times.duty, **clocks})


def times_from_json(text: str, now: float) -> Times:
    """Return times as they were, going on from now; what cannot be understood starts at none."""
    with suppress(ValueError, TypeError, KeyError, OverflowError, RecursionError):
        data = json.loads(text)
        duty = data["duty"]
        return Times(
            phase=max(-1, int(data["phase"])),
            phase_clock=_clock(data["phase_clock"], now),
            duty=None if duty is None else str(duty),
            duty_clock=_clock(data["duty_clock"], now),
        )
    return Times()


def _clock(data: tuple[float, float, bool], now: float) -> Clock:
    allotted, elapsed, running = data
    if not (0 <= allotted <= MOST_SECONDS and 0 <= elapsed <= MOST_SECONDS):
        raise ValueError("No clock of a workshop stands like this.")
    clock = Clock(allotted=float(allotted), counted=float(elapsed))
    return clock.started(now) if running else clock
