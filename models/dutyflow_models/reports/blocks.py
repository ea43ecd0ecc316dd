"""A report as a list of blocks: what is told, not how it looks.

`markdown`, `html` and `paper` write it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of what follows; the report's own title stands above all of them."""

    text: str
    level: int = 2
    """2 or 3."""


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list."""

    text: str
    detail: str = ""
    """What is said of it, less weighty, behind it."""
    page: str = ""
    """The name, without its ending, of a report beside this one that the text leads to."""


@dataclass(frozen=True, slots=True)
class Items:
    """A list with bullets."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below a head; all have as many columns."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()
    """The columns, counted from 0, that stand to the right."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG file beside the report."""

    file: str
    caption: str


Block = Heading | Words | Items | Table | Picture


@dataclass(frozen=True, slots=True)
class Report:
    """A title, and what stands below it."""

    title: str
    blocks: tuple[Block, ...]
