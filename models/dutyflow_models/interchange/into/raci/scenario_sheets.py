"""Workbooks that Dutyflow wrote: a sheet for each scenario, of which one can be read at a time.

The sheets do not say when a scenario holds. So its roles cannot become those of a scenario again;
read together they would only mix.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.language import number, say, several
from dutyflow_models.wording import listed, plain, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.interchange.into.raci.making import Table

_HALF = 0.5
"""The share of duties that two sheets have in common where they are of one organisation."""
_MOST_NAMED = 5
_DUTY, _ID = "Duty", "Id"
"""Heads of the columns that an export of ours begins and ends with."""


def first_of_scenarios(tables: Sequence[Table]) -> tuple[list[Table], list[str]]:
    """Leave out sheets with the duties of one before them, and say which one is read."""
    found = list(tables)
    firsts: list[tuple[Table, frozenset[str], list[str]]] = []
    for place, table in enumerate(tables):
        ids = _ids(table)
        if not ids:
            continue
        for first, known, others in firsts:
            if first.grid.file == table.grid.file and len(ids & known) >= _HALF * len(ids):
                others.append(table.grid.sheet)
                mapping = table.mapping.model_copy(update={"used": False})
                found[place] = table._replace(mapping=mapping)
                break
        else:
            firsts.append((table, ids, []))
    return found, [_said(first, others) for first, _, others in firsts if others]


def _ids(table: Table) -> frozenset[str]:
    """Return the ids of duties in a sheet as an export of ours writes it; none in any other."""
    grid, head = table.grid, table.mapping.head
    if head is None or not table.mapping.used or not grid.sheet or grid.is_section:
        return frozenset()
    names = grid.rows[head]
    if names[0] != _DUTY or names[-1] != _ID:
        return frozenset()
    return frozenset(row[-1] for row in grid.rows[head + 1 :] if row[-1])


def _said(first: Table, others: list[str]) -> str:
    names = [quoted(each) for each in others[:_MOST_NAMED]]
    more = len(others) - len(names)
    if more:
        names.append(say("{n} more", n=number(more)))
    return several(
        "{file}: the sheet {first} was read. {others} shows another scenario and was left out; "
        "choose under Table which one is read.",
        "{file}: the sheet {first} was read. {others} show other scenarios and were left out; "
        "choose under Table which one is read.",
        len(others),
        file=plain(first.grid.file),
        first=quoted(first.grid.sheet),
        others=listed(names),
    )
