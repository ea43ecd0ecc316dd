"""Work on a thread of its own, so that a disk that does not answer cannot stall the window."""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from dutyflow.collector_rest import CollectorRest
from dutyflow.errors import outcome

if TYPE_CHECKING:
    from collections.abc import Callable

LATE = 4000
"""Milliseconds after which an answer is missed."""
_OFTEN, _SELDOM = 10, 250
"""Milliseconds between two looks for the answer, before and after it is missed."""

Answer = TypeVar("Answer")


class Errand(QObject, Generic[Answer]):
    """One piece of work at a time; its answer comes back in the event loop.

    The thread is a daemon and knows no Qt object: should it hang for ever, it holds up neither the
    window nor the end of the program.
    """

    late = Signal(bool)
    """The answer is overdue; or it came after all, or is no longer waited for (False)."""

    def __init__(self, parent: QObject) -> None:
        """Begin idle."""
        super().__init__(parent)
        self._answers: queue.SimpleQueue[Answer | Exception] | None = None
        self._then: Callable[[Answer], None] | None = None
        self._asking = QTimer(self, interval=_OFTEN)
        self._asking.timeout.connect(self._ask)
        self._missing = QTimer(self, singleShot=True, interval=LATE)
        self._missing.timeout.connect(self._miss)
        self._collector = CollectorRest()
        self.destroyed.connect(self._collector.end)
        self.is_late = False
        """Whether an answer is missed."""

    @property
    def busy(self) -> bool:
        """Whether an answer is waited for."""
        return self._answers is not None

    def send(self, work: Callable[[], Answer], then: Callable[[Answer], None]) -> None:
        """Do the work on a thread and hand the answer on; not while an answer is waited for."""
        assert not self.busy
        self._collector.begin()
        answers: queue.SimpleQueue[Answer | Exception] = queue.SimpleQueue()
        self._answers, self._then = answers, then
        threading.Thread(target=_work, args=(work, answers), daemon=True).start()
        self._asking.start(_OFTEN)
        self._missing.start()

    def forget(self) -> None:
        """Wait no longer for the answer; the thread ends by itself if it ever can."""
        self._answers = self._then = None
        self._collector.end()
        self._asking.stop()
        self._missing.stop()
        if self.is_late:
            self.is_late = False
            self.late.emit(False)

    def _ask(self) -> None:
        if self._answers is None or self._then is None:
            return
        try:
            answer = self._answers.get_nowait()
        except queue.Empty:
            return
        then = self._then
        self.forget()
        if isinstance(answer, Exception):
            raise answer
        then(answer)

    def _miss(self) -> None:
        self.is_late = True
        self._collector.end()
        self._asking.start(_SELDOM)
        self.late.emit(True)


def _work(work: Callable[[], Answer], answers: queue.SimpleQueue[Answer | Exception]) -> None:
    answers.put(outcome(work))
