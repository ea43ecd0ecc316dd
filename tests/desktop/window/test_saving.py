"""A save that takes long: the window lives, “saved” is said when it is true, the rest waits."""

from __future__ import annotations

import errno
import os
import threading
from dataclasses import replace

import pytest
from outside_hand import (
    edited,
    offered,
    press,
    reword,
    said,
    wait_for_bar,
    wait_for_look,
    wait_until_seen,
)
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel
from window_hand import do, titles

from dutyflow.commands.export import repeat
from dutyflow.commands.export_all import export_all
from dutyflow.export import all_dialog
from dutyflow.export.options import ExportChoice, kept_text
from dutyflow.filing import save
from dutyflow.library.database import backup_folder
from dutyflow_models.edits.duties import add_duty
from dutyflow_models.files import safe_write
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.files.safe_write import Expected, save_file


class SlowDisk:
    """A disk that takes what is written only when the test lets it."""

    def __init__(self):
        self.busy, self.free = threading.Event(), threading.Event()
        self.error = 0
        self.files = 0
        self._flush = os.fsync

    def fsync(self, handle):
        self.files += 1
        self.busy.set()
        assert self.free.wait(20), "the test let the disk wait for ever"
        if self.error:
            raise OSError(self.error, os.strerror(self.error))
        self._flush(handle)


@pytest.fixture
def slow_disk(monkeypatch):
    disk = SlowDisk()
    monkeypatch.setattr(os, "fsync", disk.fsync)
    yield disk
    disk.free.set()


def change(desk, title="New"):
    assert desk.document.edit(f"Add ‘{title}’", lambda org: add_duty(org, title=title))


def meanwhile(disk, desk, *deeds):
    """Do things one after the other once the window lives beside a save; then free the disk."""
    seen = []

    def now():
        try:
            assert disk.busy.is_set()
            seen.extend(deed() for deed in deeds)
        finally:
            disk.free.set()

    once = Qt.ConnectionType.SingleShotConnection
    desk.saving.slow.connect(lambda: QTimer.singleShot(0, desk.window, now), once)
    return seen


def shown_as_saved(window):
    return [label.text() for label in window.status_bar.findChildren(QLabel)]


def test_a_usual_save_is_done_when_the_command_returns(desk, window, org_file):
    change(desk)

    assert save(desk)

    assert "title: New" in org_file.read_text(encoding="utf-8")
    assert not desk.saving.under_way


def test_while_the_disk_takes_long_the_window_lives_and_says_saving(
    desk, window, org_file, slow_disk
):
    change(desk)
    seen = meanwhile(
        slow_disk,
        desk,
        lambda: desk.saving.under_way,
        lambda: desk.document.modified,
        lambda: "Saving…" in shown_as_saved(window),
        lambda: "title: New" in org_file.read_text(encoding="utf-8"),
    )

    do(window, "save")

    assert seen == [True, True, True, False]
    assert "title: New" in org_file.read_text(encoding="utf-8")
    assert not desk.document.modified
    assert any(text.startswith("Saved ") for text in shown_as_saved(window))


def test_an_edit_made_while_a_save_is_under_way_stays_unsaved(desk, window, org_file, slow_disk):
    change(desk, "First")
    meanwhile(slow_disk, desk, lambda: change(desk, "Second"))

    do(window, "save")

    text = org_file.read_text(encoding="utf-8")
    assert "title: First" in text
    assert "title: Second" not in text
    assert desk.document.modified
    do(window, "save")
    assert "title: Second" in org_file.read_text(encoding="utf-8")
    assert not desk.document.modified


def test_a_second_save_comes_after_the_first(desk, window, org_file, slow_disk, qtbot):
    change(desk, "First")
    meanwhile(
        slow_disk,
        desk,
        lambda: change(desk, "Second"),
        lambda: window.actions_by_id["save"].trigger(),
    )

    do(window, "save")

    qtbot.waitUntil(lambda: not desk.document.modified)
    assert "title: Second" in org_file.read_text(encoding="utf-8")
    assert [told.weight for told in window.toasts.shown] == []


def test_closing_the_window_waits_for_the_save(desk, window, org_file, slow_disk, qtbot):
    change(desk)
    seen = meanwhile(slow_disk, desk, window.close, window.isVisible)

    do(window, "save")

    assert seen == [False, True]
    qtbot.waitUntil(lambda: not window.isVisible())
    assert "title: New" in org_file.read_text(encoding="utf-8")


def test_edits_made_while_the_window_saves_and_closes_are_asked_about(
    desk, window, org_file, slow_disk
):
    change(desk, "First")
    meanwhile(slow_disk, desk, lambda: change(desk, "Second"))
    desk.tell.answers("Save", "Cancel")

    assert not window.close()

    assert window.isVisible()
    assert titles(desk)[-1] == "Second"
    assert desk.document.modified


def test_another_file_is_opened_after_the_save(desk, window, org_file, slow_disk, qtbot, tmp_path):
    other = tmp_path / "other.org.yaml"
    other.write_text("schema: 1\norg: {name: other}\n", encoding="utf-8")
    change(desk)
    seen = meanwhile(
        slow_disk, desk, lambda: window.open_path(other), lambda: desk.document.path.name
    )

    do(window, "save")

    assert seen[1] == org_file.name
    qtbot.waitUntil(lambda: desk.document.path == other)
    assert "title: New" in org_file.read_text(encoding="utf-8")
    assert other.read_text(encoding="utf-8") == "schema: 1\norg: {name: other}\n"


def test_a_fault_after_a_long_while_is_told_in_the_same_words(desk, window, org_file, slow_disk):
    before = org_file.read_bytes()
    slow_disk.error = errno.EIO
    change(desk)
    meanwhile(slow_disk, desk)

    do(window, "save")

    told = window.toasts.shown[-1]
    assert told.weight == "problem"
    assert "was not saved. The disk reports a fault" in told.sentence
    assert org_file.read_bytes() == before
    assert desk.document.modified
    assert not any(text.startswith("Saved ") for text in shown_as_saved(window))


def test_a_program_that_is_told_to_end_while_it_saves_waits_for_the_disk(
    desk, window, org_file, slow_disk, qapp
):
    change(desk)
    meanwhile(slow_disk, desk, qapp.quit)

    assert save(desk)

    assert "title: New" in org_file.read_text(encoding="utf-8")


def unsure(_folder):
    """Write, but do not confirm that it will last."""
    raise OSError(errno.EIO, "Input/output error")


def test_a_save_that_may_not_last_stays_unsaved_and_the_next_one_is_no_clash(
    desk, window, org_file, monkeypatch
):
    change(desk)
    with monkeypatch.context() as faulty:
        faulty.setattr(safe_write, "settle", unsure)
        assert not save(desk)
        assert "it is not certain that it will last" in window.toasts.shown[-1].sentence
        assert desk.document.modified
        assert not save(desk), "what is there already has to be confirmed too"
        assert desk.document.modified

    assert save(desk)
    assert not desk.document.modified


def test_what_a_save_that_may_not_last_wrote_is_not_taken_for_somebody_elses(
    desk, window, org_file, monkeypatch, qtbot
):
    change(desk)
    with monkeypatch.context() as faulty:
        faulty.setattr(safe_write, "settle", unsure)
        assert not save(desk)
    watch = window.outside.watch
    sentences = [told.sentence for told in window.toasts.shown]

    wait_until_seen(qtbot, watch, org_file.read_text(encoding="utf-8"))
    wait_for_look(qtbot, watch)

    assert watch.known == watch.glance.content
    assert desk.document.modified
    assert [told.sentence for told in window.toasts.shown] == sentences


def test_a_merge_while_a_save_is_under_way_is_not_written_before_all_is_decided(
    desk, window, org_file, slow_disk, qtbot
):
    reword(desk, "code", "Mine")
    theirs = edited(org_file, "title: Write code", "title: Theirs")
    org_file.write_text(theirs, encoding="utf-8")
    wait_for_bar(qtbot, window, "changed")
    meanwhile(slow_disk, desk, lambda: press(qtbot, window, "Merge"))

    do(window, "save")

    assert org_file.read_text(encoding="utf-8") == theirs
    assert len(desk.document.conflicts.all) == 1
    assert desk.document.modified
    assert said(window)[-1].startswith("Nothing was saved: 1 conflict")


def test_a_merge_undone_while_it_is_being_saved_is_nobody_elses_change(
    desk, window, org_file, slow_disk, qtbot
):
    reword(desk, "code", "Mine")
    org_file.write_text(edited(org_file, "title: On call", "title: Theirs"), encoding="utf-8")
    wait_for_bar(qtbot, window, "changed")
    press(qtbot, window, "Merge")
    meanwhile(slow_disk, desk, lambda: do(window, "undo"))

    do(window, "save")

    qtbot.wait(400)
    assert offered(window) == []
    assert "title: Theirs" in org_file.read_text(encoding="utf-8")
    assert desk.document.modified
    do(window, "redo")
    assert not desk.document.modified


def test_a_slow_export_keeps_the_window_alive_and_is_told_at_its_end(
    desk, window, slow_disk, tmp_path
):
    picture = tmp_path / "board.png"
    choice = ExportChoice(path=str(picture), source=desk.document.key)
    settings = desk.library.load_settings()
    desk.library.save_settings(replace(settings, last_export=kept_text(choice)))
    seen = meanwhile(slow_disk, desk, lambda: change(desk), picture.exists)

    repeat(desk)

    assert seen == [None, False]
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert "was written again" in window.toasts.shown[-1].sentence


@pytest.mark.parametrize("action", ["layout-export", "export-differences"])
def test_nothing_written_beside_the_board_replaces_it(desk, window, org_file, action):
    before = org_file.read_bytes()
    desk.tell.answers(str(org_file))

    window.actions_by_id[action].trigger()

    assert org_file.read_bytes() == before
    assert "is the board itself" in window.toasts.shown[-1].sentence


def test_no_export_replaces_the_board_that_it_shows(desk, window, org_file, monkeypatch):
    choice = ExportChoice(path=str(org_file), source=desk.document.key, format="backstage")
    settings = desk.library.load_settings()
    desk.library.save_settings(replace(settings, last_export=kept_text(choice)))
    before = org_file.read_bytes()

    with pytest.raises(CannotWrite, match="is the board itself"):
        repeat(desk)
    monkeypatch.setattr(all_dialog, "ask_export_all", write_as_asked(org_file))
    with pytest.raises(CannotWrite, match="is the board itself"):
        export_all(desk)

    assert org_file.read_bytes() == before


def write_as_asked(path):
    """Answer for the person who names the files like the board and says to replace it."""

    def ask(_subject, _last, _folder, write, _parent, **_more):
        write(path.parent, path.name, b"something else", True)

    return ask


def test_an_export_asked_for_while_a_save_is_under_way_comes_after_it(
    desk, window, org_file, slow_disk, tmp_path
):
    other, when = tmp_path / "other.svg", []

    def export():
        QTimer.singleShot(50, window, slow_disk.free.set)
        desk.saving.write(other, b"<svg/>")
        when.append("title: New" in org_file.read_text(encoding="utf-8"))

    change(desk)
    once = Qt.ConnectionType.SingleShotConnection
    desk.saving.slow.connect(lambda: QTimer.singleShot(0, window, export), once)

    do(window, "save")

    assert when == [True]
    assert other.read_bytes() == b"<svg/>"
    assert not desk.document.modified


def test_a_question_about_the_save_is_answered_before_anything_else_goes_on(
    desk, window, org_file, qtbot
):
    """The window is told to close in the midst of the question where to save."""
    change(desk)
    desk.document.path = None
    asked = []

    def answer(question, _choices):
        asked.append((question, window.close(), desk.saving.under_way))
        return str(org_file.with_name("ours.org.yaml"))

    desk.tell._answering = answer

    do(window, "save")

    assert asked == [("Save as", False, True)]
    qtbot.waitUntil(lambda: not window.isVisible())
    assert "title: New" in org_file.with_name("ours.org.yaml").read_text(encoding="utf-8")


def test_a_copy_left_by_a_save_that_was_cut_off_is_named_when_the_file_is_opened(
    desk, window, org_file, monkeypatch
):
    before = org_file.read_bytes()
    os.link(org_file, org_file.with_name("other-name"))

    def cut_off(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as cut:
        cut.setattr(os, "ftruncate", cut_off)
        with pytest.raises(KeyboardInterrupt):
            save_file(org_file, b"half", expected=Expected.ANYTHING, backup_dir=backup_folder())
    org_file.write_bytes(before)

    window.open_path(org_file)

    (copy,) = backup_folder().iterdir()
    told = window.toasts.shown[-1]
    assert told.weight == "problem"
    assert str(copy) in told.sentence
    assert copy.read_bytes() == before
