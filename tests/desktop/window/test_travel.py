"""Cards on their way after another scenario is chosen, by the travel's own time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_hand import do

from dutyflow import motion
from dutyflow.board.travel import DURATION


@pytest.fixture
def board(window):
    """The sample's board, which was drawn once."""
    do(window, "open-sample")
    assert window.desk.board.drawing.cards
    return window.desk.board


def set_out(board):
    """Show Cloud by its key; the cards that are left move up."""
    before = {card.duty_id: card.rect for card in board.drawing.cards}
    QTest.keyClick(board, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    after = {card.duty_id: card.rect for card in board.drawing.cards}
    board.travel._ticks.stop()  # the test's own time from here
    return before, after


def test_cards_set_out_where_they_lay_and_rest_after_300_ms_at_most(board):
    before, after = set_out(board)
    moving = [each for each in after if each in before and before[each].y != after[each].y]
    seen = [each for each in moving if board.travel.place_of(each) is not None]
    assert seen
    assert [board.travel.place_of(each).y for each in seen] == [before[each].y for each in seen]
    board.travel.go_on(DURATION / 2)
    for each in seen:
        assert after[each].y < board.travel.place_of(each).y < before[each].y
    board.travel.go_on(DURATION / 2)
    assert DURATION <= 300
    assert not board.travel.active


def test_a_press_ends_the_travel_at_once(board):
    set_out(board)
    assert board.travel.active
    QTest.mouseClick(board.viewport(), Qt.MouseButton.LeftButton)
    assert not board.travel.active


def test_the_hand_finds_a_travelling_card_where_it_will_rest(board):
    _, after = set_out(board)
    moving = next(each for each in after if board.travel.place_of(each) is not None)
    rect = after[moving]
    assert board.sheet.hit(rect.x + 5, rect.y + 5).id == moving


def test_nothing_travels_after_an_edit_that_does_not_change_the_scenario(board):
    board.document.selection.select_duties([board.drawing.cards[0].duty_id])
    QTest.keyClick(board, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert board.drawing.cards
    assert not board.travel.active


def test_with_reduced_motion_nothing_travels(board):
    motion.choose("reduced")
    set_out(board)
    assert not board.travel.active
