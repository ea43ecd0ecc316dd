"""Painting a drawing with Qt: regions, details, arrows, and text of any kind."""

from __future__ import annotations

import gc
import tracemalloc
from dataclasses import replace

import pytest
from hand_drawn import (
    BLUE,
    EDGE,
    GREY,
    INK,
    LANE,
    arrow,
    color_at,
    colors_in,
    drawing,
    face,
    painted,
    painter_on,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from dutyflow.painting.drawings import (
    Detail,
    detail_at,
    paint_arrow,
    paint_body,
    paint_card,
    paint_lane_headers,
    paint_marks,
    paint_stage_headers,
)
from dutyflow.painting.fonts import qt_measure
from dutyflow_models.picture.drawing import Box, Rect, Text

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("zoom", [1.0, 2.0, 0.5])
@pytest.mark.parametrize("detail", list(Detail))
def test_a_region_painted_alone_is_the_same_part_of_the_whole(zoom, detail):
    whole = painted(drawing(), zoom=zoom, detail=detail)
    for region in (Rect(128, 0, 128, 128), Rect(256, 128, 128, 128), Rect(0, 96, 200, 100)):
        part = painted(drawing(), region, zoom=zoom, detail=detail)
        x, y, w, h = (round(side * zoom) for side in region)
        assert part == whole.copy(x, y, w, h), region


@pytest.mark.parametrize("zoom", [1.0, 1.5])
@pytest.mark.parametrize("left", [64, 100, 128])
def test_a_dashed_outline_goes_on_where_the_next_tile_begins(zoom, left):
    box = Box(Rect(20, 20, 156, 60), "#ffffff", "#7f889a", radius=8, dashed=True)
    pictures = []
    for start in (0, left):
        picture = QImage(300, 150, QImage.Format.Format_RGB32)
        picture.fill(LANE)
        with painter_on(picture) as painter:
            painter.scale(zoom, zoom)
            painter.translate(-start, 0)
            paint_marks(painter, (box,))
        pictures.append(picture)
    seen = 300 - round(left * zoom)
    assert pictures[1].copy(0, 0, seen, 150) == pictures[0].copy(300 - seen, 0, seen, 150)


def test_a_card_has_its_outline_its_coloured_edge_and_its_title():
    image = painted(drawing())
    assert color_at(image, 162, 92) == BLUE
    assert color_at(image, 163, 92) == BLUE
    assert color_at(image, 164, 92) == LANE
    assert color_at(image, 230, 60) == EDGE
    assert color_at(image, 160, 60) == LANE, "the corner is round"
    assert INK in colors_in(image, Rect(170, 70, 60, 16))


def test_what_is_left_out_is_not_painted_nor_are_its_arrows():
    image = painted(drawing(), paint_with=paint_body, without=frozenset({"two"}))
    assert colors_in(image, Rect(361, 61, 130, 60)) == {LANE}
    assert colors_in(image, Rect(305, 78, 20, 5)) == {LANE}
    assert GREY in colors_in(image, Rect(318, 100, 5, 90)), "the other arrow stays"


def test_far_out_first_the_details_go_then_the_titles_then_the_outlines():
    title, chip = Rect(170, 70, 60, 16), Rect(176, 98, 50, 12)
    full = painted(drawing())
    titles = painted(drawing(), detail=Detail.TITLES)
    blocks = painted(drawing(), detail=Detail.BLOCKS)
    flat = painted(drawing(), detail=Detail.FLAT)
    assert len(colors_in(full, chip)) > 1
    assert BLUE not in colors_in(titles, chip)
    assert INK in colors_in(titles, title)
    assert colors_in(blocks, title) == {LANE}
    assert colors_in(flat, Rect(160, 60, 140, 64)) == {BLUE}


def test_the_zoom_chooses_the_detail():
    zooms = (0.1, 0.24, 0.25, 0.44, 0.45, 0.69, 0.7, 3.0)
    assert [detail_at(zoom).name for zoom in zooms] == [
        *("FLAT", "FLAT", "BLOCKS", "BLOCKS", "TITLES", "TITLES", "FULL", "FULL")
    ]


@pytest.mark.parametrize("zoom", [0.3, 0.5, 0.8, 1.0, 1.25, 1.5, 2.0, 3.3])
def test_an_arrow_is_a_line_without_gaps_at_every_zoom(zoom):
    image = painted(drawing(), zoom=zoom)
    for y in range(112, 190):
        across = colors_in(image, Rect(327 * zoom, y * zoom, max(6 * zoom, 4), 1))
        assert GREY in across, f"a gap at {y}"


def test_at_full_size_a_level_line_is_one_pixel_in_the_arrows_own_colour():
    column = [color_at(painted(drawing()), 310, y) for y in range(77, 85)]
    assert column.count(GREY) == 1
    assert set(column) == {GREY, LANE}


def test_an_arrow_can_be_emphasised():
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    image.fill(LANE)
    with painter_on(image) as painter:
        paint_arrow(painter, arrow("a", "b", (5, 20), (90, 20)), color="#ff0000", width=3)
    assert [color_at(image, 40, y) for y in range(17, 24)].count("#ff0000") == 3
    assert GREY not in colors_in(image, Rect(0, 0, 100, 40))


@pytest.mark.parametrize("zoom", [1.0, 0.5])
def test_what_is_not_seen_again_is_not_kept_for_ever(zoom):
    """As in a day of edits, each of which gives a card other words and its arrow another way."""
    image = QImage(8, 8, QImage.Format.Format_RGB32)

    def paint_anew(numbers):
        with painter_on(image) as painter:
            painter.scale(zoom, zoom)
            for number in numbers:
                paint_card(painter, face(f"Duty {number}"), 0, 0, detail_at(zoom))
                shape = arrow("one", "two", (0, 9), (number, 9), (number, 20), (number + 9, 20))
                paint_arrow(painter, shape, rounded=zoom >= 1)

    tracemalloc.start()
    try:
        paint_anew(range(3_000))
        gc.collect()
        full = tracemalloc.get_traced_memory()[0]
        paint_anew(range(3_000, 7_000))
        gc.collect()
        assert tracemalloc.get_traced_memory()[0] < 1.1 * full
    finally:
        tracemalloc.stop()


def test_headers_are_painted_over_what_scrolls_beneath():
    image = painted(drawing(), paint_with=paint_lane_headers)
    assert color_at(image, 42, 200) == BLUE
    assert color_at(image, 200, 100) == "#ff00ff", "the cells are not touched"
    image = painted(drawing(), paint_with=paint_stage_headers)
    assert color_at(image, 150, 5) == drawing().header_fill
    assert color_at(image, 150, 60) == "#ff00ff"


def test_without_a_ground_nothing_is_painted_behind():
    board = replace(drawing(), background="", header_fill="")
    assert color_at(painted(board), 4, 4) == "#ff00ff"


@settings(max_examples=60)
@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_any_text_can_be_painted(text):
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    with painter_on(image) as painter:
        paint_marks(painter, (Text(2, 20, text, 13, INK), Text(9, 9, text, 9, INK, angle=90)))


@pytest.mark.parametrize(
    "text",
    [
        "\ud800",
        "a\x00b\x1b[0m",
        "<b>bold</b>",
        "مرحبا بالعالم",
        "👩‍👩‍👧 team",
        "x" * 2000,
        "\ufffe",
    ],
)
def test_awkward_text_can_be_painted_and_measured(text):
    painted(drawing((text,) * 4))
    assert qt_measure(text, 13, 400) >= 0


@pytest.mark.parametrize("text", ["Application performance", "WWW", "iiii", "fi ffl AV To"])
def test_text_is_as_wide_as_it_was_measured(text):
    image = QImage(300, 30, QImage.Format.Format_RGB32)
    image.fill("#ffffff")
    with painter_on(image) as painter:
        paint_marks(painter, (Text(10, 20, text, 13, "#000000"),))
    inked = [x for x in range(300) if colors_in(image, Rect(x, 0, 1, 30)) != {"#ffffff"}]
    assert inked[-1] - 10 == pytest.approx(qt_measure(text, 13, 400), abs=2)
