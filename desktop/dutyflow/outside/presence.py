"""Who has a file open: one small note for each file, in the user's own data folder. Needs no Qt.

Nothing is written beside a shared file: it would end up in git and in other people's folders. So a
note is seen by the programs of one person only, also on another computer with the same home folder.
It is a courtesy; what keeps a file safe is the look at its content before every save.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import secrets
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from dutyflow.processes import started
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.safe_write import ChangedOnDisk, Expected, save_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BEAT = 60.0
"""Seconds between two signs of life."""
MISSED = 300.0
"""Seconds without one after which a note is believed to be left behind."""
_MOST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Holder:
    """A window that has a file open."""

    host: str
    process: int
    started: str
    """What tells the process from a later one of the same number; empty where nothing does."""
    since: float
    """When it opened the file, in seconds of that computer's clock."""
    window: str
    """A word of its own for every window."""


class Presence:
    """One window's notes about the file that it has open."""

    def __init__(self, folder: Path, now: Callable[[], float] = time.time) -> None:
        """Keep notes in a folder, which is made when it is needed."""
        self._folder = folder
        self._now = now
        self._window = secrets.token_hex(8)
        self._note: Path | None = None
        self._held = False
        self._beaten = 0.0

    @property
    def held(self) -> bool:
        """Whether the note is ours, as far as was seen last."""
        return self._held

    def claim(self, path: Path) -> Holder | None:
        """Note that this window has a file open; return who has it already, or None.

        A note of a process that is gone, or of another computer that was silent for too long, is
        replaced. Where no note can be kept, the file counts as ours.
        """
        self.release()
        self._note = self._note_of(path)
        return self.refresh(claim=True)

    def refresh(self, *, claim: bool) -> Holder | None:
        """Look at the note again, give a sign of life, and return who else has the file.

        With `claim` a note that is gone or left behind becomes ours; else it stays as it is.
        """
        if self._note is None:
            return None
        found = _read(self._note)
        if found is not None and found.window == self._window:
            self._beat()
            return None
        self._held = False
        if found is not None and self._lives(found, self._note):
            return found
        if claim:
            self._write(taking_over=os.path.lexists(self._note))
        if claim and not self._held:
            return _read(self._note)  # another window was faster
        return None

    def release(self) -> None:
        """Take our note away; that of others stays."""
        if self._note is not None and self._held:
            found = _read(self._note)
            if found is not None and found.window == self._window:
                with suppress(OSError):
                    self._note.unlink()
        self._note, self._held = None, False

    def _note_of(self, path: Path) -> Path:
        real = os.path.realpath(path)
        name = hashlib.sha256(os.fsencode(real)).hexdigest()
        return self._folder / f"{name[:40]}.json"

    def _beat(self) -> None:
        self._held = True
        if self._note is not None and self._now() - self._beaten >= BEAT:
            self._beaten = self._now()
            with suppress(OSError):
                os.utime(self._note, (self._beaten, self._beaten))

    def _write(self, *, taking_over: bool) -> None:
        """Put our note in place; of two windows that do so at once one finds it out later."""
        assert self._note is not None
        self._held = True  # also where no note can be kept
        since = self._beaten = self._now()
        mine = Holder(platform.node(), os.getpid(), started(os.getpid()) or "", since, self._window)
        expected = Expected.ANYTHING if taking_over else Expected.NOTHING
        with suppress(OSError, CannotWrite):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            try:
                save_file(self._note, json.dumps(asdict(mine)).encode(), expected=expected)
            except ChangedOnDisk:
                self._held = False
            else:
                os.utime(self._note, (since, since))

    def _lives(self, holder: Holder, note: Path) -> bool:
        """Say whether a note's window is still there, as far as can be known from here."""
        if holder.host == platform.node():
            return bool(holder.started) and started(holder.process) == holder.started
        try:
            return self._now() - note.stat().st_mtime < MISSED
        except OSError:
            return False


def _read(note: Path) -> Holder | None:
    """Return a note; None when there is none, or none that can be understood."""
    try:
        with note.open("rb") as file:
            found = json.loads(file.read(_MOST_BYTES))
        return Holder(
            str(found["host"]),
            int(found["process"]),
            str(found["started"]),
            float(found["since"]),
            str(found["window"]),
        )
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
