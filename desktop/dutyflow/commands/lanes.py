"""Which lanes are one, and which lie side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.at_hand import team_at_hand
from dutyflow.merging import merge_a_group, merge_lanes, take_apart
from dutyflow.step_texts import called
from dutyflow_models.arranging import all_lanes, lanes_gathered
from dutyflow_models.language import say

if TYPE_CHECKING:
    from dutyflow.desk import Desk


def merge_with(desk: Desk, lane_id: str) -> None:
    """Let the lane at hand be one with another."""
    own = team_at_hand(desk.document)
    if own is not None:
        merge_lanes(desk.document, (own, lane_id))


def merge_group(desk: Desk, group_id: str) -> None:
    """Let the teams of a group be one lane."""
    merge_a_group(desk.document, group_id)


def take_lane_apart(desk: Desk) -> None:
    """Let the teams of the lane at hand be lanes of their own again."""
    lane_id = team_at_hand(desk.document)
    if lane_id is not None:
        take_apart(desk.document, lane_id)


def gather(desk: Desk, group_id: str) -> None:
    """Put the lanes of a group side by side, in the layout only."""
    document = desk.document
    parts = (*document.organisation.groups, *document.shown.groups)
    together = {team for group in parts if group.id == group_id for team in group.teams}
    known = tuple(all_lanes(document.organisation, document.scenario))
    title = next(group.title for group in parts if group.id == group_id)
    document.edit(
        say("Put the teams of {title} side by side", title=called(title)),
        arrange=lambda layout: lanes_gathered(layout, known, together),
    )
