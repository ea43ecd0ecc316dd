"""The table of a CSV file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.interchange.csv_rows import read_csv
from dutyflow_models.interchange.into.raci.grid import grid_of

if TYPE_CHECKING:
    from dutyflow_models.interchange.into.raci.grid import Grid
    from dutyflow_models.interchange.source import SourceFile


def csv_grids(
    file: SourceFile, *, is_whole: bool = True, most: int | None = None
) -> tuple[list[Grid], list[str]]:
    """Return the table, and how the file was read; one that is not whole may be cut anywhere."""
    found = read_csv(file)
    return [grid_of(file.name, "", found.rows(strict=is_whole), most=most)], list(found.notes)
