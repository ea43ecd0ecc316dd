"""Opening, saving, leaving: no answer but “Don’t save” loses work."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from window_hand import do, titles

from dutyflow.actions.lists import LISTS
from dutyflow.filing import save
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.layout import UNARRANGED


def change(desk):
    from dutyflow_models.edits.duties import add_duty

    assert desk.document.edit("Add ‘New’", lambda org: add_duty(org, title="New"))


def test_a_file_is_opened_and_is_recent_then(desk, window, org_file):
    assert window.shows_board
    assert titles(desk) == ["Create clusters", "Write code", "On call"]
    assert window.windowTitle() == "acme.org.yaml[*] — Dutyflow"
    assert [recent.path for recent in window.library.recent()] == [org_file]


def test_saving_writes_one_entry_and_says_when(desk, window, org_file, qtbot):
    before = org_file.read_text(encoding="utf-8").splitlines()
    change(desk)
    assert window.isWindowModified()

    do(window, "save")

    after = org_file.read_text(encoding="utf-8").splitlines()
    assert [line for line in after if line not in before] == ["  - {id: new, title: New}"]
    assert [line for line in before if line not in after] == []
    assert not window.isWindowModified()
    said = [label.text() for label in window.status_bar.findChildren(QLabel)]
    assert any(re.fullmatch(r"Saved \d\d:\d\d", text) for text in said)


@pytest.mark.parametrize("way", ["new", "open-sample", "close", "drop", "quit"])
def test_cancel_keeps_the_work_whatever_was_about_to_happen(desk, window, way, tmp_path, qtbot):
    change(desk)
    desk.tell.answers("Cancel")

    leave(window, way, tmp_path, qtbot)

    assert window.isVisible()
    assert window.shows_board
    assert titles(desk)[-1] == "New"
    assert desk.document.modified
    assert desk.document.undo_stack.canUndo()


def test_cancelling_revert_keeps_the_work(desk, window):
    change(desk)
    desk.tell.answers("Cancel")

    do(window, "revert")

    assert titles(desk)[-1] == "New"


def test_reverting_reads_the_file_again(desk, window):
    change(desk)
    desk.tell.answers("Drop the changes")

    do(window, "revert")

    assert titles(desk) == ["Create clusters", "Write code", "On call"]
    assert not desk.document.modified


def test_dont_save_leaves_and_the_file_stays(desk, window, org_file):
    before = org_file.read_bytes()
    change(desk)
    desk.tell.answers("Don’t save")

    do(window, "close")

    assert not window.shows_board
    assert org_file.read_bytes() == before


def test_save_in_the_question_saves_and_leaves(desk, window, org_file):
    change(desk)
    desk.tell.answers("Save")

    do(window, "close")

    assert not window.shows_board
    assert "title: New" in org_file.read_text(encoding="utf-8")


def test_a_save_that_fails_in_the_question_keeps_the_window_open(desk, window, org_file):
    change(desk)
    org_file.unlink()
    org_file.mkdir()
    desk.tell.answers("Save", "Cancel")

    assert not window.close()
    assert window.isVisible()
    assert titles(desk)[-1] == "New"
    assert window.toasts.shown or desk.document.modified


def test_esc_in_the_question_is_cancel(desk, window, qtbot):
    change(desk)
    asked = []

    def press_esc():
        box = QApplication.activeModalWidget()
        asked.append([button.text() for button in box.findChildren(QPushButton)])
        qtbot.keyClick(box, Qt.Key.Key_Escape)

    QTimer.singleShot(0, press_esc)
    assert not window.close()

    assert set(asked[0]) == {"&Save", "&Don’t save", "&Cancel"}
    assert window.isVisible()
    assert desk.document.modified


def test_a_new_board_asks_where_to_save(window, tmp_path):
    do(window, "new")
    desk = window.desk
    change(desk)
    desk.tell.answers(str(tmp_path / "ours"))

    do(window, "save")

    path = tmp_path / "ours.org.yaml"
    assert path.is_file()
    assert desk.document.path == path
    assert not desk.document.modified


def test_giving_up_in_the_save_dialog_is_no_save(window):
    do(window, "new")
    change(window.desk)
    window.desk.tell.answers("")

    assert not save(window.desk)
    assert window.desk.document.modified
    assert window.desk.document.path is None


def test_what_cannot_be_read_leaves_the_board_as_it_is(desk, window, tmp_path):
    broken = tmp_path / "broken.org.yaml"
    broken.write_text("teams: [", encoding="utf-8")

    window.open_path(broken)

    assert desk.document.title == "acme.org.yaml"
    assert titles(desk) == ["Create clusters", "Write code", "On call"]
    said = window.toasts.shown[-1]
    assert said.weight == "problem"
    assert "broken.org.yaml" in said.sentence
    assert "line 1" in said.sentence


def test_problems_of_a_file_are_a_line_below_and_a_list(window, tmp_path, qtbot):
    from dutyflow.window.problem_list import ProblemList

    path = tmp_path / "doubtful.org.yaml"
    path.write_text(
        "schema: 1\norg: {name: doubtful}\nteams:\n  - {id: dev, title: Dev}\n  - {id: ops}\n",
        encoding="utf-8",
    )

    window.open_path(path)
    assert len(window.desk.document.problems) >= 1
    do(window, "problems")

    shown = window.findChild(ProblemList)
    assert shown.rows.topLevelItemCount() == len(window.desk.document.problems)
    assert shown.rows.topLevelItem(0).text(0) == "5"
    shown.close()


def test_a_picture_with_an_organisation_inside_opens_as_unsaved(desk, window, tmp_path):
    from dutyflow.commands.export import subject
    from dutyflow.export.exporters import export
    from dutyflow.export.options import PictureOptions

    picture = tmp_path / "board.png"
    picture.write_bytes(export("png", subject(desk), PictureOptions()))

    window.open_path(picture)

    assert desk.document.path is None
    assert titles(desk) == ["Create clusters", "Write code", "On call"]


def test_a_dropped_file_opens(window, org_file, qtbot):
    drop(window, org_file)

    qtbot.waitUntil(lambda: window.shows_board)
    assert window.desk.document.path == org_file


def leave(window, way, tmp_path, qtbot):
    if way == "drop":
        other = tmp_path / "other.org.yaml"
        other.write_text("schema: 1\norg: {name: other}\n", encoding="utf-8")
        drop(window, other)
        qtbot.wait(10)
    else:
        do(window, way)


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    where, copy = QPointF(300, 300), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where.toPoint(), copy, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(where, copy, data, left, none))


def test_what_is_being_written_on_the_board_is_asked_about_and_saved(desk, window, org_file):
    duty = desk.document.organisation.duties[0]
    desk.board.edit_title(duty.id)
    desk.board.writing.editor.field.setPlainText("Written just now")
    desk.tell.answers("Save")
    window.close()
    assert "Written just now" in org_file.read_text()


def test_the_name_that_is_completed_is_asked_about_before_it_is_replaced(desk, window, tmp_path):
    other = tmp_path / "other.org.yaml"
    other.write_text("schema: 1\n", encoding="utf-8")
    change(desk)
    desk.tell.answers(str(tmp_path / "other"), "Cancel")

    do(window, "save-as")
    assert other.read_text(encoding="utf-8") == "schema: 1\n"
    assert desk.document.modified

    desk.tell.answers(str(tmp_path / "other"), "Replace the file")
    do(window, "save-as")
    assert "title: New" in other.read_text(encoding="utf-8")
    assert desk.document.path == other


def test_what_is_dropped_on_closing_is_not_asked_about_again(desk, window, org_file):
    change(desk)
    desk.tell.answers("Don’t save")
    do(window, "close")
    desk.tell.answers()

    window.open_path(org_file)

    assert titles(desk) == ["Create clusters", "Write code", "On call"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_neither_waited_for_as_a_picture_nor_as_a_layout(desk, window, tmp_path):
    pipe = tmp_path / "board.png"
    os.mkfifo(pipe)

    window.open_path(pipe)
    assert "is a pipe" in window.toasts.shown[-1].sentence
    window.toasts.dismiss(window.toasts.shown[-1])

    desk.tell.answers(str(pipe))
    do(window, "layout-import")
    assert "is a pipe" in window.toasts.shown[-1].sentence


def test_recent_files_whose_names_cannot_be_looked_up_are_shown_as_gone(desk, window):
    window.library.add_recent(Path("/") / ("a" * 300), "Long")

    assert not LISTS["recent"](desk).__next__().enabled
    do(window, "close")
    assert window.start_page.isVisible()


def test_a_library_in_trouble_fails_no_save_and_is_told_once(desk, window, org_file):
    change(desk)
    desk.layouts.keep()
    window.library.close()

    assert save(desk)
    change(desk)
    assert save(desk)

    assert org_file.read_text(encoding="utf-8").count("title: New") == 2
    assert [toast.weight for toast in window.toasts.shown] == ["problem"]


def test_menus_and_forgetting_survive_a_library_in_trouble(desk, window, org_file):
    window.library.close()

    assert window._live_entries("recent") == []
    window._forget(org_file)

    assert window.toasts.shown[-1].weight == "problem"


@pytest.mark.parametrize("way", ["new", "open-sample"])
def test_a_new_board_has_no_problems_and_no_layouts_of_the_one_before(window, way):
    do(window, way)
    desk = window.desk
    assert desk.document.problems == ()
    desk.document.arrange(lambda layout: layout.replacing(text_scale=2.0))
    desk.tell.answers("Mine")
    do(window, "layout-duplicate")
    assert len(desk.layouts.names()) == 2

    do(window, way)

    assert desk.document.layout == UNARRANGED
    assert desk.layouts.names() == [UNARRANGED.name]


def test_a_copy_that_had_to_be_written_anew_is_said_to_be(window, tmp_path):
    path = tmp_path / "shared.org.yaml"
    path.write_text("duties:\n  - &a {id: a, title: A}\n  - {<<: *a, id: b}\n", encoding="utf-8")
    window.open_path(path)
    desk = window.desk
    desk.document.edit("Reword ‘A’", lambda org: set_duty(org, "a", {"title": "New"}))
    copy = tmp_path / "copy.org.yaml"
    desk.tell.answers(str(copy))

    do(window, "save-as")

    assert "written anew" in window.toasts.shown[-1].sentence
    assert "title: New" in copy.read_text(encoding="utf-8")
