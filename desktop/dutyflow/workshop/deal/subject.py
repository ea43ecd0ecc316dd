"""What the card of a duty says to the room: titles, roles, and more text when it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.org import ROLES, lane_of
from dutyflow_models.picture.chips import STATUS_WORDS, role_chips, status_style
from dutyflow_models.picture.palette import ink_on, team_colors
from dutyflow_models.terms import role_words, value_words
from dutyflow_models.wording import listed
from dutyflow_models.workshop.dealing import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dutyflow.document import Document
    from dutyflow_models.org import Duty, Organisation, Team
    from dutyflow_models.picture.palette import Palette

_REASONS = {
    "disputed": mark("disputed"),
    "nobody": mark("nobody has it"),
    "shared": mark("shared today"),
}


class Chip(NamedTuple):
    """A few letters on a ground."""

    text: str
    fill: str
    ink: str
    stroke: str = ""
    dashed: bool = False


class Subject(NamedTuple):
    """Everything that a card can say."""

    above: str = ""
    title: str = ""
    description: str = ""
    chips: tuple[Chip, ...] = ()
    more: tuple[tuple[str, str], ...] = ()
    """Headings with their text, shown when more is wanted."""


def subject_of(document: Document, duty: Duty, palette: Palette) -> Subject:
    """Return what is said of a duty in the scenario shown."""
    org = document.shown
    stage = org.stages_by_id.get(duty.stage or "")
    above = [stage.title] if stage is not None else []
    above.append(_why(duty, org.teams_by_id))
    return Subject(
        " · ".join(above),
        duty.title,
        duty.description,
        tuple(_chips(document, duty, palette)),
        tuple(_more(document, duty)),
    )


def _why(duty: Duty, teams: Mapping[str, Team]) -> str:
    """Say in a few words why a duty is dealt: “shared today”, “Platform has it today”."""
    reason = reason_of(duty, teams)
    if reason in _REASONS:
        return say_marked(_REASONS[reason])
    if reason == "rest":
        return value_words("status", duty.status)
    lane = lane_of(duty, teams)
    return (
        say("{title} has it today", title=teams[lane].title)
        if lane is not None
        else say_marked(_REASONS["nobody"])
    )


def _chips(document: Document, duty: Duty, palette: Palette) -> Iterator[Chip]:
    org = document.shown
    colors = team_colors(org.teams, document.layout.colors, palette)
    for letters, team_id in role_chips(duty, None):
        team = org.teams_by_id.get(team_id) or document.organisation.teams_by_id.get(team_id)
        fill = colors.get(team_id, palette.ink_faint)
        yield Chip(f"{letters} {team.title if team else team_id}", fill, ink_on(fill))
    if duty.status != "open":
        style = status_style(duty.status, palette)
        words = say_marked(STATUS_WORDS[duty.status])
        yield Chip(words, style.fill, style.ink, style.stroke, style.dashed)
    quiet = palette.ink_muted
    if any(duty.id in each.about for each in org.decisions):
        yield Chip(say("decision written"), "", quiet, palette.ink_faint)
    if _points(org, duty):
        yield Chip(say("parked"), "", quiet, palette.ink_faint)


def _more(document: Document, duty: Duty) -> Iterator[tuple[str, str]]:
    org = document.shown
    yield say("Included"), listed(duty.includes)
    yield say("Not included"), duty.excludes
    yield say("Note"), duty.note
    yield say("Who takes part"), "; ".join(_parts(document, duty))
    yield say("Open points"), " · ".join(_points(org, duty))
    yield say("Decided"), " · ".join(each.text for each in org.decisions if duty.id in each.about)


def _parts(document: Document, duty: Duty) -> Iterator[str]:
    """Say who takes part: “DevOps and Dev: responsible”."""
    here, everywhere = document.shown.teams_by_id, document.organisation.teams_by_id
    for role in ROLES:
        teams = [here.get(each) or everywhere.get(each) for each in duty.teams_as(role)]
        titles = [team.title for team in teams if team is not None]
        if titles:
            yield f"{listed(titles)}: {role_words(role)}"


def _points(org: Organisation, duty: Duty) -> list[str]:
    return [each.text for each in org.points if duty.id in each.about and each.state == "open"]
