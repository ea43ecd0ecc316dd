"""What a screen reader says after edits by key and by mouse, in every view, and of messages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyflow import handing
from dutyflow.board.accessible import factory
from dutyflow.board.accessible.announcer import Announcer
from dutyflow_models.edits.duties import set_duty

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def heard(desk):
    """What is said from now on, sentence by sentence."""
    factory.install()
    QAccessible.setActive(True)
    said = []
    announcer = desk.board.findChild(Announcer)
    announcer.said.connect(lambda sentence, urgent: said.append((sentence, urgent)))
    yield said
    QAccessible.setActive(False)


def said(heard):
    """Return what was said of edits; the findings are counted a moment later, sooner or later."""
    QApplication.processEvents()
    return [sentence for sentence, _ in heard if " finding" not in sentence]


def press(desk, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(desk.board, key, modifier)
    QApplication.processEvents()


def test_a_digit_says_whose_duty_it_is_now_and_where(desk, heard):
    desk.document.selection.select_duties(["clusters"])
    press(desk, Qt.Key.Key_2)
    assert said(heard) == ["Moved to Dev, 1 of 2 in Build"]


def test_a_drag_says_the_same_as_the_key(desk, heard):
    board = desk.board
    card = board.camera.to_view(board.drawing.cards_by_id["clusters"].rect)
    cell = board.camera.to_view(board.sheet.cells[("dev", "build")].rect)
    start = (card.x + 20, card.y + 10)
    end = (cell.x + 40, cell.bottom - 6)
    view = board.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(*map(round, start)))
    for step in range(1, 6):
        at = [a + (b - a) * step / 5 for a, b in zip(start, end, strict=True)]
        QTest.mouseMove(view, QPoint(*map(round, at)))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(*map(round, end)))
    assert "Moved to Dev, 2 of 2 in Build" in said(heard)


def test_undo_and_redo_name_the_step(desk, heard):
    desk.document.selection.select_duties(["clusters"])
    press(desk, Qt.Key.Key_2)
    press(desk, Qt.Key.Key_Z, CTRL)
    press(desk, Qt.Key.Key_Y, CTRL)
    assert said(heard)[1:] == [
        "Undone: Move ‘Create clusters’ to Dev",
        "Redone: Move ‘Create clusters’ to Dev",
    ]


def test_status_roles_stage_and_order_are_said(desk, heard):
    desk.document.selection.select_duties(["code"])
    press(desk, Qt.Key.Key_D)
    press(desk, Qt.Key.Key_Right, ALT)
    press(desk, Qt.Key.Key_Up, ALT)
    desk.document.edit("Set", lambda org: set_duty(org, "code", {"informed": ["platform"]}))
    assert said(heard) == [
        "Now disputed",
        "1 of 2 in Run",
        "Moved to Platform, 1 of 1 in Run",
        "Platform responsible, Platform informed",
    ]


def test_several_duties_are_told_together(desk, heard):
    desk.document.selection.select_duties(["code", "on-call"])
    press(desk, Qt.Key.Key_1)
    assert said(heard) == ["2 duties moved to Platform"]


def test_what_has_no_words_of_its_own_is_told_by_its_step(desk, heard):
    desk.document.selection.select_duties(["code"])
    desk.document.edit("Reword", lambda org: set_duty(org, "code", {"title": "Code"}))
    assert said(heard) == ["Reword"]


def test_a_fold_and_a_scenario_are_said_though_they_are_no_steps(desk, heard):
    desk.board.toggle_fold("dev")
    assert said(heard) == ["Dev folded"]
    desk.board.toggle_fold("dev")
    assert said(heard)[1:] == ["Dev open"]
    press(desk, Qt.Key.Key_2, CTRL)
    assert said(heard)[2:] == ["Scenario With SRE"]


def test_a_refusal_is_said_at_once(desk, heard):
    desk.document.hold_for_reading("Only to be read.")
    desk.document.selection.select_duties(["code"])
    press(desk, Qt.Key.Key_1)
    assert ("Only to be read.", True) in heard


def test_a_hint_of_the_board_is_said(desk, heard):
    desk.document.selection.select_duties(["code"])
    press(desk, Qt.Key.Key_H)
    assert said(heard) == ["Go to the duty that receives and press Enter. Esc gives up."]


def test_the_number_of_findings_is_said_when_it_changed(desk, heard):
    desk.findings.look()
    heard.clear()
    before = len(desk.findings.all)
    desk.document.selection.select_duties(["code"])
    press(desk, Qt.Key.Key_0)
    desk.findings.look()
    assert len(desk.findings.all) != before
    words = "finding" if len(desk.findings.all) == 1 else "findings"
    assert (f"{len(desk.findings.all)} {words}", False) in heard


def test_an_edit_in_another_view_is_said_too(desk, heard):
    desk.window.views.show("matrix")
    desk.document.selection.select_duties(["code"])
    handing.give(desk.document, ["code"], "platform")
    assert said(heard)[-1] == "Moved to Platform, 2 of 2 in Build"


def test_nothing_is_compared_while_no_client_is_there(desk, heard):
    QAccessible.setActive(False)
    desk.document.selection.select_duties(["clusters"])
    press(desk, Qt.Key.Key_2)
    assert said(heard) == []


def test_opening_a_file_tells_no_step(desk, org_file, heard):
    desk.window.open_path(org_file)
    assert not [each for each in said(heard) if "Read" in each]
