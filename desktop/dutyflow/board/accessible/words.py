"""What is said of the parts of the board: their names, what more there is to them, where they lie.

A name holds what the card shows at a glance, in the order in which it matters: “On call, DevOps
accountable, Dev responsible, disputed, 2 of 5 in Run”.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.language import say, several
from dutyflow_models.org import ROLES, Duty, Organisation, Role
from dutyflow_models.terms import status_words
from dutyflow_models.wording import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dutyflow.board.accessible.outline import Place
    from dutyflow.document import Document
    from dutyflow_models.org import HandOff, Team
    from dutyflow_models.picture.drawing import LaneShape


def roles_of(duty: Duty, shown: Organisation) -> Iterator[str]:
    """Say who has which part in a duty, the weightiest first."""
    for role in ROLES:
        teams = [one_line(_team_title(shown, each)) for each in duty.teams_as(role)]
        if teams:
            yield _in_role(role, listed(teams))


def _in_role(role: Role, teams: str) -> str:
    match role:
        case "accountable":
            return say("{teams} accountable", teams=teams)
        case "responsible":
            return say("{teams} responsible", teams=teams)
        case "supports":
            return say("{teams} supporting", teams=teams)
        case "consulted":
            return say("{teams} consulted", teams=teams)
        case "informed":
            return say("{teams} informed", teams=teams)
        case "consumers":
            return say("used by {teams}", teams=teams)


def card_name(
    duty: Duty, document: Document, place: Place | None, *, echo: str = "", dimmed: bool = False
) -> str:
    """Name a card; an echo says in whose lane it lies once more."""
    shown = document.shown
    parts = [one_line(duty.title), *roles_of(duty, shown)]
    if not any(duty.teams_as(role) for role in ("accountable", "responsible")):
        parts.append(say("nobody has it"))
    if duty.status != "open":
        parts.append(status_words(duty.status))
    if echo:
        parts.append(say("shown in the lane of {team} too", team=one_line(echo)))
    elif place is not None:
        parts.append(place_in_words(place, shown))
    if dimmed:
        parts.append(say("dimmed"))
    return ", ".join(parts)


def place_in_words(place: Place, shown: Organisation) -> str:
    """Say which card of its cell one is: “2 of 5 in Run”; without a stage “2 of 5”."""
    stage = shown.stages_by_id.get(place.stage_id or "")
    if stage is None:
        return say("{n} of {count}", n=place.number, count=place.among)
    title = one_line(stage.title)
    return say("{n} of {count} in {stage}", n=place.number, count=place.among, stage=title)


def card_description(duty: Duty, document: Document, still_open: str) -> str:
    """Say what more there is to a duty: what its hint says, hand-offs and what is left open."""
    lines = [one_line(duty.description)] if duty.description else []
    if duty.includes:
        lines.append(say("Includes {things}.", things=listed(duty.includes)))
    if duty.excludes:
        lines.append(say("Does not include {things}.", things=one_line(duty.excludes)))
    handoffs = document.shown.handoffs
    receivers = [each.target for each in handoffs if each.source == duty.id]
    givers = [each.source for each in handoffs if each.target == duty.id]
    if receivers:
        lines.append(say("Hands off to {duties}.", duties=_titles(receivers, document)))
    if givers:
        lines.append(say("Receives from {duties}.", duties=_titles(givers, document)))
    lines += [line.removeprefix("• ") for line in still_open.splitlines()]
    return "\n".join(lines)


def lane_name(lane: LaneShape, number: int, document: Document) -> str:
    """Name a lane: “Platform, 4 duties, lane 2 of 6”."""
    title = one_line(lane.title) if lane.team_id else say("Unassigned")
    count = len(document.shown.teams_by_id) if lane.team_id else 0
    parts = [title, several("{n} duty", "{n} duties", lane.count)]
    if lane.folded:
        parts.append(say("folded"))
    if count:
        parts.append(say("lane {n} of {count}", n=number, count=count))
    return ", ".join(parts)


def lane_description(document: Document, team: Team | None, still_open: str) -> str:
    """Say what more there is to a lane: its description, the teams in it, what is left open."""
    if team is None:
        return ""
    members = [one_line(each.title) for each in document.members(team.id)]
    lines = [one_line(team.description)] if team.description else []
    if members:
        lines.append(say("Several teams in one lane: {teams}.", teams=listed(members)))
    lines += [line.removeprefix("• ") for line in still_open.splitlines()]
    return "\n".join(lines)


def handoff_name(handoff: HandOff, shown: Organisation) -> str:
    """Name a hand-off: “Write code hands off to On call, passes the build”."""
    source, target = (
        one_line(_duty_title(shown, each)) for each in (handoff.source, handoff.target)
    )
    if handoff.passes:
        passes = one_line(handoff.passes)
        return say(
            "{source} hands off to {target}, what passes: {passes}",
            source=source, target=target, passes=passes,
        )  # fmt: skip
    return say("{source} hands off to {target}", source=source, target=target)


def one_line(text: str) -> str:
    """Return a text of a file as it can be said in a row with others."""
    return " ".join(text.split())


def _titles(duty_ids: Iterable[str], document: Document) -> str:
    return listed([one_line(_duty_title(document.shown, each)) for each in duty_ids])


def _duty_title(shown: Organisation, duty_id: str) -> str:
    duty = shown.duties_by_id.get(duty_id)
    return duty.title if duty else duty_id


def _team_title(shown: Organisation, team_id: str) -> str:
    team = shown.teams_by_id.get(team_id)
    return team.title if team else team_id
