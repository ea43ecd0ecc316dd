"""From a character's index in the text to the line and column that an editor shows."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

_BREAK = re.compile(r"\r\n|\n|\r")


class Lines:
    """The line starts of a text, found when first asked for."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def starts(self) -> list[int]:
        """Index of every line's first character."""
        return [0, *(found.end() for found in _BREAK.finditer(self.text))]

    def line(self, index: int) -> int:
        """Line of a character, from 1."""
        return bisect_right(self.starts, index)

    def place(self, index: int) -> tuple[int, int]:
        """Line and column of a character, both from 1."""
        line = self.line(index)
        return line, index - self.starts[line - 1] + 1
