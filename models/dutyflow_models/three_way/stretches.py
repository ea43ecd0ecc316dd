"""The stretches of a file's text that belong to one entry, or stand before one or before a key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from dutyflow_models.changes import LISTS
from dutyflow_models.files.patches import Draft, Unpatchable
from dutyflow_models.files.rearranging import Window
from dutyflow_models.files.yaml_tree import Mapping, Sequence, whole_start
from dutyflow_models.three_way.matching import keyed, shown_key

if TYPE_CHECKING:
    from dutyflow_models.files.read import Reading
    from dutyflow_models.org import Part

Kind = Literal["entry", "gap", "above"]


class Name(NamedTuple):
    """What a stretch is: an entry, the gap before one, or what stands above a top-level key."""

    kind: Kind
    section: str
    entry: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where a stretch of text lies, and what it is without its indentation and line ends."""

    start: int
    end: int
    column: int
    text: str
    part: Part | None = None


def stretches(reading: Reading) -> dict[Name, Stretch]:
    """Return the stretches of a text that have names; lists between brackets have none."""
    draft, root = Draft(reading.source.text), reading.source.root
    if not isinstance(root, Mapping) or root.flow:
        return {}
    found: dict[Name, Stretch] = {}
    end = 0
    for key, node in root.pairs:
        start = draft.line_start(whole_start(key))
        found.setdefault(Name("above", key.text), _stretch(draft, end, start, 0))
        end = draft.comments_below(draft.next_line(node.end), 0)
        if key.text in LISTS and isinstance(node, Sequence) and node.items and not node.flow:
            found |= _entries(draft, key.text, node, reading)
    return found


def _entries(draft: Draft, section: str, node: Sequence, reading: Reading) -> dict[Name, Stretch]:
    places = reading.source.kept.get(section, range(len(node.items)))
    parts = keyed(getattr(reading.organisation, section))
    window = Window(draft, node, range(len(node.items)))
    found: dict[Name, Stretch] = {}
    try:
        for place, (key, part) in zip(places, parts.items(), strict=True):
            name = shown_key(key)
            top, column = window.top(place), draft.column(window.head(place))
            stretch = _stretch(draft, top, window.bottom(place), column, part)
            found[Name("entry", section, name)] = stretch
            if place:
                gap = _stretch(draft, window.bottom(place - 1), top, column)
                found[Name("gap", section, name)] = gap
    except Unpatchable:
        return {}
    return found


def _stretch(draft: Draft, start: int, end: int, column: int, part: Part | None = None) -> Stretch:
    lines = draft.text[start:end].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return Stretch(start, end, column, "\n".join(_moved(line, -column) for line in lines), part)


def moved(text: str, columns: int, newline: str) -> str:
    """Return a stretch's text at another column and with other line ends."""
    return newline.join(_moved(line, columns) for line in text.split("\n"))


def _moved(line: str, columns: int) -> str:
    if not line.strip() or columns >= 0:
        return " " * columns + line if line.strip() else line
    return line[min(-columns, len(line) - len(line.lstrip(" "))) :]
