"""What slides a deck has: title, the board of each scenario, differences, load, teams, points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.deck.boards import Drawn, board_slides
from dutyflow_models.deck.flow import parts_slides, report_slides
from dutyflow_models.deck.load import Case, cases_of, load_slides
from dutyflow_models.deck.slides import Slide, TitleSlide
from dutyflow_models.deck.team_parts import team_parts
from dutyflow_models.difference_sections import NOTHING, sections
from dutyflow_models.language import number, say, say_marked
from dutyflow_models.reports.blocks import Heading, Item, Items, Report, Table, Words
from dutyflow_models.reports.minutes import decision_item, point_item
from dutyflow_models.reports.teams import team_pages
from dutyflow_models.scenario import effective
from dutyflow_models.workshop.settled import decided, open_points, steps_of
from dutyflow_models.workshop.slides import NO_TITLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dutyflow_models.org import Organisation, Scenario
    from dutyflow_models.reports.blocks import Block

_ON_A_BOARD = ("groups", "stages", "teams", "duties", "handoffs", "decisions")
"""What a board and its notes tell of an organisation."""


def deck_slides(
    organisation: Organisation, scenario: Scenario | None, how: Drawn, date: str = ""
) -> list[Slide]:
    """Return the slides of a whole deck; load, teams and points are those of one scenario.

    A `date` stands on the title slide.
    """
    cases = cases_of(organisation, scenario)
    identity = organisation.org
    title = identity.title or identity.name or say_marked(NO_TITLE)
    subtitle = "\n".join(filter(None, (identity.description, date)))
    slides: list[Slide] = [TitleSlide(title, subtitle)]
    for names, case in _boards(cases):
        slides += board_slides(organisation, case, how, names if len(cases) > 1 else "")
    shown, room, texts = effective(organisation, scenario), how.room, how.faces.texts
    if len(cases) > 1:
        changes = Report(say("What the scenarios change"), tuple(_differences(cases)))
        slides += report_slides(changes, room, texts)
    slides += load_slides(shown, scenario, cases, how)
    for page in team_pages(shown, organisation):
        slides += parts_slides(page.team.title or page.team.id, team_parts(page), room, texts)
    points = Report(say("Open points and decisions"), tuple(_points(organisation)))
    return [*slides, *report_slides(points, room, texts)]


def _boards(cases: Sequence[Case]) -> Iterator[tuple[str, Scenario | None]]:
    """Yield the boards with the names of all scenarios in which just the same holds."""
    alike: dict[int, list[Case]] = {}
    for case in cases:
        first = next((at for at, each in alike.items() if _same(each[0].there, case.there)), None)
        alike.setdefault(len(alike) if first is None else first, []).append(case)
    for same in alike.values():
        yield " · ".join(case.name for case in same), same[0].scenario


def _same(one: Organisation, other: Organisation) -> bool:
    return all(getattr(one, part) == getattr(other, part) for part in _ON_A_BOARD)


def _differences(cases: Sequence[Case]) -> Iterator[Block]:
    """Tell what each scenario changes in the first case, the base."""
    base = cases[0].there
    for name, _, there in cases[1:]:
        yield Heading(name)
        made = sections(base, there)
        if not made:
            yield Words(say_marked(NOTHING))
        for section in made:
            remark = f": {section.remark}" if section.remark else ""
            yield Heading(f"{section.title}{remark}", 3)
            yield Items(tuple(Item(each.sentence) for each in section.differences))


def _points(organisation: Organisation) -> Iterator[Block]:
    points = open_points(organisation, organisation)
    yield Heading(say("Open points ({n})", n=number(len(points))))
    yield (
        Items(tuple(point_item(each) for each in points))
        if points
        else Words(say("None.", about="no points or decisions"))
    )
    decisions = [decided(each, organisation) for each in organisation.decisions]
    yield Heading(say("Decisions ({n})", n=number(len(decisions))))
    yield (
        Items(tuple(map(decision_item, decisions)))
        if decisions
        else Words(say("None.", about="no points or decisions"))
    )
    if steps := steps_of(decisions):
        yield Heading(say("Next steps ({n})", n=number(len(steps))))
        rows = tuple((each.due, each.who, each.what, each.decision) for each in steps)
        yield Table((say("Due"), say("Who"), say("What"), say("Decision")), rows)


def _listed(items: Sequence[Item]) -> Block:
    return Items(tuple(items)) if items else Words(say("None.", about="no points or decisions"))
