"""The same file in another window: it is said who has it, and this window follows what is saved."""

from __future__ import annotations

import os
import platform
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dutyflow.locales import clock, moment
from dutyflow.notices import OPEN_ELSEWHERE, Choice, Notice
from dutyflow_models.language import mark, say, say_marked

if TYPE_CHECKING:
    from pathlib import Path

    from dutyflow.desk import Desk
    from dutyflow.outside.presence import Holder, Presence

_KEY = "elsewhere"
CLASHES = mark(
    "Both windows can change the file then. Whoever saves second is asked to "
    "merge; nothing is overwritten."
)
"""What it means that two windows can edit one file."""
FOLLOWING = mark(
    "This file is open elsewhere, and this window only follows what is saved "
    "there. Choose “Edit here too” above the board to change it."
)


class Elsewhere(QObject):
    """Claims the open file for this window, or lets the window follow the one that has it."""

    def __init__(self, desk: Desk, presence: Presence) -> None:
        """Begin with no file."""
        super().__init__(desk.window)
        self._desk = desk
        self._presence = presence
        self._path: Path | None = None
        self.follows = False
        """Whether the file is shown for reading only, because another window has it."""
        self._shares = False

    def open(self, path: Path | None) -> None:
        """Claim a file in place of the one before; None is none."""
        self._path = path
        self._shares = self.follows = False
        self._desk.window.notice_bar.withdraw(_KEY)
        if path is None:
            self._presence.release()
            return
        holder = self._presence.claim(path)
        if holder is not None:
            self._follow(holder)

    def look(self) -> None:
        """See whether the other window is still there, and whether this one still has the file."""
        if self._path is None:
            return
        holder = self._presence.refresh(claim=not self.follows)
        if self._shares:
            self._shares = holder is not None
        elif self.follows:
            self._say(holder)
        elif holder is not None and not self._desk.document.modified:
            self._follow(holder)
        elif holder is not None:
            self._shares = True
            self._desk.tell.say(f"{_who(holder)} {say_marked(CLASHES)}")

    def hold(self) -> None:
        """Keep the document for reading only while this window follows, and no longer."""
        document = self._desk.document
        if self.follows != (document.read_only_because == say_marked(FOLLOWING)):
            document.hold_for_reading(say_marked(FOLLOWING) if self.follows else "")

    def _follow(self, holder: Holder) -> None:
        self.follows = True
        self.hold()
        self._say(holder)

    def _say(self, holder: Holder | None) -> None:
        if holder is not None:
            sentence = say("{who} This window follows what is saved there.", who=_who(holder))
            choice = Choice(say("Edit here too"), self.edit_here, say_marked(CLASHES))
        else:
            sentence = say("It was closed elsewhere: nobody else has this file open now.")
            choice = Choice(say("Edit here"), self.edit_here, say("This window has the file then"))
        notice = Notice(_KEY, sentence, (choice,), OPEN_ELSEWHERE, sign="info")
        self._desk.window.notice_bar.show_notice(notice)

    def edit_here(self) -> None:
        """Let the file be changed in this window, whoever else has it."""
        holder = self._presence.refresh(claim=True)
        self.follows, self._shares = False, holder is not None
        self._desk.window.notice_bar.withdraw(_KEY)
        self._desk.tell.over.emit(say_marked(FOLLOWING))
        self.hold()
        if holder is not None:
            self._desk.tell.say(say_marked(CLASHES))


def _who(holder: Holder) -> str:
    """Say who has the file and since when."""
    at, process = datetime.fromtimestamp(holder.since), holder.process
    since = clock(at) if at.date() == datetime.now().date() else moment(at)
    if holder.host != platform.node():
        return say(
            "Open elsewhere: on {host} (process {process}), since {since}.",
            host=holder.host,
            process=process,
            since=since,
        )
    if process == os.getpid():
        return say(
            "Open elsewhere: in another window on this computer (process {process}), since "
            "{since}.",
            process=process,
            since=since,
        )
    return say(
        "Open elsewhere: on this computer (process {process}), since {since}.",
        process=process,
        since=since,
    )
