"""The board as slides, read back: groups, glue, texts, notes, sizes, pages."""

from __future__ import annotations

from itertools import pairwise

import pytest
from deck_hand import (
    A,
    P,
    corners,
    every_text,
    exported,
    inside,
    named,
    organisation,
    subject,
    text_sizes,
    titles,
    written,
)

from dutyflow_models.layout import Layout
from dutyflow_models.org import HandOff, Organisation

pytestmark = pytest.mark.usefixtures("qapp")


def glue(slide):
    """Each hand-off's name with the numbers and places that it holds on to."""
    found = {}
    for each in named(slide, "Hand-off: "):
        ends = [each.element.find(f".//{A}{name}") for name in ("stCxn", "endCxn")]
        found[each.name] = [(int(end.get("id")), int(end.get("idx"))) for end in ends]
    return found


def box_of(shape):
    """The upper left and the lower right corner."""
    return (shape.left, shape.top), (shape.left + shape.width, shape.top + shape.height)


def numbers(slide):
    """The number of each shape, also inside groups."""
    return {part.shape_id: part for shape in slide.shapes for part in inside(shape)}


def test_a_card_is_a_group_of_its_rectangle_its_edge_and_its_chips():
    slide = exported().slides[0]
    (card,) = named(slide, "Duty: Run 0 for ops")

    rectangle, edge, chip = card.shapes
    assert (rectangle.text_frame.text, edge.name) == ("Run 0 for ops", "Edge")
    assert chip.text_frame.text == "C Development"
    assert rectangle.auto_shape_type.name == "ROUNDED_RECTANGLE"
    assert card.left <= rectangle.left
    assert rectangle.left + rectangle.width <= card.left + card.width


def test_every_hand_off_is_glued_to_the_rectangles_of_its_two_cards():
    slide = exported().slides[0]
    known = numbers(slide)

    ends = {
        name: [known[number].text_frame.text for number, _ in both]
        for name, both in glue(slide).items()
    }
    assert ends == {
        "Hand-off: Plan 0 for dev → Build 0 for dev": ["Plan 0 for dev", "Build 0 for dev"],
        "Hand-off: Build 0 for dev → Run 0 for ops": ["Build 0 for dev", "Run 0 for ops"],
        "Hand-off: Run 0 for ops → Plan 0 for dev": ["Run 0 for ops", "Plan 0 for dev"],
    }
    assert {site for both in glue(slide).values() for _, site in both} <= {0, 1, 2, 3}


def test_a_hand_off_begins_and_ends_where_it_is_glued():
    slide = exported().slides[0]
    known = numbers(slide)
    for line in named(slide, "Hand-off: "):
        ends = corners(line)
        for (x, y), (number, site) in zip((ends[0], ends[-1]), glue(slide)[line.name], strict=True):
            card = known[number]
            along = card.left + card.width * {1: 0, 3: 1}.get(site, 0.5)
            down = card.top + card.height * {0: 0, 2: 1}.get(site, 0.5)
            assert abs(along - x) <= 12_700
            assert abs(down - y) <= 12_700


@pytest.mark.parametrize("cards", [1, 2, 4])
def test_no_hand_off_runs_through_a_card(cards):
    ids = [each.id for each in organisation(cards).duties[:-1]]
    pairs = [(one, other) for one in ids for other in ids[::3] if one != other]
    crowded = organisation(cards).replacing(
        handoffs=tuple(HandOff(source=one, target=other) for one, other in pairs)
    )
    for slide in exported(subject(organisation=crowded)).slides:
        for line in named(slide, "Hand-off: "):
            for (x1, y1), (x2, y2) in pairwise(corners(line)):
                for card in named(slide, "Duty: "):
                    across = min(x1, x2) < card.left + card.width - 13_000 and (
                        max(x1, x2) > card.left + 13_000
                    )
                    down = min(y1, y2) < card.top + card.height - 13_000 and (
                        max(y1, y2) > card.top + 13_000
                    )
                    assert not (across and down), (line.name, card.name)


def sites(slide, name):
    return tuple(site for _, site in glue(slide)[f"Hand-off: {name}"])


def test_a_hand_off_to_the_next_card_below_goes_straight_down():
    below = organisation(2).replacing(handoffs=(HandOff(source="dev-run-0", target="dev-run-1"),))
    slide = exported(subject(organisation=below)).slides[0]
    (line,) = named(slide, "Hand-off: ")

    assert sites(slide, "Run 0 for dev → Run 1 for dev") == (2, 0)
    assert len({round(x) for x, _ in corners(line)}) == 1


def test_a_long_hand_off_bends_where_older_programs_bend_it_too():
    long = organisation().replacing(handoffs=(HandOff(source="ops-plan-0", target="dev-run-0"),))
    slide = exported(subject(organisation=long)).slides[0]
    (line,) = named(slide, "Hand-off: ")
    bends = [int(each.get("fmla").split()[1]) for each in line.element.iter(f"{A}gd")]

    assert sites(slide, "Plan 0 for ops → Run 0 for dev") == (2, 0)
    assert bends == [50_000]


def test_hand_offs_have_heads_and_those_that_ask_are_dashed():
    slide = exported().slides[0]
    asks = named(slide, "Hand-off: Run 0 for ops → Plan 0 for dev")[0]
    gives = named(slide, "Hand-off: Plan 0 for dev → Build 0 for dev")[0]

    assert asks.element.find(f".//{A}tailEnd").get("type") == "triangle"
    assert asks.element.find(f".//{A}prstDash") is not None
    assert gives.element.find(f".//{A}prstDash") is None


def test_no_number_is_given_twice_and_each_shape_says_what_it_is():
    for slide in exported(subject(8)).slides:
        given = [int(each.get("id")) for each in slide.element.iter(f"{P}cNvPr")]
        assert len(given) == len(set(given))
        silent = [
            each.name
            for each in slide.shapes
            if not each.is_placeholder and not each.element.find(f".//{P}cNvPr").get("descr")
        ]
        assert silent == []


def test_what_a_screen_reader_says_of_a_card_and_a_hand_off():
    slide = exported().slides[0]

    def about(start):
        return named(slide, start)[0].element.find(f".//{P}cNvPr").get("descr")

    assert about("Duty: Run 0 for ops") == (
        "Duty “Run 0 for ops” in the lane “Operations”, stage “Run”; responsible: Operations; "
        "consulted: Development."
    )
    assert about("Hand-off: Run 0 for ops") == (
        "Hand-off (request) from “Run 0 for ops” to “Plan 0 for dev”: a wish."
    )
    assert about("Lane: Operations") == "Lane of “Operations”: 3 duties."


def test_texts_are_in_the_theme_font_and_there_are_lanes_stages_and_a_legend():
    slide = exported().slides[0]

    fonts = {each.get("typeface") for each in slide.element.iter(f"{A}latin")}
    assert fonts == {"+mn-lt"}
    assert [each.name for each in named(slide, "Stage: ")] == [
        "Stage: Plan",
        "Stage: Build",
        "Stage: Run",
    ]
    assert [each.name for each in named(slide, "Lane: ")] == [
        "Lane: Operations",
        "Lane: Development",
    ]
    legend = " ".join(
        each.text_frame.text for each in named(slide, "Legend")[0].shapes if each.has_text_frame
    )
    assert "consulted" in legend


@pytest.mark.parametrize("size", ["16:9", "4:3", "a4", "1600x1200"])
@pytest.mark.parametrize("cards", [1, 9])
def test_no_text_is_under_twelve_points_and_nothing_leaves_the_slide(size, cards):
    shown = exported(subject(cards), size=size)

    for slide in shown.slides:
        assert min(text_sizes(slide)) >= 12
        for shape in slide.shapes:
            ends = corners(shape) if shape.name.startswith("Hand-off") else box_of(shape)
            for x, y in ends:
                assert 0 <= x <= shown.slide_width + 12_700
                assert 0 <= y <= shown.slide_height + 12_700


def test_a_big_board_goes_on_on_further_slides_with_each_card_once():
    shown = exported(subject(9))

    assert titles(shown) == [
        "Who runs it: Operations, 1 of 2",
        "Who runs it: Operations, 2 of 2",
        "Who runs it: Development, 1 of 2",
        "Who runs it: Development, 2 of 2",
    ]
    cards = [each.name for slide in shown.slides for each in named(slide, "Duty: ")]
    assert sorted(cards) == sorted(f"Duty: {each.title}" for each in organisation(9).duties[:-1])


def test_cards_as_low_as_one_line_have_their_titles():
    for slide in exported(subject(9)).slides:
        for card in named(slide, "Duty: "):
            assert card.shapes[0].text_frame.text == card.name.removeprefix("Duty: ")


def test_sizes_of_slides():
    wide, narrow = exported(), exported(size="4:3")

    assert (wide.slide_width / wide.slide_height, wide.slide_height) == (16 / 9, 540 * 12_700)
    assert narrow.slide_width / narrow.slide_height == 4 / 3


def test_notes_say_what_was_found_and_decided_about_the_cards_on_the_slide():
    contested = organisation().replacing(
        duties=tuple(
            each.replacing(status="disputed") if each.id == "ops-run-0" else each
            for each in organisation().duties
        )
    )
    notes = exported(subject(organisation=contested)).slides[0].notes_slide.notes_text_frame.text

    assert "“Run 0 for ops”" in notes
    assert notes.startswith("To look at (")
    assert "Decided (1)\n– Dev carries the pager (2026-11-02)" in notes


def test_notes_name_hand_offs_that_go_to_other_slides():
    first = exported(subject(9)).slides[0]

    assert "“Build 0 for dev” → “Run 0 for ops”" in first.notes_slide.notes_text_frame.text


def test_options_leave_out_title_legend_ground_and_arrows():
    plain = exported(
        subject(layout=Layout(arrows="none")), title=False, legend=False, transparent=True
    )
    slide = plain.slides[0]

    assert [named(slide, start) for start in ("Hand-off", "Legend", "Ground")] == [[], [], []]
    assert "Who runs it" not in every_text(plain)
    dated = exported(subject(scenario_id="with-sre"), date=True)
    assert titles(dated)[0].startswith("Who runs it – With SRE – 4 June")


def test_a_board_without_lanes_is_a_slide_that_says_so():
    shown = exported(subject(organisation=Organisation()))

    assert len(shown.slides) == 1
    assert "nothing on the board" in titles(shown)[0]


def test_the_dark_board_has_a_dark_slide():
    slide = exported(theme="dark").slides[0]

    assert str(slide.background.fill.fore_color.rgb) == "1B1F27"


def test_the_same_board_makes_the_same_bytes_without_a_time_or_a_name():
    one = written()

    assert one == written()
    properties = exported().core_properties
    assert (properties.title, properties.author, properties.created) == ("Who runs it", "", None)
