"""A clock for a phase or a duty: plain arithmetic on seconds that somebody else counts."""

from __future__ import annotations

from dataclasses import dataclass, replace

MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class Clock:
    """Time that runs or rests. Every `now` is in seconds of one steady count.

    Without time allotted it only counts up.
    """

    allotted: float = 0.0
    """Seconds there are; 0: as many as it takes."""
    counted: float = 0.0
    """Seconds that had passed when it was last started or paused."""
    since: float | None = None
    """When it was started; None while it rests."""

    @property
    def running(self) -> bool:
        """Whether time passes."""
        return self.since is not None

    @property
    def counts(self) -> bool:
        """Whether it was started, or has an end: there is something to show."""
        return self.running or bool(self.allotted or self.counted)

    def started(self, now: float) -> Clock:
        """Return the clock running; one that runs stays as it is."""
        return self if self.running else replace(self, since=now)

    def paused(self, now: float) -> Clock:
        """Return the clock at rest."""
        return replace(self, counted=self.elapsed(now), since=None)

    def toggled(self, now: float) -> Clock:
        """Return the clock at rest if it ran, else running."""
        return self.paused(now) if self.running else self.started(now)

    def extended(self, now: float, seconds: float = MINUTE) -> Clock:
        """Return the clock with more time, counted from now when its time was over already.

        One that only counted up has this much time from now on.
        """
        return replace(self, allotted=max(self.allotted, self.elapsed(now)) + seconds)

    def elapsed(self, now: float) -> float:
        """Return the seconds that have passed while it ran."""
        return self.counted + (max(0.0, now - self.since) if self.since is not None else 0.0)

    def left(self, now: float) -> float:
        """Return the seconds that are left, never less than none."""
        return max(0.0, self.allotted - self.elapsed(now))

    def overrun(self, now: float) -> float:
        """Return the seconds beyond those allotted; none where none were."""
        return max(0.0, self.elapsed(now) - self.allotted) if self.allotted else 0.0

    def in_last_minute(self, now: float) -> bool:
        """Say whether the last minute has begun and is not over."""
        return bool(self.allotted) and 0 < self.left(now) <= MINUTE

    def part(self, now: float) -> float:
        """Return which part of the time has passed, 0 to 1."""
        return min(1.0, self.elapsed(now) / self.allotted) if self.allotted else 0.0


def clock_text(seconds: float) -> str:
    """Return minutes and seconds as on a clock, with hours when there are any."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"
