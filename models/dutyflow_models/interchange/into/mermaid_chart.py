"""One Mermaid flowchart or swimlane diagram: its lines as lanes, cards and arrows."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dutyflow_models.interchange.into.chart import ChartArrow, ChartCard, ChartLane
from dutyflow_models.interchange.into.mermaid_marks import arrow_at, label_of, node_at
from dutyflow_models.language import number, say
from dutyflow_models.wording import plain, quoted

if TYPE_CHECKING:
    from dutyflow_models.interchange.into.chart import Chart
    from dutyflow_models.interchange.into.mermaid_marks import Arrow, Node

_MOST_ARROWS = 50_000
_WORD = re.compile(r"[A-Za-z]+(?![\w-])")
_PASSED_OVER = frozenset(
    {
        *("accDescr", "accTitle", "class", "classDef", "click", "direction", "linkStyle"),
        *("phase", "style"),
    }
)
"""Statements about looks and readers of the screen."""
_SUBGRAPH = re.compile(r"([^\s\[\"]+)\s*\[(.*)\]\s*;?\s*")
_BLANKS = re.compile(r"[ \t]*")
_SKIPPED = re.compile(r"(?:[ \t\r\n;]|%%[^\n]*)*")
_BLOCK = re.compile(r"\s*\{[^}]*\}")
_OURS = re.compile(r"(?:team|duty)_(?=.)")


@dataclass(slots=True)
class _Frame:
    """A subgraph."""

    key: str
    title: str
    line: int
    above: _Frame | None
    nodes: list[str] = field(default_factory=list)
    frames: list[_Frame] = field(default_factory=list)


@dataclass(slots=True)
class _Card:
    title: str
    line: int
    frame: _Frame | None


class MermaidReader:
    """Reads the lines of one diagram below its first, into a chart."""

    def __init__(self, text: str, first_line: int, chart: Chart) -> None:
        self._text, self._chart = text, chart
        self._line, self._counted = first_line, 0
        self._at = 0
        self._frame: _Frame | None = None
        self._frames: dict[str, _Frame] = {}
        self._cards: dict[str, _Card] = {}
        self._arrows: list[tuple[Node, Arrow, Node, int]] = []

    def read(self) -> None:
        """Read it all; what is not understood becomes a remark, and the next line is gone on to."""
        while True:
            self._at = self._after(_SKIPPED, self._at)
            if self._at >= len(self._text):
                break
            self._statement()
        if self._frame is not None:
            title = quoted(self._frame.title)
            self._chart.remark(self._frame.line, say("The lane {lane} does not end.", lane=title))
        self._hand_over()

    # --- statements --------------------------------------------------------------------------

    def _statement(self) -> None:
        word = _WORD.match(self._text, self._at)
        if word and word[0] == "subgraph":
            self._open(self._rest(word.end()))
        elif word and word[0] == "end" and self._is_alone(word.end()):
            self._at = word.end()
            self._close()
        elif word and word[0] in _PASSED_OVER and not self._leads_on(word.end()):
            self._pass_over(word)
        else:
            self._chain()

    def _open(self, words: str) -> None:
        found = _SUBGRAPH.fullmatch(words)
        key, title = (found[1], label_of(found[2])) if found else ("", label_of(words.rstrip("; ")))
        frame = _Frame(key or title, title or key, self._here(), self._frame)
        if frame.key in self._frames:
            said = say(
                "A second lane has the id {key}; its cards go into the first.",
                key=quoted(frame.key),
            )
            self._chart.remark(frame.line, said)
            known = self._frames[frame.key]
            self._frame = _Frame(known.key, known.title, frame.line, self._frame, known.nodes)
            return
        self._frames[frame.key] = frame
        if self._frame is not None:
            self._frame.frames.append(frame)
        self._frame = frame

    def _close(self) -> None:
        if self._frame is None:
            self._chart.remark(self._here(), say("An “end” stands where no lane is open."))
        else:
            self._frame = self._frame.above

    def _pass_over(self, word: re.Match[str]) -> None:
        block = _BLOCK.match(self._text, word.end()) if word[0] == "accDescr" else None
        if block:
            self._at = block.end()
        else:
            self._rest(word.end())

    def _chain(self) -> None:
        """Read nodes with arrows between them: `a & b --> c -->|passes| d`."""
        line = self._here()
        before = self._nodes()
        while before:
            self._at = self._after(_BLANKS, self._at)
            if self._is_alone(self._at):
                return
            arrow = arrow_at(self._text, self._at)
            if arrow is None:
                break
            self._at = self._after(_BLANKS, arrow.end)
            after = self._nodes()
            if not after:
                break
            if arrow.is_seen:
                self._connect(before, arrow, after, line)
            before = after
        self._at_fault(line)

    def _connect(self, before: list[Node], arrow: Arrow, after: list[Node], line: int) -> None:
        """Draw an arrow from each to each; what would be far too many is left out and said."""
        count = len(before) * len(after)
        if len(self._arrows) + count > _MOST_ARROWS:
            said = say(
                "{arrows} arrows are left out: a chart may have {most}.",
                arrows=number(count),
                most=number(_MOST_ARROWS),
            )
            self._chart.remark(line, said)
            return
        self._arrows += [(one, arrow, other, line) for one in before for other in after]

    def _nodes(self) -> list[Node]:
        """Read one node or several, `a & b`; none where one cannot be read."""
        found: list[Node] = []
        while node := node_at(self._text, self._at):
            self._note(node)
            found.append(node)
            self._at = self._after(_BLANKS, node.end)
            if not self._text.startswith("&", self._at):
                return found
            self._at = self._after(_BLANKS, self._at + 1)
        return []

    def _note(self, node: Node) -> None:
        """Take note of a card; it lies where it is named first within a lane."""
        if node.key in self._frames:
            return
        card = self._cards.setdefault(node.key, _Card("", self._here(), None))
        if node.label is not None and not card.title:
            card.title, card.line = label_of(node.label), self._here()
        if card.frame is None and self._frame is not None:
            card.frame = self._frame
            self._frame.nodes.append(node.key)

    # --- what comes of it --------------------------------------------------------------------

    def _hand_over(self) -> None:
        lanes = {key: lane for key, frame in self._frames.items() if (lane := _lane_of(frame))}
        for key, lane in lanes.items():
            if lane.key == key and (lane.nodes or not lane.frames):
                group = lane.above.title if lane.above is not None else ""
                self._chart.add_lane(ChartLane(key, lane.title, lane.line, group, *_named(key)))
        for key, card in self._cards.items():
            if key not in self._frames:
                self._chart.add_card(self._card(key, card, lanes))
        for one, arrow, other, line in self._arrows:
            ends = one.key, other.key
            if arrow.is_backward:
                self._chart.add_arrow(ChartArrow(ends[1], ends[0], line, arrow.passes, arrow.kind))
            if arrow.is_forward or not arrow.is_backward:
                self._chart.add_arrow(ChartArrow(*ends, line, arrow.passes, arrow.kind))

    def _card(self, key: str, card: _Card, lanes: dict[str, _Frame]) -> ChartCard:
        frame = card.frame
        lane = lanes.get(frame.key) if frame is not None else None
        inner = frame.title if frame is not None and lane is not None and lane is not frame else ""
        tags = (inner,) if inner and lane is not None and inner != lane.title else ()
        place = lane.key if lane is not None else None
        title, (wish, is_ours) = card.title or key, _named(key)
        return ChartCard(key, title, card.line, place, tags=tags, wish=wish, is_ours=is_ours)

    # --- the text ----------------------------------------------------------------------------

    def _here(self) -> int:
        """Return the line that is read now."""
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = self._at
        return self._line

    def _rest(self, start: int) -> str:
        """Return the rest of the line, and go on to the next."""
        self._here()
        end = self._text.find("\n", start)
        self._at = end if end >= 0 else len(self._text)
        return self._text[start : self._at].strip()

    def _at_fault(self, line: int) -> None:
        rest = plain(self._rest(self._at))
        self._chart.remark(
            line, say("From {rest} on the line was not understood.", rest=quoted(rest))
        )

    def _is_alone(self, start: int) -> bool:
        """Say whether a statement ends here."""
        at = self._after(_BLANKS, start)
        return at >= len(self._text) or self._text[at] in ";\r\n" or self._text.startswith("%%", at)

    def _leads_on(self, start: int) -> bool:
        """Say whether a word is a node's name after all."""
        at = self._after(_BLANKS, start)
        return arrow_at(self._text, at) is not None or self._text[start : start + 1] in "[({"

    def _after(self, blanks: re.Pattern[str], start: int) -> int:
        found = blanks.match(self._text, start)
        return found.end() if found else start


def _lane_of(frame: _Frame) -> _Frame:
    """Return the frame that is the lane: the outermost, but of frames that hold only frames."""
    found = frame
    while frame.above is not None:
        frame = frame.above
        if frame.nodes:
            found = frame
    return found


def _named(key: str) -> tuple[str, bool]:
    """Return a name as it is; of one that our own exports made, the id that it was, and True."""
    ours = _OURS.match(key)
    return (key[ours.end() :].replace("_", "-"), True) if ours else (key, False)
