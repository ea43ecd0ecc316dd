"""The open file is gone, renamed, or something else has its place: said, and never made anew."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest
from outside_hand import (
    SAFE,
    change_mine,
    offered,
    press,
    reword,
    said,
    wait_for_bar,
    wait_for_look,
    wait_for_no_bar,
)
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from window_hand import do, titles


@pytest.mark.parametrize("edit", [False, True])
def test_a_file_that_went_is_made_again_only_when_asked(desk, window, org_file, qtbot, edit):
    if edit:
        change_mine(desk)
    org_file.unlink()
    wait_for_bar(qtbot, window, "is no longer there")
    assert offered(window) == ["Save again", "Save as…"]

    do(window, "save")
    assert not org_file.exists()
    assert window.focusWidget() is window.notice_bar.buttons[0]

    press(qtbot, window, "Save again")
    assert ("title: Mine" in org_file.read_text(encoding="utf-8")) == edit
    assert not desk.document.modified
    wait_for_no_bar(qtbot, window)


def test_a_save_that_finds_the_file_gone_asks_in_the_bar(desk, window, org_file):
    change_mine(desk)
    org_file.unlink()
    do(window, "save")
    assert not org_file.exists()
    assert offered(window) == ["Save again", "Save as…"]
    assert desk.document.modified


def test_a_file_that_came_back_as_another_one_is_not_replaced(desk, window, org_file):
    change_mine(desk)
    theirs = org_file.read_text(encoding="utf-8").replace("On call", "Theirs")
    org_file.unlink()
    do(window, "save")
    again = window.notice_bar.buttons[0]
    assert again.accessibleName() == "Save again"
    org_file.write_text(theirs, encoding="utf-8")

    again.click()

    assert org_file.read_text(encoding="utf-8") == theirs
    assert "Take theirs" in offered(window)


def test_a_file_that_comes_back_while_it_is_made_again_is_not_replaced(
    desk, window, org_file, monkeypatch
):
    change_mine(desk)
    theirs = org_file.read_text(encoding="utf-8").replace("On call", "Theirs")
    org_file.unlink()
    do(window, "save")
    run = desk.saving.run

    def meanwhile(write):
        org_file.write_text(theirs, encoding="utf-8")
        return run(write)

    monkeypatch.setattr(desk.saving, "run", meanwhile)
    window.notice_bar.buttons[0].click()

    assert org_file.read_text(encoding="utf-8") == theirs
    assert "Take theirs" in offered(window)
    assert desk.document.modified


def test_a_renamed_file_can_be_followed(desk, window, org_file, qtbot):
    change_mine(desk)
    new = org_file.with_name("renamed.org.yaml")
    org_file.rename(new)
    wait_for_bar(qtbot, window, "was renamed to “renamed.org.yaml”")
    assert offered(window) == ["Follow it", "Save again", "Save as…"]

    press(qtbot, window, "Follow it")
    assert window.windowTitle() == "renamed.org.yaml[*] — Dutyflow"
    assert titles(desk)[-1] == "Mine"
    do(window, "save")

    assert "title: Mine" in new.read_text(encoding="utf-8")
    assert not org_file.exists()
    assert not window.notice_bar.isVisible()


def test_a_file_that_comes_back_is_said_and_the_bar_goes(desk, window, org_file, qtbot):
    aside = org_file.with_name("aside")
    org_file.rename(aside)
    wait_for_bar(qtbot, window, "is no longer there")
    aside.rename(org_file)
    wait_for_no_bar(qtbot, window)
    assert "there again" in said(window)[-1]


def test_a_folder_that_went_is_not_made_again(desk, window, tmp_path, org_file, qtbot):
    folder = tmp_path / "shared"
    folder.mkdir()
    path = folder / "acme.org.yaml"
    shutil.copy(org_file, path)
    window.open_path(path)
    wait_for_look(qtbot, window.outside.watch)
    change_mine(desk)
    folder.rename(tmp_path / "elsewhere")

    wait_for_bar(qtbot, window, "The folder")
    assert offered(window) == ["Save as…"]
    do(window, "save")
    assert not folder.exists()

    desk.tell.answers(str(tmp_path / "mine.org.yaml"))
    press(qtbot, window, "Save as…")
    assert "title: Mine" in (tmp_path / "mine.org.yaml").read_text(encoding="utf-8")
    wait_for_no_bar(qtbot, window)


def test_another_folder_in_its_place_is_told_from_a_removed_file(
    desk, window, tmp_path, org_file, qtbot
):
    """As an empty mount point is, when the drive is gone."""
    folder = tmp_path / "drive"
    folder.mkdir()
    path = folder / "acme.org.yaml"
    shutil.copy(org_file, path)
    window.open_path(path)
    wait_for_look(qtbot, window.outside.watch)
    folder.rename(tmp_path / "unplugged")
    folder.mkdir()

    wait_for_bar(qtbot, window, "its drive is not connected")
    assert offered(window) == ["Save as…"]
    do(window, "save")
    assert list(folder.iterdir()) == []


def test_a_drive_that_is_unmounted_and_mounted_again(desk, window, tmp_path, org_file, qtbot):
    point = tmp_path / "mnt"
    point.mkdir()
    image = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(point)]
    if subprocess.run(image, capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody mount")
    try:
        path = point / "acme.org.yaml"
        shutil.copy(org_file, path)
        window.open_path(path)
        wait_for_look(qtbot, window.outside.watch)
        change_mine(desk)
        subprocess.run(["umount", str(point)], check=True)
        QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))

        wait_for_bar(qtbot, window, "its drive is not connected")
        do(window, "save")
        assert list(point.iterdir()) == []

        subprocess.run(image, check=True)
        shutil.copy(org_file, path)
        QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
        wait_for_no_bar(qtbot, window)
        do(window, "save")
        assert "title: Mine" in path.read_text(encoding="utf-8")
    finally:
        window.outside.stop()
        subprocess.run(["umount", str(point)], capture_output=True, check=False)


def test_a_folder_or_a_pipe_in_its_place_is_said(desk, window, org_file, qtbot):
    org_file.unlink()
    org_file.mkdir()
    wait_for_bar(qtbot, window, "is a folder")
    assert offered(window) == ["Save as…"]
    org_file.rmdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(org_file)
        wait_for_bar(qtbot, window, "is a pipe")


def test_a_link_to_the_same_content_is_said_and_can_be_accepted(desk, window, org_file, qtbot):
    wait_for_look(qtbot, window.outside.watch)
    other = org_file.with_name("other")
    org_file.rename(other)
    org_file.symlink_to(other)

    wait_for_bar(qtbot, window, "leads to")
    assert str(other) in window.notice_bar.words.text().replace("\u200b", "")
    press(qtbot, window, "Keep working with it")
    assert not window.notice_bar.isVisible()
    wait_for_look(qtbot, window.outside.watch)
    reword(desk, "code", "Mine")
    do(window, "save")
    assert org_file.is_symlink()
    assert "title: Mine" in other.read_text(encoding="utf-8")


def test_a_link_to_nothing_is_said(desk, window, org_file, qtbot):
    org_file.unlink()
    org_file.symlink_to(org_file.with_name("nowhere"))
    wait_for_bar(qtbot, window, "is now a link to a file that is not there")


def test_a_link_that_is_opened_as_such_is_watched_where_it_leads(
    desk, window, tmp_path, org_file, qtbot
):
    link = tmp_path / "links" / "link.org.yaml"
    link.parent.mkdir()
    link.symlink_to(org_file)
    window.open_path(link)
    fresh = org_file.with_name("fresh")
    fresh.write_text(
        org_file.read_text(encoding="utf-8").replace("title: On call", "title: Theirs"),
        encoding="utf-8",
    )
    os.replace(fresh, org_file)
    qtbot.waitUntil(lambda: titles(desk)[-1] == "Theirs", timeout=SAFE)
    assert not window.notice_bar.isVisible()
