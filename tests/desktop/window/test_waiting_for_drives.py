"""Drives that do not answer: the window asks whether to wait, and stopping leaves all as it was."""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from functools import partial
from pathlib import Path

import pytest
from outside_hand import said
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from window_hand import titles

from dutyflow import fetching
from dutyflow import glimpses as glimpses_module
from dutyflow.actions.lists import recent
from dutyflow.commands.importing import open_or_import
from dutyflow.commands.layouts import import_layout
from dutyflow.commands.places import not_the_board
from dutyflow.errors import told
from dutyflow.filing import open_path, save_as
from dutyflow.glimpses import PATIENCE, exists, glimpse, gone, names_at_once, reachable
from dutyflow.window import further_starts
from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.problems import CannotRead, CannotWrite

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="FUSE is mounted by hand here")


@pytest.fixture
def away(tmp_path, org_file, dead_drive):
    """A file on a drive that does not answer, and what makes the drive give an error."""
    hang, answer = dead_drive
    folder = tmp_path / "share"
    folder.mkdir()
    hang(folder)
    return folder / org_file.name, answer


@pytest.fixture
def board_away(window, tmp_path, org_file, dead_drive):
    """The open board, on a drive that answered until it was opened."""
    hang, _ = dead_drive
    folder = tmp_path / "share"
    folder.mkdir()
    share = folder / org_file.name
    share.write_bytes(org_file.read_bytes())
    window.open_path(share)
    hang(folder)
    return share


def box_is_up():
    box = QApplication.activeModalWidget()
    return box if isinstance(box, QMessageBox) and box.isVisible() else None


def once_asked(do):
    """Do something with the question as soon as it is there; returns what it said."""
    seen, began = [], time.monotonic()

    def look():
        box = box_is_up()
        if box is not None:
            seen.append(box.text())
            do(box)
        elif time.monotonic() - began < 10:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)
    return seen


def press_esc(box):
    QTest.keyClick(box, Qt.Key.Key_Escape)


def click_stop(box):
    (button,) = box.buttons()
    assert button.text().replace("&", "") == "Stop waiting"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("stop", [press_esc, click_stop])
def test_stopping_to_wait_leaves_what_is_open(desk, window, away, stop):
    path, _ = away
    before = desk.document.path, titles(desk)
    asked = once_asked(stop)

    assert not open_path(desk, path)

    assert asked == [f"“{path.name}” is not read yet."]
    assert (desk.document.path, titles(desk)) == before
    assert "its drive does not answer. Try again when the drive is there." in said(window)[-1]
    assert not desk.fetching.waits_for


def test_a_drive_that_fails_while_it_is_waited_for_is_said(desk, window, away):
    path, answer = away
    asked = once_asked(lambda _: answer())

    assert not open_path(desk, path)

    assert asked
    assert box_is_up() is None
    assert "cannot be read" in said(window)[-1] or "does not exist" in said(window)[-1]


def test_a_file_opens_as_soon_as_its_slow_drive_answers(desk, tmp_path, org_file, monkeypatch):
    awake = threading.Event()
    other = tmp_path / "other.org.yaml"
    other.write_text("schema: 1\nduties:\n  - {id: a, title: Slow}\n", encoding="utf-8")

    def slowly(path, **limits):
        assert awake.wait(20)
        return file_bytes(path, **limits)

    monkeypatch.setattr(fetching, "file_bytes", slowly)
    asked = once_asked(lambda _: awake.set())

    assert open_path(desk, other)

    assert asked
    assert titles(desk) == ["Slow"]
    assert box_is_up() is None


def test_another_file_is_refused_while_one_is_waited_for(desk, window, away, org_file):
    path, _ = away

    def ask_for_another(box):
        window.open_path(org_file)
        press_esc(box)

    once_asked(ask_for_another)
    desk.document.close()

    assert not open_path(desk, path)

    assert any(f"“{path.name}” is still waited for. Stop waiting" in each for each in said(window))
    assert desk.document.path is None


def test_what_is_dropped_and_what_is_chosen_can_be_given_up(desk, window, away):
    path, _ = away
    desk.tell.answers(str(path))
    for do in (partial(open_or_import, desk, path), partial(import_layout, desk)):
        asked = once_asked(press_esc)
        with told(desk.tell):
            do()
        assert asked
        assert "its drive does not answer" in said(window)[-1]


def test_trying_again_waits_for_the_same_answer_and_no_thread_is_added(desk, away):
    path, _ = away
    for _ in range(2):
        once_asked(press_esc)
        with pytest.raises(CannotRead, match="no longer waited for"):
            desk.fetching.fetch(path)
        threads = threading.active_count()
    once_asked(press_esc)
    with pytest.raises(CannotRead):
        desk.fetching.fetch(path)

    assert threading.active_count() == threads


def test_a_file_that_came_too_late_is_read_anew(desk, tmp_path, monkeypatch):
    awake, calls = threading.Event(), []
    path = tmp_path / "file"

    def slowly(path, **limits):
        calls.append(path)
        assert awake.wait(20)
        return file_bytes(path, **limits)

    monkeypatch.setattr(fetching, "file_bytes", slowly)
    path.write_bytes(b"old")
    once_asked(press_esc)
    with pytest.raises(CannotRead):
        desk.fetching.fetch(path)
    awake.set()
    (question,) = desk.fetching._given_up.values()
    while not question.answered:
        time.sleep(0.01)
    path.write_bytes(b"new")

    assert desk.fetching.fetch(path) == b"new"
    assert len(calls) == 2


def test_python_collects_no_garbage_until_all_threads_are_done(desk, away, qtbot):
    path, _ = away
    qtbot.waitUntil(gc.isenabled)
    seen = []

    def glimpse_meanwhile(box):
        glimpse(lambda: None, None, "other")
        seen.append(gc.isenabled())
        press_esc(box)

    once_asked(glimpse_meanwhile)
    with pytest.raises(CannotRead):
        desk.fetching.fetch(path)

    assert seen == [False]
    qtbot.waitUntil(gc.isenabled)  # the open file may just be looked at, too


def test_what_hangs_is_asked_once_and_not_waited_for_again(away):
    path, answer = away
    threads = threading.active_count()
    assert exists(path, otherwise=True)
    began = time.monotonic()
    for _ in range(20):
        assert not exists(path, otherwise=False)
    assert time.monotonic() - began < PATIENCE
    assert threading.active_count() == threads + 1
    answer()
    while not glimpses_module._unanswered["exists", path].answered:
        time.sleep(0.01)

    assert not exists(path, otherwise=True)


def test_many_folders_of_a_dead_drive_are_waited_for_together(tmp_path, dead_drive):
    hang, _ = dead_drive
    here = tmp_path / "here.org.yaml"
    here.touch()
    away = []
    for number in range(6):
        folder = tmp_path / f"share{number}"
        folder.mkdir()
        hang(folder)
        away.append(folder / "a.org.yaml")
    began = time.monotonic()

    assert gone([*away, here, tmp_path / "gone.org.yaml"]) == {tmp_path / "gone.org.yaml"}

    assert time.monotonic() - began < 2 * PATIENCE


def test_recent_files_on_a_dead_drive_stall_neither_start_page_nor_menu(window, away, org_file):
    path, _ = away
    for each in (path, org_file):
        window.library.add_recent(each, each.name)
    began = time.monotonic()

    window.start_page.refresh()
    entries = list(recent(window.desk))

    assert time.monotonic() - began < 3 * PATIENCE
    assert [entry.enabled for entry in entries] == [True, True]


def test_the_work_on_a_dead_drive_can_be_saved_elsewhere_and_exported(
    desk, tmp_path, board_away, org_file
):
    began = time.monotonic()
    safe = tmp_path / "safe.org.yaml"
    desk.tell.answers(str(safe))

    assert save_as(desk)
    not_the_board(desk, tmp_path / "board.png")

    assert time.monotonic() - began < 6 * PATIENCE
    assert safe.read_bytes() == org_file.read_bytes()
    assert desk.document.path == safe


def test_another_name_of_the_board_s_own_file_is_not_written_where_the_drive_is_slow(
    desk, window, tmp_path, org_file, monkeypatch
):
    alias = tmp_path / "alias.org.yaml"
    alias.symlink_to(org_file)
    window.open_path(org_file)
    theirs = org_file.read_text(encoding="utf-8").replace("On call", "Theirs")
    org_file.write_text(theirs, encoding="utf-8")
    slow = threading.Event()
    monkeypatch.setattr(os.path, "samefile", lambda *_: slow.wait(20))
    desk.tell.answers(str(alias))

    with told(desk.tell):
        assert not save_as(desk)
    with pytest.raises(CannotWrite, match="may be another name"):
        not_the_board(desk, alias)

    slow.set()
    assert "may be another name of “acme.org.yaml”" in said(window)[-1]
    assert org_file.read_text(encoding="utf-8") == theirs


def test_one_fault_costs_no_other_glimpse(away):
    path, _ = away
    threads = threading.active_count()
    works = {"fails": lambda: 1 // 0, path: partial(file_bytes, path), "works": lambda: 3}
    for _ in range(3):
        with pytest.raises(ZeroDivisionError):
            glimpses_module.glimpses(works)

    assert path in glimpses_module._unanswered
    assert threading.active_count() == threads + 1


def test_an_answer_that_comes_while_the_person_stops_opens_nothing(desk, tmp_path, monkeypatch):
    awake = threading.Event()
    other = tmp_path / "other.org.yaml"
    other.write_text("schema: 1\n", encoding="utf-8")

    def slowly(path, **limits):
        assert awake.wait(20)
        return file_bytes(path, **limits)

    def stop(box):
        awake.set()
        time.sleep(0.1)
        press_esc(box)

    monkeypatch.setattr(fetching, "file_bytes", slowly)
    before = desk.document.path
    once_asked(stop)

    assert not open_path(desk, other)

    assert desk.document.path == before


def test_a_folder_that_does_not_answer_is_not_written_into(away):
    path, _ = away

    with pytest.raises(CannotWrite, match="“share” cannot be used: its drive does not answer"):
        names_at_once(path.parent)


def test_a_dialog_for_files_does_not_begin_on_a_dead_drive(away, tmp_path):
    path, _ = away

    assert reachable(path.parent) == Path.home()
    assert reachable(tmp_path) == tmp_path


def test_a_second_start_with_a_file_is_not_stalled_by_the_open_one(
    desk, window, board_away, org_file
):
    began = time.monotonic()

    further_starts._show(window, str(org_file))

    assert time.monotonic() - began < 5 * PATIENCE
    assert desk.document.path == org_file


def test_a_fault_on_the_thread_is_raised_in_the_window(desk):
    with pytest.raises(ZeroDivisionError):
        desk.fetching.run(lambda: 1 // 0, "it", about="it")
    assert desk.fetching.run(lambda: 1, "it", about="it") == 1
    with pytest.raises(ZeroDivisionError):
        glimpse(lambda: 1 // 0, 1, "it")
