"""One file in two windows, of one program or two: the second one follows until it is told else."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from outside_hand import (
    change_mine,
    offered,
    press,
    reword,
    said,
    wait_for_bar,
    wait_for_no_bar,
    wait_for_title,
)
from window_hand import do, titles

from dutyflow.app import make_window
from dutyflow.library import Library
from dutyflow_models import language

HOLD = """
import sys
from pathlib import Path
from dutyflow.library.database import default_folder
from dutyflow.outside.presence import Presence
presence = Presence(default_folder() / "presence")
assert presence.claim(Path(sys.argv[1])) is None
print("held", flush=True)
sys.stdin.readline()
presence.release()
print("free", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def second(qtbot, qapp, tmp_path, desk, org_file):
    """Another window of the same person, with the same file."""
    library = Library.open(tmp_path / "second")
    window = make_window(qapp, library)
    qtbot.addWidget(window, before_close_func=lambda window: window.desk.tell.answers("Don’t save"))
    window.show()
    window.open_path(org_file)
    yield window
    library.close()


@pytest.fixture
def other_program(org_file):
    """A process that has the file."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(org_file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.communicate()


@pytest.fixture
def in_another_language(window):
    """From when the window was made on, everything is said otherwise than it stands in the code."""
    language.install(lambda text, _about, _n: f"«{text}»")
    yield
    language.install(None)


def test_the_second_window_says_who_has_the_file_and_only_follows(desk, second, qtbot):
    wait_for_bar(qtbot, second, "Open elsewhere: in another window on ")
    assert f"(process {os.getpid()}), since " in second.notice_bar.words.text()
    assert offered(second) == ["Edit here too"]
    assert not second.desk.document.edit("Try", lambda org: org)
    assert "only follows" in said(second)[-1]

    reword(desk, "code", "First")
    do(desk.window, "save")
    wait_for_title(qtbot, second.desk, "First")
    assert not second.desk.document.undo_stack.canUndo()
    assert second.desk.document.read_only
    assert offered(second) == ["Edit here too"]


def test_the_first_window_is_not_bothered(desk, window, second, qtbot):
    assert not window.notice_bar.isVisible()
    change_mine(desk)
    do(window, "save")
    assert not desk.document.modified


def test_both_can_edit_and_the_second_to_save_is_asked(desk, window, second, org_file, qtbot):
    press(qtbot, second, "Edit here too")
    assert "Whoever saves second is asked" in said(second)[-1]
    assert not second.notice_bar.isVisible()
    change_mine(second.desk, "Second")
    change_mine(desk, "First")
    do(window, "save")
    wait_for_bar(qtbot, second, "not saved")
    do(second, "save")

    assert "Second" not in org_file.read_text(encoding="utf-8")
    assert titles(second.desk)[-1] == "Second"


def test_a_refused_edit_is_said_no_longer_once_it_would_be_made(desk, second, qtbot):
    wait_for_bar(qtbot, second, "Open elsewhere")
    second.desk.document.edit("Try", lambda org: org)
    assert any("only follows" in sentence for sentence in said(second))

    press(qtbot, second, "Edit here too")

    assert not any("only follows" in sentence for sentence in said(second))


def test_when_the_first_closes_the_second_is_offered_to_edit(desk, window, second, qtbot):
    do(window, "close")
    second.outside.elsewhere.look()
    wait_for_bar(qtbot, second, "It was closed elsewhere")
    assert second.desk.document.read_only

    press(qtbot, second, "Edit here")
    change_mine(second.desk)
    do(second, "save")
    assert not second.desk.document.modified
    wait_for_no_bar(qtbot, second)

    window.open_path(second.desk.document.path)
    wait_for_bar(qtbot, window, "Open elsewhere")


def test_closing_the_second_leaves_the_file_to_the_first(desk, window, second, org_file, qtbot):
    do(second, "close")
    assert not second.notice_bar.isVisible()
    second.open_path(org_file)
    wait_for_bar(qtbot, second, "Open elsewhere")


def test_saving_under_another_name_frees_the_first_name(desk, window, second, org_file, tmp_path):
    desk.tell.answers(str(tmp_path / "new.org.yaml"))
    do(window, "save-as")
    second.outside.elsewhere.look()
    assert offered(second) == ["Edit here"]


def test_reading_the_file_again_does_not_let_edits_in(desk, window, second, org_file):
    second.open_path(org_file)
    assert second.desk.document.read_only
    assert offered(second) == ["Edit here too"]


def test_another_program_is_named_by_host_and_process(window, org_file, other_program, qtbot):
    window.open_path(org_file)
    wait_for_bar(qtbot, window, f"(process {other_program.pid})")
    assert window.desk.document.read_only

    other_program.stdin.write("\n")
    other_program.stdin.flush()
    assert other_program.stdout.readline() == "free\n"
    window.outside.elsewhere.look()
    assert offered(window) == ["Edit here"]


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="only Linux tells when one began")
def test_a_window_follows_in_whatever_language(
    window, org_file, other_program, in_another_language, qtbot
):
    document = window.desk.document
    window.open_path(org_file)
    assert document.read_only
    assert not document.edit("Try", lambda org: org)
    press(qtbot, window, "«Edit here too»")
    assert not document.read_only


def test_a_program_that_was_killed_is_taken_over_without_a_word(
    window, org_file, other_program, qtbot
):
    other_program.kill()
    other_program.wait()
    window.open_path(org_file)
    assert not window.notice_bar.isVisible()
    assert not window.desk.document.read_only


def test_a_follower_can_save_a_copy_under_another_name(desk, second, tmp_path, qtbot):
    path = tmp_path / "copy.org.yaml"
    second.desk.tell.answers(str(path))
    do(second, "save-as")
    assert path.exists()
    assert second.desk.document.path == path
    assert not second.desk.document.read_only
    assert not second.notice_bar.isVisible()


def test_nothing_is_left_in_the_folder_of_the_file(desk, second, org_file):
    left = [each.name for each in org_file.parent.iterdir() if each.is_file()]
    assert left == [org_file.name]
