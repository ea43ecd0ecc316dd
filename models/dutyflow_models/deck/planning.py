"""What slides a deck has: title, the board of each scenario, differences, load, teams, points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.deck.boards import Drawn, board_slides
from dutyflow_models.deck.flow import report_slides
from dutyflow_models.deck.slides import Slide, TitleSlide
from dutyflow_models.difference_sections import NOTHING, sections
from dutyflow_models.differences import UNASSIGNED
from dutyflow_models.measures import counts, loads
from dutyflow_models.org import lane_of
from dutyflow_models.reports.blocks import Heading, Item, Items, Report, Table, Words
from dutyflow_models.reports.minutes import decision_item, point_item
from dutyflow_models.reports.teams import team_pages, team_report
from dutyflow_models.scenario import effective
from dutyflow_models.workshop.settled import decided, open_points, steps_of
from dutyflow_models.workshop.slides import BASE, NO_TITLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dutyflow_models.org import Focus, Organisation, Scenario
    from dutyflow_models.reports.blocks import Block

_FOCUS: tuple[tuple[Focus | None, str], ...] = (
    ("differentiating", "Differentiating"),
    ("enabling", "Enabling"),
    ("running", "Running"),
    (None, "Not said"),
)
_MOST_SCENARIOS = 5
"""Columns of scenarios in one table."""


def deck_slides(
    organisation: Organisation, scenario: Scenario | None, how: Drawn, date: str = ""
) -> list[Slide]:
    """Return the slides of a whole deck; load, teams and points are those of one scenario.

    A `date` stands on the title slide.
    """
    cases = _cases(organisation, scenario)
    identity = organisation.org
    title = identity.title or identity.name or NO_TITLE
    subtitle = "\n".join(filter(None, (identity.description, date)))
    slides: list[Slide] = [TitleSlide(title, subtitle)]
    for name, case, _ in cases:
        slides += board_slides(organisation, case, how, name if len(cases) > 1 else "")
    shown = effective(organisation, scenario)
    for report in _reports(organisation, shown, scenario, cases):
        slides += report_slides(report, how.room, how.faces.texts)
    return slides


_Case = tuple[str, "Scenario | None", "Organisation"]
"""A scenario's title, itself, and what holds in it."""


def _cases(organisation: Organisation, scenario: Scenario | None) -> list[_Case]:
    """List the base and the scenarios; answers chosen by hand come last."""
    cases: list[Scenario | None] = [None, *organisation.scenarios]
    if scenario is not None and not scenario.id:
        cases.append(scenario)
    return [
        (each.title or each.id if each is not None else BASE, each, effective(organisation, each))
        for each in cases
    ]


def _reports(
    organisation: Organisation,
    shown: Organisation,
    scenario: Scenario | None,
    cases: Sequence[_Case],
) -> Iterator[Report]:
    if len(cases) > 1:
        yield Report("What the scenarios change", tuple(_differences(cases)))
    case = f" in {scenario.title}" if scenario is not None else ""
    yield Report(f"Load{case}", tuple(_load(shown, cases)))
    for page in team_pages(shown, organisation):
        yield team_report(page, scenario)
    yield Report("Open points and decisions", tuple(_points(organisation)))


def _differences(cases: Sequence[_Case]) -> Iterator[Block]:
    """Tell what each scenario changes in the first case, the base."""
    base = cases[0][2]
    for name, _, there in cases[1:]:
        yield Heading(name)
        made = sections(base, there)
        if not made:
            yield Words(NOTHING)
        for section in made:
            remark = f": {section.remark}" if section.remark else ""
            yield Heading(f"{section.title}{remark}", 3)
            yield Items(tuple(Item(each.sentence) for each in section.differences))


def _load(shown: Organisation, cases: Sequence[_Case]) -> Iterator[Block]:
    """Tell the load of every lane by focus, then in each scenario."""
    found = loads(shown)
    numbers: dict[str | None, int] = {}
    for duty in shown.duties:
        if counts(duty):
            lane = lane_of(duty, shown.teams_by_id)
            numbers[lane] = numbers.get(lane, 0) + 1
    lanes = [*(team.id for team in shown.teams), *([None] if None in found else [])]
    names = {team.id: team.title for _, _, there in cases for team in there.teams}
    names |= {team.id: team.title for team in shown.teams}
    rows = []
    for lane in lanes:
        by_focus = found.get(lane, {})
        parts = [by_focus.get(focus, 0) for focus, _ in _FOCUS]
        cells = [numbers.get(lane, 0), sum(parts), *parts]
        rows.append((_lane_name(lane, names), *(f"{each:,}" for each in cells)))
    head = ("Team", "Duties", "Load", *(words for _, words in _FOCUS))
    yield Table(head, tuple(rows), frozenset(range(1, len(head))))
    if len(cases) > 1:
        yield Heading("Load in each scenario")
        for first in range(0, len(cases), _MOST_SCENARIOS):
            yield _load_by_case(cases[first : first + _MOST_SCENARIOS], names)


def _load_by_case(cases: Sequence[_Case], names: dict[str, str]) -> Table:
    found = [
        {lane: sum(parts.values()) for lane, parts in loads(there).items()} for _, _, there in cases
    ]
    lanes: list[str | None] = [
        each for each in names if any(each in there.teams_by_id for _, _, there in cases)
    ]
    lanes += [None] if any(None in each for each in found) else []
    rows = tuple(
        (_lane_name(lane, names), *(f"{each.get(lane, 0):,}" for each in found)) for lane in lanes
    )
    head = ("Team", *(name for name, _, _ in cases))
    return Table(head, rows, frozenset(range(1, len(head))))


def _lane_name(team_id: str | None, names: dict[str, str]) -> str:
    return names.get(team_id, team_id) if team_id is not None else UNASSIGNED


def _points(organisation: Organisation) -> Iterator[Block]:
    points = open_points(organisation, organisation)
    yield Heading(f"Open points ({len(points)})")
    yield Items(tuple(point_item(each) for each in points)) if points else Words("None.")
    decisions = [decided(each, organisation) for each in organisation.decisions]
    yield Heading(f"Decisions ({len(decisions)})")
    yield Items(tuple(map(decision_item, decisions))) if decisions else Words("None.")
    if steps := steps_of(decisions):
        yield Heading(f"Next steps ({len(steps)})")
        rows = tuple((each.due, each.who, each.what, each.decision) for each in steps)
        yield Table(("Due", "Who", "What", "Decision"), rows)
