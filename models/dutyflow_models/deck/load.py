"""The load of the lanes as slides: a chart by focus, and tables by focus and by scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.deck.flow import flowing_slides
from dutyflow_models.deck.slides import Chart, Series
from dutyflow_models.differences import UNASSIGNED
from dutyflow_models.language import mark, number, say, say_marked
from dutyflow_models.measures import counts, loads
from dutyflow_models.org import lane_of
from dutyflow_models.reports.blocks import Heading, Table
from dutyflow_models.scenario import effective
from dutyflow_models.wording import plain, quoted
from dutyflow_models.workshop.slides import BASE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dutyflow_models.deck.boards import Drawn
    from dutyflow_models.deck.slides import ReportSlide
    from dutyflow_models.org import Focus, Organisation, Scenario
    from dutyflow_models.reports.blocks import Block

_FOCUS: tuple[tuple[Focus | None, str, str], ...] = (
    ("differentiating", mark("Differentiating"), "#0072b2"),
    ("enabling", mark("Enabling"), "#e69f00"),
    ("running", mark("Running"), "#009e73"),
    (None, mark("Not said"), "#8a93a3"),
)
"""Colours after Okabe and Ito, as in the load view: told apart also without red or green."""
_MOST_SCENARIOS = 5
"""Columns of scenarios in one table."""
_MOST_BARS = 20
"""Lanes in one chart."""


class Case(NamedTuple):
    """A scenario or the base, as it is called, and what holds in it."""

    name: str
    scenario: Scenario | None
    there: Organisation


def cases_of(organisation: Organisation, scenario: Scenario | None) -> list[Case]:
    """List the base and the scenarios; answers chosen by hand come last."""
    cases: list[Scenario | None] = [None, *organisation.scenarios]
    if scenario is not None and not scenario.id:
        cases.append(scenario)
    return [
        Case(
            each.title or each.id if each is not None else say_marked(BASE),
            each,
            effective(organisation, each),
        )
        for each in cases
    ]


def load_slides(
    shown: Organisation, scenario: Scenario | None, cases: Sequence[Case], how: Drawn
) -> list[ReportSlide]:
    """Tell the load of every lane of a scenario by focus, then in each scenario."""
    lanes = _lanes(shown)
    blocks: list[Block | Chart] = [*_charts(lanes), _by_focus(lanes)]
    if len(cases) > 1:
        blocks.append(Heading(say("Load in each scenario")))
        names = {team.id: team.title for each in cases for team in each.there.teams}
        names |= {team.id: team.title for team in shown.teams}
        blocks += [
            _by_case(cases[first : first + _MOST_SCENARIOS], names)
            for first in range(0, len(cases), _MOST_SCENARIOS)
        ]
    title = say("Load in {scenario}", scenario=scenario.title) if scenario else say("Load")
    return flowing_slides(title, blocks, how.room, how.faces.texts)


class _Lane(NamedTuple):
    """What a lane has to do."""

    team_id: str | None
    name: str
    duties: int
    by_focus: tuple[int, ...]


def _lanes(shown: Organisation) -> list[_Lane]:
    found = loads(shown)
    duties: dict[str | None, int] = {}
    for duty in shown.duties:
        if counts(duty):
            lane = lane_of(duty, shown.teams_by_id)
            duties[lane] = duties.get(lane, 0) + 1
    ids: list[str | None] = [*(team.id for team in shown.teams), *([None] if None in found else [])]
    return [
        _Lane(
            each,
            _name(each, {team.id: team.title for team in shown.teams}),
            duties.get(each, 0),
            tuple(found.get(each, {}).get(focus, 0) for focus, _, _ in _FOCUS),
        )
        for each in ids
    ]


def _used(lanes: Sequence[_Lane]) -> list[int]:
    """Return which focuses there is any load with."""
    return [at for at in range(len(_FOCUS)) if any(lane.by_focus[at] for lane in lanes)]


def _charts(lanes: Sequence[_Lane]) -> Iterator[Chart]:
    """Yield bars of the lanes, of what there is, on as many charts as they need."""
    title = say("Load by team and focus")
    used = _used(lanes)
    for first in range(0, len(lanes), _MOST_BARS):
        some = lanes[first : first + _MOST_BARS]
        series = tuple(
            Series(say_marked(_FOCUS[at][1]), tuple(each.by_focus[at] for each in some), color)
            for at in used
            for color in (_FOCUS[at][2],)
        )
        told = [
            say("{team}: {load}", team=quoted(each.name), load=number(sum(each.by_focus)))
            for each in some
        ]
        about = say("Bar chart of the load of each team: {loads}.", loads="; ".join(told))
        if series:
            yield Chart(title, about, tuple(plain(each.name) for each in some), series)


def _by_focus(lanes: Sequence[_Lane]) -> Table:
    used = _used(lanes)
    rows = tuple(
        (
            lane.name,
            *map(number, (lane.duties, sum(lane.by_focus), *(lane.by_focus[at] for at in used))),
        )
        for lane in lanes
    )
    focuses = (say_marked(_FOCUS[at][1]) for at in used)
    head = (say("Team"), say("Duties"), say("Load"), *focuses)
    return Table(head, rows, frozenset(range(1, len(head))))


def _by_case(cases: Sequence[Case], names: dict[str, str]) -> Table:
    found = [
        {lane: sum(parts.values()) for lane, parts in loads(case.there).items()} for case in cases
    ]
    lanes: list[str | None] = [
        each for each in names if any(each in case.there.teams_by_id for case in cases)
    ]
    lanes += [None] if any(None in each for each in found) else []
    rows = tuple(
        (_name(lane, names), *(number(each.get(lane, 0)) for each in found)) for lane in lanes
    )
    head = (say("Team"), *(case.name for case in cases))
    return Table(head, rows, frozenset(range(1, len(head))))


def _name(team_id: str | None, names: dict[str, str]) -> str:
    return say_marked(UNASSIGNED) if team_id is None else names.get(team_id, team_id)
