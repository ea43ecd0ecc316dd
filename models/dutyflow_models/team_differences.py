"""What differs between two states of an organisation for each team, and in one line for a scenario.

Lanes that are several teams on one side only are compared as one on both, so that merging teams is
said as such and not as so many cards that moved.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from dutyflow_models.differences import UNASSIGNED as UNASSIGNED
from dutyflow_models.differences import Difference, describe
from dutyflow_models.language import number, say, say_marked, several
from dutyflow_models.merging import merged
from dutyflow_models.org import ROLES, Organisation, lane_of
from dutyflow_models.renames import with_new_ids
from dutyflow_models.wording import listed, plain, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dutyflow_models.org import Duty

_Key = TypeVar("_Key")
_Item = TypeVar("_Item")

_LANES_NAMED = 3
Count: TypeAlias = Callable[[int], str]
"""Says what so many do."""


@dataclass(frozen=True, slots=True)
class TeamDifference:
    """What a lane gains and loses between two states."""

    team_id: str | None
    """The team's id in the newer state; None is *Unassigned*."""
    title: str
    gains: tuple[str, ...] = ()
    """Ids of the duties that lie in its lane now and did not: new ones, and others' before."""
    loses: tuple[str, ...] = ()
    roles: tuple[Difference, ...] = ()
    """The roles that the team gained and lost, beyond those that came with a card."""

    @property
    def remark(self) -> str:
        """Say what it gains and loses: “gains 2, loses 1”."""
        roles = len(self.roles)
        parts = [
            say("gains {n}", n=number(len(self.gains))) if self.gains else "",
            say("loses {n}", n=number(len(self.loses))) if self.loses else "",
            several("changes {n} role", "changes {n} roles", roles) if roles else "",
        ]
        return ", ".join(filter(None, parts))

    @property
    def sentence(self) -> str:
        """Say it in one line: “Platform gains 2, loses 1”."""
        return say("{team} {changes}", team=plain(self.title), changes=self.remark)


def by_team(
    before: Organisation, after: Organisation, found: Iterable[Difference] | None = None
) -> tuple[TeamDifference, ...]:
    """Tell for each team with a difference what it is, in the order of the lanes.

    Teams that are gone come behind, *Unassigned* last. Duties and teams are followed by their ids
    and those they had `previously`. What `describe` finds is taken from `found` if it is given.
    """
    before, after = with_the_same_lanes(before, after)
    roles: dict[str | None, list[Difference]] = _grouped(
        (each.new or each.old, each)
        for each in (describe(before, after) if found is None else found)
        if each.kind in ("gained", "lost")
    )
    before = with_new_ids(before, after)
    was, now = _lanes(before), _lanes(after)
    gains = _grouped((now[each], each) for each in now if _differs(each, was, now))
    loses = _grouped((was[each], each) for each in was if _differs(each, now, was))
    titles: dict[str | None, str] = {team.id: team.title for team in (*after.teams, *before.teams)}
    titles |= {team.id: team.title for team in after.teams} | {None: say_marked(UNASSIGNED)}
    return tuple(
        TeamDifference(
            team_id,
            title,
            tuple(gains.get(team_id, ())),
            tuple(loses.get(team_id, ())),
            tuple(roles.get(team_id, ())),
        )
        for team_id, title in titles.items()
        if team_id in gains or team_id in loses or team_id in roles
    )


def scenario_line(before: Organisation, after: Organisation, title: str) -> str:
    """Say in one line what changes on the board from one effective organisation to another.

    “With SRE: 5 duties appear, 1 moves to SRE, 2 hand-offs appear”. A change of roles counts for
    cards that stay in their lane; teams are told where nothing else is.
    """
    parts = [*_merges(before, after)]
    before, after = with_the_same_lanes(before, after)
    before = with_new_ids(before, after)
    parts += _said(_duties(before, after))
    parts += _said(_handoffs(before, after))
    parts = parts or _said(_teams(before, after))
    changes = ", ".join(parts) or say("nothing on the board changes")
    return say("{scenario}: {changes}", scenario=plain(title), changes=changes)


def with_the_same_lanes(
    before: Organisation, after: Organisation
) -> tuple[Organisation, Organisation]:
    """Return two effective organisations with the groups merged in both that are in one."""
    was, now = _merged_groups(before), _merged_groups(after)
    if was == now:
        return before, after
    return (
        merged(before, tuple(each for each in now if each not in was)),
        merged(after, tuple(each for each in was if each not in now)),
    )


def _merged_groups(org: Organisation) -> tuple[str, ...]:
    """Name the groups that are one lane: their one team there has their title."""
    return tuple(
        group.id
        for group in org.groups
        if [org.teams_by_id[each].title for each in group.teams if each in org.teams_by_id]
        == [group.title]
    )


def merges_said(before: Organisation, after: Organisation) -> Iterator[tuple[str, str, str]]:
    """Name each group that is one lane in one state only: its id, its title and a sentence."""
    for apart, one in ((before, after), (after, before)):
        new = set(_merged_groups(one)).difference(_merged_groups(apart))
        for group in apart.groups:
            titles = [plain(team.title) for team in apart.teams if team.id in group.teams]
            if group.id in new and len(titles) > 1:
                title, teams = quoted(group.title), listed(titles)
                if one is after:
                    sentence = say("{group}: {teams} are one lane now.", group=title, teams=teams)
                else:
                    sentence = say(
                        "{group}: {teams} are lanes of their own now.", group=title, teams=teams
                    )
                yield group.id, group.title, sentence


def _merges(before: Organisation, after: Organisation) -> Iterator[str]:
    for apart, one in ((before, after), (after, before)):
        new = set(_merged_groups(one)).difference(_merged_groups(apart))
        for group in apart.groups:
            count = sum(each in apart.teams_by_id for each in group.teams)
            if group.id not in new or count < 2:
                continue
            if one is after:
                yield say("{n} teams are one lane", n=number(count))
            else:
                yield say("{n} teams are lanes of their own", n=number(count))


def _duties(before: Organisation, after: Organisation) -> Iterator[tuple[int, Count, Count]]:
    was, now = _lanes(before), _lanes(after)
    staying = [each for each in now if each in was]
    moving = [each for each in staying if now[each] != was[each]]
    yield (
        len(now) - len(staying),
        lambda n: several("{n} duty appears", "{n} duties appear", n),
        _appear,
    )
    yield (
        len(was) - len(staying),
        lambda n: several("{n} duty is gone", "{n} duties are gone", n),
        _are_gone,
    )
    yield from _moves(Counter(now[each] for each in moving), after)
    yield (
        sum(was[each] == now[each] and _roles_differ(before, after, each) for each in staying),
        lambda n: several("{n} duty changes roles", "{n} duties change roles", n),
        lambda n: several("{n} changes roles", "{n} change roles", n),
    )


def _moves(lanes: Counter[str | None], after: Organisation) -> Iterator[tuple[int, Count, Count]]:
    """Name the lanes that cards move to, unless they are many."""
    if len(lanes) > _LANES_NAMED:
        yield (
            lanes.total(),
            lambda n: several("{n} duty moves", "{n} duties move", n),
            lambda n: several("{n} moves", "{n} move", n),
        )
        return
    for team_id, count in lanes.items():
        known = after.teams_by_id
        team = say_marked(UNASSIGNED) if team_id is None else plain(known[team_id].title)
        yield count, partial(_duties_move_to, team), partial(_move_to, team)


def _duties_move_to(team: str, n: int) -> str:
    return several("{n} duty moves to {team}", "{n} duties move to {team}", n, team=team)


def _move_to(team: str, n: int) -> str:
    return several("{n} moves to {team}", "{n} move to {team}", n, team=team)


def _handoffs(before: Organisation, after: Organisation) -> Iterator[tuple[int, Count, Count]]:
    was, now = (
        Counter((each.source, each.target, each.kind, each.passes) for each in org.handoffs)
        for org in (before, after)
    )
    yield (
        _more(now, was),
        lambda n: several("{n} hand-off appears", "{n} hand-offs appear", n),
        _appear,
    )
    yield (
        _more(was, now),
        lambda n: several("{n} hand-off is gone", "{n} hand-offs are gone", n),
        _are_gone,
    )


def _more(here: Counter[_Key], there: Counter[_Key]) -> int:
    """Return the total of `here - there`, which looks at every key, also where few differ."""
    return sum(max(0, count - there[key]) for key, count in here.items() - there.items())


def _teams(before: Organisation, after: Organisation) -> Iterator[tuple[int, Count, Count]]:
    was, now = before.teams_by_id.keys(), after.teams_by_id.keys()
    yield (
        len(now - was),
        lambda n: several("{n} team appears", "{n} teams appear", n),
        _appear,
    )
    yield (
        len(was - now),
        lambda n: several("{n} team is gone", "{n} teams are gone", n),
        _are_gone,
    )


def _appear(n: int) -> str:
    return several("{n} appears", "{n} appear", n)


def _are_gone(n: int) -> str:
    return several("{n} is gone", "{n} are gone", n)


def _said(counts: Iterable[tuple[int, Count, Count]]) -> list[str]:
    """Say what so many do; their noun stands once, before the first verb."""
    parts: list[str] = []
    for count, first, further in counts:
        if count:
            parts.append((further if parts else first)(count))
    return parts


def _lanes(org: Organisation) -> dict[str, str | None]:
    return {duty.id: lane_of(duty, org.teams_by_id) for duty in org.duties}


def _differs(duty_id: str, one: Mapping[str, str | None], other: Mapping[str, str | None]) -> bool:
    return duty_id not in one or one[duty_id] != other[duty_id]


def _roles_differ(before: Organisation, after: Organisation, duty_id: str) -> bool:
    old, new = before.duties_by_id[duty_id], after.duties_by_id[duty_id]
    return old is not new and _roles(old) != _roles(new)


def _roles(duty: Duty) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(duty.teams_as(role)) for role in ROLES)


def _grouped(pairs: Iterable[tuple[_Key, _Item]]) -> dict[_Key, list[_Item]]:
    groups: dict[_Key, list[_Item]] = {}
    for key, item in pairs:
        groups.setdefault(key, []).append(item)
    return groups
