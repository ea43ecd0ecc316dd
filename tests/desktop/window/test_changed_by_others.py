"""Somebody else writes the open file: a quiet reload, or a bar; never a loss."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from datetime import date

import pytest
from outside_hand import (
    SAFE,
    change_mine,
    edited,
    offered,
    press,
    replace_whole,
    reword,
    said,
    wait_for_bar,
    wait_for_look,
    wait_for_no_bar,
    wait_for_title,
    wait_until_seen,
    write_in_place,
)
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication
from window_hand import do, titles

from dutyflow_models.files.safe_write import digest


@pytest.fixture(params=[write_in_place, replace_whole], ids=["in place", "replaced"])
def write(request):
    return request.param


# --- nothing of ours is unsaved -------------------------------------------------------------


def test_a_change_is_shown_and_said_and_the_view_stays(desk, window, org_file, qtbot, write):
    desk.document.selection.select_duties(["on-call"])
    desk.document.arrange(lambda layout: layout.replacing(scenario="with-sre"))
    for _ in range(8):
        do(window, "zoom-in")
    desk.board.scroll_by(40, 60)
    camera = desk.board.camera
    looked = (camera.zoom, camera.x, camera.y)
    do(window, "view-matrix")

    write(
        org_file,
        edited(
            org_file,
            "title: Write code, stage: build, responsible: [dev]",
            "title: Write code, stage: build, responsible: [platform]",
        ),
    )

    qtbot.waitUntil(lambda: bool(said(window)), timeout=SAFE)
    assert said(window) == [
        "“acme.org.yaml” was changed by somebody else: 1 duty moves to Platform."
    ]
    assert desk.document.organisation.duties_by_id["code"].responsible == ("platform",)
    assert desk.document.selection.duties == ("on-call",)
    assert desk.document.layout.scenario == "with-sre"
    assert (camera.zoom, camera.x, camera.y) == looked
    assert looked[1] > 0
    assert looked[2] > 0
    assert window.views.shows == "matrix"
    assert not desk.document.modified
    assert not window.notice_bar.isVisible()


def test_one_change_after_another_is_shown(desk, window, org_file, qtbot, write):
    for title in ("First", "Second", "Third"):
        write(org_file, edited(org_file, titles(desk)[1], title))
        wait_for_title(qtbot, desk, title)


def test_undo_goes_across_a_reload_and_back(desk, window, org_file, qtbot):
    reword(desk, "code", "Mine")
    do(window, "save")
    replace_whole(org_file, edited(org_file, "title: On call", "title: Theirs"))
    wait_for_title(qtbot, desk, "Theirs")

    assert desk.document.undo_stack.undoText() == "Reload “acme.org.yaml”"
    do(window, "undo")
    assert titles(desk) == ["Create clusters", "Mine", "On call"]
    assert not desk.document.modified
    do(window, "undo")
    assert titles(desk) == ["Create clusters", "Write code", "On call"]
    do(window, "redo")
    do(window, "redo")
    assert titles(desk) == ["Create clusters", "Mine", "Theirs"]
    assert not desk.document.modified


def test_theirs_is_not_replaced_where_a_reload_was_undone(desk, window, org_file, qtbot):
    theirs = edited(org_file, "title: On call", "title: Theirs")
    replace_whole(org_file, theirs)
    wait_for_title(qtbot, desk, "Theirs")

    do(window, "undo")
    wait_for_bar(qtbot, window, "you can still redo what you have undone")
    do(window, "save")
    assert org_file.read_text(encoding="utf-8") == theirs
    reword(desk, "code", "Mine")
    do(window, "save")
    assert org_file.read_text(encoding="utf-8") == theirs
    press(qtbot, window, "Merge")
    do(window, "save")

    assert titles(desk) == ["Create clusters", "Mine", "Theirs"]
    assert org_file.read_text(encoding="utf-8") == theirs.replace("Write code", "Mine")


def test_after_a_save_of_ones_own_undo_and_save_go_behind_a_reload(desk, window, org_file, qtbot):
    before = org_file.read_text(encoding="utf-8")
    replace_whole(org_file, edited(org_file, "title: On call", "title: Theirs"))
    wait_for_title(qtbot, desk, "Theirs")
    reword(desk, "code", "Mine")
    do(window, "save")

    for command in ("undo", "undo", "save"):
        do(window, command)

    assert org_file.read_text(encoding="utf-8") == before


def test_a_reload_that_is_undone_and_done_again_needs_no_choice(desk, window, org_file, qtbot):
    replace_whole(org_file, edited(org_file, "title: On call", "title: Theirs"))
    wait_for_title(qtbot, desk, "Theirs")
    do(window, "undo")
    wait_for_bar(qtbot, window, "you can still redo what you have undone")

    do(window, "redo")

    wait_for_no_bar(qtbot, window)
    assert titles(desk)[-1] == "Theirs"
    assert not desk.document.modified


def test_what_was_before_a_reload_can_be_kept_as_a_copy(desk, window, org_file, qtbot):
    before = org_file.read_text(encoding="utf-8")
    replace_whole(org_file, edited(org_file, "title: On call", "title: Theirs"))
    wait_for_title(qtbot, desk, "Theirs")
    do(window, "undo")
    wait_for_bar(qtbot, window, "you can still redo what you have undone")

    press(qtbot, window, "Keep mine as a copy")

    (copy,) = org_file.parent.glob("acme-20*.org.yaml")
    assert copy.read_text(encoding="utf-8") == before
    assert titles(desk)[-1] == "Theirs"


def test_the_next_save_patches_their_text(desk, window, org_file, qtbot):
    replace_whole(org_file, "# a new comment\n" + org_file.read_text(encoding="utf-8"))
    qtbot.waitUntil(lambda: bool(said(window)), timeout=SAFE)
    assert "only comments" in said(window)[-1]
    reword(desk, "code", "Mine")

    do(window, "save")

    text = org_file.read_text(encoding="utf-8")
    assert text.startswith("# a new comment\n# who does what\n")
    assert "title: Mine" in text


def test_a_card_in_the_air_lands_before_theirs_is_shown(desk, window, org_file, qtbot):
    board = desk.board
    rect = board.camera.to_view(board.drawing.cards_by_id["code"].rect)
    start = QPoint(round(rect.x + 20), round(rect.y + 12))
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(board.viewport(), left, pos=start)
    qtbot.mouseMove(board.viewport(), start + QPoint(20, 20))
    qtbot.mouseMove(board.viewport(), start + QPoint(30, 30))
    assert board.pointer.gesture is not None

    text = edited(org_file, "title: On call", "title: Theirs")
    replace_whole(org_file, text)
    watch = window.outside.watch
    wait_until_seen(qtbot, watch, text)
    qtbot.waitUntil(lambda: window.outside._deciding.isActive(), timeout=SAFE)
    assert board.pointer.gesture is not None
    assert "Theirs" not in titles(desk)

    qtbot.keyClick(board, Qt.Key.Key_Escape)
    qtbot.mouseRelease(board.viewport(), left, pos=start)
    wait_for_title(qtbot, desk, "Theirs")


def test_a_title_being_written_is_written_to_its_end(desk, window, org_file, qtbot):
    desk.board.edit_title("code")
    field = desk.board.writing.editor.field
    qtbot.keyClicks(field, "Half")
    replace_whole(org_file, edited(org_file, "title: On call", "title: Theirs"))
    qtbot.waitUntil(lambda: window.outside._deciding.isActive(), timeout=SAFE)
    assert field.isVisible()
    assert field.toPlainText() == "Half"

    qtbot.keyClick(field, Qt.Key.Key_Escape)
    wait_for_title(qtbot, desk, "Theirs")


def test_times_that_lie_do_not_hide_a_change(desk, window, org_file, qtbot):
    """As after `touch -r`, and a `git pull` within the second: size and times are the same."""
    status = org_file.stat()
    text = edited(org_file, "title: On call", "title: On cell")
    with org_file.open("r+", encoding="utf-8") as file:
        file.write(text)
    os.utime(org_file, ns=(status.st_atime_ns, status.st_mtime_ns))
    now = org_file.stat()
    assert (now.st_ino, now.st_size, now.st_mtime_ns) == (
        status.st_ino, status.st_size, status.st_mtime_ns,
    )  # fmt: skip

    wait_for_title(qtbot, desk, "On cell")


def test_a_change_that_nobody_tells_of_is_found_by_looking(desk, window, org_file, qtbot):
    """As on a network drive."""
    watch = window.outside.watch
    wait_for_look(qtbot, watch)
    watch._system.removePaths([*watch._system.files(), *watch._system.directories()])
    replace_whole(org_file, edited(org_file, "title: On call", "title: By the clock"))
    watch.clock.setInterval(20)
    wait_for_title(qtbot, desk, "By the clock")

    watch.clock.stop()
    watch._system.removePaths([*watch._system.files(), *watch._system.directories()])
    replace_whole(org_file, edited(org_file, "title: By the clock", "title: By the focus"))
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    wait_for_title(qtbot, desk, "By the focus")


def test_a_window_out_of_sight_does_not_look_by_the_clock(desk, window, qtbot):
    watch = window.outside.watch
    wait_for_look(qtbot, watch)
    ticks = []
    watch.ticked.connect(lambda: ticks.append(1))
    window.hide()
    watch._tick()
    assert not ticks
    window.show()
    watch._tick()
    assert ticks


def test_a_file_copied_over_is_shown(desk, window, org_file, tmp_path, qtbot):
    other = tmp_path / "other"
    other.write_text(edited(org_file, "title: On call", "title: Copied"), encoding="utf-8")
    shutil.copyfile(other, org_file)
    wait_for_title(qtbot, desk, "Copied")


def test_a_file_deleted_and_made_again_is_a_change_and_nothing_else(desk, window, org_file, qtbot):
    """As sync clients do."""
    text = edited(org_file, "title: On call", "title: Synced")
    watch = window.outside.watch
    org_file.unlink()
    qtbot.waitUntil(lambda: watch.glance is not None and watch.glance.away is not None)
    assert not window.notice_bar.isVisible()
    org_file.write_text(text, encoding="utf-8")

    wait_for_title(qtbot, desk, "Synced")
    assert not window.notice_bar.isVisible()


def test_a_change_of_rights_is_no_change(desk, window, org_file, qtbot):
    watch = window.outside.watch
    wait_for_look(qtbot, watch)
    before = watch.glance.status.changed
    org_file.chmod(0o600)
    qtbot.waitUntil(lambda: watch.glance.status.changed != before, timeout=SAFE)

    assert not said(window)
    assert not window.notice_bar.isVisible()
    assert not desk.document.undo_stack.canUndo()


def test_our_own_save_is_nobody_elses(desk, window, org_file, qtbot):
    for title in ("One", "Two"):
        reword(desk, "code", title)
        do(window, "save")
        wait_for_look(qtbot, window.outside.watch)
    assert not said(window)
    assert not window.notice_bar.isVisible()
    assert desk.document.undo_stack.count() == 2


@pytest.mark.parametrize("part", ["", "schema: 1\norg:\n  name: acme\nduties:\n  - {id: a, ti"])
def test_a_file_in_the_midst_of_being_written_is_waited_for(desk, window, org_file, qtbot, part):
    text = edited(org_file, "title: On call", "title: Whole")
    watch = window.outside.watch
    with org_file.open("w", encoding="utf-8") as file:
        file.write(part)
        file.flush()
        wait_until_seen(qtbot, watch, part)
        file.seek(0)
        file.write(text)

    wait_for_title(qtbot, desk, "Whole")
    assert not window.notice_bar.isVisible()
    assert desk.document.undo_stack.count() == 1


@pytest.mark.parametrize(
    ("text", "words"), [("teams:\n  - {id: a\n", "line "), ("", "The file is empty")]
)
def test_what_cannot_be_read_stays_outside_and_is_told_with_its_line(
    desk, window, org_file, qtbot, text, words
):
    org = desk.document.organisation
    before = org_file.read_text(encoding="utf-8")
    write_in_place(org_file, text)

    wait_for_bar(qtbot, window, words)
    assert desk.document.organisation is org
    assert offered(window) == ["Keep mine as a copy", "Save as…"]

    write_in_place(org_file, before)
    wait_for_no_bar(qtbot, window)
    assert "is there again" in said(window)[-1]


@pytest.mark.skipif(sys.platform != "linux", reason="FUSE is mounted by hand here")
def test_a_drive_that_does_not_answer_stalls_nothing_and_is_said_quietly(
    desk, window, org_file, qtbot, dead_drive
):
    hang, answer = dead_drive
    watch = window.outside.watch
    wait_for_look(qtbot, watch)
    watch.errand._missing.setInterval(30)
    watch.clock.setInterval(10)
    hang(org_file.parent)

    shown = window.status_bar._waiting
    qtbot.waitUntil(lambda: shown.text() == "The drive of this file does not answer")
    threads = threading.active_count()
    ticks = []
    watch.ticked.connect(lambda: ticks.append(1))
    qtbot.waitUntil(lambda: len(ticks) > 5)
    assert threading.active_count() == threads
    reword(desk, "code", "Meanwhile")
    assert not window.notice_bar.isVisible()

    answer()
    qtbot.waitUntil(lambda: shown.text() == "", timeout=SAFE)
    replace_whole(org_file, edited(org_file, "title: On call", "title: Theirs"))
    wait_for_bar(qtbot, window, "not saved")


# --- something of ours is unsaved -----------------------------------------------------------


@pytest.fixture
def clash(desk, window, org_file, qtbot, write):
    """A change of ours and another one of theirs; the bar says so."""
    change_mine(desk)
    write(org_file, edited(org_file, "title: On call", "title: Theirs"))
    wait_for_bar(qtbot, window, "you have changes that are not saved")
    return org_file.read_bytes()


def test_a_clash_is_a_bar_and_no_dialog(desk, window, org_file, clash):
    assert QApplication.activeModalWidget() is None
    assert [each for each in offered(window) if each != "Merge"] == [
        "Keep mine as a copy", "Take theirs", "Compare",
    ]  # fmt: skip
    assert titles(desk)[-1] == "Mine"
    assert org_file.read_bytes() == clash


def test_theirs_is_taken_as_one_step(desk, window, org_file, qtbot, clash):
    press(qtbot, window, "Take theirs")

    assert titles(desk) == ["Create clusters", "Write code", "Theirs"]
    assert not desk.document.modified
    assert not window.notice_bar.isVisible()
    do(window, "undo")
    assert titles(desk) == ["Create clusters", "Write code", "On call", "Mine"]
    assert desk.document.modified
    do(window, "redo")
    assert titles(desk) == ["Create clusters", "Write code", "Theirs"]
    assert not desk.document.modified


def test_theirs_taken_and_given_back_is_still_not_overwritten(desk, window, org_file, qtbot, clash):
    press(qtbot, window, "Take theirs")
    do(window, "undo")
    do(window, "save")
    assert org_file.read_bytes() == clash
    assert "Take theirs" in offered(window)

    do(window, "redo")
    wait_for_no_bar(qtbot, window)
    reword(desk, "code", "Saved")
    do(window, "save")
    for _ in range(2):
        do(window, "undo")
    wait_for_look(qtbot, window.outside.watch)
    assert titles(desk)[-1] == "Mine"
    assert not window.notice_bar.isVisible()


def test_mine_is_kept_beside_it_and_can_be_opened(desk, window, org_file, qtbot, clash):
    window.outside.today = lambda: date(2026, 11, 28)
    taken = org_file.with_name("acme-2026-11-28.org.yaml")
    taken.write_text("not yours\n", encoding="utf-8")

    press(qtbot, window, "Keep mine as a copy")

    copy = org_file.with_name("acme-2026-11-28-2.org.yaml")
    assert "title: Mine" in copy.read_text(encoding="utf-8")
    assert taken.read_text(encoding="utf-8") == "not yours\n"
    assert org_file.read_bytes() == clash
    assert titles(desk) == ["Create clusters", "Write code", "Theirs"]
    assert copy.name in window.notice_bar.words.text()
    assert not desk.document.modified

    press(qtbot, window, "Open my copy")
    assert desk.document.path == copy
    assert titles(desk)[-1] == "Mine"
    wait_for_no_bar(qtbot, window)


def test_a_copy_that_cannot_be_written_leaves_everything_as_it_is(
    desk, window, org_file, qtbot, clash, monkeypatch
):
    """The folder is full of such names; a real full disk is tested at the writer."""
    monkeypatch.setattr("dutyflow.outside.copies._MOST", 1)

    press(qtbot, window, "Keep mine as a copy")

    assert titles(desk)[-1] == "Mine"
    assert window.notice_bar.isVisible()
    assert window.toasts.shown[-1].weight == "problem"


def test_theirs_is_compared_with_mine(desk, window, org_file, qtbot, clash):
    press(qtbot, window, "Compare")

    comparison = desk.document.comparison
    assert window.views.shows == "compare"
    assert comparison.title(comparison.before) == "acme.org.yaml, theirs"
    text = "\n".join(str(each) for each in comparison.sections)
    assert "Theirs" in text
    assert "Mine" in text
    assert window.notice_bar.isVisible()
    do(window, "ghosts")
    assert comparison.on_board


def test_a_save_with_the_bar_up_overwrites_nothing_and_points_to_it(
    desk, window, org_file, qtbot, clash
):
    do(window, "save")

    assert org_file.read_bytes() == clash
    assert desk.document.modified
    assert window.focusWidget() is window.notice_bar.buttons[0]
    assert "was not saved" in said(window)[-1]


def test_a_save_that_finds_the_clash_itself_shows_the_same_bar(desk, window, org_file, qtbot):
    change_mine(desk)
    theirs = edited(org_file, "title: On call", "title: Theirs")
    write_in_place(org_file, theirs)

    do(window, "save")

    assert offered(window)[-2:] == ["Take theirs", "Compare"]
    assert window.focusWidget() is window.notice_bar.buttons[0]
    assert org_file.read_text(encoding="utf-8") == theirs


def test_leaving_with_save_stays_when_there_is_a_clash(desk, window, org_file, clash):
    desk.tell.answers("Save")
    assert not window.close()
    assert window.isVisible()
    assert org_file.read_bytes() == clash


def test_undoing_what_was_unsaved_keeps_what_can_be_redone(desk, window, org_file, qtbot, clash):
    do(window, "undo")
    wait_for_bar(qtbot, window, "you can still redo what you have undone")
    assert offered(window) == ["Keep mine as a copy", "Take theirs", "Compare"]
    assert titles(desk) == ["Create clusters", "Write code", "On call"]

    do(window, "redo")
    wait_for_bar(qtbot, window, "you have changes that are not saved")
    assert "Merge" in offered(window)
    assert titles(desk)[-1] == "Mine"

    do(window, "undo")
    wait_for_bar(qtbot, window, "still redo")
    press(qtbot, window, "Take theirs")
    assert titles(desk) == ["Create clusters", "Write code", "Theirs"]
    assert not desk.document.modified
    assert not window.notice_bar.isVisible()
    do(window, "undo")
    assert titles(desk) == ["Create clusters", "Write code", "On call"]


def test_what_can_be_redone_is_not_lost_to_a_change_or_a_save(desk, window, org_file, qtbot):
    change_mine(desk)
    do(window, "undo")
    theirs = edited(org_file, "title: On call", "title: Theirs")
    replace_whole(org_file, theirs)
    wait_for_bar(qtbot, window, "still redo")

    do(window, "save")

    assert window.focusWidget() is window.notice_bar.buttons[0]
    assert org_file.read_text(encoding="utf-8") == theirs
    assert desk.document.undo_stack.canRedo()


def test_a_comment_of_theirs_leaves_what_can_be_redone(desk, window, org_file, qtbot):
    change_mine(desk)
    do(window, "undo")
    replace_whole(org_file, org_file.read_text(encoding="utf-8") + "# theirs\n")
    qtbot.waitUntil(lambda: bool(said(window)), timeout=SAFE)

    assert not window.notice_bar.isVisible()
    do(window, "redo")
    do(window, "save")
    assert org_file.read_text(encoding="utf-8").endswith("# theirs\n")
    assert titles(desk)[-1] == "Mine"


def test_a_further_change_of_theirs_is_the_one_that_is_taken(
    desk, window, org_file, qtbot, clash, write
):
    write(org_file, edited(org_file, "id: code, title: Write code", "id: code, title: Later"))
    later = digest(org_file.read_bytes())
    wait_for_bar(qtbot, window, "2 differences")
    assert window.outside.watch.glance.content == later
    press(qtbot, window, "Take theirs")
    assert titles(desk) == ["Create clusters", "Later", "Theirs"]


def test_theirs_taken_back_takes_the_bar_away(desk, window, org_file, qtbot, write):
    before = org_file.read_text(encoding="utf-8")
    change_mine(desk)
    write(org_file, edited(org_file, "title: On call", "title: Theirs"))
    wait_for_bar(qtbot, window, "not saved")
    write(org_file, before)
    wait_for_no_bar(qtbot, window)
    do(window, "save")
    assert "title: Mine" in org_file.read_text(encoding="utf-8")


def test_a_comment_of_theirs_and_a_change_of_ours_join_without_a_question(
    desk, window, org_file, qtbot
):
    change_mine(desk)
    write_in_place(org_file, org_file.read_text(encoding="utf-8") + "# theirs\n")

    do(window, "save")

    text = org_file.read_text(encoding="utf-8")
    assert text.endswith("# theirs\n")
    assert "title: Mine" in text
    assert not desk.document.modified
    assert not window.notice_bar.isVisible()


def test_the_same_change_on_both_sides_is_no_clash(desk, window, org_file, qtbot):
    reword(desk, "on-call", "Ours")
    write_in_place(org_file, edited(org_file, "title: On call", "title: Ours"))
    qtbot.waitUntil(lambda: not desk.document.modified, timeout=SAFE)
    assert not window.notice_bar.isVisible()


def test_saving_under_another_name_leaves_the_clash_behind(
    desk, window, org_file, tmp_path, qtbot, clash
):
    mine = tmp_path / "mine.org.yaml"
    desk.tell.answers(str(mine))
    do(window, "save-as")
    assert "title: Mine" in mine.read_text(encoding="utf-8")
    assert org_file.read_bytes() == clash
    assert not window.notice_bar.isVisible()


def test_closing_the_board_takes_its_bar_away(desk, window, qtbot, clash):
    desk.tell.answers("Don’t save")
    do(window, "close")
    assert not window.notice_bar.isVisible()
