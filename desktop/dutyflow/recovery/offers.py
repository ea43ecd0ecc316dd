"""Which work is offered: left by a program that runs no more, and not what the file holds."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from dutyflow.library import NotKept
from dutyflow.processes import is_running
from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.safe_write import digest

if TYPE_CHECKING:
    from pathlib import Path

    from dutyflow.processes import Process
    from dutyflow.recovery.store import RecoveryStore
    from dutyflow.recovery.works import Generation, Work

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


def offers(store: RecoveryStore, process: Process, path: Path | None = None) -> list[Offer]:
    """Return the offers for a file or, without one, all; the work left last first.

    Work that the file holds by now is forgotten. Raises NotKept with a sentence.
    """
    found: list[Offer] = []
    for work in store.works():
        if path is not None and not _is_at(work, path):
            continue
        if not _is_left(work, process, store.now()):
            continue
        offer = _offer(work)
        if offer is None or _reads_as_the_file(store, offer):
            store.forget(work.id)
        else:
            found.append(offer)
    return found


def _is_left(work: Work, process: Process, now: datetime) -> bool:
    """Say whether nobody is at it any more."""
    if work.process == process:
        return False
    running = is_running(work.process)
    return now - work.newest.stored > ELSEWHERE if running is None else not running


def _offer(work: Work) -> Offer | None:
    """Look at the file; None when it holds the work."""
    if work.path is None:
        return Offer(work, FileNow.NEVER, None)
    try:
        content = digest(file_bytes(work.path))
    except CannotRead:
        return Offer(work, FileNow.GONE, None)
    if content == work.newest.digest:
        return None
    same = content == work.newest.base
    return Offer(work, FileNow.AS_IT_WAS if same else FileNow.CHANGED, _written(work.path))


def _reads_as_the_file(store: RecoveryStore, offer: Offer) -> bool:
    """Say whether a file that was changed since holds the work in other words."""
    path = offer.work.path
    if offer.file is not FileNow.CHANGED or path is None:
        return False
    from dutyflow_models.changes import compare
    from dutyflow_models.files.read import read_org, read_org_file

    with suppress(CannotRead, NotKept):
        text = store.text(offer.newest)
        if text is not None:
            mine = read_org(text, name=path.name).organisation
            return not compare(read_org_file(path).organisation, mine)
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
