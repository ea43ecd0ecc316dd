"""Proposes how a table is read, by what stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.interchange.into.raci.legend import joined_legends, legend_in, legend_of_row
from dutyflow_models.interchange.into.raci.letters import in_one_word, is_tick, plainly, roles_in
from dutyflow_models.interchange.into.raci.mapping import LOOKED_AT_FOR_HEAD, TableMapping

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from dutyflow_models.interchange.into.raci.grid import Grid
    from dutyflow_models.interchange.into.raci.legend import Legend
    from dutyflow_models.interchange.into.raci.mapping import ColumnUse
    from dutyflow_models.org import Role

_NAMES: Mapping[ColumnUse, str] = {
    "title": (
        "duty|duties|task|tasks|activity|activities|deliverable|deliverables|title|name|step|"
        "process step|responsibility|responsibilities|what|work|item|action|function|"
        "aufgabe|aufgaben|tätigkeit|tätigkeiten|aktivität|aktivitäten|leistung|arbeitspaket|"
        "titel|bezeichnung|schritt|was|verantwortlichkeit|task / activity|task/activity"
    ),
    "stage": (
        "stage|phase|area|category|group|process|process group|section|domain|workstream|"
        "project phase|stufe|bereich|kategorie|gruppe|prozess|abschnitt|projektphase|thema"
    ),
    "id": "id|no|no.|nr|nr.|#|number|key|ref|ref.|reference|wbs|psp|kennung|nummer|lfd. nr.",
    "description": (
        "description|details|detail|note|notes|comment|comments|remark|remarks|beschreibung|"
        "bemerkung|bemerkungen|kommentar|kommentare|anmerkung|anmerkungen|hinweis|hinweise"
    ),
    "tags": "tags|tag|labels|label|schlagworte|stichworte",
}
_HEADS: Mapping[str, ColumnUse] = {
    word: use for use, words in _NAMES.items() for word in words.split("|")
}
"""What a column is by its head, where its cells are no letters."""
_OTHER_HEADS = _HEADS.keys() | frozenset(
    (
        *("status", "priority", "prio", "load", "weight", "count", "amount", "id", "no", "no."),
        *("nr", "nr.", "#", "number", "key", "date", "due", "priorität", "last", "gewicht"),
        *("anzahl", "datum"),
    )
)
"""Heads of columns that are hardly a team."""
_MOSTLY = 0.6
"""The share of cells that say what a column is."""
_NEARLY_ALL = 0.95
_SOME = 0.34
"""Where all cells are short: letters that the document uses in its own way."""
_SHORT = 3
_MOST_NAMES = 3
"""Cells above the letters that may name a team, a department, a site."""
_LOOKED_AT = 500
"""Rows that tell what a column is."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A mapping, and how sure it is from 0 to 1; 0 is a table without letters or names of roles."""

    mapping: TableMapping
    sureness: float


def legend_of(grids: Iterable[Grid]) -> Legend:
    """Return the letters that a document explains, around its tables or in rows of them."""
    found: list[Legend] = []
    for grid in grids:
        found += [legend_of_row(row) for row in grid.rows]
        found.append(legend_in(grid.legend))
    return joined_legends(found)


def guessed(grid: Grid, legend: Legend) -> Proposed:
    """Propose a mapping for a table."""
    by_names = _by_names(grid, legend)
    if by_names is not None:
        return Proposed(by_names, 0.8)
    rows = grid.rows[:_LOOKED_AT]
    teams = [at for at in range(grid.width) if _is_of_letters(rows, at, legend)]
    first = _first_with_letters(rows, teams, legend)
    head = _head(grid, teams, first)
    columns = _columns(grid, teams, head, legend)
    if not teams or "title" not in columns:
        return Proposed(TableMapping(used=False, head=head, columns=columns), 0)
    stage = "stage" if "stage" not in columns else "tag"
    sureness = _sureness(rows, teams, has_head=head is not None)
    return Proposed(TableMapping(head=head, columns=columns, sections=stage), sureness)


def _sureness(rows: Sequence[Sequence[str]], teams: Sequence[int], *, has_head: bool) -> float:
    """Say how much of a RACI table it is: without a head, or with ticks alone, rather a list."""
    letters = any(
        row[at] and not is_tick(row[at]) and roles_in(row[at]) for row in rows for at in teams
    )
    if not has_head or not letters:
        return 0.2 if len(teams) > 1 else 0.05
    return 0.9 if len(teams) > 1 else 0.35


def _is_of_letters(rows: Sequence[Sequence[str]], column: int, legend: Legend) -> bool:
    """Say whether what a column holds are mostly roles, and at least one."""
    cells = [row[column] for row in rows if row[column] and not legend_of_row(row)]
    for at, cell in enumerate(cells[:LOOKED_AT_FOR_HEAD]):
        if plainly(cell) in _OTHER_HEADS:
            # A 1 below such a head is a number, and an X no part in the duty.
            below = [roles_in(each, legend) for each in cells[at + 1 :] if not is_tick(each)]
            return _mostly_roles(below, _NEARLY_ALL)
    meanings = [roles_in(cell, legend) for cell in cells]
    first = min(next((at for at, roles in enumerate(meanings) if roles), 0), _MOST_NAMES)
    short = all(len(plainly(cell)) <= _SHORT for cell in cells[first:])
    return _mostly_roles(meanings[first:], _SOME if short else _MOSTLY)


def _mostly_roles(meanings: Sequence[tuple[Role, ...] | None], least: float) -> bool:
    said = [roles for roles in meanings if roles != ()]
    return any(said) and sum(map(bool, said)) >= least * len(said)


def _first_with_letters(rows: Sequence[Sequence[str]], teams: Sequence[int], legend: Legend) -> int:
    """Return the first row with letters in columns that have them."""
    for place, row in enumerate(rows):
        if not legend_of_row(row) and any(roles_in(row[at], legend) for at in teams):
            return place
    return len(rows)


def _head(grid: Grid, teams: Sequence[int], first: int) -> int | None:
    """Return the row above the letters that names most of the teams; of those alike, the last."""
    best, most = None, 0
    for place in range(min(first, len(grid.rows))):
        row = grid.rows[place]
        names = [row[at] for at in teams if roles_in(row[at]) != ()]
        different = len(set(names)) == len(names)
        if different and len(names) >= max(most, 1) and 2 * len(names) >= len(teams):
            best, most = place, len(names)
    return 0 if not teams and grid.rows else best


def _columns(
    grid: Grid, teams: Sequence[int], head: int | None, legend: Legend
) -> tuple[ColumnUse, ...]:
    names = grid.rows[head] if head is not None else ("",) * grid.width
    below = grid.rows[(head or 0) + (head is not None) :][:_LOOKED_AT]
    columns: list[ColumnUse] = ["ignored"] * grid.width
    for at, name in enumerate(names):
        use = _HEADS.get(plainly(name).rstrip(":"), "ignored")
        if use == "id" and plainly(name) != "id" and _is_of_numbers(below, at):
            use = "ignored"  # they count the rows of this table, and other tables have them too
        if at in teams:
            columns[at] = "team"
        elif use in ("description", "tags") or use not in columns:
            columns[at] = use
        if columns[at] == "ignored" and name and teams and _is_empty_team(below, at, legend):
            columns[at] = "team"
    if "title" not in columns:
        _choose_title(columns, below)
    return tuple(columns)


def _is_of_numbers(rows: Sequence[Sequence[str]], column: int) -> bool:
    cells = [row[column] for row in rows if row[column]]
    numbers = sum(not any(map(str.isalpha, cell)) for cell in cells)
    return numbers > len(cells) / 2


def _is_empty_team(rows: Sequence[Sequence[str]], column: int, legend: Legend) -> bool:
    """Say whether nothing but dashes stands in a column: a team without any part."""
    return all(roles_in(row[column], legend) == () for row in rows)


def _choose_title(columns: list[ColumnUse], rows: Sequence[Sequence[str]]) -> None:
    """Take the column with the most different texts; of those alike, the longest texts."""

    def weight(column: int) -> tuple[int, int]:
        texts = {row[column] for row in rows if any(map(str.isalpha, row[column]))}
        return len(texts), sum(map(len, texts))

    free = [at for at, use in enumerate(columns) if use in ("ignored", "stage", "description")]
    best = max(free, key=weight, default=None)
    if best is not None and weight(best)[0]:
        columns[best] = "title"


def _by_names(grid: Grid, legend: Legend) -> TableMapping | None:
    """Propose the form with a column for each role, in which the names of teams stand."""
    for place, row in enumerate(grid.rows[:LOOKED_AT_FOR_HEAD]):
        roles = {at: role for at, cell in enumerate(row) if (role := in_one_word(cell))}
        if len(set(roles.values())) < 2 or not {"accountable", "responsible"} & {*roles.values()}:
            continue
        below = [row[at] for row in grid.rows[place + 1 : _LOOKED_AT] for at in roles if row[at]]
        letters = sum(roles_in(cell, legend) is not None for cell in below)
        above = any(roles_in(row[at], legend) for row in grid.rows[:place] for at in roles)
        if above or not below or letters > (1 - _MOSTLY) * len(below):
            continue
        columns: list[ColumnUse] = list(_columns(grid, [], place, {}))
        for at, role in roles.items():
            columns[at] = role
        if "title" not in columns:
            _choose_title(columns, grid.rows[place + 1 :])
        if "title" in columns:
            sections = "tag" if "stage" in columns else "stage"
            return TableMapping(head=place, columns=tuple(columns), sections=sections)
    return None
