"""Carries over the comments that mine has inside an entry, or a list, which theirs touched too.

Comments are told apart by what they say, and keep their place by the key or list entry that they
stand beside or above: lines move and values change, keys seldom do.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from dutyflow_models.files.yaml_tree import Mapping, Scalar, Sequence, whole_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.files.patches import Draft
    from dutyflow_models.files.yaml_tree import Node
    from dutyflow_models.three_way.stretches import Stretch

Place: TypeAlias = tuple[str, ...]
"""The keys and list entries that lead to a node from its entry."""

_COMMENT = re.compile(r"(?<!\S)#[^\r\n]*")
_LINE = re.compile(r"[^\r\n]*")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment at `[start:end]`, and the places it can go: its own first, then those below."""

    text: str
    start: int
    end: int
    beside: bool
    places: tuple[Place, ...]

    @property
    def at(self) -> tuple[bool, tuple[Place, ...]]:
        """Where it stands, whatever it says."""
        return self.beside, self.places[:1]


class Inside:
    """An entry, or a list, as it is written: its keys and list entries, and the comments there."""

    def __init__(self, stretch: Stretch | None) -> None:
        """Look at an entry; one that is not there has nothing inside."""
        self.starts: dict[Place, int] = {}
        self._values: list[tuple[int, int]] = []
        self._source = stretch.source if stretch is not None else ""
        self.comments: list[Comment] = []
        if stretch is not None and isinstance(stretch.node, Mapping | Sequence):
            self._note(stretch.node, ())
            found = _COMMENT.finditer(self._source, stretch.node.start, stretch.end)
            hits = (hit for hit in found if not self.within_value(hit.start()))
            self.comments = [self._comment(hit.start(), hit.end()) for hit in hits]

    def within_value(self, index: int) -> bool:
        """Say whether an index is in the midst of a key or value, as that of a `#` in a title."""
        return any(start < index < end for start, end in self._values)

    def commented(self, line: int, end: int) -> bool:
        """Say whether a line has a comment."""
        return any(line <= comment.start < end for comment in self.comments)

    def texts(self) -> Counter[str]:
        """Count what the comments say."""
        return Counter(comment.text for comment in self.comments)

    def _note(self, node: Node, place: Place) -> None:
        if isinstance(node, Mapping):
            for key, value in node.pairs:
                self._values.append((key.start, key.end))
                self.starts.setdefault((*place, key.text), whole_start(key))
                self._note(value, (*place, key.text))
        elif isinstance(node, Sequence):
            for item in node.items:
                self.starts.setdefault((*place, _said(item)), whole_start(item))
                self._note(item, (*place, _said(item)))
        elif isinstance(node, Scalar) and node.style in ("literal", "folded"):
            header = _LINE.match(self._source, node.start)
            self._values.append((header.end() if header else node.start, node.end))
        else:
            self._values.append((node.start, node.end))

    def _comment(self, start: int, end: int) -> Comment:
        line = max(self._source.rfind(each, 0, start) for each in "\r\n") + 1
        places = sorted(self.starts.items(), key=lambda item: item[1])
        beside = [place for place, at in places if line <= at < start]
        below = [place for place, at in places if at > start]
        text = self._source[start:end].rstrip()
        return Comment(text, start, start + len(text), bool(beside), (*beside[:1], *below))


def carry_within(draft: Draft, sides: tuple[Stretch | None, ...], now: Stretch) -> None:
    """Put what mine did to the comments inside an entry into the joined text.

    `sides` are base, mine and theirs. A comment that mine wrote anew where an old one was takes its
    place, one that mine took away goes if theirs left it, and whatever finds no place of its own
    stands at the entry's end: no comment of mine is lost.
    """
    was, own, there = map(Inside, sides)
    joined = Inside(now)
    gone = was.texts() - own.texts()
    lost = [comment for comment in was.comments if gone[comment.text]]
    used: set[int] = set()
    for comment in _beyond(own, was.texts() | there.texts()):
        old = next((each for each in lost if each.at == comment.at), None)
        target = old and next((each for each in joined.comments if each.text == old.text), None)
        if old is not None and target is not None:
            lost.remove(old)
            draft.replace(target.start, target.end, comment.text)
        else:
            _insert(draft, comment, joined, now, used)
    for comment in lost:
        _take_out(draft, comment, joined)


def _beyond(own: Inside, known: Counter[str]) -> Iterator[Comment]:
    """Yield the comments that are not among the known ones."""
    left = Counter(known)
    for comment in own.comments:
        if left[comment.text]:
            left[comment.text] -= 1
        else:
            yield comment


def _insert(draft: Draft, comment: Comment, joined: Inside, now: Stretch, used: set[int]) -> None:
    for place in comment.places:
        start = joined.starts.get(place)
        if start is None:
            continue
        line = draft.line_start(start)
        end = line + len(draft.text[line : draft.next_line(start)].rstrip())
        free = line not in used and not joined.commented(line, end) and not joined.within_value(end)
        if comment.beside and place == comment.places[0] and free:
            used.add(line)
            draft.insert(end, "  " + comment.text)
        else:
            blanks = len(draft.text[line:start]) - len(draft.text[line:start].lstrip(" "))
            draft.insert_lines(line, [" " * blanks + comment.text])
        return
    column = draft.column(min(joined.starts.values(), default=now.start))
    draft.insert_lines(now.end, [" " * column + comment.text])


def _take_out(draft: Draft, comment: Comment, joined: Inside) -> None:
    found = next((each for each in joined.comments if each.text == comment.text), None)
    if found is None:
        return
    line = draft.line_start(found.start)
    code = draft.text[line : found.start].rstrip(" \t")
    if code:
        draft.replace(line + len(code), found.end, "")
    else:
        draft.replace(line, draft.next_line(found.start), "")


def _said(node: Node) -> str:
    """Name an entry of a list by what it says first."""
    if isinstance(node, Scalar):
        return node.text
    pairs = node.pairs if isinstance(node, Mapping) else []
    return " ".join(_said(each) for pair in pairs[:1] for each in pair)
