"""Keeps the time of a workshop: its agenda, the clocks of the phase and of the duty shown."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dutyflow.workshop.times import Times

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow_models.workshop.agenda import Agenda, Phase
    from dutyflow_models.workshop.clock import Clock

_SECOND = 1000
_SAFELY_PAST = 5
"""Milliseconds after a full second, so that it is over when it is looked at."""


class Timekeeper(QObject):
    """The clocks tick by themselves; what they mean is for those who look at them."""

    changed = Signal()
    """It began or ended, another phase or agenda holds, a clock was started, paused or extended."""
    ticked = Signal()
    """A second has passed while a clock runs."""
    phase_began = Signal()
    """Another phase of the agenda is on."""
    time_is_up = Signal()
    """The minutes of a phase are over, just now."""

    def __init__(
        self, parent: QObject | None = None, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        """Count nothing yet, by a steady count of seconds."""
        super().__init__(parent)
        self.seconds = seconds
        self.sounds = False
        """Whether it is wished to hear that the time of a phase is over."""
        self.agenda: Agenda | None = None
        self.times = Times()
        self._was_over = False
        self._next_tick = QTimer(self, singleShot=True)
        self._next_tick.timeout.connect(self._tick)

    @property
    def phase(self) -> int:
        """The place of the phase in the agenda; -1 without an agenda."""
        return self.times.phase

    @property
    def phase_now(self) -> Phase | None:
        """The phase that is on; None without an agenda."""
        phases = self.agenda.phases if self.agenda is not None else ()
        return phases[self.phase] if 0 <= self.phase < len(phases) else None

    @property
    def has_next_phase(self) -> bool:
        """Whether a phase follows in the agenda."""
        return self.agenda is not None and self.phase + 1 < len(self.agenda.phases)

    @property
    def clock(self) -> Clock:
        """The clock of the phase; ask it with `seconds()`."""
        return self.times.phase_clock

    @property
    def duty_clock(self) -> Clock:
        """The clock of the duty that is before the room; ask it with `seconds()`."""
        return self.times.duty_clock

    @property
    def duty(self) -> str | None:
        """The duty that is before the room."""
        return self.times.duty

    def next_phase(self) -> None:
        """Begin the next phase, with its clock running; nothing happens after the last."""
        if self.agenda is not None and self.has_next_phase:
            self.become(self.times.in_phase(self.phase + 1, self.agenda, self.seconds()))
            self.phase_began.emit()

    def use_agenda(self, agenda: Agenda | None, phase: int = 0) -> None:
        """Go by an agenda whose phase at a place is on; its clock goes on with its minutes now."""
        self.agenda = agenda if agenda is not None and agenda.phases else None
        if self.agenda is None:
            self.become(self.times.without_phase())
            return
        was, place = self.phase_now, min(max(phase, 0), len(self.agenda.phases) - 1)
        begins = was is None
        self.become(self.times.under(self.agenda, place, self.seconds(), anew=begins))
        if begins:
            self.phase_began.emit()

    def toggle_timer(self) -> None:
        """Let the clocks rest if they run, else let them run."""
        self.become(self.times.toggled(self.seconds()))

    def add_minute(self) -> None:
        """Give the duty shown one minute more, or the phase if none is."""
        self.become(self.times.with_a_minute_more(self.seconds()))

    def become(self, times: Times) -> None:
        """Go by these times from now on."""
        self.times = times
        self._was_over = self._is_over
        self._await_tick()
        self.changed.emit()

    @property
    def _is_over(self) -> bool:
        return bool(self.clock.overrun(self.seconds()))

    def _await_tick(self) -> None:
        self._next_tick.stop()
        if self.times.running:
            front = self.times.front if self.times.front.running else self.times.phase_clock
            beyond = front.elapsed(self.seconds()) % 1
            self._next_tick.start(int(_SECOND * (1 - beyond)) + _SAFELY_PAST)

    def _tick(self) -> None:
        self._await_tick()
        self.ticked.emit()
        was_over, self._was_over = self._was_over, self._is_over
        if self._was_over and not was_over:
            self.time_is_up.emit()
