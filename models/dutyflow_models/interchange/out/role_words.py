"""Who has which part in a duty, in words for formats that show lanes only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.interchange.clean import on_one_line
from dutyflow_models.org import ROLE_LETTERS, ROLES

if TYPE_CHECKING:
    from dutyflow_models.org import Duty, Organisation


def roles_in_words(duty: Duty, organisation: Organisation) -> str:
    """Say it as `A Platform; R Platform, Dev`."""
    said = []
    for role in ROLES:
        teams = [organisation.teams_by_id.get(each) for each in duty.teams_as(role)]
        names = [on_one_line(team.title) for team in teams if team is not None]
        if names:
            said.append(f"{ROLE_LETTERS[role]} {', '.join(names)}")
    return "; ".join(said)
