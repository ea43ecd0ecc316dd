"""Work that was not saved is offered on the start page and above its board, never in a dialog."""

from __future__ import annotations

import os
import shutil
import time

import pytest
from left_work import elsewhere
from outside_hand import edited, replace_whole, reword
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton
from window_hand import do, titles

from dutyflow.app import make_window
from dutyflow.comparing.choices import Choices
from dutyflow.comparison import AsSaved, Version
from dutyflow.glimpses import PATIENCE
from dutyflow.joining import join_theirs
from dutyflow.processes import this_process
from dutyflow.recovery.offers import FileNow, offers
from dutyflow.recovery.store import RecoveryStore
from dutyflow.window.unsaved_list import UnsavedWork
from dutyflow_models.changes import compare
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.files.read import read_org, read_org_file


def rows(window):
    window.desk  # noqa: B018 - the list comes with the desk
    window.start_page.refresh()
    QApplication.processEvents()
    return [row for row in window.start_page.findChildren(UnsavedWork) if row.isVisible()]


def press(qtbot, button):
    QApplication.processEvents()
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(qtbot, window, text):
    """Press a button of the bar above the board."""
    press(qtbot, button_of(window, text))


def button_of(window, text):
    found = [each for each in window.notice_bar.buttons if each.accessibleName() == text]
    assert found, [each.accessibleName() for each in window.notice_bar.buttons]
    return found[0]


def in_view(window, widget):
    """Say whether the whole of a widget on the start page is not scrolled away."""
    view = window.start_page.viewport()
    return view.rect().contains(QRect(widget.mapTo(view, QPoint()), widget.size()))


def code(desk):
    return desk.document.organisation.duties_by_id["code"].title


def notice(window, qtbot):
    qtbot.waitUntil(lambda: window.notice_bar.notice("recovery") is not None, timeout=9000)
    return window.notice_bar.notice("recovery").sentence


def works(tmp_path):
    store = RecoveryStore(tmp_path / "library")
    found = store.works()
    store.close()
    return found


# --- on the start page -----------------------------------------------------------------------


def test_the_start_page_lists_work_with_both_times_and_restores_it(
    window, left, org_file, qtbot, tmp_path
):
    os.utime(org_file, (0, 1_700_000_000))
    work = left.work(org_file, "Review code")
    (row,) = rows(window)
    assert f"{work.newest.stored.astimezone():%H:%M}" in row.words.text()
    assert "/11/2023" in row.words.text()

    press(qtbot, row.restore_button)

    desk = window.desk
    assert code(desk) == "Review code"
    assert desk.document.path == org_file
    assert desk.document.modified
    assert org_file.read_bytes() == read_org_file(org_file).source.data
    assert desk.document.undo_stack.count() == 1
    assert "Restore the work" in desk.document.undo_stack.undoText()
    do(window, "undo")
    assert code(desk) == "Write code"
    assert not desk.document.modified


def test_what_is_restored_equals_what_was_left(window, left, org_file, qtbot):
    work = left.work(org_file, "Review code")
    text = left.store.text(work.newest)

    press(qtbot, rows(window)[0].restore_button)
    do(window, "save")

    assert org_file.read_bytes() == text
    assert not compare(read_org(text).organisation, window.desk.document.organisation)


def test_restored_work_is_kept_until_it_is_saved(window, left, org_file, qtbot, tmp_path):
    work = left.work(org_file, "Review code")
    press(qtbot, rows(window)[0].restore_button)
    recovery = window.desk.recovery
    assert recovery.flush()
    do(window, "undo")
    assert recovery.flush()

    (kept,) = works(tmp_path)
    assert kept.id == work.id
    assert kept.process == recovery.process
    do(window, "redo")
    do(window, "save")

    qtbot.waitUntil(lambda: works(tmp_path) == [], timeout=9000)


def test_a_second_crash_after_restoring_offers_it_again(window, left, org_file, qtbot, tmp_path):
    work = left.work(org_file, "Review code")
    press(qtbot, rows(window)[0].restore_button)
    assert window.desk.recovery.flush()

    dead = left.process._replace(started="much earlier")
    left.store.take_over(work.id, dead)

    (offer,) = offers(left.store, this_process())
    assert b"Review code" in left.store.text(offer.newest)


@pytest.mark.parametrize("number", [0, 1, 2])
def test_each_of_several_generations_is_restored(window, left, org_file, qtbot, number):
    titles = ["First", "Second", "Third"]
    left.work(org_file, *titles)
    (row,) = rows(window)

    if number == 2:
        press(qtbot, row.restore_button)
    else:
        press(qtbot, row.older_button)
        menu = row.older_button.findChild(QMenu)
        entries = menu.actions()
        assert ["With SRE" in entry.text() for entry in entries] == [True, True]
        entries[1 - number].trigger()
        menu.close()

    assert code(window.desk) == titles[number]
    assert window.desk.document.modified


def test_throwing_away_asks_in_the_row_and_the_file_stays(window, left, org_file, qtbot, tmp_path):
    left.work(org_file, "Review code")
    before = org_file.read_bytes()
    (row,) = rows(window)

    press(qtbot, row.away_button)
    press(qtbot, row.keep_button)
    assert len(works(tmp_path)) == 1
    press(qtbot, row.away_button)
    press(qtbot, row.sure_button)

    assert works(tmp_path) == []
    assert rows(window) == []
    assert org_file.read_bytes() == before


def test_a_board_that_never_had_a_file_comes_back_as_an_unsaved_one(window, left, qtbot):
    left.work(None, "Review code", data=b"duties: [{id: code, title: Write code}]\n")
    (row,) = rows(window)
    assert "never had a file" in row.words.text()
    assert not row.compare_button.isVisible()

    press(qtbot, row.restore_button)

    assert code(window.desk) == "Review code"
    assert window.desk.document.path is None
    assert window.desk.document.modified


def test_comparing_from_the_start_page_opens_the_file_and_shows_the_difference(
    window, left, org_file, qtbot
):
    left.work(org_file, "Review code")

    press(qtbot, rows(window)[0].compare_button)

    assert window.views.shows == "compare"
    comparison = window.desk.document.comparison
    assert isinstance(comparison.before, AsSaved)
    assert isinstance(comparison.after, Version)
    said = [line.sentence for section in comparison.sections for line in section.differences]
    assert any("Review code" in text for text in said)


def test_at_most_three_works_are_listed_and_the_others_counted(window, left, tmp_path):
    for number in range(5):
        path = tmp_path / f"{number}.org.yaml"
        path.write_text("duties: [{id: code, title: Write code}]\n", encoding="utf-8")
        left.work(path, "Review code")

    assert len(rows(window)) == 3
    said = [each.text() for each in window.start_page.findChildren(type(rows(window)[0].words))]
    assert any(text.startswith("2 more") for text in said)


def test_a_title_with_markup_is_shown_letter_by_letter(window, left, tmp_path):
    path = tmp_path / "<b>R&D<b>.org.yaml"
    path.write_text("duties: [{id: code, title: Write code}]\n", encoding="utf-8")
    left.work(path, "Review code")

    (row,) = rows(window)

    assert any(each.text() == path.name for each in row.findChildren(type(row.words)))


def test_without_such_work_no_database_is_made(window, tmp_path):
    assert rows(window) == []
    assert not (tmp_path / "library" / "recovery.db").exists()


# --- above the board -------------------------------------------------------------------------


def test_opening_the_file_offers_it_above_the_board_with_both_times(window, left, org_file, qtbot):
    os.utime(org_file, (0, 1_700_000_000))
    work = left.work(org_file, "Review code")
    window.open_path(org_file)

    said = notice(window, qtbot)

    assert f"{work.newest.stored.astimezone():%H:%M}" in said
    assert "/11/2023" in said
    assert QApplication.activeModalWidget() is None
    assert code(window.desk) == "Write code"


def test_restoring_from_the_bar_is_one_step_and_the_bar_goes(window, left, org_file, qtbot):
    left.work(org_file, "Review code")
    window.open_path(org_file)
    notice(window, qtbot)

    choose(qtbot, window, "Restore")

    assert code(window.desk) == "Review code"
    assert window.desk.document.undo_stack.count() == 1
    assert not window.notice_bar.isVisible()


def test_an_older_state_is_chosen_from_the_bar(window, left, org_file, qtbot):
    left.work(org_file, "First", "Second")
    window.open_path(org_file)
    notice(window, qtbot)

    choose(qtbot, window, "Older…")
    menu = button_of(window, "Older…").findChild(QMenu)
    menu.actions()[0].trigger()
    menu.close()

    assert code(window.desk) == "First"
    assert not window.notice_bar.isVisible()


def test_comparing_from_the_bar_leaves_the_offer(window, left, org_file, qtbot):
    left.work(org_file, "Review code")
    window.open_path(org_file)
    notice(window, qtbot)

    choose(qtbot, window, "Compare")

    assert window.views.shows == "compare"
    assert window.notice_bar.isVisible()
    assert code(window.desk) == "Write code"


def test_compare_offers_the_work_as_a_side(window, left, org_file, qtbot):
    left.work(org_file, "First", "Second")
    window.open_path(org_file)
    desk = window.desk

    choices = Choices(desk.document, desk.layouts, desk.library, desk.recovery)
    found = [each for each in choices.offered() if each.group == "recovery"]

    assert len(found) == 2
    titles = [each.load().organisation.duties_by_id["code"].title for each in found]
    assert titles == ["Second", "First"]


def test_later_leaves_it_for_the_next_time(window, left, org_file, qtbot, tmp_path):
    left.work(org_file, "Review code")
    window.open_path(org_file)
    notice(window, qtbot)

    choose(qtbot, window, "Later")

    assert not window.notice_bar.isVisible()
    assert len(works(tmp_path)) == 1
    do(window, "close")
    assert len(rows(window)) == 1


def test_throwing_away_asks_in_the_bar(window, left, org_file, qtbot, tmp_path):
    left.work(org_file, "Review code")
    window.open_path(org_file)
    notice(window, qtbot)

    choose(qtbot, window, "Throw away…")
    choose(qtbot, window, "Keep it")
    choose(qtbot, window, "Throw away…")
    choose(qtbot, window, "Throw away")

    assert works(tmp_path) == []
    assert not window.notice_bar.isVisible()


def test_the_file_by_another_name_is_the_same_file(window, left, org_file, qtbot, tmp_path):
    left.work(org_file, "Review code")
    other = tmp_path / "link.org.yaml"
    other.symlink_to(org_file)

    window.open_path(other)

    assert "not saved" in notice(window, qtbot)


# --- the file is another one by now ------------------------------------------------------------


def test_work_on_a_file_that_was_changed_since_is_merged_as_one_step(
    window, left, org_file, qtbot, tmp_path
):
    left.work(org_file, "Review code")
    theirs = org_file.read_text(encoding="utf-8").replace("On call", "Be on call")
    org_file.write_text(theirs, encoding="utf-8")
    window.open_path(org_file)
    assert "merges both" in notice(window, qtbot)

    choose(qtbot, window, "Restore")

    document = window.desk.document
    assert document.path == org_file
    assert document.modified
    assert document.undo_stack.count() == 1
    assert code(window.desk) == "Review code"
    assert document.organisation.duties_by_id["on-call"].title == "Be on call"
    assert org_file.read_text(encoding="utf-8") == theirs
    assert window.desk.recovery.flush()
    assert len(works(tmp_path)) == 1

    do(window, "save")
    assert org_file.read_text(encoding="utf-8") == theirs.replace("Write code", "Review code")


def test_a_file_that_is_changed_under_the_bar_lets_it_say_that_both_are_merged(
    window, left, org_file, qtbot
):
    left.work(org_file, "Review code")
    window.open_path(org_file)
    assert "merges both" not in notice(window, qtbot)

    replace_whole(org_file, edited(org_file, "On call", "Be on call"))

    qtbot.waitUntil(lambda: "merges both" in notice(window, qtbot), timeout=9000)
    choose(qtbot, window, "Restore")
    assert code(window.desk) == "Review code"
    assert window.desk.document.organisation.duties_by_id["on-call"].title == "Be on call"


def test_work_that_others_wrote_too_is_offered_no_more(window, left, org_file, qtbot, tmp_path):
    left.work(org_file, "Review code")
    window.open_path(org_file)
    notice(window, qtbot)

    replace_whole(org_file, edited(org_file, "Write code", "Review code"))

    qtbot.waitUntil(lambda: not window.notice_bar.isVisible(), timeout=9000)
    assert works(tmp_path) == []


def test_work_that_excludes_what_others_wrote_is_decided_and_undo_gives_theirs_back(
    window, left, org_file, qtbot
):
    left.work(org_file, "Review code")
    theirs = org_file.read_text(encoding="utf-8").replace("Write code", "Type code")
    org_file.write_text(theirs, encoding="utf-8")
    window.open_path(org_file)
    notice(window, qtbot)

    choose(qtbot, window, "Restore")

    assert code(window.desk) == "Review code"
    assert [each.id for each in window.desk.document.conflicts.all] == ["code"]
    do(window, "undo")
    assert code(window.desk) == "Type code"


def open_after_a_crash(desk, left, org_file):
    """Leave the work as a crash does, and open its file as a later program would."""
    assert desk.recovery.flush()
    desk.recovery.stop()
    (work,) = left.store.works()
    left.store.take_over(work.id, left.process)
    desk.recovery.asks_nobody = True
    desk.window.open_path(org_file)


def test_what_a_merge_left_to_decide_is_asked_again_after_a_crash(
    window, desk, left, org_file, qtbot
):
    desk.document.edit("Reword", lambda org: set_duty(org, "code", {"title": "Mine"}))
    theirs = org_file.read_text(encoding="utf-8").replace("Write code", "Theirs")
    theirs = theirs.replace("title: On call", "title: On duty")
    org_file.write_text(theirs, encoding="utf-8")
    join_theirs(desk, read_org_file(org_file))
    desk.document.edit("Reword", lambda org: set_duty(org, "code", {"note": "later"}))
    open_after_a_crash(desk, left, org_file)
    notice(window, qtbot)

    choose(qtbot, window, "Restore")

    assert [each.key for each in desk.document.conflicts.all] == ["duties/code/title"]
    assert code(desk) == "Mine"
    assert desk.document.organisation.duties_by_id["code"].note == "later"
    assert desk.document.organisation.duties_by_id["on-call"].title == "On duty"
    do(window, "save")
    assert org_file.read_text(encoding="utf-8") == theirs


@pytest.mark.parametrize("base", ["", "||||||| base\n  - {id: code, title: Write code}\n"])
def test_marks_of_git_are_to_be_decided_again_after_a_crash(
    window, desk, left, org_file, qtbot, base
):
    line = "  - {id: code, title: Write code, responsible: [dev]}   # by hand\n"
    sides = [line.replace("Write code", title) for title in ("Mine", "Theirs")]
    marks = f"<<<<<<< HEAD\n{sides[0]}{base}=======\n{sides[1]}>>>>>>> other\n"
    text = org_file.read_text(encoding="utf-8")
    assert line in text
    org_file.write_text(text.replace(line, marks), encoding="utf-8")
    window.open_path(org_file)
    desk.document.edit("Reword", lambda org: set_duty(org, "on-call", {"title": "On duty"}))
    open_after_a_crash(desk, left, org_file)
    notice(window, qtbot)

    choose(qtbot, window, "Restore")

    assert "duties/code/title" in [each.key for each in desk.document.conflicts.all]
    do(window, "save")
    assert "<<<<<<<" in org_file.read_text(encoding="utf-8")
    do(window, "rest-mine")
    do(window, "save")
    assert org_file.read_text(encoding="utf-8") == text.replace("Write code", "Mine").replace(
        "On call", "On duty"
    )
    assert not desk.document.modified


def test_what_was_edited_before_restoring_stays(window, left, org_file, qtbot):
    left.work(org_file, "Review code")
    window.open_path(org_file)
    notice(window, qtbot)
    reword(window.desk, "on-call", "Typed since")

    choose(qtbot, window, "Restore")

    document = window.desk.document
    assert titles(window.desk) == ["Review code", "Typed since"]
    assert document.undo_stack.undoText().startswith("Restore the work of ")
    do(window, "undo")
    assert titles(window.desk) == ["Write code", "Typed since"]
    do(window, "redo")
    do(window, "save")
    text = org_file.read_text(encoding="utf-8")
    assert "Review code" in text
    assert "Typed since" in text


def test_one_field_in_the_work_and_edited_before_restoring_is_decided(
    window, left, org_file, qtbot
):
    left.work(org_file, "Review code")
    window.open_path(org_file)
    notice(window, qtbot)
    reword(window.desk, "code", "Typed since")

    choose(qtbot, window, "Restore")

    (conflict,) = window.desk.document.conflicts.all
    assert (conflict.mine, conflict.theirs) == ("Review code", "Typed since")


def test_what_a_merge_left_to_decide_is_still_asked_after_restoring(window, left, org_file, qtbot):
    left.work(org_file, "Review code")
    window.open_path(org_file)
    notice(window, qtbot)
    reword(window.desk, "on-call", "Mine")
    replace_whole(org_file, edited(org_file, "title: On call", "title: Theirs"))
    qtbot.waitUntil(lambda: window.notice_bar.notice("file") is not None, timeout=9000)
    choose(qtbot, window, "Merge")
    qtbot.waitUntil(lambda: "merges both" in notice(window, qtbot), timeout=9000)

    choose(qtbot, window, "Restore")

    assert [each.id for each in window.desk.document.conflicts.all] == ["on-call"]
    assert titles(window.desk) == ["Review code", "Mine"]


def test_a_second_window_says_who_has_the_file_before_it_offers_the_work(
    window, left, org_file, qtbot, qapp, library
):
    left.work(org_file, "Review code")
    window.open_path(org_file)
    second = make_window(qapp, library)
    qtbot.addWidget(second, before_close_func=lambda each: each.desk.recovery.stop())
    second.show()
    second.open_path(org_file)
    notice(second, qtbot)

    assert second.notice_bar.words.text().startswith("Open elsewhere")
    choose(qtbot, second, "Edit here too")
    choose(qtbot, window, "Restore")
    choose(qtbot, second, "Restore")

    assert code(second.desk) == "Write code"
    assert "another window" in second.toasts.shown[-1].sentence
    qtbot.waitUntil(lambda: not second.notice_bar.isVisible())


def test_work_on_a_file_that_is_gone_opens_as_an_unsaved_one(window, left, org_file, qtbot):
    left.work(org_file, "Review code")
    org_file.unlink()
    (row,) = rows(window)
    assert "cannot be found" in row.words.text()

    press(qtbot, row.restore_button)

    assert code(window.desk) == "Review code"
    assert window.desk.document.path is None
    assert window.desk.document.modified
    assert not org_file.exists()


def test_restoring_asks_about_what_is_open_and_cancel_changes_nothing(
    desk, window, left, tmp_path, qtbot
):
    path = tmp_path / "other.org.yaml"
    path.write_text("duties: [{id: code, title: Write code}]\n", encoding="utf-8")
    work = left.work(path, "Review code")
    desk.document.edit("Forget all", lambda org: read_org(b"").organisation)
    desk.tell.answers("Cancel")

    from dutyflow.recovery.restoring import restore

    assert not restore(desk, work)
    assert desk.document.organisation.duties == ()
    assert len(works(tmp_path)) == 1


# --- never offered -----------------------------------------------------------------------------


def test_work_that_the_file_holds_is_forgotten(window, left, org_file, tmp_path):
    work = left.work(org_file, "Review code")
    org_file.write_bytes(left.store.text(work.newest))

    assert rows(window) == []
    assert works(tmp_path) == []


def test_work_that_the_file_holds_in_other_words_is_forgotten(window, left, org_file, tmp_path):
    work = left.work(org_file, "Review code")
    text = left.store.text(work.newest).replace(b"# who does what", b"# who does it all")
    org_file.write_bytes(text)

    assert rows(window) == []
    assert works(tmp_path) == []


def test_work_of_a_running_dutyflow_is_not_offered(window, left, org_file, tmp_path):
    left.work(org_file, "Review code", process=this_process())
    assert rows(window) == []

    left.work(org_file, "Review code", process=this_process()._replace(started="earlier"))
    assert len(rows(window)) == 1
    assert len(works(tmp_path)) == 2


def test_work_of_another_machine_is_offered_after_a_day(left, org_file):
    left.work(org_file, "Review code", process=elsewhere())
    assert offers(left.store, this_process()) == []

    from datetime import timedelta

    left.time += timedelta(days=1)
    assert len(offers(left.store, this_process())) == 1


def test_what_was_taken_up_in_another_window_is_told(window, left, org_file, qtbot):
    work = left.work(org_file, "Review code")
    (row,) = rows(window)
    left.store.forget(work.id)

    press(qtbot, row.restore_button)

    assert "another window" in window.toasts.shown[-1].sentence
    assert not window.shows_board


def test_work_whose_text_is_damaged_is_told_and_the_file_stays(window, left, org_file, qtbot):
    left.work(org_file, "Review code")
    left.store._connection.execute("UPDATE generation SET content = x'00'")
    (row,) = rows(window)

    press(qtbot, row.restore_button)

    assert "damaged" in window.toasts.shown[-1].sentence
    assert not window.shows_board


def test_a_file_with_a_name_of_any_bytes_is_found_again(window, left, org_file, qtbot, tmp_path):
    path = tmp_path / os.fsdecode(b"caf\xe9 # 100%\n.org.yaml")
    try:
        shutil.copy(org_file, path)
    except OSError:
        pytest.skip("This disk takes no such name.")
    left.work(path, "Review code")

    press(qtbot, rows(window)[0].restore_button)

    assert window.desk.document.path == path
    assert code(window.desk) == "Review code"


def test_the_file_now_is_told_apart(left, org_file, tmp_path):
    other = tmp_path / "other.org.yaml"
    shutil.copy(org_file, other)
    left.work(org_file, "Review code")
    left.work(other, "Review code")
    left.work(None, "Review code", data=org_file.read_bytes())
    other.write_text("duties: []\n", encoding="utf-8")

    found = {offer.file for offer in offers(left.store, this_process())}
    assert found == {FileNow.AS_IT_WAS, FileNow.CHANGED, FileNow.NEVER}


def test_every_button_of_the_list_is_reached_by_tab(window, left, org_file):
    left.work(org_file, "First", "Second")
    (row,) = rows(window)

    for button in row.findChildren(QPushButton):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_much_work_and_many_files_do_not_make_the_window_larger(
    window, left, org_file, tmp_path, qtbot
):
    for number in range(4):
        left.work(None, f"Work {number}", data=org_file.read_bytes())
    for number in range(9):
        window.library.add_recent(tmp_path / f"{number}.org.yaml", f"File {number}")
    rows(window)

    assert window.size() == QSize(1280, 720)
    last = next(
        button
        for button in window.start_page.findChildren(QToolButton)
        if button.accessibleName() == "Take File 3 off the list" and button.isVisible()
    )
    qtbot.waitUntil(lambda: not in_view(window, last))
    window.start_page.findChild(QPushButton).setFocus()
    for _ in range(40):
        if not last.hasFocus():
            qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert in_view(window, last)


def test_a_long_name_ends_in_an_ellipsis_and_the_place_keeps_both_ends(
    window, left, org_file, tmp_path
):
    path = tmp_path / f"{'a long name ' * 9}.org.yaml"
    shutil.copy(org_file, path)
    left.work(path, "Mine")
    (row,) = rows(window)

    assert row.name.seen.endswith("…")
    assert row.place.seen.endswith(".org.yaml")
    assert row.place.seen.startswith("/")
    assert row.place.geometry().right() < row.width()
    assert window.size() == QSize(1280, 720)


def test_enter_presses_the_button_that_has_the_keyboard(window, left, org_file, qtbot):
    left.work(org_file, "Review code")
    (row,) = rows(window)
    row.restore_button.setFocus()

    qtbot.keyClick(row.restore_button, Qt.Key.Key_Return)

    assert code(window.desk) == "Review code"


@pytest.fixture
def left_away(left, org_file, tmp_path, dead_drive):
    """Work on a file whose drive does not answer; the file, the work and what ends that."""
    folder = tmp_path / "share"
    folder.mkdir()
    away = folder / org_file.name
    away.write_bytes(org_file.read_bytes())
    work = left.work(away, "Review code")
    hang, answer = dead_drive
    hang(folder)
    return away, work, answer


def test_work_on_a_drive_that_does_not_answer_is_offered_and_stalls_no_start(
    window, left, org_file, left_away
):
    left.work(org_file, "Read code")
    began = time.monotonic()
    said = [row.words.text() for row in rows(window)]
    assert ["its file does not answer" in each for each in said] == [False, True]
    window.open_path(org_file)
    QApplication.processEvents()

    assert window.desk.document.path == org_file
    assert QApplication.activeModalWidget() is None
    assert time.monotonic() - began < 6 * PATIENCE


def test_other_work_is_restored_without_a_question_about_such_a_drive(
    window, left, org_file, left_away, qtbot
):
    left.work(org_file, "Read code")
    here, _ = rows(window)

    press(qtbot, here.restore_button)

    assert QApplication.activeModalWidget() is None
    assert code(window.desk) == "Read code"


def test_stopping_to_wait_for_its_drive_restores_nothing_and_keeps_the_work(
    window, left_away, tmp_path, qtbot
):
    away, work, _ = left_away
    (row,) = rows(window)
    QTimer.singleShot(
        2000, lambda: QTest.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)
    )

    press(qtbot, row.restore_button)

    assert "no longer waited for" in window.toasts.shown[-1].sentence
    assert window.desk.document.path is None
    (kept,) = works(tmp_path)
    assert (kept.path, kept.process) == (away, work.process)


def test_work_on_such_a_drive_is_thrown_away_without_asking_it(window, left_away, tmp_path, qtbot):
    (row,) = rows(window)
    press(qtbot, row.away_button)
    press(qtbot, row.sure_button)

    assert QApplication.activeModalWidget() is None
    assert works(tmp_path) == []


def test_work_that_lies_elsewhere_is_found_again_when_its_drive_is_there(window, left_away, qtbot):
    away, _, answer = left_away
    rows(window)
    answer()
    qtbot.waitUntil(lambda: "does not answer" not in rows(window)[0].words.text())
    (row,) = rows(window)

    press(qtbot, row.restore_button)

    assert code(window.desk) == "Review code"
    assert window.desk.document.path == away
