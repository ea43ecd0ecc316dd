"""The board in pages for a room: everything is on one page, readable, and inside of it."""

from __future__ import annotations

import pytest
from boards import board, duty, hand_off, random_board
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyflow_models.layout import Layout
from dutyflow_models.picture.drawing import Box, Line, Text
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.palette import DARK, LIGHT
from dutyflow_models.picture.text_wrap import approximate_width
from dutyflow_models.workshop.pages import least_text, pages_of

SCREENS = [(1920, 1080), (1280, 720), (1024, 768), (3440, 1440), (1080, 1920), (800, 600)]
FULL_HD = SCREENS[0]


def pages(organisation, layout=None, size=FULL_HD, theme=LIGHT):
    least = least_text(*size)
    return pages_of(organisation, layout or Layout(), size, least, theme, Faces(approximate_width))


def titles(organisation, **fields):
    return [page.title for page in pages(organisation, **fields)]


def texts_in_place(drawing):
    """Yield every text with the room that it has: its card, or the page."""
    for shape in (*drawing.cards, *(echo for cell in drawing.cells for echo in cell.echoes)):
        for mark in shape.face.marks:
            if isinstance(mark, Text):
                yield mark._replace(x=mark.x + shape.rect.x, y=mark.y + shape.rect.y), shape.rect
    for part in (*drawing.lanes, *drawing.stages):
        yield from ((mark, part.header) for mark in part.marks if isinstance(mark, Text))


def boxes_in_place(drawing):
    for shape in drawing.cards:
        for mark in shape.face.marks:
            if isinstance(mark, Box):
                yield mark.rect.moved(shape.rect.x, shape.rect.y)
    for mark in (*drawing.backdrop, *(m for lane in drawing.lanes for m in lane.marks)):
        if isinstance(mark, Box):
            yield mark.rect


def check(organisation, layout, size):
    least = least_text(*size)
    seen = []
    for page in pages(organisation, layout, size):
        drawing = page.drawing
        assert drawing.size[0] <= size[0]
        assert drawing.size[1] <= size[1]
        seen += [card.duty_id for card in drawing.cards]
        for text, room in texts_in_place(drawing):
            assert text.size >= least
            assert room.x <= text.x
            assert text.x + approximate_width(text.text, text.size, text.weight) <= room.right
            assert room.y <= text.y <= room.bottom
        for rect in boxes_in_place(drawing):
            assert rect.x >= 0
            assert rect.y >= 0
            assert rect.right <= size[0]
            assert rect.bottom <= size[1]
        assert all(x >= 0 and y >= 0 for arrow in page.arrows for x, y in arrow.points)
        assert all(not isinstance(m, Line) or m.x2 <= size[0] for m in drawing.backdrop)
    put_away = layout.hidden | layout.folded
    assert sorted(seen) == sorted(
        each.id for each in organisation.duties if not put_away.intersection(each.responsible)
    )


@settings(max_examples=30)
@given(
    seed=st.integers(0, 10_000),
    size=st.sampled_from(SCREENS),
    duties=st.integers(1, 60),
    teams=st.integers(0, 14),
    stages=st.integers(0, 14),
    hidden=st.sets(st.sampled_from([f"t{number}" for number in range(14)])),
    folded=st.sets(st.sampled_from([f"t{number}" for number in range(14)])),
    echoes=st.booleans(),
)
def test_every_card_is_on_one_page_readable_and_inside(
    seed, size, duties, teams, stages, hidden, folded, echoes
):
    organisation = random_board(seed, duties, teams=teams, stages=stages)
    lanes = organisation.teams_by_id.keys()
    layout = Layout(
        hidden=frozenset(hidden) & lanes, folded=frozenset(folded) & lanes, echoes=echoes
    )
    check(organisation, layout, size)


def test_three_hundred_duties_are_all_there():
    check(random_board(1, 300, teams=14, stages=6), Layout(), FULL_HD)


@pytest.mark.parametrize("size", SCREENS)
def test_long_words_many_teams_and_a_long_title_stay_inside(size):
    teams = tuple(f"team-{number}-{'x' * 50}" for number in range(80))
    many = duty("many", teams[0], "build", title="Y" * 2000, consulted=teams, informed=teams)
    check(board(many, teams=teams), Layout(), size)
    page = next(page for page in pages(board(many, teams=teams), size=size) if page.drawing.cards)
    words = [mark.text for mark in page.drawing.cards[0].face.marks if isinstance(mark, Text)]
    assert any(word.startswith("+") for word in words)


def test_the_least_text_is_twenty_points_of_a_screen_of_1080_lines():
    assert least_text(1920, 1080) == 27
    assert least_text(1280, 720) == 18
    assert least_text(3840, 2160) == 54
    assert least_text(1080, 1920) < 27


def test_lanes_that_fit_share_a_page():
    small = board(duty("one", "ops", "build"), duty("two", "dev", "run"))
    (page,) = pages(small)
    assert (page.title, page.part) == ("Ops · Dev", "")
    assert page.lanes == ("ops", "dev")
    assert [stage.title for stage in page.drawing.stages] == ["Build", "Run"]


def test_a_tall_lane_goes_on_on_further_pages_with_its_headers():
    tall = board(*(duty(f"d{number}", "ops", "build") for number in range(30)))
    assert titles(tall) == ["Ops, 1 of 3", "Ops, 2 of 3", "Ops, 3 of 3", "Dev"]
    assert (pages(tall)[1].names, pages(tall)[1].part) == ("Ops", "2 of 3")
    for page in pages(tall)[:3]:
        assert [lane.title for lane in page.drawing.lanes] == ["Ops"]
        assert page.drawing.lanes[0].count == 30
        assert [stage.title for stage in page.drawing.stages] == ["Build", "Run"]


def test_stages_that_do_not_fit_go_on_on_further_pages():
    stages = tuple(f"s{number}" for number in range(9))
    wide = board(*(duty(stage, "ops", stage) for stage in stages), stages=stages, teams=("ops",))
    shown = [[stage.title for stage in page.drawing.stages] for page in pages(wide)]
    assert shown == [["S0", "S1", "S2", "S3", "S4"], ["S5", "S6", "S7", "S8"]]
    assert titles(wide) == ["Ops, 1 of 2", "Ops, 2 of 2"]


def test_pages_without_a_card_are_left_out_but_not_lanes_without_one():
    stages = tuple(f"s{number}" for number in range(9))
    empty = board(duty("one", "ops", "s8"), stages=stages)
    (page,) = pages(empty)
    assert [stage.title for stage in page.drawing.stages] == ["S5", "S6", "S7", "S8"]
    assert titles(board()) == ["Ops · Dev"]


def test_without_lanes_there_is_no_page():
    assert pages(board(teams=())) == ()


def test_without_stages_cards_stand_side_by_side_and_go_on():
    flat = board(*(duty(f"d{n}", "ops") for n in range(70)), stages=(), teams=("ops",))
    assert titles(flat) == ["Ops, 1 of 2", "Ops, 2 of 2"]
    first = pages(flat)[0].drawing
    assert len({card.rect.x for card in first.cards}) > 3


def test_order_colours_and_what_is_shown_are_those_of_the_layout():
    both = board(duty("one", "ops", "build"), duty("two", "dev", "build"))
    layout = Layout(lane_order=("dev", "ops"), colors={"dev": "#123456"}, text_scale=0.5)
    (page,) = pages(both, layout)
    assert page.lanes == ("dev", "ops")
    assert page.drawing.lanes[0].color == "#123456"
    assert titles(both, layout=Layout(hidden=frozenset({"ops"}))) == ["Dev"]
    (folded,) = pages(both, Layout(folded=frozenset({"ops"})))
    assert [card.duty_id for card in folded.drawing.cards] == ["two"]


def test_arrows_are_shown_as_the_layout_says():
    linked = board(duty("one", "ops", "build"), duty("two", "ops", "run"), handoffs=("one>two",))
    counts = {
        arrows: (len(page.drawing.arrows), len(page.arrows))
        for arrows in ("all", "selected", "none")
        for page in pages(linked, Layout(arrows=arrows))
    }
    assert counts == {"all": (1, 1), "selected": (0, 1), "none": (0, 0)}


def test_a_hand_off_to_another_page_has_no_arrow():
    tall = [duty(f"d{number}", "ops", "build") for number in range(30)]
    apart = board(*tall, handoffs=("d0>d29",))
    assert hand_off("d0", "d29") in apart.handoffs
    assert all(page.arrows == () for page in pages(apart))


def test_a_page_wears_the_theme():
    (page,) = pages(board(duty("one", "ops")), theme=DARK)
    assert page.drawing.background == DARK.board
