"""What stands in a cell of the matrix, the roles of one team in one duty, and how it is edited."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dutyflow import handing
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.letters import in_letters, roles_by_team
from dutyflow_models.org import ROLES, Role
from dutyflow_models.terms import part_words

if TYPE_CHECKING:
    from dutyflow.document import Document
    from dutyflow_models.org import Duty, Team

NOTHING_THERE = mark("no part")


class CellText(NamedTuple):
    """The letters of a cell, and whether the team stands for the duty: A, R."""

    letters: str
    weighty: bool
    implied: bool = False
    """It is accountable too, as the only team that is responsible."""


def cells_of(duty: Duty) -> dict[str, CellText]:
    """Return the letters of every team that has a part: `A/R`, `C`; weightiest first."""
    return {
        team_id: CellText(
            in_letters(roles),
            "accountable" in roles or "responsible" in roles,
            "accountable" not in roles and team_id == duty.answerable,
        )
        for team_id, roles in roles_by_team(duty).items()
    }


def roles_held(duty: Duty, team_id: str) -> tuple[Role, ...]:
    """Return the roles of a team in a duty, the weightiest first."""
    return tuple(role for role in ROLES if team_id in duty.teams_as(role))


def in_words(duty: Duty, team: Team) -> str:
    """Say what stands in a cell, for screen readers and tool tips."""
    roles = roles_held(duty, team.id)
    words = ", ".join(part_words(role) for role in roles) or say_marked(NOTHING_THERE)
    if "accountable" not in roles and duty.answerable == team.id:
        words = say("{roles}, and accountable by that", roles=words)
    return f"{duty.title}, {team.title}: {words}"


def clear(document: Document, duty: Duty, lane_id: str) -> bool:
    """Take every role of a team away in one undo step; False when nothing happened."""
    roles = roles_held(duty, lane_id)
    return bool(roles) and handing.take_out(document, duty.id, lane_id, roles)
