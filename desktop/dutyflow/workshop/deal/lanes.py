"""The lanes that duties are given to, each with its key."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.arranging import lanes_in_order
from dutyflow_models.org import lane_of
from dutyflow_models.picture.palette import team_colors

if TYPE_CHECKING:
    from dutyflow.document import Document
    from dutyflow_models.picture.palette import Palette

KEYS = "123456789BEFGHIJKMNQRSUVWXYZ"
"""Digits, then the letters that say nothing else while duties are dealt."""


class Lane(NamedTuple):
    """A team, or several that are one here."""

    id: str
    title: str
    color: str
    duties: int
    """How many duties lie in it."""
    key: str
    """Empty where there are more lanes than keys."""


def lanes_of(document: Document, palette: Palette) -> list[Lane]:
    """Return the lanes in the board's order, so that the digits are the board's.

    Those that a person hides on the board come last: they can get a duty all the same.
    """
    shown, layout = document.shown, document.layout
    counts = Counter(lane_of(duty, shown.teams_by_id) for duty in shown.duties)
    colors = team_colors(shown.teams, layout.colors, palette)
    teams = lanes_in_order(shown.teams, layout)
    teams.sort(key=lambda team: team.id in layout.hidden)
    return [
        Lane(
            team.id,
            team.title,
            colors[team.id],
            counts[team.id],
            KEYS[at] if at < len(KEYS) else "",
        )
        for at, team in enumerate(teams)
    ]
