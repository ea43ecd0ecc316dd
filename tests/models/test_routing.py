from itertools import pairwise

import pytest
from boards import board, drawn, duty, random_board
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from dutyflow_models.layout import Layout
from dutyflow_models.picture.drawing import Rect
from dutyflow_models.picture.routing import CAREFUL


def crosses(start, end, rect):
    """Say whether a line's inside runs through a rectangle's inside."""
    left, right = sorted((start[0], end[0]))
    top, bottom = sorted((start[1], end[1]))
    return left < rect.right and right > rect.x and top < rect.bottom and bottom > rect.y


def trespasses(drawing):
    return [
        (arrow.key, card.duty_id)
        for arrow in drawing.arrows
        for start, end in pairwise(arrow.points)
        for card in drawing.cards
        if crosses(start, end, card.rect)
    ]


def ends_of(drawing, key):
    points = next(arrow.points for arrow in drawing.arrows if arrow.key == key)
    return points[0], points[-1]


def chain(*places, **options):
    """Draw duties a, b, c… in the cells named `team/stage`, each handed off to the next."""
    names = "abcdefgh"[: len(places)]
    duties = [duty(name, *place.split("/")) for name, place in zip(names, places, strict=True)]
    handoffs = [f"{one}>{other}" for one, other in pairwise(names)]
    return drawn(board(*duties, handoffs=handoffs, **options))


@hypothesis_settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 10_000),
    st.integers(1, 50),
    st.integers(0, 5),
    st.integers(0, 6),
    st.sampled_from([0.5, 1.2, 4, 15]),
)
def test_no_arrow_runs_across_a_card(seed, duties, teams, stages, handoffs):
    organisation = random_board(seed, duties, teams=teams, stages=stages, handoffs=handoffs)
    assert trespasses(drawn(organisation)) == []


@hypothesis_settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.5, 3), st.sets(st.sampled_from(["t0", "t1", "t2"])))
def test_no_arrow_runs_across_a_card_whatever_is_arranged(seed, scale, folded):
    layout = Layout(
        text_scale=scale, folded=frozenset(folded), stage_widths={"s1": 90}, lane_order=("t3",)
    )
    assert trespasses(drawn(random_board(seed, 30), layout)) == []


@hypothesis_settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([3, 30, CAREFUL]))
def test_arrows_are_level_and_upright_lines_from_card_to_card(seed, duties):
    drawing = drawn(random_board(seed, duties))
    for arrow in drawing.arrows:
        source, target = drawing.cards_by_id[arrow.source], drawing.cards_by_id[arrow.target]
        (x1, y1), (x2, y2) = arrow.points[0], arrow.points[-1]
        assert x1 in (source.rect.x, source.rect.right)
        assert x2 in (target.rect.x, target.rect.right)
        assert source.rect.y < y1 < source.rect.bottom
        assert target.rect.y < y2 < target.rect.bottom
        assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(arrow.points))
        assert arrow.points[-2][1] == y2
        assert abs(arrow.points[-2][0] - x2) >= 6
        assert all(x % 1 == y % 1 == 0.5 for x, y in arrow.points[1:-1])


def test_neighbours_in_a_lane_are_joined_by_one_level_line():
    drawing = chain("ops/build", "ops/run")
    (arrow,) = drawing.arrows
    assert len(arrow.points) == 2
    source, target = drawing.cards_by_id["a"].rect, drawing.cards_by_id["b"].rect
    assert (arrow.points[0][0], arrow.points[1][0]) == (source.right, target.x)


def test_the_next_column_is_entered_from_the_left():
    drawing = chain("ops/build", "dev/run")
    (x1, _), (x2, _) = ends_of(drawing, "a>b")
    assert x1 == drawing.cards_by_id["a"].rect.right
    assert x2 == drawing.cards_by_id["b"].rect.x


def test_the_same_column_is_reached_through_the_gutter_at_its_left():
    drawing = chain("ops/run", "dev/run")
    start, end = ends_of(drawing, "a>b")
    assert start[0] == end[0] == drawing.cards_by_id["a"].rect.x
    assert min(x for x, _ in drawing.arrows[0].points) < start[0] - 6


def test_going_back_a_column_leaves_at_the_left_and_enters_at_the_right():
    drawing = chain("ops/run", "dev/build")
    start, end = ends_of(drawing, "a>b")
    assert start[0] == drawing.cards_by_id["a"].rect.x
    assert end[0] == drawing.cards_by_id["b"].rect.right


def test_a_far_column_is_reached_along_the_border_of_a_lane():
    drawing = chain("ops/plan", "dev/run", stages=("plan", "build", "run"))
    level = drawing.arrows[0].points[2:4]
    border = drawing.lanes[0].rect.bottom
    assert level[0][1] == level[1][1]
    assert abs(level[0][1] - border) < 12


def test_arrows_side_by_side_in_a_gutter_have_tracks_of_their_own():
    drawing = drawn(
        board(
            *(duty(name, "ops", "build") for name in "abc"),
            *(duty(name, "dev", "run") for name in "xyz"),
            handoffs=["a>x", "b>y", "c>z"],
        )
    )
    tracks = [arrow.points[1][0] for arrow in drawing.arrows]
    assert len(set(tracks)) == 3
    assert min(abs(one - other) for one, other in pairwise(sorted(tracks))) >= 2


def test_ends_on_one_side_of_a_card_are_spread():
    drawing = drawn(
        board(
            *(duty(name, "ops", "build") for name in "abc"),
            duty("x", "dev", "run"),
            handoffs=["a>x", "b>x", "c>x"],
        )
    )
    heights = [arrow.points[-1][1] for arrow in drawing.arrows]
    assert heights == sorted(heights)
    assert min(one - other for other, one in pairwise(heights)) >= 7


def test_arrows_out_of_one_column_do_not_cross_on_their_way_to_one_card():
    drawing = chain("ops/run", "ops/run", "ops/run", "ops/run")
    drawing = drawn(
        board(*(duty(name, "ops", "run") for name in "abcd"), handoffs=["a>d", "b>d", "c>d"])
    )
    far, middle, close = (arrow.points for arrow in drawing.arrows)
    assert far[1][0] < middle[1][0] < close[1][0]
    assert far[-1][1] > middle[-1][1] > close[-1][1]


def test_a_crowded_gutter_shares_tracks_rather_than_leave_it():
    count = 200
    drawing = drawn(
        board(
            *(duty(f"a{number}", "ops", "build") for number in range(count)),
            *(duty(f"b{number}", "dev", "run") for number in range(count)),
            handoffs=[f"a{number}>b{number}" for number in range(count)],
        )
    )
    left = drawing.cards_by_id["a0"].rect.right
    right = drawing.cards_by_id["b0"].rect.x
    assert all(left < arrow.points[1][0] < right - 8 for arrow in drawing.arrows)


@pytest.mark.parametrize("handoff", ["a>gone", "gone>a", "a>a"])
def test_a_hand_off_without_two_cards_has_no_arrow(handoff):
    drawing = drawn(board(duty("a", "ops", "run"), handoffs=[handoff]))
    assert list(drawing.arrows) == []


def test_no_arrows_are_routed_when_they_are_switched_off():
    organisation = random_board(1, 10)
    assert len(drawn(organisation, Layout(arrows="none")).arrows) == 0
    assert len(drawn(organisation, Layout(arrows="selected")).arrows) > 0


def test_several_hand_offs_between_two_cards_keep_apart():
    drawing = drawn(
        board(duty("a", "ops", "build"), duty("b", "dev", "run"), handoffs=["a>b", "a>b"])
    )
    first, second = drawing.arrows
    assert [first.key, second.key] == ["a>b", "a>b#2"]
    assert not set(first.points) & set(second.points)


@hypothesis_settings(max_examples=20, deadline=None)
@given(
    st.integers(0, 10_000),
    st.sampled_from([5, 40, CAREFUL]),
    st.floats(0, 1),
    st.floats(0, 1),
)
def test_asking_what_is_near_a_region_misses_no_arrow_in_it(seed, duties, right, down):
    drawing = drawn(random_board(seed, duties))
    region = Rect(drawing.size[0] * right - 100, drawing.size[1] * down - 100, 200, 200)
    inside = [
        arrow
        for arrow in drawing.arrows
        if any(crosses(start, end, region) for start, end in pairwise(arrow.points))
    ]
    near = drawing.arrows_near(region)
    assert [arrow for arrow in near if arrow in inside] == inside
    assert len(near) == len({arrow.key for arrow in near})


def test_the_same_board_gives_the_same_routes():
    assert drawn(random_board(3, 40)).arrows == drawn(random_board(3, 40)).arrows


def test_arrows_are_found_by_their_card_and_by_their_key():
    drawing = chain("ops/build", "dev/run", "ops/run")
    assert [arrow.key for arrow in drawing.arrows_at("b")] == ["a>b", "b>c"]
    assert drawing.arrows_at("nobody") == []
    assert drawing.arrow("b>c") == drawing.arrows[1]
    assert drawing.arrow("c>a") is None
