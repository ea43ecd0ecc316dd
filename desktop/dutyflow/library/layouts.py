"""Layouts by name, and the rule by which an organisation is known again.

An organisation is known by its name and the place of its file. One that is met for the first time
looks for the nearest kin of the same name:

1. *Moved or renamed*: kin whose file is gone from a folder that is still there. It becomes this
   one, with all its layouts; the same content wins over other content, then the one used last.
2. *Copied or cloned*: kin with the same content whose file still exists. This one begins with
   copies of its layouts, and from then on each keeps its own.
3. *Out of reach*: kin whose folder is gone too (a share not connected, a folder renamed). As a
   copy, since the other may come back.
4. *Never saved before*: kin without a file becomes this one.

A file whose drive does not answer is kin by its content only. Without kin of its name, what was
known at the same place under another name is copied: somebody changed `org.name`. Two different
files with one name therefore keep layouts apart. A board that was never saved is known by name and
content alone.
"""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from dutyflow.glimpses import glimpses
from dutyflow.library.database import storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from pathlib import Path

_THERE, _GONE, _OUT_OF_REACH = "there", "gone", "out of reach"


class Whereabouts(NamedTuple):
    """How an organisation is known: its name, its file's absolute path, a digest of its content."""

    name: str
    path: Path | None = None
    digest: str | None = None


class _Known(NamedTuple):
    id: int
    name: str
    path: bytes | None
    digest: str | None
    used: int


class Kin(NamedTuple):
    """The row that an organisation's layouts are read from; `own`: also written to."""

    id: int
    own: bool


def find(connection: sqlite3.Connection, where: Whereabouts) -> Kin | None:
    """Find an organisation by the rule of this module; None when it has no kin."""
    name, place = storable(where.name), _place(where)
    rows = connection.execute(
        "SELECT id, name, path, digest, used FROM organisation WHERE name = ? OR path = ?",
        (name, place),
    )
    known = sorted((_Known(*row) for row in rows), key=lambda row: row.used, reverse=True)
    named = [row for row in known if row.name == name]
    for row in named:
        if row.path == place and (place is not None or row.digest == where.digest):
            return Kin(row.id, own=True)
    if place is None:
        return None
    same = [row for row in known if row.path == place]
    return _kin_by_content(named, where.digest) or next(
        (Kin(row.id, own=False) for row in same), None
    )


def _kin_by_content(named: list[_Known], digest: str | None) -> Kin | None:
    """Ask for the kin of rules 1 to 4 among rows of one name, the one used last first."""
    places = _looked_at(row.path for row in named if row.path is not None)
    moved = [row for row in named if places.get(row.path) is _GONE]
    twins = [row for row in named if digest is not None and row.digest == digest]
    unsaved = [row for row in named if row.path is None]
    away = [row for row in named if places.get(row.path) is _OUT_OF_REACH]
    choices = (
        ([row for row in moved if row in twins], True),
        (moved, True),
        ([row for row in twins if row.path is not None], False),
        (away, False),
        (unsaved, True),
    )
    return next((Kin(rows[0].id, own=own) for rows, own in choices if rows), None)


def settle(connection: sqlite3.Connection, where: Whereabouts, used: int) -> int:
    """Return the row to write an organisation's layouts to, made or moved when it must be."""
    kin = find(connection, where)
    if kin is not None and kin.own:
        connection.execute(
            "UPDATE organisation SET path = ?, digest = coalesce(?, digest), used = ? WHERE id = ?",
            (_place(where), where.digest, used, kin.id),
        )
        return kin.id
    made = connection.execute(
        "INSERT INTO organisation (name, path, digest, used) VALUES (?, ?, ?, ?)",
        (storable(where.name), _place(where), where.digest, used),
    ).lastrowid
    assert made is not None  # sqlite3 gives a row id after every INSERT
    if kin is not None:
        _begin_with(connection, made, kin.id)
    return made


def _begin_with(connection: sqlite3.Connection, made: int, kin: int) -> None:
    connection.execute(
        "INSERT INTO layout SELECT ?, name, content FROM layout WHERE organisation = ?", (made, kin)
    )
    connection.execute(
        "UPDATE organisation SET layout = (SELECT layout FROM organisation WHERE id = ?) "
        "WHERE id = ?",
        (kin, made),
    )


def forget_unsaved(connection: sqlite3.Connection, but: Sequence[int] = ()) -> None:
    """Forget boards that never had a file nor content, but for some that are in use."""
    rows = connection.execute("SELECT id FROM organisation WHERE path IS NULL AND digest IS NULL")
    for (row,) in rows.fetchall():
        if row not in but:
            connection.execute("DELETE FROM organisation WHERE id = ?", (row,))


def names(connection: sqlite3.Connection, row: int) -> list[str]:
    """Read the names of an organisation's layouts by the alphabet."""
    found = connection.execute("SELECT name FROM layout WHERE organisation = ?", (row,))
    return sorted((name for (name,) in found), key=lambda name: (name.casefold(), name))


def content(connection: sqlite3.Connection, row: int, name: str | None) -> str | None:
    """Read a layout's text; without a name the one used last."""
    if name is None:
        query = (
            "SELECT content FROM layout JOIN organisation ON organisation.id = layout.organisation "
            "AND organisation.layout = layout.name WHERE organisation.id = ?"
        )
        found = connection.execute(query, (row,)).fetchone()
    else:
        query = "SELECT content FROM layout WHERE organisation = ? AND name = ?"
        found = connection.execute(query, (row, storable(name))).fetchone()
    return str(found[0]) if found else None


def put(connection: sqlite3.Connection, row: int, name: str, text: str) -> None:
    """Keep a layout under its name and make it the one used last."""
    connection.execute(
        "INSERT OR REPLACE INTO layout (organisation, name, content) VALUES (?, ?, ?)",
        (row, storable(name), text),
    )
    use(connection, row, name)


def use(connection: sqlite3.Connection, row: int, name: str) -> None:
    """Make a layout the one used last."""
    connection.execute("UPDATE organisation SET layout = ? WHERE id = ?", (storable(name), row))


def drop(connection: sqlite3.Connection, row: int, name: str) -> None:
    """Delete a layout; when it was the one used last, the first of the others takes its place."""
    connection.execute(
        "DELETE FROM layout WHERE organisation = ? AND name = ?", (row, storable(name))
    )
    left = names(connection, row)
    connection.execute(
        "UPDATE organisation SET layout = ? WHERE id = ? AND layout = ?",
        (left[0] if left else None, row, storable(name)),
    )


def _place(where: Whereabouts) -> bytes | None:
    return None if where.path is None else os.fsencode(where.path.absolute())


def _looked_at(paths: Iterable[bytes]) -> dict[bytes | None, str]:
    """Say of each path whether its file is there; nothing where the drive does not answer."""
    folders: dict[bytes, list[bytes]] = {}
    for path in paths:
        folders.setdefault(os.path.dirname(path), []).append(path)
    works = {folder: partial(_look_into, folder, files) for folder, files in folders.items()}
    return {path: there for found in glimpses(works).values() for path, there in found.items()}


def _look_into(folder: bytes, files: list[bytes]) -> dict[bytes | None, str]:
    if not os.path.isdir(folder):
        return dict.fromkeys(files, _OUT_OF_REACH)
    return {path: _THERE if os.path.lexists(path) else _GONE for path in files}
