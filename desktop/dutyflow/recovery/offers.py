"""Which work is offered: left by a program that runs no more, and not what the file holds."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from dutyflow.glimpses import bytes_at_once, glimpses
from dutyflow.library import NotKept
from dutyflow.processes import is_running
from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.safe_write import digest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from dutyflow.processes import Process
    from dutyflow.recovery.store import RecoveryStore
    from dutyflow.recovery.works import Generation, Work
    from dutyflow_models.files.safe_write import Digest

ELSEWHERE = timedelta(days=1)
"""How long work of another machine, of whose programs nothing is known, is left alone."""


class FileNow(Enum):
    """What became of the file since the work on it began."""

    AS_IT_WAS = "as it was"
    CHANGED = "changed"
    GONE = "gone"
    UNKNOWN = "unknown"
    """Its drive does not answer."""
    NEVER = "never"
    """The organisation never had a file."""


class Offer(NamedTuple):
    """Work that can be restored."""

    work: Work
    file: FileNow
    file_time: datetime | None
    """When the file was written last."""

    @property
    def newest(self) -> Generation:
        """The state in which the work was left."""
        return self.work.newest


class Seen(NamedTuple):
    """What a file holds now: None where it cannot be read."""

    content: Digest | None = None
    time: datetime | None = None


def offers(store: RecoveryStore, process: Process, path: Path | None = None) -> list[Offer]:
    """Return the offers for a file or, without one, all; the work left last first.

    Work that the file holds by now is forgotten. Drives are waited for only for a moment. Raises
    NotKept with a sentence.
    """
    files = _look_at_files(_left(store, process), path)
    found: list[Offer] = []
    for work in _left(store, process):  # again, since another window may have taken one up
        if work.id not in files:
            continue
        offer = _offer(work, files[work.id])
        if offer is None or _reads_as_the_file(store, offer):
            store.forget(work.id)
        else:
            found.append(offer)
    return found


def offer_of(store: RecoveryStore, process: Process, work: Work, seen: Seen) -> Offer | None:
    """Return what is offered of one work now whose file was seen; None when that is nothing."""
    now = next((each for each in _left(store, process) if each.id == work.id), None)
    return _offer(now, seen) if now is not None else None


def is_left(store: RecoveryStore, process: Process, work: Work) -> bool:
    """Say whether a work is still there for anybody to take up."""
    return any(each.id == work.id for each in _left(store, process))


def _left(store: RecoveryStore, process: Process) -> list[Work]:
    return [work for work in store.works() if _is_left(work, process, store.now())]


def _look_at_files(left: list[Work], path: Path | None) -> dict[int, Seen | None]:
    """Look at the files of works, by their ids; with a path, at that file only.

    Each folder is looked at by itself; None stands for what its drive does not tell.
    """
    folders: dict[Path | None, list[Work]] = {}
    for work in left:
        folders.setdefault(work.path and work.path.parent, []).append(work)
    answers = glimpses({key: partial(_seen, works, path) for key, works in folders.items()})
    found: dict[int, Seen | None] = {}
    for folder, works in folders.items():
        silent = {work.id: None for work in works if path is None or work.path == path}
        found |= answers.get(folder, silent)
    return found


def _seen(left: Sequence[Work], path: Path | None) -> dict[int, Seen | None]:
    return {work.id: see(work.path) for work in left if path is None or _is_at(work, path)}


def see(path: Path | None) -> Seen:
    """Look at a file, which takes as long as its drive does."""
    if path is not None:
        with suppress(CannotRead):
            return Seen(digest(file_bytes(path)), _written(path))
    return Seen()


def _is_left(work: Work, process: Process, now: datetime) -> bool:
    """Say whether nobody is at it any more."""
    if work.process == process:
        return False
    running = is_running(work.process)
    return now - work.newest.stored > ELSEWHERE if running is None else not running


def _offer(work: Work, seen: Seen | None) -> Offer | None:
    """Say what became of the file; None when it holds the work."""
    if work.path is None:
        return Offer(work, FileNow.NEVER, None)
    if seen is None:
        return Offer(work, FileNow.UNKNOWN, None)
    if seen.content is None:
        return Offer(work, FileNow.GONE, None)
    if seen.content == work.newest.digest:
        return None
    same = seen.content == work.newest.base
    return Offer(work, FileNow.AS_IT_WAS if same else FileNow.CHANGED, seen.time)


def _reads_as_the_file(store: RecoveryStore, offer: Offer) -> bool:
    """Say whether a file that was changed since holds the work in other words."""
    path = offer.work.path
    if offer.file is not FileNow.CHANGED or path is None:
        return False
    from dutyflow_models.changes import compare
    from dutyflow_models.files.read import read_org

    with suppress(CannotRead, NotKept):
        text = store.text(offer.newest)
        if text is not None:
            mine = read_org(text, name=path.name).organisation
            now = read_org(bytes_at_once(path), name=path.name).organisation
            return not compare(now, mine)
    return False


def _is_at(work: Work, path: Path) -> bool:
    """Say whether work was done at a file, perhaps under another name of it."""
    if work.path is None or work.path == path:
        return work.path == path
    with suppress(OSError, ValueError):
        return os.path.samefile(work.path, path)
    return False


def _written(path: Path) -> datetime | None:
    with suppress(OSError, ValueError, OverflowError):
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return None
