"""The tables of a Markdown document, each with the heading above it; code in fences is left out."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dutyflow_models.interchange.into.raci.grid import grid_of
from dutyflow_models.interchange.source import recognised_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.interchange.into.raci.grid import Grid
    from dutyflow_models.interchange.source import SourceFile

_RULE = re.compile(r"\s{0,3}\|?\s*+:?-+:?\s*+(?:\|\s*+:?-+:?\s*+)*\|?\s*+")
_FENCE = re.compile(r"\s{0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+(.*)")
_BAR = re.compile(r"(?<!\\)((?:\\\\)*)\|")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_LINK = re.compile(r"!?\[([^\[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"]*\")?\)")
_EMPHASES = (
    re.compile(r"(\*{1,3})(?=[^\s*])([^*\n]+)(?<=\S)\1"),
    re.compile(r"(?<!\w)(_{1,3})(?=[^\s_])((?:[^_\n]|(?<=\w)_(?=\w))+)(?<=\S)\1(?!\w)"),
    re.compile(r"(`{1,2})(?=\S)([^`\n]+)(?<=\S)\1"),
)
"""Each ends before the next sign of its kind, so that very many of them are soon read."""
_HIDDEN = 0xE000
"""Escaped signs wait among letters that nobody uses until the others have been looked at."""
_WAITING = re.compile(f"[{chr(_HIDDEN)}-{chr(_HIDDEN + 0x7F)}]")


@dataclass(frozen=True, slots=True)
class _Found:
    heading: str
    rows: list[tuple[int, list[str]]]


def is_markdown(file: SourceFile) -> bool:
    """Say whether a text has the rule that stands below the head of a table."""
    lines = recognised_text(file).text.splitlines()
    return any(_begins_table(lines, number) for number in range(2, len(lines) + 1))


def markdown_grids(file: SourceFile) -> tuple[list[Grid], list[str]]:
    """Return the tables in their order.

    Where there are several, the heading above each says what its duties belong to.
    """
    lines = recognised_text(file).text.splitlines()
    around: list[str] = []
    found = list(_tables(lines, around))
    several = len(found) > 1
    legend = "\n".join(around)
    grids = [
        replace(grid_of(file.name, each.heading, each.rows, is_section=True), legend=legend)
        for each in found
    ]
    return [grid if several else replace(grid, sheet="") for grid in grids], []


def cells_of(line: str) -> list[str]:
    """Return the cells of a line of a table as they are read, not as they are written."""
    inner = line.strip().removeprefix("|")
    parts = [""]
    for at, part in enumerate(_BAR.split(inner)):  # every second is the backslashes before a bar
        if at % 2:
            parts[-1] += part
            parts.append("")
        else:
            parts[-1] += part
    if len(parts) > 1 and not parts[-1].strip():
        parts.pop()
    return [bare(part) for part in parts]


def bare(text: str) -> str:
    """Return the text of a piece of Markdown without its emphasis, links, code and escapes."""
    text = _WAITING.sub("", text)
    text = _ESCAPED.sub(lambda found: chr(_HIDDEN + ord(found[1])), text)
    text = _LINK.sub(r"\1", _BREAK.sub("\n", text))
    for _ in range(3):
        for emphasis in _EMPHASES:
            text = emphasis.sub(r"\2", text)
    text = html.unescape(text)
    return _WAITING.sub(lambda found: chr(ord(found[0]) - _HIDDEN), text).strip()


def _tables(lines: list[str], around: list[str]) -> Iterator[_Found]:
    """Yield every table; the lines outside tables are put into `around`."""
    heading, fence, table = "", "", None
    for number, line in enumerate(lines, 1):
        opened = _FENCE.match(line)
        if fence:
            fence = "" if opened and opened[1].startswith(fence) else fence
            continue
        if table is not None:
            if "|" in line:
                table.rows.append((number, cells_of(line)))
                continue
            yield table
            table = None
        if opened:
            fence = opened[1]
        elif _begins_table(lines, number):
            table = _Found(heading, [])
            around.pop()
            table.rows.append((number - 1, cells_of(lines[number - 2])))
        else:
            heading = _heading(line) or heading
            around.append(bare(line))
    if table is not None:
        yield table


def _begins_table(lines: list[str], number: int) -> bool:
    """Say whether a line is the rule below the head of a table."""
    line = lines[number - 1]
    if number < 2 or "|" not in lines[number - 2] or not _RULE.fullmatch(line):
        return False
    return len(cells_of(line)) == len(cells_of(lines[number - 2]))


def _heading(line: str) -> str:
    found = _HEADING.fullmatch(line)
    if found is None:
        return ""
    text = found[1].rstrip()
    inner = text.rstrip("#")
    return bare(inner if inner != inner.rstrip() else text)
