"""Following teams and duties that have another id than before, by their `previously`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from dutyflow_models.org import ROLES, AnyPart, Assignment, Duty, Organisation, Team

if TYPE_CHECKING:
    from collections.abc import Mapping

    NewIds = Mapping[str, str]

AnyFollowed = TypeVar("AnyFollowed", Team, Duty)


def with_new_ids(before: Organisation, after: Organisation) -> Organisation:
    """Return the older organisation with the ids that its teams and duties have in the newer."""
    teams = ids_followed(before.teams, after.teams)
    return with_ids(before, teams, ids_followed(before.duties, after.duties))


def with_ids(org: Organisation, teams: NewIds, duties: NewIds) -> Organisation:
    """Return the organisation with other ids for some teams and duties, wherever they are named."""
    if teams:
        org = _with_team_ids(org, teams)
    return _with_duty_ids(org, duties) if duties else org


def ids_followed(before: tuple[AnyFollowed, ...], after: tuple[AnyFollowed, ...]) -> dict[str, str]:
    """Map old ids to the new ones of the parts that name them as their previous ids."""
    old_ids, staying = {part.id for part in before}, {part.id for part in after}
    followed: dict[str, str] = {}
    for part in after:
        gone = (each for each in part.previously if each in old_ids and each not in staying)
        old_id = next(gone, None)
        if old_id is not None and old_id not in followed and part.id not in old_ids:
            followed[old_id] = part.id
    return followed


def _with_team_ids(org: Organisation, new_ids: NewIds) -> Organisation:
    return org.replacing(
        teams=tuple(
            team.model_copy(update={"id": new_ids.get(team.id, team.id)}) for team in org.teams
        ),
        duties=tuple(_duty_with_team_ids(duty, new_ids) for duty in org.duties),
        groups=tuple(_holding(each, "teams", new_ids) for each in org.groups),
        principles=tuple(_holding(each, "applies_to", new_ids) for each in org.principles),
        decisions=tuple(_holding(each, "by", new_ids) for each in org.decisions),
    )


def _with_duty_ids(org: Organisation, new_ids: NewIds) -> Organisation:
    return org.replacing(
        duties=tuple(
            duty.model_copy(update={"id": new_ids[duty.id]}) if duty.id in new_ids else duty
            for duty in org.duties
        ),
        handoffs=tuple(
            each.model_copy(
                update={
                    "source": new_ids.get(each.source, each.source),
                    "target": new_ids.get(each.target, each.target),
                }
            )
            for each in org.handoffs
        ),
        points=tuple(_holding(each, "about", new_ids) for each in org.points),
        decisions=tuple(_holding(each, "about", new_ids) for each in org.decisions),
        waivers=tuple(_holding(each, "about", new_ids) for each in org.waivers),
    )


def _duty_with_team_ids(duty: Duty, new_ids: NewIds) -> Duty:
    changes = _roles(duty, new_ids)
    if duty.assignments:
        changes["assignments"] = tuple(
            each.model_copy(update=_roles(each, new_ids)) for each in duty.assignments
        )
    return duty.model_copy(update=changes) if changes else duty


def _roles(part: Duty | Assignment, new_ids: NewIds) -> dict[str, object]:
    changes: dict[str, object] = {}
    for role in ROLES:
        held = getattr(part, role)
        if isinstance(held, str):
            changes[role] = new_ids.get(held, held)
        elif held:
            changes[role] = tuple(new_ids.get(each, each) for each in held)
    return changes


def _holding(part: AnyPart, field: str, new_ids: NewIds) -> AnyPart:
    held: tuple[str, ...] = getattr(part, field)
    return part.model_copy(update={field: tuple(new_ids.get(each, each) for each in held)})
