"""Drives that do not answer: the window asks whether to wait, and stopping leaves all as it was."""

from __future__ import annotations

import sys
import threading
import time
from functools import partial

import pytest
from outside_hand import said
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from window_hand import titles

from dutyflow import fetching
from dutyflow.commands.importing import open_or_import
from dutyflow.commands.layouts import import_layout
from dutyflow.errors import told
from dutyflow.filing import open_path
from dutyflow_models.files.opening import file_bytes
from dutyflow_models.files.problems import CannotRead

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="FUSE is mounted by hand here")


@pytest.fixture
def away(tmp_path, org_file, dead_drive):
    """A file on a drive that does not answer, and what makes the drive give an error."""
    hang, answer = dead_drive
    folder = tmp_path / "share"
    folder.mkdir()
    hang(folder)
    return folder / org_file.name, answer


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

    assert asked == [f"“{path.name}” does not answer yet."]
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


def test_a_glimpse_gives_up_by_itself_and_leaves_one_thread_at_most(desk, away):
    path, _ = away
    threads = threading.active_count()
    for _ in range(3):
        with pytest.raises(CannotRead, match="does not answer"):
            desk.fetching.glimpse(partial(file_bytes, path), path.name)

    assert threading.active_count() <= threads + 1


def test_a_fault_on_the_thread_is_raised_in_the_window(desk):
    with pytest.raises(ZeroDivisionError):
        desk.fetching.run(lambda: 1 // 0, "it")
    assert desk.fetching.run(lambda: 1, "it") == 1
