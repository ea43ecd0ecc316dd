"""Workshops in the library: under way, left, ended, and never more than there is room for."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from dutyflow.library import Library, NotKept, Whereabouts, sessions
from dutyflow.library import database as tables
from dutyflow.library.sessions import KeptEntry
from dutyflow.processes import Process, this_process

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
HERE = Whereabouts("acme", None, "digest")
GONE = this_process()._replace(started="another time")
AWAY = Process("another machine", 1, "once")


class Clock:
    def __init__(self):
        self.at = NOON

    def __call__(self):
        return self.at


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def library(tmp_path, clock):
    library = Library.open(tmp_path / "own", clock)
    yield library
    library.close()


def line(text="", delta=None):
    return KeptEntry(0, NOON.timestamp(), "edit", text, "a b", delta)


def test_lines_states_and_clocks_are_as_they_were_kept(library):
    kept = library.workshops
    one = kept.begin(HERE, NOON, "{first}", GONE)
    number = kept.add(one, line("One", "{delta}"))
    kept.add(one, line("Two"))
    kept.change(one, line("Uno", "{other}")._replace(id=number))
    kept.keep_state(one, "deal", "1")
    kept.keep_state(one, "blind", "2")
    kept.keep_state(one, "deal", "3")
    kept.keep_agenda(one, "[agenda]")
    kept.beat(one, NOON + timedelta(minutes=5), "{clocks}")

    assert [(each.text, each.delta) for each in kept.entries(one)] == [
        ("Uno", "{other}"),
        ("Two", None),
    ]
    assert kept.first(one) == "{first}"
    assert list(kept.states(one).items()) == [("blind", "2"), ("deal", "3")]
    left = kept.left_under_way(HERE)
    assert (left.id, left.edits, left.agenda, left.clocks) == (one, 1, "[agenda]", "{clocks}")
    assert left.alive == NOON + timedelta(minutes=5)


def test_a_line_that_came_to_nothing_is_gone(library):
    one = library.workshops.begin(HERE, NOON, "", GONE)
    library.workshops.take_back(library.workshops.add(one, line()))
    assert library.workshops.entries(one) == []


def test_an_ended_workshop_keeps_its_lines_and_nothing_to_go_on_with(library):
    kept = library.workshops
    one = kept.begin(HERE, NOON, "", GONE)
    kept.add(one, line())
    kept.keep_state(one, "deal", "1")
    kept.end(one, NOON)
    assert kept.left_under_way(HERE) is None
    assert kept.states(one) == {}
    assert len(kept.entries(one)) == 1
    kept.delete(one)
    kept.delete(one)
    assert (kept.listed(HERE), kept.entries(one)) == ([], [])


def test_only_what_nobody_is_at_is_left(library, clock, monkeypatch):
    kept = library.workshops
    elsewhere = kept.begin(HERE, NOON, "", AWAY)
    assert kept.left_under_way(HERE) is None
    assert not kept.take_over(elsewhere, this_process())
    clock.at += timedelta(days=2)
    assert kept.left_under_way(HERE).id == elsewhere

    monkeypatch.setattr(sessions, "is_running", lambda process: process == GONE)
    running = kept.begin(HERE, NOON, "", GONE)
    assert kept.left_under_way(HERE).id == elsewhere
    monkeypatch.setattr(sessions, "is_running", lambda process: False)
    assert kept.left_under_way(HERE).id == running


def test_a_workshop_is_taken_over_once(library):
    kept = library.workshops
    one = kept.begin(HERE, NOON, "", GONE)
    assert kept.take_over(one, this_process())
    kept.end(one, NOON)
    assert not kept.take_over(one, this_process())


def test_the_oldest_that_ended_make_room(library, monkeypatch):
    monkeypatch.setattr(sessions, "MOST", 3)
    kept = library.workshops
    under_way = kept.begin(HERE, NOON, "", GONE)
    for _ in range(4):
        kept.end(kept.begin(HERE, NOON, "", GONE), NOON)
    found = kept.listed(HERE)
    assert len(found) == 4
    assert found[-1].id == under_way

    monkeypatch.setattr(sessions, "LARGEST", 100)
    kept.add(found[0].id, line("x" * 101))
    kept.begin(HERE, NOON, "", GONE)
    assert under_way in [each.id for each in kept.listed(HERE)]
    assert found[0].id not in [each.id for each in kept.listed(HERE)]


def test_damaged_rows_are_left_out(library, tmp_path):
    kept = library.workshops
    one, two = (kept.begin(HERE, NOON, "first", GONE) for _ in range(2))
    with sqlite3.connect(tmp_path / "own" / tables.FILE_NAME) as beside:
        beside.execute("UPDATE workshop SET started = 'noon' WHERE id = ?", (one,))
        beside.execute("UPDATE workshop SET first = 'text' WHERE id = ?", (two,))
    beside.close()
    assert [each.id for each in kept.listed(HERE)] == [two]
    assert kept.first(two) is None
    assert kept.first(99) is None


def test_a_board_in_use_by_another_program_is_not_forgotten(library, tmp_path, monkeypatch):
    board = Whereabouts("", None, None)
    library.workshops.begin(board, NOON, "", GONE)
    monkeypatch.setattr(sessions, "is_running", lambda process: True)
    Library.open(tmp_path / "own").close()
    assert len(library.workshops.listed(board)) == 1
    monkeypatch.setattr(sessions, "is_running", lambda process: False)
    Library.open(tmp_path / "own").close()
    assert library.workshops.listed(board) == []


def test_a_library_that_cannot_be_used_says_so(library):
    library.close()
    for call in (
        lambda: library.workshops.listed(HERE),
        lambda: library.workshops.begin(HERE, NOON, "", GONE),
        lambda: library.workshops.states(1),
    ):
        with pytest.raises(NotKept, match="The record of the workshop could not be"):
            call()


def test_automatic_snapshots_take_no_room_and_go_after_their_days(library, clock, monkeypatch):
    monkeypatch.setattr("dutyflow.library.snapshots.MOST", 3)
    for number in range(5):
        library.keep_snapshot(HERE, f"auto {number}", b"x", automatic=True)
    for number in range(3):
        library.keep_snapshot(HERE, f"named {number}", b"x")
    with pytest.raises(NotKept, match="3 snapshots already"):
        library.keep_snapshot(HERE, "named 3", b"x")
    library.keep_snapshot(HERE, "auto 5", b"x", automatic=True)
    found = library.snapshots(HERE)
    assert [each.name for each in found if each.automatic] == ["auto 5", "auto 4", "auto 3"]

    clock.at += timedelta(days=89)
    library.forget_outdated()
    assert len(library.snapshots(HERE)) == 6
    clock.at += timedelta(days=2)
    library.forget_outdated()
    assert [each.name for each in library.snapshots(HERE)] == ["named 2", "named 1", "named 0"]
