"""Entries of menus about which lanes are one, and which lie side by side."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow.actions.menu_builder import Entry
from dutyflow.at_hand import lanes, team_at_hand
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow.desk import Desk
    from dutyflow_models.org import Group


def teams_to_merge_with(desk: Desk) -> Iterator[Entry]:
    """Offer the lanes with which the one at hand can be one."""
    from dutyflow.commands.lanes import merge_with

    own = team_at_hand(desk.document)
    for lane in lanes(desk):
        if lane.id is not None:
            merge = partial(merge_with, desk, lane.id)
            yield Entry(
                say("Merge with {team}", team=lane.title), merge, enabled=own not in (None, lane.id)
            )


def groups_to_merge(desk: Desk) -> Iterator[Entry]:
    """Offer the groups that are not one lane here; grey where fewer than two lanes are there."""
    from dutyflow.commands.lanes import merge_group

    scenario = desk.document.scenario
    merged = scenario.merge if scenario is not None else ()
    for group in desk.document.shown.groups:
        if group.id not in merged:
            merge = partial(merge_group, desk, group.id)
            yield Entry(
                say("Merge the group {group}", group=group.title),
                merge,
                enabled=len(_lanes_of(desk, group)) > 1,
            )


def groups_to_gather(desk: Desk) -> Iterator[Entry]:
    """Offer the groups whose lanes can be put side by side; grey where they are."""
    from dutyflow.commands.lanes import gather

    for group in desk.document.shown.groups:
        places = _lanes_of(desk, group)
        apart = len(places) > 1 and places[-1] - places[0] >= len(places)
        text = say("Put the teams of {group} side by side", group=group.title)
        yield Entry(text, partial(gather, desk, group.id), enabled=apart)


def _lanes_of(desk: Desk, group: Group) -> list[int]:
    """Return the places of a group's lanes on the board, from the top."""
    return [at for at, lane in enumerate(lanes(desk)) if lane.id in group.teams]
