"""The workshop that is held: its log follows the document, and all of it survives a crash.

Times, phases and clocks are the timekeeper's; how lines get onto the disk is `keeping`'s. Where the
library cannot be written, the workshop goes on all the same.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal

from dutyflow.library import NotKept
from dutyflow.undo_step import READ_AGAIN, Doing
from dutyflow.workshop.autosnapshots import AutoSnapshots
from dutyflow.workshop.timekeeper import Timekeeper
from dutyflow.workshop.times import Times, times_from_json, times_to_json
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dutyflow.document import Document
    from dutyflow.layout_keeper import LayoutKeeper
    from dutyflow.library import Library
    from dutyflow.library.sessions import KeptSession
    from dutyflow.tell import Tell
    from dutyflow.workshop.record import Record
    from dutyflow_models.org import Organisation
    from dutyflow_models.workshop.agenda import Agenda
    from dutyflow_models.workshop.log import Log

FRESH = timedelta(hours=12)
"""A workshop that broke off less than this ago is gone on with when a part of one is begun."""


class SessionInfo(NamedTuple):
    """A workshop that was held, or is: then it has not ended."""

    id: int
    started: datetime
    ended: datetime | None
    edits: int
    under_way: bool = False
    """Whether it is held now, in this window or another one; else it ended, or broke off."""


class Workshop(Timekeeper):
    """One workshop at a time, of the organisation that is open."""

    resume_wanted = Signal(str)
    """After a crash: what was kept under this name was in front, and is to be shown again."""

    def __init__(
        self, document: Document, layouts: LayoutKeeper, library: Library, tell: Tell
    ) -> None:
        """Follow a document; nothing is held yet."""
        super().__init__(document)
        self._document = document
        self._layouts = layouts
        self._library = library
        self._tell = tell
        self.now: Callable[[], datetime] = partial(datetime.now, UTC)
        self._record: Record | None = None
        self._states: dict[str, object] = {}
        self.snapshots = AutoSnapshots(document, library, tell, self)
        document.changed.connect(self._follow)
        document.file_changed.connect(self._follow_file)
        layouts.moved.connect(self._follow_place)
        document.loaded.connect(self._meet)
        document.what_if.kept.connect(self._follow_what_if)
        self.changed.connect(self._beat)
        self.ticked.connect(self._beat)
        self.phase_began.connect(self._note_phase)
        self._path: Path | None = document.path

    @property
    def running(self) -> bool:
        """Whether a workshop is held."""
        return self._record is not None

    def start(self, agenda: Agenda | None = None) -> None:
        """Begin a workshop, with an agenda or without; one that runs, or was left, ends."""
        from dutyflow.workshop.keeping import Keeping
        from dutyflow.workshop.past import first_text
        from dutyflow.workshop.record import Record
        from dutyflow.workshop.resuming import end_left
        from dutyflow_models.workshop.log import Log

        self.end()
        left = self.left()
        if left is not None:
            end_left(self._library, self._tell, left)
        org = self._document.what_if.decided
        keeping = Keeping(self._library, self._tell, self._layouts.where)
        keeping.begin(self.now(), first_text(org))
        self._record = Record(keeping, Log((), org), org)
        self.note("start", org.org.title)
        self.snapshots.begin(self._layouts.where, say("Workshop begins"))
        self.use_agenda(agenda)

    def ensure_running(self) -> None:
        """Begin a workshop if none is held; one that broke off a while ago is gone on with."""
        if self.running:
            return
        left = self.left()
        if left is None or self.now() - left.alive > FRESH or not self.go_on(left, resume=False):
            self.start()

    def end(self) -> None:
        """End the workshop; nothing happens if none is held."""
        record = self._record
        if record is None:
            return
        self.note("end", "")
        self.snapshots.end(say("Workshop ends"))
        self._record, self._states = None, {}
        record.keeping.end(self.now())
        self.agenda = None
        self.become(Times())

    # --- after a crash -----------------------------------------------------------------------

    def left(self) -> KeptSession | None:
        """Return the workshop of what is open that broke off; trouble with that is told."""
        where = self._layouts.where
        try:
            return self._library.workshops.left_under_way(where) if where else None
        except NotKept as trouble:
            self._tell.problem(str(trouble))
            return None

    def go_on(self, left: KeptSession, *, resume: bool = True) -> bool:
        """Go on with a workshop that broke off, as it was; False when that cannot be."""
        from dutyflow.workshop.resuming import resumed

        found = resumed(self._library, self._tell, self._layouts.where, left)
        if found is None:
            return False
        self._record, self._states = found.record, found.states
        self.agenda = found.agenda
        self._go_on_from(left)
        self.snapshots.begin(self._layouts.where, "")
        if resume and self.resumable:
            self.resume_wanted.emit(self.resumable[-1])
        return True

    def _go_on_from(self, left: KeptSession) -> None:
        """Let the clocks go on; the time in between is nobody's."""
        assert self._record is not None
        self.times = times = times_from_json(left.clocks, self.seconds())
        if times.duty is not None:
            self._record.note(lambda: left.alive, "shown", "", ())
        if self.phase_now is not None:
            self._record.note(lambda: left.alive, "phase", "", ())
        self.note("note", say("The workshop went on after it broke off"))
        self._record.follow(
            self.now,
            self._document.what_if.decided,
            Doing("edit", say("Opened again after it broke off")),
        )
        if self.phase_now is not None:
            self._note_phase()
        if times.duty is not None:
            self.note("shown", _title(self._document.organisation, times.duty), (times.duty,))
        self.become(times)

    # --- log ---------------------------------------------------------------------------------

    def note(self, kind: str, text: str, about: tuple[str, ...] = ()) -> None:
        """Add a line to the log that is no edit; nothing is written while none is held."""
        if self._record is not None:
            self._record.note(self.now, kind, text, about)

    def show_duty(self, duty_id: str | None, seconds: float = 0.0) -> None:
        """Say which duty is before the room from now on, and how many seconds it has; 0: no end."""
        if not self.running or (duty_id is None and self.duty is None):
            return
        about = () if duty_id is None else (duty_id,)
        self.note("shown", _title(self._document.organisation, duty_id), about)
        self.become(self.times.on_duty(duty_id, seconds, self.seconds()))

    def log(self) -> Log:
        """Return the log of the workshop that is held; without one it is empty."""
        from dutyflow_models.workshop.log import Log

        return self._record.log if self._record else Log((), self._document.organisation)

    def sessions(self) -> list[SessionInfo]:
        """Return the workshops of the organisation, the newest first; NotKept passes."""
        where = self._layouts.where
        kept = self._library.workshops.listed(where) if where is not None else []
        return [
            SessionInfo(each.id, each.started, each.ended, each.edits, self._is_under_way(each))
            for each in kept
        ]

    def _is_under_way(self, session: KeptSession) -> bool:
        own = self._record is not None and self._record.keeping.id == session.id
        return own or (session.ended is None and not self._library.workshops.is_left(session))

    def log_of(self, session_id: int) -> Log:
        """Return the log of a workshop; what is damaged in it is told. NotKept passes."""
        from dutyflow.workshop.past import missing_said, read_log

        if self._record is not None and self._record.keeping.id == session_id:
            return self._record.log
        past = read_log(self._library.workshops, session_id)
        if past.missing:
            self._tell.problem(missing_said(past))
        return past.log

    # --- going on after a crash --------------------------------------------------------------

    @property
    def resumable(self) -> tuple[str, ...]:
        """The names under which something is kept, the one in front last."""
        return tuple(self._states)

    def keep_state(self, name: str, value: object) -> None:
        """Keep what is needed to go on after a crash, as JSON takes it; None forgets it."""
        if self._record is None:
            return
        self._states.pop(name, None)
        if value is not None:
            self._states[name] = value
        self._record.keeping.keep_state(name, None if value is None else json.dumps(value))

    def state_of(self, name: str) -> object:
        """Return what was kept under a name; None when nothing is."""
        return self._states.get(name)

    def toggle_timer(self) -> None:
        """Let the clocks rest or run; this begins a workshop if none is held."""
        self.ensure_running()
        super().toggle_timer()

    # --- following ---------------------------------------------------------------------------

    def _follow(self) -> None:
        """Write down what became of the organisation."""
        if self._record is not None and not self._document.what_if.active:
            self._record.follow(self.now, self._document.organisation, self._document.doing)
            self.snapshots.follow(self._layouts.where)

    def _follow_what_if(self) -> None:
        """Write down what was tried out and kept: nothing of it was while it was not decided."""
        if self._record is not None:
            kept = Doing("edit", self._document.undo_stack.undoText())
            self._record.follow(self.now, self._document.organisation, kept)
            self.snapshots.follow()

    def _follow_file(self) -> None:
        self._path = self._document.path
        if self._record is not None:
            self.snapshots.follow()

    def _follow_place(self) -> None:
        """Keep the workshop, and how it ends, with the board that was saved elsewhere."""
        if self._record is not None:
            self._record.keeping.follow(self._layouts.where, self.now())
            self.snapshots.follow(self._layouts.where)

    def _meet(self) -> None:
        """End the workshop of the organisation before; the same file read again goes on."""
        record, path = self._record, self._document.path
        if record is None:
            return
        if path is not None and path == self._path:
            record.follow(self.now, self._document.organisation, READ_AGAIN)
            self.snapshots.follow()
            return
        if record.keeping.is_of_a_board_never_saved:  # whose person chose not to keep it
            record.keeping.drop()
            self.snapshots.drop()
        self.end()

    def _note_phase(self) -> None:
        phase = self.phase_now
        self.note("phase", phase.title if phase is not None else "")

    def _beat(self) -> None:
        """Let a crash cost no more than the second since the last beat."""
        if self._record is not None:
            keeping = self._record.keeping
            keeping.keep_agenda(self.agenda)
            keeping.beat(self.now(), times_to_json(self.times, self.seconds()))


def _title(org: Organisation, duty_id: str | None) -> str:
    """Return the title of the duty that is before the room, for the log."""
    duty = org.duties_by_id.get(duty_id or "")
    return duty.title if duty is not None else ""
