"""The RASCI letters of a duty: which team has which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.org import ROLE_LETTERS, ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow_models.org import Duty, Role


def roles_by_team(duty: Duty) -> dict[str, tuple[Role, ...]]:
    """Return the roles of every team that has a part, as written; the weightiest first."""
    held: dict[str, tuple[Role, ...]] = {}
    for role in ROLES:
        for team_id in dict.fromkeys(duty.teams_as(role)):
            held[team_id] = (*held.get(team_id, ()), role)
    return held


def in_letters(roles: Iterable[Role]) -> str:
    """Write roles as letters: `A/R`."""
    return "/".join(ROLE_LETTERS[role] for role in roles)
