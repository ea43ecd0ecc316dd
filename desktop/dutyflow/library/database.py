"""The database of the user's own data: where it lies, its tables, and opening it in any state.

What the tables mean is told by `layouts`, `recent` and `settings`; here is only how they are kept.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from dutyflow_models.language import say, say_marked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

FILE_NAME = "library.db"
BUSY_SECONDS = 3.0
"""How long a step waits for another running Dutyflow before it gives up."""

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE organisation (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        path BLOB,
        digest TEXT,
        used INTEGER NOT NULL DEFAULT 0,
        layout TEXT
    );
    CREATE INDEX organisation_by_name ON organisation (name);
    CREATE TABLE layout (
        organisation INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (organisation, name)
    );
    CREATE TABLE recent (path BLOB PRIMARY KEY, title TEXT NOT NULL, opened REAL NOT NULL);
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE window (name TEXT PRIMARY KEY, data BLOB NOT NULL);
    """,
    """
    CREATE TABLE snapshot (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        organisation INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        taken REAL NOT NULL,
        content BLOB NOT NULL
    );
    CREATE INDEX snapshot_by_organisation ON snapshot (organisation);
    """,
    """
    ALTER TABLE snapshot ADD COLUMN automatic INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE workshop (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        organisation INTEGER NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
        started REAL NOT NULL,
        ended REAL,
        alive REAL NOT NULL,
        machine TEXT NOT NULL,
        pid INTEGER NOT NULL,
        process TEXT NOT NULL,
        first BLOB NOT NULL,
        agenda TEXT NOT NULL DEFAULT '',
        clocks TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX workshop_by_organisation ON workshop (organisation);
    CREATE TABLE workshop_entry (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        workshop INTEGER NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
        at REAL NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        about TEXT NOT NULL,
        delta TEXT
    );
    CREATE INDEX entry_by_workshop ON workshop_entry (workshop);
    CREATE TABLE workshop_state (
        workshop INTEGER NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (workshop, name)
    );
    """,
    """
    INSERT OR IGNORE INTO setting (name, value)
        SELECT 'motion', '"reduced"' FROM setting WHERE name = 'reduced_motion' AND value = 'true';
    DELETE FROM setting WHERE name = 'reduced_motion';
    """,
    """
    CREATE TABLE picture (
        name BLOB NOT NULL,
        dark INTEGER NOT NULL,
        made_of TEXT NOT NULL,
        png BLOB NOT NULL,
        PRIMARY KEY (name, dark)
    );
    """,
)
"""Step n brings a database from `user_version` n to n + 1. Steps are added, never edited."""


class NotKept(Exception):
    """Something of the user's own could not be read or kept; the message is a sentence."""


class Newer(Exception):
    """The database was written by a newer Dutyflow."""


def default_folder() -> Path:
    """Return where this system keeps an application's data of one user."""
    from platformdirs import user_data_dir

    return Path(user_data_dir("dutyflow", appauthor=False))


def backup_folder() -> Path:
    """Return where copies lie of files that are being written over."""
    return default_folder() / "backups"


def open_database(folder: Path, now: Callable[[], datetime]) -> tuple[sqlite3.Connection, str]:
    """Open or make the database in a folder; the text says what a person should know, or nothing.

    A damaged database is set aside and a new one made. Where nothing can be kept, the connection
    is to a database in memory, so that the window works all the same.
    """
    path = folder / FILE_NAME
    try:
        make_private(folder, path)
        return connect(path, MIGRATIONS), ""
    except Newer:
        return _in_memory(), say(
            "{path} was written by a newer Dutyflow. It stays as it is; layouts and settings of "
            "this run are not kept. Update Dutyflow to use them again.",
            path=path,
        )
    except (sqlite3.OperationalError, OSError) as error:
        return _in_memory(), _not_kept(folder, error)
    except sqlite3.DatabaseError:
        return _start_anew(path, now())


def _start_anew(path: Path, when: datetime) -> tuple[sqlite3.Connection, str]:
    try:
        aside = set_aside(path, when)
        make_private(path.parent, path)
        connection = connect(path, MIGRATIONS)
    except (sqlite3.Error, OSError, Newer) as error:
        return _in_memory(), _not_kept(path.parent, error)
    return connection, say(
        "The file with your layouts, recent files and settings was damaged. It was set aside as "
        "{aside}, and a new one was made. Your organisation files are not affected.",
        aside=aside,
    )


def _not_kept(folder: Path, error: Exception) -> str:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return say(
        "Layouts, recent files and settings of this run are not kept: {folder} cannot be used "
        "({reason}). Make the folder writable and start Dutyflow again.",
        folder=folder,
        reason=reason,
    )


def make_private(folder: Path, path: Path) -> None:
    """See to it that nobody else can read what lies in the folder, where the disk knows modes."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    with suppress(PermissionError, NotImplementedError):
        folder.chmod(0o700)
        path.chmod(0o600)


def connect(
    path: Path, migrations: tuple[str, ...], *, lasting: bool = False, any_thread: bool = False
) -> sqlite3.Connection:
    """Open a database that is there, in any older form of it.

    What is written is on the disk at once if it is `lasting`, else a power cut may take back the
    last steps. `Newer` when the form is unknown, `sqlite3.Error` when it is damaged or unusable.
    """
    opened = partial(_connected, path, migrations, lasting=lasting, any_thread=any_thread)
    try:
        return opened()
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        return opened()  # one read that the disk refused looks like damage; damage is there again


def _connected(
    path: Path, migrations: tuple[str, ...], *, lasting: bool, any_thread: bool
) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=not any_thread
    )
    try:
        # Two processes that switch to WAL at once: one is told "locked", and finds it switched.
        with suppress(sqlite3.OperationalError):
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA synchronous = {'FULL' if lasting else 'NORMAL'}")
        connection.execute("PRAGMA foreign_keys = ON")
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("the quick check found damage")
        _migrate(connection, migrations)
    except BaseException:
        connection.close()
        raise
    return connection


def _in_memory() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    _migrate(connection, MIGRATIONS)
    return connection


def _migrate(connection: sqlite3.Connection, migrations: tuple[str, ...]) -> None:
    if _version(connection) == len(migrations):
        return
    with _begun(connection):
        version = _version(connection)
        if version > len(migrations):
            raise Newer
        for step in migrations[version:]:
            for statement in filter(str.strip, step.split(";")):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(migrations)}")


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def set_aside(path: Path, when: datetime) -> Path:
    """Rename the database with its log of writes; a name that is taken gets a number.

    Stopped at any moment, the log still lies beside the database, which may be old without it.
    """
    stamp, number = f"{when:%Y-%m-%d-%H%M%S}", 1
    aside = path.with_name(f"{path.stem}.damaged-{stamp}.db")
    while aside.exists() or _log_of(aside).exists():
        number += 1
        aside = path.with_name(f"{path.stem}.damaged-{stamp}-{number}.db")
    log = _log_of(path)
    with suppress(FileNotFoundError):
        _double(log, _log_of(aside))
    with suppress(FileNotFoundError):
        os.replace(path, aside)
    for left in (log, path.with_name(f"{path.name}-shm")):  # the latter is made of the log anew
        with suppress(OSError):  # SQLite removes what lies beside no database
            left.unlink()
    return aside


def _log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _double(one: Path, other: Path) -> None:
    """Give a file a second name or, where the disk has no such thing, copy it."""
    try:
        os.link(one, other)
    except FileNotFoundError:
        raise
    except OSError:
        import shutil

        shutil.copy(one, other)


@contextmanager
def _begun(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk may have ended it already
            connection.execute("ROLLBACK")
        raise


@contextmanager
def reading(what: str) -> Iterator[None]:
    """Turn the database's trouble into a sentence about `what`."""
    try:
        yield
    except sqlite3.Error as error:
        raise NotKept(
            say("{what} could not be read ({error}).", what=say_marked(what), error=error)
        ) from error


@contextmanager
def writing(connection: sqlite3.Connection, what: str) -> Iterator[None]:
    """Keep all or nothing of what happens inside; trouble becomes a sentence about `what`."""
    try:
        with _begun(connection):
            yield
    except sqlite3.Error as error:
        raise NotKept(
            say(
                "{what} could not be kept ({error}). Look whether the disk is full or another "
                "program holds the file.",
                what=say_marked(what),
                error=error,
            )
        ) from error


def storable(text: str) -> str:
    """Return text as the database takes it: half characters of odd file names become `?`."""
    return text.encode("utf-8", "replace").decode("utf-8")
