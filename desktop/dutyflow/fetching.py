"""Waits in sight of the person for what a drive answers, so that one that does not stalls nothing.

Only the drive is waited for here; what a file says is read afterwards, in the window's own thread.
"""

from __future__ import annotations

import queue
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from dutyflow.collector_rest import CollectorRest
from dutyflow.glimpses import PATIENCE, Question, no_answer
from dutyflow.plain import message_box, with_mnemonics
from dutyflow_models.files.limits import MAX_BYTES
from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_OFTEN = 20
"""Milliseconds between two looks for the answer once the window lives."""
_SHOWN = 400
"""Milliseconds for which a question stands at least, so that it does not flash up."""

Answer = TypeVar("Answer")


class Fetching(QObject):
    """Asks drives for the person in front of a window, who can stop waiting."""

    def __init__(self, window: QWidget) -> None:
        """Wait for nothing yet."""
        super().__init__(window)
        self._window = window
        self._given_up: dict[Hashable, Question[Any]] = {}
        self.waits_for = ""
        """The name of what is waited for in sight of the person."""

    def fetch(self, path: Path, *, most: int = MAX_BYTES) -> bytes:
        """Return what a file holds; CannotRead as by `file_bytes`, or when nobody waits longer."""
        return self.run(partial(file_bytes, path, most=most), path.name, about=(path, most))

    def run(self, work: Callable[[], Answer], name: str, *, about: Hashable) -> Answer:
        """Return what a piece of work returns, or raise what it raises; it touches no Qt object.

        After `PATIENCE` the person is asked whether to wait on for what has this name; CannotRead
        when not, and while something else is waited for. Where an answer `about` the same is
        still missing it is waited for further.
        """
        if self.waits_for:
            raise CannotRead(
                Problem(
                    say("“{name}” is still waited for.", name=self.waits_for),
                    advice=say("Stop waiting for it, then try this again."),
                )
            )
        rest = CollectorRest()
        rest.begin()
        try:
            question = self._question(work, about)
            try:
                return question.answer(PATIENCE)
            except queue.Empty:
                came = self._comes_in_sight(question, name)
            if came:
                return question.answer()
            self._given_up[about] = question
            raise no_answer(name)
        finally:
            rest.end()

    def _question(self, work: Callable[[], Answer], about: Hashable) -> Question[Answer]:
        for key in [key for key, before in self._given_up.items() if before.answered]:
            del self._given_up[key]
        return self._given_up.pop(about, None) or Question(work)

    def _comes_in_sight(self, question: Question[Answer], name: str) -> bool:
        """Ask whether to wait on, until an answer comes; False when the person stops that."""
        box = message_box(
            self._window,
            say("“{name}” is not read yet.", name=name),
            say("Its drive may be slow, far away or gone. Once it answers, this goes on."),
        )
        (stop,) = with_mnemonics([say("Stop waiting")])
        box.addButton(stop, box.ButtonRole.RejectRole)
        shown = QElapsedTimer()
        shown.start()
        looking = QTimer(box, interval=_OFTEN)

        came: list[bool] = []

        def look() -> None:
            if question.answered and shown.hasExpired(_SHOWN):
                came.append(True)
                box.done(0)

        looking.timeout.connect(look)
        looking.start()
        self.waits_for = name
        try:
            box.exec()
            return bool(came)
        finally:
            self.waits_for = ""
            box.deleteLater()
