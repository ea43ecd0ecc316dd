"""Waits for drives: what asks one that does not answer must not stall the window.

Only a drive is waited for here; what a file says is read afterwards, in the window's own thread.
"""

from __future__ import annotations

import queue
import threading
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtCore import QObject, QTimer

from dutyflow.errors import outcome
from dutyflow.garbage import CollectorRest
from dutyflow.plain import message_box, with_mnemonics
from dutyflow_models.files.limits import MAX_BYTES
from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

PATIENCE = 0.7
"""Seconds for which the window stands still, so that nothing is seen of a usual disk."""
_OFTEN = 20
"""Milliseconds between two looks for the answer after that."""

Answer = TypeVar("Answer")
Answers: TypeAlias = "queue.SimpleQueue[Answer | Exception]"


class Fetching(QObject):
    """Asks drives on threads; the person can stop waiting where none answers.

    A thread is a daemon, as that of an `Errand`: should it hang for ever, it holds up nothing.
    """

    def __init__(self, window: QWidget) -> None:
        """Ask the person in front of a window."""
        super().__init__(window)
        self._window = window
        self._collector = CollectorRest()
        self._missing: dict[str, Callable[[], bool]] = {}
        """Whether the answer to the last glimpse at something has not come yet."""
        self.waits_for = ""
        """The name of what is waited for in sight of the person."""

    def fetch(self, path: Path, *, most: int = MAX_BYTES) -> bytes:
        """Return what a file holds; CannotRead as by `file_bytes`, or when nobody waits longer."""
        return self.run(partial(file_bytes, path, most=most), path.name)

    def run(self, work: Callable[[], Answer], name: str) -> Answer:
        """Return what a piece of work returns, or raise what it raises; it touches no Qt object.

        After `PATIENCE` the person is asked whether to wait on for what has this name; CannotRead
        when not, and while something else is waited for.
        """
        if self.waits_for:
            raise CannotRead(
                Problem(
                    say("“{name}” is still waited for.", name=self.waits_for),
                    advice=say("Stop waiting for it, then try this again."),
                )
            )
        with self._asking(work) as answers:
            try:
                return _taken(answers.get(timeout=PATIENCE))
            except queue.Empty:
                self._wait_in_sight(answers, name)
            try:
                return _taken(answers.get_nowait())
            except queue.Empty:
                raise _no_answer(name) from None

    def glimpse(self, work: Callable[[], Answer], name: str) -> Answer:
        """Do the same without a question: no answer after `PATIENCE` is CannotRead.

        While an answer about something of this name is missing, so is the next one, at once.
        """
        is_missing = self._missing.pop(name, None)
        if is_missing is not None and is_missing():
            self._missing[name] = is_missing
            raise _no_answer(name)
        with self._asking(work) as answers:
            try:
                return _taken(answers.get(timeout=PATIENCE))
            except queue.Empty:
                self._missing[name] = answers.empty
                raise _no_answer(name) from None

    @contextmanager
    def _asking(self, work: Callable[[], Answer]) -> Iterator[Answers[Answer]]:
        answers: Answers[Answer] = queue.SimpleQueue()
        self._collector.begin()
        try:
            threading.Thread(target=lambda: answers.put(outcome(work)), daemon=True).start()
            yield answers
        finally:
            self._collector.end()

    def _wait_in_sight(self, answers: Answers[Answer], name: str) -> None:
        """Ask whether to wait on, until there is an answer: the drive's, or the person's."""
        box = message_box(
            self._window,
            say("“{name}” does not answer yet.", name=name),
            say("Its drive may be far away, or gone. As soon as it answers, this goes on."),
        )
        (stop,) = with_mnemonics([say("Stop waiting")])
        box.addButton(stop, box.ButtonRole.RejectRole)
        looking = QTimer(box, interval=_OFTEN)
        looking.timeout.connect(lambda: None if answers.empty() else box.done(0))
        looking.start()
        self.waits_for = name
        try:
            box.exec()
        finally:
            self.waits_for = ""
            box.deleteLater()


def _taken(answer: Answer | Exception) -> Answer:
    if isinstance(answer, Exception):
        raise answer
    return answer


def _no_answer(name: str) -> CannotRead:
    return CannotRead(
        Problem(
            say("“{name}” was not waited for: its drive does not answer.", name=name),
            advice=say("Try again when the drive is there."),
        )
    )
