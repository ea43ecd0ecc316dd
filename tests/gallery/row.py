"""One picture as one row of a table: what is done until there is something to see."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from stage import Stage

WIDE, SMALL = (1280, 800), (1280, 720)
"""Sizes of a window, in pixels at 100 %."""


class Row(NamedTuple):
    """A picture. It is taken in both themes and at every scale."""

    name: str
    """Becomes the file's name."""
    title: str
    do: Callable[[Stage], object]
    """Brings about what is to be seen; may end within a dialog that holds the program."""
    board: str = "acme"
    """The organisation that is open, a name of `boards`; empty: the start page."""
    shows: str = "Window"
    """The class of the window, dialog or scene that must be in front, else the picture fails."""
    size: tuple[int, int] = WIDE
    text_size: float = 1.0
