"""Runs through the steps of a film by a clock of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from dutyflow_models.language import mark

if TYPE_CHECKING:
    from dutyflow_models.workshop.film import Film

SHORTEST = 40
"""Milliseconds for which a step is seen at least."""
LONGEST_PAUSE = 3_000
"""Milliseconds for which nothing happens at most, where the film runs faster than life."""


class Speed(NamedTuple):
    """How fast a film runs: so many times faster than life, or a step a second without `times`."""

    title: str
    times: float | None


SPEEDS = (
    Speed("1×", 1.0),
    Speed("10×", 10.0),
    Speed("60×", 60.0),
    Speed(mark("a step a second"), None),
)


class Player(QObject):
    """Where in a film one is, and whether it runs."""

    moved = Signal(int)
    """Another step is shown; carries how many steps on, back where it is negative."""
    changed = Signal()
    """It runs or stands, or its speed is another one."""

    def __init__(self, film: Film, parent: QObject) -> None:
        """Stand at the beginning."""
        super().__init__(parent)
        self.film = film
        self.at = 0
        """The number of the step that is shown."""
        self.speed = SPEEDS[-1]
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._go_on)
        self._running = False

    @property
    def running(self) -> bool:
        """Whether the film runs."""
        return self._running

    def toggle(self) -> None:
        """Run or stand; at the end it begins again."""
        if self._running:
            self.stop()
            return
        self._running = True
        if self.at == self.film.end:
            self.go_to(0)
        self._wait()
        self.changed.emit()

    def stop(self) -> None:
        """Stand where one is."""
        if self._running:
            self._running = False
            self._next.stop()
            self.changed.emit()

    def go_to(self, number: int) -> None:
        """Show a step; a film that runs goes on from there."""
        number = min(max(0, number), self.film.end)
        by, self.at = number - self.at, number
        if by:
            self.moved.emit(by)
        if self._running:
            self._wait()

    def step(self, by: int) -> None:
        """Go so many steps on, or back, and stand there."""
        self.stop()
        self.go_to(self.at + by)

    def step_phase(self, by: int) -> None:
        """Go to where the next phase begins, or the one before this step."""
        self.stop()
        begins = self.film.phases
        if by > 0:
            self.go_to(next((each for each in begins if each > self.at), self.film.end))
        else:
            self.go_to(next((each for each in reversed(begins) if each < self.at), 0))

    def set_speed(self, number: int) -> None:
        """Run at another of the `SPEEDS`; beyond the ends nothing happens."""
        if 0 <= number < len(SPEEDS) and SPEEDS[number] != self.speed:
            self.speed = SPEEDS[number]
            if self._running:
                self._wait()
            self.changed.emit()

    def pause_before(self, number: int) -> int:
        """Return the milliseconds between a step and the one before it at this speed."""
        steps, times = self.film.steps, self.speed.times
        if times is None:
            return 1_000
        pause = round((steps[number].seconds - steps[number - 1].seconds) * 1_000 / times)
        return max(SHORTEST, pause if times == 1 else min(pause, LONGEST_PAUSE))

    def _wait(self) -> None:
        if self.at < self.film.end:
            self._next.start(self.pause_before(self.at + 1))
        else:
            self.stop()

    def _go_on(self) -> None:
        self.go_to(self.at + 1)
