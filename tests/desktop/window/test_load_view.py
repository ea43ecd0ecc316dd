"""The load view in the window: how it is reached, the way to the board, its files."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from window_hand import do

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def opened(window):
    do(window, "view-load")
    return window.views.view("load")


def press(chart, said):
    (found,) = [cell for cell in chart.plan.cells if cell.said.startswith(said)]
    QTest.mouseClick(chart.viewport(), LEFT, pos=found.rect.center().toPoint())


def test_a_key_and_a_button_show_the_load(window, desk):
    QTest.keyClick(window, Key.Key_3, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.views.shows == "load"
    assert window.actions_by_id["view-load"].isChecked()

    do(window, "view-board")
    buttons = window.tool_bar.findChildren(QPushButton, "bar-view")
    assert [each.text() for each in buttons[:4]] == ["Board", "Matrix", "Load", "Compare"]
    QTest.mouseClick(buttons[2], LEFT)
    assert window.views.view("load").page.bars.hasFocus()


def test_show_on_board_brings_what_was_pressed_in_sight_also_from_a_hidden_lane(window, desk):
    desk.document.arrange(lambda layout: layout.replacing(hidden=frozenset({"dev"})))
    load = opened(window)
    press(load.page.bars, "Dev, focus not said")
    QTest.mouseClick(load.on_board, LEFT)

    assert window.views.shows == "board"
    assert desk.document.selection.duties == ("code", "on-call")
    assert desk.document.layout.hidden == frozenset()
    assert {"code", "on-call"} <= desk.board.drawing.cards_by_id.keys()


def test_enter_twice_goes_to_the_board(window, desk):
    load = opened(window)
    QTest.keyClick(load.page.bars, Key.Key_Return)
    assert desk.document.selection.duties == ("clusters",)
    QTest.keyClick(load.page.bars, Key.Key_Return)
    assert window.views.shows == "board"


def test_a_double_click_goes_to_the_board(window, desk):
    load = opened(window)
    cell = load.page.bars.plan.cells[-1]
    press(load.page.bars, cell.said)
    QTest.mouseDClick(load.page.bars.viewport(), LEFT, pos=cell.rect.center().toPoint())
    assert window.views.shows == "board"


def test_an_edit_and_ctrl_z_show_in_the_bars(window, desk):
    load = opened(window)
    desk.document.selection.select_duties(["code"])
    do(window, "status-later")
    assert "1 duty" in [text.text for text in load.page.bars.plan.texts]
    assert not any(text.text == "2 duties" for text in load.page.bars.plan.texts)

    QTest.keyClick(load.page.bars, Key.Key_Z, CTRL)
    assert "2 duties" in [text.text for text in load.page.bars.plan.texts]


def test_export_writes_the_charts_while_the_load_is_in_sight(window, desk, tmp_path):
    opened(window)
    desk.tell.answers(str(tmp_path / "load.png"))
    do(window, "export")
    assert QImage(str(tmp_path / "load.png")).width() > 500


def test_a_button_writes_the_table_and_a_name_without_a_format_is_refused(
    window, desk, tmp_path, qtbot
):
    load = opened(window)
    table = next(each for each in load.findChildren(QPushButton) if each.text() == "Table…")
    desk.tell.answers(str(tmp_path / "load.csv"), str(tmp_path / "load.txt"))
    QTest.mouseClick(table, LEFT)
    written = (tmp_path / "load.csv").read_bytes()
    assert written.startswith(b"table,scenario,team,")
    assert b"\r\nload,Base,Dev,," in written

    with qtbot.waitSignal(desk.tell.said) as said:
        QTest.mouseClick(table, LEFT)
    assert "End it with .png or .csv" in said.args[0]
    assert not (tmp_path / "load.txt").exists()


def test_scenarios_are_worked_out_also_when_the_view_was_left_meanwhile(window, desk, qtbot):
    load = opened(window)
    desk.document.edit("Take", lambda org: org.replacing(duties=org.duties[:1]))
    do(window, "view-board")
    do(window, "view-load")
    qtbot.waitUntil(lambda: "…" not in [text.text for text in load.page.answers.plan.texts])


def test_ctrl_f_looks_on_the_board(window, desk):
    opened(window)
    do(window, "find")
    assert window.views.shows == "board"
    assert window.find_bar.isVisible()
    assert QApplication.focusWidget() is not desk.board


def test_the_theme_is_worn(window, desk):
    load = opened(window)
    try:
        window.theme.choose("dark")
        assert load.palette_worn is window.theme.palette
    finally:
        window.theme.choose("light")
