"""What stands where in a table: its head, its columns, its letters. Kept as JSON for the next time.

A mapping is remembered by the texts of the head, so that it is found again in a newer version of
the same table, wherever the head stands there.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.interchange.into.raci.letters import plainly
from dutyflow_models.interchange.option_files import option_text, option_values
from dutyflow_models.language import say
from dutyflow_models.org import ROLES, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from dutyflow_models.interchange.into.raci.grid import Grid

ColumnUse = Literal[
    "ignored",
    "title",
    "team",
    "stage",
    "id",
    "description",
    "tags",
    "accountable",
    "responsible",
    "supports",
    "consulted",
    "informed",
    "consumers",
]
"""What a column is: a team with letters below, or a role with names of teams below."""
Sections = Literal["stage", "tag", "duty"]
"""What rows with nothing but a title are."""
LOOKED_AT_FOR_HEAD = 40
"""Rows in which the head is looked for."""
_HEAD = TypeAdapter(list[str])
MAX_KEPT = 50
"""Mappings that are remembered; the oldest is forgotten first."""


class TableMapping(BaseModel):
    """How one table is read. Rows and columns count from 0, in the grid."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    used: bool = True
    """Whether duties are taken from the table at all."""
    head: int | None = Field(default=None, ge=0)
    """The row with the names of the columns; None where there is none."""
    columns: tuple[ColumnUse, ...] = ()
    values: dict[str, tuple[Role, ...]] = Field(default_factory=dict)
    """What cells mean, by their text in small letters; others are read by the usual rules."""
    sections: Sections = "stage"

    def column(self, use: ColumnUse) -> int | None:
        """Return the first column of a use."""
        return next((at for at, each in enumerate(self.columns) if each == use), None)

    def columns_of(self, use: ColumnUse) -> tuple[int, ...]:
        """Return all columns of a use, from left to right."""
        return tuple(at for at, each in enumerate(self.columns) if each == use)

    def fits(self, grid: Grid) -> bool:
        """Say whether a table has the rows and columns that the mapping speaks of."""
        return len(self.columns) <= grid.width and (self.head or 0) < max(1, len(grid.rows))

    @property
    def names_of_teams(self) -> dict[Role, tuple[int, ...]]:
        """The columns that hold names of teams, by the role that these have."""
        return {role: found for role in ROLES if (found := self.columns_of(role))}

    @property
    def says_roles(self) -> bool:
        """Whether some column says who has which part."""
        return "team" in self.columns or bool(self.names_of_teams)

    def using(self, column: int, use: ColumnUse) -> TableMapping:
        """Return a mapping in which a column is something else, of a table that is used.

        Of a title, a stage and an id there is one; the column that was it before is ignored.
        """
        columns = list(self.columns)
        if use in ("title", "stage", "id"):
            columns = ["ignored" if each == use else each for each in columns]
        columns[column] = use
        return self.model_copy(update={"columns": tuple(columns), "used": True})


class RaciOptions(BaseModel):
    """The mappings of the tables of a source, in their order; None is read as proposed."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    tables: tuple[TableMapping | None, ...] = ()
    by_head: dict[str, TableMapping] = Field(default_factory=dict)
    """Mappings of other tables, by the fingerprints of their heads."""

    def of(self, place: int, grid: Grid, proposed: TableMapping) -> TableMapping | None:
        """Return the mapping chosen for a table, or for one with its head."""
        chosen = self.tables[place] if place < len(self.tables) else None
        return chosen or remembered(grid, proposed, self.by_head)


def fingerprint(head: Sequence[str]) -> str:
    """Return what tells a head from others, whatever its emphasis and capital letters."""
    texts = json.dumps([plainly(cell) for cell in head], ensure_ascii=True)
    return sha256(texts.encode()).hexdigest()[:16]


def remembered(
    grid: Grid, proposed: TableMapping, kept: Mapping[str, TableMapping]
) -> TableMapping | None:
    """Return the mapping kept for the head of a table; None for a head that is new.

    A table that is left out although it has roles stays so: another one with its head is read.
    """
    stays_out = proposed.says_roles and not proposed.used
    if not kept:
        return None
    for place, row in enumerate(grid.rows[:LOOKED_AT_FOR_HEAD]):
        found = kept.get(fingerprint(row))
        if found is not None and len(found.columns) == grid.width:
            used = found.used and not stays_out
            return found.model_copy(update={"head": place, "used": used})
    return None


def remember(
    kept: Mapping[str, TableMapping], chosen: Iterable[tuple[Grid, TableMapping]]
) -> dict[str, TableMapping]:
    """Return what is kept, with the mappings chosen now; a table without a head is not known."""
    more = dict(kept)
    for grid, mapping in chosen:
        if mapping.head is not None and mapping.head < len(grid.rows):
            key = fingerprint(grid.rows[mapping.head])
            more.pop(key, None)
            more[key] = mapping
    return dict(list(more.items())[-MAX_KEPT:])


def mapping_text(chosen: Iterable[tuple[Grid, TableMapping]]) -> str:
    """Return mappings as the text of a file, each with the texts of its table's head."""
    tables = [
        {"head": grid.rows[mapping.head]} | mapping.model_dump(mode="json", exclude={"head"})
        for grid, mapping in chosen
        if mapping.head is not None and mapping.head < len(grid.rows)
    ]
    return option_text("raci-table", {"tables": tables})


def read_mapping(text: str) -> RaciOptions:
    """Read what `mapping_text` wrote; CannotRead where it is something else."""
    found: dict[str, TableMapping] = {}
    tables = option_values("raci-table", text).get("tables")
    for number, table in enumerate(tables if isinstance(tables, list) else [], 1):
        try:
            head = _HEAD.validate_python(table["head"], strict=True)
            mapping = TableMapping.model_validate(table | {"head": None})
        except (LookupError, TypeError, ValidationError) as error:
            sentence = say("The mapping says of table {number} what is not known.", number=number)
            raise CannotRead(Problem(sentence)) from error
        found[fingerprint(head)] = mapping
    return RaciOptions(by_head=found)


def kept_text(kept: Mapping[str, TableMapping]) -> str:
    """Return mappings as a text for the settings."""
    held = {key: mapping.model_dump(mode="json") for key, mapping in kept.items()}
    return json.dumps(held, ensure_ascii=False)


def mappings_kept(text: str) -> dict[str, TableMapping]:
    """Return what `kept_text` made a text of; what cannot be read is left out."""
    try:
        held = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {}
    found: dict[str, TableMapping] = {}
    for key, value in held.items() if isinstance(held, dict) else ():
        try:
            found[key] = TableMapping.model_validate(value)
        except ValidationError:
            continue
    return found
