"""The database of work that is not saved: its tables, opening it in any state, and its steps.

It is not the library's: one that is damaged shall not take the other along, and a text that is
being written from another thread shall not let a layout wait.
"""

from __future__ import annotations

import os
import sqlite3
import zlib
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dutyflow.library.database import (
    Newer,
    NotKept,
    connect,
    make_private,
    reading,
    set_aside,
    storable,
    writing,
)
from dutyflow.processes import Process
from dutyflow.recovery import thinning
from dutyflow.recovery.works import Generation, Work
from dutyflow_models.language import mark, say, say_marked

if TYPE_CHECKING:
    from collections.abc import Callable

FILE_NAME = "recovery.db"
MOST_WORKS = 50
"""Works that nobody took up; beyond that the one left longest ago is forgotten."""
_WORK = mark("Work that is not saved")
_PACKED = 1
"""The level of zlib: a tenth of the text at 3 ms for 3,000 duties."""

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE work (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        path BLOB,
        title TEXT NOT NULL,
        machine TEXT NOT NULL,
        pid INTEGER NOT NULL,
        started TEXT NOT NULL
    );
    CREATE TABLE base (
        work INTEGER NOT NULL REFERENCES work (id) ON DELETE CASCADE,
        digest TEXT NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (work, digest)
    );
    CREATE TABLE generation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        work INTEGER NOT NULL REFERENCES work (id) ON DELETE CASCADE,
        stored REAL NOT NULL,
        scenario TEXT NOT NULL,
        base TEXT NOT NULL,
        digest TEXT NOT NULL,
        content BLOB NOT NULL,
        sealed INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX generation_by_work ON generation (work);
    """,
    "ALTER TABLE generation ADD COLUMN decided BLOB;",
)


def _utc_now() -> datetime:
    return datetime.now(UTC)


class RecoveryStore:
    """The works in a folder. Every call may raise NotKept, with a sentence.

    Any thread may call, one at a time. The database is made when something is first kept, and made
    anew when it is damaged or gone; `notice` then says so, once.
    """

    def __init__(self, folder: Path, now: Callable[[], datetime] = _utc_now) -> None:
        """Nothing is opened yet."""
        self.path = folder / FILE_NAME
        self.now = now
        self._connection: sqlite3.Connection | None = None
        self._opened: tuple[int, int] | None = None
        self._notice = ""

    def take_notice(self) -> str:
        """Return what a person should know since this was asked last; mostly nothing."""
        notice, self._notice = self._notice, ""
        return notice

    def close(self) -> None:
        """Close the database; the next call opens it again."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def works(self) -> list[Work]:
        """Return all works, the one left last first."""
        if not self.path.exists():
            return []
        with reading(say_marked(_WORK)):
            connection = self._open()
            rows = connection.execute("SELECT id, path, title, machine, pid, started FROM work")
            found = [
                Work(key, _path(path), title, Process(*process), self._generations(connection, key))
                for key, path, title, *process in rows.fetchall()
            ]
        left = [work for work in found if work.generations]
        return sorted(left, key=lambda work: work.newest.stored, reverse=True)

    def text(self, generation: Generation) -> bytes | None:
        """Return the org file's text of a generation; None when it is gone."""
        query = "SELECT content FROM generation WHERE id = ?"
        return self._content(query, (generation.id,))

    def decided(self, generation: Generation) -> bytes | None:
        """Return the text of a what-if's generation without what was only tried out."""
        query = "SELECT decided FROM generation WHERE id = ?"
        return self._content(query, (generation.id,)) if generation.what_if else None

    def base(self, work: Work, generation: Generation) -> bytes | None:
        """Return the text that a generation of a work began with; None when it is gone."""
        query = "SELECT content FROM base WHERE work = ? AND digest = ?"
        return self._content(query, (work.id, generation.base))

    def begin(self, path: Path | None, title: str, process: Process) -> int:
        """Begin a work and return its number."""
        place = os.fsencode(path) if path is not None else None
        connection = self._open()
        with writing(connection, say_marked(_WORK)):
            row = connection.execute(
                "INSERT INTO work (path, title, machine, pid, started) VALUES (?, ?, ?, ?, ?)",
                (place, storable(title), *process),
            ).lastrowid
            assert row is not None
            _forget_oldest_works(connection, row)
        return row

    def put(
        self,
        work: int,
        text: bytes,
        *,
        digest: str,
        base: tuple[str, bytes],
        scenario: str,
        place: tuple[Path | None, str] | None = None,
        decided: bytes | None = None,
    ) -> None:
        """Keep the state of a work; the base is given by its digest and its text.

        A place is the path and the title that the work has by now. `decided` is the text without
        what is only tried out.
        """
        packed = zlib.compress(text, _PACKED)
        apart = None if decided is None else zlib.compress(decided, _PACKED)
        now = self.now().timestamp()
        connection = self._open()
        with writing(connection, say_marked(_WORK)):
            if place is not None:
                path = os.fsencode(place[0]) if place[0] is not None else None
                connection.execute(
                    "UPDATE work SET path = ?, title = ? WHERE id = ?",
                    (path, storable(place[1]), work),
                )
            query = "SELECT count(*) FROM base WHERE work = ? AND digest = ?"
            if not connection.execute(query, (work, base[0])).fetchone()[0]:
                content = zlib.compress(base[1], _PACKED)
                connection.execute("INSERT INTO base VALUES (?, ?, ?)", (work, base[0], content))
            kept = _kept(connection, work)
            former = thinning.replaced(kept, now)
            if former is not None:
                kept.remove(former)
                connection.execute("DELETE FROM generation WHERE id = ?", (former.id,))
            row = connection.execute(
                "INSERT INTO generation (work, stored, scenario, base, digest, content, decided)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (work, now, storable(scenario), base[0], digest, packed, apart),
            ).lastrowid
            kept.append(thinning.Kept(row or 0, now, len(packed) + len(apart or b"")))
            for gone in thinning.superfluous(kept, now):
                connection.execute("DELETE FROM generation WHERE id = ?", (gone,))

    def take_over(self, work: int, process: Process) -> None:
        """Let a work be another program's from now on, which leaves alone what is there."""
        connection = self._open()
        with writing(connection, say_marked(_WORK)):
            connection.execute(
                "UPDATE work SET machine = ?, pid = ?, started = ? WHERE id = ?", (*process, work)
            )
            connection.execute("UPDATE generation SET sealed = 1 WHERE work = ?", (work,))

    def forget(self, work: int) -> None:
        """Forget a work with all its generations; one that is gone is no matter."""
        connection = self._open()
        with writing(connection, say_marked(_WORK)):
            connection.execute("DELETE FROM work WHERE id = ?", (work,))

    def holds(self, work: int) -> bool:
        """Say whether a work is there: it may have been set aside or deleted with its folder."""
        connection = self._open()
        with reading(say_marked(_WORK)):
            query = "SELECT count(*) FROM work WHERE id = ?"
            return bool(connection.execute(query, (work,)).fetchone()[0])

    def _generations(self, connection: sqlite3.Connection, work: int) -> tuple[Generation, ...]:
        rows = connection.execute(
            "SELECT id, stored, scenario, base, digest, decided IS NOT NULL FROM generation"
            " WHERE work = ? ORDER BY id DESC",
            (work,),
        )
        return tuple(
            Generation(
                key, datetime.fromtimestamp(stored, UTC), scenario, base, digest, bool(what_if)
            )
            for key, stored, scenario, base, digest, what_if in rows
        )

    def _content(self, query: str, values: tuple[int | str, ...]) -> bytes | None:
        with reading(say_marked(_WORK)):
            found = self._open().execute(query, values).fetchone()
            try:
                return zlib.decompress(found[0]) if found else None
            except zlib.error as error:
                raise NotKept(
                    say("{work} could not be read: it is damaged.", work=say_marked(_WORK))
                ) from error

    def _open(self) -> sqlite3.Connection:
        """Return the database, opened anew where another file lies in its place by now."""
        if self._connection is not None and self._opened != _identity(self.path):
            self.close()
        if self._connection is None:
            try:
                self._connection = self._open_in_any_state()
            except Newer as error:
                raise NotKept(
                    say(
                        "{work} is not kept for a restart: {path} was written by a newer Dutyflow. "
                        "Update Dutyflow.",
                        work=say_marked(_WORK),
                        path=self.path,
                    )
                ) from error
            except (sqlite3.Error, OSError) as error:
                raise NotKept(
                    say(
                        "{work} is not kept for a restart: {path} cannot be used ({error}).",
                        work=say_marked(_WORK),
                        path=self.path,
                        error=error,
                    )
                ) from error
            self._opened = _identity(self.path)
        return self._connection

    def _open_in_any_state(self) -> sqlite3.Connection:
        try:
            return self._opened_file()
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            aside = set_aside(self.path, self.now())
            self._notice = say(
                "The file with work that was not saved was damaged. It was set aside as "
                "{aside}, and a new one was made. Your organisation files are not affected.",
                aside=aside,
            )
            return self._opened_file()

    def _opened_file(self) -> sqlite3.Connection:
        make_private(self.path.parent, self.path)
        connection = connect(self.path, MIGRATIONS, lasting=True, any_thread=True)
        connection.execute("PRAGMA secure_delete = ON")  # what is thrown away is gone
        return connection


def _kept(connection: sqlite3.Connection, work: int) -> list[thinning.Kept]:
    query = (
        "SELECT id, stored, length(content) + coalesce(length(decided), 0), sealed"
        " FROM generation WHERE work = ? ORDER BY id"
    )
    return [thinning.Kept(*row) for row in connection.execute(query, (work,))]


def _forget_oldest_works(connection: sqlite3.Connection, begun: int) -> None:
    """Forget the works left longest ago, but not the one just begun, which has no state yet."""
    connection.execute(
        "DELETE FROM work WHERE id != ? AND id NOT IN ("
        "SELECT work FROM generation WHERE work != ?"
        " GROUP BY work ORDER BY max(stored) DESC, work DESC LIMIT ?)",
        (begun, begun, MOST_WORKS - 1),
    )


def _path(stored: bytes | None) -> Path | None:
    return Path(os.fsdecode(stored)) if stored is not None else None


def _identity(path: Path) -> tuple[int, int] | None:
    """Tell a file from another one of its name; None when there is none."""
    with suppress(OSError):
        found = path.stat()
        return found.st_dev, found.st_ino
    return None
