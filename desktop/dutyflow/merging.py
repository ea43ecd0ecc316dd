"""Letting lanes be one and apart again: what the board, the menus and the inspector share."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow.step_texts import called
from dutyflow_models.arranging import all_lanes, lane_moved_before
from dutyflow_models.edits.lanes import members_of_lane
from dutyflow_models.edits.merges import (
    merge_group,
    merge_teams,
    merged_group,
    scenario_for_merging,
    unmerge,
)
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.edits.scenarios import add_scenario
from dutyflow_models.language import number, say, several
from dutyflow_models.scenario import (
    crossings,
    crossings_before_and_after,
    mergers_in,
    scenario_by_id,
)
from dutyflow_models.wording import listed, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow.document import Document, Edit
    from dutyflow_models.layout import Layout
    from dutyflow_models.org import Group, Organisation, Scenario

LONGEST = 28
"""Letters of a lane's name that are said while another one is held over it."""


def merges_here(document: Document) -> bool:
    """Say whether the scenario shown can hold a merge: the base cannot, nor one without a name."""
    return document.scenario is not None and bool(document.scenario.id)


def merge_text(document: Document, lane_id: str, into: str) -> str:
    """Say what would happen if a lane were dropped on another one."""
    known = document.shown.teams_by_id
    one, other = (_shortened(known[each].title) for each in (lane_id, into))
    text = say("Merge {one} with {other}", one=one, other=other)
    return text if merges_here(document) else say("{text} in a new scenario", text=text)


def merge_lanes(document: Document, lane_ids: Sequence[str]) -> bool:
    """Let lanes be one, at the place of the last of them, in one undo step.

    Where nothing can be merged a scenario is made for it and shown. What it came to is told.
    """
    known, scenario = document.shown.teams_by_id, document.scenario
    titles = [known[lane_id].title for lane_id in lane_ids]
    text = say("Merge {what}", what=listed([called(title) for title in titles]))
    if scenario is not None and merges_here(document):
        edit: Edit = partial(merge_teams, scenario_id=scenario.id, lane_ids=lane_ids)
    else:
        edit = partial(scenario_for_merging, lane_ids=lane_ids, like=scenario)
    return _merge(document, text, edit, lane_ids)


def merge_a_group(document: Document, group_id: str) -> bool:
    """Let a group be one lane, in one undo step; in the base, in a scenario made for it."""
    group = next(each for each in document.organisation.groups if each.id == group_id)
    scenario = document.scenario
    if scenario is not None and merges_here(document):
        edit: Edit = partial(merge_group, scenario_id=scenario.id, group_id=group_id)
    else:
        edit = partial(_scenario_for_group, group=group, like=scenario)
    return _merge(document, say("Merge {title}", title=called(group.title)), edit, group.teams)


def take_apart(document: Document, lane_id: str) -> bool:
    """Let the teams of a lane be lanes of their own again, in one undo step."""
    scenario = document.scenario
    group = merged_group(document.organisation, scenario, lane_id)
    if group is None or scenario is None:
        document.refused.emit(say("This lane is one team, so there is nothing to take apart."))
        return False
    before, scenarios = crossings(document.shown), len(document.organisation.scenarios)
    if scenario.id:
        edit: Edit = partial(unmerge, scenario_id=scenario.id, group_id=group.id)
    else:
        edit = partial(_scenario_without, group=group, like=scenario)
    if not _made(document, say("Take {title} apart", title=called(group.title)), edit):
        return False
    _tell(
        document,
        say("{title} is several lanes again", title=quoted(group.title)),
        before,
        scenarios,
    )
    return True


def _lane_of(
    organisation: Organisation, scenario: Scenario | None, team_ids: Sequence[str]
) -> str | None:
    """Return the lane that stands for several teams, one of these among them."""
    mergers = mergers_in(organisation, scenario)
    return next(
        (lane.id for lane, teams in mergers if any(team.id in team_ids for team in teams)), None
    )


def _teams_behind(document: Document, lane_ids: Sequence[str]) -> list[str]:
    organisation, scenario = document.organisation, document.scenario
    found: list[str] = []
    for lane_id in lane_ids:
        members = members_of_lane(organisation, scenario, lane_id)
        found += [team.id for team in members] or [lane_id]
    return found


def _merge(document: Document, text: str, edit: Edit, lane_ids: Sequence[str]) -> bool:
    before, scenarios = crossings(document.shown), len(document.organisation.scenarios)
    teams = _teams_behind(document, lane_ids)
    if not _made(document, text, edit, lane_ids):
        return False
    scenario = document.scenario
    lane_id = _lane_of(document.organisation, scenario, teams)
    if lane_id is None or scenario is None:
        return True
    document.selection.select_team(lane_id)
    title = document.shown.teams_by_id[lane_id].title
    _tell(document, say("{title} is one lane", title=quoted(title)), before, scenarios)
    return True


def _tell(document: Document, said: str, before: int, scenarios: int) -> None:
    """Tell of the scenario made, else what is said, and how many crossings became how many."""
    if len(document.organisation.scenarios) > scenarios and document.scenario is not None:
        said = say("Made the scenario {title}", title=quoted(document.scenario.title))
    document.told.emit(f"{said}: {_counted(before, crossings(document.shown))}.")


def _made(document: Document, text: str, edit: Edit, lane_ids: Sequence[str] = ()) -> bool:
    """Make an edit together with the layout that shows its scenario, and its lane in place."""
    try:
        made = edit(document.organisation)
    except EditRefused as refusal:
        document.refused.emit(str(refusal))
        return False
    layout = _layout_for(made, document, lane_ids)
    return document.edit(text, lambda _org: made, arrange=lambda _layout: layout)


def _layout_for(made: Organisation, document: Document, lane_ids: Sequence[str]) -> Layout:
    layout = document.layout
    if len(made.scenarios) > len(document.organisation.scenarios):
        layout = layout.showing(made.scenarios[-1].id)
    scenario = scenario_by_id(made, layout.scenario)
    lane_id = _lane_of(made, scenario, _teams_behind(document, lane_ids))
    if lane_id is None or not layout.lane_order or lane_id in layout.lane_order:
        return layout
    known = tuple(all_lanes(made, scenario))
    return lane_moved_before(layout, known, lane_id, lane_ids[-1])


def _scenario_for_group(org: Organisation, group: Group, like: Scenario | None) -> Organisation:
    merge = like.merge if like is not None else ()
    facts = dict(like.facts) if like is not None else {}
    made = add_scenario(
        org, title=say("{title} as one", title=group.title), facts=facts, merge=merge
    )
    return merge_group(made, made.scenarios[-1].id, group.id)


def _scenario_without(org: Organisation, group: Group, like: Scenario) -> Organisation:
    merge = tuple(each for each in like.merge if each != group.id)
    return add_scenario(
        org, title=say("{title} apart", title=group.title), facts=like.facts, merge=merge
    )


def _shortened(title: str) -> str:
    return title if len(title) <= LONGEST else f"{title[: LONGEST - 1].rstrip()}…"


def _counted(before: int, after: int) -> str:
    """Say how many crossings become how many: “9 hand-offs between teams become 4”."""
    if before == after == 0:
        return say("no hand-off goes between teams, as before")
    if before == after:
        return several(
            "{n} hand-off between teams as before",
            "{n} hand-offs between teams as before",
            before,
        )
    return several(
        "{n} hand-off between teams becomes {after}",
        "{n} hand-offs between teams become {after}",
        before,
        after=number(after),
    )


def crossings_apart_and_as_one(
    organisation: Organisation, scenario: Scenario | None, group: Group
) -> str:
    """Say what a merge saves: “14 with these teams apart, 5 as one lane”."""
    apart, one = crossings_before_and_after(organisation, scenario, group.id)
    return say(
        "{apart} with these teams apart, {one} as one lane", apart=number(apart), one=number(one)
    )
