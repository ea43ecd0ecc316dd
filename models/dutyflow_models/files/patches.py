"""Changes of a text, collected first and made together, with what a line-wise editor must know."""

from __future__ import annotations

import re
from copy import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_BREAK = re.compile(r"\r\n|\n|\r")


class Unpatchable(Exception):
    """The text is written in a way that this change cannot be made in; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Patch:
    """Put `text` in the place of the characters `[start:end]`."""

    start: int
    end: int
    text: str


def patched(text: str, patches: Iterable[Patch], offset: int = 0) -> str:
    """Make all changes; what is put in at one place keeps the order in which it was asked for.

    `offset` is where `text` begins in the text that the patches count in. Two removals may overlap,
    any other overlap is Unpatchable.
    """
    pieces: list[str] = []
    done = 0
    for patch in sorted(patches, key=lambda patch: (patch.start, patch.end)):
        start, end = patch.start - offset, patch.end - offset
        if start < done and patch.text:
            raise Unpatchable
        pieces += [text[done:start], patch.text]
        done = max(done, end)
    return "".join([*pieces, text[done:]])


class Draft:
    """A text and the changes to be made to it; all positions are those of the unchanged text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.patches: list[Patch] = []
        found = _BREAK.search(text)
        self.newline = found.group() if found else "\n"
        self.ends_open = bool(text) and not text.endswith(("\n", "\r"))
        """Whether the last line has no line end, and gets none."""

    def branch(self) -> Draft:
        """Return a draft of the same text without any changes yet."""
        branch = copy(self)
        branch.patches = []
        return branch

    def replace(self, start: int, end: int, text: str) -> None:
        """Replace `[start:end]`; equal text is no change."""
        if self.text[start:end] != text:
            self.patches.append(Patch(start, end, text))

    def insert(self, index: int, text: str) -> None:
        """Put text before a character."""
        self.patches.append(Patch(index, index, text))

    def insert_lines(self, index: int, lines: Sequence[str]) -> None:
        """Put whole lines at the start of a line, or behind a last line that has no line end."""
        text = self.newline.join(lines)
        if index == self.line_start(index):
            self.insert(index, text + self.newline)
        else:
            self.insert(index, self.newline + text)

    def line_start(self, index: int) -> int:
        """Index of the first character of the line that a character is in."""
        return self.text.rfind(self.newline[-1], 0, index) + 1

    def next_line(self, index: int) -> int:
        """Index of the following line's first character; the text's end if there is none."""
        return self.text.find(self.newline[-1], index) + 1 or len(self.text)

    def behind_colon(self, index: int) -> int:
        """Index behind the colon of a key that ends at an index."""
        return self.text.find(":", index) + 1 or index

    def column(self, index: int) -> int:
        """Characters before an index on its line."""
        return index - self.line_start(index)

    def begins_line(self, index: int) -> bool:
        """Say whether only blanks stand before an index on its line."""
        return not self.text[self.line_start(index) : index].strip(" ")

    def comments_above(self, index: int, floor: int, columns: int) -> int:
        """Start of the comment lines directly above a line, none of them before `floor`.

        Comments further right than `columns` belong to what stands above them.
        """
        start = self.line_start(index)
        while start > floor:
            above = self.line_start(start - 1)
            line = self.text[above:start]
            comment = line.lstrip(" ")
            if above < floor or comment[:1] != "#" or len(line) - len(comment) > columns:
                break
            start = above
        return start

    def comments_below(self, index: int, columns: int) -> int:
        """End of the comment lines directly below that are further right than `columns`."""
        while index < len(self.text):
            line = self.text[index : self.next_line(index)]
            comment = line.lstrip(" ")
            if comment[:1] != "#" or len(line) - len(comment) <= columns:
                break
            index += len(line)
        return index

    def result(self, *more: Patch) -> str:
        """Return the changed text; it ends with a line end unless it `ends_open`."""
        text = patched(self.text, [*self.patches, *more])
        if self.ends_open:
            return text.removesuffix(self.newline)
        return text if text.endswith(("\n", "\r")) or not text else text + self.newline
