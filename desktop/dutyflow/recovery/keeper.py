"""Keeps every edit of the open document in the recovery store, a moment after it was made."""

from __future__ import annotations

import weakref
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from dutyflow.collector_rest import CollectorRest
from dutyflow.errors import report
from dutyflow.library import NotKept
from dutyflow.processes import this_process
from dutyflow.recovery.store import RecoveryStore

if TYPE_CHECKING:
    from pathlib import Path

    from dutyflow.document import Document
    from dutyflow.recovery.keeping import Step
    from dutyflow.recovery.offers import Offer
    from dutyflow.recovery.works import Work
    from dutyflow.tell import Tell

SOON = 250
"""Milliseconds from an edit until it is being kept; edits in between are kept with it."""
TRY_AGAIN = 10_000
"""Milliseconds until what could not be kept is tried again."""
LONGEST_WAIT = 3.0
"""Seconds that the end of the program waits for the disk."""
_LOOK = 20


class Recovery(QObject):
    """Follows a document. What is kept is forgotten when it is saved or the person drops it."""

    def __init__(self, document: Document, folder: Path, tell: Tell) -> None:
        """Keep the work in a folder of the person's own data."""
        super().__init__(document)
        self._weakly = weakref.ref(document)  # for the reason given at the document's undo steps
        self._tell = tell
        self.process = this_process()
        self.store = RecoveryStore(folder)
        """For the window's thread; steps have their own."""
        self.asks_nobody = False
        """Whether the program is being ended by the system, so that no question may stand."""
        self._writing = RecoveryStore(folder)
        self._work: int | None = None
        self._stays = False
        self._forget: set[int] = set()
        self._saved, self._path = document.saved, document.path
        self._outdated = False
        self._stopped = False
        self._failed = False
        self._faulty = False
        self._step: Step | None = None
        self._sitting = 0
        """Counts whose work the steps keep; a step may end after another file was opened."""
        self._begun_in = 0
        self._collector = CollectorRest()
        self.destroyed.connect(self._collector.end)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._keep)
        self._again = QTimer(self, singleShot=True, interval=TRY_AGAIN)
        self._again.timeout.connect(self._keep)
        self._look = QTimer(self, interval=_LOOK)
        self._look.timeout.connect(self._follow_step)
        document.changed.connect(self._note)
        document.conflicts.changed.connect(self._note)  # upon what the work is kept differs then
        document.what_if.changed.connect(self._note)
        document.loaded.connect(self._leave)
        document.file_changed.connect(self._note_saving)

    @property
    def work(self) -> int | None:
        """The number under which what is open is kept; None while it is as in the file."""
        return self._work

    def offers(self, path: Path | None = None) -> list[Offer]:
        """Return what is offered for a file or, without one, all. Raises NotKept."""
        from dutyflow.recovery.offers import offers

        return offers(self.store, self.process, path)

    def take_over(self, work: Work) -> None:
        """Go on with a work that was restored: it is kept until it is saved or thrown away."""
        self.store.take_over(work.id, self.process)
        if self._work is not None:
            self._forget.add(self._work)
        self._work, self._stays = work.id, True
        self._sitting += 1
        self._note()

    def flush(self, seconds: float = LONGEST_WAIT) -> bool:
        """Keep now what is not kept yet; False when that did not work or takes too long."""
        while self._step is not None:  # one that ends may begin the next
            if not self._step.wait(seconds):
                return False
            self._follow_step()
        if self._outdated and not self._stopped:
            step = self._next_step()
            step.do()
            self._finish(step)
        return not self._outdated

    def stop(self) -> None:
        """Keep nothing further; what is kept is offered at the next start."""
        self._stopped = True
        for timer in (self._soon, self._again, self._look):
            timer.stop()
        self._collector.end()
        if self._step is None or self._step.wait(LONGEST_WAIT):
            self._writing.close()
        self.store.close()

    def end(self) -> None:
        """Forget what is open, unless nobody was asked about it, and stop."""
        if self._stopped:
            return
        if self.asks_nobody:
            self.flush()
        else:
            self._forget_all()
        self.stop()

    def tell_notices(self) -> None:
        """Say what became of a damaged database, once."""
        notice = self._writing.take_notice() or self.store.take_notice()
        if notice:
            self._tell.problem(notice)

    # --- following ---------------------------------------------------------------------------

    @property
    def _document(self) -> Document:
        document = self._weakly()
        assert document is not None  # it is the parent of this
        return document

    def _note(self) -> None:
        self._outdated = True
        if not self._soon.isActive() and not self._stopped:
            self._soon.start()

    def _note_saving(self) -> None:
        """Forget at once what a save has written, so that it is not offered after a crash."""
        document = self._document
        if document.path != self._path:
            self._path = document.path
            self._note()
        if document.saved is self._saved:
            return
        self._saved = document.saved
        if document.organisation is document.saved:
            self._stays = False
        self._outdated = True
        self._keep()

    def _leave(self) -> None:
        """Forget the work at the document before: it was saved, or the person dropped it."""
        if self._work is not None:
            self._forget.add(self._work)
        self._work, self._stays = None, False
        self._sitting += 1
        self._saved, self._path = self._document.saved, self._document.path
        self._outdated = bool(self._forget) or self._step is not None
        if self._outdated:
            self._keep()

    def _forget_all(self) -> None:
        if self._step is not None and self._step.wait(LONGEST_WAIT):
            self._follow_step()
        for work in self._forget | ({self._work} if self._work is not None else set()):
            with suppress(NotKept):
                self.store.forget(work)

    # --- keeping -----------------------------------------------------------------------------

    def _keep(self) -> None:
        if self._stopped or not self._outdated or self._step is not None:
            return
        self._step = self._next_step()
        self._collector.begin()
        self._step.begin()
        self._look.start()

    def _next_step(self) -> Step:
        from dutyflow.recovery.keeping import State, Step

        self._outdated = False
        self._begun_in = self._sitting
        self._soon.stop()
        document = self._document
        scenario = document.scenario
        # Work upon theirs would be mine in all that is to be decided; upon the base it is asked.
        held = document.conflicts.base or document.held
        decided = document.what_if.decided
        state = State(
            document.path,
            document.title,
            scenario.title if scenario else "",
            held.text,
            held.saved,
            document.organisation,
            decided if decided is not document.organisation else None,
        )
        return Step(
            self._writing,
            self.process,
            state,
            self._work,
            forget=frozenset(self._forget),
            stays=self._stays,
        )

    def _follow_step(self) -> None:
        step = self._step
        if step is None or not step.is_done:
            return
        self._step = None
        self._look.stop()
        self._collector.end()
        self._finish(step)
        if not self._outdated or self._again.isActive():
            return
        document = self._document
        if document.organisation is document.saved:
            self._keep()  # what was saved meanwhile is not to be offered, even for a moment
        else:
            self._soon.start()

    def _finish(self, step: Step) -> None:
        """Take in what came of a step; what was not kept is tried again."""
        if step.trouble is None and step.fault is None:
            self._forget -= step.forgotten
            self._failed = self._faulty = False
        else:
            self._outdated = True
            self._again.start()
        if self._begun_in == self._sitting:
            self._work = step.work
        elif step.work is not None and step.work != self._work:
            self._forget.add(step.work)
            self._outdated = True
        self._tell_of(step)

    def _tell_of(self, step: Step) -> None:
        """Say once that work is not kept, and what became of a damaged database."""
        self.tell_notices()
        if step.trouble is not None and not self._failed:
            self._failed = True
            self._tell.problem(str(step.trouble))
        if step.fault is not None and not self._faulty:
            self._faulty = True
            report(step.fault)
