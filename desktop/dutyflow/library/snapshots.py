"""Snapshots: whole texts of an org file as it was, by name, newest first. Never the file itself.

Those that a person named stay until they are deleted. A workshop keeps some by itself: they are
dropped after `DAYS`, and never take the room of the named ones.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from dutyflow.library.database import NotKept, storable
from dutyflow_models.language import number, say

if TYPE_CHECKING:
    import sqlite3

MOST = 100
"""Snapshots of one organisation; automatic ones are counted apart, and the oldest goes."""
DAYS = 90
"""How long an automatic one is kept."""
LARGEST = 10_000_000
"""Bytes of one; an org file that is read has no more."""


class Snapshot(NamedTuple):
    """A snapshot without its text."""

    id: int
    name: str
    taken: datetime
    automatic: bool = False
    """Whether it was kept by itself, in a workshop."""


def listed(connection: sqlite3.Connection, row: int) -> list[Snapshot]:
    """Read an organisation's snapshots, the newest first."""
    found = connection.execute(
        "SELECT id, name, taken, automatic FROM snapshot WHERE organisation = ? ORDER BY id DESC",
        (row,),
    )
    return [
        Snapshot(key, name, datetime.fromtimestamp(at, UTC), bool(automatic))
        for key, name, at, automatic in found
    ]


def content(connection: sqlite3.Connection, snapshot_id: int) -> bytes | None:
    """Read a snapshot's text; None when it is gone."""
    query = "SELECT content FROM snapshot WHERE id = ?"
    found = connection.execute(query, (snapshot_id,)).fetchone()
    return bytes(found[0]) if found else None


def put(
    connection: sqlite3.Connection,
    row: int,
    name: str,
    taken: datetime,
    text: bytes,
    *,
    automatic: bool = False,
) -> None:
    """Keep a text; NotKept when it is too large, or there are too many that a person named."""
    if len(text) > LARGEST:
        raise NotKept(
            say(
                "The snapshot would have {bytes} bytes; at most {most} are kept.",
                bytes=number(len(text)),
                most=number(LARGEST),
            )
        )
    if automatic:
        _make_room(connection, row, taken)
    else:
        (count,) = connection.execute(
            "SELECT count(*) FROM snapshot WHERE organisation = ? AND NOT automatic", (row,)
        ).fetchone()
        if count >= MOST:
            raise NotKept(
                say("There are {n} snapshots already. Delete one to keep another.", n=MOST)
            )
    connection.execute(
        "INSERT INTO snapshot (organisation, name, taken, content, automatic)"
        " VALUES (?, ?, ?, ?, ?)",
        (row, storable(name), taken.timestamp(), text, automatic),
    )


def drop_outdated(connection: sqlite3.Connection, now: datetime) -> None:
    """Delete the automatic ones of all organisations whose days are over."""
    past = (now - timedelta(days=DAYS)).timestamp()
    connection.execute("DELETE FROM snapshot WHERE automatic AND taken < ?", (past,))


def _make_room(connection: sqlite3.Connection, row: int, now: datetime) -> None:
    drop_outdated(connection, now)
    connection.execute(
        "DELETE FROM snapshot WHERE organisation = ? AND automatic AND id NOT IN (SELECT id FROM"
        " snapshot WHERE organisation = ? AND automatic ORDER BY id DESC LIMIT ?)",
        (row, row, MOST - 1),
    )


def drop(connection: sqlite3.Connection, snapshot_id: int) -> None:
    """Delete a snapshot; one that is gone is no matter."""
    connection.execute("DELETE FROM snapshot WHERE id = ?", (snapshot_id,))


def rename(connection: sqlite3.Connection, snapshot_id: int, name: str) -> None:
    """Give a snapshot another name; one that is gone is no matter."""
    connection.execute("UPDATE snapshot SET name = ? WHERE id = ?", (storable(name), snapshot_id))
