"""Edits that make several duties of one, and one of several."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from dutyflow_models.edits.conditions import same_value, same_when
from dutyflow_models.edits.parts import found, one_line, swapped, without
from dutyflow_models.edits.reach import names
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.ids import new_id
from dutyflow_models.language import say
from dutyflow_models.org import (
    ROLES,
    Assignment,
    Decision,
    Duty,
    HandOff,
    Organisation,
    Point,
    Role,
    Waiver,
)
from dutyflow_models.wording import listed, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dutyflow_models.org import When

_About = TypeVar("_About", Point, Decision, Waiver)
_Item = TypeVar("_Item")
_LIGHTER_ROLES: tuple[Role, ...] = ("supports", "consulted", "informed")
_SHARED_WITH_PARTS = (*ROLES, "stage", "when", "assignments")


def split_duty(org: Organisation, duty_id: str, titles: Iterable[str]) -> Organisation:
    """Make a duty the first of several and put the others behind it.

    The first keeps its id, hand-offs, notes and all else. The others get its roles, also those of
    its assignments, its stage and its condition.
    """
    duty = found(org.duties_by_id, duty_id, "duty")
    lines = [one_line(title) for title in titles if title.strip()]
    if len(lines) < 2:
        raise EditRefused(
            say(
                "It takes two titles to split {duty}. Write one for each part.",
                duty=quoted(duty.title),
            )
        )
    if len({line.casefold() for line in lines}) < len(lines):
        raise EditRefused(
            say(
                "Two parts of {duty} have the same title. Give each one of its own.",
                duty=quoted(duty.title),
            )
        )
    parts = (duty.model_copy(update={"title": lines[0]}), *_others(org, duty, lines[1:]))
    place = next(i for i, each in enumerate(org.duties) if each is duty)
    return org.replacing(duties=(*org.duties[:place], *parts, *org.duties[place + 1 :]))


def join_duties(org: Organisation, duty_ids: Iterable[str], title: str = "") -> Organisation:
    """Make several duties one, in the place and with the id and the stage of the first.

    Roles are united: the first accountable team stays so, another one is responsible then. What
    hands off to one of them, or is about it, points at the one duty; hand-offs between them go.
    Without a title the first one's stays.
    """
    duties = [found(org.duties_by_id, each, "duty") for each in dict.fromkeys(duty_ids)]
    _require_joinable(duties)
    first, gone = duties[0], {duty.id for duty in duties[1:]}
    fields = _united(duties) | ({"title": one_line(title)} if title.strip() else {})
    joined = first.replacing(
        **{name: value for name, value in fields.items() if value != getattr(first, name, None)}
    )
    kept = (joined if each is first else each for each in org.duties)
    return org.replacing(
        duties=tuple(each for each in kept if each.id not in gone),
        handoffs=tuple(_joined_handoffs(org.handoffs, gone, first.id)),
        points=_about_one(org.points, gone, first.id),
        decisions=_about_one(org.decisions, gone, first.id),
        waivers=_about_one(org.waivers, gone, first.id),
    )


def _others(org: Organisation, duty: Duty, titles: Sequence[str]) -> Iterator[Duty]:
    shared = {
        name: getattr(duty, name) for name in _SHARED_WITH_PARTS if name in duty.model_fields_set
    }
    taken = set(org.duties_by_id)
    for title in titles:
        part_id = new_id(title, taken)
        taken.add(part_id)
        yield Duty(id=part_id, title=title, **shared)


def _require_joinable(duties: Sequence[Duty]) -> None:
    if len(duties) < 2:
        raise EditRefused(say("It takes two duties to join. Select another one as well."))
    apart = [duty for duty in duties if not same_when(duty.when, duties[0].when)]
    if apart:
        raise EditRefused(
            say(
                "{duty} and {others} are there under different conditions. Give them the same one "
                "first.",
                duty=quoted(duties[0].title),
                others=listed([quoted(each.title) for each in apart]),
            )
        )


def _united(duties: Sequence[Duty]) -> dict[str, object]:
    """Return the fields of the one duty in which the others have a say."""
    ids = (each for duty in duties[1:] for each in (*duty.previously, duty.id))
    fields: dict[str, object] = {
        **_united_roles(duties),
        "assignments": tuple(_united_assignments(duties)),
        "load": max(duty.load for duty in duties),
        "previously": tuple(dict.fromkeys((*duties[0].previously, *ids))),
    }
    for name in ("includes", "tags", "links"):
        fields[name] = _each_once(each for duty in duties for each in getattr(duty, name))
    for name, between in (("description", "\n\n"), ("note", "\n\n"), ("excludes", "; ")):
        fields[name] = between.join(_each_once(filter(None, _values(duties, name))))
    for name in ("stage", "activity", "focus"):
        fields[name] = next(filter(None, _values(duties, name)), None)
    return fields


def _united_roles(duties: Sequence[Duty]) -> dict[str, object]:
    """The lane stays the first one's; a team that does the duty has no lighter role in it."""
    stated = [duty.accountable for duty in duties if duty.accountable is not None]
    accountable = next(filter(None, _values(duties, "answerable")), None) if stated else None
    doing = [each for duty in duties for each in duty.responsible]
    responsible = _each_once([*doing, *(each for each in stated if each != accountable)])
    roles: dict[str, object] = {"accountable": accountable, "responsible": responsible}
    for role in _LIGHTER_ROLES:
        held = _each_once(each for duty in duties for each in duty.teams_as(role))
        roles[role] = without(held, {*responsible, accountable or ""})
    roles["consumers"] = _each_once(each for duty in duties for each in duty.consumers)
    return roles


def _united_assignments(duties: Sequence[Duty]) -> Iterator[Assignment]:
    """One for each condition: the roles as they are united where it holds.

    They stay in their order where all duties have the same ones; else the narrower come first.
    Where conditions of different duties hold that do not contain each other, the first one rules.
    """
    usual = _united_roles(duties)
    entries = [entry for duty in duties for entry in duty.assignments]
    told: list[Assignment] = []
    if not _alike_in_order([duty.assignments for duty in duties if duty.assignments]):
        entries.sort(key=lambda each: -len(each.when))
    for entry in entries:
        if any(same_when(entry.when, each.when) for each in told):
            continue
        told.append(entry)
        alike = [each for each in entries if same_when(each.when, entry.when)]
        united = _united_roles([_where(entry.when, duty) for duty in duties])
        said = {
            role: united[role]
            for role in ROLES
            if united[role] is not None
            and (united[role] != usual[role] or any(names(each, (role,)) for each in alike))
        }
        yield Assignment.model_validate({"when": entry.when, **said})


def _alike_in_order(several: Sequence[Sequence[Assignment]]) -> bool:
    """Say whether the same conditions stand in the same order everywhere."""
    return all(
        len(each) == len(several[0])
        and all(same_when(a.when, b.when) for a, b in zip(each, several[0], strict=True))
        for each in several
    )


def _where(when: When, duty: Duty) -> Duty:
    """Return the duty with the roles that hold wherever a condition does."""
    ruling = next((each for each in duty.assignments if _contains(each.when, when)), None)
    held = {str(role): getattr(ruling, role) for role in ROLES if names(ruling, (role,))}
    return duty.model_copy(update=held) if held else duty


def _contains(broader: When, narrower: When) -> bool:
    return all(name in narrower and same_value(narrower[name], broader[name]) for name in broader)


def _joined_handoffs(handoffs: tuple[HandOff, ...], gone: set[str], heir: str) -> Iterator[HandOff]:
    said: set[tuple[str, ...]] = set()
    ends = {*gone, heir}
    for each in handoffs:
        if each.source not in ends and each.target not in ends:
            yield each
        elif each.source not in ends or each.target not in ends:
            moved = _between(each, gone, heir)
            says = (moved.source, moved.target, moved.kind, moved.passes, repr(moved.when))
            if says not in said:
                said.add(says)
                yield moved


def _between(handoff: HandOff, gone: set[str], heir: str) -> HandOff:
    if handoff.source in gone:
        return handoff.model_copy(update={"source": heir})
    return handoff.model_copy(update={"target": heir}) if handoff.target in gone else handoff


def _about_one(parts: tuple[_About, ...], gone: set[str], heir: str) -> tuple[_About, ...]:
    pairs = []
    for part in parts:
        if not gone.isdisjoint(part.about):
            about = _each_once(heir if each in gone else each for each in part.about)
            pairs.append((part, part.model_copy(update={"about": about})))
    return swapped(parts, pairs)


def _values(duties: Iterable[Duty], name: str) -> Iterator[str]:
    return (getattr(duty, name) for duty in duties)


def _each_once(items: Iterable[_Item]) -> tuple[_Item, ...]:
    once: list[_Item] = []
    for item in items:
        if item not in once:
            once.append(item)
    return tuple(once)
