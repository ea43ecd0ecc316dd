"""Grows the tree of `yaml_tree` from a YAML parser's events.

One pass, no recursion, within `limits`: libyaml's own composer crashes on deep nesting. The entries
of the file's lists are only noted with what they say; their nodes grow when somebody asks.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

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

from dutyflow_models.files.limits import MAX_DEPTH, MAX_EVENTS, MAX_EXPANDED, MAX_TAG_LINES
from dutyflow_models.files.plain_values import NULLS, PlainMap, PlainValue, Quoted, plain_map
from dutyflow_models.files.positions import Lines
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.yaml_errors import Complaints, said_plainly
from dutyflow_models.files.yaml_events import (
    YamlEvent,
    may_have_properties,
    parsed,
    tag_line_beyond,
)
from dutyflow_models.files.yaml_tree import (
    Alias,
    LaterMapping,
    Mapping,
    Node,
    Pairs,
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
_BLANK_LINES = re.compile(r"[ \t\r\n]*[\r\n]|")
_BREAKS = "\n\r\x85\u2028\u2029"
_PROPERTY = re.compile(r"[&!][^\s,\[\]{}]*|#.*|\s+")


def grow(text: str, *, later: bool = True) -> Tree:
    """Read the first document of a text; what cannot be read at all is CannotRead.

    With `later` the nodes of list entries grow when they are asked for.
    """
    lines = Lines(text)
    complaints = Complaints(lines)
    if (beyond := tag_line_beyond(text, MAX_TAG_LINES)) is not None:
        complaints.refuse_tag_lines(beyond)
    growth = _Growth(text, complaints, later=later and not may_have_properties(text))
    try:
        return growth.tree()
    except yaml.YAMLError as error:
        raise CannotRead(said_plainly(error, lines)) from error


class _Growth:
    """One text on its way to a tree, and the anchors seen so far."""

    def __init__(self, text: str, complaints: Complaints, *, later: bool) -> None:
        self.text = text
        self.complaints = complaints
        self.later = later
        self.anchors: dict[str, Node] = {}
        self.sizes: dict[str, int] = {}
        self.expanded = 0

    def tree(self) -> Tree:
        events = islice(parsed(self.text), MAX_EVENTS)
        tree = Tree(end=len(self.text), gathered=self.complaints.gathered)
        for event in events:
            if isinstance(event, DocumentStartEvent):
                tree.root, tree.end = self.document(events)
                following = next(events, None)
                if isinstance(following, DocumentStartEvent):
                    self.complaints.further_document(following.start_mark.index)
                break
        return tree

    def document(self, events: Iterator[YamlEvent]) -> tuple[Node, int]:
        """Return the document's node and where the document stops."""
        outer: list[tuple[YamlEvent, list[Node], int]] = []
        children: list[Node] = []
        for event in events:
            kind: type[object] = event.__class__
            if kind is ScalarEvent:
                children.append(self.scalar(event))
            elif kind is MappingStartEvent and len(outer) == 2 and self.is_entry(outer):
                children.append(self.entry(event, events))
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                outer.append((event, children, self.expanded))
                children = []
                if len(outer) > MAX_DEPTH:
                    self.complaints.refuse_depth(event.start_mark.index)
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
        return self.complaints.refuse_length()

    def scalar(self, event: YamlEvent) -> Scalar:
        start, end = event.start_mark.index, event.end_mark.index
        if not (event.style or event.anchor or event.tag):
            return Scalar(event.value, "plain", start, end)
        node = Scalar(event.value, _STYLES.get(event.style or "", "plain"), start, end)
        if event.anchor or event.tag:
            self.keep_properties(node, event, self.expanded)
        if node.style in ("literal", "folded"):
            node.end = self.content_end(node.start, end)
        return node

    def content_end(self, start: int, end: int) -> int:
        """Return the end of a block scalar's last line; `+` keeps the blank lines after it."""
        written = self.text[start:end]
        header = written.splitlines()[0].split("#")[0]
        if "+" in header and written.endswith(("\n", "\r")):
            return end - (2 if written.endswith("\r\n") else 1)
        found = _LINE_END.search(written, len(written.rstrip()))
        return start + (found.start() if found else len(written))

    def collection(
        self, start: YamlEvent, children: list[Node], end: YamlEvent
    ) -> Mapping | Sequence:
        first, last = start.start_mark.index, end.end_mark.index
        flow = bool(start.flow_style)
        if children and not (flow and self.text[last - 1] in "]}" and last > children[-1].end):
            last = children[-1].end
        if isinstance(start, SequenceStartEvent):
            return Sequence(children, flow=flow, start=first, end=last)
        return Mapping(self.pairs(children), flow=flow, start=first, end=last)

    def pairs(self, children: list[Node]) -> Pairs:
        pairs: Pairs = []
        for key, value in zip(children[::2], children[1::2], strict=True):
            if isinstance(key, Scalar):
                pairs.append((key, value))
            else:
                self.complaints.complex_key(key.start)
        if len({key.text for key, _ in pairs}) < len(pairs):
            self.complaints.double_keys([key for key, _ in pairs])
        return pairs

    def keep_properties(self, node: Node, event: YamlEvent, expanded: int) -> None:
        """Remember anchor and tag, and let the node begin behind them.

        An anchor's size is what it and the aliases in it stand for, in characters written out.
        """
        first = behind = event.start_mark.index
        while behind < node.end and (found := _PROPERTY.match(self.text, behind)):
            behind = found.end()
        node.properties = Properties(first, event.anchor, event.tag)
        node.start = min(behind, node.end)
        if event.anchor:
            self.anchors[event.anchor] = node
            self.sizes[event.anchor] = node.end - first + self.expanded - expanded
        if event.tag:
            self.complaints.tag(first, event.tag)

    def alias(self, event: YamlEvent) -> Alias:
        name = str(event.anchor)
        first = event.start_mark.index
        target = self.anchors.get(name)
        if target is None:
            self.complaints.unknown_alias(first, name)
        self.expanded += self.sizes.get(name, 0)
        if self.expanded > MAX_EXPANDED:
            self.complaints.refuse_aliases(first)
        return Alias(name, target, first, event.end_mark.index)

    def is_entry(self, outer: list[tuple[YamlEvent, list[Node], int]]) -> bool:
        """Say whether a mapping here is an entry of a block list of the file's root."""
        root, siblings = outer[0][0], outer[1][0]
        return (
            self.later
            and isinstance(root, MappingStartEvent)
            and isinstance(siblings, SequenceStartEvent)
            and not siblings.flow_style
        )

    def entry(self, opening: YamlEvent, events: Iterator[YamlEvent]) -> LaterMapping:
        """Note where an entry stands and what it says."""
        outer: list[tuple[YamlEvent, list[PlainValue]]] = []
        children: list[PlainValue] = []
        last = opening
        odd = False
        for event in events:
            kind: type[object] = event.__class__
            if kind is ScalarEvent:
                last = event
                value: str | None = event.value
                if event.style:
                    value = Quoted(value)
                elif value in NULLS:
                    value = None
                children.append(value)
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                outer.append((event, children))
                children = []
                if len(outer) > MAX_DEPTH:
                    self.complaints.refuse_depth(event.start_mark.index)
            else:
                found = _map(children) if kind is MappingEndEvent else children
                odd = odd or found is None
                if not outer:
                    break
                start, children = outer.pop()
                children.append(found)
                if start.flow_style:
                    last = event
        else:
            self.complaints.refuse_length()
        return self.noted(opening, event if opening.flow_style else last, None if odd else found)

    def noted(self, opening: YamlEvent, last: YamlEvent, values: PlainValue) -> LaterMapping:
        start, end = opening.start_mark.index, last.end_mark.index
        if isinstance(last, ScalarEvent) and last.style and last.style in "|>":
            end = self.content_end(last.start_mark.index, end)
        later = LaterMapping(self.grown_pairs, bool(opening.flow_style), start, end)
        later.values = values if isinstance(values, dict) else plain_map(later)
        return later

    def grown_pairs(self, entry: Mapping) -> Pairs:
        """Grow an entry by itself, in the column where it stands.

        The blank lines after it decide how a block scalar ends.
        """
        above = max(self.text.rfind(mark, 0, entry.start) for mark in _BREAKS) + 1
        blank = _BLANK_LINES.match(self.text, entry.end)
        padded = (
            " " * (entry.start - above) + self.text[entry.start : blank.end() if blank else None]
        )
        inner = _Growth(padded, self.complaints.shifted(above), later=False)
        root = inner.tree().root
        if not isinstance(root, Mapping):
            return []
        _shift(root, above)
        return root.pairs


def _map(flat: list[PlainValue]) -> PlainMap | None:
    """Pair keys and values; None where a key is no text or stands twice."""
    each = iter(flat)
    try:
        values = dict(zip(each, each, strict=True))
    except TypeError:
        return None
    return None if None in values or 2 * len(values) < len(flat) else values  # type: ignore[return-value]


def _shift(root: Node, by: int) -> None:
    waiting: list[Node] = [root]
    while waiting:
        node = waiting.pop()
        node.start += by
        node.end += by
        if isinstance(node, Sequence):
            waiting.extend(node.items)
        elif isinstance(node, Mapping):
            for key, value in node.pairs:
                waiting += (key, value)
