"""A report on paper: its blocks flow down the sheets, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.picture.drawing import Line, Text
from dutyflow_models.picture.texts import BOLD, REGULAR, SEMIBOLD
from dutyflow_models.printouts.sheet import (
    A4,
    INK,
    MARGIN,
    SMALLEST,
    Sheet,
    line_height,
    numbered,
)
from dutyflow_models.reports.blocks import Heading, Items, Report, Table, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.picture.drawing import Mark
    from dutyflow_models.picture.texts import Texts
    from dutyflow_models.reports.blocks import Block

_WIDTH = A4[0] - 2 * MARGIN
_TITLE, _BODY = 24.0, 14.0
_HEADINGS = {2: 18.0, 3: 14.0}
_WITH_HEADING = 60.0
"""So much must follow a heading on its sheet."""
_INDENT = 18.0
_MOST_LINES = 2000
_CELL_LINES = 12
_CELL_GAP = 12.0


def report_sheets(report: Report, texts: Texts) -> tuple[Sheet, ...]:
    """Lay out a report without its pictures, each sheet with title and number at the foot."""
    flow = _Flow(texts)
    flow.write(report.title, _TITLE, weight=BOLD)
    for block in report.blocks:
        _place(block, flow)
    return numbered(flow.sheets(), report.title, texts)


class _Flow:
    """Where the next line goes."""

    def __init__(self, texts: Texts) -> None:
        self.texts = texts
        self._done: list[list[Mark]] = [[]]
        self.y = MARGIN

    def sheets(self) -> list[Sheet]:
        return [Sheet(A4, tuple(marks)) for marks in self._done]

    def room_for(self, height: float) -> bool:
        return self.y + height <= A4[1] - MARGIN

    def need(self, height: float) -> bool:
        """Begin a new sheet unless there is room for so much; say whether one was begun."""
        if self.room_for(height) or self.y == MARGIN:
            return False
        self._done.append([])
        self.y = MARGIN
        return True

    def skip(self, height: float) -> None:
        """Leave some room, but not at the top of a sheet."""
        if self.y > MARGIN:
            self.y += height

    def mark(self, *marks: Mark) -> None:
        self._done[-1].extend(marks)

    def write(
        self,
        text: str,
        size: float,
        *,
        weight: int = REGULAR,
        color: str = INK.ink,
        indent: float = 0.0,
    ) -> None:
        """Write a text in as many lines as it needs."""
        room = _WIDTH - indent
        for line in self.texts.lines(text, room, _MOST_LINES, size, weight).lines:
            self.need(line_height(size))
            self.mark(Text(MARGIN + indent, self.y + size, line, size, color, weight))
            self.y += line_height(size)


def _place(block: Block, flow: _Flow) -> None:
    if isinstance(block, Heading):
        size = _HEADINGS[block.level]
        flow.skip(18 if block.level == 2 else 10)
        flow.need(line_height(size) + _WITH_HEADING)
        flow.write(block.text, size, weight=BOLD if block.level == 2 else SEMIBOLD)
        flow.skip(4)
    elif isinstance(block, Words):
        flow.write(block.text, _BODY)
        flow.skip(6)
    elif isinstance(block, Items):
        _place_items(block, flow)
    elif isinstance(block, Table):
        _place_table(block, flow)


def _place_items(block: Items, flow: _Flow) -> None:
    for item in block.items:
        flow.need(line_height(_BODY))
        flow.mark(Text(MARGIN + 4, flow.y + _BODY, "•", _BODY, INK.ink_muted))
        flow.write(item.text, _BODY, indent=_INDENT)
        if item.detail:
            flow.write(item.detail, SMALLEST, color=INK.ink_muted, indent=_INDENT)
        flow.skip(3)
    flow.skip(4)


def _place_table(table: Table, flow: _Flow) -> None:
    """Place rows that stay whole, with the head on every sheet."""
    widths = _column_widths(table, flow.texts)
    _place_row(table.head, widths, flow, head=True)
    for row in table.rows:
        if flow.need(_row_height(row, widths, flow.texts)):
            _place_row(table.head, widths, flow, head=True)
        _place_row(row, widths, flow)
    flow.skip(6)


def _place_row(
    row: Sequence[str], widths: Sequence[float], flow: _Flow, *, head: bool = False
) -> None:
    x = MARGIN
    color, weight = (INK.ink_muted, SEMIBOLD) if head else (INK.ink, REGULAR)
    for cell, width in zip(row, widths, strict=True):
        lines = flow.texts.lines(cell, width - _CELL_GAP, _CELL_LINES, SMALLEST, weight).lines
        for at, line in enumerate(lines):
            y = flow.y + 4 + SMALLEST + at * line_height(SMALLEST)
            flow.mark(Text(x, y, line, SMALLEST, color, weight))
        x += width
    flow.y += _row_height(row, widths, flow.texts)
    flow.mark(Line(MARGIN, flow.y, MARGIN + _WIDTH, flow.y, INK.line))


def _row_height(row: Sequence[str], widths: Sequence[float], texts: Texts) -> float:
    lines = max(
        len(texts.lines(cell, width - _CELL_GAP, _CELL_LINES, SMALLEST, SEMIBOLD).lines)
        for cell, width in zip(row, widths, strict=True)
    )
    return lines * line_height(SMALLEST) + 10


def _column_widths(table: Table, texts: Texts) -> list[float]:
    """Give narrow columns what they need, and the others shares of what is left.

    What nobody needs goes to the widest, so that tables below one another look alike.
    """
    wanted = [
        max(texts.width(cell[:200], SMALLEST, SEMIBOLD) for cell in column) + _CELL_GAP + 1
        for column in zip(table.head, *table.rows, strict=True)
    ]
    left, widths = _WIDTH, dict.fromkeys(range(len(wanted)), 0.0)
    for done, place in enumerate(sorted(widths, key=lambda at: wanted[at])):
        share = left / (len(wanted) - done)
        widths[place] = min(wanted[place], share)
        left -= widths[place]
    widths[max(widths, key=lambda at: wanted[at])] += left
    return list(widths.values())
