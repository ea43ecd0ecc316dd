"""Workshops as they are kept: who held one, its lines, its clocks, what was before the room.

Texts only: what they mean is for `dutyflow.workshop` to say. A workshop whose program ended without
ending it stays under way, and is found again. Its lines are the record behind minutes, so they are
kept until they are deleted or there are too many: see `MOST` and `LARGEST`.
"""

from __future__ import annotations

import zlib
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from dutyflow.library import layouts
from dutyflow.library.database import reading, storable, writing
from dutyflow.processes import Process, is_running, this_process
from dutyflow_models.language import mark

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from dutyflow.library.layouts import Whereabouts

MOST = 100
"""Workshops of one organisation; beyond that the oldest that ended are forgotten."""
LARGEST = 200_000_000
"""Letters of all lines of all workshops; beyond that likewise."""
AWAY = timedelta(days=1)
"""After this, one on another machine, of which nothing can be known, is taken for left."""
_WORKSHOP = mark("The record of the workshop")


class KeptSession(NamedTuple):
    """A workshop without its lines."""

    id: int
    started: datetime
    ended: datetime | None
    alive: datetime
    """When it was last known to go on."""
    edits: int
    process: Process
    clocks: str
    agenda: str


class KeptEntry(NamedTuple):
    """One line of a workshop as it is kept."""

    id: int
    at: float
    kind: str
    text: str
    about: str
    """Ids of duties with blanks between."""
    delta: str | None


class Sessions:
    """The workshops in a library. Every call may raise NotKept, with a sentence."""

    def __init__(self, connection: sqlite3.Connection, now: Callable[[], datetime]) -> None:
        """Use the library's own connection and clock."""
        self._connection = connection
        self._now = now

    def begin(self, where: Whereabouts, at: datetime, first: str, process: Process) -> int:
        """Begin a workshop of an organisation, whose state is told by a text; return its number."""
        now = at.timestamp()
        packed = zlib.compress(first.encode("utf-8", "replace"), 1)
        with writing(self._connection, _WORKSHOP):
            row = layouts.settle(self._connection, where, int(now * 1_000_000))
            _forget_oldest(self._connection, row)
            made = self._connection.execute(
                "INSERT INTO workshop (organisation, started, alive, machine, pid, process, first)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (row, now, now, *process, packed),
            ).lastrowid
        assert made is not None  # sqlite3 gives a row id after every INSERT
        return made

    def add(self, session: int, entry: KeptEntry) -> int:
        """Add a line, whose own number does not count; return the number it has now."""
        with writing(self._connection, _WORKSHOP):
            made = self._connection.execute(
                "INSERT INTO workshop_entry (workshop, at, kind, text, about, delta)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (session, *_storable(entry)),
            ).lastrowid
            self._stays_alive(session, entry.at)
        assert made is not None
        return made

    def change(self, session: int, entry: KeptEntry) -> None:
        """Let a line say something else."""
        with writing(self._connection, _WORKSHOP):
            self._connection.execute(
                "UPDATE workshop_entry SET at = ?, kind = ?, text = ?, about = ?, delta = ?"
                " WHERE id = ?",
                (*_storable(entry), entry.id),
            )
            self._stays_alive(session, entry.at)

    def take_back(self, entry: int) -> None:
        """Forget a line: what it told of came to nothing."""
        with writing(self._connection, _WORKSHOP):
            self._connection.execute("DELETE FROM workshop_entry WHERE id = ?", (entry,))

    def beat(self, session: int, at: datetime, clocks: str) -> None:
        """Note that a workshop goes on, and how its clocks stand."""
        with writing(self._connection, _WORKSHOP):
            self._connection.execute(
                "UPDATE workshop SET alive = ?, clocks = ? WHERE id = ?",
                (at.timestamp(), clocks, session),
            )

    def keep_agenda(self, session: int, agenda: str) -> None:
        """Keep the agenda of a workshop."""
        with writing(self._connection, _WORKSHOP):
            self._connection.execute(
                "UPDATE workshop SET agenda = ? WHERE id = ?", (storable(agenda), session)
            )

    def keep_state(self, session: int, name: str, value: str | None) -> None:
        """Keep what a part of the program needs to go on after a crash; None forgets it."""
        with writing(self._connection, _WORKSHOP):
            if value is None:
                self._connection.execute(
                    "DELETE FROM workshop_state WHERE workshop = ? AND name = ?", (session, name)
                )
            else:
                self._connection.execute(
                    "INSERT OR REPLACE INTO workshop_state VALUES (?, ?, ?)", (session, name, value)
                )

    def end(self, session: int, at: datetime) -> None:
        """End a workshop; what was kept for going on is forgotten."""
        with writing(self._connection, _WORKSHOP):
            self._connection.execute(
                "UPDATE workshop SET ended = ? WHERE id = ?", (at.timestamp(), session)
            )
            self._connection.execute("DELETE FROM workshop_state WHERE workshop = ?", (session,))

    def move(self, session: int, where: Whereabouts, at: datetime) -> None:
        """Let a workshop be one of an organisation that is known by another place now."""
        with writing(self._connection, _WORKSHOP):
            row = layouts.settle(self._connection, where, int(at.timestamp() * 1_000_000))
            self._connection.execute(
                "UPDATE workshop SET organisation = ? WHERE id = ?", (row, session)
            )

    def take_over(self, session: int, process: Process) -> bool:
        """Let a workshop be another program's; False when it ended or was taken meanwhile."""
        with writing(self._connection, _WORKSHOP):
            found = self._connection.execute(
                "SELECT alive, machine, pid, process FROM workshop WHERE id = ? AND ended IS NULL",
                (session,),
            ).fetchone()
            if found is None or not _is_left(Process(*found[1:]), found[0], self._now()):
                return False
            self._connection.execute(
                "UPDATE workshop SET machine = ?, pid = ?, process = ? WHERE id = ?",
                (*process, session),
            )
        return True

    def delete(self, session: int) -> None:
        """Delete a workshop with its lines; one that is gone is no matter."""
        with writing(self._connection, _WORKSHOP):
            self._connection.execute("DELETE FROM workshop WHERE id = ?", (session,))

    # --- asking ------------------------------------------------------------------------------

    def listed(self, where: Whereabouts) -> list[KeptSession]:
        """Return an organisation's workshops, the newest first; a damaged row is left out."""
        with reading(_WORKSHOP):
            kin = layouts.find(self._connection, where)
            if kin is None or not kin.own:
                return []
            rows = self._connection.execute(
                "SELECT id, started, ended, alive, (SELECT count(delta) FROM workshop_entry"
                " WHERE workshop = workshop.id), machine, pid, process, clocks, agenda"
                " FROM workshop WHERE organisation = ? ORDER BY id DESC",
                (kin.id,),
            ).fetchall()
        return [session for row in rows if (session := _session(row)) is not None]

    def left_under_way(self, where: Whereabouts) -> KeptSession | None:
        """Return the newest workshop that its program did not end and is not at any more."""
        under_way = (each for each in self.listed(where) if each.ended is None)
        return next((each for each in under_way if self.is_left(each)), None)

    def first(self, session: int) -> str | None:
        """Return the text of the state that a workshop began with; None where there is none."""
        with reading(_WORKSHOP):
            query = "SELECT first FROM workshop WHERE id = ?"
            found = self._connection.execute(query, (session,)).fetchone()
        with suppress(zlib.error, TypeError, ValueError):
            return zlib.decompress(found[0]).decode() if found else None
        return None

    def entries(self, session: int) -> list[KeptEntry]:
        """Return the lines of a workshop as they are kept, the oldest first."""
        with reading(_WORKSHOP):
            rows = self._connection.execute(
                "SELECT id, at, kind, text, about, delta FROM workshop_entry WHERE workshop = ?"
                " ORDER BY id",
                (session,),
            )
            return [KeptEntry(*row) for row in rows]

    def states(self, session: int) -> dict[str, str]:
        """Return what was kept for going on, the last kept last."""
        with reading(_WORKSHOP):
            rows = self._connection.execute(
                "SELECT name, value FROM workshop_state WHERE workshop = ? ORDER BY rowid",
                (session,),
            )
            return {str(name): str(value) for name, value in rows}

    def is_left(self, session: KeptSession) -> bool:
        """Say whether no other program is at a workshop that has not ended."""
        return _is_left(session.process, session.alive.timestamp(), self._now())

    def _stays_alive(self, session: int, at: float) -> None:
        self._connection.execute("UPDATE workshop SET alive = ? WHERE id = ?", (at, session))


def boards_in_use(connection: sqlite3.Connection, now: datetime) -> list[int]:
    """Return the organisations of which another running program holds a workshop."""
    rows = connection.execute(
        "SELECT organisation, alive, machine, pid, process FROM workshop WHERE ended IS NULL"
    ).fetchall()
    return [row for row, at, *process in rows if not _is_left(Process(*process), at, now)]


def _is_left(process: Process, alive: float, now: datetime) -> bool:
    """Say whether nobody is at a workshop any more; one of this program was left by it."""
    if process == this_process():
        return True
    running = is_running(process)
    return now.timestamp() - alive > AWAY.total_seconds() if running is None else not running


def _storable(entry: KeptEntry) -> tuple[float, str, str, str, str | None]:
    return entry.at, entry.kind, storable(entry.text), storable(entry.about), entry.delta


def _session(row: tuple[object, ...]) -> KeptSession | None:
    key, started, ended, alive, edits, machine, pid, process, clocks, agenda = row
    try:
        return KeptSession(
            int(str(key)),
            _time(started),
            None if ended is None else _time(ended),
            _time(alive),
            int(str(edits)),
            Process(str(machine), int(str(pid)), str(process)),
            str(clocks),
            str(agenda),
        )
    except (ValueError, OverflowError, OSError):
        return None


def _time(seconds: object) -> datetime:
    return datetime.fromtimestamp(float(str(seconds)), UTC)


def _forget_oldest(connection: sqlite3.Connection, organisation: int) -> None:
    connection.execute(
        "DELETE FROM workshop WHERE organisation = ? AND ended IS NOT NULL AND id NOT IN"
        " (SELECT id FROM workshop WHERE organisation = ? ORDER BY id DESC LIMIT ?)",
        (organisation, organisation, MOST - 1),
    )
    sizes = connection.execute(
        "SELECT workshop.id, length(first) + coalesce((SELECT sum(length(text) + length(about)"
        " + coalesce(length(delta), 0)) FROM workshop_entry WHERE workshop = workshop.id), 0)"
        " FROM workshop WHERE ended IS NOT NULL ORDER BY workshop.id DESC"
    ).fetchall()
    kept = 0
    for session, size in sizes:
        kept += size
        if kept > LARGEST:
            connection.execute("DELETE FROM workshop WHERE id = ?", (session,))
