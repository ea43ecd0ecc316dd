"""The bar above the board: one notice at a time, the weightiest first, no dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from dutyflow.notices import Choice, Notice
from dutyflow_models.files.problems import CannotWrite


def notice(key, weight=10, *choices, sentence="Something is to be decided."):
    return Notice(key, sentence, choices, weight)


def test_the_weightiest_notice_is_seen_and_the_others_wait(desk, window):
    bar = window.notice_bar
    assert not bar.isVisible()

    bar.show_notice(notice("light", 10, sentence="Light"))
    bar.show_notice(notice("heavy", 20, sentence="Heavy"))
    assert bar.words.text() == "Heavy"
    bar.withdraw("heavy")
    assert bar.words.text() == "Light"
    bar.withdraw("light")

    assert not bar.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_choice_does_what_it_says_by_mouse_and_by_key(desk, window, qtbot, key):
    done = []
    bar = window.notice_bar
    bar.show_notice(
        notice(
            "a", 10, Choice("One", lambda: done.append(1)), Choice("Two", lambda: done.append(2))
        )
    )

    qtbot.mouseClick(bar.buttons[1], Qt.MouseButton.LeftButton)
    bar.point()
    qtbot.keyClick(window.focusWidget(), key)

    assert done == [2, 1]


def test_keys_lead_to_the_bar_and_back(desk, window, qtbot):
    action = window.actions_by_id["notice"]
    assert not action.isEnabled()
    bar = window.notice_bar
    bar.show_notice(notice("a", 10, Choice("One", list), Choice("Two", list)))
    qtbot.keyClick(desk.board, Qt.Key.Key_F7)
    assert window.focusWidget() is bar.buttons[0]

    qtbot.keyClick(bar.buttons[0], Qt.Key.Key_Escape)

    assert window.focusWidget() is desk.board
    assert bar.isVisible()


def test_trouble_of_a_choice_is_told(desk, window, qtbot):
    def fail():
        raise CannotWrite("The disk is full.")

    window.notice_bar.show_notice(notice("a", 10, Choice("Write", fail)))
    qtbot.mouseClick(window.notice_bar.buttons[0], Qt.MouseButton.LeftButton)

    assert window.toasts.shown[-1].sentence == "The disk is full."


def test_the_keyboard_is_back_on_the_board_when_the_last_notice_goes(desk, window, qtbot):
    bar = window.notice_bar
    bar.show_notice(notice("a", 10, Choice("Go", lambda: bar.withdraw("a"))))
    bar.point()

    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)

    assert not bar.isVisible()
    assert window.focusWidget() is desk.board


def test_a_notice_lies_above_every_view_and_the_start_page(desk, window):
    bar = window.notice_bar
    bar.show_notice(notice("a", 10))
    for action in ("view-matrix", "view-board"):
        window.actions_by_id[action].trigger()
        assert bar.isVisible()
    window.actions_by_id["close"].trigger()
    assert bar.isVisible()
    bar.withdraw("a")


def test_a_title_with_tags_is_shown_letter_by_letter_and_a_long_one_is_in_the_tool_tip(
    desk, window
):
    bar = window.notice_bar
    title = "<img src=x>" + "x" * 900

    bar.show_notice(notice("a", 10, sentence=title))

    assert bar.words.text().replace("\u200b", "").startswith("<img src=x>")
    assert len(bar.words.text().replace("\u200b", "")) <= 400
    assert "&lt;img" in bar.words.toolTip()
    assert window.width() == 1280
