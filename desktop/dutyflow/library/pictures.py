"""Small pictures of boards, light and dark, for the start page; what they show may be older."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

MOST = 200
"""More than this many are forgotten, the oldest first."""


def put(
    connection: sqlite3.Connection, name: bytes, made_of: str, png: bytes, *, dark: bool
) -> None:
    """Keep a picture in place of another of the same name and theme."""
    connection.execute(
        "INSERT OR REPLACE INTO picture (name, dark, made_of, png) VALUES (?, ?, ?, ?)",
        (name, dark, made_of, png),
    )
    connection.execute(
        "DELETE FROM picture WHERE rowid NOT IN "
        "(SELECT rowid FROM picture ORDER BY rowid DESC LIMIT ?)",
        (MOST,),
    )


def find(connection: sqlite3.Connection, name: bytes, *, dark: bool) -> tuple[str, bytes] | None:
    """Return what the picture was made of and itself; the other theme's where it has none."""
    found = connection.execute(
        "SELECT made_of, png FROM picture WHERE name = ? ORDER BY dark = ? DESC LIMIT 1",
        (name, dark),
    ).fetchone()
    return (str(found[0]), bytes(found[1])) if found else None


def drop(connection: sqlite3.Connection, name: bytes) -> None:
    """Forget both pictures."""
    connection.execute("DELETE FROM picture WHERE name = ?", (name,))
