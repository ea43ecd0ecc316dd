"""What passes between lanes: hand-offs that cross, and duties that another team uses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.differences import UNASSIGNED
from dutyflow_models.org import lane_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.org import HandOff, Organisation


@dataclass(frozen=True, slots=True)
class Exchange:
    """One thing that a lane gives to another."""

    giver: str | None
    """A team's id; None is *Unassigned*."""
    taker: str | None
    giver_title: str
    taker_title: str
    words: str


def exchanges(shown: Organisation) -> tuple[Exchange, ...]:
    """Tell what passes from lane to lane in what holds in a scenario; hand-offs first.

    Teams that are not there take nothing, and nothing passes within a lane.
    """
    found = [*_handed_off(shown), *_used(shown)]
    return tuple(each for each in found if each.giver != each.taker)


def _handed_off(shown: Organisation) -> Iterator[Exchange]:
    duties, teams = shown.duties_by_id, shown.teams_by_id
    for handoff in shown.handoffs:
        if handoff.source in duties and handoff.target in duties:
            giver = lane_of(duties[handoff.source], teams)
            taker = lane_of(duties[handoff.target], teams)
            yield _exchange(shown, giver, taker, _handoff_words(handoff, shown))


def _used(shown: Organisation) -> Iterator[Exchange]:
    for duty in shown.duties:
        giver = lane_of(duty, shown.teams_by_id)
        for team_id in dict.fromkeys(duty.consumers):
            if team_id in shown.teams_by_id:
                yield _exchange(shown, giver, team_id, f"{duty.title} (used)")


def _handoff_words(handoff: HandOff, shown: Organisation) -> str:
    source, target = (shown.duties_by_id[each].title for each in (handoff.source, handoff.target))
    passes = f": {handoff.passes}" if handoff.passes else ""
    kind = f" ({handoff.kind})" if handoff.kind != "provide" else ""
    expected = f"; expected: {handoff.expectation}" if handoff.expectation else ""
    return f"{source} → {target}{passes}{kind}{expected}"


def _exchange(shown: Organisation, giver: str | None, taker: str | None, words: str) -> Exchange:
    giver_title, taker_title = (
        shown.teams_by_id[each].title if each is not None else UNASSIGNED for each in (giver, taker)
    )
    return Exchange(giver, taker, giver_title, taker_title, words)
