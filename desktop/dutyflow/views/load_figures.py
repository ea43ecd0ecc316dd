"""The numbers of the load view: who carries what, who hands off to whom. Knows no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from dutyflow_models.checks.principles import share_of
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.measures import counts, focus_share
from dutyflow_models.org import lane_of
from dutyflow_models.scenario import effective

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.layout import Layout
    from dutyflow_models.org import Duty, Focus, HandOff, Organisation, Principle, Scenario

Unit = Literal["duties", "weight"]
UNITS: tuple[Unit, ...] = ("duties", "weight")
FOCUSES: tuple[Focus | None, ...] = ("differentiating", "enabling", "running", None)
"""From the left to the right of a bar; None is a duty that says none."""
NOT_SAID = "focus not said"
UNASSIGNED = "Unassigned"
ALL_TEAMS = "all teams"
"""What files say of these; the window says it in the reader's language."""
_FOCUS_WORDS: dict[Focus | None, str] = {
    "differentiating": mark("differentiating"),
    "enabling": mark("enabling"),
    "running": mark("running"),
    None: mark("focus not said"),
}
Places = dict[str, str | None]
"""Duty id to lane; None is *Unassigned*."""
_MEASURED = "differentiating"


class Lane(NamedTuple):
    """A row of the charts; the id None is *Unassigned*."""

    id: str | None
    title: str
    external: bool = False

    @property
    def name(self) -> str:
        """The title in the window; files say *Unassigned* in English."""
        return say("Unassigned") if self.id is None else self.title


class Load(NamedTuple):
    """What a lane carries now, by focus; not what is left for later or out of scope."""

    lane: Lane
    duties: dict[Focus | None, tuple[Duty, ...]]

    def amount(self, focus: Focus | None, unit: Unit) -> int:
        """Return the number of duties with a focus, or the sum of their weights."""
        held = self.duties.get(focus, ())
        return len(held) if unit == "duties" else sum(duty.load for duty in held)

    def total(self, unit: Unit) -> int:
        """Return what all of it is together."""
        return sum(self.amount(focus, unit) for focus in FOCUSES)


class HandOffs(NamedTuple):
    """The lanes at both ends of hand-offs, and the hand-offs from a row's to a column's lane."""

    lanes: tuple[Lane, ...]
    cells: dict[tuple[int, int], tuple[HandOff, ...]]


class Answer(NamedTuple):
    """What one scenario comes to."""

    share: float | None
    """The part, 0 to 1, of the measured teams' load that is differentiating; None: no load."""
    least: float | None
    """What the principle asks for."""
    measured: str
    """Whose load it is, in words."""
    focused: tuple[str, ...]
    """Ids of the duties that are that part."""
    crossings: int
    crossing: tuple[str, ...]
    """Ids of the duties at the ends of hand-offs between lanes."""


def places_of(shown: Organisation) -> Places:
    """Return the lane of every duty, by the duty's id."""
    teams = shown.teams_by_id
    return {duty.id: lane_of(duty, teams) for duty in shown.duties}


def lanes_in_order(shown: Organisation, layout: Layout, at: Places) -> tuple[Lane, ...]:
    """Return the lanes in the board's order, with *Unassigned* where something lies in it."""
    ranks = {team_id: rank for rank, team_id in enumerate(layout.lane_order)}
    teams = sorted(shown.teams, key=lambda team: ranks.get(team.id, len(ranks)))
    lanes = [Lane(team.id, team.title, team.external) for team in teams]
    if None in at.values():
        lanes.append(Lane(None, UNASSIGNED))
    return tuple(lanes)


def loads_of(shown: Organisation, lanes: Sequence[Lane], at: Places) -> tuple[Load, ...]:
    """Return what every lane carries, in the order of the lanes."""
    found: dict[str | None, dict[Focus | None, list[Duty]]] = {lane.id: {} for lane in lanes}
    for duty in shown.duties:
        by_focus = found.get(at[duty.id])
        if by_focus is not None and counts(duty):
            by_focus.setdefault(duty.focus, []).append(duty)
    return tuple(
        Load(lane, {focus: tuple(duties) for focus, duties in found[lane.id].items()})
        for lane in lanes
    )


def handoffs_between(shown: Organisation, lanes: Sequence[Lane], at: Places) -> HandOffs:
    """Sort the hand-offs by the lanes at their ends."""
    numbers = {lane.id: number for number, lane in enumerate(lanes)}
    cells: dict[tuple[int, int], list[HandOff]] = {}
    for handoff in shown.handoffs:
        if handoff.source in at and handoff.target in at:
            row, column = numbers[at[handoff.source]], numbers[at[handoff.target]]
            cells.setdefault((row, column), []).append(handoff)
    return HandOffs(tuple(lanes), {cell: tuple(held) for cell, held in cells.items()})


def ends_of(handoffs: Sequence[HandOff]) -> tuple[str, ...]:
    """Return the ids of the duties at the ends of hand-offs, each once."""
    return tuple(dict.fromkeys(end for each in handoffs for end in (each.source, each.target)))


def answer_of(organisation: Organisation, scenario: Scenario | None) -> Answer:
    """Measure what holds in a scenario; None is the base.

    The developers are the teams of the first principle that measures what is differentiating, or
    measures nothing yet; where there is no such principle, all teams.
    """
    shown = effective(organisation, scenario)
    principle = next((each for each in shown.principles if _measures(each)), None)
    named = principle.applies_to if principle is not None else ()
    wanted = principle.at_least.get(_MEASURED) if principle is not None else None
    teams = [team for team in shown.teams if not named or team.id in named]
    ids = {team.id for team in teams}
    lanes = places_of(shown)
    crossing = [
        each
        for each in shown.handoffs
        if each.source in lanes
        and each.target in lanes
        and lanes[each.source] != lanes[each.target]
    ]
    return Answer(
        share=focus_share(shown, _MEASURED, ids),
        least=None if wanted is None else share_of(wanted),
        measured=", ".join(team.title for team in teams) if named else ALL_TEAMS,
        focused=tuple(
            duty.id
            for duty in shown.duties
            if lanes[duty.id] in ids and duty.focus == _MEASURED and counts(duty)
        ),
        crossings=len(crossing),
        crossing=ends_of(crossing),
    )


def focus_words(focus: Focus | None) -> str:
    """Say a focus; None is a duty that says none."""
    return say_marked(_FOCUS_WORDS[focus])


def teams_measured(measured: str) -> str:
    """Say whose load an answer is about."""
    return say("all teams") if measured == ALL_TEAMS else measured


def _measures(principle: Principle) -> bool:
    return not principle.at_least or _MEASURED in principle.at_least
