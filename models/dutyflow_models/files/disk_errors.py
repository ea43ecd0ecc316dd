"""What a file system's refusals mean, in words, with what to do about them."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

from dutyflow_models.language import mark, say, say_marked

if TYPE_CHECKING:
    from pathlib import Path

_NOT_ALLOWED = mark("You may not write there. Save it in another folder.")

_SHARE_IS_GONE = mark(
    "The network drive does not answer. Save again when it is back, or save elsewhere."
)

_WORDS = {
    errno.ENOSPC: mark("The disk is full. Free some space or save it elsewhere."),
    errno.EFBIG: mark("The file would be larger than allowed there. Save it elsewhere."),
    errno.EROFS: mark("The disk can only be read. Save it elsewhere."),
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.ENOENT: mark("The folder does not exist. Make it or choose another one."),
    errno.ENOTDIR: mark("The folder is not a folder. Choose another one."),
    errno.EISDIR: mark("It is a folder. Choose another name."),
    errno.ENAMETOOLONG: mark("The name is too long. Choose a shorter one."),
    errno.ELOOP: mark("It is a link that leads back to itself. Choose another name."),
    errno.EIO: mark("The disk reports a fault. Save it on another disk."),
    errno.EBUSY: mark("Another program uses it. Close it there, then save again."),
}
if hasattr(errno, "EDQUOT"):
    _WORDS[errno.EDQUOT] = mark("Your share of the disk is used up. Free some space.")
for _name in ("ESTALE", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH", "ENOTCONN", "ECONNABORTED"):
    if hasattr(errno, _name):
        _WORDS[getattr(errno, _name)] = _SHARE_IS_GONE


def named(path: Path | str) -> str:
    """Quote a file's name in a sentence; what is no letter there becomes `?`."""
    text = os.fsencode(path).decode("utf-8", "replace")
    plain = "".join(letter if letter.isprintable() else "?" for letter in text)
    return say("“{text}”", text=plain)


def in_words(error: OSError) -> str:
    """Say in one or two sentences what went wrong and what to do."""
    if error.errno in _WORDS:
        return say_marked(_WORDS[error.errno])
    return say(
        "The system says: {reason}. Try again or save it elsewhere.",
        reason=error.strerror or error,
    )
