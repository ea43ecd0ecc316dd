"""What stands in a Mermaid flowchart: nodes with shapes, arrows, and labels as they are read."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.interchange.clean import on_one_line

if TYPE_CHECKING:
    from dutyflow_models.org import HandOffKind


class Node(NamedTuple):
    """A node as it is named in one place; the label is None where it has none there."""

    key: str
    label: str | None
    end: int


class Arrow(NamedTuple):
    """A line between nodes. Without a head it leads forward; `is_seen` is false for `~~~`."""

    passes: str
    kind: HandOffKind
    is_backward: bool
    is_forward: bool
    is_seen: bool
    end: int


_KEY = re.compile(r"(?:\w|[./:](?=\w)|-(?=\w))+")
_SHAPES = (
    ("(((", (")))",)),
    ("((", ("))",)),
    ("([", ("])",)),
    ("(", (")",)),
    ("[[", ("]]",)),
    ("[(", (")]",)),
    ("[/", ("/]", "\\]")),
    ("[\\", ("\\]", "/]")),
    ("[", ("]",)),
    ("{{", ("}}",)),
    ("{", ("}",)),
    (">", ("]",)),
)
_CLASS = re.compile(r":::[\w-]+")
_DATA = re.compile(r"@\{((?:\"[^\"]*\"|[^\"}])*)\}")
_DATA_LABEL = re.compile(r"\blabel\s*:\s*(?:\"([^\"]*)\"|'([^']*)'|([^,\n]*))")
_QUOTED = re.compile(r"\s*\"([^\"]*)\"\s*")
_EDGE_NAME = re.compile(r"\w+@(?=[<xo]?[-=~])")
_LINE = re.compile(
    r"(?P<back>[<xo])?(?:--+(?P<n>[-xo>])|==+(?P<t>[=xo>])|-\.+-(?P<d>[xo>]?)|(?P<no>~~~+))"
)
_OPEN_LINE = re.compile(r"(?P<back>[<xo])?(?:--|==|-\.)(?![->=.])")
_CLOSE_LINE = re.compile(r"(?:--+(?P<n>[-xo>])|==+(?P<t>[=xo>])|\.+-(?P<d>[xo>]?))")
_PIPED = re.compile(r"\s*\|(\s*\"[^\"]*\"\s*|[^|\n]*)\|")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_NUMBERED = re.compile(r"#(\d{1,7}|[A-Za-z]\w{0,30});")


def node_at(text: str, start: int) -> Node | None:
    """Read a node where one begins; None where none does, or its shape does not end."""
    found = _KEY.match(text, start)
    if found is None:
        return None
    end, label = found.end(), None
    shape = next((each for each in _SHAPES if text.startswith(each[0], end)), None)
    if shape is not None:
        held = _shape(text, end + len(shape[0]), shape[1])
        if held is None:
            return None
        label, end = held
    while more := _CLASS.match(text, end) or _DATA.match(text, end):
        end = more.end()
        if more.re is _DATA and (said := _DATA_LABEL.search(more[1])):
            label = next(each for each in said.groups() if each is not None)
    return Node(found[0], label, end)


def _shape(text: str, start: int, closings: tuple[str, ...]) -> tuple[str, int] | None:
    """Return what stands in a shape and where it ends, on its line unless it is in quotes."""
    if held := _QUOTED.match(text, start):
        closing = next((each for each in closings if text.startswith(each, held.end())), None)
        return (held[1], held.end() + len(closing)) if closing else None
    last = text.find("\n", start)
    ends = [(text.find(each, start, last if last >= 0 else len(text)), each) for each in closings]
    place, closing = min((each for each in ends if each[0] >= 0), default=(-1, ""))
    return (text[start:place], place + len(closing)) if closing else None


def arrow_at(text: str, start: int) -> Arrow | None:
    """Read an arrow where one begins, with what stands on it."""
    if name := _EDGE_NAME.match(text, start):
        start = name.end()
    if found := _LINE.match(text, start):
        piped = _PIPED.match(text, found.end())
        end = piped.end() if piped else found.end()
        return _arrow(found, found["back"], piped[1] if piped else "", end)
    opened = _OPEN_LINE.match(text, start)
    if opened is None:
        return None
    last = text.find("\n", start)
    closed = _CLOSE_LINE.search(text, opened.end(), last if last >= 0 else len(text))
    if closed is None:
        return None
    return _arrow(closed, opened["back"], text[opened.end() : closed.start()], closed.end())


def _arrow(found: re.Match[str], back: str | None, passes: str, end: int) -> Arrow:
    groups = found.groupdict()
    head = groups["n"] or groups["t"] or groups["d"] or ""
    kind: HandOffKind = "provide"
    if groups["d"] is not None:
        kind = "request"
    elif groups["t"] is not None:
        kind = "escalate"
    is_seen = groups.get("no") is None
    return Arrow(
        label_of(passes), kind, back is not None, head in "xo>" and head != "", is_seen, end
    )


def label_of(written: str) -> str:
    """Return what a label says, on one line: quotes off, numbers as letters, breaks as blanks."""
    text = _BREAK.sub(" ", written.strip())
    if len(text) > 1 and text[0] == text[-1] == '"':
        text = text[1:-1]
    if len(text) > 1 and text[0] == text[-1] == "`":
        text = text[1:-1]
    return on_one_line(_NUMBERED.sub(_letter, text))


def _letter(found: re.Match[str]) -> str:
    name = found[1]
    if name.isdigit():
        return chr(int(name)) if int(name) < 0x110000 else "\N{REPLACEMENT CHARACTER}"
    return html.unescape(f"&{name};")
