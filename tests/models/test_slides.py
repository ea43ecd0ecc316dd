"""Slides are views of the organisation as it is: they show what fits them, and hold no duties."""

from __future__ import annotations

import pytest
from acme import ACME
from boards import board

from dutyflow_models.layout import Layout, SavedView
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.palette import LIGHT
from dutyflow_models.picture.text_wrap import approximate_width
from dutyflow_models.workshop.slides import (
    Screen,
    slide_pages,
    with_view,
    with_view_moved,
    without_view,
)

SCREEN = Screen((1920, 1030), 27, LIGHT)
THREE = Layout(views=tuple(SavedView(title=title) for title in ("One", "Two", "Three")))


def shown(view=None, layout=None, words="", organisation=ACME):
    faces = Faces(approximate_width)
    return slide_pages(organisation, layout or Layout(), view, words, SCREEN, faces)


def cards(pages):
    return {card.duty_id for page in pages if page.board for card in page.board.drawing.cards}


def titles(layout):
    return [view.title for view in layout.views]


def test_the_board_as_it_is_begins_with_its_first_page():
    pages = shown(layout=Layout(scenario="with-sre"))
    assert (pages[0].slide, pages[0].scenario) == ("Acme", "With SRE")
    assert [page.number for page in pages] == list(range(1, len(pages) + 1))
    assert {page.count for page in pages} == {len(pages)}
    assert cards(pages) == {"clusters", "on-call", "code", "reliability", "cost"}


def test_a_view_begins_with_its_title():
    view = SavedView(title="Who is woken", words="on CALL", notes="Ask Dev")
    first, *rest = shown(view)
    assert (first.slide, first.title, first.board) == (
        "Who is woken",
        "1 duty with “on CALL”",
        None,
    )
    assert {page.notes for page in (first, *rest)} == {"Ask Dev"}
    assert cards(rest) == {"on-call"}


def test_a_view_has_its_own_scenario_and_lanes_and_the_layouts_order():
    layout = Layout(scenario="small", lane_order=("sre", "dev"), hidden=frozenset({"sre"}))
    view = SavedView(title="SRE", scenario="with-sre", hidden=frozenset({"platform", "devops"}))
    pages = shown(view, layout)
    assert pages[0].scenario == "With SRE"
    assert [lane for page in pages if page.board for lane in page.board.lanes] == [
        "sre", "dev", None
    ]  # fmt: skip


def test_answers_by_hand_are_shown():
    view = SavedView(title="By hand", facts={"sre": True})
    assert "reliability" in cards(shown(view))


def test_a_scenario_that_is_gone_is_the_base():
    assert shown(SavedView(title="Old", scenario="gone"))[0].where == "Old · Base"


def test_where_there_is_no_scenario_to_choose_none_is_named():
    assert shown(SavedView(title="Plain"), organisation=board())[0].where == "Plain"


def test_words_filter_the_board_as_it_is():
    assert cards(shown(words="code")) == {"code"}


def test_lanes_in_which_nothing_is_found_are_left_out():
    lanes = [lane for page in shown(words="code") for lane in page.board.lanes]
    assert lanes == ["dev"]
    echoes = shown(words="on call", layout=Layout(echoes=True))
    assert [lane for page in echoes for lane in page.board.lanes] == ["platform", "devops"]


def test_a_search_that_finds_nothing_says_so():
    (page,) = shown(words="moon")
    assert (page.title, page.board) == ("No duty with “moon”", None)
    assert shown(SavedView(title="Moon", words="moon"))[0].title == "No duty with “moon”"


def test_a_board_without_lanes_says_so():
    (page,) = shown(organisation=board(teams=()))
    assert (page.title, page.board) == ("There is nothing on the board yet", None)
    assert len(shown(SavedView(title="One"), organisation=board(teams=()))) == 1


def test_views_are_added_replaced_moved_and_taken_out():
    four = with_view(THREE, SavedView(title="Four"))
    assert titles(four) == ["One", "Two", "Three", "Four"]
    assert titles(with_view(THREE, SavedView(title="2"), 1)) == ["One", "2", "Three"]
    assert titles(with_view_moved(THREE, 2, -1)) == ["One", "Three", "Two"]
    assert titles(without_view(THREE, 0)) == ["Two", "Three"]


@pytest.mark.parametrize(("at", "step"), [(0, -1), (2, +1), (7, -1), (-1, +1)])
def test_there_is_no_place_before_the_first_and_after_the_last(at, step):
    assert with_view_moved(THREE, at, step) is THREE
