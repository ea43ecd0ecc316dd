"""The snapshots of a file, looked through in the window: counted, compared, restored, deleted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutyflow.library.snapshots import MOST
from dutyflow.workshop.snapshots.browser import SnapshotsBrowser
from dutyflow_models.edits.roles import give_duties

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def give(desk, duty_id, team_id):
    desk.document.edit(f"Give {duty_id}", lambda org: give_duties(org, [duty_id], team_id))


def keep(desk, name, text=None, *, automatic=False):
    text = desk.document.copy_text() if text is None else text
    desk.library.keep_snapshot(desk.layouts.where, name, text, automatic=automatic)


@pytest.fixture
def opened(desk, qtbot):
    """Open the browser as a menu does; everything is counted when it returns."""

    def opened():
        desk.window.actions_by_id["snapshots"].trigger()
        browser = desk.window.findChild(SnapshotsBrowser)
        settle(browser, qtbot)
        return browser

    yield opened
    for browser in desk.window.findChildren(SnapshotsBrowser):
        browser.close()


def settle(browser, qtbot):
    qtbot.waitUntil(
        lambda: all(each.id in browser.sights.known for each in browser._shown), timeout=20_000
    )


def rows(browser):
    return [browser.list.row_at(at) for at in range(browser.list.count())]


def press(browser, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(browser.list, key, modifiers)


def test_each_row_says_how_much_changed_since_and_the_newest_comes_first(desk, opened):
    keep(desk, "Monday")
    give(desk, "clusters", "dev")
    keep(desk, "Tuesday")
    give(desk, "on-call", "platform")
    keep(desk, "Now")

    browser = opened()

    assert [(row.title, row.below) for row in rows(browser)] == [
        ("Now", "as it is now"),
        ("Tuesday", "1 change since"),
        ("Monday", "2 changes since"),
    ]
    assert browser.preview.toPlainText() == "Nothing differs."
    press(browser, Key.Key_End)
    assert browser.heading.text() == "Monday"
    assert "“Create clusters” moved from Platform to Dev." in browser.preview.toPlainText()


def test_restoring_is_one_step_that_names_the_snapshot(desk, opened):
    keep(desk, "Monday")
    before = desk.document.organisation
    give(desk, "clusters", "dev")
    give(desk, "on-call", "platform")
    desk.document.edit(
        "Add", lambda org: org.replacing(duties=(*org.duties, org.duties[0].replacing(id="new")))
    )
    desk.document.selection.select_duties(["code", "new"])
    steps = desk.document.undo_stack.count()
    browser = opened()

    press(browser, Key.Key_Return, CONTROL)

    assert desk.document.organisation == before
    assert desk.document.selection.duties == ("code",)
    assert desk.document.undo_stack.count() == steps + 1
    assert desk.document.undo_stack.undoText() == "Restore the snapshot ‘Monday’"
    assert not browser.isVisible()
    desk.document.undo_stack.undo()
    assert "new" in desk.document.organisation.duties_by_id


def test_restoring_what_is_there_already_is_no_step(desk, opened):
    keep(desk, "Monday")
    browser = opened()

    press(browser, Key.Key_Return, CONTROL)

    assert desk.document.undo_stack.count() == 0
    assert browser.isVisible()


def test_compare_shows_the_snapshot_beside_what_is_open(desk, opened):
    keep(desk, "Monday")
    give(desk, "clusters", "dev")
    browser = opened()

    press(browser, Key.Key_Return)

    comparison = desk.document.comparison
    assert desk.window.views.shows == "compare"
    assert comparison.title(comparison.before) == "Monday"
    assert [section.title for section in comparison.sections] == ["Platform", "Dev"]
    assert not browser.isVisible()


def test_a_snapshot_is_renamed_and_deleted_by_its_key_and_an_answer(desk, opened, qtbot):
    keep(desk, "Monday")
    keep(desk, "Tuesday")
    browser = opened()
    press(browser, Key.Key_Down)
    desk.tell.answers("The start", "Cancel", "Delete")

    press(browser, Key.Key_F2)
    assert [row.title for row in rows(browser)] == ["Tuesday", "The start"]
    press(browser, Key.Key_Delete)
    assert browser.list.count() == 2
    press(browser, Key.Key_Delete)

    assert [row.title for row in rows(browser)] == ["Tuesday"]
    assert [each.name for each in desk.library.snapshots(desk.layouts.where)] == ["Tuesday"]


def test_what_is_kept_now_is_listed_at_once(desk, opened, qtbot):
    browser = opened()
    assert "No snapshots yet" in browser.preview.toPlainText()
    assert not browser.buttons["Restore"].isEnabled()
    desk.tell.answers("After lunch")

    QTest.mouseClick(browser.buttons["Keep now…"], Qt.MouseButton.LeftButton)

    settle(browser, qtbot)
    assert [row.title for row in rows(browser)] == ["After lunch"]
    assert browser.buttons["Restore"].isEnabled()


def test_a_damaged_snapshot_says_so_in_its_row_and_the_others_are_counted(desk, opened):
    keep(desk, "Good")
    keep(desk, "Bad", b"- no\n- org\n")
    keep(desk, "Partly", desk.document.copy_text().replace(b"id: clusters, ", b""))

    browser = opened()

    below = {row.title: row for row in rows(browser)}
    assert below["Bad"].below == "Damaged: it cannot be read."
    assert below["Bad"].warns
    assert below["Good"].below == "as it is now"
    assert below["Partly"].below.endswith("damaged in part")
    assert "1 entry of it could not be read" in browser.preview.toPlainText()
    press(browser, Key.Key_Down)
    assert not browser.buttons["Compare"].isEnabled()
    assert not browser.buttons["Restore"].isEnabled()
    press(browser, Key.Key_Return, CONTROL)
    assert desk.document.undo_stack.count() == 0


def test_restoring_what_is_damaged_in_part_says_what_is_left_out(desk, opened):
    keep(desk, "Partly", desk.document.copy_text().replace(b"id: clusters, ", b""))
    browser = opened()
    said = []
    desk.tell.said.connect(lambda sentence, _: said.append(sentence))

    press(browser, Key.Key_Return, CONTROL)

    assert [duty.id for duty in desk.document.organisation.duties] == ["code", "on-call"]
    assert "1 entry of it could not be read" in said[-1]


def test_a_snapshot_of_a_newer_program_is_compared_and_not_restored(desk, opened):
    text = desk.document.copy_text()
    keep(desk, "Newer", text.replace(b"schema: 1", b"schema: 99"))
    give(desk, "clusters", "dev")
    browser = opened()

    assert "written by a newer Dutyflow" in rows(browser)[0].below
    assert not browser.buttons["Restore"].isEnabled()
    press(browser, Key.Key_Return)
    assert desk.window.views.shows == "compare"


def test_the_numbers_follow_what_is_done_on_the_board_meanwhile(desk, opened, qtbot):
    keep(desk, "Monday")
    browser = opened()

    give(desk, "clusters", "dev")

    settle(browser, qtbot)
    assert rows(browser)[0].below == "1 change since"


def test_the_one_looked_at_is_counted_before_all_others(desk, opened, qtbot):
    for number in range(MOST):
        keep(desk, f"Number {number}")
        keep(desk, f"By itself {number}", automatic=True)
    give(desk, "clusters", "dev")
    desk.window.actions_by_id["snapshots"].trigger()
    browser = desk.window.findChild(SnapshotsBrowser)
    seen = []
    browser.sights.seen.connect(seen.append)

    press(browser, Key.Key_End)
    oldest = browser.chosen.id
    settle(browser, qtbot)

    assert len(seen) == browser.list.count() == 2 * MOST
    assert oldest in seen[:2]
    below = {row.below for row in rows(browser)}
    assert below == {"1 change since", "by itself · 1 change since"}


def test_what_a_workshop_keeps_by_itself_is_listed_and_restored(desk, opened):
    desk.workshop.start()
    before = desk.document.organisation
    give(desk, "clusters", "dev")
    browser = opened()

    assert rows(browser)[0].below == "by itself · 1 change since"
    press(browser, Key.Key_Return, CONTROL)

    assert desk.document.organisation == before
    assert desk.workshop.log().entries[-1].text.startswith("Restore the snapshot")


def test_a_locked_structure_is_not_changed_by_a_snapshot(desk, opened):
    keep(desk, "Monday")
    desk.document.edit("Add", lambda org: org.replacing(teams=org.teams[:2]))
    now = desk.document.organisation
    desk.window.actions_by_id["lock-structure"].trigger()
    browser = opened()

    press(browser, Key.Key_Return, CONTROL)

    assert desk.document.organisation is now
    assert browser.isVisible()


def test_a_name_that_looks_like_markup_stays_text(desk, opened):
    keep(desk, "<img src=x> & " + "long " * 200)

    browser = opened()

    assert browser.heading.text().startswith("<img src=x> &")
    assert browser.width() <= 1000
