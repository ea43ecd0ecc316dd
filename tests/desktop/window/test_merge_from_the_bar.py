"""Merging what somebody else wrote, from the bar above the board."""

from __future__ import annotations

from outside_hand import (
    SAFE,
    change_mine,
    edited,
    offered,
    press,
    replace_whole,
    reword,
    wait_for_bar,
    wait_for_no_bar,
    write_in_place,
)
from window_hand import do, titles

from dutyflow_models.files.safe_write import digest

MARKED = """\
<<<<<<< HEAD
  - {id: code, title: Mine, stage: build, responsible: [dev]}
=======
  - {id: code, title: Theirs, stage: build, responsible: [dev]}
>>>>>>> other
"""


def test_merging_joins_both_and_undo_brings_the_bar_back(desk, window, org_file, qtbot):
    change_mine(desk)
    replace_whole(org_file, edited(org_file, "title: On call", "title: Theirs"))
    wait_for_bar(qtbot, window, "not saved")
    theirs = org_file.read_bytes()

    press(qtbot, window, "Merge")

    wait_for_no_bar(qtbot, window)
    assert titles(desk) == ["Create clusters", "Write code", "Theirs", "Mine"]
    assert desk.document.modified
    assert org_file.read_bytes() == theirs

    do(window, "undo")
    wait_for_bar(qtbot, window, "not saved")
    do(window, "redo")
    wait_for_no_bar(qtbot, window)
    do(window, "save")
    text = org_file.read_text(encoding="utf-8")
    assert "title: Theirs" in text
    assert "title: Mine" in text


def test_marks_of_a_merge_can_be_resolved_here(desk, window, org_file, qtbot):
    line = "  - {id: code, title: Write code, stage: build, responsible: [dev]}\n"
    write_in_place(org_file, edited(org_file, line, MARKED))
    wait_for_bar(qtbot, window, "cannot be opened: line ")
    assert offered(window)[0] == "Resolve…"

    press(qtbot, window, "Resolve…")

    wait_for_no_bar(qtbot, window)
    assert len(titles(desk)) == 3


def test_undoing_a_merge_after_a_comment_of_theirs_brings_the_bar_back_too(
    desk, window, org_file, qtbot
):
    change_mine(desk)
    replace_whole(org_file, edited(org_file, "title: On call", "title: Theirs"))
    wait_for_bar(qtbot, window, "not saved")
    press(qtbot, window, "Merge")
    wait_for_no_bar(qtbot, window)
    replace_whole(org_file, "# a word of theirs\n" + org_file.read_text(encoding="utf-8"))
    newest = org_file.read_bytes()
    qtbot.waitUntil(lambda: desk.document.file_digest == digest(newest), timeout=SAFE)

    do(window, "undo")

    wait_for_bar(qtbot, window, "not saved")
    do(window, "save")
    assert org_file.read_bytes() == newest


def test_neither_bar_nor_conflicts_make_a_window_of_1024_pixels_larger(
    desk, window, org_file, qtbot
):
    window.resize(1024, 680)
    reword(desk, "code", "Mine")
    replace_whole(org_file, edited(org_file, "title: Write code", "title: Theirs"))
    wait_for_bar(qtbot, window, "not saved")
    press(qtbot, window, "Merge")
    replace_whole(org_file, edited(org_file, "title: On call", "title: Be on call"))
    wait_for_bar(qtbot, window, "not saved")

    assert desk.document.conflicts.all
    assert (window.width(), window.height()) == (1024, 680)
