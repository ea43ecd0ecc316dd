"""A board that is read from right to left: everything a hand does, from the other side."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from dutyflow.board.gestures import Touch
from dutyflow.board.headers import fold_square
from dutyflow.board.hints import hint_at
from dutyflow.board.marks import place_on_lane
from dutyflow_models.picture.drawing import Rect

RTL = Qt.LayoutDirection.RightToLeft


@pytest.fixture
def board(board):
    """The same board, mirrored."""
    board.setLayoutDirection(RTL)
    return board


def whole(board):
    """Say where in the window all of the board lies."""
    return board.camera.to_view(Rect(0, 0, *board.drawing.size))


def in_view(board, lane, x, y):
    """Say where in the window a point of a lane's header is shown."""
    camera = board.camera
    return QPoint(round((x - camera.rest) * camera.zoom), round((y - camera.y) * camera.zoom))


def header_of(board, team_id):
    lane = next(lane for lane in board.drawing.lanes if lane.team_id == team_id)
    header = lane.header
    return in_view(board, lane, header.x + header.w / 2, header.y + header.h / 2)


def test_lane_headers_and_the_first_stage_are_at_the_right(board):
    assert board.drawing.mirrored
    assert board.camera.body.x == 0
    assert board.camera.strip.right == pytest.approx(board.viewport().width())
    build, run = board.drawing.stages[:2]
    assert build.rect.x == run.rect.right


def test_a_board_narrower_than_the_window_keeps_to_the_right(board):
    assert board.drawing.size[0] < 900
    for width in (1000, 1300):
        board.resize(width, 700)
        assert whole(board).right == pytest.approx(board.viewport().width())


def test_what_is_painted_at_a_cards_right_edge_is_its_colour_and_is_the_card(document, board):
    picture = board.grab().toImage()
    for card in board.drawing.cards:
        view = board.camera.to_view(card.rect)
        at = QPoint(round(view.right) - 2, round(view.y + view.h / 2))
        assert picture.pixelColor(at) == QColor(card.face.accent)
        x, y = board.camera.to_board(at.x(), at.y())
        hit = board.sheet.hit(x, y)
        assert (hit.kind, hit.id) == ("card", card.duty_id)
        far = board.sheet.hit(card.rect.x + 4, card.rect.y + card.rect.h / 2)
        assert (far.kind, far.id) == ("edge", card.duty_id)


def test_a_card_is_dragged_leftwards_into_the_next_stage(document, board, hand):
    start, end = hand.on_card("images"), hand.in_cell("dev", "run")
    assert end.x() < start.x()
    hand.drag(start, end)
    moved = document.organisation.duties_by_id["images"]
    assert (moved.stage, moved.responsible) == ("run", ("dev",))
    assert document.undo_stack.count() == 1


def test_the_card_in_the_air_stays_under_the_finger(board, hand):
    start = hand.on_card("images")
    hand.press(start)
    hand.move(start + QPoint(-120, 40))
    place = board.camera.to_view(board.overlay.lift.place)
    assert place.x + place.w / 2 == pytest.approx(start.x() - 120, abs=1)
    assert board.overlay.lift.drop.cell.stage_id in ("build", "run")
    QTest.keyClick(board, Qt.Key.Key_Escape)


def test_a_hand_off_is_drawn_from_the_left_edge_of_a_card(document, board, hand):
    view = board.camera.to_view(board.drawing.cards_by_id["images"].rect)
    hand.drag(QPoint(round(view.x) + 4, round(view.y + view.h / 2)), hand.on_card("on-call"))
    assert "images>on-call" in document.organisation.handoffs_by_key


def test_the_square_that_folds_a_lane_is_at_the_left_of_its_header(document, board, hand):
    lane = next(lane for lane in board.drawing.lanes if lane.team_id == "devops")
    square = fold_square(lane)
    assert square.x - lane.header.x < lane.header.right - square.right
    hand.click(in_view(board, lane, square.x + square.w / 2, square.y + square.h / 2))
    assert document.layout.folded == {"devops"}


def test_a_lane_is_chosen_and_dragged_by_its_header_at_the_right(document, board, hand):
    start = header_of(board, "dev")
    hand.click(start)
    assert document.selection.team == "dev"
    top = header_of(board, "platform") - QPoint(0, 60)
    hand.drag(start, top)
    assert next(lane.team_id for lane in board.drawing.lanes) == "dev"


def test_a_lane_is_dropped_onto_another_in_the_column_at_the_right(document, board, hand):
    hand.press(header_of(board, "dev"))
    hand.move(header_of(board, "devops"))
    assert board.overlay.lane_target[0] == "devops"
    board.grab()
    QTest.keyClick(board, Qt.Key.Key_Escape)


def test_a_stage_grows_when_its_left_border_is_drawn_leftwards(document, board, hand):
    build = board.drawing.stages[0]
    before = build.rect.w
    at = QPoint(round(board.camera.to_view(build.rect).x), 12)
    hand.drag(at, at - QPoint(80, 0))
    after = board.drawing.stages[0]
    assert after.rect.w - before == pytest.approx(80, abs=4)
    # The beginning of the column stays where it was, the border is under the pointer.
    assert board.camera.to_view(after.rect).right == pytest.approx(at.x() + before, abs=1)
    assert board.camera.to_view(after.rect).x == pytest.approx(at.x() - 80, abs=4)


def test_arrow_keys_go_where_they_point(document, board):
    document.selection.select_duties(["images"])
    board.move_focus(-1, 0)
    assert document.selection.focus == "on-call"
    board.move_focus(1, 0)
    assert document.selection.focus in {"images", "pipelines"}


def test_moving_a_card_to_the_left_gives_it_the_next_stage(document, board):
    document.selection.select_duties(["images"])
    board.move_cards(1, 0)
    assert document.undo_stack.count() == 0
    board.move_cards(-1, 0)
    assert document.organisation.duties_by_id["images"].stage == "run"


def test_without_stages_a_card_is_dropped_before_the_one_at_its_left(document, board, hand):
    flat = document.organisation.replacing(stages=())
    document.edit("Leave out the stages", lambda _: flat)
    first, second = board.sheet.cells[("devops", None)].duty_ids[:2]
    cards = board.drawing.cards_by_id
    assert cards[first].rect.x > cards[second].rect.x
    aim = board.camera.to_view(cards[second].rect)
    hand.drag(hand.on_card(first), QPoint(round(aim.x) + 6, round(aim.y + aim.h / 2)))
    assert board.sheet.cells[("devops", None)].duty_ids[:2] == (second, first)


def test_without_stages_the_bar_stands_beside_the_card_before_the_place(document, board, hand):
    document.edit("Leave out the stages", lambda known: known.replacing(stages=()))
    first, second, third = board.sheet.cells[("devops", None)].duty_ids[:3]
    cards = board.drawing.cards_by_id
    hand.press(hand.on_card(third))
    aim = board.camera.to_view(cards[first].rect)
    hand.move(QPoint(round(aim.x) + 6, round(aim.y + aim.h / 2)))
    bar = board.overlay.rearranged.bar
    assert cards[second].rect.right <= bar.x
    assert bar.right <= cards[first].rect.x
    QTest.keyClick(board, Qt.Key.Key_Escape)


def test_a_lanes_name_is_written_over_its_header(board, hand):
    hand.double_click(header_of(board, "devops"))
    field = board.writing.editor.field
    assert field.isVisible()
    lane = next(lane for lane in board.drawing.lanes if lane.team_id == "devops")
    left = in_view(board, lane, lane.header.x, lane.header.y)
    assert abs(field.x() - left.x() - 6) <= 1
    assert field.geometry().right() <= board.viewport().width()


def test_a_new_duty_is_written_where_its_card_will_be(document, board, hand):
    board.quick_add("dev", "run")
    field = board.writing.editor.field
    cell = board.camera.to_view(board.sheet.cells[("dev", "run")].rect)
    assert cell.x <= field.x() <= field.geometry().right() <= cell.right
    assert cell.right - field.geometry().right() < field.x() - cell.x + 2


def test_a_narrow_field_keeps_its_right_end_at_the_card(document, board):
    board.zoom_to(0.5)
    board.edit_title("images")
    field = board.writing.editor.field
    view = board.camera.to_view(board.drawing.cards_by_id["images"].rect)
    assert field.geometry().right() + 1 == round(view.right)


def test_scrolling_is_kept_as_the_distance_from_the_beginning(document, board):
    board.resize(420, 500)
    assert board.camera.scrolled == (0, 0)
    bar = board.horizontalScrollBar()
    assert bar.value() == 0
    board.scroll_by(-40, 0)
    assert board.camera.scrolled[0] == pytest.approx(40)
    assert bar.value() == 40
    board.keep_camera()
    assert document.layout.scroll[0] == pytest.approx(40)
    document.loaded.emit()
    assert board.camera.scrolled[0] == pytest.approx(40)
    bar.setValue(10)
    assert board.camera.scrolled[0] == pytest.approx(10)


def test_turning_the_window_round_and_back_shows_the_beginning_of_the_board(board):
    board.resize(420, 500)
    board.scroll_by(-30, 0)
    board.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert not board.drawing.mirrored
    assert board.camera.x == pytest.approx(30)
    board.setLayoutDirection(RTL)
    assert board.drawing.mirrored
    assert board.camera.scrolled[0] == pytest.approx(30)


@settings(
    max_examples=25, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)  # fmt: skip
@given(st.floats(0.3, 3.0), st.integers(20, 380), st.integers(60, 480))
def test_what_lies_under_the_pointer_stays_there_while_zooming(board, zoom, x, y):
    board.resize(420, 500)
    board.zoom_at(1.5, 200, 200)
    before, camera = board.camera.to_board(x, y), board.camera
    board.zoom_at(zoom, x, y)
    after = camera.to_board(x, y)
    edge = 1 / camera.zoom
    inside = camera.board[0] > camera.width / zoom and camera.board[1] > camera.height / zoom
    at_end = min(camera.x, camera.furthest[0] - camera.x) < edge or (
        min(camera.y, camera.furthest[1] - camera.y) < edge
    )
    if inside and not at_end:
        assert after == pytest.approx(before, abs=edge)
    assert camera.x <= camera.furthest[0] + edge


def test_all_of_the_board_fits(board):
    board.resize(420, 300)
    board.fit()
    view = whole(board)
    assert view.x >= -1
    assert view.right == pytest.approx(board.viewport().width(), abs=1)


def test_the_selected_cards_fit_beside_the_headers(document, board):
    document.selection.select_duties(["on-call"])
    board.resize(420, 300)
    board.fit_selection()
    view, body = board.camera.to_view(board.drawing.cards_by_id["on-call"].rect), board.camera.body
    assert body.x <= view.x
    assert view.right <= body.right + 1


def test_hints_and_marks_find_the_headers_at_the_right(document, board):
    lane = next(lane for lane in board.drawing.lanes if lane.team_id == "devops")
    at = header_of(board, "devops")
    x, y = board.camera.to_board(at.x(), at.y())
    assert "DevOps" in hint_at(board, Touch(at.x(), at.y(), x, y))
    bracket = board.drawing.brackets[0].rect
    over = in_view(board, lane, bracket.x + 4, bracket.y + 10)
    x, y = board.camera.to_board(over.x(), over.y())
    assert hint_at(board, Touch(over.x(), over.y(), x, y)).startswith("Ops")
    mark_x, _ = place_on_lane(lane, 0)
    assert lane.header.x < mark_x < lane.header.x + 20


def test_cards_travel_from_where_they_were_seen_though_the_board_gets_wider(document, board):
    seen_before = board.camera.to_view(board.drawing.cards_by_id["code"].rect).right
    board.travels_after_edits = True

    def restage(known):
        duties = tuple(
            duty.replacing(stage=None) if duty.id == "pipelines" else duty for duty in known.duties
        )
        return known.replacing(duties=duties)

    document.edit("Take the stage away", restage)
    assert [stage.stage_id for stage in board.drawing.stages] == ["build", "run", None]
    trips = {trip.card.duty_id: trip for trip in board.travel.trips}
    assert trips["code"].start.x == trips["code"].goal.x
    assert trips["pipelines"].start.x > trips["pipelines"].goal.x
    assert board.camera.to_view(board.drawing.cards_by_id["code"].rect).right == seen_before
