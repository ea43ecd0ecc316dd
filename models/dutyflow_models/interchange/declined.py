"""A proposal without the new entries that somebody does not want, and without their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.org import ROLES, AnyPart, Duty, HandOff, Organisation

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    Declined = AbstractSet[str]


def without(proposed: Organisation, declined: AbstractSet[tuple[str, str]]) -> Organisation:
    """Return what is proposed without references to entries, each named by its list and id.

    The entries themselves stay; hand-offs that would hang in the air do not.
    """
    teams, duties, stages, groups = (
        {name for section, name in declined if section == wanted}
        for wanted in ("teams", "duties", "stages", "groups")
    )
    return proposed.replacing(
        duties=tuple(_duty(each, teams, stages) for each in proposed.duties),
        handoffs=tuple(each for each in proposed.handoffs if not _ends(each) & duties),
        groups=tuple(_less(each, "teams", teams) for each in proposed.groups),
        scenarios=tuple(_less(each, "merge", groups) for each in proposed.scenarios),
        principles=tuple(_less(each, "applies_to", teams) for each in proposed.principles),
        points=tuple(_less(each, "about", duties) for each in proposed.points),
        decisions=tuple(
            _less(_less(each, "about", duties), "by", teams) for each in proposed.decisions
        ),
    )


def _ends(handoff: HandOff) -> set[str]:
    return {handoff.source, handoff.target}


def _duty(duty: Duty, teams: Declined, stages: Declined) -> Duty:
    if duty.stage in stages:
        duty = duty.model_copy(update={"stage": None})
    if duty.assignments:
        less = tuple(_roles(each, teams) for each in duty.assignments)
        duty = duty.model_copy(update={"assignments": less})
    return _roles(duty, teams)


def _roles(part: AnyPart, teams: Declined) -> AnyPart:
    for role in ROLES:
        part = _less(part, role, teams)
    return part


def _less(part: AnyPart, field: str, names: Declined) -> AnyPart:
    """Take names out of a field that holds one or several; nothing else is copied."""
    held: str | tuple[str, ...] | None = getattr(part, field)
    if held is None or isinstance(held, str):
        return part.model_copy(update={field: None}) if held in names else part
    if names.isdisjoint(held):
        return part
    return part.model_copy(update={field: tuple(each for each in held if each not in names)})
