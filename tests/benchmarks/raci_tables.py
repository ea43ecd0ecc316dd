"""The RACI table of 3,000 duties and 30 teams, a letter in every cell: written, and read again.

Prints JSON. The peer is openpyxl writing the same texts with no look and no guard. Run in a process
of its own: `python tests/benchmarks/raci_tables.py`.
"""

from __future__ import annotations

import io
import json
from functools import partial

from measure import best
from openpyxl import Workbook

from dutyflow_models.interchange.into.raci.kind import KIND
from dutyflow_models.interchange.out.raci_csv import raci_csv
from dutyflow_models.interchange.out.raci_report import raci_markdown
from dutyflow_models.interchange.out.raci_table import RaciTable, raci_table
from dutyflow_models.interchange.out.raci_xlsx import raci_xlsx
from dutyflow_models.interchange.source import Source, SourceFile
from dutyflow_models.org import Duty, Identity, Organisation, Team

DUTIES, TEAMS = 3_000, 30


def main() -> None:
    """Measure and print."""
    organisation = full()
    table = raci_table(organisation, ids=True)
    files = {
        "csv": raci_csv(organisation),
        "xlsx": raci_xlsx(organisation, None),
        "md": raci_markdown(organisation, None),
    }
    found = {
        "write": best(partial(raci_xlsx, organisation, None), times=3),
        "bare": best(partial(bare, table), times=3),
    }
    for name, data in files.items():
        source = Source((SourceFile(f"raci.{name}", data),))
        assert len(KIND.propose(source, None).organisation.duties) == DUTIES
        found[name] = best(partial(KIND.propose, source, None), times=3)
    print(json.dumps(found))


def full() -> Organisation:
    """Return an organisation in which every team has a part in every duty."""
    teams = [f"team-{number}" for number in range(TEAMS)]
    return Organisation(
        org=Identity(name="full", title="Full"),
        teams=tuple(Team(id=each, title=each.replace("-", " ").title()) for each in teams),
        duties=tuple(
            Duty(
                id=f"duty-{number}",
                title=f"Keep what area {number} needs in order",
                accountable=teams[number % TEAMS],
                responsible=(teams[number % TEAMS], teams[(number + 1) % TEAMS]),
                consulted=tuple(teams[(number + at) % TEAMS] for at in range(2, 12)),
                informed=tuple(teams[(number + at) % TEAMS] for at in range(12, TEAMS)),
            )
            for number in range(DUTIES)
        ),
    )


def bare(table: RaciTable) -> bytes:
    """Write the texts as a person would who has openpyxl and no wishes."""
    book, written = Workbook(write_only=True), io.BytesIO()
    sheet = book.create_sheet("RACI")
    for row in (table.head, *table.rows):
        sheet.append(row)
    book.save(written)
    return written.getvalue()


if __name__ == "__main__":
    main()
