"""Whether things move: the person's choice, else what the desktop says."""

from __future__ import annotations

import sqlite3

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
