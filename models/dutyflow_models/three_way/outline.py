"""A text as comments see it: the places that they can stand at, and the values they cannot be in.

A place is a top-level key, an entry of a list, or a key or entry within; the path to it is the same
in every text. What an entry holds is its own scope and is looked into when somebody asks: most
entries have no comment. All else is the scope of the file.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from dutyflow_models.changes import LISTS
from dutyflow_models.files.yaml_tree import Mapping, Scalar, Sequence, whole_start
from dutyflow_models.three_way.lined import LinedDraft
from dutyflow_models.three_way.plain_entries import plain_pairs
from dutyflow_models.three_way.stretches import Name, names_of_items, stretches

if TYPE_CHECKING:
    from dutyflow_models.files.read import Reading
    from dutyflow_models.files.yaml_tree import Node, Pairs
    from dutyflow_models.three_way.naming import Names

Path: TypeAlias = tuple[str, ...]
FILE: Path = ()

_LINE = re.compile(r"[^\r\n]*")
_ONLY_COMMENTS = re.compile(r"(?:\.\.\.)?(?:\s+|#[^\r\n]*)*\Z")


class Place(NamedTuple):
    """A key or an entry: where it begins, and its value."""

    path: Path
    start: int
    node: Node


class Region(NamedTuple):
    """The text `[start:end]` that belongs to an entry, its comments included."""

    start: int
    end: int
    node: Node
    path: Path
    column: int | None
    """Of its dash; None between brackets."""


@dataclass
class Scope:
    """The places of an entry, or of the file, in their order, and the spans of keys and values."""

    path: Path
    places: list[Place] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    by_path: dict[Path, Place] = field(default_factory=dict)

    def add(self, place: Place) -> None:
        """Add the next place."""
        self.places.append(place)
        self.starts.append(place.start)
        self.by_path.setdefault(place.path, place)

    def note(self, node: Node, path: Path, source: str) -> None:
        """Add what a node holds."""
        if isinstance(node, Mapping):
            self.note_pairs(node.pairs, path, source)
        elif isinstance(node, Sequence):
            seen: Counter[str] = Counter()
            for item in node.items:
                said = _said(item)
                seen[said] += 1
                name = said if seen[said] == 1 else f"{said}#{seen[said]}"
                self.add(Place((*path, name), whole_start(item), item))
                self.note(item, (*path, name), source)
        elif isinstance(node, Scalar) and node.style in ("literal", "folded"):
            header = _LINE.match(source, node.start)
            self.spans.append((header.end() if header else node.start, node.end + 1))
        else:
            self.spans.append((node.start, node.end))

    def note_pairs(self, pairs: Pairs, path: Path, source: str) -> None:
        """Add keys and what their values hold."""
        for key, value in pairs:
            self.spans.append((key.start, key.end))
            self.add(Place((*path, key.text), whole_start(key), value))
            # Most values are words: what needs no look is not looked into.
            if isinstance(value, Scalar) and value.style == "plain":
                self.spans.append((value.start, value.end))
            else:
                self.note(value, (*path, key.text), source)

    def span_at(self, index: int) -> tuple[int, int] | None:
        """Return the key or value that an index is in the midst of, as that of a `#` in a title."""
        found = bisect_right(self.spans, index, key=lambda span: span[0]) - 1
        if found < 0 or not self.spans[found][0] < index < self.spans[found][1]:
            return None
        return self.spans[found]


class Outline:
    """A text with its scopes."""

    def __init__(self, reading: Reading, names: Names) -> None:
        """Find the entries; `names` are what they are called."""
        self.reading = reading
        self.text = reading.source.text
        self.draft = LinedDraft(self.text)
        self.stretches = stretches(self.draft, reading, names)
        self._names = names
        end = reading.source.end
        self.stop = len(self.text) if _ONLY_COMMENTS.match(self.text, end) else end
        """Where the last comment can end: beyond it is another document."""
        self.regions: dict[Path, Region] = {}
        self._file = Scope(FILE)
        self._latest = self._file
        self._tails: list[tuple[int, int, str]] = []
        root = reading.source.root
        if isinstance(root, Mapping):
            self._note_sections(root)
        self._in_order = list(self.regions.values())
        self._tops = [region.start for region in self._in_order]

    def region_at(self, index: int) -> Region | None:
        """Return the region of the entry that an index lies in."""
        found = bisect_right(self._tops, index) - 1
        if found < 0 or index >= self._in_order[found].end:
            return None
        return self._in_order[found]

    def scope_at(self, index: int) -> Scope:
        """Return the scope that an index lies in."""
        region = self.region_at(index)
        return self._file if region is None else self._scope_of(region)

    def scope(self, path: Path) -> Scope | None:
        """Return the scope of an entry, or of the file; None if the entry is not there."""
        if path == FILE:
            return self._file
        region = self.regions.get(path)
        return None if region is None else self._scope_of(region)

    def span_at(self, index: int) -> tuple[int, int] | None:
        """Return the key or value that an index is in the midst of."""
        return self.scope_at(index).span_at(index)

    def tail_at(self, index: int) -> str | None:
        """Return the top-level key below whose last line an index lies, indented."""
        found = bisect_right(self._tails, index, key=lambda tail: tail[0]) - 1
        return self._tails[found][2] if found >= 0 and index < self._tails[found][1] else None

    def tail_end(self, section: str) -> int | None:
        """Return where the lines of a top-level key end, if it has lines of its own."""
        return next((end for _, end, key in self._tails if key == section), None)

    def _scope_of(self, region: Region) -> Scope:
        """Look into an entry. Only the latest is kept: they are asked for in their order."""
        if self._latest.path == region.path:
            return self._latest
        found = self._latest = Scope(region.path)
        found.add(Place(region.path, whole_start(region.node), region.node))
        plain = plain_pairs(self.text, *region[:2]) if region.column is not None else None
        if plain is not None:
            found.note_pairs(plain, region.path, self.text)
        else:
            found.note(region.node, region.path, self.text)
        return found

    def _note_sections(self, root: Mapping) -> None:
        for key, node in root.pairs:
            path = (key.text,)
            known = path in self._file.by_path
            self._file.spans.append((key.start, key.end))
            self._file.add(Place(path, whole_start(key), node))
            if key.text in LISTS and isinstance(node, Sequence) and not known:
                self._note_entries(key.text, node)
            else:
                self._file.note(node, path, self.text)
            if not root.flow and isinstance(node, Sequence | Mapping) and not node.flow:
                below = self.draft.next_line(node.end)
                self._tails.append((below, self.draft.comments_below(below, 0), key.text))

    def _note_entries(self, section: str, node: Sequence) -> None:
        names = names_of_items(self.reading, section, self._names)
        above = self.draft.next_line(node.start)
        for place, item in enumerate(node.items):
            path = (section, names.get(place, f"{place}#"))
            stretch = self.stretches.get(Name("entry", *path))
            below = node.items[place + 1 : place + 2]
            limit = whole_start(below[0]) if below else node.end - node.flow
            if stretch is not None:
                region = Region(stretch.start, stretch.end, item, path, stretch.column)
            else:
                top = min(whole_start(item), above)
                end = max(min(self.draft.next_line(item.end), limit), item.end)
                region = Region(top, end, item, path, None)
            above = region.end
            self.regions[path] = region
            self._file.add(Place(path, whole_start(item), item))


def _said(node: Node) -> str:
    """Name an entry of a list by what it says first."""
    if isinstance(node, Scalar):
        return node.text
    pairs = node.pairs if isinstance(node, Mapping) else []
    return " ".join(_said(each) for pair in pairs[:1] for each in pair)
