"""Keeps a workshop in the library, step by step; where that fails, it is tried again later."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from dutyflow.library import NotKept
from dutyflow.library.sessions import KeptEntry
from dutyflow.processes import this_process
from dutyflow_models.language import mark, say_marked

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from dutyflow.library import Library, Whereabouts
    from dutyflow.tell import Tell
    from dutyflow_models.workshop.agenda import Agenda
    from dutyflow_models.workshop.log import Entry

_REST = timedelta(minutes=1)
"""How long the library is left alone after it could not be written."""
_NOT_KEPT = mark(
    "The workshop goes on, but nothing further is written down of it for now. That "
    "is tried again every minute, and when the workshop ends; until then its "
    "minutes and its film end here."
)
_KEPT_AGAIN = mark("The workshop is written down again, with all that happened in it meanwhile.")


class Line:
    """A line of a workshop; as it is to be kept, and the number under which it is."""

    def __init__(self, entry: Entry) -> None:
        """Begin as a line that is not kept yet."""
        self.entry: Entry | None = entry
        """None is a line that is to be forgotten."""
        self.number: int | None = None


class Keeping:
    """One workshop's place in the library, and what is still to be written there.

    Without a number, or a way to get one, nothing is kept.
    """

    def __init__(self, library: Library, tell: Tell, where: Whereabouts | None) -> None:
        """Keep a workshop of an organisation that is known in this way, or of none."""
        self._library = library
        self._tell = tell
        self.where = where
        self.id: int | None = None
        self._begin: Callable[[], int] | None = None
        self._agenda: Agenda | None = None
        self._owed: dict[object, Callable[[int], object]] = {}
        """What is to be written, in this order; the latest of what goes by the same key."""
        self._waits = False
        self._tried: datetime | None = None

    @property
    def is_of_a_board_never_saved(self) -> bool:
        """Whether the organisation has neither a file nor anything that it was made of."""
        return self.where is not None and self.where.path is None and self.where.digest is None

    def drop(self) -> None:
        """Forget the workshop and keep nothing further of it."""
        try:
            if self.id is not None:
                self._library.workshops.delete(self.id)
        except NotKept as trouble:
            self._tell.problem(str(trouble))
        self.id, self._begin = None, None
        self._owed.clear()

    def begin(self, at: datetime, first: str) -> None:
        """Begin a workshop with the text of its first state."""
        where = self.where
        if where is None:
            return
        begin = self._library.workshops.begin
        self._begin = lambda: begin(self.where or where, at, first, this_process())
        self._write_owed()

    def take_over(self, session: int) -> bool:
        """Go on with a workshop that was left; False when somebody else did. NotKept passes."""
        taken = self._library.workshops.take_over(session, this_process())
        self.id = session if taken else None
        return taken

    def add(self, entry: Entry) -> Line:
        """Keep a line."""
        line = Line(entry)
        self._owe(line, partial(self._write_line, line))
        return line

    def change(self, line: Line, entry: Entry | None) -> None:
        """Let a line say something else, or nothing."""
        line.entry = entry
        self._owe(line, partial(self._write_line, line))

    def beat(self, at: datetime, clocks: str) -> None:
        """Note that the workshop goes on, and how its clocks stand; try again what failed."""
        if self._waits:
            self._tried = self._tried or at
            if at - self._tried >= _REST:
                self._try_again(at)
        write = self._library.workshops.beat
        self._owe("beat", lambda session: write(session, at, clocks))

    def keep_agenda(self, agenda: Agenda | None) -> None:
        """Keep the agenda, if it is another one than was kept last."""
        if agenda is self._agenda:
            return
        from dutyflow_models.workshop.agenda import agenda_to_json

        self._agenda = agenda
        text, write = agenda_to_json(agenda) if agenda is not None else "", self._library.workshops
        self._owe("agenda", lambda session: write.keep_agenda(session, text))

    def keep_state(self, name: str, value: str | None) -> None:
        """Keep what a part of the program needs to go on; None forgets it."""
        write = self._library.workshops.keep_state
        self._owe(("state", name), lambda session: write(session, name, value))

    def follow(self, where: Whereabouts | None, at: datetime) -> None:
        """Know the organisation by its new place, after it was saved there."""
        if where is None or self.where is None or where.path == self.where.path:
            return
        self.where = where
        move = self._library.workshops.move
        self._owe("move", lambda session: move(session, where, at))

    def end(self, at: datetime) -> None:
        """End the workshop; what is still to be written of it is tried once more."""
        write = self._library.workshops.end
        waited, self._waits = self._waits, False
        self._owe("end", lambda session: write(session, at), said=waited)

    # --- what is still to be written ---------------------------------------------------------

    def _owe(self, key: object, write: Callable[[int], object], *, said: bool = False) -> None:
        if self.id is None and self._begin is None:
            return
        self._owed.pop(key, None)
        self._owed[key] = write
        if not self._waits:
            self._write_owed(said=said)

    def _try_again(self, at: datetime) -> None:
        self._waits = False
        self._write_owed(said=True)
        self._tried = at if self._waits else None

    def _write_owed(self, *, said: bool = False) -> None:
        """Write what is owed; that it cannot be is told once, until it could be again."""
        try:
            if self.id is None and self._begin is not None:
                self.id = self._begin()
                self._begin = None
            while self._owed and self.id is not None:
                key = next(iter(self._owed))
                self._owed[key](self.id)
                del self._owed[key]
        except NotKept as trouble:
            self._waits = True
            if not said:
                self._tried = None
                self._tell.problem(f"{trouble} {say_marked(_NOT_KEPT)}")
        else:
            if said:
                self._tell.say(say_marked(_KEPT_AGAIN))

    def _write_line(self, line: Line, session: int) -> None:
        workshops = self._library.workshops
        if line.entry is not None and line.number is None:
            line.number = workshops.add(session, as_kept(line.entry))
        elif line.entry is not None:
            workshops.change(session, as_kept(line.entry, line.number or 0))
        elif line.number is not None:
            workshops.take_back(line.number)
            line.number = None


def as_kept(entry: Entry, number: int = 0) -> KeptEntry:
    """Return a line as the library keeps it."""
    from dutyflow_models.workshop.delta import delta_to_json

    step = delta_to_json(entry.delta) if entry.delta is not None else None
    at, about = entry.at.timestamp(), " ".join(entry.about)
    return KeptEntry(number, at, entry.kind, entry.text, about, step)
