"""Finds the organisation's file inside a PNG or SVG that Dutyflow wrote."""

from __future__ import annotations

import re
import struct
import zlib
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from typing import TYPE_CHECKING

from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES = 10_000_000
"""A file inside a picture may be this large when unpacked; more is refused, it may be a trap."""
MOST_PACKED = 2 * MOST_BYTES
"""Letters or bytes that are unpacked at all; what is larger was not packed by Dutyflow."""
MOST_CHUNKS = 100_000
"""Parts of a PNG that are looked at; Dutyflow puts the organisation before the pixels."""
TAG = "dutyflow:organisation"
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
PNG_TEXT_HEAD = b"dutyflow\0\1\0\0\0"
"""How the text chunk of a PNG begins: keyword, compressed, by zlib, no language, no translation."""
_ELEMENT = re.compile(
    rb"<dutyflow:organisation\b[^<>]{0,500}>([A-Za-z0-9+/=\s]*)</dutyflow:organisation>"
)


def embedded_org(data: bytes) -> bytes | None:
    """Return the org file inside a picture, byte for byte; None where there is none.

    An SVG is searched for one element and never interpreted, so nothing in it can do harm.

    Raises:
        CannotRead: there is one, but it is damaged or too large.

    """
    if data.startswith(PNG_SIGNATURE):
        return next((_unpacked(text) for text in _dutyflow_texts(data)), None)
    found = _ELEMENT.search(data)
    if found is None:
        return None
    if found.end(1) - found.start(1) > MOST_PACKED:
        raise _too_large()
    try:
        return _unpacked(b64decode(found[1]))
    except NotBase64:
        raise _damaged() from None


def packed(text: bytes) -> str:
    """Return a file as it goes into an SVG, for `embedded_org`."""
    return b64encode(zlib.compress(text, 9)).decode("ascii")


def _dutyflow_texts(data: bytes) -> Iterator[bytes]:
    at = len(PNG_SIGNATURE)
    for _ in range(MOST_CHUNKS):
        if at + 12 > len(data):
            return
        (length,) = struct.unpack_from(">I", data, at)
        name, start = data[at + 4 : at + 8], at + 8
        if name == b"iTXt" and data.startswith(PNG_TEXT_HEAD, start):
            if length > MOST_PACKED:
                raise _too_large()
            yield data[start + len(PNG_TEXT_HEAD) : start + length]
        at = start + length + 4


def _unpacked(data: bytes) -> bytes:
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(data, MOST_BYTES)
    except zlib.error:
        raise _damaged() from None
    if unpacker.unconsumed_tail:
        raise _too_large()
    if not unpacker.eof:
        raise _damaged()
    return text


def _damaged() -> CannotRead:
    return CannotRead(
        Problem(
            say("The organisation inside the picture is damaged."),
            advice=say("Open the original file, or export the picture again."),
            code="embedded-damaged",
        )
    )


def _too_large() -> CannotRead:
    return CannotRead(
        Problem(
            say(
                "The organisation inside the picture is larger than {what} MB.",
                what=MOST_BYTES // 1000000,
            ),
            advice=say("Open the original file instead."),
            code="embedded-too-large",
        )
    )
