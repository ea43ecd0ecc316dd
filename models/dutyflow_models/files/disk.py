"""Opens, writes and flushes files so that every refusal of the system is an OSError."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL
"""How to open a file that must not be there yet."""

_ALWAYS = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_CANNOT_FLUSH = (
    *(errno.EACCES, errno.EPERM),
    *(errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EBADF),
)


@contextmanager
def opened(path: Path, flags: int, mode: int = 0o600) -> Iterator[int]:
    """Hold a file open. A close that fails is an error, since a share may write only then."""
    handle = os.open(path, flags | _ALWAYS, mode)
    try:
        yield handle
    except BaseException:
        with suppress(OSError):
            os.close(handle)
        raise
    os.close(handle)


def write_all(handle: int, data: bytes) -> None:
    """Write all of the data; the system may take it in several pieces."""
    rest = memoryview(data)
    while rest:
        written = os.write(handle, rest)
        if written == 0:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        rest = rest[written:]


def settle(path: Path) -> None:
    """Make it last that a file is in its folder; some systems cannot, and need not.

    The file is flushed once more at the end: on a disk that stopped meanwhile, xfs says that the
    folder was flushed, but not that the file was.
    """
    if os.name == "nt":
        return
    sync_folder(path.parent)
    _sync(path)


def sync_folder(folder: Path) -> None:
    """Make last what was made or renamed in a folder."""
    _sync(folder)


def _sync(path: Path) -> None:
    """Flush what we may open, where the system can."""
    try:
        with opened(path, os.O_RDONLY) as handle:
            os.fsync(handle)
    except OSError as error:
        if error.errno not in _CANNOT_FLUSH:
            raise


def remove(path: Path) -> None:
    """Remove a file that is no longer wanted; a fault that passes is tried twice."""
    for _ in range(2):
        with suppress(OSError):
            path.unlink(missing_ok=True)
            return
