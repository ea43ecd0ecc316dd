"""Writes a series of pictures one at a time: the window stays alive, and it can be stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.language import number as written
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Callable


class Batch(Protocol):
    """Files that have something in common, so that all are measured before the first is made."""

    def __len__(self) -> int:
        """Return how many there are."""

    def name(self, number: int) -> str:
        """Return the file name of one, counted from 0."""

    def measure(self, number: int) -> None:
        """Make room for one; CannotWrite where it cannot be made."""

    def content(self, number: int) -> bytes:
        """Make one; CannotWrite where it cannot be made."""


class Failure(NamedTuple):
    """A picture that was not written, and why."""

    name: str
    sentence: str


class Outcome(NamedTuple):
    """What came of a series."""

    written: int
    whole: int
    failed: tuple[Failure, ...]
    cancelled: bool


class SeriesRun(QObject):
    """Measures all pictures, then paints and writes them; one that fails does not stop the rest."""

    progressed = Signal(str, int, int)
    """What is being done, in words; how much is done; how much there is to do."""
    ended = Signal(object)
    """Carries the `Outcome`."""

    def __init__(self, series: Batch, write: Callable[[str, bytes], None], parent: QObject) -> None:
        """Write pictures by their names; `write` raises CannotWrite."""
        super().__init__(parent)
        self._series, self._write = series, write
        self._at = 0
        self._written = 0
        self._failed: dict[int, Failure] = {}
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin."""
        self._tell()
        self._next.start()

    def cancel(self) -> None:
        """Write no further picture; those that are written stay. Once it ended, nothing happens."""
        if self._at < self._whole:
            self._end(cancelled=True)

    @property
    def _whole(self) -> int:
        return 2 * len(self._series)

    def _go_on(self) -> None:
        if self._at >= self._whole:
            return
        count = len(self._series)
        if self._at < count:
            self._measure(self._at)
        else:
            self._make(self._at - count)
        if self._at < self._whole:  # else it was stopped while a slow disk was waited for
            self._at += 1
            self._tell()
            if self._at == self._whole:
                self._end(cancelled=False)
            else:
                self._next.start()

    def _measure(self, number: int) -> None:
        try:
            self._series.measure(number)
        except CannotWrite as trouble:
            self._failed[number] = Failure(self._series.name(number), str(trouble))

    def _make(self, number: int) -> None:
        if number in self._failed:
            return
        name = self._series.name(number)
        try:
            self._write(name, self._series.content(number))
        except CannotWrite as trouble:
            self._failed[number] = Failure(name, str(trouble))
        else:
            self._written += 1

    def _tell(self) -> None:
        count = len(self._series)
        number = self._at - count + 1
        words = say("Measuring the pictures…")
        if number > 0:
            words = say(
                "Writing picture {number} of {count}…",
                number=written(min(number, count)),
                count=written(count),
            )
        self.progressed.emit(words, self._at, self._whole)

    def _end(self, *, cancelled: bool) -> None:
        self._next.stop()
        self._at = self._whole
        outcome = Outcome(self._written, len(self._series), tuple(self._failed.values()), cancelled)
        self.ended.emit(outcome)
