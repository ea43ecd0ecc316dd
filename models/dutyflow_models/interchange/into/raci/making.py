"""Makes teams, stages and duties of tables whose mappings are known."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.ids import new_id
from dutyflow_models.interchange.clean import title_in
from dutyflow_models.interchange.into.raci.grid import column_name
from dutyflow_models.interchange.into.raci.legend import legend_of_row
from dutyflow_models.interchange.into.raci.letters import normal, roles_in
from dutyflow_models.interchange.matching import name_of
from dutyflow_models.interchange.proposal import origin
from dutyflow_models.language import say, several
from dutyflow_models.org import ID_PATTERN, ROLES, Duty, Stage, Team
from dutyflow_models.wording import counted, plain, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.interchange.into.raci.grid import Grid
    from dutyflow_models.interchange.into.raci.legend import Legend
    from dutyflow_models.interchange.into.raci.mapping import ColumnUse, TableMapping
    from dutyflow_models.interchange.proposal import Remark
    from dutyflow_models.org import Role

LONGEST_TITLE = 2_000
"""Letters of a duty's title; the rest of a longer cell goes into the description."""
_BETWEEN_NAMES = re.compile(r"[,;\n]")
_BETWEEN_TAGS = re.compile(r"[,;\n#]")
_IS_ID = re.compile(ID_PATTERN)


class Table(NamedTuple):
    """A grid with how it is read."""

    grid: Grid
    mapping: TableMapping
    legend: Legend

    @property
    def first(self) -> int:
        """The first row below the head."""
        return 0 if self.mapping.head is None else self.mapping.head + 1

    def cell(self, row: int, use: ColumnUse) -> str:
        """Return the text of the first column of a use in a row; empty where there is none."""
        column = self.mapping.column(use)
        return self.grid.rows[row][column] if column is not None else ""

    def roles(self, text: str) -> tuple[Role, ...] | None:
        """Return what a cell means; None if it is not understood."""
        known = self.mapping.values.get(normal(text))
        return known if known is not None else roles_in(text, self.legend)

    def meanings(self) -> dict[str, tuple[Role, ...] | None]:
        """Return every text below the teams with what it means, in the order of the rows."""
        found: dict[str, tuple[Role, ...] | None] = {}
        for row in self.grid.rows[self.first :]:
            for column in self.mapping.columns_of("team"):
                if row[column] and not legend_of_row(row):
                    found.setdefault(normal(row[column]), self.roles(row[column]))
        return found

    def is_heading(self, row: int) -> bool:
        """Say whether a row has nothing but one text, and duties of somebody follow it."""
        if self.mapping.sections == "duty":
            return False
        said = {cell for cell in self.grid.rows[row] if cell}
        if len(said) != 1 or self._has_part(row):
            return False
        in_title = bool(self.cell(row, "title"))
        return not in_title or (row + 1 < len(self.grid.rows) and self._has_part(row + 1))

    def _has_part(self, row: int) -> bool:
        """Say whether a row has letters, or names of teams below roles."""
        cells = self.grid.rows[row]
        by_name = any(cells[at] for held in self.mapping.names_of_teams.values() for at in held)
        return by_name or any(self.roles(cells[at]) for at in self.mapping.columns_of("team"))


@dataclass(slots=True)
class _Section:
    """What the rows below a heading belong to."""

    title: str = ""
    stage: str | None = None


class Making:
    """What is made of one table after another; ids and names count for all of them."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.teams: dict[str, Team] = {}
        self.stages: dict[str, Stage] = {}
        self.duties: dict[str, Duty] = {}
        self.remarks: list[Remark] = []
        self.made_up: set[tuple[str, str]] = set()
        """Lists and ids of entries that have none in the tables; see `Proposal.made_up`."""
        self._by_title: dict[tuple[str, str | None], Duty] = {}
        self._titles: dict[str, str] = {}
        """Of teams, by their ids."""
        self._stage_ids: set[str] = set()

    def take(self, table: Table) -> None:
        """Make what a table says."""
        grid, mapping = table.grid, table.mapping
        columns = self._teams_of_columns(table)
        section = self._section(table, grid.sheet) if grid.is_section else _Section()
        head = grid.rows[mapping.head] if mapping.head is not None else None
        twice = 0
        for row in range(table.first, len(grid.rows)):
            if grid.rows[row] == head or legend_of_row(grid.rows[row]):
                continue
            if table.is_heading(row):
                title = next(cell for cell in grid.rows[row] if cell)
                section = self._section(table, title)
            elif not plain(table.cell(row, "title")):
                self._say_untitled(table, row)
            else:
                twice += not self._duty(table, row, columns, section)
        if twice:
            sentence = several(
                "{n} duty stands above already; what is said first counts.",
                "{n} duties stand above already; what is said first counts.",
                twice,
            )
            self.remarks.append(grid.remark(max(0, table.first - 1), sentence))

    def _teams_of_columns(self, table: Table) -> dict[int, str]:
        names = table.grid.rows[table.mapping.head] if table.mapping.head is not None else ()
        found = {}
        for column in table.mapping.columns_of("team"):
            name = names[column] if names else ""
            found[column] = self._team(name or f"Column {column_name(column)}")
        return found

    def _team(self, name: str) -> str:
        known = self.teams.get(name_of(name))
        if known is None:
            known = Team(id=new_id(name, self._titles, "team"), title=title_in(name))
            self.teams[name_of(name)] = known
            self._titles[known.id] = known.title
            self.made_up.add(("teams", known.id))
        return known.id

    def _section(self, table: Table, title: str) -> _Section:
        is_stage = table.mapping.sections == "stage" and bool(plain(title))
        return _Section(title_in(title), self._stage(title) if is_stage else None)

    def _stage(self, title: str) -> str:
        known = self.stages.get(name_of(title))
        if known is None:
            known = Stage(id=new_id(title, self._stage_ids, "stage"), title=title_in(title))
            self.stages[name_of(title)] = known
            self._stage_ids.add(known.id)
            self.made_up.add(("stages", known.id))
        return known.id

    def _say_untitled(self, table: Table, row: int) -> None:
        if any(table.grid.rows[row]):
            said = next(cell for cell in table.grid.rows[row] if cell)
            self.remarks.append(
                table.grid.remark(
                    row,
                    say("The row with {text} has no title and was left out.", text=quoted(said)),
                )
            )

    def _duty(self, table: Table, row: int, columns: dict[int, str], section: _Section) -> bool:
        """Make the duty of a row; False when there is the same one already."""
        title, more = _title_and_more(table.cell(row, "title"))
        stage_title = table.cell(row, "stage")
        stage = self._stage(stage_title) if plain(stage_title) else section.stage
        wanted = table.cell(row, "id")
        key = (f"#{wanted}", None) if plain(wanted) else (title, stage)
        if key in self._by_title:
            return False
        roles = self._roles(table, row, columns)
        duty_id = _id(wanted or title, self.duties)
        if not wanted or duty_id not in (wanted, new_id(wanted, (), "")):
            self.made_up.add(("duties", duty_id))
        texts = [
            more,
            *(table.grid.rows[row][at] for at in table.mapping.columns_of("description")),
        ]
        values: dict[str, object] = {
            "id": duty_id,
            "title": title,
            "stage": stage,
            "description": "\n".join(each for each in texts if each),
            "tags": tuple(dict.fromkeys(_tags(table, row, section))),
            "note": origin(table.grid.origin, table.grid.lines[row]),
            **roles,
        }
        said = {name: value for name, value in values.items() if value}
        self.duties[duty_id] = self._by_title[key] = Duty.model_validate(said)
        return True

    def _roles(
        self, table: Table, row: int, columns: dict[int, str]
    ) -> dict[str, str | tuple[str, ...]]:
        held: defaultdict[Role, list[str]] = defaultdict(list)
        for column, team_id in columns.items():
            for role in self._letters(table, row, column):
                held[role].append(team_id)
        for role, places in table.mapping.names_of_teams.items():
            for name in _names(table, row, places):
                held[role].append(self._team(name))
        self._one_accountable(table, row, held)
        found: dict[str, str | tuple[str, ...]] = {
            role: tuple(dict.fromkeys(held[role])) for role in ROLES if held[role]
        }
        if held["accountable"]:
            found["accountable"] = held["accountable"][0]
        return found

    def _letters(self, table: Table, row: int, column: int) -> tuple[Role, ...]:
        text = table.grid.rows[row][column]
        roles = table.roles(text)
        if roles is None:
            sentence = say(
                "Column {column}: {text} is no role.", column=column_name(column), text=quoted(text)
            )
            self.remarks.append(table.grid.remark(row, sentence))
        return roles or ()

    def _one_accountable(self, table: Table, row: int, held: defaultdict[Role, list[str]]) -> None:
        """Leave one team accountable; the others are responsible, and that is said."""
        first, *others = dict.fromkeys(held["accountable"]) or [""]
        if not others:
            return
        sentence = say(
            "{teams} are accountable. {first} was taken, the others do it.",
            teams=counted(len(others) + 1, "team"),
            first=quoted(self._titles[first]),
        )
        self.remarks.append(table.grid.remark(row, sentence))
        held["accountable"] = [first]
        held["responsible"] += [each for each in others if each not in held["responsible"]]


def _title_and_more(text: str) -> tuple[str, str]:
    """Return a title of one line, and the whole text where the title is only its beginning."""
    title = title_in(text)
    if len(title) <= LONGEST_TITLE:
        return title, ""
    return title[: LONGEST_TITLE - 1] + "…", text


def _id(wanted: str, taken: dict[str, Duty]) -> str:
    if _IS_ID.fullmatch(wanted) and wanted not in taken:
        return wanted
    return new_id(wanted, taken)


def _tags(table: Table, row: int, section: _Section) -> Iterator[str]:
    if table.mapping.sections == "tag" and section.title:
        yield section.title
    for column in table.mapping.columns_of("tags"):
        yield from filter(None, map(title_in, _BETWEEN_TAGS.split(table.grid.rows[row][column])))


def _names(table: Table, row: int, places: tuple[int, ...]) -> Iterator[str]:
    for column in places:
        for name in _BETWEEN_NAMES.split(table.grid.rows[row][column]):
            if plain(name) and roles_in(name) != ():
                yield name.strip()
