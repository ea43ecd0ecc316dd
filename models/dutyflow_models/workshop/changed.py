"""What differs between the beginning and the end of a workshop, sorted as minutes tell it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from dutyflow_models.differences import UNASSIGNED, describe
from dutyflow_models.language import mark, say_marked
from dutyflow_models.org import lane_of
from dutyflow_models.renames import with_new_ids
from dutyflow_models.scenario import effective

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dutyflow_models.differences import Difference
    from dutyflow_models.org import Organisation, Scenario

_ROLES = ("moved", "gained", "lost")
_Told: TypeAlias = "tuple[str, str, str, str, str]"
BASE = mark("Base")


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A duty that lies with another team than at the beginning."""

    duty_id: str
    title: str
    old: str | None
    """The team's id; None is *Unassigned*."""
    new: str | None
    old_title: str
    new_title: str
    case: str = ""
    """The scenario in which it is so; empty for the one that the minutes are about."""


@dataclass(frozen=True, slots=True)
class RoleChange:
    """A role that a team gained or lost, beyond those that a hand-over brings along."""

    sentence: str
    case: str = ""


@dataclass(frozen=True, slots=True)
class Renamed:
    """A team or duty that is called something else."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A team or duty that appeared or is gone."""

    id: str
    title: str
    owner: str = ""
    """The team of a duty; empty for teams."""


@dataclass(frozen=True, slots=True)
class Changed:
    """The net changes of a workshop. Decisions and points are told apart from these."""

    handed_over: tuple[HandedOver, ...] = ()
    roles: tuple[RoleChange, ...] = ()
    added: tuple[Listed, ...] = ()
    removed: tuple[Listed, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    teams_added: tuple[Listed, ...] = ()
    teams_removed: tuple[Listed, ...] = ()
    teams_renamed: tuple[Renamed, ...] = ()
    statuses: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """A status, and the duties that were there before and have it only now."""
    others: tuple[str, ...] = ()
    """Everything else, in sentences."""


def changed_between(
    before: Organisation, after: Organisation, scenario: Scenario | None
) -> Changed:
    """Sort what differs between two states; owners as they are in a scenario, None for the base.

    Hand-overs that hold only in the other scenarios come behind with their scenario's title.
    Teams that a scenario makes one are told as the teams they are.
    """
    handed_over: list[HandedOver] = []
    roles: list[RoleChange] = []
    told: set[_Told] = set()
    for case, one, other in _cases(with_new_ids(before, after), after, scenario):
        # Of duties that became one, another one may be there in a case: that is not handed over.
        there = (each for each in describe(one, other) if each.id in one.duties_by_id)
        for each in _new_roles(there, told):
            if each.kind == "moved":
                handed_over.append(_handed_over(each, case, before, after))
            else:
                roles.append(RoleChange(each.sentence, case))
    found = describe(before, after)
    return Changed(
        handed_over=tuple(handed_over),
        roles=tuple(roles),
        added=_listed(found, "duties", "added", after, scenario),
        removed=_listed(found, "duties", "removed", before, scenario),
        renamed=_renamed(found, "duties"),
        teams_added=_listed(found, "teams", "added", after, scenario),
        teams_removed=_listed(found, "teams", "removed", before, scenario),
        teams_renamed=_renamed(found, "teams"),
        statuses=_statuses(found),
        others=tuple(_others(found, told)),
    )


def _cases(
    before: Organisation, after: Organisation, scenario: Scenario | None
) -> Iterator[tuple[str, Organisation, Organisation]]:
    """Yield what holds at both ends: in the scenario, then, titled, in the base and all others."""
    yield "", *_both(before, after, scenario)
    if scenario is not None:
        yield say_marked(BASE), *_both(before, after, None)
    for other in after.scenarios:
        if scenario is None or other.id != scenario.id:
            yield other.title, *_both(before, after, other)


def _both(
    before: Organisation, after: Organisation, scenario: Scenario | None
) -> tuple[Organisation, Organisation]:
    apart = scenario.model_copy(update={"merge": ()}) if scenario is not None else None
    return effective(before, apart), effective(after, apart)


def _new_roles(found: Iterable[Difference], told: set[_Told]) -> Iterator[Difference]:
    for each in found:
        if each.list == "duties" and each.kind in _ROLES and _key(each) not in told:
            told.add(_key(each))
            yield each


def _key(each: Difference) -> _Told:
    return each.kind, each.id, each.field, each.old, each.new


def _handed_over(
    each: Difference, case: str, before: Organisation, after: Organisation
) -> HandedOver:
    old, new = each.old or None, each.new or None
    titles = [_team_title(team_id, after, before) for team_id in (old, new)]
    return HandedOver(each.id, each.title, old, new, titles[0], titles[1], case)


def _team_title(team_id: str | None, *known: Organisation) -> str:
    if team_id is None:
        return UNASSIGNED
    teams = (org.teams_by_id[team_id] for org in known if team_id in org.teams_by_id)
    return next((team.title for team in teams), team_id)


def _listed(
    found: Iterable[Difference], of: str, kind: str, org: Organisation, scenario: Scenario | None
) -> tuple[Listed, ...]:
    shown, _ = _both(org, org, scenario)
    return tuple(
        Listed(each.id, each.title, _owner(each.id, shown, org) if of == "duties" else "")
        for each in found
        if each.list == of and each.kind == kind
    )


def _owner(duty_id: str, shown: Organisation, org: Organisation) -> str:
    duty = shown.duties_by_id.get(duty_id) or org.duties_by_id.get(duty_id)
    if duty is None:  # the second of two with one id, which a broken file may hold
        return ""
    return _team_title(lane_of(duty, shown.teams_by_id), shown)


def _renamed(found: Iterable[Difference], of: str) -> tuple[Renamed, ...]:
    return tuple(
        Renamed(each.old, each.new)
        for each in found
        if each.list == of and each.kind == "renamed" and each.field == "title"
    )


def _statuses(found: Iterable[Difference]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    titles: dict[str, list[str]] = {}
    for each in found:
        if _is_status(each):
            titles.setdefault(each.new, []).append(each.title)
    return tuple((status, tuple(those)) for status, those in titles.items())


def _is_status(each: Difference) -> bool:
    return each.list == "duties" and each.kind == "edited" and each.field == "status"


def _others(found: Iterable[Difference], told: set[_Told]) -> Iterator[str]:
    """Yield what no list above tells. Of an assignment, who has which role in a case is told."""
    known = {duty_id for _, duty_id, *_ in told}
    for each in found:
        by_roles = _key(each) in told or (each.field == "assignments" and each.id in known)
        if not (by_roles or each.kind == "reordered" or _is_listed(each) or _is_settled(each)):
            yield each.sentence


def _is_listed(each: Difference) -> bool:
    """Say whether a duty or team appeared, is gone, is renamed or has another status."""
    if each.list not in ("duties", "teams"):
        return False
    is_title = each.kind == "renamed" and each.field == "title"
    return each.kind in ("added", "removed") or is_title or _is_status(each)


def _is_settled(each: Difference) -> bool:
    """Say whether it is a point or decision that `settled` tells; it tells none that are gone."""
    return each.list in ("points", "decisions") and each.kind != "removed"
