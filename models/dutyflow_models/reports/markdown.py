"""Writes a report as Markdown; every text of a file is escaped."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dutyflow_models.reports.blocks import Heading, Item, Items, Picture, Report, Table, Words
from dutyflow_models.wording import in_markdown, plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow_models.reports.blocks import Block

ENDING = ".md"
_LIST_MARK = re.compile(r"^(?:([-+=])|(\d+)([.)]))")


def report_as_markdown(report: Report) -> str:
    """Write a report; pictures are named as files beside it."""
    parts = [f"# {escaped(report.title)}", *map(_block, report.blocks)]
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """Put a text on one line that Markdown takes for nothing but a text, also where one begins."""
    return _LIST_MARK.sub(_unmarked, in_markdown(plain(text)))


def _unmarked(mark: re.Match[str]) -> str:
    return f"\\{mark[1]}" if mark[1] else f"{mark[2]}\\{mark[3]}"


def _block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"{'#' * block.level} {escaped(block.text)}"
    if isinstance(block, Words):
        return escaped(block.text)
    if isinstance(block, Items):
        return "\n".join(f"- {_item(each)}" for each in block.items)
    if isinstance(block, Picture):
        return f"![{escaped(block.caption)}]({block.file})"
    return table_as_markdown(block)


def _item(item: Item) -> str:
    text = escaped(item.text)
    if item.page:
        text = f"[{text}]({item.page}{ENDING})"
    return f"{text} — {escaped(item.detail)}" if item.detail else text


def table_as_markdown(table: Table) -> str:
    """Write a table; every cell is escaped."""
    places = range(len(table.head))
    rule = ["---:" if place in table.numbers else "---" for place in places]
    rows = [[escaped(cell) for cell in row] for row in (table.head, *table.rows)]
    return "\n".join(_row(row) for row in (rows[0], rule, *rows[1:]))


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
