"""A board on few slides: lanes share one, stages are as wide as their cards, text as large."""

from __future__ import annotations

import pytest

from dutyflow_models.deck.columns import Columns, shared_out
from dutyflow_models.deck.pages import board_pages
from dutyflow_models.layout import Layout
from dutyflow_models.org import Duty, Organisation, Stage, Team
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.palette import LIGHT
from dutyflow_models.picture.text_wrap import approximate_width

ROOM = (912.0, 440.0)
STAGES = tuple(Stage(id=each, title=each.title()) for each in ("plan", "build", "ship", "run"))


def organisation(counts, stages=STAGES):
    """Lanes with so many duties in each of the stages."""
    teams = tuple(Team(id=f"t{at}", title=f"Team {at}") for at in range(len(counts)))
    duties = tuple(
        Duty(
            id=f"{team.id}-{stage.id}-{number}",
            title=f"Look after thing {number} of {stage.title}",
            stage=stage.id,
            responsible=(team.id,),
        )
        for team, row in zip(teams, counts, strict=True)
        for stage, count in zip(stages, row, strict=True)
        for number in range(count)
    )
    return Organisation(teams=teams, duties=duties, stages=stages)


def pages(counts, size=ROOM, stages=STAGES):
    faces = Faces(approximate_width)
    return board_pages(organisation(counts, stages), Layout(), size, LIGHT, faces)


def widths(page):
    return {stage.title: stage.rect.w for stage in page.drawing.stages}


def least(page):
    return min(
        mark.size
        for card in page.drawing.cards
        for mark in card.face.marks
        if hasattr(mark, "size")
    )


def test_lanes_share_a_slide_while_they_fit():
    found = pages([(2, 1, 1, 1)] * 8)

    assert [len(page.lanes) for page in found] == [4, 4]
    assert all(page.drawing.size[1] <= ROOM[1] for page in found)


def test_a_stage_without_cards_is_as_narrow_as_its_name():
    (page,) = pages([(2, 0, 0, 2), (1, 0, 0, 1)])
    wide = widths(page)

    assert wide["Build"] < 80 < 200 < wide["Plan"]
    assert wide["Ship"] < 80 < 200 < wide["Run"]


def test_the_stage_with_most_cards_has_the_room_that_makes_all_lanes_fit():
    crowded = pages([(0, 5, 1, 1), (1, 5, 1, 1), (1, 1, 1, 1)], size=(760.0, 440.0))
    (page,) = crowded

    assert widths(page)["Build"] > max(
        wide for name, wide in widths(page).items() if name != "Build"
    )


@pytest.mark.parametrize("size", [ROOM, (672.0, 440.0), (500.0, 300.0)])
@pytest.mark.parametrize("count", [1, 3, 9])
def test_each_card_stands_on_one_page_within_it_and_no_text_is_under_twelve(size, count):
    found = pages([(count, 0, count, 1), (0, count, 1, count)], size)
    cards = [card for page in found for card in page.drawing.cards]

    assert len({card.duty_id for card in cards}) == len(cards) == 2 * (2 * count + 1)
    for page in found:
        assert least(page) >= 12
        for card in page.drawing.cards:
            assert card.rect.right <= size[0]
            assert card.rect.bottom <= size[1]


def test_text_is_larger_where_that_needs_no_further_slide():
    few, many = pages([(1, 1, 1, 1)]), pages([(4, 4, 4, 4)] * 9)

    assert least(few[0]) >= 16
    assert least(many[0]) >= 12
    assert len(many) < 9


def test_stages_that_are_too_many_go_on_on_further_slides():
    stages = tuple(Stage(id=f"s{at}", title=f"S{at}") for at in range(12))
    found = pages([(1,) * 12], stages=stages)

    assert len(found) > 1
    assert [each.part for each in found][:1] == [f"1 of {len(found)}"]


def test_a_board_without_stages_has_pages_as_well():
    teams = (Team(id="ops", title="Operations"),)
    duties = tuple(Duty(id=f"d{at}", title=f"Duty {at}", responsible=("ops",)) for at in range(9))
    (page,) = board_pages(
        Organisation(teams=teams, duties=duties, stages=()), Layout(), ROOM, LIGHT,
        Faces(approximate_width),
    )  # fmt: skip

    assert len(page.drawing.cards) == 9


def test_widths_are_shared_out_by_need():
    assert shared_out([10, 200, 300], 210) == [10, 100, 100]
    assert shared_out([10, 20], 100) == [10, 20]
    assert shared_out([], 100) == []


def test_columns_that_have_no_room_at_all_are_all_alike_on_several_slides():
    columns = Columns([500.0] * 9, [1] * 9, [20.0] * 9, room=700, least=12, gutter=14)

    assert list(columns.all_widths()) == [None]
