"""Roles and the status of a duty, set by keys on the board."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from dutyflow_models.edits.duties import set_duty

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def press(qtbot, desk, key, modifier=NONE):
    qtbot.keyClick(desk.board, key, modifier)


def test_a_digit_with_shift_and_a_letter_give_a_role_and_take_it_back(desk, window, qtbot):
    desk.document.selection.select_duties(["code"])
    hint = window.status_bar.findChild(QLabel, "hint")

    press(qtbot, desk, Qt.Key.Key_1, SHIFT)
    assert hint.text() == "Role of Platform in ‘Write code’: A R S C I U, or Esc"
    press(qtbot, desk, Qt.Key.Key_C)
    assert desk.document.organisation.duties_by_id["code"].consulted == ("platform",)
    assert desk.document.undo_stack.undoText() == "Make Platform consulted on ‘Write code’"
    assert hint.text() == ""

    press(qtbot, desk, Qt.Key.Key_1, SHIFT)
    press(qtbot, desk, Qt.Key.Key_C)
    assert desk.document.organisation.duties_by_id["code"].consulted == ()


@pytest.mark.parametrize(
    ("letter", "role"),
    [("A", "accountable"), ("R", "responsible"), ("S", "supports"), ("C", "consulted"),
     ("I", "informed"), ("U", "consumers")],
)  # fmt: skip
def test_each_letter_gives_its_role(desk, window, qtbot, letter, role):
    desk.document.selection.select_duties(["code"])
    press(qtbot, desk, Qt.Key.Key_1, SHIFT)
    qtbot.keyClicks(desk.board, letter.lower())
    assert "platform" in desk.document.organisation.duties_by_id["code"].teams_as(role)


def test_the_letter_of_a_role_is_no_key_of_the_board_and_esc_gives_up(desk, window, qtbot):
    desk.document.selection.select_duties(["code"])
    press(qtbot, desk, Qt.Key.Key_2, SHIFT)
    press(qtbot, desk, Qt.Key.Key_A)
    duty = desk.document.organisation.duties_by_id["code"]
    assert (duty.accountable, duty.status) == ("dev", "open")

    press(qtbot, desk, Qt.Key.Key_2, SHIFT)
    press(qtbot, desk, Qt.Key.Key_Escape)
    press(qtbot, desk, Qt.Key.Key_A)

    duty = desk.document.organisation.duties_by_id["code"]
    assert (duty.accountable, duty.status) == ("dev", "accepted")
    assert desk.document.selection.duties == ("code",)


def test_another_key_gives_up_the_role_and_does_what_it_does(desk, window, qtbot):
    desk.document.selection.select_duties(["code"])
    press(qtbot, desk, Qt.Key.Key_2, SHIFT)
    press(qtbot, desk, Qt.Key.Key_1, SHIFT)
    press(qtbot, desk, Qt.Key.Key_I)
    press(qtbot, desk, Qt.Key.Key_1)

    duty = desk.document.organisation.duties_by_id["code"]
    assert (duty.responsible, duty.informed) == (("platform",), ())


@pytest.mark.parametrize(
    ("key", "status"),
    [("O", "open"), ("P", "proposed"), ("A", "accepted"), ("D", "disputed"), ("L", "later"),
     ("X", "out-of-scope")],
)  # fmt: skip
def test_a_letter_says_how_far_the_selected_duties_are_agreed(desk, window, qtbot, key, status):
    desk.document.edit("x", lambda org: set_duty(org, "code", {"status": "proposed"}))
    desk.document.selection.select_duties(["code", "on-call"])

    qtbot.keyClicks(desk.board, key.lower())

    duties = desk.document.organisation.duties_by_id
    assert {duties["code"].status, duties["on-call"].status} == {status}
    assert window.actions_by_id[f"status-{status}"].isChecked()
