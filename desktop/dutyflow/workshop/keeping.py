"""Keeps a workshop in the library, step by step; where that fails, it says so once and goes on."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from dutyflow.library import NotKept
from dutyflow.library.sessions import KeptEntry
from dutyflow.processes import this_process

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from dutyflow.library import Library, Whereabouts
    from dutyflow.tell import Tell
    from dutyflow_models.workshop.agenda import Agenda
    from dutyflow_models.workshop.log import Entry


class Keeping:
    """One workshop's place in the library; without a number nothing is kept."""

    def __init__(self, library: Library, tell: Tell, where: Whereabouts | None) -> None:
        """Keep a workshop of an organisation that is known in this way, or of none."""
        self._library = library
        self._tell = tell
        self.where = where
        self.id: int | None = None
        self._agenda: Agenda | None = None

    @property
    def is_of_a_board_never_saved(self) -> bool:
        """Whether the organisation has neither a file nor anything that it was made of."""
        return self.where is not None and self.where.path is None and self.where.digest is None

    def drop(self) -> None:
        """Forget the workshop and keep nothing further of it."""
        with self._kept() as session:
            if session is not None:
                self._library.workshops.delete(session)
        self.id = None

    def begin(self, at: datetime, first: str) -> None:
        """Begin a workshop with the text of its first state."""
        if self.where is None:
            return
        try:
            self.id = self._library.workshops.begin(self.where, at, first, this_process())
        except NotKept as trouble:
            self._give_up(trouble)

    def take_over(self, session: int) -> bool:
        """Go on with a workshop that was left; False when somebody else did. NotKept passes."""
        taken = self._library.workshops.take_over(session, this_process())
        self.id = session if taken else None
        return taken

    def add(self, entry: Entry) -> int | None:
        """Keep a line, and return its number."""
        with self._kept() as session:
            if session is not None:
                return self._library.workshops.add(session, as_kept(entry))
        return None

    def change(self, number: int | None, entry: Entry | None) -> None:
        """Let a line say something else, or nothing."""
        with self._kept() as session:
            if session is None or number is None:
                return
            if entry is None:
                self._library.workshops.take_back(number)
            else:
                self._library.workshops.change(session, as_kept(entry, number))

    def beat(self, at: datetime, clocks: str) -> None:
        """Note that the workshop goes on, and how its clocks stand."""
        with self._kept() as session:
            if session is not None:
                self._library.workshops.beat(session, at, clocks)

    def keep_agenda(self, agenda: Agenda | None) -> None:
        """Keep the agenda, if it is another one than was kept last."""
        if agenda is self._agenda:
            return
        from dutyflow_models.workshop.agenda import agenda_to_json

        self._agenda = agenda
        text = agenda_to_json(agenda) if agenda is not None else ""
        with self._kept() as session:
            if session is not None:
                self._library.workshops.keep_agenda(session, text)

    def keep_state(self, name: str, value: str | None) -> None:
        """Keep what a part of the program needs to go on; None forgets it."""
        with self._kept() as session:
            if session is not None:
                self._library.workshops.keep_state(session, name, value)

    def follow(self, where: Whereabouts | None, at: datetime) -> None:
        """Know the organisation by its new place, after it was saved there."""
        if where is None or self.where is None or where.path == self.where.path:
            return
        self.where = where
        with self._kept() as session:
            if session is not None:
                self._library.workshops.move(session, where, at)

    def end(self, at: datetime) -> None:
        """End the workshop."""
        with self._kept() as session:
            if session is not None:
                self._library.workshops.end(session, at)

    @contextmanager
    def _kept(self) -> Iterator[int | None]:
        try:
            yield self.id
        except NotKept as trouble:
            self._give_up(trouble)

    def _give_up(self, trouble: NotKept) -> None:
        self.id = None
        self._tell.problem(
            f"{trouble} The workshop goes on, but nothing further is written down of it:"
            " its minutes and its film will end here."
        )


def as_kept(entry: Entry, number: int = 0) -> KeptEntry:
    """Return a line as the library keeps it."""
    from dutyflow_models.workshop.delta import delta_to_json

    step = delta_to_json(entry.delta) if entry.delta is not None else None
    at, about = entry.at.timestamp(), " ".join(entry.about)
    return KeptEntry(number, at, entry.kind, entry.text, about, step)
