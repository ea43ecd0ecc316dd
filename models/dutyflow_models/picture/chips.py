"""What stands in the chips of a card: the other teams' roles, and the state of the duty."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.language import mark
from dutyflow_models.org import ROLE_LETTERS, ROLES, Duty, Status

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.picture.palette import Palette

STATUS_WORDS: Mapping[Status, str] = {
    "open": "",
    "proposed": mark("proposed"),
    "accepted": mark("✓ accepted"),
    "disputed": mark("disputed"),
    "later": mark("later"),
    "out-of-scope": mark("out of scope"),
}
"""How a state is called on a card, to be said; an open duty says nothing."""
NEW = mark("new")
"""What stands on a card that an older state has not, to be said."""


class RoleChip(NamedTuple):
    """The letters of the roles that one team has in a duty."""

    letters: str
    team_id: str


class StatusStyle(NamedTuple):
    """The shape and colours of a state's chip, so that it is not told by its colour alone."""

    fill: str
    ink: str
    stroke: str = ""
    dashed: bool = False
    square: bool = False


def role_chips(duty: Duty, lane_team: str | None) -> tuple[RoleChip, ...]:
    """List the teams with a part in a duty, the weightiest role first, one chip a team.

    The lane already says who answers for the duty. Its team gets a chip only where it does the work
    while another team, without a lane here, is accountable.
    """
    elsewhere = duty.accountable not in (None, lane_team)
    letters: dict[str, list[str]] = {}
    for role in ROLES:
        for team_id in duty.teams_as(role):
            if team_id == lane_team and not (elsewhere and role == "responsible"):
                continue
            held = letters.setdefault(team_id, [])
            if ROLE_LETTERS[role] not in held:
                held.append(ROLE_LETTERS[role])
    return tuple(RoleChip("/".join(held), team_id) for team_id, held in letters.items())


def status_style(status: Status, theme: Palette) -> StatusStyle:
    """Return the look of a state's chip."""
    if status == "disputed":
        return StatusStyle(theme.amber_fill, theme.warning)
    if status == "accepted":
        return StatusStyle(theme.green_fill, theme.success)
    if status == "out-of-scope":
        return StatusStyle("", theme.ink_muted, theme.ink_faint, square=True)
    return StatusStyle("", theme.ink_muted, theme.ink_faint, dashed=status == "proposed")
