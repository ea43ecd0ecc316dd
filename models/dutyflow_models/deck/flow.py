"""A report on slides: its blocks from the top of a column to its end, then on in the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.deck.columns import shared_out
from dutyflow_models.deck.slides import (
    LEAST,
    Chart,
    ChartPiece,
    Para,
    ReportSlide,
    TablePiece,
    TextPiece,
    title_in,
)
from dutyflow_models.interchange.clean import clean
from dutyflow_models.language import number, say, several
from dutyflow_models.picture.drawing import Rect
from dutyflow_models.picture.texts import BOLD, REGULAR
from dutyflow_models.reports.blocks import Heading, Items, Table, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.deck.slides import Piece, Room
    from dutyflow_models.picture.texts import Texts
    from dutyflow_models.reports.blocks import Block, Report

LEADING = 1.25
"""From one line to the next, in sizes of the text."""
CELL = (4.0, 2.5)
"""Room in a table's cell beside and above its text."""
_HEADINGS = {2: 15.0, 3: 13.0}
_TWO_COLUMNS = 800.0
"""From this width on, two columns stand side by side."""
_GAP = 24.0
_BEFORE, _BETWEEN = 10.0, 3.0
_MOST_LINES, _MOST_LINES_OF_CELL = 12, 5
_BELOW_HEADING = {2: 90.0, 3: 60.0}
"""Room for what a heading is of: a table's head and a row, or a lesser heading with them."""
_NARROWEST = 40.0
_LESS = 2
"""Columns of parts side by side on a narrower slide."""
_CHART_ENDS, _CHART_BAR = 80.0, 70.0
"""Room in a chart for its title and its legend, and for each of its bars."""


def report_slides(report: Report, room: Room, texts: Texts) -> list[ReportSlide]:
    """Set a report on as many slides as it needs, at least one."""
    return flowing_slides(report.title, report.blocks, room, texts)


def flowing_slides(
    title: str, blocks: Sequence[Block | Chart], room: Room, texts: Texts
) -> list[ReportSlide]:
    """Set blocks on as many slides as they need, at least one."""
    return _slides(title, _flowing(blocks, room, texts), room, texts)


def parts_slides(
    title: str, parts: Sequence[Sequence[Block]], room: Room, texts: Texts
) -> list[ReportSlide]:
    """Set parts of a report side by side, each in a column of its own, if one slide holds them.

    Else they follow one another, in as many columns.
    """
    count = len(parts) if room.below.w >= _TWO_COLUMNS else _LESS
    flow = _Flow(room, texts, count)
    for at, part in enumerate(_joined(parts, count)):
        flow.begin(at)
        for block in part:
            flow.add(block)
    if not flow.spilled:
        return _slides(title, flow.ended(), room, texts)
    blocks = [block for part in parts for block in part]
    return _slides(title, _flowing(blocks, room, texts, count), room, texts)


def _joined(parts: Sequence[Sequence[Block]], count: int) -> list[list[Block]]:
    """Return so many parts: the last one has all that follows."""
    first = [list(part) for part in parts[: count - 1]]
    return [*first, [block for part in parts[count - 1 :] for block in part]]


def _flowing(
    blocks: Sequence[Block | Chart], room: Room, texts: Texts, count: int = 0
) -> list[list[Piece]]:
    flow = _Flow(room, texts, count)
    for block in blocks:
        flow.add(block)
    return flow.ended()


def _slides(title: str, pages: list[list[Piece]], room: Room, texts: Texts) -> list[ReportSlide]:
    count = len(pages)
    return [
        ReportSlide(
            title_in(room, texts, title, _part(at, count) if count > 1 else ""),
            tuple(pieces),
        )
        for at, pieces in enumerate(pages, start=1)
    ]


def _part(at: int, count: int) -> str:
    return say("{n} of {count}", n=number(at), count=number(count))


class _Flow:
    """Where the next block goes."""

    def __init__(self, room: Room, texts: Texts, count: int = 0) -> None:
        self._texts, self._below, self._letters = texts, room.below, room.letters
        self._count = count or (2 if room.below.w >= _TWO_COLUMNS else 1)
        self._width = (room.below.w - _GAP * (self._count - 1)) / self._count
        self._pages: list[list[Piece]] = [[]]
        self.spilled = False
        """Whether a part went on beyond its column."""
        self._column, self._y = 0, room.below.y
        self._waiting: list[Para] = []
        self._begun = self._y

    def begin(self, column: int) -> None:
        """Begin a part at the top of its column."""
        if column:
            self._go_on()

    def add(self, block: Block | Chart) -> None:
        """Put a block below what is there."""
        if isinstance(block, Chart):
            self._chart(block)
        elif isinstance(block, Heading):
            size = _HEADINGS.get(block.level, LEAST)
            self._paragraph(
                Para(block.text, size, bold=True, before=_BEFORE),
                follows=_BELOW_HEADING.get(block.level, 0.0),
            )
        elif isinstance(block, Words):
            self._paragraph(Para(block.text, before=_BETWEEN))
        elif isinstance(block, Items):
            for item in block.items:
                text = item.text
                if item.detail:
                    text = f"{item.text} – {item.detail}"
                self._paragraph(Para(text, bullet=True, before=_BETWEEN))
        elif isinstance(block, Table):
            self._table(block)

    def ended(self) -> list[list[Piece]]:
        """Return what stands on each slide."""
        self._set_waiting()
        return self._pages

    @property
    def _left(self) -> float:
        """The room left in the column."""
        return self._below.bottom - self._y

    def _paragraph(self, paragraph: Para, follows: float = 0.0) -> None:
        width = (self._width - paragraph.size * paragraph.bullet) / self._letters
        weight = BOLD if paragraph.bold else REGULAR
        wrapped = self._texts.lines(
            clean(paragraph.text), width, _MOST_LINES, paragraph.size, weight
        )
        if wrapped.cut:
            paragraph = paragraph._replace(text=" ".join(wrapped.lines))
        if self._y == self._below.y:
            paragraph = paragraph._replace(before=0.0)
        height = len(wrapped.lines) * paragraph.size * LEADING + paragraph.before
        if height + follows > self._left and self._y > self._below.y:
            self._next_column()
            self._paragraph(paragraph)
            return
        self._waiting.append(paragraph)
        self._y += height

    def _set_waiting(self) -> None:
        """Make a piece of the paragraphs that stand below one another."""
        if self._waiting:
            place = Rect(self._x, self._begun, self._width, self._y - self._begun)
            self._pages[-1].append(TextPiece(place, tuple(self._waiting)))
        self._waiting, self._begun = [], self._y

    @property
    def _x(self) -> float:
        return self._below.x + self._column * (self._width + _GAP)

    def _next_column(self) -> None:
        self.spilled = True
        self._go_on()

    def _go_on(self) -> None:
        self._set_waiting()
        self._column += 1
        if self._column == self._count:
            self._column = 0
            self._pages.append([])
        self._y = self._begun = self._below.y

    def _chart(self, chart: Chart) -> None:
        """Set a chart as tall as its bars need, in a column in which at least that is left."""
        high = min(self._below.h, _CHART_ENDS + _CHART_BAR * len(chart.names))
        if high > self._left and self._y > self._below.y:
            self._next_column()
        self._set_waiting()
        self._pages[-1].append(ChartPiece(Rect(self._x, self._y, self._width, high), chart))
        self._y = self._begun = self._y + high
        if self._count > 1:
            # What is beside a chart is read with it; a column with both would part its table.
            self._y = self._below.bottom

    def _table(self, table: Table) -> None:
        """Set a table, its head again wherever it goes on."""
        widths = self._widths(table)
        (head, head_height), *rows = (
            self._row(cells, widths, bold=not at)
            for at, cells in enumerate((table.head, *table.rows))
        )
        about = several(
            "Table with {n} row: {columns}",
            "Table with {n} rows: {columns}",
            len(table.rows),
            columns=", ".join(table.head),
        )
        while rows:
            self._set_waiting()
            self._y += _BETWEEN
            fitting = self._fitting([height for _, height in rows], head_height)
            if not fitting and self._y > self._below.y + _BETWEEN:
                self._next_column()
                continue
            part = [(head, head_height), *rows[: fitting or 1]]
            rows = rows[fitting or 1 :]
            heights = tuple(height for _, height in part)
            place = Rect(self._x, self._y, self._width, sum(heights))
            cells = tuple(row for row, _ in part)
            self._pages[-1].append(TablePiece(place, about, widths, cells, heights, table.numbers))
            self._y += place.h
            self._begun = self._y
            if rows:
                self._next_column()

    def _fitting(self, heights: Sequence[float], head: float) -> int:
        """Return how many rows fit below a head in what is left of the column."""
        room, count = self._left - head, 0
        for height in heights:
            room -= height
            if room < 0:
                break
            count += 1
        return count

    def _row(
        self, cells: Sequence[str], widths: Sequence[float], *, bold: bool
    ) -> tuple[tuple[str, ...], float]:
        """Return a row's texts, shortened where they are too long, and how tall it is."""
        shown, most = [], 1
        for cell, width in zip(cells, widths, strict=True):
            wrapped = self._texts.lines(
                clean(cell),
                (width - 2 * CELL[0]) / self._letters,
                _MOST_LINES_OF_CELL,
                LEAST,
                BOLD if bold else REGULAR,
            )
            shown.append(" ".join(wrapped.lines) if wrapped.cut else clean(cell))
            most = max(most, len(wrapped.lines))
        return tuple(shown), most * LEAST * LEADING + 2 * CELL[1]

    def _widths(self, table: Table) -> tuple[float, ...]:
        """Share out the column's width: what needs little has it, the others divide the rest."""
        wanted = [
            max(
                self._wanted(cells[at], BOLD if row == 0 else REGULAR)
                for row, cells in enumerate((table.head, *table.rows))
            )
            for at in range(len(table.head))
        ]
        found = shared_out(wanted, self._width)
        texts = [at for at in range(len(found)) if at not in table.numbers] or range(len(found))
        widest = max(texts, key=lambda at: found[at])
        found[widest] += max(0.0, self._width - sum(found))
        return tuple(found)

    def _wanted(self, text: str, weight: int) -> float:
        line = clean(text).replace("\n", " ")[:200]
        width = self._texts.width(line, LEAST, weight) * self._letters
        return max(_NARROWEST, width * 1.04 + 2 * CELL[0])
