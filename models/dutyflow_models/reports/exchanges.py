"""What passes between lanes: hand-offs that cross, and duties that another team uses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.differences import UNASSIGNED
from dutyflow_models.language import mark, say_marked
from dutyflow_models.org import lane_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.org import HandOff, Organisation

_USED = mark("{duty} (used)")
_EXPECTED = mark("{handoff}; expected: {expectation}")


@dataclass(frozen=True, slots=True)
class Exchange:
    """One thing that a lane gives to another."""

    giver: str | None
    """A team's id; None is *Unassigned*."""
    taker: str | None
    giver_title: str
    taker_title: str
    words: str


def exchanges(shown: Organisation, *, english: bool = False) -> tuple[Exchange, ...]:
    """Tell what passes from lane to lane in what holds in a scenario; hand-offs first.

    Teams that are not there take nothing, and nothing passes within a lane. `english` is for files
    in others' formats, which are the same in every language.
    """
    used, expected = (_USED, _EXPECTED) if english else map(say_marked, (_USED, _EXPECTED))
    found = [*_handed_off(shown, expected), *_used(shown, used)]
    return tuple(each for each in found if each.giver != each.taker)


def _handed_off(shown: Organisation, expected: str) -> Iterator[Exchange]:
    duties, teams = shown.duties_by_id, shown.teams_by_id
    for handoff in shown.handoffs:
        if handoff.source in duties and handoff.target in duties:
            giver = lane_of(duties[handoff.source], teams)
            taker = lane_of(duties[handoff.target], teams)
            yield _exchange(shown, giver, taker, _handoff_words(handoff, shown, expected))


def _used(shown: Organisation, used: str) -> Iterator[Exchange]:
    for duty in shown.duties:
        giver = lane_of(duty, shown.teams_by_id)
        for team_id in dict.fromkeys(duty.consumers):
            if team_id in shown.teams_by_id:
                yield _exchange(shown, giver, team_id, used.format(duty=duty.title))


def _handoff_words(handoff: HandOff, shown: Organisation, expected: str) -> str:
    source, target = (shown.duties_by_id[each].title for each in (handoff.source, handoff.target))
    passes = f": {handoff.passes}" if handoff.passes else ""
    kind = f" ({handoff.kind})" if handoff.kind != "provide" else ""
    told = f"{source} → {target}{passes}{kind}"
    if not handoff.expectation:
        return told
    return expected.format(handoff=told, expectation=handoff.expectation)


def _exchange(shown: Organisation, giver: str | None, taker: str | None, words: str) -> Exchange:
    giver_title, taker_title = (
        shown.teams_by_id[each].title if each is not None else say_marked(UNASSIGNED)
        for each in (giver, taker)
    )
    return Exchange(giver, taker, giver_title, taker_title, words)
