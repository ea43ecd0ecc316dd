"""The recovery store: private, several generations, thinned, and whole again after damage."""

from __future__ import annotations

import os
import sqlite3
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dutyflow.library import NotKept
from dutyflow.processes import Process
from dutyflow.recovery.store import MOST_WORKS, RecoveryStore
from dutyflow.recovery.thinning import APART, LARGEST, MOST, Kept, replaced, superfluous

GONE = Process("this machine", 0, "long ago")
BASE = ("digest of the base", b"duties: []\n")


class Clock:
    def __init__(self):
        self.now = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)

    def __call__(self):
        return self.now

    def pass_by(self, **time):
        self.now += timedelta(**time)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def store(tmp_path, clock):
    store = RecoveryStore(tmp_path / "data", clock)
    yield store
    store.close()


def put(store, work, text, scenario=""):
    store.put(work, text, digest=f"digest of {text!r}", base=BASE, scenario=scenario)


def texts(store):
    (work,) = store.works()
    return [store.text(generation) for generation in work.generations]


def test_work_comes_back_with_its_path_base_title_scenario_and_time(store, clock, tmp_path):
    path = tmp_path / os.fsdecode(b"caf\xe9 # 100%\n.org.yaml")
    put(store, store.begin(path, "Acme", GONE), b"duties: [1]\n", "With SRE")

    (work,) = RecoveryStore(tmp_path / "data").works()

    assert (work.path, work.title, work.process) == (path, "Acme", GONE)
    assert (work.newest.scenario, work.newest.stored) == ("With SRE", clock.now)
    assert store.text(work.newest) == b"duties: [1]\n"
    assert store.base(work, work.newest) == BASE[1]


def test_nobody_else_can_read_folder_and_files(store, tmp_path):
    put(store, store.begin(None, "Acme", GONE), b"text")

    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in store.path.parent.iterdir()}

    assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700
    assert set(modes.values()) == {0o600}
    assert {"recovery.db", "recovery.db-wal"} <= modes.keys()


def test_what_is_kept_is_on_the_disk_at_once(store):
    put(store, store.begin(None, "Acme", GONE), b"text")

    assert store._connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert store._connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_state_takes_the_place_of_the_last_one_for_a_minute(store, clock):
    work = store.begin(None, "Acme", GONE)
    put(store, work, b"first")
    for number in range(5):
        clock.pass_by(seconds=10)
        put(store, work, b"later %d" % number)
    clock.pass_by(seconds=APART)
    put(store, work, b"last")

    assert texts(store) == [b"last", b"later 4", b"first"]


def test_a_day_of_work_leaves_twelve_states_the_closer_the_newer(store, clock):
    work = store.begin(None, "Acme", GONE)
    for minute in range(8 * 60):
        put(store, work, b"minute %d" % minute)
        clock.pass_by(minutes=1)

    (found,) = store.works()
    ages = [(clock.now - each.stored).total_seconds() / 60 for each in found.generations]

    assert len(found.generations) == MOST
    assert store.text(found.newest) == b"minute 479"
    assert store.text(found.generations[-1]) == b"minute 0"
    assert ages[2] <= 15
    assert sum(age < 120 for age in ages) >= 5
    assert sum(age > 120 for age in ages) >= 2


def test_states_that_are_too_large_together_are_forgotten_but_the_newest():
    whole = [Kept(number, number * 100.0, LARGEST // 3) for number in range(6)]
    gone = superfluous(whole, 600.0)

    assert len(whole) - len(gone) == 3
    assert 5 not in gone
    assert superfluous([Kept(1, 0.0, 2 * LARGEST)], 1.0) == []
    assert superfluous([Kept(1, 0.0, 1), Kept(2, 1.0, 2 * LARGEST)], 1.0) == [1]


def test_a_clock_that_jumps_back_makes_a_state_of_its_own():
    assert replaced([Kept(1, 1e6, 1), Kept(2, 1e6 + 1, 1)], 1e6 - 3600) is None


def test_work_taken_over_keeps_the_state_in_which_it_was_left(store, clock):
    work = store.begin(None, "Acme", GONE)
    put(store, work, b"early")
    clock.pass_by(seconds=5)
    put(store, work, b"left so")
    here = Process("this machine", 1, "now")

    store.take_over(work, here)
    clock.pass_by(seconds=5)
    put(store, work, b"after")

    assert store.works()[0].process == here
    assert texts(store) == [b"after", b"left so", b"early"]


def test_works_that_nobody_takes_up_are_at_most_fifty(store, clock):
    for number in range(MOST_WORKS + 3):
        put(store, store.begin(None, f"Work {number}", GONE), b"text")
        clock.pass_by(minutes=1)

    titles = [work.title for work in store.works()]

    assert len(titles) == MOST_WORKS
    assert titles[0] == f"Work {MOST_WORKS + 2}"
    assert "Work 2" not in titles


def test_of_too_many_works_the_one_left_longest_ago_goes_not_the_one_begun_first(store, clock):
    works = []
    for number in range(MOST_WORKS):
        works.append(store.begin(None, f"Work {number}", GONE))
        put(store, works[-1], b"text")
        clock.pass_by(minutes=1)
    put(store, works[0], b"still at it")

    store.begin(None, "One more", GONE)

    assert store.holds(works[0])
    assert not store.holds(works[1])
    assert store.holds(works[2])


def test_what_is_forgotten_leaves_nothing_in_any_table(store):
    work = store.begin(None, "Acme", GONE)
    put(store, work, b"text")

    store.forget(work)
    store.forget(work)

    rows = [store._connection.execute(f"SELECT count(*) FROM {table}").fetchone()
            for table in ("work", "base", "generation")]  # fmt: skip
    assert rows == [(0,), (0,), (0,)]


def test_of_what_is_thrown_away_no_byte_stays_on_the_disk(store):
    text = os.urandom(50_000)  # what cannot be packed is kept as it is
    work = store.begin(None, "Acme", GONE)
    put(store, work, text)
    store.close()
    assert text[1000:1100] in store.path.read_bytes()

    store.forget(work)
    store.close()

    assert [each.name for each in store.path.parent.iterdir()] == ["recovery.db"]
    found = store.path.read_bytes()
    assert not any(text[at : at + 100] in found for at in range(0, 50_000, 500))


def test_a_damaged_database_is_set_aside_and_named_and_a_new_one_made(store, tmp_path):
    put(store, store.begin(None, "Acme", GONE), b"text")
    store.close()
    store.path.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)

    assert store.works() == []

    (aside,) = store.path.parent.glob("recovery.damaged-*.db")
    assert str(aside) in store.take_notice()
    assert store.take_notice() == ""
    put(store, store.begin(None, "Acme", GONE), b"again")
    assert texts(store) == [b"again"]


def test_damage_to_it_leaves_the_library_alone(tmp_path):
    from dutyflow.library import Library

    folder = tmp_path / "data"
    library = Library.open(folder)
    library.add_recent(Path("/a.org.yaml"), "A")
    (folder / "recovery.db").write_bytes(b"no database at all" * 500)

    assert RecoveryStore(folder).works() == []

    assert [each.title for each in library.recent()] == ["A"]
    library.close()


def test_a_database_that_vanished_under_the_program_is_made_anew(store):
    put(store, store.begin(None, "Acme", GONE), b"text")
    for each in store.path.parent.iterdir():
        each.unlink()
    store.path.parent.rmdir()

    put(store, store.begin(None, "Acme", GONE), b"again")

    assert texts(store) == [b"again"]
    with sqlite3.connect(store.path) as found:
        assert found.execute("SELECT count(*) FROM generation").fetchone() == (1,)
    found.close()


def test_a_database_of_a_newer_dutyflow_stays_as_it_is(store):
    put(store, store.begin(None, "Acme", GONE), b"text")
    store._connection.execute("PRAGMA user_version = 99")
    store.close()
    before = store.path.read_bytes()

    with pytest.raises(NotKept, match="newer Dutyflow"):
        store.begin(None, "Acme", GONE)

    assert store.path.read_bytes() == before


def test_a_full_disk_is_a_sentence_and_what_was_kept_stays(store):
    work = store.begin(None, "Acme", GONE)
    put(store, work, b"small")
    pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
    store._connection.execute(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(NotKept, match="disk is full"):
        put(store, work, os.urandom(100_000))

    assert texts(store) == [b"small"]
    store._connection.execute("PRAGMA max_page_count = 100000")
    put(store, work, os.urandom(100_000))
    assert len(texts(store)) == 2
