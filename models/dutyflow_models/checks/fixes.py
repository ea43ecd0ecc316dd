"""Edits that only fixes need; everything else a fix does is an edit that people have too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.edits.handoffs import set_handoff
from dutyflow_models.edits.parts import found, swapped, without
from dutyflow_models.org import ROLES, Assignment, Duty, Organisation
from dutyflow_models.scenario import assignment_in_force, holds

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from dutyflow_models.org import AnyPart, Fact, When


def answer_while(
    org: Organisation,
    *,
    duty_id: str,
    team_id: str,
    absence: tuple[str, Fact],
    facts: Mapping[str, Fact],
) -> Organisation:
    """Make a team accountable while a factor has the value that keeps another team away.

    An assignment more says so, before the one in force with these facts: nothing changes where the
    other team is there.
    """
    duty = found(org.duties_by_id, duty_id, "duty")
    before = assignment_in_force(duty, facts)
    factor_id, value = absence
    said = {role: getattr(before, role) for role in ROLES} if before is not None else {}
    roles = {role: held for role, held in said.items() if held is not None}  # `()` is nobody
    when = {**(before.when if before is not None else {}), factor_id: value}
    new = Assignment.model_validate({**roles, "when": when, "accountable": team_id})
    place = next((i for i, each in enumerate(duty.assignments) if each is before), None)
    place = len(duty.assignments) if place is None else place
    assignments = (*duty.assignments[:place], new, *duty.assignments[place:])
    return _with_duty(org, duty, {"assignments": assignments})


def hand_off_while_there(org: Organisation, *, key: str) -> Organisation:
    """Put the condition of a hand-off's second duty on it, beside the one that it has."""
    handoff = found(org.handoffs_by_key, key, "hand-off")
    target = found(org.duties_by_id, handoff.target, "duty")
    return set_handoff(org, key, {"when": narrowed(handoff.when, target.when)})


def narrowed(when: When, other: When) -> dict[str, Fact | tuple[Fact, ...]]:
    """Return the condition that holds while both do; a factor on which they clash has no value."""
    both = {**other, **when}
    for factor_id in when.keys() & other.keys():
        wanted = when[factor_id]
        values = wanted if isinstance(wanted, tuple) else (wanted,)
        one = {factor_id: other[factor_id]}
        kept = tuple(each for each in values if holds(one, {factor_id: each}))
        both[factor_id] = kept[0] if len(kept) == 1 else kept
    return both


def forget_assignment(org: Organisation, *, duty_id: str, place: int) -> Organisation:
    """Remove one of a duty's assignments, by its position."""
    duty = found(org.duties_by_id, duty_id, "duty")
    kept = (*duty.assignments[:place], *duty.assignments[place + 1 :])
    return _with_duty(org, duty, {"assignments": kept})


def forget_teams(org: Organisation, *, duty_id: str, gone: Collection[str]) -> Organisation:
    """Take teams out of all roles of a duty, also of its assignments."""
    duty = found(org.duties_by_id, duty_id, "duty")
    changes: dict[str, object] = _roles_without(duty, gone)
    assignments = tuple(
        each.model_copy(update=_roles_without(each, gone)) for each in duty.assignments
    )
    if assignments != duty.assignments:
        changes["assignments"] = assignments
    return _with_duty(org, duty, changes)


def forget_ids(
    parts: tuple[AnyPart, ...], part_id: str, field: str, gone: Collection[str]
) -> tuple[AnyPart, ...]:
    """Take ids out of a list that one of the parts holds."""
    part = next(each for each in parts if getattr(each, "id", None) == part_id)
    kept = without(getattr(part, field), gone)
    return swapped(parts, [(part, part.model_copy(update={field: kept}))])


def _roles_without(part: Duty | Assignment, gone: Collection[str]) -> dict[str, object]:
    changes: dict[str, object] = {}
    for role in ROLES:
        held = getattr(part, role)
        if isinstance(held, str) and held in gone:
            changes[role] = None
        elif isinstance(held, tuple) and not set(gone).isdisjoint(held):
            changes[role] = without(held, gone)
    return changes


def _with_duty(org: Organisation, duty: Duty, changes: dict[str, object]) -> Organisation:
    return org.replacing(duties=swapped(org.duties, [(duty, duty.model_copy(update=changes))]))
