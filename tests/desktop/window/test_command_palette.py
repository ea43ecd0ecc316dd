"""The command palette, by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from window_hand import do, titles

from dutyflow.window.command_palette import NOTHING

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


def test_a_duty_is_gone_to_also_when_undo_names_it(desk, window, qtbot):
    desk.document.selection.select_duties(["on-call"])
    qtbot.keyClick(desk.board, Qt.Key.Key_1)
    desk.document.selection.clear()
    palette = open_palette(qtbot, window)

    qtbot.keyClicks(palette.field, "On call")
    assert palette.list.item(0).text() == "On call"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert desk.document.selection.duties == ("on-call",)


@pytest.mark.parametrize(
    ("typed", "first"),
    [("scen", "Scenario: Base"), ("problems", "Problems in the file"), ("undo", "Undo")],
)
def test_what_is_typed_finds_what_is_called_so(desk, window, qtbot, typed, first):
    desk.document.selection.select_duties(["on-call"])
    qtbot.keyClick(desk.board, Qt.Key.Key_1)
    palette = open_palette(qtbot, window)

    qtbot.keyClicks(palette.field, typed)

    assert palette.list.item(0).text() == first


def test_where_nothing_fits_it_says_so_and_enter_does_nothing(desk, window, qtbot):
    palette = open_palette(qtbot, window)

    qtbot.keyClicks(palette.field, "qqq")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert [palette.list.item(row).text() for row in range(palette.list.count())] == [NOTHING]
    assert palette.isVisible()


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
