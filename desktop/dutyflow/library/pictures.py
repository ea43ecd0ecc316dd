"""Small pictures of boards, light and dark, for the start page; what they show may be older."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.library.database import reading, writing
from dutyflow_models.language import mark

if TYPE_CHECKING:
    import sqlite3

MOST = 200
"""More than this many are forgotten, the oldest first."""
_WHAT = mark("The picture of the board")


class Pictures:
    """Pictures by a file's path or another name, in bytes. Every call may raise NotKept."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Keep them in a library's database."""
        self._connection = connection

    def keep(self, name: bytes, made_of: str, png: bytes, *, dark: bool) -> None:
        """Keep a picture in place of another of the same name and theme."""
        with writing(self._connection, _WHAT):
            self._connection.execute(
                "INSERT OR REPLACE INTO picture (name, dark, made_of, png) VALUES (?, ?, ?, ?)",
                (name, dark, made_of, png),
            )
            self._connection.execute(
                "DELETE FROM picture WHERE rowid NOT IN "
                "(SELECT rowid FROM picture ORDER BY rowid DESC LIMIT ?)",
                (MOST,),
            )

    def find(self, name: bytes, *, dark: bool) -> tuple[str, bytes] | None:
        """Return what the picture was made of and its PNG; the other theme's where it has none."""
        with reading(_WHAT):
            found = self._connection.execute(
                "SELECT made_of, png FROM picture WHERE name = ? ORDER BY dark = ? DESC LIMIT 1",
                (name, dark),
            ).fetchone()
        return (str(found[0]), bytes(found[1])) if found else None


def drop_pictures(connection: sqlite3.Connection, name: bytes) -> None:
    """Forget both pictures of a name."""
    connection.execute("DELETE FROM picture WHERE name = ?", (name,))
