"""Edits of duties: add, change, remove, duplicate, put into a stage. Who has them: see `roles`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from dutyflow_models.edits.conditions import require_facts, same_when
from dutyflow_models.edits.parts import (
    Fields,
    found,
    free_id,
    made,
    require_known,
    revised,
    swapped,
    without,
)
from dutyflow_models.ids import new_id
from dutyflow_models.language import say
from dutyflow_models.org import ROLES, Decision, Duty, Organisation, Point, Status, Waiver

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_About = TypeVar("_About", Point, Decision, Waiver)


def add_duty(
    org: Organisation,
    *,
    title: str,
    team_id: str | None = None,
    stage_id: str | None = None,
    duty_id: str | None = None,
    status: Status | None = None,
) -> Organisation:
    """Add a duty at the end of the list; the team, if any, is responsible for it."""
    _require_place(org, team_id, stage_id)
    fields: dict[str, object] = {"id": free_id(duty_id, title, org.duties_by_id, "duty")}
    duty = made(Duty, fields | _first_fields(title, team_id, stage_id, status))
    return org.replacing(duties=(*org.duties, duty))


def add_duties(
    org: Organisation,
    *,
    titles: Iterable[str],
    team_id: str | None = None,
    stage_id: str | None = None,
) -> Organisation:
    """Add a duty for each title that is not blank, in their order."""
    _require_place(org, team_id, stage_id)
    taken = set(org.duties_by_id)
    new = []
    for title in titles:
        if title.strip():
            duty_id = new_id(title, taken)
            taken.add(duty_id)
            fields = _first_fields(title, team_id, stage_id, None)
            new.append(made(Duty, {"id": duty_id} | fields))
    return org.replacing(duties=(*org.duties, *new)) if new else org


def set_duty(org: Organisation, duty_id: str, fields: Fields) -> Organisation:
    """Change fields of a duty; teams, a stage and facts that are not there are refused."""
    duty = found(org.duties_by_id, duty_id, "duty")
    changed = revised(duty, fields)
    if changed is duty:
        return org
    require_known([changed.stage], org.stages_by_id, "stage", before=[duty.stage or ""])
    require_known(teams_in(changed), org.teams_by_id, "team", before=set(teams_in(duty)))
    _require_conditions(org, changed, before=duty)
    return org.replacing(duties=swapped(org.duties, [(duty, changed)]))


def set_duties(org: Organisation, duty_ids: Iterable[str], fields: Fields) -> Organisation:
    """Set the same fields of several duties; a stage that is not there is refused."""
    chosen = tuple(duty_ids)
    if "stage" in fields:
        stage = fields["stage"]
        org = move_duties_to_stage(org, chosen, None if stage is None else str(stage))
    others = {name: value for name, value in fields.items() if name != "stage"}
    duties = [found(org.duties_by_id, each, "duty") for each in chosen]
    changed = swapped(org.duties, [(duty, revised(duty, others)) for duty in duties])
    return org if changed is org.duties else org.replacing(duties=changed)


def set_status(org: Organisation, duty_ids: Iterable[str], status: Status) -> Organisation:
    """Say of several duties how far they are agreed."""
    return set_duties(org, duty_ids, {"status": status})


def tag_duties(org: Organisation, duty_ids: Iterable[str], tag: str) -> Organisation:
    """Give several duties a tag more; those that have it stay as they are."""
    duties = [found(org.duties_by_id, each, "duty") for each in duty_ids]
    pairs = [
        (duty, revised(duty, {"tags": (*duty.tags, tag)}))
        for duty in duties
        if tag not in duty.tags
    ]
    changed = swapped(org.duties, pairs)
    return org if changed is org.duties else org.replacing(duties=changed)


def remove_duties(org: Organisation, duty_ids: Iterable[str]) -> Organisation:
    """Remove duties and their hand-offs; points, decisions and waivers about them stay."""
    gone = {found(org.duties_by_id, duty_id, "duty").id for duty_id in duty_ids}
    if not gone:
        return org
    return org.replacing(
        duties=tuple(duty for duty in org.duties if duty.id not in gone),
        handoffs=tuple(
            each for each in org.handoffs if each.source not in gone and each.target not in gone
        ),
        points=_not_about(org.points, gone),
        decisions=_not_about(org.decisions, gone),
        waivers=_not_about(org.waivers, gone),
    )


def duplicate_duties(org: Organisation, duty_ids: Iterable[str]) -> Organisation:
    """Put a copy after each duty, with an id of its own; hand-offs stay with the original."""
    copied = {found(org.duties_by_id, duty_id, "duty").id for duty_id in duty_ids}
    if not copied:
        return org
    taken = set(org.duties_by_id)
    duties: list[Duty] = []
    for duty in org.duties:
        duties.append(duty)
        if duty.id in copied and org.duties_by_id[duty.id] is duty:
            title = say("{title} (copy)", title=duty.title)
            copy_id = new_id(title, taken)
            taken.add(copy_id)
            duties.append(duty.replacing(id=copy_id, title=title, previously=()))
    return org.replacing(duties=tuple(duties))


def move_duties_to_stage(
    org: Organisation, duty_ids: Iterable[str], stage_id: str | None
) -> Organisation:
    """Put duties into a stage; None takes them out of any."""
    require_known([stage_id], org.stages_by_id, "stage")
    duties = [found(org.duties_by_id, duty_id, "duty") for duty_id in duty_ids]
    pairs = [(duty, revised(duty, {"stage": stage_id})) for duty in duties]
    changed = swapped(org.duties, pairs)
    return org if changed is org.duties else org.replacing(duties=changed)


def teams_in(duty: Duty) -> Iterator[str]:
    """Name every team that has a role in the duty, also by an assignment; some more than once."""
    for role in ROLES:
        yield from duty.teams_as(role)
        for assignment in duty.assignments:
            held = getattr(assignment, role)
            yield from (held,) if isinstance(held, str) else held or ()


def _require_conditions(org: Organisation, duty: Duty, before: Duty) -> None:
    require_facts(org, duty.when, before.when)
    for assignment in duty.assignments:
        if not any(same_when(assignment.when, each.when) for each in before.assignments):
            require_facts(org, assignment.when)


def _require_place(org: Organisation, team_id: str | None, stage_id: str | None) -> None:
    require_known([team_id], org.teams_by_id, "team")
    require_known([stage_id], org.stages_by_id, "stage")


def _first_fields(
    title: str, team_id: str | None, stage_id: str | None, status: Status | None
) -> dict[str, object]:
    """Only what was said: the file gets no key that nobody asked for."""
    fields: dict[str, object | None] = {
        "title": title,
        "stage": stage_id,
        "responsible": None if team_id is None else (team_id,),
        "status": status,
    }
    return {name: value for name, value in fields.items() if value is not None}


def _not_about(parts: tuple[_About, ...], gone: set[str]) -> tuple[_About, ...]:
    pairs = [
        (part, part.model_copy(update={"about": without(part.about, gone)}))
        for part in parts
        if not gone.isdisjoint(part.about)
    ]
    return swapped(parts, pairs)
