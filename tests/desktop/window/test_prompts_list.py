"""“Has someone got this?”: what is lacking is listed when it is asked for, and added by one key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_hand import do, titles

from dutyflow.commands.prompts import LISTS, prompt_lists
from dutyflow.resources import resource_names
from dutyflow.workshop.prompts import PromptsDialog
from dutyflow_models.workshop.prompts import lacking

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def asked(desk):
    """The list as it comes up, with the keyboard on it."""
    do(desk.window, "prompts")
    return desk.window.findChild(PromptsDialog)


def keys(dialog):
    return [row.key for row in dialog.model.rows]


def write_of_backups(desk):
    desk.document.edit(
        "Rename",
        lambda org: org.replacing(
            duties=(org.duties[0].replacing(title="Nightly backups"), *org.duties[1:])
        ),
    )


def press(dialog, key):
    QTest.keyClick(dialog.list, key)


def test_every_list_that_comes_with_the_program_is_shown():
    assert sorted(f"{name}.yaml" for name in LISTS) == resource_names("prompts")
    assert [each.title for _, each in prompt_lists()] == [
        "Platform", "Security", "Data", "Incidents",
    ]  # fmt: skip


def test_nothing_is_listed_before_it_is_asked_for(desk):
    assert desk.window.findChild(PromptsDialog) is None
    assert not desk.document.modified


def test_what_is_on_the_board_is_left_out(asked):
    assert "incident/on-call" not in keys(asked)
    assert "platform/backup" in keys(asked)


def test_one_key_adds_the_duty_and_the_next_one_is_at_hand(desk, asked):
    first, second = keys(asked)[:2]
    title = asked.current.prompt.title
    press(asked, Qt.Key.Key_A)

    duty = desk.document.organisation.duties[-1]
    assert (duty.title, duty.status, duty.responsible) == (title, "open", ())
    assert "prompt" in duty.tags
    assert desk.document.undo_stack.undoText() == f"Add ‘{title}’"
    assert desk.document.selection.duties == (duty.id,)
    assert first not in keys(asked)
    assert asked.current.key == second
    press(asked, Qt.Key.Key_Return)
    assert asked.current.key not in (first, second)

    QTest.keyClick(asked.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert keys(asked)[0] == second


def test_what_is_dismissed_is_not_asked_again_for_this_organisation(desk, asked, org_file, qtbot):
    first = asked.current.key
    press(asked, Qt.Key.Key_X)
    assert first not in keys(asked)
    assert not desk.document.modified
    assert not desk.document.undo_stack.canUndo()
    asked.close()
    do(desk.window, "close")
    desk.window.open_path(org_file)
    do(desk.window, "prompts")
    assert first not in keys(asked)

    QTest.mouseClick(asked.buttons["again"], LEFT)
    assert keys(asked)[0] == first
    assert not asked.buttons["again"].isVisible()


def test_one_list_is_chosen_and_an_empty_one_says_so(desk, asked):
    asked.kinds.setCurrentIndex(1 + LISTS.index("data"))
    asked.kinds.activated.emit(asked.kinds.currentIndex())
    assert {key.split("/")[0] for key in keys(asked)} == {"data"}

    while keys(asked):
        press(asked, Qt.Key.Key_X)
    assert asked.done_with.isVisible()
    assert not asked.buttons["add"].isEnabled()


def test_a_duty_written_meanwhile_takes_its_prompt_away(desk, asked):
    write_of_backups(desk)

    assert "platform/backup" not in keys(asked)
    assert "Nightly backups" in titles(desk)


def test_once_closed_it_costs_no_edit_anything_and_is_up_to_date_when_asked_for(
    desk, asked, monkeypatch
):
    looked = []

    def counting(*given):
        looked.append(given)
        return lacking(*given)

    monkeypatch.setattr("dutyflow.workshop.prompts.lacking", counting)
    asked.close()
    write_of_backups(desk)

    assert looked == []
    do(desk.window, "prompts")
    assert "platform/backup" not in keys(asked)


def test_where_nothing_may_be_edited_nothing_is_added(desk, asked):
    desk.document.hold_for_reading("Ana has this file open.")
    asked.refresh()
    before = desk.document.organisation
    press(asked, Qt.Key.Key_A)

    assert desk.document.organisation is before
    assert not asked.buttons["add"].isEnabled()
