"""Snapshots in the library: kept whole, listed newest first, for one organisation."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from dutyflow.library import Library, NotKept, Whereabouts
from dutyflow.library import database as tables
from dutyflow.library.snapshots import LARGEST, MOST


class Clock:
    def __init__(self):
        self.at = datetime(2026, 11, 23, 12, tzinfo=UTC)

    def __call__(self):
        self.at += timedelta(minutes=1)
        return self.at


@pytest.fixture
def library(tmp_path):
    library = Library.open(tmp_path / "own", Clock())
    yield library
    library.close()


def test_a_snapshot_holds_the_whole_text_byte_for_byte(library, tmp_path):
    here = Whereabouts("acme", tmp_path / "a.yaml", "d")
    library.keep_snapshot(here, "Before <b>", b"\xef\xbb\xbforg:\r\n  name: acme\r\n")
    library.keep_snapshot(here, "After", b"org: {}\n")

    newest, oldest = library.snapshots(here)

    assert (newest.name, oldest.name) == ("After", "Before <b>")
    assert newest.taken > oldest.taken
    assert library.snapshot_text(oldest.id) == b"\xef\xbb\xbforg:\r\n  name: acme\r\n"


def test_each_file_has_its_own_and_one_that_moves_keeps_them(library, tmp_path):
    first, second = tmp_path / "a.yaml", tmp_path / "b.yaml"
    first.write_text("x", encoding="utf-8")
    library.keep_snapshot(Whereabouts("acme", first, "d"), "One", b"x")
    assert library.snapshots(Whereabouts("acme", second, "e")) == []

    first.rename(second)

    assert [each.name for each in library.snapshots(Whereabouts("acme", second, "d"))] == ["One"]


def test_a_deleted_snapshot_is_gone_and_deleting_it_again_is_no_matter(library, tmp_path):
    here = Whereabouts("acme", tmp_path / "a.yaml", "d")
    library.keep_snapshot(here, "One", b"x")
    (one,) = library.snapshots(here)

    library.delete_snapshot(one.id)
    library.delete_snapshot(one.id)

    assert library.snapshots(here) == []
    assert library.snapshot_text(one.id) is None


def test_a_snapshot_gets_another_name_and_keeps_its_text_and_time(library, tmp_path):
    here = Whereabouts("acme", tmp_path / "a.yaml", "d")
    library.keep_snapshot(here, "One", b"x")
    (before,) = library.snapshots(here)

    library.rename_snapshot(before.id, "Half \ud800 & <b>")
    library.rename_snapshot(before.id + 1, "Gone")

    (after,) = library.snapshots(here)
    assert after.name == "Half ? & <b>"
    assert after.taken == before.taken
    assert library.snapshot_text(after.id) == b"x"


def test_too_many_or_too_large_is_a_sentence(library, tmp_path):
    here = Whereabouts("acme", tmp_path / "a.yaml", "d")
    with pytest.raises(NotKept, match="at most 10,000,000"):
        library.keep_snapshot(here, "Large", b"x" * (LARGEST + 1))
    for number in range(MOST):
        library.keep_snapshot(here, str(number), b"x")
    with pytest.raises(NotKept, match="Delete one"):
        library.keep_snapshot(here, "One more", b"x")


def test_a_database_from_before_snapshots_gains_them_and_keeps_its_layouts(tmp_path):
    folder = tmp_path / "own"
    folder.mkdir()
    old = sqlite3.connect(folder / tables.FILE_NAME)
    old.executescript(tables.MIGRATIONS[0])
    old.execute("INSERT INTO setting VALUES ('theme', '\"dark\"')")
    old.execute("PRAGMA user_version = 1")
    old.commit()
    old.close()

    library = Library.open(folder)

    assert library.notice == ""
    library.keep_snapshot(Whereabouts("acme", tmp_path / "a.yaml"), "One", b"x")
    assert len(library.snapshots(Whereabouts("acme", tmp_path / "a.yaml"))) == 1
    assert library.load_settings().theme == "dark"
    library.close()
