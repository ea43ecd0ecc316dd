"""What the board says while the pointer rests on something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.org import ROLES, Duty, Organisation
from dutyflow_models.terms import value_words

if TYPE_CHECKING:
    from dutyflow.board.gestures import Touch
    from dutyflow.board.view import BoardView

_ROLE_WORDS = {
    "accountable": mark("Accountable: {teams}"),
    "responsible": mark("Responsible: {teams}"),
    "supports": mark("Supports: {teams}"),
    "consulted": mark("Consulted: {teams}"),
    "informed": mark("Informed: {teams}"),
    "consumers": mark("Uses it: {teams}"),
}


def hint_at(view: BoardView, touch: Touch) -> str:
    """Return the hint for a place, plain text; empty where there is nothing to add."""
    camera, shown = view.camera, view.document.shown
    body = camera.body
    open_now = view.overlay.open_now(view.document)
    if touch.vy < body.y:
        stage = view.sheet.stage_at(touch.x)
        known = shown.stages_by_id.get(stage.stage_id or "") if stage else None
        return "\n".join(filter(None, (known.title, known.description))) if known else ""
    if camera.on_headers(touch.vx):
        bracket = _bracket_hint(view, touch)
        if bracket:
            return bracket
        lane = view.sheet.lane_at(touch.y)
        team = shown.teams_by_id.get(lane.team_id or "") if lane else None
        open_here = open_now.sentences("teams", lane.team_id or "") if lane else ""
        return "\n".join(filter(None, (team.title, team.description, open_here))) if team else ""
    hit = view.sheet.hit(touch.x, touch.y, arrows=True, reach=4 / camera.zoom)
    if hit.kind in ("card", "edge"):
        duty = shown.duties_by_id.get(hit.id)
        open_here = open_now.sentences("duties", hit.id)
        return "\n".join(filter(None, (duty_hint(duty, shown), open_here))) if duty else ""
    if hit.kind == "arrow":
        open_here = open_now.sentences("handoffs", hit.id)
        return "\n".join(filter(None, (_handoff_hint(view, hit.id), open_here)))
    return ""


def _bracket_hint(view: BoardView, touch: Touch) -> str:
    """Say which group a bracket is, its name whole, and who is in it."""
    across = view.camera.header_x(touch.vx)
    brackets = (each for each in view.drawing.brackets if each.rect.holds(across, touch.y))
    group_id = next((each.group_id for each in brackets), None)
    shown = view.document.shown
    group = next((each for each in shown.groups if each.id == group_id), None)
    if group is None:
        return ""
    known = shown.teams_by_id
    teams = [known[each].title for each in group.teams if each in known]
    return "\n".join(filter(None, (group.title, group.description, ", ".join(teams))))


def duty_hint(duty: Duty, organisation: Organisation) -> str:
    """Say all of a duty that its card may have no room for."""
    lines = [duty.title, duty.description]
    if duty.includes:
        lines.append(say("Includes {what}", what=", ".join(duty.includes)))
    if duty.excludes:
        lines.append(say("Not: {what}", what=duty.excludes))
    for role in ROLES:
        teams = [
            organisation.teams_by_id[i].title if i in organisation.teams_by_id else i
            for i in duty.teams_as(role)
        ]
        if teams:
            lines.append(say_marked(_ROLE_WORDS[role]).format(teams=", ".join(teams)))
    if duty.status != "open":
        lines.append(say("Status: {status}", status=value_words("status", duty.status)))
    return "\n".join(line for line in lines if line)


def _handoff_hint(view: BoardView, key: str) -> str:
    """Say what passes between which duties."""
    shown = view.document.shown
    arrow = view.drawing.arrow(key)
    if arrow is None:
        return ""
    ends = [
        shown.duties_by_id[i].title if i in shown.duties_by_id else i
        for i in (arrow.source, arrow.target)
    ]
    return "\n".join(line for line in (f"{ends[0]} → {ends[1]}", arrow.label) if line)
