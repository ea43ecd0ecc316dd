"""Lanes are dragged onto one another by their headers and become one."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest

from dutyflow.board.hints import hint_at
from dutyflow.board.widget import KEEP_AFTER
from dutyflow.merging import take_apart
from dutyflow_models.edits.teams import add_team


def show_scenario(document, scenario_id):
    document.arrange(lambda layout: layout.replacing(scenario=scenario_id))


def on_header(board, team_id, share=0.5):
    """Say where a lane's header is in the window, at a share of its height."""
    lane = next(lane for lane in board.drawing.lanes if lane.team_id == team_id)
    rect = board.camera.to_view(lane.header)
    return QPoint(round(rect.x + 50), round(rect.y + rect.h * share))


def lanes(board):
    return [lane.title for lane in board.drawing.lanes]


@pytest.fixture
def told(document):
    said = []
    document.told.connect(said.append)
    return said


def test_a_header_dropped_on_the_middle_of_another_makes_one_lane_of_both(
    document, board, hand, told
):
    show_scenario(document, "large")
    hand.drag(on_header(board, "devops"), on_header(board, "platform"))
    assert lanes(board) == ["Ops", "Dev", "SRE"]
    assert document.scenario.merge == ("ops",)
    assert len(document.organisation.groups) == 1
    assert document.undo_stack.undoText() == "Merge ‘DevOps’ and ‘Platform’"
    assert told == ["“Ops” is one lane: 2 hand-offs between teams as before."]
    assert document.selection.team == "ops"
    document.undo_stack.undo()
    assert lanes(board) == ["Platform", "DevOps", "Dev", "SRE"]


def test_the_line_tells_how_many_hand_offs_between_teams_are_left(document, board, hand, told):
    show_scenario(document, "large")
    hand.drag(on_header(board, "dev"), on_header(board, "devops"))
    assert told == ["“DevOps, Dev” is one lane: 2 hand-offs between teams become 1."]


def test_in_the_base_a_scenario_is_made_for_the_merge_and_shown(document, board, hand, told):
    hand.drag(on_header(board, "devops"), on_header(board, "platform"))
    made = document.organisation.scenarios[-1]
    assert (made.title, made.merge) == ("Platform and DevOps as one", ("ops",))
    assert document.scenario is made
    assert lanes(board) == ["Ops", "Dev"]
    assert document.undo_stack.count() == 1
    assert told == [
        "Made the scenario “Platform and DevOps as one”: 2 hand-offs between teams become 1."
    ]


def test_undo_of_a_merge_in_the_base_returns_to_the_base_and_redo_to_the_scenario(
    document, board, hand
):
    before = document.organisation
    hand.drag(on_header(board, "devops"), on_header(board, "platform"))
    document.undo_stack.undo()
    assert document.organisation is before
    assert document.layout.scenario is None
    assert lanes(board) == ["Platform", "DevOps", "Dev"]
    document.undo_stack.redo()
    assert document.scenario.title == "Platform and DevOps as one"


def test_with_answers_chosen_by_hand_a_scenario_of_these_answers_is_made(document, board, hand):
    document.arrange(lambda layout: layout.replacing(facts={"sre": True}))
    hand.drag(on_header(board, "devops"), on_header(board, "platform"))
    made = document.organisation.scenarios[-1]
    assert (dict(made.facts), made.merge) == ({"sre": True}, ("ops",))
    assert document.scenario is made
    assert lanes(board) == ["Ops", "Dev", "SRE"]
    assert not document.layout.facts
    document.undo_stack.undo()
    assert dict(document.layout.facts) == {"sre": True}
    assert lanes(board) == ["Platform", "DevOps", "Dev", "SRE"]


def test_a_lane_is_taken_apart_among_answers_chosen_by_hand_in_a_scenario_of_its_own(
    document, board, told
):
    document.arrange(lambda layout: layout.replacing(scenario="small", facts={"sre": True}))
    assert take_apart(document, "ops")
    made = document.organisation.scenarios[-1]
    assert (made.title, dict(made.facts), made.merge) == ("Ops apart", {"sre": True}, ())
    assert lanes(board) == ["Platform", "DevOps", "Dev", "SRE"]
    assert told == ["Made the scenario “Ops apart”: 2 hand-offs between teams as before."]
    document.undo_stack.undo()
    assert lanes(board) == ["Ops", "Dev", "SRE"]


def test_while_it_is_dragged_the_other_header_is_lit_and_says_what_would_happen(
    document, board, hand
):
    show_scenario(document, "large")
    rest = board.grab().toImage()
    hand.press(on_header(board, "devops"))
    hand.move(on_header(board, "platform"))
    assert board.overlay.lane_target == ("platform", "Merge DevOps with Platform")
    assert board.overlay.lane_line is None
    at = on_header(board, "platform", 0.9)
    assert board.grab().toImage().pixelColor(at) != rest.pixelColor(at)


def test_in_the_base_the_words_say_that_a_scenario_is_made(board, hand):
    hand.press(on_header(board, "devops"))
    hand.move(on_header(board, "platform"))
    assert board.overlay.lane_target[1] == "Merge DevOps with Platform in a new scenario"


@pytest.mark.parametrize(("share", "order"), [(0.1, "dev platform devops"),
                                              (0.9, "platform dev devops")])  # fmt: skip
def test_the_outer_quarters_of_a_header_mean_the_place_between_lanes(
    document, board, hand, share, order
):
    before = document.organisation
    hand.drag(on_header(board, "dev"), on_header(board, "platform", share))
    assert [lane.team_id for lane in board.drawing.lanes] == order.split()
    assert document.organisation is before


def test_beside_the_headers_a_lane_only_changes_its_place(document, board, hand):
    before = document.organisation
    start, aim = on_header(board, "dev"), on_header(board, "platform")
    hand.drag(start, QPoint(round(board.camera.body.x) + 80, aim.y()))
    assert document.organisation is before


def test_esc_in_the_air_leaves_no_trace(document, board, hand):
    before = (document.organisation, document.layout)
    hand.press(on_header(board, "devops"))
    hand.move(on_header(board, "platform"))
    QTest.keyClick(board, Qt.Key.Key_Escape)
    hand.release()
    assert (document.organisation, document.layout) == before
    assert board.overlay.lane_target is None
    assert document.undo_stack.count() == 0


def test_a_lane_that_returns_to_its_own_header_stays(document, board, hand):
    start = on_header(board, "devops")
    hand.press(start)
    hand.move(on_header(board, "platform"))
    hand.move(start)
    hand.release()
    assert document.undo_stack.count() == 0


def test_a_lane_of_several_teams_takes_in_another_one(document, board, hand, told):
    show_scenario(document, "small")
    hand.drag(on_header(board, "dev"), on_header(board, "ops"))
    assert lanes(board) == ["Platform, DevOps, Dev"]
    assert told[-1].endswith(": 1 hand-off between teams becomes 0.")


def test_in_an_order_of_ones_own_the_one_lane_lies_where_it_was_dropped(document, board, hand):
    show_scenario(document, "large")
    hand.drag(on_header(board, "dev"), on_header(board, "platform", 0.1))
    hand.drag(on_header(board, "devops"), on_header(board, "platform"))
    assert lanes(board) == ["Dev", "Ops", "SRE"]


def test_a_double_click_renames_the_group_behind_the_lane(document, board, hand):
    show_scenario(document, "small")
    hand.double_click(on_header(board, "ops", 0.3))
    hand.type("Operations", Qt.Key.Key_Return)
    assert document.organisation.groups[0].title == "Operations"
    assert lanes(board) == ["Operations", "Dev"]
    assert document.undo_stack.count() == 1


def test_the_header_of_several_teams_names_them_below_the_title(document, board):
    show_scenario(document, "small")
    words = [mark.text for mark in board.drawing.lanes[0].marks if hasattr(mark, "text")]
    assert words[:2] == ["Ops", "Platform, DevOps"]


def test_among_200_teams_a_dragged_header_is_drawn_anew_only_where_the_aim_is_another_one(
    document, board, hand
):
    def many(organisation):
        for number in range(197):
            organisation = add_team(organisation, title=f"Team {number}")
        return organisation

    document.edit("Add teams", many)
    drawing = board.drawing
    hand.press(on_header(board, "devops"))
    hand.move(on_header(board, "platform"))
    assert board.drawing is drawing
    hand.release()
    assert len(board.drawing.lanes) == 199


def test_nothing_is_merged_in_a_file_for_reading_only(document, board, hand):
    refused = []
    document.refused.connect(refused.append)
    document.read_only = True
    hand.drag(on_header(board, "devops"), on_header(board, "platform"))
    assert lanes(board) == ["Platform", "DevOps", "Dev"]
    assert len(refused) == 1


def test_lanes_that_no_group_joins_become_a_new_one_called_by_them(document, board, hand):
    show_scenario(document, "large")
    document.edit("Add", partial(add_team, title="Law"))
    hand.drag(on_header(board, "law"), on_header(board, "sre"))
    assert document.organisation.groups[-1].title == "SRE, Law"


def test_a_bracket_tells_the_name_and_the_teams_of_its_group(board):
    bracket = board.camera.to_view(board.drawing.brackets[0].rect)
    at = QPoint(round(bracket.x + 8), round(bracket.y + 40))
    touch = board.pointer.touch(QHelpEvent(QEvent.Type.ToolTip, at, at))
    assert hint_at(board, touch) == "Ops\nPlatform, DevOps"
    aside = on_header(board, "platform")
    touch = board.pointer.touch(QHelpEvent(QEvent.Type.ToolTip, aside, aside))
    assert hint_at(board, touch) == "Platform"


def test_a_header_held_while_the_board_scrolls_stays_in_the_hand(document, board, hand, qtbot):
    def many(organisation):
        for number in range(30):
            organisation = add_team(organisation, title=f"Team {number}")
        return organisation

    document.edit("Add teams", many)
    hand.press(on_header(board, "platform"))
    hand.move(QPoint(hand.at.x(), round(board.camera.body.bottom) - 6))
    qtbot.waitUntil(lambda: board.camera.y > 200)
    hand.move(QPoint(hand.at.x(), 400))
    qtbot.wait(2 * KEEP_AFTER)
    assert board.pointer.gesture is not None
    hand.release()
    assert document.undo_stack.count() == 2
    qtbot.waitUntil(lambda: document.layout.scroll[1] == board.camera.y)
