"""Gets the bytes of a file that may be anything: a folder, a pipe, a device, far too large."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING, Protocol

from dutyflow_models.files.decoding import too_large
from dutyflow_models.files.limits import MAX_BYTES
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.language import mark, say, say_marked

if TYPE_CHECKING:
    from pathlib import Path

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

_CODE = "cannot-open"
_IS_DEVICE = mark("“{name}” is a device.")
_IS_NO_FILE = mark("“{name}” is no file.")
_IS_NOT_THERE = mark("“{name}” does not exist.")
_MAY_NOT_BE_READ = (
    mark("“{name}” may not be read by you."),
    mark("Ask its owner for the permission."),
)
_KINDS = (
    (stat.S_ISDIR, mark("“{name}” is a folder.")),
    (stat.S_ISFIFO, mark("“{name}” is a pipe.")),
    (stat.S_ISSOCK, mark("“{name}” is a socket.")),
    (stat.S_ISCHR, _IS_DEVICE),
    (stat.S_ISBLK, _IS_DEVICE),
)

_WORDS = {
    errno.ENOENT: (_IS_NOT_THERE, mark("Check the name and the folder.")),
    errno.ENOTDIR: (_IS_NOT_THERE, mark("A part of its path is no folder.")),
    errno.EACCES: _MAY_NOT_BE_READ,
    errno.EPERM: _MAY_NOT_BE_READ,
    errno.ELOOP: (mark("“{name}” is a link that leads back to itself."), mark("Remove the link.")),
    errno.ENAMETOOLONG: (mark("“{name}” has too long a name."), mark("Check the name.")),
    errno.EIO: (
        mark("“{name}” cannot be read: the disk reports a fault."),
        mark("Restore it from a copy."),
    ),
}


class GetBytes(Protocol):
    """`file_bytes`, or what does the same in another way, as on a thread."""

    def __call__(self, path: Path, *, most: int = MAX_BYTES) -> bytes:
        """Return what a file holds."""
        ...


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
        raise CannotRead(_unread(path, error)) from error
    except ValueError as error:
        sentence = say("“{name}” has a name that no file can have.", name=_name(path))
        raise CannotRead(Problem(sentence, code=_CODE)) from error


def _refuse_unless_file(path: Path, found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        words = next((words for is_kind, words in _KINDS if is_kind(found.st_mode)), _IS_NO_FILE)
        sentence = say_marked(words).format(name=_name(path))
        advice = say("Choose a file, such as *.org.yaml.")
        raise CannotRead(Problem(sentence, advice=advice, code=_CODE))


def _unread(path: Path, error: OSError) -> Problem:
    name = _name(path)
    if error.errno in _WORDS:
        words, advice = _WORDS[error.errno]
        sentence = say_marked(words).format(name=name)
        return Problem(sentence, advice=say_marked(advice), code=_CODE)
    sentence = say("“{name}” cannot be read: {why}.", name=name, why=error.strerror)
    return Problem(sentence, code=_CODE)


def _name(path: Path) -> str:
    return path.name or str(path)
