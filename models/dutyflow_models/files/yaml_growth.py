"""Grows the tree of `yaml_tree` from a YAML parser's events.

One pass, no recursion, within `limits`: libyaml's own composer crashes on deep nesting.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Literal, NoReturn, Protocol, cast

import yaml
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from dutyflow_models.files.limits import MAX_DEPTH, MAX_EVENTS, MAX_EXPANDED
from dutyflow_models.files.positions import Lines
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.files.yaml_errors import said_plainly
from dutyflow_models.files.yaml_tree import (
    Alias,
    Mapping,
    Node,
    Properties,
    Scalar,
    Sequence,
    Style,
    Tree,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_STYLES: dict[str, Style] = {"'": "single", '"': "double", "|": "literal", ">": "folded"}
_LINE_END = re.compile(r"[\r\n]|\Z")
_PROPERTY = re.compile(r"[&!][^\s,\[\]{}]*|#.*|\s+")


def grow(text: str) -> Tree:
    """Read the first document of a text; what cannot be read at all is CannotRead."""
    growth = _Growth(text)
    try:
        return growth.tree()
    except yaml.YAMLError as error:
        raise CannotRead(said_plainly(error, growth.lines)) from error


class _Mark(Protocol):
    index: int


class _Event(Protocol):
    """An event of any class; which fields there are depends on it."""

    start_mark: _Mark
    end_mark: _Mark
    anchor: str | None
    tag: str | None
    style: str | None
    flow_style: bool | None
    value: str


def _events(text: str) -> Iterator[_Event]:
    """Parse lazily; libyaml counts positions in characters though it is given bytes."""
    if yaml.__with_libyaml__:
        return cast("Iterator[_Event]", iter(yaml.CSafeLoader(text.encode()).get_event, None))
    return cast("Iterator[_Event]", iter(yaml.SafeLoader(text).get_event, None))


class _Growth:
    """One text on its way to a tree: the anchors seen so far and the problems found."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = Lines(text)
        self.anchors: dict[str, Node] = {}
        self.sizes: dict[str, int] = {}
        self.expanded = 0
        self.problems: list[Problem] = []

    def tree(self) -> Tree:
        events = islice(_events(self.text), MAX_EVENTS)
        tree = Tree(end=len(self.text), problems=self.problems)
        for event in events:
            if isinstance(event, DocumentStartEvent):
                tree.root, tree.end = self.document(events)
                self.note_further_documents(events)
                break
        return tree

    def document(self, events: Iterator[_Event]) -> tuple[Node, int]:
        """Return the document's node and where the document stops."""
        outer: list[tuple[_Event, list[Node], int]] = []
        children: list[Node] = []
        for event in events:
            kind: type[object] = event.__class__
            if kind is ScalarEvent:
                if event.style or event.anchor or event.tag:
                    children.append(self.scalar(event))
                else:
                    span = event.start_mark.index, event.end_mark.index
                    children.append(Scalar(event.value, "plain", *span))
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                outer.append((event, children, self.expanded))
                children = []
                if len(outer) > MAX_DEPTH:
                    self.refuse_depth(event)
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                start, siblings, expanded = outer.pop()
                node = self.collection(start, children, event)
                if start.anchor or start.tag:
                    self.keep_properties(node, start, expanded)
                children = siblings
                children.append(node)
            elif kind is AliasEvent:
                children.append(self.alias(event))
            elif kind is DocumentEndEvent:
                return children[0], event.start_mark.index
        return self.refuse_length()

    def scalar(self, event: _Event) -> Scalar:
        style = _STYLES.get(event.style or "", "plain")
        start, end = event.start_mark.index, event.end_mark.index
        node = Scalar(event.value, style, start, end)
        if event.anchor or event.tag:
            self.keep_properties(node, event, self.expanded)
        if style in ("literal", "folded"):
            node.end = self.content_end(node)
        return node

    def content_end(self, node: Scalar) -> int:
        """Return the end of a block scalar's last line; `+` keeps the blank lines after it."""
        written = self.text[node.start : node.end]
        header = written.splitlines()[0].split("#")[0]
        if "+" in header and written.endswith(("\n", "\r")):
            return node.end - (2 if written.endswith("\r\n") else 1)
        found = _LINE_END.search(written, len(written.rstrip()))
        return node.start + (found.start() if found else len(written))

    def collection(self, start: _Event, children: list[Node], end: _Event) -> Mapping | Sequence:
        first, last = start.start_mark.index, end.end_mark.index
        flow = bool(start.flow_style)
        if children and not (flow and self.text[last - 1] in "]}" and last > children[-1].end):
            last = children[-1].end
        if isinstance(start, SequenceStartEvent):
            return Sequence(children, flow=flow, start=first, end=last)
        keys, values = children[::2], children[1::2]
        mapping = Mapping([], flow=flow, start=first, end=last)
        mapping.pairs = self.pairs(keys, values)
        return mapping

    def pairs(self, keys: list[Node], values: list[Node]) -> list[tuple[Scalar, Node]]:
        pairs = [
            (key, value)
            for key, value in zip(keys, values, strict=True)
            if isinstance(key, Scalar) or self.refuse_key(key)
        ]
        if len({key.text for key, _ in pairs}) < len(pairs):
            self.note_double_keys([key for key, _ in pairs])
        return pairs

    def keep_properties(self, node: Node, event: _Event, expanded: int) -> None:
        """Remember anchor and tag, and let the node begin behind them.

        An anchor's size is what it and the aliases in it stand for, in characters written out.
        """
        first = event.start_mark.index
        node.properties = Properties(first, event.anchor, event.tag)
        node.start = min(self.behind_properties(first), node.end)
        if event.anchor:
            self.anchors[event.anchor] = node
            self.sizes[event.anchor] = node.end - first + self.expanded - expanded
        if event.tag:
            self.problem(
                first,
                "explicit-tag",
                f"The tag “{event.tag}” is ignored.",
                "Org files have no tags: remove it.",
            )

    def behind_properties(self, index: int) -> int:
        while index < len(self.text) and (found := _PROPERTY.match(self.text, index)):
            index = found.end()
        return index

    def alias(self, event: _Event) -> Alias:
        name = str(event.anchor)
        first = event.start_mark.index
        target = self.anchors.get(name)
        if target is None:
            self.problem(
                first,
                "unknown-alias",
                f"“*{name}” stands for nothing: no “&{name}” comes before it.",
                "Write the value itself.",
            )
        self.expanded += self.sizes.get(name, 0)
        if self.expanded > MAX_EXPANDED:
            self.refuse(first, "too-many-aliases", "The aliases (*) stand for more than we read.")
        return Alias(name, target, first, event.end_mark.index)

    def problem(self, index: int, code: str, sentence: str, advice: str) -> None:
        line, column = self.lines.place(index)
        self.problems.append(Problem(sentence, line, column, advice, "error", code))

    def refuse_key(self, key: Node) -> Literal[False]:
        self.problem(
            key.start,
            "complex-key",
            "A key must be a plain word.",
            "Put quotes around it, or remove the brackets.",
        )
        return False

    def note_double_keys(self, keys: list[Scalar]) -> None:
        first: dict[str, Scalar] = {}
        for key in keys:
            other = first.setdefault(key.text, key)
            if other is not key:
                line = self.lines.line(other.start)
                self.problem(
                    key.start,
                    "duplicate-key",
                    f"“{key.text}” stands here and in line {line}; the one in line {line} counts.",
                    "Merge the two or remove one.",
                )

    def note_further_documents(self, events: Iterator[_Event]) -> None:
        following = next(events, None)
        if isinstance(following, DocumentStartEvent):
            line, column = self.lines.place(following.start_mark.index)
            sentence = "A further document begins here; it stays in the file and is not shown."
            advice = "Keep one organisation a file."
            self.problems.append(Problem(sentence, line, column, advice, "note", "documents"))

    def refuse_depth(self, event: _Event) -> NoReturn:
        sentence = f"More than {MAX_DEPTH} brackets or indentations lie in one another."
        self.refuse(event.start_mark.index, "too-deep", sentence)

    def refuse_length(self) -> NoReturn:
        sentence = f"The file has more than {MAX_EVENTS:,} values."
        raise CannotRead(Problem(sentence, advice="Split it.", code="too-long"))

    def refuse(self, index: int, code: str, sentence: str) -> NoReturn:
        line, column = self.lines.place(index)
        advice = "This is not an org file, or it is broken there."
        raise CannotRead(Problem(sentence, line, column, advice, "error", code))
