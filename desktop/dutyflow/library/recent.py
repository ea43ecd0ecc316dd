"""The files opened lately, newest first. Paths are bytes, for names that are not UTF-8."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dutyflow.library.database import storable

if TYPE_CHECKING:
    import sqlite3

REMEMBERED = 50
"""More than this many are forgotten, the oldest first."""


class Recent(NamedTuple):
    """A file that was opened or saved; it may be gone by now."""

    path: Path
    title: str
    when: datetime


def write_recent(connection: sqlite3.Connection, path: Path, title: str, when: datetime) -> None:
    """Put a file on top of the list, once."""
    connection.execute(
        "INSERT OR REPLACE INTO recent (path, title, opened) VALUES (?, ?, ?)",
        (os.fsencode(path.absolute()), storable(title), when.timestamp()),
    )
    connection.execute(
        "DELETE FROM recent WHERE path NOT IN "
        "(SELECT path FROM recent ORDER BY opened DESC, rowid DESC LIMIT ?)",
        (REMEMBERED,),
    )


def read_recent(connection: sqlite3.Connection, limit: int) -> list[Recent]:
    """Read the newest ones; times are in UTC."""
    rows = connection.execute(
        "SELECT path, title, opened FROM recent ORDER BY opened DESC, rowid DESC LIMIT ?", (limit,)
    )
    return [
        Recent(Path(os.fsdecode(path)), title, datetime.fromtimestamp(opened, UTC))
        for path, title, opened in rows
    ]


def drop_recent(connection: sqlite3.Connection, path: Path) -> None:
    """Take a file off the list."""
    connection.execute("DELETE FROM recent WHERE path = ?", (os.fsencode(path.absolute()),))
