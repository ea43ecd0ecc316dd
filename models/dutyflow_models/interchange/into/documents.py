"""YAML and JSON files of others as entries that know their line; read by the org file's reader.

What an entry holds is asked for by key and kind. Values of another kind are as good as absent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.files.plain_values import MERGE, NULLS
from dutyflow_models.files.positions import Lines
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.yaml_growth import grow
from dutyflow_models.files.yaml_tree import Mapping, Scalar, Sequence, followed
from dutyflow_models.interchange.proposal import Remark
from dutyflow_models.interchange.source import text_of, unreadable
from dutyflow_models.language import number, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.files.problems import Problem
    from dutyflow_models.files.yaml_tree import Node
    from dutyflow_models.interchange.source import SourceFile

MAX_DOCUMENTS = 20_000
"""In one file."""

_START = re.compile(r"^---(?=\s|\Z)", re.MULTILINE)
"""Nothing else may begin a line so, not even within a text."""
_NO_CONTENT = re.compile(r"(?:---)?(?:\s|#[^\n]*(?=\n|\Z)|^%[^\n]*$|^\.\.\.$)*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Place:
    """Which part of which file an entry comes from."""

    file: str
    lines: Lines
    above: int
    """Lines of the file before this document."""

    def line(self, index: int) -> int:
        return self.above + self.lines.line(index)


class Entry:
    """A mapping of a file."""

    def __init__(self, node: Mapping, place: _Place) -> None:
        self._values: dict[str, tuple[Scalar, Node | None]] = {}
        for key, value in _pairs(node):
            self._values.setdefault(key.text, (key, followed(value)))
        self._place = place
        self.file = place.file
        self.line = place.line(node.start)

    def __contains__(self, key: str) -> bool:
        return key in self._values

    @property
    def keys(self) -> tuple[str, ...]:
        """All keys, in the order written."""
        return tuple(self._values)

    def line_of(self, key: str) -> int:
        """Return the line of a key, or the entry's own where there is no such key."""
        found = self._values.get(key)
        return self._place.line(found[0].start) if found else self.line

    def text(self, key: str) -> str:
        """Return a single value as it is written, without blanks around it."""
        return _text(self._value(key))

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the single values of a list, or the one that stands in its place."""
        return tuple(text for text, _ in self.texts_with_lines(key))

    def texts_with_lines(self, key: str) -> list[tuple[str, int]]:
        """Return the single values of a list, each with its line."""
        value = self._value(key)
        nodes = value.items if isinstance(value, Sequence) else [value]
        found = [(_text(each), each) for node in nodes if (each := node and followed(node))]
        return [(text, self._place.line(node.start)) for text, node in found if text]

    def entry(self, key: str) -> Entry | None:
        """Return the mapping below a key."""
        value = self._value(key)
        return Entry(value, self._place) if isinstance(value, Mapping) else None

    def entries(self, key: str) -> list[Entry]:
        """Return the mappings of a list."""
        value = self._value(key)
        nodes = value.items if isinstance(value, Sequence) else []
        found = (followed(node) for node in nodes)
        return [Entry(each, self._place) for each in found if isinstance(each, Mapping)]

    def named(self) -> Iterator[tuple[str, Entry]]:
        """Return the keys whose values are mappings, with these; lines are those of the keys."""
        for key, (name, value) in self._values.items():
            if isinstance(value, Mapping):
                below = Entry(value, self._place)
                below.line = self._place.line(name.start)
                yield key, below

    def _value(self, key: str) -> Node | None:
        found = self._values.get(key)
        return found[1] if found else None


def documents(file: SourceFile, remarks: list[Remark]) -> Iterator[Entry]:
    """Read the mappings that the documents of a file are.

    What is doubtful, and a document that cannot be read, becomes a remark. A file that is no text
    at all is CannotRead.
    """
    for count, (above, text) in enumerate(_split(text_of(file))):
        if count == MAX_DOCUMENTS:
            raise unreadable(
                file.name,
                say("It holds more than {most} documents.", most=number(MAX_DOCUMENTS)),
                above,
            )
        place = _Place(file.name, Lines(text), above)
        try:
            tree = grow(text, later=False)
        except CannotRead as trouble:
            remarks += [_remark(place, each) for each in trouble.problems]
            continue
        remarks += [_remark(place, each) for each in tree.problems]
        root = followed(tree.root) if tree.root else None
        if isinstance(root, Mapping):
            yield Entry(root, place)
        elif root is not None and not (isinstance(root, Scalar) and not root.text):
            line = place.line(root.start)
            remarks.append(Remark(file.name, line, say("This document is no mapping of keys.")))


def document(file: SourceFile, remarks: list[Remark]) -> Entry | None:
    """Read the first mapping of a file that has one document."""
    return next(documents(file, remarks), None)


def _split(text: str) -> Iterator[tuple[int, str]]:
    """Cut a text before each document; tell how many lines stand above it."""
    begin = above = piece = 0
    starts = [found.start() for found in _START.finditer(text)]
    for end in [*starts, len(text)]:
        if not _NO_CONTENT.fullmatch(text, piece, end):
            yield above, text[begin:end]
        elif "\n%" in text[piece - 1 if piece else 0 : end] or text.startswith("%", piece):
            piece = end  # directives belong to the document below
            continue
        above += text.count("\n", begin, end)
        begin = piece = end


def _pairs(node: Mapping) -> Iterator[tuple[Scalar, Node]]:
    """Return a mapping's own pairs, then those that it merges in (`<<`); the first of a key count.

    What is merged in merges nothing itself: that would be a way to make much of little.
    """
    yield from node.pairs
    for key, value in node.pairs:
        if key.text == MERGE and key.style == "plain":
            target = followed(value)
            for each in target.items if isinstance(target, Sequence) else [target]:
                if each is not None and isinstance(found := followed(each), Mapping):
                    yield from found.pairs


def _text(node: Node | None) -> str:
    if not isinstance(node, Scalar) or (node.style == "plain" and node.text in NULLS):
        return ""
    return node.text.strip()


def _remark(place: _Place, problem: Problem) -> Remark:
    said = f"{problem.sentence} {problem.advice}".strip()
    return Remark(place.file, place.above + problem.line if problem.line else 0, said)
