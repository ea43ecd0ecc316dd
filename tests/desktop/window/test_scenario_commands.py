"""Scenarios and questions are made, renamed and deleted, from menus and in their editor."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton
from window_hand import do

from dutyflow.window.scenario_editor import show_editor
from dutyflow_models.edits.factors import set_factor

LEFT = Qt.MouseButton.LeftButton
GROUPS = """\
groups:
  - {id: makers, title: Makers & <b>menders</b>, teams: [platform, dev]}
"""


@pytest.fixture
def org_file(org_file):
    """The usual file with a group."""
    org_file.write_text(org_file.read_text(encoding="utf-8") + GROUPS, encoding="utf-8")
    return org_file


@pytest.fixture
def editor(desk, qtbot):
    editor = show_editor(desk)
    qtbot.waitUntil(editor.isVisible)
    yield editor
    editor.close()


def scenarios(desk):
    return {each.title: dict(each.facts) for each in desk.document.organisation.scenarios}


def part(editor, kind, name):
    known = editor.area.widget().findChildren(kind)
    return next(each for each in known if each.accessibleName() == name)


def write(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def settle(editor, qtbot):
    qtbot.waitUntil(lambda: not editor._soon.isActive())


def undo_all(desk):
    while desk.document.undo_stack.canUndo():
        desk.document.undo_stack.undo()


def test_what_is_shown_is_kept_as_a_scenario_of_its_own(desk):
    desk.document.arrange(lambda layout: layout.replacing(facts={"sre": True}))
    desk.tell.answers("Night")
    do(desk.window, "scenario-new")
    assert scenarios(desk)["Night"] == {"sre": True}
    assert desk.document.scenario.title == "Night"
    assert not desk.document.layout.facts
    assert desk.document.undo_stack.undoText() == "Add scenario ‘Night’"
    desk.document.undo_stack.undo()
    assert "Night" not in scenarios(desk)
    assert desk.document.layout.facts == {"sre": True}


def test_a_name_that_is_not_given_makes_no_scenario(desk):
    desk.tell.answers("")
    do(desk.window, "scenario-new")
    assert list(scenarios(desk)) == ["With SRE"]


def test_the_scenario_shown_is_renamed(desk):
    do(desk.window, "scenario-2")
    desk.tell.answers("SRE at night")
    do(desk.window, "scenario-rename")
    assert list(scenarios(desk)) == ["SRE at night"]
    assert desk.document.organisation.scenarios[0].id == "with-sre"


def test_the_scenario_shown_is_duplicated_and_the_copy_shown(desk):
    do(desk.window, "scenario-2")
    do(desk.window, "scenario-duplicate")
    assert scenarios(desk) == {"With SRE": {"sre": True}, "With SRE (copy)": {"sre": True}}
    assert desk.document.scenario.title == "With SRE (copy)"


def test_deleting_the_scenario_shown_shows_the_base_and_undo_shows_it_again(desk):
    do(desk.window, "scenario-2")
    do(desk.window, "scenario-delete")
    assert scenarios(desk) == {}
    assert desk.document.scenario is None
    desk.document.undo_stack.undo()
    assert desk.document.scenario.id == "with-sre"


def test_the_base_and_answers_by_hand_cannot_be_renamed_or_deleted(desk):
    for facts in ({}, {"sre": True}):
        desk.document.arrange(lambda layout, facts=facts: layout.replacing(facts=facts))
        desk.window.refresh()
        for name in ("rename", "duplicate", "delete"):
            assert not desk.window.actions_by_id[f"scenario-{name}"].isEnabled()


def test_a_question_is_asked_with_its_answers(desk):
    desk.tell.answers("Hosting", "on-premises\ncloud\ntrue")
    do(desk.window, "factor-new")
    added = desk.document.organisation.factors[-1]
    assert (added.title, added.values, added.usual) == (
        "Hosting",
        ("on-premises", "cloud", True),
        "on-premises",
    )


def test_a_scenario_is_written_answered_and_merged_in_the_editor(desk, editor, qtbot):
    before = desk.document.organisation
    editor.choose("scenario", "with-sre")
    write(part(editor, QLineEdit, "Name"), "Watch")
    settle(editor, qtbot)
    answer = part(editor, QComboBox, "SRE in play")
    answer.setFocus()
    QTest.keyClick(answer, Qt.Key.Key_Home)
    QTest.keyClick(answer, Qt.Key.Key_Down)
    QTest.keyClick(answer, Qt.Key.Key_Down)
    settle(editor, qtbot)
    box = part(editor, QCheckBox, "Makers & <b>menders</b>")
    assert box.text() == "Makers && <b>menders</b>"
    QTest.mouseClick(box, LEFT, pos=QPoint(10, box.height() // 2))
    watch = desk.document.organisation.scenarios[0]
    assert (watch.title, dict(watch.facts), watch.merge) == ("Watch", {"sre": False}, ("makers",))
    undo_all(desk)
    assert desk.document.organisation == before


def test_what_is_refused_is_said_in_the_editor_and_the_field_is_as_before(desk, editor, qtbot):
    editor.choose("factor", "sre")
    remove = part(editor, QPushButton, "Remove answer 1")
    QTest.mouseClick(remove, LEFT)
    assert "Change it there first" in editor.note.text()
    assert desk.document.organisation.factors[0].values == (True, False)
    write(part(editor, QLineEdit, "Answer 1"), "false")
    settle(editor, qtbot)
    assert part(editor, QLineEdit, "Answer 1").text() == "true"


def test_answers_of_a_question_are_renamed_wherever_they_are_used(desk, editor, qtbot):
    editor.choose("factor", "sre")
    write(part(editor, QLineEdit, "Answer 1"), "always")
    settle(editor, qtbot)
    write(part(editor, QLineEdit, "Another answer"), "at night")
    settle(editor, qtbot)
    assert desk.document.organisation.factors[0].values == ("always", False, "at night")
    assert scenarios(desk) == {"With SRE": {"sre": "always"}}
    assert desk.document.organisation.teams[2].when == {"sre": "always"}
    usual = part(editor, QComboBox, "Usual answer")
    usual.setFocus()
    QTest.keyClick(usual, Qt.Key.Key_End)
    assert desk.document.organisation.factors[0].usual == "at night"


def test_teams_join_and_leave_a_group(desk, editor, qtbot):
    editor.choose("group", "makers")
    for name in ("SRE", "Dev"):
        box = part(editor, QCheckBox, name)
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
        settle(editor, qtbot)
    assert desk.document.organisation.groups[0].teams == ("platform", "sre")


@pytest.mark.parametrize(
    ("button", "name", "kind"),
    [
        ("New scenario", "scenarios", "Name"),
        ("New question", "factors", "Question"),
        ("New group", "groups", "Name"),
    ],
)
def test_a_new_entry_waits_for_its_name_and_delete_takes_it_out(
    desk, editor, qtbot, button, name, kind
):
    before = desk.document.organisation
    QTest.mouseClick(editor.buttons[button], LEFT)
    settle(editor, qtbot)
    write(part(editor, QLineEdit, kind), "Another one")
    settle(editor, qtbot)
    assert getattr(desk.document.organisation, name)[-1].title == "Another one"
    editor.list.setFocus()
    QTest.keyClick(editor.list, Qt.Key.Key_Delete)
    assert getattr(desk.document.organisation, name) == getattr(before, name)
    undo_all(desk)
    assert desk.document.organisation == before


def test_entries_change_places(desk, editor, qtbot):
    do(desk.window, "scenario-2")
    do(desk.window, "scenario-duplicate")
    settle(editor, qtbot)
    editor.choose("scenario", "with-sre")
    QTest.mouseClick(editor.buttons["Down"], LEFT)
    assert list(scenarios(desk)) == ["With SRE (copy)", "With SRE"]
    settle(editor, qtbot)
    QTest.mouseClick(editor.buttons["Up"], LEFT)
    assert list(scenarios(desk)) == ["With SRE", "With SRE (copy)"]


def test_the_editor_follows_what_is_undone_and_another_file(desk, editor, qtbot, tmp_path):
    QTest.mouseClick(editor.buttons["New scenario"], LEFT)
    settle(editor, qtbot)
    desk.document.undo_stack.undo()
    settle(editor, qtbot)
    assert part(editor, QLineEdit, "Name").text() == "With SRE"
    other = tmp_path / "other.org.yaml"
    other.write_text("org: {name: other, title: Other}\n", encoding="utf-8")
    desk.window.open_path(other)
    settle(editor, qtbot)
    assert not editor.buttons["Delete"].isEnabled()


def test_a_long_question_leaves_room_for_its_answers_and_the_list_does_not_scroll_sideways(
    desk, editor, qtbot
):
    long = "Where do all clusters of this large organisation with many countries run today?"
    edit = partial(set_factor, factor_id="sre", fields={"title": long})
    desk.document.edit("Ask at length", edit)
    editor.choose("scenario", "with-sre")
    answers = editor.area.widget().findChild(QComboBox)
    qtbot.waitUntil(lambda: answers.width() > 200)
    assert not editor.list.horizontalScrollBar().isVisible()
    question = next(each for each in editor.area.findChildren(QLabel) if each.text() == long)
    assert long in question.toolTip()
