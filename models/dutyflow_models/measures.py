"""What can be counted in an organisation: the load of its lanes and what it is spent on.

A scenario is measured by the organisation that holds in it, see `scenario.effective`.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from dutyflow_models.org import Duty, Focus, Organisation, lane_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_NOT_NOW = frozenset({"later", "out-of-scope"})


def counts(duty: Duty) -> bool:
    """Say whether a duty is somebody's work now: not left for later and not out of scope."""
    return duty.status not in _NOT_NOW


def loads(organisation: Organisation) -> Mapping[str | None, Mapping[Focus | None, int]]:
    """Return the load of every lane by focus; None is *Unassigned*, or no focus said.

    Lanes without any load are left out.
    """
    teams = organisation.teams_by_id
    found: dict[str | None, dict[Focus | None, int]] = defaultdict(lambda: defaultdict(int))
    for duty in organisation.duties:
        if counts(duty):
            found[lane_of(duty, teams)][duty.focus] += duty.load
    return {lane: dict(by_focus) for lane, by_focus in found.items()}


def focus_share(organisation: Organisation, focus: str, team_ids: Collection[str]) -> float | None:
    """Return the part, 0 to 1, of these teams' load that has a focus; None if they have no load."""
    return _share([each for lane, each in loads(organisation).items() if lane in team_ids], focus)


def developer_focus(organisation: Organisation) -> Mapping[str, float]:
    """Return for each team that has a load the part of it, 0 to 1, that is differentiating.

    Duties without a focus count as load that is not.
    """
    shares = {lane: _share([each], "differentiating") for lane, each in loads(organisation).items()}
    return {lane: share for lane, share in shares.items() if lane is not None and share is not None}


def _share(lanes: list[Mapping[Focus | None, int]], focus: str) -> float | None:
    whole = sum(sum(each.values()) for each in lanes)
    part = sum(load for each in lanes for name, load in each.items() if name == focus)
    return part / whole if whole else None
