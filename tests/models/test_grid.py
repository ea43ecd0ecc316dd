from itertools import pairwise

import pytest
from boards import board, drawn, duty, random_board
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from dutyflow_models.layout import Layout, cell_key
from dutyflow_models.picture.grid import FLOW_COLUMNS


def lanes_of(drawing):
    return [lane.team_id for lane in drawing.lanes]


def stages_of(drawing):
    return [stage.stage_id for stage in drawing.stages]


@hypothesis_settings(max_examples=30, deadline=None)
@given(st.integers(0, 1000), st.integers(1, 60), st.integers(0, 5), st.integers(0, 5))
def test_cards_never_overlap_and_stay_in_their_cells(seed, duties, teams, stages):
    drawing = drawn(random_board(seed, duties, teams=teams, stages=stages))
    assert {card.duty_id for card in drawing.cards} == {f"d{number}" for number in range(duties)}
    cells = {duty_id: cell.rect for cell in drawing.cells for duty_id in cell.duty_ids}
    for number, card in enumerate(drawing.cards):
        rect, cell = card.rect, cells[card.duty_id]
        assert not any(rect.touches(other.rect) for other in drawing.cards[:number])
        assert cell.x < rect.x
        assert rect.right < cell.right
        assert cell.y < rect.y
        assert rect.bottom < cell.bottom


def test_lanes_stand_one_under_the_other_without_a_gap():
    drawing = drawn(random_board(1, 40))
    assert drawing.lanes[0].rect.y == drawing.origin[1]
    assert all(upper.rect.bottom == lower.rect.y for upper, lower in pairwise(drawing.lanes))
    assert drawing.lanes[-1].rect.bottom == drawing.size[1]


def test_everything_lies_on_the_four_point_grid():
    drawing = drawn(random_board(2, 60))
    odd = [card.rect for card in drawing.cards if any(side % 2 for side in card.rect)]
    assert odd == []
    assert all(card.rect.h % 4 == card.rect.y % 4 == 0 for card in drawing.cards)


def test_the_first_lines_of_a_lane_and_of_its_cards_share_a_baseline():
    drawing = drawn(board(duty("deploy", "ops", "build")))
    lane, card = drawing.lanes[0], drawing.cards[0]
    title = next(mark for mark in lane.marks if getattr(mark, "text", "") == "Ops")
    first = next(mark for mark in card.face.marks if getattr(mark, "text", "") == "Deploy")
    assert title.y == card.rect.y + first.y


def test_an_empty_lane_keeps_room_to_drop_a_card():
    drawing = drawn(board())
    assert [lane.rect.h >= 72 for lane in drawing.lanes] == [True, True]


def test_a_card_lies_with_its_accountable_team_else_its_first_responsible_one():
    drawing = drawn(
        board(
            duty("answer", "ops", "run", accountable="dev"),
            duty("work", "ops", "run"),
            duty("gone", None, "run", accountable="left", responsible=("left", "dev")),
        )
    )
    assert {card.duty_id: card.team_id for card in drawing.cards} == {
        "answer": "dev",
        "work": "ops",
        "gone": "dev",
    }


def test_lanes_follow_the_persons_order_and_the_others_the_files():
    organisation = board(teams=("a", "b", "c", "d"))
    drawing = drawn(organisation, Layout(lane_order=("c", "nobody", "a")))
    assert lanes_of(drawing) == ["c", "a", "b", "d"]


def test_cards_follow_the_persons_order_and_the_others_the_files():
    organisation = board(*(duty(name, "ops", "run") for name in "abcd"))
    order = {cell_key("ops", "run"): ("d", "gone", "b")}
    drawing = drawn(organisation, Layout(card_order=order))
    assert [card.duty_id for card in drawing.cards] == ["d", "b", "a", "c"]


def test_unassigned_is_shown_when_something_is_in_it_or_when_asked_for():
    assert lanes_of(drawn(board())) == ["ops", "dev"]
    assert lanes_of(drawn(board(), unassigned=True)) == ["ops", "dev", None]
    assert lanes_of(drawn(board(duty("orphan", stage="run")))) == ["ops", "dev", None]


def test_a_hidden_lane_is_gone_with_its_cards():
    organisation = board(duty("a", "ops", "run"), duty("b", "dev", "run"), handoffs=["a>b"])
    drawing = drawn(organisation, Layout(hidden=frozenset({"ops"})))
    assert lanes_of(drawing) == ["dev"]
    assert set(drawing.cards_by_id) == {"b"}
    assert len(drawing.arrows) == 0


def test_a_folded_lane_is_a_thin_row_that_keeps_its_count():
    organisation = board(duty("a", "ops", "run"), duty("b", "ops", "run"))
    drawing = drawn(organisation, Layout(folded=frozenset({"ops"})))
    lane = drawing.lanes[0]
    assert (lane.folded, lane.count, lane.rect.h) == (True, 2, 32)
    assert "2" in [getattr(mark, "text", "") for mark in lane.marks]
    assert drawing.cards == ()
    assert all(cell.team_id != "ops" for cell in drawing.cells)


@pytest.mark.parametrize("stage", [None, "no-such-stage"])
def test_duties_without_a_known_stage_get_a_last_column_only_when_needed(stage):
    assert stages_of(drawn(board(duty("a", "ops", "run")))) == ["build", "run"]
    drawing = drawn(board(duty("a", "ops", stage)))
    assert stages_of(drawing) == ["build", "run", None]
    assert drawing.stages[-1].title == "No stage"
    assert drawing.cards[0].stage_id is None


def test_without_stages_cards_flow_to_the_right_and_wrap():
    organisation = board(*(duty(f"d{number}", "ops") for number in range(8)), stages=())
    drawing = drawn(organisation)
    tops = [card.rect.y for card in drawing.cards]
    assert [card.column for card in drawing.cards] == [*range(FLOW_COLUMNS), 0, 1]
    assert len(set(tops)) == 2
    assert drawing.stages == ()
    assert [cell.duty_ids for cell in drawing.cells if cell.team_id == "ops"] == [
        tuple(f"d{number}" for number in range(8))
    ]


def test_a_stage_is_as_wide_as_the_person_made_it():
    organisation = board(duty("a", "ops", "build"), duty("b", "ops", "run"))
    drawing = drawn(organisation, Layout(stage_widths={"build": 240}))
    assert [card.rect.w for card in drawing.cards] == [240, 156]


def test_larger_text_makes_larger_cards_and_lanes():
    organisation = board(duty("a", "ops", "build"))
    normal, large = drawn(organisation), drawn(organisation, Layout(text_scale=2))
    assert large.cards[0].rect.w == 2 * normal.cards[0].rect.w
    assert large.cards[0].rect.h == 2 * normal.cards[0].rect.h
    assert large.cards[0].face.marks[2].size == 2 * normal.cards[0].face.marks[2].size


def test_a_duty_id_that_stands_twice_means_the_first_one():
    organisation = board(duty("a", "ops", "build"), duty("a", "dev", "run"))
    assert drawn(organisation).cards_by_id["a"].team_id == "ops"


def test_no_teams_and_no_duties_are_an_empty_board():
    drawing = drawn(board(teams=(), stages=()))
    assert drawing.lanes == drawing.cards == drawing.cells == ()
    assert drawing.size[0] > 0
