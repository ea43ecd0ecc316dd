"""What stands in a cell of the matrix, the roles of one team in one duty, and how it is edited."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from dutyflow.step_texts import called
from dutyflow_models.edits.roles import may_give, may_receive, set_role
from dutyflow_models.org import ROLE_LETTERS, ROLES, Role
from dutyflow_models.scenario import assignment_in_force, facts_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow.document import Document
    from dutyflow_models.org import Duty, Organisation, Team

NOTHING_THERE = "no part"
_WORDS: dict[Role, str] = {
    "accountable": "accountable",
    "responsible": "responsible",
    "supports": "supports",
    "consulted": "consulted",
    "informed": "informed",
    "consumers": "uses it",
}
_STEPS: dict[Role, str] = {
    "accountable": "accountable for",
    "responsible": "responsible for",
    "supports": "a supporter of",
    "consulted": "consulted on",
    "informed": "informed of",
    "consumers": "a user of",
}


class CellText(NamedTuple):
    """The letters of a cell, and whether the team stands for the duty: A, R."""

    letters: str
    weighty: bool


def cells_of(duty: Duty) -> dict[str, CellText]:
    """Return the letters of every team that has a part: `A/R`, `C`; weightiest first."""
    held: dict[str, list[Role]] = {}
    for role in ROLES:
        for team_id in duty.teams_as(role):
            held.setdefault(team_id, []).append(role)
    return {
        team_id: CellText(
            "/".join(ROLE_LETTERS[role] for role in dict.fromkeys(roles)),
            "accountable" in roles or "responsible" in roles,
        )
        for team_id, roles in held.items()
    }


def roles_held(duty: Duty, team_id: str) -> tuple[Role, ...]:
    """Return the roles of a team in a duty, the weightiest first."""
    return tuple(role for role in ROLES if team_id in duty.teams_as(role))


def in_words(duty: Duty, team: Team) -> str:
    """Say what stands in a cell, for screen readers and tool tips."""
    words = ", ".join(_WORDS[role] for role in roles_held(duty, team.id)) or NOTHING_THERE
    return f"{duty.title}, {team.title}: {words}"


def toggle(document: Document, duty: Duty, team: Team, role: Role) -> bool:
    """Give a team a role in one undo step, or take it away; False when nothing happened."""
    held = role not in roles_held(duty, team.id)
    word = f"{'' if held else 'no longer '}{_STEPS[role]}"
    edit = partial(set_role, duty_id=duty.id, team_id=team.id, role=role, held=held)
    return _allowed(document, duty, team, (role,)) and document.edit(
        f"Make {team.title} {word} {called(duty.title)}", edit
    )


def clear(document: Document, duty: Duty, team: Team) -> bool:
    """Take every role of a team away in one undo step; False when nothing happened."""
    roles = roles_held(duty, team.id)
    if not roles or not _allowed(document, duty, team, roles):
        return False
    edit = partial(_without, duty_id=duty.id, team_id=team.id, roles=roles)
    return document.edit(f"Take {team.title} out of {called(duty.title)}", edit)


def why_not(document: Document, duty: Duty, team: Team, roles: Iterable[Role]) -> str | None:
    """Say why roles of a team cannot be edited in the scenario shown; None if they can."""
    org, scenario = document.organisation, document.scenario
    refusal = may_receive(org, team.id, scenario) or may_give(org, duty.id, scenario)
    if refusal is not None:
        return refusal
    assignment = assignment_in_force(org.duties_by_id[duty.id], facts_of(org, scenario))
    if assignment is None or all(getattr(assignment, role) is None for role in roles):
        return None
    return (
        f"This role in “{duty.title}” is said by one of its assignments here, so a change of the"
        " duty’s own would not show. Edit the assignment in the file."
    )


def _allowed(document: Document, duty: Duty, team: Team, roles: Iterable[Role]) -> bool:
    refusal = why_not(document, duty, team, roles)
    if refusal is not None:
        document.refused.emit(refusal)
    return refusal is None


def _without(org: Organisation, duty_id: str, team_id: str, roles: Iterable[Role]) -> Organisation:
    for role in roles:
        org = set_role(org, duty_id, team_id, role, held=False)
    return org
