"""A table as it was found: cells of text with the place of every row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.interchange.proposal import Remark
from dutyflow_models.interchange.source import unreadable
from dutyflow_models.language import number, say
from dutyflow_models.wording import plain, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dutyflow_models.files.problems import CannotRead

MAX_ROWS = 20_000
"""Of one table; the largest organisations that Dutyflow is made for have half as many duties."""
MAX_COLUMNS = 500
MAX_CELL = 32_767
"""Letters of one cell; more than Excel itself takes."""


@dataclass(frozen=True, slots=True)
class Grid:
    """One table of a file. All rows have as many cells; columns count from 0 here."""

    file: str
    sheet: str
    """Name of the sheet, or the heading above the table; empty where there is none."""
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    """The line, or the row of the sheet, of every row; they count from 1."""
    is_section: bool = False
    """The heading says what all its duties belong to."""
    legend: str = ""
    """Text around the table, in which letters may be explained."""

    @property
    def place(self) -> str:
        """Name the table in a sentence: `raci.xlsx, sheet “Base”`."""
        if not self.sheet or self.is_section:
            return plain(self.file)
        return say("{file}, sheet {sheet}", file=plain(self.file), sheet=quoted(self.sheet))

    @property
    def origin(self) -> str:
        """Name the table in the note of a duty, in whatever language the window speaks."""
        if not self.sheet or self.is_section:
            return self.file
        return f"{plain(self.file)}, sheet {quoted(self.sheet)}"

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.rows[0]) if self.rows else 0

    def remark(self, row: int, text: str) -> Remark:
        """Say something about a row; None of its words is markup."""
        return Remark(self.place, self.lines[row], text)


def grid_of(
    file: str,
    sheet: str,
    rows: Iterable[tuple[int, Sequence[str]]],
    *,
    is_section: bool = False,
    most: int | None = None,
) -> Grid:
    """Make a grid of numbered rows, with `most` of the first ones.

    What is too large for a table of duties is CannotRead.
    """
    place = Grid(file, sheet, (), (), is_section).place
    lines: list[int] = []
    found: list[tuple[str, ...]] = []
    for line, row in rows:
        cells = tuple(cell.strip() for cell in row)
        if len(found) == most:
            break
        if not any(cells):
            continue
        if len(found) == MAX_ROWS:
            raise too_many_rows(place, line)
        _check_cells(place, line, cells)
        lines.append(line)
        found.append(cells)
    width = max((_used(row) for row in found), default=0)
    padded = tuple((*row, *[""] * (width - len(row)))[:width] for row in found)
    return Grid(file, sheet, padded, tuple(lines), is_section)


def too_many_rows(place: str, line: int) -> CannotRead:
    """Say in which line a table becomes too long."""
    return unreadable(
        place,
        say("The table has more than {most} rows.", most=number(MAX_ROWS)),
        line,
        say("Take a part of it."),
    )


def column_name(column: int) -> str:
    """Return what spreadsheets call a column: A for 0, AA for 26."""
    name = ""
    while column >= 0:
        column, rest = divmod(column, 26)
        name = chr(ord("A") + rest) + name
        column -= 1
    return name


def _check_cells(place: str, line: int, cells: tuple[str, ...]) -> None:
    if _used(cells) > MAX_COLUMNS:
        raise unreadable(
            place, say("The table has more than {most} columns.", most=MAX_COLUMNS), line
        )
    for column, cell in enumerate(cells):
        if len(cell) > MAX_CELL:
            sentence = say(
                "Column {column} holds {letters} letters.",
                column=column_name(column),
                letters=number(len(cell)),
            )
            raise unreadable(
                place, sentence, line, say("A cell may have {most}.", most=number(MAX_CELL))
            )


def _used(row: Sequence[str]) -> int:
    """Count the columns up to the last one that holds something."""
    return next((at for at in range(len(row), 0, -1) if row[at - 1]), 0)
