"""F, W and Shift+W dim what has nothing to do with the team or the duty at hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_hand import do

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_f_lights_the_team_at_hand_with_its_neighbours_and_again_all(desk):
    desk.document.selection.select_team("dev")
    QTest.keyClick(desk.board, Qt.Key.Key_F)
    assert desk.board.lit.duties == {"code", "on-call"}
    assert desk.window.actions_by_id["focus-team"].isChecked()
    QTest.keyClick(desk.board, Qt.Key.Key_F)
    assert desk.board.lit.duties is None


def test_f_on_a_card_lights_the_team_of_its_lane(desk):
    desk.document.selection.select_duties(["clusters"])
    QTest.keyClick(desk.board, Qt.Key.Key_F)
    assert desk.board.lit.duties == {"clusters"}


def test_w_lights_what_a_duty_waits_for_and_shift_w_what_waits_for_it(desk):
    desk.document.selection.select_duties(["on-call"])
    QTest.keyClick(desk.board, Qt.Key.Key_W)
    assert desk.board.lit.duties == {"code", "on-call"}
    QTest.keyClick(desk.board, Qt.Key.Key_W, SHIFT)
    assert desk.board.lit.duties == {"on-call"}


def test_the_status_bar_says_what_is_lit_until_esc_shows_all(desk):
    desk.document.selection.select_duties(["on-call"])
    QTest.keyClick(desk.board, Qt.Key.Key_W)
    hint = desk.window.status_bar._hint
    assert hint.text() == "What ‘On call’ waits for: 2 of 3 duties · Esc shows all"
    assert hint.isVisible()
    QTest.keyClick(desk.board, Qt.Key.Key_Escape)
    assert not hint.isVisible()
    assert not desk.window.actions_by_id["flow-upstream"].isChecked()


def test_after_a_question_the_status_bar_says_again_what_is_lit(desk):
    desk.document.selection.select_duties(["on-call"])
    QTest.keyClick(desk.board, Qt.Key.Key_W)
    do(desk.window, "role-1")
    hint = desk.window.status_bar._hint
    assert hint.text().startswith("Role of Platform")
    QTest.keyClick(desk.board, Qt.Key.Key_Escape)
    assert hint.text().startswith("What ‘On call’ waits for")


def test_in_the_matrix_the_board_comes_into_sight_to_show_a_flow(desk):
    do(desk.window, "view-matrix")
    desk.document.selection.select_duties(["on-call"])
    do(desk.window, "flow-upstream")
    assert desk.board.isVisible()
    assert desk.board.lit.duties == {"code", "on-call"}


def test_the_find_bar_counts_nothing_while_a_team_is_lit(desk):
    do(desk.window, "find")
    QTest.keyClicks(desk.window.find_bar.field, "code")
    assert desk.window.find_bar.count.text() == "1 duty found"
    desk.document.selection.select_team("dev")
    do(desk.window, "focus-team")
    assert desk.window.find_bar.count.text() == ""
    QTest.keyClick(desk.window.find_bar.field, Qt.Key.Key_Escape)
    assert desk.board.lit.duties == {"code", "on-call"}
