"""Mermaid: lanes of flowcharts with subgraphs and of `swimlane-beta`, also within Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.yaml_growth import grow
from dutyflow_models.files.yaml_tree import Mapping, Scalar
from dutyflow_models.interchange.clean import title_in
from dutyflow_models.interchange.into.chart import Chart, each_file, make
from dutyflow_models.interchange.into.making import Making, TeamsByName
from dutyflow_models.interchange.into.mermaid_chart import MermaidReader
from dutyflow_models.interchange.into.sniffing import any_start
from dutyflow_models.interchange.kinds import ImportKind
from dutyflow_models.interchange.source import text_of
from dutyflow_models.language import mark, say
from dutyflow_models.wording import counted, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.interchange.proposal import Proposal
    from dutyflow_models.interchange.source import Source, SourceFile

SUFFIXES = (".mmd", ".mermaid", ".md")
_HEAD = re.compile(
    r"(?:\s|%%[^\n]*(?=\n|\Z))*(?:flowchart(?:-elk)?|graph|swimlane(?:-beta)?)\b"
    r"[ \t]*(?:TB|TD|BT|LR|RL)?(?=\s|;|%%|\Z)"
)
_FRONT = re.compile(r"\s*---[ \t]*\n(.*?\n)---[ \t]*(?=\n|\Z)", re.DOTALL)
_FENCE = re.compile(
    r"^(?P<in>[ \t]*)(?P<marks>`{3,}|~{3,}|:{3,})[ \t]*\{?mermaid\b[^\n]*\n", re.MULTILINE
)
_SUBGRAPH = re.compile(r"^[ \t]*subgraph\b", re.MULTILINE)


class _Diagram(NamedTuple):
    """A piece of a file that is a diagram."""

    title: str
    text: str
    """Below its first line."""
    line: int
    """On which the text begins."""


def recognises(source: Source) -> float:
    """Look for a flowchart with subgraphs; a document around it makes it less sure."""
    files = source.to_read(*SUFFIXES)
    alone = any_start(files, lambda text: _is_lanes(text) and _begins(text) is not None, 0.95)
    return alone or any_start(files, lambda text: any(map(_is_lanes, _blocks(text))), 0.6)


def propose(source: Source, _options: object | None = None) -> Proposal:
    """Read every diagram with lanes; teams of one name in several are one."""
    making = Making(source)
    teams = TeamsByName(making)

    def read(file: SourceFile) -> None:
        found = list(_diagrams(text_of(file).replace("\r\n", "\n").replace("\r", "\n")))
        if len(found) > 1:
            making.notes.append(
                say(
                    "{file} holds {diagrams}.",
                    file=plain(file.name),
                    diagrams=counted(len(found), "diagram"),
                )
            )
        for diagram in found:
            making.title = making.title or diagram.title
            chart = Chart(making, file.name)
            MermaidReader(diagram.text, diagram.line, chart).read()
            make(chart, making, teams)

    each_file(making, source.to_read(*SUFFIXES), read)
    return making.proposal(say("There is no flowchart with cards in it."))


def _is_lanes(text: str) -> bool:
    return _SUBGRAPH.search(text) is not None or "swimlane" in text


def _blocks(text: str) -> Iterator[str]:
    return (block for block, _ in _pieces(text))


def _pieces(text: str) -> Iterator[tuple[str, int]]:
    """Return what stands in fences of Markdown, each with where it begins."""
    at = 0
    while fence := _FENCE.search(text, at):
        marks = re.escape(fence["marks"])
        end = re.compile(rf"^[ \t]*{marks}", re.MULTILINE).search(text, fence.end())
        at = end.end() if end else len(text)
        yield text[fence.end() : end.start() if end else at], fence.end()


def _begins(text: str) -> re.Match[str] | None:
    front = _FRONT.match(text)
    return _HEAD.match(text, front.end() if front else 0)


def _diagrams(text: str) -> Iterator[_Diagram]:
    whole = [(text, 0)] if _begins(text) else _pieces(text)
    for piece, at in whole:
        head = _begins(piece)
        if head is not None:
            line = text.count("\n", 0, at + head.end()) + 1
            yield _Diagram(_title(piece), piece[head.end() :], line)


def _title(text: str) -> str:
    """Return the title in the lines before a diagram."""
    front = _FRONT.match(text)
    if front is None:
        return ""
    try:
        root = grow(front[1], later=False).root
    except CannotRead:
        return ""
    title = root.get("title") if isinstance(root, Mapping) else None
    return title_in(title.text) if isinstance(title, Scalar) else ""


KIND = ImportKind(
    id="mermaid",
    title=mark("Mermaid lanes"),
    suffixes=SUFFIXES,
    recognises=recognises,
    propose=propose,
)
