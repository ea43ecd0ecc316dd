"""The RACI table of what holds in a scenario: duties down, teams across, letters in the cells.

`raci_csv`, `raci_xlsx` and `raci_report` write it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.interchange.clean import clean
from dutyflow_models.letters import in_letters, roles_by_team

if TYPE_CHECKING:
    from dutyflow_models.org import Duty, Organisation, Role, Team

KEY = (
    ("R", "responsible: does it"),
    ("A", "accountable: answers for it in the end"),
    ("S", "supports"),
    ("C", "consulted"),
    ("I", "informed"),
    ("U", "uses it"),
)
"""Every letter and what it means."""
DUTY, STAGE, ID = "Duty", "Stage", "Id"


@dataclass(frozen=True, slots=True)
class RaciTable:
    """All rows have as many texts as the head."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_team: int
    """The column of the first team; columns before it say what the duty is."""
    teams: int
    """The number of columns with letters."""


def raci_table(shown: Organisation, *, ids: bool) -> RaciTable:
    """Make the table; with `ids` its last column names each duty for reading it in again."""
    staged = any(duty.stage in shown.stages_by_id for duty in shown.duties if duty.stage)
    teams = tuple({team.id: team for team in shown.teams}.values())
    before = (DUTY, STAGE) if staged else (DUTY,)
    after = (ID,) if ids else ()
    columns = [team.id for team in teams]
    rows = []
    for duty in shown.duties:
        letters = letters_of(duty)
        about = (clean(duty.title), *((_stage(duty, shown),) if staged else ()))
        cells = tuple(letters.get(team_id, "") for team_id in columns)
        rows.append((*about, *cells, *((duty.id,) if ids else ())))
    head = (*before, *_names(teams), *after)
    return RaciTable(head, tuple(rows), len(before), len(teams))


def letters_of(duty: Duty) -> dict[str, str]:
    """Return the letters of every team with a part; who alone is responsible is accountable too."""
    return {
        team_id: in_letters(_said(roles, duty, team_id))
        for team_id, roles in roles_by_team(duty).items()
    }


def _said(roles: tuple[Role, ...], duty: Duty, team_id: str) -> tuple[Role, ...]:
    implied = team_id == duty.answerable and "accountable" not in roles
    return ("accountable", *roles) if implied else roles


def _names(teams: tuple[Team, ...]) -> list[str]:
    """Return the teams' titles; those that several have get their ids behind them."""
    counts = Counter(clean(team.title).casefold() for team in teams)
    return [
        f"{clean(team.title)} ({team.id})"
        if counts[clean(team.title).casefold()] > 1 or not team.title.strip()
        else clean(team.title)
        for team in teams
    ]


def _stage(duty: Duty, shown: Organisation) -> str:
    stage = shown.stages_by_id.get(duty.stage or "")
    return clean(stage.title) if stage is not None else ""
