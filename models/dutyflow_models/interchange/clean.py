"""The one sanitiser of text that leaves for other programs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dutyflow_models.wording import plain, whole

if TYPE_CHECKING:
    from dutyflow_models.files.file_values import FileMap, FileValue

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
"""Control characters but tab and line feed, and what XML 1.0 forbids or advises against."""
_IN_WORDS = "\u200c\u200d\u200e\u200f\u061c"
"""Signs not seen that words need: joiners of letters, and marks for one direction or the other."""


def clean(text: str) -> str:
    """Return text that every format may hold: lines end with a line feed, nothing controls.

    Half of a surrogate pair becomes �.
    """
    if text.isascii() and text.isprintable():
        return text
    return _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", whole(text)))


def cleaned(value: FileValue) -> FileValue:
    """Return a value of a file with all the texts in it, keys too, cleaned."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [cleaned(each) for each in value]
    return cleaned_map(value) if isinstance(value, dict) else value


def cleaned_map(values: FileMap) -> FileMap:
    """Return a map of a file with all the texts in it cleaned."""
    return {clean(key): cleaned(each) for key, each in values.items()}


def on_one_line(text: str) -> str:
    """Return text that leaves, on one line; directions of writing and joined letters stay."""
    return " ".join(clean(text).split())


def title_in(text: str) -> str:
    """Return a title that arrives, on one line; none where there is nothing to see in it.

    Joined letters stay joined; nothing in it turns round what is written after it.
    """
    if not text.isprintable():
        text = "".join(each if each.isprintable() or each in _IN_WORDS else " " for each in text)
    return " ".join(text.split()) if plain(text) else ""
