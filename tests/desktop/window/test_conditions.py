"""What is selected is put under a condition, by the menu's question and its boxes."""

from __future__ import annotations

from time import process_time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QScrollArea
from window_hand import do

from dutyflow.window.condition_dialog import ConditionDialog
from dutyflow_models.edits.factors import set_factor

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
    boxes = (each for answers in dialog.boxes.values() for _, each in answers)
    return next(each for each in boxes if each.accessibleName() == name)


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


STRANGE = """\
schema: 1
org: {name: odd, title: Odd}
factors:
  - {id: sre, title: SRE in play, values: [true, false], default: false}
duties:
  - {id: a, title: A, when: {sre: [true, maybe]}}
  - {id: b, title: B, when: {gone: x}}
  - {id: c, title: C}
"""


@pytest.fixture
def odd(desk, tmp_path):
    """A file with conditions on what is no answer and no question."""
    path = tmp_path / "odd.org.yaml"
    path.write_text(STRANGE, encoding="utf-8")
    desk.window.open_path(path)
    return desk.document


def test_an_answer_and_what_is_no_answer_are_not_every_answer(odd, ask):
    odd.selection.select_duties(["a"])
    dialog = ask()
    assert dialog.said.text() == "There only when SRE in play is true or maybe."
    press_ok(dialog)
    assert odd.organisation.duties_by_id["a"].when == {"sre": (True, "maybe")}


def test_a_question_that_is_no_more_is_kept_beside_a_new_answer(odd, ask):
    odd.selection.select_duties(["b"])
    dialog = ask()
    tick(dialog, "SRE in play: true")
    press_ok(dialog)
    assert odd.organisation.duties_by_id["b"].when == {"gone": "x", "sre": True}


def test_conditions_that_differ_are_not_made_one_unasked(odd, ask):
    odd.selection.select_duties(["a", "c"])
    dialog = ask()
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert dialog.said.text() == "They differ now. What you choose here holds for all of them."
    assert not ok.isEnabled()
    QTest.mouseClick(dialog.always, LEFT)
    press_ok(dialog)
    assert odd.organisation.duties_by_id["a"].when == {}


def test_the_question_goes_with_the_file_that_it_was_about(desk, ask, tmp_path, qtbot):
    desk.document.selection.select_team("sre")
    dialog = ask()
    other = tmp_path / "other.org.yaml"
    other.write_text(STRANGE, encoding="utf-8")
    desk.window.open_path(other)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert not desk.document.undo_stack.canUndo()


def test_what_is_asked_stays_what_it_was_when_a_question_changes_meanwhile(desk, ask):
    desk.document.selection.select_team("sre")
    dialog = ask()
    desk.document.edit("Ask", lambda org: set_factor(org, "sre", {"title": "At night"}))
    assert dialog.when == {"sre": True}
    press_ok(dialog)
    assert desk.document.organisation.teams_by_id["sre"].when == {"sre": True}


def test_a_file_open_for_reading_only_is_not_asked_about(desk):
    desk.document.read_only = True
    said = []
    desk.document.refused.connect(said.append)
    desk.document.selection.select_duties(["code"])
    do(desk.window, "condition")
    assert desk.window.findChild(ConditionDialog) is None
    assert len(said) == 1


def test_hundreds_of_answers_are_asked_about_at_once(desk, tmp_path):
    factors = "".join(
        f"  - {{id: f{n}, title: F{n}, values: [{', '.join(f'v{v}' for v in range(20))}]}}\n"
        for n in range(40)
    )
    path = tmp_path / "many.org.yaml"
    path.write_text(
        f"org: {{name: many}}\nfactors:\n{factors}duties:\n  - {{id: a, title: A}}\n", "utf-8"
    )
    desk.window.open_path(path)
    when = {f"f{n}": tuple(f"v{v}" for v in range(10)) for n in range(40)}
    dialog = ConditionDialog(desk.document, "A", when, desk.window)
    times = []
    for _ in range(3):
        began = process_time()
        dialog.set_when({})
        dialog.set_when(when)
        times.append(process_time() - began)
    assert min(times) < 0.2
    assert dialog.when == when


def test_the_longest_titles_do_not_widen_the_question(desk, ask):
    nasty = "<b>R&D</b> & שלום 🎉 " + "x" * 2000

    def write(org):
        duties = tuple(duty.replacing(title=nasty) for duty in org.duties)
        factor = org.factors[0].replacing(title=nasty, values=(nasty, True), default=True)
        return org.replacing(duties=duties, factors=(factor,))

    desk.document.edit("Write", write)
    desk.document.selection.select_duties(["code"])
    dialog = ask()
    tick(dialog, f"{nasty}: {nasty}")
    assert (dialog.width(), dialog.height()) == (440, 380)
    assert dialog.said.height() < 120
    area = dialog.findChild(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
    assert area.height() > 80
    dialog.reject()
