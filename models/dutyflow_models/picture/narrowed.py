"""Less of a board: only the duties that hold words, and the lanes in which one of them lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.org import lane_of
from dutyflow_models.picture.chips import role_chips
from dutyflow_models.searching import duties_with

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.layout import Layout
    from dutyflow_models.org import Duty, Organisation


def narrowed(there: Organisation, layout: Layout, words: str) -> tuple[Organisation, Layout]:
    """Leave out duties without every one of the words, and hide lanes that are empty then.

    `there` is the organisation as it holds in a scenario. Without words nothing changes.
    """
    found = duties_with(there, words)
    if found is there.duties:
        return there, layout
    return there.replacing(duties=found), _with_lanes_of(found, there, layout)


def _with_lanes_of(found: Sequence[Duty], there: Organisation, layout: Layout) -> Layout:
    """Hide the lanes in which none of the duties found lies, also as an echo."""
    lanes = there.teams_by_id
    kept = {lane_of(duty, lanes) for duty in found}
    if layout.echoes:
        kept |= {chip.team_id for duty in found for chip in role_chips(duty, None)}
    return layout.replacing(hidden=layout.hidden | (lanes.keys() - kept))
