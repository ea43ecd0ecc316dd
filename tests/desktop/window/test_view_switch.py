"""Board and matrix in one window: switching by button, key and menu, and what follows it."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from window_hand import do

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def button(window, text):
    buttons = window.tool_bar.findChildren(QPushButton, "bar-view")
    return next(each for each in buttons if each.text() == text)


def test_a_click_shows_the_matrix_and_another_the_board(window, desk):
    QTest.mouseClick(button(window, "Matrix"), Qt.MouseButton.LeftButton)
    assert window.views.matrix.isVisible()
    assert not desk.board.isVisible()
    assert window.views.matrix.table.hasFocus()
    assert (button(window, "Board").isChecked(), button(window, "Matrix").isChecked()) == (
        False,
        True,
    )

    QTest.mouseClick(button(window, "Board"), Qt.MouseButton.LeftButton)
    assert desk.board.isVisible()
    assert desk.board.hasFocus()
    assert button(window, "Board").isChecked()


def test_a_second_click_on_the_view_in_sight_leaves_its_button_down(window, desk):
    QTest.mouseClick(button(window, "Board"), Qt.MouseButton.LeftButton)

    assert button(window, "Board").isChecked()
    assert window.actions_by_id["view-board"].isChecked()


def test_without_a_document_no_view_can_be_chosen(window):
    assert not button(window, "Board").isEnabled()
    assert not button(window, "Matrix").isEnabled()


def test_an_edit_in_the_matrix_is_on_the_board_and_ctrl_z_undoes_it(window, desk):
    desk.document.selection.select_duties(["code"])
    QTest.keyClick(window, Key.Key_2, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.views.shows_matrix

    QTest.keyClick(window.views.matrix.table, Key.Key_C)
    assert desk.document.organisation.duties_by_id["code"].consulted == ("platform",)

    QTest.keyClick(window.views.matrix.table, Key.Key_Z, CTRL)
    assert desk.document.organisation.duties_by_id["code"].consulted == ()


def test_enter_on_a_duty_goes_to_its_card(window, desk):
    do(window, "view-matrix")
    desk.document.selection.select_duties(["on-call"])
    QTest.keyClick(window.views.matrix.table, Key.Key_Return)

    assert desk.board.hasFocus()
    assert desk.document.selection.duties == ("on-call",)
    assert window.actions_by_id["view-board"].isChecked()


def test_find_looks_in_the_view_in_sight(window, desk):
    do(window, "view-matrix")
    do(window, "find")

    assert QApplication.focusWidget() is window.views.matrix.field
    assert not window.find_bar.isVisible()


def test_what_is_written_on_the_board_is_written_there(window, desk):
    do(window, "view-matrix")
    do(window, "add-duty")
    assert desk.board.isVisible()

    QTest.keyClicks(QApplication.focusWidget(), "Watch costs")
    do(window, "view-matrix")
    assert "Watch costs" in [row.title for row in window.views.matrix.sheet.rows]


def test_the_inspector_stays_beside_the_matrix(window, desk):
    shown = window.shows_inspector
    do(window, "view-matrix")

    assert window.shows_inspector is shown


def test_the_matrix_follows_the_theme(window, desk):
    do(window, "view-matrix")
    for theme in ("theme-dark", "theme-light"):
        do(window, theme)
        assert window.views.matrix.sheet.palette is window.theme.palette


def test_the_matrix_is_imported_only_when_it_is_shown():
    code = (
        "import sys, dutyflow.app, dutyflow.window.view_stack\n"
        "print(any(name.startswith('dutyflow.views') for name in sys.modules))"
    )

    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert found.stdout.strip() == "False"


def test_what_is_searched_on_the_board_filters_the_matrix_until_the_search_ends(window, desk):
    do(window, "find")
    QTest.keyClicks(window.find_bar.field, "call")
    do(window, "view-matrix")
    assert window.views.matrix.field.text() == "call"
    assert window.views.matrix.count.text() == "1 duty"

    do(window, "view-board")
    QTest.keyClick(window.find_bar.field, Qt.Key.Key_Escape)
    do(window, "view-matrix")
    assert window.views.matrix.count.text() == "3 duties"


def test_a_filter_of_the_matrix_stays_when_nothing_is_searched_on_the_board(window, desk):
    do(window, "view-matrix")
    QTest.keyClicks(window.views.matrix.field, "code")
    do(window, "view-board")
    do(window, "view-matrix")
    assert window.views.matrix.field.text() == "code"
