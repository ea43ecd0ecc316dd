"""What is left to do with each duty: disputed, nobody's, not accepted yet, or settled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.measures import counts
from dutyflow_models.org import lane_of

if TYPE_CHECKING:
    from dutyflow_models.org import Duty, Organisation


@dataclass(frozen=True, slots=True)
class Left:
    """The titles of all duties of a scenario; each stands in one of the lists."""

    disputed: tuple[str, ...]
    nobody: tuple[str, ...]
    """Those that lie in no team's lane, unless they are disputed or not for now."""
    not_accepted: tuple[str, ...]
    """Those of a team that are open or proposed."""
    accepted: tuple[str, ...]
    later: tuple[str, ...]
    out_of_scope: tuple[str, ...]


def left_in(shown: Organisation) -> Left:
    """Sort the duties of what holds in a scenario."""
    sorted_in: dict[str, list[str]] = {name: [] for name in Left.__dataclass_fields__}
    for duty in shown.duties:
        sorted_in[_list_of(duty, shown)].append(duty.title)
    return Left(**{name: tuple(titles) for name, titles in sorted_in.items()})


def _list_of(duty: Duty, shown: Organisation) -> str:
    if duty.status == "disputed" or not counts(duty):
        return duty.status.replace("-", "_")
    if lane_of(duty, shown.teams_by_id) is None:
        return "nobody"
    return "accepted" if duty.status == "accepted" else "not_accepted"
