"""Whether things move: the person's choice, else what the desktop says."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys

import pytest

from dutyflow import motion
from dutyflow.library import Library
from dutyflow.library.database import MIGRATIONS


@pytest.fixture(autouse=True)
def as_before(qapp):
    yield
    motion.choose("system")
    motion.system_reduces.cache_clear()


@pytest.fixture
def kde(own_user_folders):
    """Write KDE's file as the person has it."""

    def write(text):
        (own_user_folders / "config" / "kdeglobals").write_text(text, encoding="utf-8")
        motion.system_reduces.cache_clear()

    return write


def test_the_persons_choice_outweighs_the_desktop(kde):
    kde("[KDE]\nAnimationDurationFactor=0\n")
    motion.choose("full")
    assert not motion.reduced()
    motion.choose("reduced")
    assert motion.reduced()


@pytest.mark.parametrize(
    ("text", "reduces"),
    [
        ("[KDE]\nAnimationDurationFactor=0\n", True),
        ("[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("[KDE]\nAnimationDurationFactor=often\n", False),
        ("[KDE\nnonsense", False),
        ("", False),
    ],
)
def test_the_desktop_is_followed_where_nothing_is_chosen(kde, text, reduces):
    kde(text)
    motion.choose("system")
    assert motion.reduced() is reduces


def test_a_board_comes_up_without_asking_the_desktop(kde, window, org_file):
    kde("[KDE]\nAnimationDurationFactor=0\n")
    window.open_path(org_file)
    assert motion.system_reduces.cache_info().currsize == 0
    assert not window.actions_by_id["reduced-motion"].isChecked()

    assert motion.reduced()
    window.refresh()
    assert window.actions_by_id["reduced-motion"].isChecked()


def test_the_tables_of_actions_are_imported_before_qt():
    code = "import sys; from dutyflow.actions import menus, states, table; print(*sys.modules)"
    paths = os.pathsep.join(sys.path)
    loaded = subprocess.check_output(
        [sys.executable, "-c", code], text=True, env=os.environ | {"PYTHONPATH": paths}
    )
    assert "dutyflow.motion" in loaded
    assert "PySide6" not in loaded


def test_a_library_of_before_keeps_that_motion_was_reduced(tmp_path):
    old = sqlite3.connect(tmp_path / "library.db")
    for step in MIGRATIONS[:3]:
        old.executescript(step)
    old.execute("INSERT INTO setting VALUES ('reduced_motion', 'true')")
    old.execute("PRAGMA user_version = 3")
    old.commit()
    old.close()

    library = Library.open(tmp_path)
    assert library.load_settings().motion == "reduced"
    library.close()
