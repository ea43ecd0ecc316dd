"""What keys and menus act on: the lanes and scenarios by number, the team at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.language import mark, say_marked, several

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow.document import Document
    from dutyflow_models.org import Team

BASE = mark("Base")
"""What the organisation without a scenario is called."""


class Choice(NamedTuple):
    """Something that can be chosen by its number; the id of the base is None."""

    id: str | None
    title: str


def lanes(desk: Desk) -> list[Choice]:
    """Return the lanes on the board, top to bottom, without *Unassigned*."""
    return [
        Choice(lane.team_id, lane.title)
        for lane in desk.board.drawing.lanes
        if lane.team_id is not None
    ]


def scenarios(document: Document) -> list[Choice]:
    """Return the base and the named scenarios, in the order of the menu."""
    named = (Choice(scenario.id, scenario.title) for scenario in document.organisation.scenarios)
    return [Choice(None, say_marked(BASE)), *named]


def team_at_hand(document: Document) -> str | None:
    """Return the selected team, else the one in whose lane the focused card lies."""
    selection = document.selection
    if selection.team is not None:
        return selection.team
    return None if selection.focus is None else lane_in(document, selection.focus)


def lane_at_hand(document: Document) -> Team | None:
    """Return the team at hand as the board shows it, one or several; None when it has no lane."""
    return document.shown.teams_by_id.get(team_at_hand(document) or "")


def lane_in(document: Document, duty_id: str) -> str | None:
    """Return the team in whose lane a card lies in the scenario shown; None is *Unassigned*."""
    from dutyflow_models.org import lane_of

    duty = document.shown.duties_by_id.get(duty_id)
    return None if duty is None else lane_of(duty, document.shown.teams_by_id)


def duty_word(count: int) -> str:
    """Say how many duties: `1 duty`, `3 duties`."""
    return several("{n} duty", "{n} duties", count)
