"""A look at a file on the disk: what it holds now, or why it cannot be had. Needs no Qt.

Looks may hang where a network drive does; `watch` has them done on a thread.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.safe_write import Digest, digest
from dutyflow_models.language import say

RACY = 2.0
"""Seconds after a change in which another one may leave the same times behind."""
_MOST_LOOKED_AT = 400
"""Files of a folder that are looked at to find one that was renamed."""


class Status(NamedTuple):
    """What the system says of a file; two equal ones may be of different contents."""

    device: int
    inode: int
    size: int
    modified: int
    """Nanoseconds, as `changed`."""
    changed: int

    @classmethod
    def of(cls, path: Path) -> Status:
        """Ask for it; OSError where there is none."""
        found = os.stat(path)
        return cls(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


class Home(NamedTuple):
    """Where a file lies: its folder, and the file that its path leads to in the end."""

    device: int
    inode: int
    real: str


@dataclass(frozen=True, slots=True)
class Away:
    """Why there is no content: the file is missing, or something else has its name."""

    why: str
    """`missing`, `folder-missing`, `folder-swapped`, `dangling`, else `other`."""
    sentence: str = ""
    """What is there instead, for `other`."""
    renamed: Path | None = None
    """The file of the same folder that holds what the missing one held."""


@dataclass(frozen=True, slots=True)
class Glance:
    """What one look saw."""

    at: float
    """When, in seconds of the system's clock."""
    content: Digest | None = None
    data: bytes = field(default=b"", repr=False)
    status: Status | None = None
    home: Home | None = None
    away: Away | None = None
    """Why there is no content."""

    @property
    def mark(self) -> str:
        """Tell whether two looks saw the same."""
        if self.away is not None:
            return f"{self.away.why}: {self.away.sentence} {self.away.renamed or ''}"
        return f"{self.content} {self.home.real if self.home else ''}"


def look(path: Path, *, known: Digest | None, before: Glance | None, thorough: bool) -> Glance:
    """Look at a file. The system's times are believed for files at rest, and never if `thorough`.

    `known` is the content to look for where the file is missing.
    """
    home = before.home if before is not None else None
    try:
        status = Status.of(path)
        if before is not None and not thorough and _rests(before, status):
            return before
        data = file_bytes(path)
        return Glance(time.time(), digest(data), data, status, _home_of(path))
    except (FileNotFoundError, NotADirectoryError):
        away = _missing(path, home, known, before)
    except CannotRead as trouble:
        away = _instead(path, home, known, before, trouble)
    except OSError as error:
        away = Away(
            "other",
            say("“{name}” cannot be read: {strerror}.", name=path.name, strerror=error.strerror),
        )
    last = before.status if before is not None else None
    return Glance(time.time(), status=last, home=home, away=away)


def _rests(before: Glance, status: Status) -> bool:
    """Say whether a file is as it was, by times that are old enough to tell."""
    if before.away is not None:
        return False
    newest = max(status.modified, status.changed) / 1e9
    return before.status == status and abs(before.at - newest) > RACY


def _home_of(path: Path) -> Home | None:
    try:
        folder = os.stat(path.parent)
        return Home(folder.st_dev, folder.st_ino, os.path.realpath(path))
    except OSError:
        return None


def _missing(path: Path, home: Home | None, known: Digest | None, before: Glance | None) -> Away:
    if os.path.lexists(path):
        return Away("dangling")
    try:
        folder = os.stat(path.parent)
    except OSError:
        return Away("folder-missing")
    if home is not None and (folder.st_dev, folder.st_ino) != (home.device, home.inode):
        return Away("folder-swapped")
    return Away("missing", renamed=_renamed(path, known, before))


def _instead(
    path: Path,
    home: Home | None,
    known: Digest | None,
    before: Glance | None,
    trouble: CannotRead,
) -> Away:
    if not os.path.lexists(path):  # it went between two calls
        return _missing(path, home, known, before)
    return Away("other", trouble.problems[0].sentence)


def _renamed(path: Path, known: Digest | None, before: Glance | None) -> Path | None:
    """Find the file beside it that holds the known content, whatever it is called now."""
    if known is None:
        return None
    size = before.status.size if before is not None and before.status is not None else None
    looked_at = 0
    with suppress(OSError), os.scandir(path.parent) as found:
        for entry in sorted(found, key=lambda each: each.name):
            if not entry.name.casefold().endswith((".yaml", ".yml")):
                continue
            looked_at += 1
            with suppress(OSError, CannotRead):
                if size is not None and entry.stat(follow_symlinks=False).st_size != size:
                    continue
                if digest(file_bytes(Path(entry.path))) == known:
                    return Path(entry.path)
            if looked_at >= _MOST_LOOKED_AT:
                break
    return None
