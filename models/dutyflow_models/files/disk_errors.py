"""What a file system's refusals mean, in words, with what to do about them."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_NOT_ALLOWED = "You may not write there. Save it in another folder."

_SHARE_IS_GONE = "The network drive does not answer. Save again when it is back, or save elsewhere."

_WORDS = {
    errno.ENOSPC: "The disk is full. Free some space or save it elsewhere.",
    errno.EFBIG: "The file would be larger than allowed there. Save it elsewhere.",
    errno.EROFS: "The disk can only be read. Save it elsewhere.",
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.ENOENT: "The folder does not exist. Make it or choose another one.",
    errno.ENOTDIR: "The folder is not a folder. Choose another one.",
    errno.EISDIR: "It is a folder. Choose another name.",
    errno.ENAMETOOLONG: "The name is too long. Choose a shorter one.",
    errno.ELOOP: "It is a link that leads back to itself. Choose another name.",
    errno.EIO: "The disk reports a fault. Save it on another disk.",
    errno.EBUSY: "Another program uses it. Close it there, then save again.",
}
if hasattr(errno, "EDQUOT"):
    _WORDS[errno.EDQUOT] = "Your share of the disk is used up. Free some space."
for _name in ("ESTALE", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH", "ENOTCONN", "ECONNABORTED"):
    if hasattr(errno, _name):
        _WORDS[getattr(errno, _name)] = _SHARE_IS_GONE


def named(path: Path | str) -> str:
    """Quote a file's name in a sentence; what is no letter there becomes `?`."""
    text = os.fsencode(path).decode("utf-8", "replace")
    return f"“{''.join(letter if letter.isprintable() else '?' for letter in text)}”"


def in_words(error: OSError) -> str:
    """Say in one or two sentences what went wrong and what to do."""
    if error.errno in _WORDS:
        return _WORDS[error.errno]
    return f"The system says: {error.strerror or error}. Try again or save it elsewhere."
