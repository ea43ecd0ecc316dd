"""Which work is offered: left by a program that runs no more, and not what the file holds."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from dutyflow.library import NotKept
from dutyflow.processes import is_running
from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.safe_write import digest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from dutyflow.processes import Process
    from dutyflow.recovery.store import RecoveryStore
    from dutyflow.recovery.works import Generation, Work
    from dutyflow_models.files.safe_write import Digest

Answer = TypeVar("Answer")
ELSEWHERE = timedelta(days=1)
"""How long work of another machine, of whose programs nothing is known, is left alone."""


class FileNow(Enum):
    """What became of the file since the work on it began."""

    AS_IT_WAS = "as it was"
    CHANGED = "changed"
    GONE = "gone"
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


class Ask(Protocol):
    """Does work that asks a drive, called by a name; CannotRead where that is given up."""

    def __call__(self, work: Callable[[], Answer], name: str) -> Answer:
        """Return what the work returns."""
        ...


def at_once(work: Callable[[], Answer], name: str) -> Answer:
    """Ask the drive, however long that takes."""
    return work()


class Seen(NamedTuple):
    """What a file holds now: None where it cannot be read."""

    content: Digest | None = None
    time: datetime | None = None


def offers(
    store: RecoveryStore, process: Process, path: Path | None = None, ask: Ask = at_once
) -> list[Offer]:
    """Return the offers for a file or, without one, all; the work left last first.

    Work that the file holds by now is forgotten. Of a drive that is not waited for, the files
    cannot be found. Raises NotKept with a sentence.
    """
    left = [work for work in store.works() if _is_left(work, process, store.now())]
    files = _look_at_files(left, path, ask)
    found: list[Offer] = []
    for work in left:
        if work.id not in files:
            continue
        offer = _offer(work, files[work.id])
        if offer is None or _reads_as_the_file(store, offer, ask):
            store.forget(work.id)
        else:
            found.append(offer)
    return found


def _look_at_files(left: list[Work], path: Path | None, ask: Ask) -> dict[int, Seen]:
    """Look at the files of the works that are left, by their ids; with a path, at that file only.

    The drive is asked once for each folder.
    """
    found: dict[int, Seen] = {}
    for folder in dict.fromkeys(work.path and work.path.parent for work in left):
        there = [work for work in left if (work.path and work.path.parent) == folder]
        if folder is None:
            found |= _seen(there, path)
            continue
        try:
            found |= ask(partial(_seen, there, path), str(folder))
        except CannotRead:
            found |= {work.id: Seen() for work in there if path is None or work.path == path}
    return found


def _seen(left: Sequence[Work], path: Path | None) -> dict[int, Seen]:
    return {work.id: _see(work.path) for work in left if path is None or _is_at(work, path)}


def _see(path: Path | None) -> Seen:
    if path is None:
        return Seen()
    try:
        return Seen(digest(file_bytes(path)), _written(path))
    except CannotRead:
        return Seen()


def _is_left(work: Work, process: Process, now: datetime) -> bool:
    """Say whether nobody is at it any more."""
    if work.process == process:
        return False
    running = is_running(work.process)
    return now - work.newest.stored > ELSEWHERE if running is None else not running


def _offer(work: Work, seen: Seen) -> Offer | None:
    """Say what became of the file; None when it holds the work."""
    if work.path is None:
        return Offer(work, FileNow.NEVER, None)
    if seen.content is None:
        return Offer(work, FileNow.GONE, None)
    if seen.content == work.newest.digest:
        return None
    same = seen.content == work.newest.base
    return Offer(work, FileNow.AS_IT_WAS if same else FileNow.CHANGED, seen.time)


def _reads_as_the_file(store: RecoveryStore, offer: Offer, ask: Ask) -> bool:
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
            data = ask(partial(file_bytes, path), path.name)
            return not compare(read_org(data, name=path.name).organisation, mine)
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
