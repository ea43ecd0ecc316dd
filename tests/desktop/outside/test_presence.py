"""Who has a file open is a note in the user's own folder; notes left behind are taken over."""

from __future__ import annotations

import json
import os
import platform
import stat
import subprocess
import sys

import pytest

from dutyflow.outside.presence import BEAT, MISSED, Presence
from dutyflow.processes import started

NOW = 1_800_000_000.0


@pytest.fixture
def clock():
    return [NOW]


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "shared" / "acme.org.yaml"
    path.parent.mkdir()
    path.write_text("schema: 1\n", encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data" / "presence"


@pytest.fixture
def presence(folder, clock):
    return lambda: Presence(folder, lambda: clock[0])


def note(folder, **changed):
    """Change the one note, as another program would have written it."""
    (place,) = folder.iterdir()
    found = json.loads(place.read_text(encoding="utf-8"))
    place.write_text(json.dumps({**found, **changed}), encoding="utf-8")
    return place


def test_the_second_window_learns_who_has_the_file_and_since_when(presence, path):
    first, second = presence(), presence()
    assert first.claim(path) is None

    holder = second.claim(path)

    assert holder is not None
    assert (holder.host, holder.process) == (platform.node(), os.getpid())
    assert holder.since == NOW
    assert first.held
    assert not second.held


def test_nothing_is_written_beside_the_file_and_the_note_is_private(presence, path, folder):
    presence().claim(path)
    assert os.listdir(path.parent) == [path.name]
    (place,) = folder.iterdir()
    assert path.name not in place.read_text(encoding="utf-8")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_link_is_the_same_file_and_another_file_is_not(presence, path, tmp_path):
    link = tmp_path / "link.org.yaml"
    link.symlink_to(path)
    presence().claim(path)
    assert presence().claim(link) is not None
    assert presence().claim(tmp_path / "other.org.yaml") is None


def test_the_file_is_free_when_the_window_lets_go_of_it(presence, path, folder):
    first, second = presence(), presence()
    first.claim(path)
    assert second.claim(path) is not None
    first.release()
    assert second.refresh(claim=False) is None
    assert list(folder.iterdir()) == []
    assert second.refresh(claim=True) is None
    assert second.held


def test_letting_go_leaves_the_note_of_another_window(presence, path, folder):
    first, second = presence(), presence()
    first.claim(path)
    second.claim(path)
    second.release()
    assert len(list(folder.iterdir())) == 1


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="only Linux tells when one began")
def test_the_note_of_a_process_that_is_gone_is_taken_over(presence, path, folder):
    presence().claim(path)
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    note(folder, process=gone.pid, window="other")
    mine = presence()
    assert mine.claim(path) is None
    assert mine.held


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="only Linux tells when one began")
def test_another_process_of_the_same_number_is_not_the_one_that_wrote_the_note(
    presence, path, folder
):
    presence().claim(path)
    boot = started(os.getpid()).split()[0]
    note(folder, started=f"{boot} 1", window="other")
    assert presence().claim(path) is None


def test_a_silent_computer_is_believed_for_some_minutes(presence, path, folder, clock):
    presence().claim(path)
    place = note(folder, host="elsewhere", window="other")
    os.utime(place, (NOW, NOW))
    clock[0] = NOW + MISSED - 1
    mine = presence()
    assert mine.claim(path) is not None
    clock[0] = NOW + MISSED + 1
    assert mine.refresh(claim=False) is None
    assert mine.refresh(claim=True) is None
    assert mine.held


def test_signs_of_life_keep_the_file(presence, path, folder, clock):
    first = presence()
    first.claim(path)
    for _ in range(10):
        clock[0] += BEAT
        assert first.refresh(claim=True) is None
    place = note(folder, host="elsewhere")
    os.utime(place, (clock[0], clock[0]))
    assert presence().claim(path) is not None


def test_a_window_that_was_away_too_long_learns_that_another_took_over(presence, path, folder):
    first, second = presence(), presence()
    first.claim(path)
    note(folder, host="elsewhere", window="away")
    (place,) = folder.iterdir()
    os.utime(place, (0, 0))
    assert second.claim(path) is None
    assert second.held
    assert first.refresh(claim=True) is not None
    assert not first.held


@pytest.mark.parametrize("text", ["", "{", "[]", '{"host": 1}', "\x00" * 9000, "[" * 4000])
def test_a_damaged_note_is_replaced(presence, path, folder, text):
    presence().claim(path)
    (place,) = folder.iterdir()
    place.write_text(text, encoding="utf-8")
    mine = presence()
    assert mine.claim(path) is None
    assert mine.held


def test_where_no_note_can_be_kept_the_file_is_ours(path, tmp_path):
    blocked = tmp_path / "blocked"
    blocked.write_text("", encoding="utf-8")
    mine = Presence(blocked / "presence")
    assert mine.claim(path) is None
    assert mine.held
    mine.release()
