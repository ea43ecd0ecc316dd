"""Echoes of shared cards under a real hand: each is the one card, wherever it is touched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyflow.board.overlay import differences
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.edits.roles import share_duties
from dutyflow_models.org import lane_of
from dutyflow_models.picture.drawing import Rect


@pytest.fixture
def shared(document, board):
    """Dev takes part in building images, and shared cards lie in every lane."""
    document.edit("Share", lambda org: share_duties(org, ["images"], "dev"))
    document.undo_stack.clear()
    document.arrange(lambda layout: layout.replacing(echoes=True))
    return document


def on_echo(board, duty_id, team_id):
    echo = board.sheet.shape(duty_id, team_id)
    assert echo.team_id == team_id
    rect = board.camera.to_view(echo.rect)
    return QPoint(round(rect.x + rect.w / 2), round(rect.y + rect.h / 2))


def is_outlined(board, shape):
    """Say whether the accent's colour is seen at a card's upper edge."""
    picture = board.viewport().grab().toImage()
    rect = board.camera.to_view(shape.rect)
    x = round(rect.x + rect.w / 2)
    seen = {picture.pixelColor(x, round(rect.y) - above).name() for above in range(5)}
    return board.colors.accent in seen


def test_a_press_on_an_echo_selects_the_duty_and_all_its_cards_are_outlined(shared, board, hand):
    hand.click(on_echo(board, "images", "dev"))
    assert shared.selection.duties == ("images",)
    assert [is_outlined(board, shape) for shape in board.drawing.shapes_of("images")] == [
        True,
        True,
    ]


def test_f2_writes_the_title_on_the_echo_that_was_pressed(shared, board, hand):
    hand.click(on_echo(board, "images", "dev"))
    board.edit_title("images")
    field = board.writing.editor.field
    echo = board.camera.to_view(board.sheet.shape("images", "dev").rect)
    assert abs(field.mapTo(board.viewport(), QPoint(0, 0)).y() - echo.y) < echo.h
    hand.type("Make images", Qt.Key.Key_Return)
    assert shared.organisation.duties_by_id["images"].title == "Make images"

    hand.click(hand.on_card("images"))
    board.edit_title("images")
    own = board.camera.to_view(board.drawing.cards_by_id["images"].rect)
    field = board.writing.editor.field
    assert abs(field.mapTo(board.viewport(), QPoint(0, 0)).y() - own.y) < own.h
    hand.type("", Qt.Key.Key_Escape)


def test_a_double_click_writes_on_the_echo(shared, board, hand):
    hand.click(on_echo(board, "images", "dev"))
    hand.double_click(on_echo(board, "images", "dev"))
    hand.type("Make images", Qt.Key.Key_Return)
    assert shared.organisation.duties_by_id["images"].title == "Make images"


def test_dragging_an_echo_carries_the_card_itself(shared, board, hand):
    hand.press(on_echo(board, "images", "dev"))
    hand.move(hand.in_cell("platform", "run"))
    assert board.overlay.lift.held is board.drawing.cards_by_id["images"]
    hand.release()
    duty, teams = shared.shown.duties_by_id["images"], shared.shown.teams_by_id
    assert lane_of(duty, teams) == "platform"
    assert shared.undo_stack.count() == 1


def test_an_echo_of_a_card_in_a_folded_lane_is_selected_and_not_dragged(shared, board, hand):
    shared.arrange(lambda layout: layout.replacing(folded=frozenset({"devops"})))
    hand.drag(on_echo(board, "images", "dev"), hand.in_cell("platform", "run"))
    assert shared.selection.duties == ("images",)
    assert shared.undo_stack.count() == 0


def test_cards_dropped_above_echoes_count_only_the_lanes_own(shared, board, hand):
    hand.drag(hand.on_card("clusters"), hand.in_cell("dev", "build"))
    cell = board.sheet.cells[("dev", "build")]
    assert cell.duty_ids == ("code", "clusters") or cell.duty_ids == ("clusters", "code")
    assert [echo.duty_id for echo in cell.echoes] == ["images"]
    assert cell.echoes[0].rect.y > board.sheet.cards_in(cell)[-1].rect.bottom


def test_an_echo_gives_way_to_a_card_in_the_air(shared, board, hand):
    hand.press(hand.on_card("clusters"))
    hand.move(hand.in_cell("dev", "build"))
    moved = board.overlay.rearranged.stacks[("dev", "build")]
    shown = [card.duty_id for run, down in moved.runs for card in run if down]
    assert "images" in shown
    hand.release()


def test_a_rubber_band_around_an_echo_selects_its_duty_once(shared, board, hand):
    echo = board.camera.to_view(board.sheet.shape("images", "dev").rect)
    start = QPoint(round(echo.x - 8), round(echo.bottom + 6))
    hand.drag(start, QPoint(round(echo.right + 6), round(echo.y + 4)))
    assert shared.selection.duties == ("images",)


def test_the_right_button_on_an_echo_selects_its_duty(shared, board):
    at = on_echo(board, "images", "dev")
    QTest.mousePress(board.viewport(), Qt.MouseButton.RightButton, pos=at)
    QApplication.sendEvent(
        board, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, board.mapToGlobal(at))
    )
    assert shared.selection.duties == ("images",)


def test_a_hand_off_drawn_onto_an_echo_reaches_its_duty(shared, board, hand):
    hand.drag(hand.on_card("clusters", right=True), on_echo(board, "images", "dev"))
    assert "clusters>images" in shared.organisation.handoffs_by_key
    board.writing.editor.close()


def test_arrow_keys_go_from_an_echo_to_cards_and_never_stay(shared, board, hand):
    hand.click(on_echo(board, "images", "dev"))
    board.move_focus(0, -1)
    assert shared.selection.focus == "code"
    hand.click(on_echo(board, "images", "dev"))
    seen = []
    for _ in range(5):
        board.move_focus(0, -1)
        seen.append(shared.selection.focus)
    assert seen[:4] == ["code", "pipelines", "images", "clusters"]


def test_hover_outlines_card_and_echo(shared, board):
    QTest.mouseMove(board.viewport(), on_echo(board, "images", "dev"))
    assert board.overlay.hover == "images"


def test_an_edit_repaints_the_echo_as_well(shared, board):
    before = board.drawing
    old = before.echoes["images"][0].rect
    shared.edit("Reword", lambda org: set_duty(org, "images", {"title": "Make images"}))
    touched = list(differences(before, board.drawing, Rect(0, 0, *before.size)))
    assert any(rect.touches(old) for rect in touched)


def test_many_selected_cards_are_outlined_as_few_are(shared, board, monkeypatch):
    monkeypatch.setattr("dutyflow.board.overlay.MANY", 1)
    shared.selection.select_duties(shared.organisation.duties_by_id)
    assert all(
        is_outlined(board, shape)
        for duty_id in shared.selection.duties
        for shape in board.drawing.shapes_of(duty_id)
    )
