"""Text as any device can show it: one line, no control characters, valid Unicode only."""

from __future__ import annotations

import re

_SPACES = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+")
_UNSHOWABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(
        f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000)
    )
    + "]"
)


def showable(text: str) -> str:
    """Return text in one line that no painter and no XML writer stumbles over.

    Line breaks and tabs become a space; control characters, lone surrogates and Unicode's
    noncharacters are left out. Everything else stays, right-to-left text and emoji too.
    """
    if text.isprintable():
        return text
    return _UNSHOWABLE.sub("", _SPACES.sub(" ", text))
