"""A draft of a text whose lines may end in several ways."""

from __future__ import annotations

from bisect import bisect_right
from copy import copy
from typing import Self

from dutyflow_models.files.patches import Draft
from dutyflow_models.files.positions import Lines


class LinedDraft(Draft):
    """A draft that knows where each line begins, whichever of the three ends the one before has."""

    def __init__(self, text: str) -> None:
        """Find the lines once."""
        super().__init__(text)
        self._starts = Lines(text).starts

    def branch(self) -> Self:
        """Return a draft of the same text without any changes yet."""
        branch = copy(self)
        branch.patches = []
        return branch

    def line_start(self, index: int) -> int:
        """Index of the first character of the line that a character is in."""
        return self._starts[bisect_right(self._starts, index) - 1]

    def next_line(self, index: int) -> int:
        """Index of the following line's first character; the text's end if there is none."""
        below = bisect_right(self._starts, index)
        return self._starts[below] if below < len(self._starts) else len(self.text)

    def line_end(self, index: int) -> int:
        """Index behind the last character of a line that is no blank."""
        start = self.line_start(index)
        return start + len(self.text[start : self.next_line(index)].rstrip())
