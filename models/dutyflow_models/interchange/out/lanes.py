"""The board as lanes with cards, for formats that draw it by themselves."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.interchange.clean import on_one_line
from dutyflow_models.org import Duty, HandOff, Organisation, Team, lane_of

if TYPE_CHECKING:
    from collections.abc import Iterator

UNASSIGNED = "Unassigned"


class Lane(NamedTuple):
    """One lane. Without a team it is *Unassigned*."""

    team: Team | None
    duties: tuple[Duty, ...]

    @property
    def title(self) -> str:
        """What the lane is called, on one line."""
        return on_one_line(self.team.title) if self.team is not None else UNASSIGNED


def lanes_of(organisation: Organisation) -> list[Lane]:
    """Return a lane for every team, also without cards; *Unassigned* last, if it has any."""
    present = organisation.teams_by_id
    held: defaultdict[str | None, list[Duty]] = defaultdict(list)
    for duty in organisation.duties:
        if organisation.duties_by_id[duty.id] is duty:
            held[lane_of(duty, present)].append(duty)
    teams = (team for team in organisation.teams if present[team.id] is team)
    lanes = [Lane(team, tuple(held.get(team.id, ()))) for team in teams]
    return [*lanes, Lane(None, tuple(held[None]))] if held.get(None) else lanes


def handoffs_of(organisation: Organisation) -> Iterator[HandOff]:
    """Return the hand-offs whose two cards are there."""
    known = organisation.duties_by_id
    return (each for each in organisation.handoffs if each.source in known and each.target in known)


def board_title(organisation: Organisation) -> str:
    """Return what the board is called, on one line; empty if it is called nothing."""
    return on_one_line(organisation.org.title or organisation.org.name)
