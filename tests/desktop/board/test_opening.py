"""The space bar: a tap opens and closes cards, held it lets the hand move the board."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

SPACE = Qt.Key.Key_Space


def test_a_tap_opens_the_selected_card_and_another_one_closes_it(document, board):
    document.selection.select_duties(["images"])
    closed = board.drawing.cards_by_id["images"].rect.h
    QTest.keyClick(board, SPACE)
    assert document.layout.opened == {"images"}
    assert board.drawing.cards_by_id["images"].rect.h > closed
    QTest.keyClick(board, SPACE)
    assert document.layout.opened == frozenset()
    assert document.undo_stack.count() == 0


def test_several_cards_open_together_and_close_when_all_are_open(document, board):
    document.selection.select_duties(["images"])
    QTest.keyClick(board, SPACE)
    document.selection.select_duties(["images", "code"])
    QTest.keyClick(board, SPACE)
    assert document.layout.opened == {"images", "code"}
    QTest.keyClick(board, SPACE)
    assert document.layout.opened == frozenset()


def test_without_a_card_a_tap_does_nothing(document, board):
    before = document.layout
    QTest.keyClick(board, SPACE)
    assert document.layout == before


def test_space_held_lets_the_hand_move_the_board_and_opens_nothing(document, board, hand):
    document.selection.select_duties(["images"])
    board.zoom_to(2.0)
    before = (board.camera.x, board.camera.y)
    QTest.keyPress(board, SPACE)
    hand.drag(QPoint(400, 500), QPoint(600, 350))
    QTest.keyRelease(board, SPACE)
    assert (board.camera.x, board.camera.y) != before
    assert document.layout.opened == frozenset()
    assert document.selection.duties == ("images",)
    hand.click(hand.on_card("code"))
    assert document.selection.duties == ("code",)


def test_space_in_a_title_is_a_letter(document, board, hand):
    document.selection.select_duties(["images"])
    board.edit_title("images")
    hand.type("Make all images", Qt.Key.Key_Return)
    assert document.organisation.duties_by_id["images"].title == "Make all images"
    assert document.layout.opened == frozenset()


def test_what_was_opened_and_is_gone_is_forgotten(document, board):
    document.arrange(lambda layout: layout.replacing(opened=frozenset({"gone", "code"})))
    document.selection.select_duties(["images"])
    QTest.keyClick(board, SPACE)
    assert document.layout.opened == {"code", "images"}
