"""The stretches of a file's text that belong to one entry, or stand before one or before a key."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from dutyflow_models.changes import LISTS
from dutyflow_models.files.rearranging import Window
from dutyflow_models.files.yaml_tree import Mapping, Sequence, whole_start

if TYPE_CHECKING:
    from dutyflow_models.files.read import Reading
    from dutyflow_models.files.yaml_tree import Node
    from dutyflow_models.org import Part
    from dutyflow_models.three_way.lined import LinedDraft
    from dutyflow_models.three_way.naming import Names

_BREAK = re.compile(r"\r\n|\n|\r")

Kind = Literal["entry", "gap", "above"]


class Name(NamedTuple):
    """What a stretch is: an entry, the gap before one, or the lines above a top-level key."""

    kind: Kind
    section: str
    entry: str = ""


@dataclass(frozen=True)
class Stretch:
    """Where a stretch of text lies."""

    source: str
    start: int
    end: int
    column: int
    part: Part | None = None
    node: Node | None = None

    @property
    def raw(self) -> str:
        """The text as it stands there."""
        return self.source[self.start : self.end]

    @cached_property
    def text(self) -> str:
        """The text without its indentation, each line ending in a newline."""
        return "\n".join(_moved(line, -self.column) for line in _BREAK.split(self.raw))

    def at_column(self, column: int, newline: str) -> str:
        """Return the text at another column and with other line ends."""
        if column == self.column:
            return newline.join(_BREAK.split(self.raw))
        return newline.join(_moved(line, column) for line in self.text.split("\n"))


def differs(one: Stretch | None, other: Stretch | None) -> bool:
    """Say whether two stretches say something else, or only one is there."""
    if one is None or other is None:
        return one is not other
    return one.raw != other.raw and one.text != other.text


def stretches(draft: LinedDraft, reading: Reading, names: Names) -> dict[Name, Stretch]:
    """Return the stretches of a text that have names; of a list between brackets, none."""
    root = reading.source.root
    if not isinstance(root, Mapping) or root.flow:
        return {}
    found: dict[Name, Stretch] = {}
    end = 0
    for key, node in root.pairs:
        name = Name("above", key.text)
        start = draft.line_start(whole_start(key))
        if name not in found and key.text in LISTS and isinstance(node, Sequence):
            found |= _entries(draft, key.text, node, _parts(reading, key.text, names))
        found.setdefault(name, Stretch(draft.text, end, start, 0))
        end = draft.comments_below(draft.next_line(node.end), 0)
    return found


def names_of_items(reading: Reading, section: str, names: Names) -> dict[int, str]:
    """Return the names of a list's entries by their places in the text, of those that are read."""
    places = reading.source.kept.get(section, range(len(names[section])))
    return dict(zip(places, names[section], strict=True))


def _parts(reading: Reading, section: str, names: Names) -> dict[int, tuple[str, Part]]:
    parts: tuple[Part, ...] = getattr(reading.organisation, section)
    named = names_of_items(reading, section, names).items()
    return {place: (name, part) for (place, name), part in zip(named, parts, strict=True)}


def _entries(
    draft: LinedDraft, section: str, node: Sequence, parts: dict[int, tuple[str, Part]]
) -> dict[Name, Stretch]:
    if node.flow:
        return {}
    window = Window(draft, node, range(len(node.items)))
    found: dict[Name, Stretch] = {}
    below = 0
    for place in window.indices:
        head = window.head(place)
        column = draft.column(head)
        if not draft.begins_line(head):
            return {}
        top = draft.comments_above(head, below, column)
        bottom = draft.comments_below(draft.next_line(window.end(place)), column)
        if place in parts:
            name, part = parts[place]
            found[Name("entry", section, name)] = Stretch(
                draft.text, top, bottom, column, part, node.items[place]
            )
            if place:
                found[Name("gap", section, name)] = Stretch(draft.text, below, top, column)
        below = bottom
    return found


def _moved(line: str, columns: int) -> str:
    if not line.strip() or columns >= 0:
        return " " * columns + line if line.strip() else line
    return line[min(-columns, len(line) - len(line.lstrip(" "))) :]
