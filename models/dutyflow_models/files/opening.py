"""Gets the bytes of a file that may be anything: a folder, a pipe, a device, far too large."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

from dutyflow_models.files.decoding import too_large
from dutyflow_models.files.limits import MAX_BYTES
from dutyflow_models.files.problems import CannotRead, Problem

if TYPE_CHECKING:
    from pathlib import Path

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

_KINDS = (
    (stat.S_ISDIR, "is a folder"),
    (stat.S_ISFIFO, "is a pipe"),
    (stat.S_ISSOCK, "is a socket"),
    (stat.S_ISCHR, "is a device"),
    (stat.S_ISBLK, "is a device"),
)

_WORDS = {
    errno.ENOENT: ("does not exist", "Check the name and the folder."),
    errno.ENOTDIR: ("does not exist", "A part of its path is no folder."),
    errno.EACCES: ("may not be read by you", "Ask its owner for the permission."),
    errno.EPERM: ("may not be read by you", "Ask its owner for the permission."),
    errno.ELOOP: ("is a link that leads back to itself", "Remove the link."),
    errno.ENAMETOOLONG: ("has too long a name", "Check the name."),
    errno.EIO: ("cannot be read: the disk reports a fault", "Restore it from a copy."),
}


def file_bytes(path: Path, *, most: int = MAX_BYTES) -> bytes:
    """Return what a regular file holds; anything else is CannotRead, at once.

    So is a file of more bytes than `most`, which is what an org file has unless told otherwise.
    """
    try:
        _refuse_unless_file(path, os.stat(path))
        with open(os.open(path, _FLAGS), "rb") as file:  # a pipe put there meanwhile cannot block
            found = os.fstat(file.fileno())
            _refuse_unless_file(path, found)
            if found.st_size > most:
                raise too_large(found.st_size, most)
            return file.read(most + 1)
    except OSError as error:
        words, advice = _WORDS.get(error.errno or 0, (f"cannot be read: {error.strerror}", ""))
        raise CannotRead(_about(path, words, advice)) from error
    except ValueError as error:
        raise CannotRead(_about(path, "has a name that no file can have", "")) from error


def _refuse_unless_file(path: Path, found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        words = next((words for is_kind, words in _KINDS if is_kind(found.st_mode)), "is no file")
        raise CannotRead(_about(path, words, "Choose a file, such as *.org.yaml."))


def _about(path: Path, words: str, advice: str) -> Problem:
    return Problem(f"“{path.name or path}” {words}.", advice=advice, code="cannot-open")
