from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dutyflow.library import Library, NotKept, Recent, Settings
from dutyflow.library.database import MIGRATIONS, set_aside

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "person" / "dutyflow"


@pytest.fixture
def library(folder):
    opened = Library.open(folder, now=lambda: NOON)
    yield opened
    opened.close()


def reopened(folder):
    return Library.open(folder, now=lambda: NOON)


def run_python(code, *arguments):
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)], capture_output=True, text=True
    )


# --- the database ---


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_nobody_else_can_read_what_is_kept(library, folder):
    folder.parent.chmod(0o755)
    library.save_settings(Settings(theme="dark"))
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert set(modes.values()) == {0o600}


def test_a_folder_that_was_open_to_others_is_closed(folder):
    folder.mkdir(parents=True, mode=0o755)
    reopened(folder).close()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_database_lies_in_the_users_data_folder(own_user_folders):
    Library.open().close()
    assert list(own_user_folders.rglob("library.db"))


@pytest.mark.parametrize("damage", [b"", b"\0" * 4096, b"no database " * 500, "torn"])
def test_a_damaged_database_is_set_aside_and_a_new_one_made(folder, damage):
    first = reopened(folder)
    for number in range(200):
        first.add_recent(Path(f"/boards/{number}/{'x' * 200}.org.yaml"), "Board", NOON)
    first.close()
    file = folder / "library.db"
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2] + b"\xff" * 512 if damage == "torn" else damage)
    again = reopened(folder)
    assert again.recent() == []
    again.save_settings(Settings(theme="dark"))
    again.close()
    if damage:
        assert "set aside" in again.notice
        assert "library.damaged-2026-11-22-120000.db" in again.notice
        assert (folder / "library.damaged-2026-11-22-120000.db").exists()
    third = reopened(folder)
    assert (third.notice, third.load_settings().theme) == ("", "dark")
    third.close()


def test_a_second_damage_in_the_same_second_keeps_the_first_one_aside(folder):
    for content in (b"first " * 1000, b"second " * 1000):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "library.db").write_bytes(content)
        reopened(folder).close()
    aside = sorted(path.read_bytes()[:5] for path in folder.glob("library.damaged-*.db"))
    assert aside == [b"first", b"secon"]


@pytest.fixture
def damaged(folder):
    """Return a damaged database with a log of writes, as a program that was killed leaves it."""
    folder.mkdir(parents=True)
    path = folder / "library.db"
    path.write_bytes(b"damaged")
    (folder / "library.db-wal").write_bytes(b"what was written last")
    (folder / "library.db-shm").write_bytes(b"an index of that")
    return path


def test_what_was_written_last_is_set_aside_with_the_damaged_database(damaged):
    aside = set_aside(damaged, NOON)
    assert {each.name: each.read_bytes() for each in damaged.parent.iterdir()} == {
        aside.name: b"damaged",
        f"{aside.name}-wal": b"what was written last",
    }


@pytest.mark.parametrize("links", [True, False])
def test_a_damaged_database_that_cannot_be_renamed_keeps_what_was_written_last(
    damaged, monkeypatch, links
):
    rename = os.replace

    def refused(one, other):
        if Path(one) == damaged or not links:
            raise PermissionError(errno.EPERM, "not permitted")
        rename(one, other)

    monkeypatch.setattr(os, "replace", refused)
    if not links:
        monkeypatch.setattr(os, "link", refused)
    with pytest.raises(PermissionError):
        set_aside(damaged, NOON)
    monkeypatch.undo()
    assert damaged.with_name("library.db-wal").read_bytes() == b"what was written last"

    aside = set_aside(damaged, NOON)
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"what was written last"
    assert not damaged.with_name("library.db-wal").exists()


def test_a_database_of_a_newer_dutyflow_stays_as_it_is(folder):
    reopened(folder).close()
    database = sqlite3.connect(folder / "library.db")
    database.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    database.close()
    before = (folder / "library.db").read_bytes()
    library = reopened(folder)
    library.save_settings(Settings(theme="dark"))
    assert "newer Dutyflow" in library.notice
    assert library.load_settings().theme == "dark"
    library.close()
    assert (folder / "library.db").read_bytes() == before


def test_a_folder_that_cannot_be_made_lets_the_window_work_and_says_so(tmp_path):
    (tmp_path / "file").write_text("in the way")
    library = Library.open(tmp_path / "file" / "dutyflow")
    library.add_recent(Path("/a.org.yaml"), "A", NOON)
    assert [recent.title for recent in library.recent()] == ["A"]
    assert "not kept" in library.notice
    library.close()


def test_a_database_held_by_another_program_is_told_in_a_sentence(library, folder, monkeypatch):
    library._connection.execute("PRAGMA busy_timeout = 10")
    other = sqlite3.connect(folder / "library.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(NotKept, match="The settings could not be kept"):
        library.save_settings(Settings(theme="dark"))
    other.execute("ROLLBACK")
    other.close()
    library.save_settings(Settings(theme="dark"))


def test_two_programs_at_once_lose_nothing(folder):
    code = """
import sys
from pathlib import Path
from datetime import datetime, UTC
from dutyflow.library import Library
from dutyflow.library.database import storable
library = Library.open(Path(sys.argv[1]))
for number in range(20):
    library.add_recent(Path(f"/{sys.argv[2]}/{number}"), "Board", datetime.now(UTC))
print(library.notice)
"""
    command = [sys.executable, "-c", code, str(folder)]
    running = [
        subprocess.Popen([*command, name], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for name in ("one", "two")
    ]
    said = [process.communicate() for process in running]
    assert said == [(b"\n", b"")] * 2
    library = reopened(folder)
    assert len(library.recent(limit=100)) == 40
    library.close()


def test_the_first_window_needs_neither_pydantic_nor_qt(folder):
    code = """
import sys
from pathlib import Path
from dutyflow.library import Library
library = Library.open(Path(sys.argv[1]))
library.load_settings(), library.recent(), library.window_geometry()
heavy = {"pydantic", "PySide6", "dutyflow_models.org", "yaml"} & sys.modules.keys()
sys.exit(f"imported: {heavy}" if heavy else 0)
"""
    result = run_python(code, folder)
    assert (result.returncode, result.stderr) == (0, "")


# --- recent files ---


def test_recent_files_come_newest_first_and_once(library):
    library.add_recent(Path("/a.org.yaml"), "A", NOON)
    library.add_recent(Path("/b.org.yaml"), "B", NOON + timedelta(minutes=1))
    library.add_recent(Path("/a.org.yaml"), "A again", NOON + timedelta(minutes=2))
    assert library.recent() == [
        Recent(Path("/a.org.yaml"), "A again", NOON + timedelta(minutes=2)),
        Recent(Path("/b.org.yaml"), "B", NOON + timedelta(minutes=1)),
    ]
    assert len(library.recent(limit=1)) == 1


def test_files_of_the_same_moment_keep_the_order_they_were_opened_in(library):
    for name in "abc":
        library.add_recent(Path(f"/{name}"), name)
    library.add_recent(Path("/a"), "a")
    assert [recent.title for recent in library.recent()] == ["a", "c", "b"]


def test_the_oldest_of_many_files_are_forgotten(library):
    for number in range(60):
        library.add_recent(Path(f"/{number}"), str(number), NOON + timedelta(seconds=number))
    titles = [recent.title for recent in library.recent(limit=100)]
    assert (len(titles), titles[0], titles[-1]) == (50, "59", "10")


def test_a_forgotten_file_is_off_the_list(library):
    library.add_recent(Path("/a"), "A")
    library.forget_recent(Path("/a"))
    library.forget_recent(Path("/never-there"))
    assert library.recent() == []


@pytest.mark.skipif(os.name == "nt", reason="names are always text there")
def test_a_file_name_that_is_not_utf8_survives(library):
    path = Path(os.fsdecode(b"/boards/caf\xe9.org.yaml"))
    library.add_recent(path, path.name, NOON)
    assert os.fsencode(library.recent()[0].path) == b"/boards/caf\xe9.org.yaml"
    library.forget_recent(path)
    assert library.recent() == []


# --- settings and the window's place ---


def test_settings_are_there_after_a_restart(library, folder):
    chosen = Settings(
        theme="dark",
        text_size=1.25,
        motion="reduced",
        show_inspector=False,
        last_export='{"to": "png"}',
    )
    library.save_settings(chosen)
    again = reopened(folder)
    assert again.load_settings() == chosen
    again.close()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", '"purple"'),
        ("theme", "[]"),
        ("text_size", "0"),
        ("text_size", "true"),
        ("text_size", "NaN"),
        ("show_inspector", '"yes"'),
        ("motion", "not json"),
        ("last_export", '"[1]"'),
        ("last_export", '"{"'),
        ("invented", "1"),
    ],
)
def test_one_bad_setting_falls_back_alone(library, folder, name, value):
    kept = Settings(theme="light", text_size=1.5, last_export="{}")
    library.save_settings(kept)
    database = sqlite3.connect(folder / "library.db")
    with database:
        database.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))
    database.close()
    usual = getattr(Settings(), name, None)
    expected = kept if usual is None else replace(kept, **{name: usual})
    assert library.load_settings() == expected


def test_a_value_that_cannot_be_is_refused_and_nothing_kept(library):
    with pytest.raises(ValueError, match="text_size"):
        library.save_settings(Settings(theme="dark", text_size=9))
    assert library.load_settings() == Settings()


def test_two_windows_change_different_settings(library, folder):
    other = reopened(folder)
    for each in (library, other):
        each.load_settings()
    library.save_settings(Settings(theme="dark"))
    other.save_settings(Settings(show_inspector=False))
    other.close()
    assert library.load_settings() == Settings(theme="dark", show_inspector=False)


def test_the_windows_place_is_kept_by_name(library):
    assert library.window_geometry() is None
    library.save_window_geometry(b"\0\1\xff")
    library.save_window_geometry(b"bars", "state")
    assert library.window_geometry() == b"\0\1\xff"
    assert library.window_geometry("state") == b"bars"


def test_a_closed_library_was_copied_whole(library, folder, tmp_path):
    library.save_settings(Settings(theme="dark"))
    library.close()
    shutil.copytree(folder, tmp_path / "copy")
    copy = reopened(tmp_path / "copy")
    assert copy.load_settings().theme == "dark"
    copy.close()
