"""Snapshots: whole texts of an org file as it was, by name, newest first. Never the file itself."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from dutyflow.library.database import NotKept, storable

if TYPE_CHECKING:
    import sqlite3

MOST = 100
"""Snapshots of one organisation."""
LARGEST = 10_000_000
"""Bytes of one; an org file that is read has no more."""


class Snapshot(NamedTuple):
    """A snapshot without its text."""

    id: int
    name: str
    taken: datetime


def listed(connection: sqlite3.Connection, row: int) -> list[Snapshot]:
    """Read an organisation's snapshots, the newest first."""
    found = connection.execute(
        "SELECT id, name, taken FROM snapshot WHERE organisation = ? ORDER BY id DESC", (row,)
    )
    return [Snapshot(key, name, datetime.fromtimestamp(at, UTC)) for key, name, at in found]


def content(connection: sqlite3.Connection, snapshot_id: int) -> bytes | None:
    """Read a snapshot's text; None when it is gone."""
    query = "SELECT content FROM snapshot WHERE id = ?"
    found = connection.execute(query, (snapshot_id,)).fetchone()
    return bytes(found[0]) if found else None


def put(connection: sqlite3.Connection, row: int, name: str, taken: datetime, text: bytes) -> None:
    """Keep a text; NotKept when there are too many, or it is too large."""
    if len(text) > LARGEST:
        raise NotKept(f"The snapshot would have {len(text):,} bytes; at most {LARGEST:,} are kept.")
    (count,) = connection.execute(
        "SELECT count(*) FROM snapshot WHERE organisation = ?", (row,)
    ).fetchone()
    if count >= MOST:
        raise NotKept(f"There are {MOST} snapshots already. Delete one to keep another.")
    connection.execute(
        "INSERT INTO snapshot (organisation, name, taken, content) VALUES (?, ?, ?, ?)",
        (row, storable(name), taken.timestamp(), text),
    )


def drop(connection: sqlite3.Connection, snapshot_id: int) -> None:
    """Delete a snapshot; one that is gone is no matter."""
    connection.execute("DELETE FROM snapshot WHERE id = ?", (snapshot_id,))


def rename(connection: sqlite3.Connection, snapshot_id: int, name: str) -> None:
    """Give a snapshot another name; one that is gone is no matter."""
    connection.execute("UPDATE snapshot SET name = ? WHERE id = ?", (storable(name), snapshot_id))
