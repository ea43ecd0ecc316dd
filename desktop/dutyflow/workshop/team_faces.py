"""The teams of a scene: each for itself, in the board's order and colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.arranging import lanes_in_order
from dutyflow_models.picture.palette import team_colors
from dutyflow_models.workshop.agreement import answer_called
from dutyflow_models.workshop.answers import NOBODY, UNSURE, apart

if TYPE_CHECKING:
    from dutyflow.document import Document
    from dutyflow_models.org import Organisation, Team
    from dutyflow_models.picture.palette import Palette


class Face(NamedTuple):
    """What a team, or an answer, looks like."""

    title: str
    color: str


def shown_apart(document: Document) -> Organisation:
    """Return what holds in the scenario shown, also where lanes are several teams."""
    return apart(document.organisation, document.scenario)


def teams_present(document: Document) -> list[Team]:
    """Return the teams of the scenario shown in the person's order."""
    return lanes_in_order(shown_apart(document).teams, document.layout)


def titles_of(document: Document) -> dict[str, str]:
    """Return what every team is called, also one that is not there."""
    return {team.id: team.title for team in reversed(document.organisation.teams)}


def faces_of(document: Document, palette: Palette) -> dict[str, Face]:
    """Return the faces of all teams, of nobody and of “don't know”."""
    titles = titles_of(document)
    whole, present = document.organisation.teams, shown_apart(document).teams
    colors = team_colors(whole, document.layout.colors, palette)
    colors |= team_colors(present, document.layout.colors, palette)
    faces = {team_id: Face(titles[team_id], colors[team_id]) for team_id in titles}
    for answer, color in ((NOBODY, palette.card_border), (UNSURE, palette.line)):
        faces[answer] = Face(answer_called(answer, titles), color)
    return faces


def face(faces: dict[str, Face], team_id: str, palette: Palette) -> Face:
    """Return a face; one that is not known any more is called by its id."""
    return faces.get(team_id) or Face(team_id, palette.ink_faint)
