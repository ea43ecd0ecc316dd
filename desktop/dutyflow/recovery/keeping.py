"""One step of keeping work, done away from the window's thread. Needs no Qt."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow.errors import outcome
from dutyflow.library import NotKept
from dutyflow_models.changes import compare
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.safe_write import digest

if TYPE_CHECKING:
    from pathlib import Path

    from dutyflow.file_text import FileText
    from dutyflow.processes import Process
    from dutyflow.recovery.store import RecoveryStore
    from dutyflow_models.org import Organisation


@dataclass(frozen=True, slots=True)
class State:
    """A document as it is now. Nothing in it ever changes, so another thread may read it."""

    path: Path | None
    title: str
    scenario: str
    text: FileText
    """The file as it was loaded or saved; what both sides came from while a merge is undecided."""
    saved: Organisation
    """What that text holds."""
    organisation: Organisation
    decided: Organisation | None = None
    """What is decided while something is tried out: the organisation without that."""

    @property
    def is_saved(self) -> bool:
        """Whether there is nothing to keep: the file holds all that is shown and decided."""
        kept = (self.organisation, self.decided or self.organisation)
        return not any(compare(self.saved, each) for each in kept)


class Step:
    """Keeps a state, or forgets the work where the file holds it."""

    def __init__(
        self,
        store: RecoveryStore,
        process: Process,
        state: State,
        work: int | None,
        *,
        forget: frozenset[int] = frozenset(),
        stays: bool = False,
    ) -> None:
        """Keep under a work's number, or as a new work.

        `forget` are works that nobody needs any more. A work that `stays` is kept also when the
        file holds what is shown: it was restored and is neither saved nor thrown away.
        """
        self._store = store
        self._process = process
        self._state = state
        self.forgotten = forget
        self._stays = stays
        self._thread: threading.Thread | None = None
        self.work = work
        """Where the work is kept; None when there is nothing to keep."""
        self.trouble: NotKept | CannotWrite | None = None
        """Why it is not kept."""
        self.fault: Exception | None = None

    def begin(self) -> None:
        """Do it in a thread of its own, which ends with it."""
        self._thread = threading.Thread(target=self.do, name="recovery", daemon=True)
        self._thread.start()

    @property
    def is_done(self) -> bool:
        """Whether the thread has ended."""
        return self._thread is None or not self._thread.is_alive()

    def wait(self, seconds: float) -> bool:
        """Wait until it is done; False when that takes longer."""
        if self._thread is not None:
            self._thread.join(seconds)
        return self.is_done

    def do(self) -> None:
        """Do it here and now."""
        self.fault = outcome(self._try_twice)

    def _try_twice(self) -> None:
        """Try again with the database opened anew: damage is found only then."""
        try:
            self._keep()
        except NotKept:
            self._store.close()
            try:
                self._keep()
            except NotKept as trouble:
                self.trouble = trouble
        except CannotWrite as trouble:
            self.trouble = trouble

    def _keep(self) -> None:
        for work in self.forgotten:
            self._store.forget(work)
        state = self._state
        if state.is_saved:
            if self.work is not None and not self._stays:
                self._store.forget(self.work)
                self.work = None
            return
        text, base = state.text.copied_for(state.organisation)[0], state.text.data or b""
        decided = state.decided
        if self.work is None or not self._store.holds(self.work):
            self.work = self._store.begin(state.path, state.title, self._process)
        self._store.put(
            self.work,
            text,
            digest=digest(text),
            base=(digest(base), base),
            scenario=state.scenario,
            place=(state.path, state.title),
            decided=None if decided is None else state.text.copied_for(decided)[0],
        )
