"""Writes a new file beside the old one and lets it take the old one's place, in one step."""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

from dutyflow_models.files.disk import NEW, opened, remove, write_all
from dutyflow_models.files.file_rights import RightsLost, give_rights

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PREFIX, SUFFIX = ".dutyflow-", ".tmp"
"""What the name of a file that is being written begins and ends with."""
LEFT_BEHIND = 600.0
"""Seconds after which such a file belongs to a program that was killed."""

_NO_NEW_FILE = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTSUP, errno.ENOSYS)
_NO_RENAME = (errno.EXDEV, errno.EBUSY, errno.EINVAL, errno.EOPNOTSUPP, *_NO_NEW_FILE)


class OnlyInPlace(Exception):
    """No new file can take the place of the old one here: it can only be written over."""


def replace(
    target: Path, data: bytes, former: os.stat_result | None, check: Callable[[], None]
) -> None:
    """Put a file of this data in the target's place; `check` is called directly before.

    Until then the new file is readable by its owner only; it takes the former one's rights over. A
    file that is all new gets the rights that the person set for new files. The folder is not
    flushed yet.
    """
    fresh = target.parent / f"{PREFIX}{secrets.token_hex(4)}{SUFFIX}"
    try:
        written = _write_beside(fresh, data, target, former)
        check()
        _rename(fresh, target, data)
    except BaseException:
        remove(fresh)
        raise
    _remove_left_behind(target.parent, written)


def _write_beside(
    fresh: Path, data: bytes, target: Path, former: os.stat_result | None
) -> os.stat_result:
    made = False
    try:
        with opened(fresh, NEW, 0o600 if former else 0o666) as handle:
            made = True
            write_all(handle, data)
            if former:
                give_rights(handle, target, former)
            os.fsync(handle)
            return os.fstat(handle)
    except RightsLost as lost:
        raise OnlyInPlace from lost
    except OSError as error:
        if not made and error.errno in _NO_NEW_FILE:
            raise OnlyInPlace from error
        raise


def _rename(fresh: Path, target: Path, data: bytes) -> None:
    try:
        os.replace(fresh, target)
    except OSError as error:
        if _took_place(fresh, target, data):
            return
        if error.errno in _NO_RENAME:
            raise OnlyInPlace from error
        raise


def _took_place(fresh: Path, target: Path, data: bytes) -> bool:
    """Say whether a rename was done though it failed: a share's answer may be lost on the way."""
    with suppress(OSError):
        return not os.path.lexists(fresh) and target.read_bytes() == data
    return False


def _remove_left_behind(folder: Path, written: os.stat_result) -> None:
    """Remove what killed programs left; by the disk's own clock, which others may not share."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if not entry.name.startswith(PREFIX) or not entry.name.endswith(SUFFIX):
                continue
            if written.st_mtime - entry.stat(follow_symlinks=False).st_mtime > LEFT_BEHIND:
                os.unlink(entry.path)
