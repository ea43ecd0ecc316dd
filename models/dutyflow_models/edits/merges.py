"""Edits of which teams are one lane in a scenario. The lane is a group that the scenario merges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.edits.groups import add_group
from dutyflow_models.edits.lanes import Lanes
from dutyflow_models.edits.parts import by_id, found, without
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.edits.scenarios import add_scenario, set_scenario
from dutyflow_models.language import say, several
from dutyflow_models.scenario import mergers_in, scenario_by_id
from dutyflow_models.wording import listed, plain, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow_models.org import Fact, Group, Organisation, Scenario


def merge_group(org: Organisation, scenario_id: str | None, group_id: str) -> Organisation:
    """Let a group's teams be one lane; refused in the base, and where it would not show so."""
    scenario = _scenario(org, scenario_id)
    group = found(by_id(org.groups), group_id, "group")
    if group_id in scenario.merge:
        return org
    _require_free(org, scenario, group)
    merged = set_scenario(org, scenario.id, {"merge": (*scenario.merge, group_id)})
    if len(mergers_in(merged, scenario_by_id(merged, scenario.id))) == len(
        mergers_in(org, scenario)
    ):
        raise EditRefused(
            say(
                "Fewer than two teams of {group} are there in {scenario}, so there is nothing to "
                "merge.",
                group=quoted(group.title),
                scenario=quoted(scenario.title),
            )
        )
    return merged


def merge_teams(
    org: Organisation, scenario_id: str | None, lane_ids: Iterable[str], title: str = ""
) -> Organisation:
    """Let teams be one lane: as the group of exactly these teams, which is made if there is none.

    Lanes that are several teams already may be among them; they become one with the others. The
    title is that of a new group; without it the group is called by its teams.
    """
    scenario = _scenario(org, scenario_id)
    lanes = tuple(dict.fromkeys(lane_ids))
    team_ids = _all_teams(org, scenario, lanes)
    if len(lanes) < 2 or len(team_ids) < 2:
        raise EditRefused(say("It takes two lanes to merge. Choose another one as well."))
    known = org.teams_by_id.keys()
    inside = {each.id for each in org.groups if known & set(each.teams) <= set(team_ids)}
    left = without(scenario.merge, inside)
    group = next((each for each in org.groups if set(each.teams) == set(team_ids)), None)
    if group is not None and scenario.merge == (*left, group.id):
        return org
    apart = set_scenario(org, scenario.id, {"merge": left})
    if group is None:
        names = [plain(org.teams_by_id[each].title) for each in team_ids]
        apart = add_group(apart, title=title.strip() or ", ".join(names), teams=team_ids)
        group = apart.groups[-1]
    return merge_group(apart, scenario.id, group.id)


def scenario_for_merging(
    org: Organisation,
    lane_ids: Iterable[str],
    *,
    title: str = "",
    like: Scenario | None = None,
) -> Organisation:
    """Add a scenario, the last one, in which teams are one lane, with the facts of another one.

    For the base, which merges nothing. Without a title it is called by its teams.
    """
    lanes = tuple(lane_ids)
    facts: dict[str, Fact] = dict(like.facts) if like is not None else {}
    merge = like.merge if like is not None else ()
    names = [plain(org.teams_by_id[each].title) for each in _all_teams(org, like, lanes)]
    called = title.strip() or say("{teams} as one", teams=listed(names))
    with_one = add_scenario(org, title=called, facts=facts, merge=merge)
    return merge_teams(with_one, with_one.scenarios[-1].id, lanes)


def unmerge(org: Organisation, scenario_id: str | None, group_id: str) -> Organisation:
    """Let a group's teams be lanes of their own again; the group stays."""
    scenario = _scenario(org, scenario_id)
    if group_id not in scenario.merge:
        raise EditRefused(
            say(
                "{scenario} does not merge the group “{group}”, so there is nothing to take apart.",
                scenario=quoted(scenario.title),
                group=group_id,
            )
        )
    return set_scenario(org, scenario.id, {"merge": without(scenario.merge, {group_id})})


def merged_group(org: Organisation, scenario: Scenario | None, lane_id: str | None) -> Group | None:
    """Return the group that a lane stands for; None for an ordinary lane."""
    members = {team.id for team in Lanes(org, scenario).members(lane_id)}
    if scenario is None or not members:
        return None
    groups = by_id(org.groups)
    merged = (groups[each] for each in scenario.merge if each in groups)
    return next((group for group in merged if members <= set(group.teams)), None)


def _scenario(org: Organisation, scenario_id: str | None) -> Scenario:
    if scenario_id is None:
        raise EditRefused(
            say(
                "The base merges no teams. Make a scenario in which these teams are one, and merge "
                "them there."
            )
        )
    return found(by_id(org.scenarios), scenario_id, "scenario")


def _require_free(org: Organisation, scenario: Scenario, group: Group) -> None:
    for team, members in mergers_in(org, scenario):
        shared = [plain(each.title) for each in members if each.id in group.teams]
        if shared:
            raise EditRefused(
                several(
                    "{teams} is in the lane {lane} already. Take that lane apart first.",
                    "{teams} are in the lane {lane} already. Take that lane apart first.",
                    len(shared),
                    teams=listed(shared),
                    lane=quoted(team.title),
                )
            )


def _all_teams(
    org: Organisation, scenario: Scenario | None, lane_ids: tuple[str, ...]
) -> tuple[str, ...]:
    """Name the teams behind lanes in the order of the file, of groups also the absent ones."""
    wanted: set[str] = set()
    for lane_id in lane_ids:
        group = merged_group(org, scenario, lane_id)
        if group is not None:
            wanted |= set(group.teams)
        else:
            wanted.add(found(org.teams_by_id, lane_id, "team").id)
    return tuple(team.id for team in org.teams if team.id in wanted)
