"""Pages: their sizes, and what stands around the drawing."""

from __future__ import annotations

import pytest

from dutyflow_models.picture.arrow_lines import head, rounded_route
from dutyflow_models.picture.drawing import Drawing, Text
from dutyflow_models.picture.legend import Entry
from dutyflow_models.picture.page import PageWords, compose, page_size
from dutyflow_models.picture.palette import LIGHT
from dutyflow_models.picture.text_wrap import approximate_width
from dutyflow_models.picture.texts import Texts

LEGEND = (Entry("chip", "responsible", "R"), Entry("line", "hands over"))
WORDS = PageWords("Who runs it", "Today", "4 June", LEGEND)


def board(width: float, height: float) -> Drawing:
    nothing: tuple[()] = ()
    shapes = dict.fromkeys(("cards", "arrows", "lanes", "stages", "brackets", "cells"), nothing)
    return Drawing(
        size=(width, height),
        origin=(0, 0),
        background="#ffffff",
        backdrop=(),
        header_fill="#ffffff",
        cards_by_id={},
        **shapes,
    )


def composed(drawing: Drawing, words: PageWords, size: tuple[float, float] | None):
    return compose(drawing, words, size, LIGHT, Texts(approximate_width))


def texts_of(page) -> list[str]:
    return [mark.text for mark in page.marks if isinstance(mark, Text)]


def test_a_fitted_page_is_the_drawing_at_its_own_size_with_a_margin():
    page = composed(board(800, 600), PageWords(), None)
    assert (page.zoom, page.at) == (1.0, (24, 24))
    assert page.size == (848, 648)
    assert page.marks == ()


def test_title_scenario_date_and_legend_are_written_and_take_room():
    bare, full = (composed(board(800, 600), words, None) for words in (PageWords(), WORDS))
    assert texts_of(full) == [*("Who runs it", "Today · 4 June", "R", "responsible", "hands over")]
    assert full.size[1] > bare.size[1] + 60
    assert full.at[1] > bare.at[1] + 40


@pytest.mark.parametrize("size", [(1920, 1080), (1440, 1080), (1123, 794), (300, 200)])
@pytest.mark.parametrize("drawn", [(800, 600), (9000, 700), (400, 8000), (100, 50)])
@pytest.mark.parametrize("words", [PageWords(), WORDS])
def test_on_a_page_of_its_own_size_everything_lies_inside(size, drawn, words):
    page = composed(board(*drawn), words, size)
    assert page.size == size
    right, bottom = (page.at[i] + drawn[i] * page.zoom for i in (0, 1))
    assert page.at[0] >= 0
    assert page.at[1] >= 0
    assert right <= size[0]
    assert bottom <= size[1]
    for mark in page.marks:
        if isinstance(mark, Text):
            width = approximate_width(mark.text, mark.size, mark.weight)
            assert mark.x >= 0
            assert mark.x + width <= size[0]
            assert 0 < mark.y < size[1]


def test_a_small_board_is_enlarged_to_twice_its_size_at_most():
    assert composed(board(100, 50), PageWords(), (1920, 1080)).zoom == 2


def test_a_long_title_is_shortened_to_the_page():
    (title, *_) = texts_of(composed(board(800, 600), PageWords("word " * 400), None))
    assert title.endswith("…")


def test_sizes_have_names_and_a4_follows_the_board():
    assert page_size("fit", (10, 10)) is None
    assert page_size("16:9", (10, 10)) == (1920, 1080)
    assert page_size("640x480", (10, 10)) == (640, 480)
    assert page_size("a4", (20, 10)) == (1123, 794)
    assert page_size("a4", (10, 20)) == (794, 1123)


@pytest.mark.parametrize("shape", ["", "A3", "0x10", "10x", "1e3x10"])
def test_an_unknown_size_is_refused_with_the_known_ones(shape):
    with pytest.raises(ValueError, match="Use fit, 16:9, 4:3, a4 or a size like"):
        page_size(shape, (10, 10))


def test_a_route_bends_in_quarter_turns_and_ends_inside_its_head():
    route = rounded_route(((0, 0), (50, 0), (50, 40)))
    assert route.straights == (((0, 0), (45, 0)), ((50, 5), (50, 36)))
    assert [tuple(bend) for bend in route.bends] == [((45, 0), (50, 0), (50, 5))]
    assert head((50, 0), (50, 40))[0] == (50, 40)


def test_where_there_is_little_room_bends_are_smaller():
    route = rounded_route(((0, 0), (50, 0), (50, 4), (90, 4)))
    assert route.bends[0].leave == route.bends[1].arrive == (50, 2)
