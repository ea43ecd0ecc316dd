"""The pages of the guide as text: their order, their titles, and where words stand in them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from dutyflow.resources import resource_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = "guide"
FIRST = "index"
PAGES = (
    FIRST,
    "first-steps",
    "facilitating",
    "scenarios",
    "hand-offs",
    "findings",
    "shared-file",
    "import-export",
    "recipes",
    "file-format",
    "shortcuts",
)
"""The names of the pages in the order in which they are read; each is a file `name.md`."""
_EXCERPT = 90
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")


class Hit(NamedTuple):
    """A place in the guide where all words stand."""

    page: str
    line: str
    """What stands there, without markup."""


@cache
def page_text(name: str) -> str:
    """Return a page as Markdown."""
    return resource_bytes(FOLDER, f"{name}.md").decode("utf-8")


def page_title(name: str) -> str:
    """Return the heading of a page."""
    return page_text(name).partition("\n")[0].removeprefix("# ").strip()


def file_text(name: str) -> str:
    """Return a file that belongs to the guide, such as a recipe, as a Markdown page."""
    text = resource_bytes(FOLDER, *name.split("/")).decode("utf-8")
    return f"# {name.rpartition('/')[2]}\n\n```\n{text}```\n"


def hits(words: str) -> Iterator[Hit]:
    """Yield where all words stand in one paragraph or row, the headings of a page first."""
    wanted = words.casefold().split()
    if not wanted:
        return
    found = [
        (not line.startswith("#"), order, name, line)
        for order, name in enumerate(PAGES)
        for line in _paragraphs(page_text(name))
        if all(word in line.casefold() for word in wanted)
    ]
    for _, _, name, line in sorted(found, key=lambda each: each[:2]):
        yield Hit(name, _excerpt(_unmarked(line), wanted[0]))


def _paragraphs(text: str) -> Iterator[str]:
    """Yield what belongs together: a heading, a row of a table, a point of a list, a paragraph."""
    for block in re.split(r"\n\s*\n", text):
        if block.startswith(("|", "- ", "1. ", "```")):
            yield from (line for line in block.splitlines() if not line.startswith("| ---"))
        elif not block.startswith("!["):
            yield " ".join(block.split())


def _unmarked(line: str) -> str:
    plain = _LINK.sub(r"\1", line).replace("**", "").replace("`", "")
    return re.sub(r"^[#|\-\s]+|[|\s]+$", "", plain).replace(" | ", " – ")


def _excerpt(line: str, word: str) -> str:
    """Return the part of a line in which a word stands."""
    if len(line) <= _EXCERPT:
        return line
    at = max(0, line.casefold().find(word) - _EXCERPT // 3)
    start = line.find(" ", at) + 1 if at else 0
    part = line[start : start + _EXCERPT].rpartition(" ")[0]
    return f"{'…' if start else ''}{part}…"
