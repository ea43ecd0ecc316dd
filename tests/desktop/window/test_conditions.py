"""What is selected is put under a condition, by the menu's question and its boxes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLabel
from window_hand import do

from dutyflow.window.condition_dialog import ConditionDialog

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def ask(desk, qtbot):
    """Open the question by its key and return it."""

    def asked():
        do(desk.window, "condition")
        dialog = desk.window.findChild(ConditionDialog)
        qtbot.waitUntil(dialog.isVisible)
        return dialog

    return asked


def box(dialog, name):
    return next(each for _, _, each in dialog.boxes if each.accessibleName() == name)


def tick(dialog, name):
    each = box(dialog, name)
    QTest.mouseClick(each, LEFT, pos=QPoint(9, each.height() // 2))


def press_ok(dialog):
    QTest.mouseClick(
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok), LEFT
    )


def test_selected_duties_are_there_only_when_an_answer_holds(desk, ask):
    desk.document.selection.select_duties(["code", "on-call"])
    dialog = ask()
    assert "When are 2 duties there?" in [each.text() for each in dialog.findChildren(QLabel)]
    assert dialog.said.text() == "There always."
    tick(dialog, "SRE in play: true")
    assert dialog.said.text() == "There only when SRE in play is true."
    press_ok(dialog)
    duties = desk.document.organisation.duties_by_id
    assert [dict(duties[each].when) for each in ("clusters", "code", "on-call")] == [
        {},
        {"sre": True},
        {"sre": True},
    ]
    assert desk.document.undo_stack.undoText() == "Let 2 duties be there only in some cases"
    desk.document.undo_stack.undo()
    assert not any(duty.when for duty in desk.document.organisation.duties)


def test_a_team_is_there_always_again(desk, ask):
    do(desk.window, "scenario-2")
    desk.document.selection.select_team("sre")
    dialog = ask()
    assert box(dialog, "SRE in play: true").isChecked()
    QTest.mouseClick(dialog.always, LEFT)
    press_ok(dialog)
    assert desk.document.organisation.teams_by_id["sre"].when == {}


def test_a_hand_off_is_there_only_in_the_case_shown(desk, ask):
    do(desk.window, "scenario-2")
    key = next(iter(desk.document.organisation.handoffs_by_key))
    desk.document.selection.select_handoff(key)
    dialog = ask()
    QTest.mouseClick(dialog.here, LEFT)
    press_ok(dialog)
    assert desk.document.organisation.handoffs[0].when == {"sre": True}


def test_in_the_base_there_is_no_case_to_hold_only_here(desk, ask):
    desk.document.selection.select_duties(["code"])
    dialog = ask()
    assert not dialog.here.isEnabled()
    assert "base" in dialog.here.toolTip()
    dialog.reject()


def test_giving_up_changes_nothing(desk, ask):
    before = desk.document.organisation
    desk.document.selection.select_duties(["code"])
    dialog = ask()
    tick(dialog, "SRE in play: true")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.document.organisation is before


def test_every_answer_is_no_condition(desk, ask):
    desk.document.selection.select_duties(["code"])
    dialog = ask()
    tick(dialog, "SRE in play: true")
    tick(dialog, "SRE in play: false")
    assert dialog.said.text() == "There always."
    press_ok(dialog)
    assert not desk.document.undo_stack.canUndo()


def test_without_a_question_it_is_said_what_to_do(desk, tmp_path):
    path = tmp_path / "plain.org.yaml"
    path.write_text("duties:\n  - {id: a, title: A}\n", encoding="utf-8")
    desk.window.open_path(path)
    said = []
    desk.tell.said.connect(lambda sentence, _weight: said.append(sentence))
    desk.document.selection.select_duties(["a"])
    do(desk.window, "condition")
    assert "there is no question" in said[-1]


def test_what_is_written_is_the_condition_alone(desk, ask, org_file):
    lines = org_file.read_text(encoding="utf-8").splitlines()
    desk.document.selection.select_duties(["code"])
    dialog = ask()
    tick(dialog, "SRE in play: true")
    press_ok(dialog)
    do(desk.window, "save")
    after = org_file.read_text(encoding="utf-8").splitlines()
    changed = [(old, new) for old, new in zip(lines, after, strict=True) if old != new]
    old = "  - {id: code, title: Write code, stage: build, responsible: [dev]}"
    assert changed == [(old, old.replace("}", ", when: {sre: true}}"))]
