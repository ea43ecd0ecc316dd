"""How values of the format are written in a text field, and read back from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from dutyflow_models.org import Link

FromText: TypeAlias = Callable[[str, object], object]
"""Takes the text and the value before, so that what a person did not touch stays as it is."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way to write a value. With `one_line`, Enter ends the typing."""

    to_text: Callable[[object], str]
    from_text: FromText
    one_line: bool = False


def link_text(link: object) -> str:
    """Write an address, and its title after a blank."""
    if isinstance(link, Link):
        return f"{link.url} {link.title}".strip()
    return str(link)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _prose(text: str, _before: object) -> object:
    return text.strip()


def _title(text: str, _before: object) -> object:
    return " ".join(text.split())


def _items(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()


def _written(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def _lines_to_text(value: object) -> str:
    return "\n".join(str(item) for item in _items(value))


def _lines(text: str, _before: object) -> object:
    return tuple(_written(text))


def _links_to_text(value: object) -> str:
    return "\n".join(link_text(item) for item in _items(value))


def _links(text: str, before: object) -> object:
    known = {link_text(item): item for item in _items(before)}
    return tuple(known.get(line) or _link(line) for line in _written(text))


def _link(line: str) -> str | Link:
    address, _, title = line.partition(" ")
    return Link(url=address, title=title.strip()) if title.strip() else address


SPELLINGS = {
    "title": Spelling(_text, _title, one_line=True),
    "line": Spelling(_text, _prose, one_line=True),
    "prose": Spelling(_text, _prose),
    "lines": Spelling(_lines_to_text, _lines),
    "links": Spelling(_links_to_text, _links),
}
"""Kind of editor to the way it writes values."""
