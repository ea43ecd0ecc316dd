"""A board read from right to left is the other one in a mirror, with its texts still to be read."""

from dataclasses import replace

import pytest
from boards import board, drawn, duty, random_board
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyflow_models.layout import UNARRANGED, Layout
from dutyflow_models.org import Group
from dutyflow_models.picture.draw import draw
from dutyflow_models.picture.drawing import ArrowShape, Box, Line, Rect, Text
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.legend import Entry
from dutyflow_models.picture.look import Look
from dutyflow_models.picture.mirror import Mirror, turned_marks
from dutyflow_models.picture.page import PageWords, compose
from dutyflow_models.picture.palette import LIGHT
from dutyflow_models.picture.text_wrap import approximate_width
from dutyflow_models.picture.texts import Texts
from dutyflow_models.workshop.pages import pages_of

RTL = Look(direction="rtl")
SIZE = (1280.0, 680.0)


def texts():
    return Texts(approximate_width)


def flat(value):
    """Return all numbers and words of a value in their order, numbers without rounding errors."""
    if isinstance(value, float | int) and not isinstance(value, bool):
        return [round(float(value), 6)]
    if isinstance(value, tuple | list):
        return [part for each in value for part in flat(each)]
    if hasattr(value, "__dataclass_fields__"):
        return flat([getattr(value, name) for name in value.__dataclass_fields__])
    return [value]


def seen_of(drawing):
    """Return all that a drawing shows, arrows with their points."""
    ghosts = drawing.ghosts
    return flat(
        [
            drawing.size, drawing.backdrop, drawing.cards, list(drawing.arrows), drawing.lanes,
            drawing.stages, drawing.brackets, drawing.cells, drawing.mirrored,
            sorted(drawing.cards_by_id.items()),
            [] if ghosts is None else
            [ghosts.cards, list(ghosts.arrows), ghosts.lanes, ghosts.badges],
        ]
    )  # fmt: skip


def in_place(text):
    """Return the room that a text takes, from left to right."""
    length = approximate_width(text.text, text.size, text.weight)
    return text.x, text.x + length


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([0, 1, 4]), st.booleans())
def test_what_is_mirrored_twice_is_as_it_was(seed, stages, compared):
    organisation = random_board(seed, 25, stages=stages)
    before = random_board(seed + 1, 20, stages=stages) if compared else None
    layout = Layout(echoes=True, folded=frozenset({"t1"}), opened=frozenset({"d1"}))
    plain = drawn(organisation, layout, before=before)
    mirror = Mirror(texts())
    twice = mirror.turned(mirror.turned(plain))
    assert seen_of(twice) == seen_of(plain)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([0, 3]))
def test_every_card_and_lane_lies_as_far_from_the_right_as_it_did_from_the_left(seed, stages):
    organisation = random_board(seed, 20, stages=stages)
    plain, turned = drawn(organisation), drawn(organisation, look=RTL)
    width = plain.size[0]
    assert turned.mirrored
    assert turned.size == plain.size
    for card in plain.cards:
        there = turned.cards_by_id[card.duty_id]
        assert there.rect == (width - card.rect.right, *card.rect[1:])
        assert there.face.mirrored
    for lane, there in zip(plain.lanes, turned.lanes, strict=True):
        assert there.header.right == width - lane.header.x
        assert there.mirrored
        assert not lane.mirrored


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000))
def test_texts_stay_inside_their_cards_and_end_where_they_began(seed):
    turned = drawn(random_board(seed, 20), look=RTL)
    for card in turned.cards:
        for mark in card.face.marks:
            if isinstance(mark, Text):
                left, right = in_place(mark)
                assert left >= 0
                assert right <= card.face.width + 1e-6
        titles = [m for m in card.face.marks if isinstance(m, Text) and not m.detail]
        ends = {round(in_place(title)[1], 6) for title in titles}
        assert len(ends) == 1


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000))
def test_arrows_touch_the_sides_of_their_cards_and_are_found_where_they_run(seed):
    turned = drawn(random_board(seed, 25), look=RTL)
    for arrow in turned.arrows:
        (x1, y1), (x2, y2) = arrow.points[0], arrow.points[-1]
        source, target = turned.cards_by_id[arrow.source], turned.cards_by_id[arrow.target]
        assert x1 in (source.rect.x, source.rect.right)
        assert source.rect.y <= y1 <= source.rect.bottom
        assert x2 in (target.rect.x, target.rect.right)
        assert target.rect.y <= y2 <= target.rect.bottom
        assert arrow in turned.arrows_near(Rect(x1, y1, 1, 1).grown(2))
        assert arrow in turned.arrows_at(arrow.source)
        assert turned.arrow(arrow.key) == arrow


def test_the_first_stage_is_at_the_right_and_arrows_flow_leftwards():
    organisation = board(duty("a", "ops", "build"), duty("b", "ops", "run"), handoffs=("a>b",))
    turned = drawn(organisation, look=RTL)
    build, run = turned.stages
    assert build.rect.x == run.rect.right
    (arrow,) = turned.arrows
    assert arrow.points[0][0] > arrow.points[-1][0]
    assert arrow.points[0][0] == turned.cards_by_id["a"].rect.x


def test_a_turned_text_reads_in_the_middle_of_its_bracket():
    groups = (Group(id="all", title="All of them", teams=("ops", "dev")),)
    organisation = board(duty("a", "ops", "build"), groups=groups)
    plain, turned = drawn(organisation).brackets[0], drawn(organisation, look=RTL).brackets[0]
    (text,) = (mark for mark in turned.marks if isinstance(mark, Text))
    (was,) = (mark for mark in plain.marks if isinstance(mark, Text))
    length = approximate_width(text.text, text.size, text.weight)
    assert (was.angle, text.angle) == (-90, 90)
    assert text.y == pytest.approx(was.y - length)
    assert text.x - turned.rect.x == pytest.approx(plain.rect.right - was.x)


def test_the_same_face_is_mirrored_once():
    faces = Faces(approximate_width)
    organisation = board(duty("a", "ops", "build"))
    first = drawn(organisation, look=RTL, faces=faces).cards_by_id["a"].face
    assert drawn(organisation, look=RTL, faces=faces).cards_by_id["a"].face is first


def test_marks_without_text_change_sides():
    marks = (Box(Rect(10, 0, 20, 5), clip_left=4), Line(1, 2, 3, 4, "#000000"))
    box, line = turned_marks(marks, 100, texts())
    assert box == Box(Rect(70, 0, 20, 5), clip_right=4)
    assert line[:4] == (99, 2, 97, 4)


def test_drawings_made_by_hand_are_mirrored_with_their_plain_arrows():
    plain = drawn(board(duty("a", "ops"), duty("b", "ops")))
    arrow = ArrowShape("k", "a", "b", ((10, 5), (30, 5)), "#000000", 1)
    turned = Mirror(texts()).turned(replace(plain, arrows=(arrow,)))
    (there,) = turned.arrows
    assert there.points == ((plain.size[0] - 10, 5), (plain.size[0] - 30, 5))
    assert turned.arrows_at("a") == [there]
    assert turned.arrow("k") == there
    assert turned.arrow("other") is None


@pytest.mark.parametrize("size", [None, (1920.0, 1080.0)])
def test_title_and_legend_of_a_page_begin_at_the_right(size):
    drawing = drawn(board(duty("a", "ops", "build")), look=RTL)
    words = PageWords("Who does what", "Today", legend=(Entry("chip", "is accountable", "A"),))
    page = compose(drawing, words, size, LIGHT, texts())
    plain = compose(drawn(board(duty("a", "ops", "build"))), words, size, LIGHT, texts())
    title, was = page.marks[0], plain.marks[0]
    assert in_place(title)[1] == pytest.approx(page.size[0] - was.x)
    ends = page.at[0] + drawing.size[0] * page.zoom
    assert page.size[0] - ends == pytest.approx(plain.at[0], abs=1)


def test_boards_of_one_extent_share_their_right_end():
    narrow, wide = (
        drawn(board(duty("a", "ops", "s0"), stages=stages), look=RTL)
        for stages in (("s0",), ("s0", "s1", "s2"))
    )
    ends = {
        page.at[0] + page.drawing.size[0] * page.zoom
        for drawing in (narrow, wide)
        for page in (compose(drawing, PageWords(), (1920.0, 1080.0), LIGHT, texts(), wide.size),)
    }
    assert max(ends) - min(ends) <= 1


def test_pages_for_a_room_are_mirrored_with_the_arrows_between_their_cards():
    organisation = board(duty("a", "ops", "build"), duty("b", "ops", "run"), handoffs=("a>b",))
    faces = Faces(approximate_width)
    (page,) = pages_of(organisation, UNARRANGED, SIZE, 20, LIGHT, faces, "rtl")
    assert page.drawing.mirrored
    assert page.drawing.size[0] == SIZE[0]
    assert page.drawing.lanes[0].header.right == SIZE[0]
    (arrow,) = page.arrows
    assert arrow.points[0][0] == page.drawing.cards_by_id["a"].rect.x


def test_ghosts_lie_where_their_old_cells_are_in_the_mirror():
    before = board(duty("a", "ops", "build"), duty("b", "dev", "run"))
    after = board(duty("a", "dev", "run"), duty("c", "ops", "build"))
    faces = Faces(approximate_width)
    turned = draw(after, Layout(), RTL, faces, before=before)
    assert turned.ghosts is not None
    build = next(stage for stage in turned.stages if stage.stage_id == "build")
    ghost = next(card for card in turned.ghosts.cards if card.duty_id == "ghost:a")
    assert build.rect.x < ghost.rect.x < build.rect.right
    assert turned.ghosts.arrows[0].points[0][0] in (ghost.rect.x, ghost.rect.right)
    assert all(badge.rect.x >= 0 for badge in turned.ghosts.badges)
