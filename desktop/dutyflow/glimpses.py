"""Asks drives something small, for a moment only: one that does not answer must not stall.

For what the person wants and may wait for there is `fetching`.
"""

from __future__ import annotations

import os
import queue
import threading
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from dutyflow.collector_rest import CollectorRest
from dutyflow.errors import outcome
from dutyflow_models.files.folder import names_in
from dutyflow_models.files.limits import MAX_BYTES
from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.problems import CannotRead, CannotWrite, Problem
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping

PATIENCE = 0.7
"""Seconds for which the window stands still, so that nothing is seen of a usual disk."""

Answer = TypeVar("Answer")
Key = TypeVar("Key", bound="Hashable")


class Question(Generic[Answer]):
    """Work on a thread of its own, which touches no Qt object, and its answer once that is there.

    The thread is a daemon, as that of an `Errand`: should it hang for ever, it holds up nothing.
    """

    def __init__(self, work: Callable[[], Answer]) -> None:
        """Begin."""
        self._answers: queue.SimpleQueue[Answer | Exception] = queue.SimpleQueue()
        answers = self._answers
        threading.Thread(target=lambda: answers.put(outcome(work)), daemon=True).start()

    @property
    def answered(self) -> bool:
        """Whether there is an answer that was not taken yet."""
        return not self._answers.empty()

    def outcome(self, seconds: float = 0.0) -> Answer | Exception:
        """Return the answer, or the fault that came instead; `queue.Empty` without one."""
        return self._answers.get(timeout=seconds) if seconds > 0 else self._answers.get_nowait()

    def answer(self, seconds: float = 0.0) -> Answer:
        """Return the answer, or raise the fault that came instead; `queue.Empty` without one."""
        found = self.outcome(seconds)
        if isinstance(found, Exception):
            raise found
        return found


_unanswered: dict[Hashable, Question[Any]] = {}
"""Questions that nobody waits for any longer: what hangs is not asked again meanwhile."""


def glimpses(works: Mapping[Key, Callable[[], Answer]]) -> dict[Key, Answer]:
    """Do pieces of work, each about another drive or folder, all at once; leave out the late ones.

    All together they take `PATIENCE` at most. What hangs since an earlier call is left out at once.
    A fault of one is raised when all are done.
    """
    rest = CollectorRest()
    rest.begin()
    for key in [key for key, question in _unanswered.items() if question.answered]:
        del _unanswered[key]
    asked = {key: Question(work) for key, work in works.items() if key not in _unanswered}
    end = time.monotonic() + PATIENCE
    outcomes: dict[Key, Answer | Exception] = {}
    for key, question in asked.items():
        try:
            outcomes[key] = question.outcome(end - time.monotonic())
        except queue.Empty:
            _unanswered[key] = question
    rest.end()
    found: dict[Key, Answer] = {}
    for key, answer in outcomes.items():
        if isinstance(answer, Exception):
            raise answer
        found[key] = answer
    return found


def glimpse(work: Callable[[], Answer], otherwise: Answer, about: Hashable) -> Answer:
    """Do one piece of work about a drive; `otherwise` where that does not answer."""
    return glimpses({about: work}).get(about, otherwise)


def exists(path: Path, *, otherwise: bool) -> bool:
    """Say whether there is something under a name, be it a link that leads nowhere."""
    return glimpse(partial(os.path.lexists, path), otherwise, ("exists", path))


def gone(paths: Iterable[Path]) -> set[Path]:
    """Return which files are certainly not there; each folder is asked once."""
    folders: dict[Path, list[Path]] = {}
    for path in paths:
        folders.setdefault(path.parent, []).append(path)
    found = glimpses({folder: partial(_gone, files) for folder, files in folders.items()})
    return {path for files in found.values() for path in files}


def _gone(files: list[Path]) -> list[Path]:
    return [path for path in files if not os.path.exists(path)]


def reachable(folder: Path) -> Path:
    """Return a folder to begin a file dialog in: this one, or the person's own."""
    there = glimpse(partial(os.path.isdir, folder), otherwise=False, about=("folder", folder))
    return folder if there else Path.home()


def bytes_at_once(path: Path, *, most: int = MAX_BYTES) -> bytes:
    """Return what a file holds; CannotRead as by `file_bytes`, or where it takes too long."""
    found = glimpses({path: partial(file_bytes, path, most=most)})
    if path not in found:
        raise no_answer(path.name)
    return found[path]


def names_at_once(folder: Path) -> tuple[str, ...]:
    """Return what is in a folder; CannotWrite as by `names_in`, or where it takes too long."""
    found = glimpses({("names", folder): partial(names_in, folder)})
    if not found:
        raise CannotWrite(
            say(
                "“{name}” cannot be used: its drive does not answer. Try again when it is there.",
                name=folder.name or str(folder),
            )
        )
    return found["names", folder]


def no_answer(name: str) -> CannotRead:
    """Return the refusal to wait for a drive any longer."""
    return CannotRead(
        Problem(
            say("“{name}” is no longer waited for: its drive does not answer.", name=name),
            advice=say("Try again when the drive is there."),
        )
    )
