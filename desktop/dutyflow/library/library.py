"""The library: what the window asks for and keeps, each call one short step of the database."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from dutyflow.library import layouts, snapshots
from dutyflow.library.database import NotKept, default_folder, open_database, reading, writing
from dutyflow.library.pictures import Pictures, drop_pictures
from dutyflow.library.recent import Recent, drop_recent, read_recent, write_recent
from dutyflow.library.sessions import Sessions, boards_in_use
from dutyflow.library.settings import Settings, drop_settings, read_settings, write_settings
from dutyflow_models.language import mark, say

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path

    from dutyflow.library.layouts import Whereabouts
    from dutyflow.library.snapshots import Snapshot
    from dutyflow_models.layout import Layout

_LAYOUT = mark("The layout")
_RECENT = mark("The list of recent files")
_SETTINGS = mark("The settings")
_WINDOW = mark("The window's place")
_SNAPSHOT = mark("The snapshot")


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Library:
    """The open database of the user's own data. Every call may raise NotKept, with a sentence."""

    def __init__(
        self, connection: sqlite3.Connection, notice: str, now: Callable[[], datetime]
    ) -> None:
        """Use `open`, which finds or makes the database."""
        self._connection = connection
        self._now = now
        self._known = Settings()
        self.damaged: list[str] = []
        """Names of settings whose value could not be when they were last read."""
        self.workshops = Sessions(connection, now)
        """The workshops that were held, and the one that is."""
        self.pictures = Pictures(connection)
        """How the boards looked."""
        self.notice = notice
        """What a person should know about how it was opened; empty when all is well."""
        self.folder = default_folder()
        """Where the person's own data lies, of which this is a part."""

    @classmethod
    def open(cls, folder: Path | None = None, now: Callable[[], datetime] = _utc_now) -> Library:
        """Open the library of a folder, or the user's own; this never fails.

        A damaged database is set aside and a new one made; where nothing can be kept, the library
        works and forgets. Either is said in `notice`.
        """
        connection, notice = open_database(folder or default_folder(), now)
        library = cls(connection, notice, now)
        library.folder = folder or library.folder
        with suppress(NotKept):
            library.forget_unsaved()
            library.forget_outdated()
        return library

    def close(self) -> None:
        """Close the database; nothing can be asked afterwards."""
        self._connection.close()

    def layout_names(self, where: Whereabouts) -> list[str]:
        """Return the names of an organisation's layouts by the alphabet."""
        with reading(_LAYOUT):
            kin = layouts.find(self._connection, where)
            return layouts.names(self._connection, kin.id) if kin else []

    def load_layout(self, where: Whereabouts, name: str | None = None) -> Layout | None:
        """Return a layout by name, or the one used last; None when there is none.

        What cannot be understood in it is left at its default.
        """
        with reading(_LAYOUT):
            kin = layouts.find(self._connection, where)
            text = layouts.content(self._connection, kin.id, name) if kin else None
        if text is None:
            return None
        from dutyflow_models.files.layout_text import layout_from_json

        return layout_from_json(text)

    def save_layout(self, where: Whereabouts, layout: Layout) -> None:
        """Keep a layout under its name; it becomes the one used last."""
        text = layout.model_dump_json()
        with writing(self._connection, _LAYOUT):
            layouts.put(self._connection, self._settle(where), layout.name, text)

    def rename_layout(self, where: Whereabouts, name: str, new_name: str) -> None:
        """Give a layout another name; NotKept when that is taken or there is no such layout."""
        if name == new_name:
            return
        with writing(self._connection, _LAYOUT):
            row = self._settle(where)
            text = self._text_for_another_name(row, name, new_name)
            layouts.drop(self._connection, row, name)
            layouts.put(self._connection, row, new_name, text)

    def duplicate(self, where: Whereabouts, name: str, new_name: str) -> None:
        """Keep a copy of a layout and use it; NotKept as in `rename_layout`."""
        with writing(self._connection, _LAYOUT):
            row = self._settle(where)
            text = self._text_for_another_name(row, name, new_name)
            layouts.put(self._connection, row, new_name, text)

    def delete_layout(self, where: Whereabouts, name: str) -> None:
        """Delete a layout; one that is not there is no matter."""
        with writing(self._connection, _LAYOUT):
            layouts.drop(self._connection, self._settle(where), name)

    def forget_unsaved(self) -> None:
        """Forget the layouts of boards that never had a file, so that a new one starts afresh."""
        with writing(self._connection, _LAYOUT):
            layouts.forget_unsaved(self._connection, boards_in_use(self._connection, self._now()))

    def snapshots(self, where: Whereabouts) -> list[Snapshot]:
        """Return an organisation's snapshots, the newest first."""
        with reading(_SNAPSHOT):
            kin = layouts.find(self._connection, where)
            return snapshots.listed(self._connection, kin.id) if kin and kin.own else []

    def keep_snapshot(
        self, where: Whereabouts, name: str, text: bytes, *, automatic: bool = False
    ) -> None:
        """Keep a text of the org file under a name; NotKept also when there are too many."""
        with writing(self._connection, _SNAPSHOT):
            row, now = self._settle(where), self._now()
            snapshots.put(self._connection, row, name, now, text, automatic=automatic)

    def snapshot_text(self, snapshot_id: int) -> bytes | None:
        """Return a snapshot's text; None when it was deleted."""
        with reading(_SNAPSHOT):
            return snapshots.content(self._connection, snapshot_id)

    def rename_snapshot(self, snapshot_id: int, name: str) -> None:
        """Give a snapshot another name; one that is gone is no matter."""
        with writing(self._connection, _SNAPSHOT):
            snapshots.rename(self._connection, snapshot_id, name)

    def delete_snapshot(self, snapshot_id: int) -> None:
        """Delete a snapshot; one that is gone is no matter."""
        with writing(self._connection, _SNAPSHOT):
            snapshots.drop(self._connection, snapshot_id)

    def forget_outdated(self) -> None:
        """Forget the snapshots that were kept by themselves and are too old."""
        with writing(self._connection, _SNAPSHOT):
            snapshots.drop_outdated(self._connection, self._now())

    def recent(self, limit: int = 12) -> list[Recent]:
        """Return the files used lately, the newest first, also those that are gone by now."""
        with reading(_RECENT):
            return read_recent(self._connection, limit)

    def add_recent(self, path: Path, title: str, when: datetime | None = None) -> None:
        """Put a file on top of the list; without a time it was used now."""
        with writing(self._connection, _RECENT):
            write_recent(self._connection, path, title, when or self._now())

    def forget_recent(self, path: Path) -> None:
        """Take a file off the list."""
        with writing(self._connection, _RECENT):
            drop_recent(self._connection, path)
            drop_pictures(self._connection, os.fsencode(path.absolute()))

    def load_settings(self) -> Settings:
        """Return the settings; a value that cannot be is the default, the others stay."""
        with reading(_SETTINGS):
            self._known, self.damaged = read_settings(self._connection)
        return self._known

    def save_settings(self, settings: Settings) -> None:
        """Keep what differs from the settings last loaded or saved here.

        So another running program's changes to other settings stay; what is `damaged` is forgotten.
        ValueError for a value that cannot be.
        """
        with writing(self._connection, _SETTINGS):
            drop_settings(self._connection, self.damaged)
            write_settings(self._connection, self._known, settings)
        self._known, self.damaged = settings, []

    def window_geometry(self, name: str = "main") -> bytes | None:
        """Return what `save_window_geometry` kept under a name."""
        with reading(_WINDOW):
            query = "SELECT data FROM window WHERE name = ?"
            found = self._connection.execute(query, (name,)).fetchone()
        return bytes(found[0]) if found else None

    def save_window_geometry(self, data: bytes, name: str = "main") -> None:
        """Keep a window's place, or the place of its bars and panels under another name."""
        with writing(self._connection, _WINDOW):
            self._connection.execute(
                "INSERT OR REPLACE INTO window (name, data) VALUES (?, ?)", (name, data)
            )

    def _settle(self, where: Whereabouts) -> int:
        return layouts.settle(self._connection, where, int(self._now().timestamp() * 1_000_000))

    def _text_for_another_name(self, row: int, name: str, new_name: str) -> str:
        from dutyflow_models.files.layout_text import layout_from_json

        text = layouts.content(self._connection, row, name)
        if text is None:
            raise NotKept(say("There is no layout called “{name}”.", name=name))
        if new_name in layouts.names(self._connection, row):
            raise NotKept(
                say(
                    "A layout called “{name}” is there already. Choose another name.",
                    name=new_name,
                )
            )
        return layout_from_json(text).replacing(name=new_name).model_dump_json()
