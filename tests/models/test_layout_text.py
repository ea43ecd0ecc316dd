from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyflow_models.files.layout_text import layout_from_json, layout_text, read_layout
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.layout import Layout, SavedView, view_of

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=12) | (
    st.sampled_from(["true", "012", "null", "~", "a: b", "- x", "#", "<<", "", "dutyflow-layout"])
)
FACTS = st.dictionaries(WORDS, st.booleans() | st.integers() | WORDS, max_size=3)
VIEWS = st.builds(
    SavedView,
    title=WORDS,
    notes=WORDS,
    scenario=st.none() | WORDS,
    facts=FACTS,
    words=WORDS,
    folded=st.frozensets(WORDS),
    hidden=st.frozensets(WORDS),
    arrows=st.sampled_from(["all", "selected", "none"]),
    echoes=st.booleans(),
)
LAYOUTS = st.builds(
    Layout,
    name=WORDS,
    lane_order=st.lists(WORDS).map(tuple),
    folded=st.frozensets(WORDS),
    hidden=st.frozensets(WORDS),
    colors=st.dictionaries(WORDS, WORDS, max_size=3),
    card_order=st.dictionaries(WORDS, st.lists(WORDS, max_size=4).map(tuple), max_size=3),
    stage_widths=st.dictionaries(WORDS, st.floats(80, 2000), max_size=3),
    text_scale=st.floats(0.5, 3),
    arrows=st.sampled_from(["all", "selected", "none"]),
    echoes=st.booleans(),
    opened=st.frozensets(WORDS),
    zoom=st.floats(0.05, 8),
    scroll=st.tuples(
        st.floats(allow_nan=False, allow_infinity=False),
        st.floats(allow_nan=False, allow_infinity=False),
    ),
    scenario=st.none() | WORDS,
    facts=FACTS,
    views=st.lists(VIEWS, max_size=3).map(tuple),
)


def sentences(text):
    return [str(problem) for problem in read_layout(text.encode())[1]]


def refusal(data):
    with pytest.raises(CannotRead) as refused:
        read_layout(data)
    return str(refused.value)


@settings(max_examples=60)
@given(LAYOUTS)
def test_what_is_written_reads_back_as_the_same_layout(layout):
    assert read_layout(layout_text(layout).encode()) == (layout, ())
    assert layout_from_json(layout.model_dump_json()) == layout


def test_a_layout_is_a_small_text():
    layout = Layout(
        name="Room",
        lane_order=("dev", "ops"),
        hidden=frozenset({"sre", "audit"}),
        card_order={"dev/run": ("b", "a")},
        zoom=1.5,
    )
    assert layout_text(layout) == (
        "dutyflow-layout: 1\n"
        "name: Room\n"
        "lane_order: [dev, ops]\n"
        "hidden: [audit, sre]\n"
        "card_order: {dev/run: [b, a]}\n"
        "zoom: 1.5\n"
    )


def test_a_byte_order_mark_and_foreign_line_ends_are_read():
    data = b"\xef\xbb\xbfdutyflow-layout: 1\r\nname: Room\r\nfolded:\r\n- dev\r\n"
    assert read_layout(data) == (Layout(name="Room", folded=frozenset({"dev"})), ())


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("zoom: fast", "“zoom” holds something else than a number from 0.05 to 8"),
        ("zoom: 900", "“zoom” holds something else than a number"),
        ("zoom: .nan", "“zoom” holds something else than a number"),
        ("scroll: [.inf, 0]", "“scroll” holds something else than two numbers"),
        ("scroll: [inf, 0]", "“scroll” holds something else than two numbers"),
        ("folded: dev", "“folded” holds something else than a list of team ids"),
        ("arrows: some", "“arrows” holds something else than one of all, selected, none"),
        ("card_order: {a/b: {c: d}}", "“card_order” holds something else"),
        ("name:", "“name” holds something else than a text"),
        ("zooom: 2", "“zooom” is no part of a layout and was left out."),
    ],
)
def test_a_value_that_cannot_be_is_left_out_and_told_with_its_line(line, sentence):
    text = f"dutyflow-layout: 1\ntext_scale: 2\n{line}\n"
    layout, (problem,) = read_layout(text.encode())
    assert layout == Layout(text_scale=2)
    assert sentence in problem.sentence
    assert (problem.line, problem.column, problem.severity) == (3, 1, "warning")


def test_of_a_key_that_stands_twice_the_first_counts_and_both_lines_are_named():
    text = "dutyflow-layout: 1\nzoom: 2\nzoom: 3\n"
    layout, (problem,) = read_layout(text.encode())
    assert layout.zoom == 2
    assert problem.line == 3
    assert "line 2" in problem.sentence


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "is missing"),
        (b"- a\n- b\n", "is missing"),
        (b"name: Room\n", "Choose a file that was made by exporting a layout"),
        (b"schema: 1\nduties: []\n", "It looks like an organisation"),
        (b"dutyflow-layout: one\n", "not followed by the number of a version"),
        (b"dutyflow-layout: [1]\n", "not followed by the number of a version"),
        (b"dutyflow-layout: 2\n", "written by a newer Dutyflow"),
        (b"dutyflow-layout: 1\nname: caf\xe9\n", "line 2, column 1: The text is not UTF-8"),
        (b"dutyflow-layout: 1\nname: [a\n", "line"),
        (b"dutyflow-layout: 1\nx: " + b"[" * 100_000, "lie in one another"),
        (b"#" * 2_000_001, "larger than 2 MB"),
        (b"\0" * 100, "control character"),
    ],
)
def test_what_is_no_layout_is_refused_with_a_sentence(data, sentence):
    assert sentence in refusal(data)


def test_ids_that_look_like_other_values_stay_text():
    text = "dutyflow-layout: 1\nlane_order: [true, 012, 1.0]\nscenario: 'null'\n"
    layout, problems = read_layout(text.encode())
    assert (layout.lane_order, layout.scenario, problems) == (("true", "012", "1.0"), "null", ())


def test_answers_chosen_by_hand_keep_their_kind():
    layout = Layout(facts={"sre": True, "hosting": "cloud", "sites": 2, "text": "true"})
    assert read_layout(layout_text(layout).encode())[0] == layout


def test_views_are_kept_in_their_order_with_what_they_show():
    views = (
        SavedView(title="Cloud", scenario="cloud", words="backup", notes="Ask Ops first."),
        SavedView(title="012", facts={"sre": True, "text": "true"}, hidden=frozenset({"b", "a"})),
    )
    text = layout_text(Layout(views=views))
    assert text == (
        "dutyflow-layout: 1\n"
        "name: Default\n"
        "views:\n"
        "  - {title: Cloud, notes: Ask Ops first., scenario: cloud, words: backup}\n"
        '  - {title: "012", facts: {sre: true, text: "true"}, hidden: [a, b]}\n'
    )
    assert read_layout(text.encode())[0].views == views
    assert layout_from_json(Layout(views=views).model_dump_json()).views == views


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("[{title: One, arrows: some, words: x}, 7, {title: Two}]", ("One", "Two")),
        ("[[a], {title: Two, hidden: 3}]", ("Two",)),
        ("[{title: [a], zoom: 3}, {title: Two, duties: [x]}]", ("", "Two")),
    ],
)
def test_of_damaged_views_the_rest_is_kept(written, left):
    layout, (problem,) = read_layout(f"dutyflow-layout: 1\nviews: {written}\n".encode())
    assert tuple(view.title for view in layout.views) == left
    assert "Something in “views” is not as it is in a view" in str(problem)


@pytest.mark.parametrize("written", ["one", "{a: b}", "3"])
def test_what_is_no_list_of_views_is_left_out(written):
    layout, (problem,) = read_layout(f"dutyflow-layout: 1\nzoom: 2\nviews: {written}\n".encode())
    assert (layout.views, layout.zoom) == ((), 2)
    assert "“views” holds something else than a list of views" in str(problem)


def test_a_damaged_view_in_the_library_costs_no_more_than_its_damage():
    kept = '{"zoom": 2, "views": [{"title": "One", "echoes": "perhaps"}, null, {"title": "Two"}]}'
    layout = layout_from_json(kept)
    assert (layout.zoom, [view.title for view in layout.views]) == (2, ["One", "Two"])


def test_a_view_takes_what_is_shown_and_leaves_the_arrangement():
    arranged = Layout(name="Room", zoom=2, hidden=frozenset({"dev"}), scenario="cloud", echoes=True)
    view = view_of(arranged, "In the cloud", "backup")
    assert view.is_shown_in(arranged, " backup ")
    assert not view.is_shown_in(arranged)
    other = view.shown_in(Layout(name="Desk", zoom=3, folded=frozenset({"ops"})))
    assert other == Layout(
        name="Desk", zoom=3, hidden=frozenset({"dev"}), scenario="cloud", echoes=True
    )
