"""RACI tables: recognised by the letters in them, and read as a person says or as is proposed."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from dutyflow_models.files.problems import CannotRead
from dutyflow_models.ids import new_id
from dutyflow_models.interchange.clean import title_in
from dutyflow_models.interchange.csv_rows import TABLES
from dutyflow_models.interchange.into.raci.csv_grids import csv_grids
from dutyflow_models.interchange.into.raci.guessing import guessed, legend_of
from dutyflow_models.interchange.into.raci.legend import legend_of_row
from dutyflow_models.interchange.into.raci.making import Making, Table
from dutyflow_models.interchange.into.raci.mapping import RaciOptions, read_mapping
from dutyflow_models.interchange.into.raci.markdown_grids import is_markdown, markdown_grids
from dutyflow_models.interchange.into.raci.scenario_sheets import first_of_scenarios
from dutyflow_models.interchange.into.raci.xlsx_grids import is_workbook, xlsx_grids
from dutyflow_models.interchange.kinds import ImportKind
from dutyflow_models.interchange.proposal import Proposal, Remark
from dutyflow_models.interchange.source import SourceFile, unreadable
from dutyflow_models.language import mark, number, say, say_marked
from dutyflow_models.org import Identity, Organisation
from dutyflow_models.wording import counted, listed, quoted

if TYPE_CHECKING:
    from dutyflow_models.interchange.into.raci.grid import Grid
    from dutyflow_models.interchange.source import Source

SUFFIXES = (*TABLES, ".xlsx", ".xlsm", ".md", ".markdown")
_LOOKED_AT = 100_000
"""Bytes of a text that tell whether it holds a RACI table."""
_WORKBOOK = 0.5
"""A workbook can be nothing else; whether it holds letters is told when it is read."""
_ADVICE = mark("Cells name roles by R, A, S, C, I or by words; or columns named so hold teams.")


def recognises(source: Source) -> float:
    """Say how sure it is that a single file is a RACI table."""
    file = source.single
    if file is None:
        return 0
    if is_workbook(file):
        return _WORKBOOK
    begin = SourceFile(file.name, _whole_lines(file.data))
    try:
        # Quotes that are not right count for nothing yet: they are told when it is read.
        grids, _ = grids_of(begin, is_whole=False)
    except CannotRead:
        return 0
    legend = legend_of(grids)
    return max((guessed(grid, legend).sureness for grid in grids), default=0)


def propose(source: Source, options: object | None = None) -> Proposal:
    """Make duties of all tables that hold letters, or of those that the options choose."""
    chosen = options if isinstance(options, RaciOptions) else RaciOptions()
    tables, notes = tables_of(source, chosen)
    used = [table for table in tables if table.mapping.used]
    if not used:
        name = source.single.name if source.single else say("The files")
        raise unreadable(name, say("No table with RACI letters was found."), 0, say_marked(_ADVICE))
    making = Making()
    for table in used:
        if table.mapping.column("title") is None:
            raise unreadable(_named(table.grid), say("No column is said to hold the duties."))
        making.take(table)
    title = title_in(PurePosixPath(source.files[0].base_name).stem)
    organisation = Organisation(
        org=Identity(name=new_id(title, (), "organisation"), title=title),
        stages=tuple(making.stages.values()),
        teams=tuple(making.teams.values()),
        duties=tuple(making.duties.values()),
    )
    notes += [_how(table) for table in used]
    left_out = tuple(
        _left_out(table)
        for table in tables
        if not table.mapping.used
        and not table.mapping.says_roles
        and not all(map(legend_of_row, table.grid.rows))
    )
    remarks = (*making.remarks, *left_out)
    return Proposal(organisation, remarks, tuple(notes), frozenset(making.made_up))


def tables_of(
    source: Source, options: RaciOptions, *, most: int | None = None
) -> tuple[list[Table], list[str]]:
    """Return the tables of all files with how each is read, and how the files were.

    `most` limits the rows, for a look at them.
    """
    grids: list[Grid] = []
    notes: list[str] = []
    for file in source.to_read(*SUFFIXES):
        found, said = grids_of(file, most=most)
        grids += found
        notes += said
    legend = legend_of(grids)
    proposed = [Table(grid, guessed(grid, legend).mapping, legend) for grid in grids]
    tables, said = first_of_scenarios(proposed)
    used = [table.mapping.used for table in tables]
    for place, table in enumerate(tables):
        chosen = options.of(place, table.grid, table.mapping)
        if chosen is not None and chosen.fits(table.grid):
            tables[place] = table._replace(mapping=chosen)
    as_said = [table.mapping.used for table in tables] == used
    return tables, notes + said if as_said else notes


def grids_of(
    file: SourceFile, *, is_whole: bool = True, most: int | None = None
) -> tuple[list[Grid], list[str]]:
    """Return the tables of a file, told by its content, and how it was read."""
    if is_workbook(file):
        return xlsx_grids(file, most=most)
    if is_markdown(file):
        return markdown_grids(file)
    return csv_grids(file, is_whole=is_whole, most=most)


def _whole_lines(data: bytes) -> bytes:
    """Return the beginning of a text, without a last line that would be cut."""
    if len(data) <= _LOOKED_AT:
        return data
    begin = data[:_LOOKED_AT]
    return begin[: begin.rfind(b"\n") + 1 & ~1]


def _how(table: Table) -> str:
    grid, mapping = table.grid, table.mapping
    head = mapping.head
    names = grid.rows[head] if head is not None else ()
    ignored = [names[at] for at in mapping.columns_of("ignored") if names and names[at]]
    teams = len(mapping.columns_of("team"))
    what = counted(teams, "team") if teams else say("teams stand below their roles")
    if head is None:
        said = say("{table}: no row is a head; {teams}.", table=_named(grid), teams=what)
    else:
        row = number(grid.lines[head])
        said = say(
            "{table}: row {row} names the columns; {teams}.",
            table=_named(grid),
            row=row,
            teams=what,
        )
    less = listed([quoted(each) for each in ignored[:8]])
    return say("{how} Left out: {columns}.", how=said, columns=less) if ignored else said


def _named(grid: Grid) -> str:
    return f"{grid.place}, {quoted(grid.sheet)}" if grid.is_section and grid.sheet else grid.place


def _left_out(table: Table) -> Remark:
    line = table.grid.lines[0] if table.grid.lines else 0
    return Remark(table.grid.place, line, say("This table has no RACI letters and was left out."))


KIND = ImportKind(
    id="raci-table",
    title=mark("RACI table"),
    suffixes=SUFFIXES,
    recognises=recognises,
    propose=propose,
    read_options=read_mapping,
)
