"""A real git pulls, rebases and stashes the file that is open."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest
from outside_hand import (
    SAFE,
    change_mine,
    edited,
    offered,
    press,
    said,
    wait_for_bar,
    wait_for_no_bar,
    wait_for_title,
)
from window_hand import do, titles

from dutyflow_models.files.safe_write import digest

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


class Repository:
    """A folder under git, for one person."""

    def __init__(self, folder):
        self.folder = folder
        self.file = folder / "acme.org.yaml"

    def git(self, *arguments, fails=False):
        """Run git; with `fails` it must end with an error, as a pull that conflicts does."""
        settings = ("user.name=A", "user.email=a@example.org", "commit.gpgsign=false")
        options = [word for each in settings for word in ("-c", each)]
        done = subprocess.run(
            ["git", *options, *arguments],
            cwd=self.folder,
            env={**os.environ, "GIT_CONFIG_NOSYSTEM": "1", "LC_ALL": "C"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode != 0) == fails, done.stdout + done.stderr

    def commit(self, old, new):
        self.file.write_text(edited(self.file, old, new), encoding="utf-8")
        self.git("commit", "-qam", f"{old} → {new}")


@pytest.fixture
def theirs(tmp_path, org_file):
    """Somebody else's clone."""
    other = Repository(tmp_path / "theirs")
    other.folder.mkdir()
    shutil.copy(org_file, other.file)
    other.git("init", "-q", "-b", "main")
    other.git("add", ".")
    other.git("commit", "-qm", "Begin")
    return other


@pytest.fixture
def mine(tmp_path, theirs):
    theirs.git("clone", "-q", str(theirs.folder), str(tmp_path / "mine"))
    return Repository(tmp_path / "mine")


@pytest.fixture
def desk(window, mine):
    window.open_path(mine.file)
    window.activateWindow()
    window.desk.board.setFocus()
    return window.desk


def test_a_pull_is_shown(desk, window, mine, theirs, qtbot):
    theirs.commit("title: On call", "title: Pulled")
    mine.git("pull", "-q", "--ff-only")
    wait_for_title(qtbot, desk, "Pulled")
    assert not desk.document.modified
    assert not window.notice_bar.isVisible()


def test_pulls_within_one_second_of_the_same_size_are_all_shown(desk, mine, theirs, qtbot):
    for old, new in (("On call", "Pull 1"), ("Pull 1", "Pull 2"), ("Pull 2", "Pull 3")):
        assert len(new) == len("Pull 1")
        theirs.commit(f"title: {old}", f"title: {new}")
        mine.git("pull", "-q", "--ff-only")
    wait_for_title(qtbot, desk, "Pull 3")


def test_a_rebase_ends_with_what_it_came_to(desk, window, mine, theirs, qtbot):
    mine.commit("title: Write code", "title: Mine")
    wait_for_title(qtbot, desk, "Mine")
    theirs.commit("title: Acme", "title: Theirs")

    mine.git("pull", "-q", "--rebase")

    document = desk.document
    qtbot.waitUntil(lambda: document.organisation.org.title == "Theirs", timeout=SAFE)
    wait_for_title(qtbot, desk, "Mine")
    assert not window.notice_bar.isVisible()
    assert not desk.document.modified


def test_a_pull_over_unsaved_work_is_a_bar_and_loses_neither(desk, window, mine, theirs, qtbot):
    change_mine(desk)
    theirs.commit("title: On call", "title: Theirs")
    mine.git("pull", "-q", "--ff-only")

    wait_for_bar(qtbot, window, "not saved")
    assert titles(desk)[-1] == "Mine"
    do(window, "save")
    assert "title: Theirs" in mine.file.read_text(encoding="utf-8")

    press(qtbot, window, "Take theirs")
    do(window, "undo")
    assert titles(desk)[-1] == "Mine"


def test_a_rebase_that_conflicts_leaves_ours_on_the_board_until_it_is_given_up(
    desk, window, mine, theirs, qtbot
):
    mine.commit("title: On call", "title: Mine")
    wait_for_title(qtbot, desk, "Mine")
    theirs.commit("title: On call", "title: Theirs")

    mine.git("pull", "-q", "--rebase", fails=True)
    assert "<<<<<<<" in mine.file.read_text(encoding="utf-8")
    wait_for_bar(qtbot, window, "cannot be opened: line ")
    assert titles(desk)[-1] == "Mine"
    assert "Take theirs" not in offered(window)

    mine.git("rebase", "--abort")
    wait_for_no_bar(qtbot, window)
    assert titles(desk)[-1] == "Mine"


def test_a_branch_without_the_file_is_said_and_coming_back_too(desk, window, mine, theirs, qtbot):
    mine.git("checkout", "-q", "--orphan", "empty")
    mine.git("rm", "-qf", "acme.org.yaml")
    wait_for_bar(qtbot, window, "is no longer there")
    assert not mine.file.exists()

    mine.git("checkout", "-q", "main")
    wait_for_no_bar(qtbot, window)
    assert "there again" in said(window)[-1]
    assert window.outside.watch.glance.content == digest(mine.file.read_bytes())
