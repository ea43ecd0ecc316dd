"""The command palette, by keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from window_hand import do, titles

CTRL = Qt.KeyboardModifier.ControlModifier


def open_palette(qtbot, window):
    qtbot.keyClick(window.desk.board, Qt.Key.Key_K, CTRL)
    return window.command_palette


def test_letters_and_enter_run_a_command(desk, window, qtbot):
    palette = open_palette(qtbot, window)
    assert palette.isVisible()
    assert palette.field.hasFocus()

    qtbot.keyClicks(palette.field, "selall")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert set(desk.document.selection.duties) == {"clusters", "code", "on-call"}
    assert not palette.isVisible()
    assert window.focusWidget() is desk.board


def test_a_duty_is_gone_to_by_its_title(desk, window, qtbot):
    palette = open_palette(qtbot, window)

    qtbot.keyClicks(palette.field, "on call")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert desk.document.selection.duties == ("on-call",)


def test_arrows_choose_and_esc_does_nothing(desk, window, qtbot):
    palette = open_palette(qtbot, window)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentRow() == 0

    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)

    assert not palette.isVisible()
    assert window.focusWidget() is desk.board


def test_letters_typed_into_it_are_no_keys_of_the_board(desk, window, qtbot):
    desk.document.selection.select_duties(["code"])
    palette = open_palette(qtbot, window)

    qtbot.keyClicks(palette.field, "n1h2")

    assert palette.field.text() == "n1h2"
    assert desk.document.undo_stack.count() == 0


def test_it_works_on_the_start_page_too(window, qtbot):
    do(window, "palette")
    palette = window.command_palette
    qtbot.keyClicks(palette.field, "sample")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert window.shows_board
    assert len(titles(window.desk)) > 20
