"""Agenda and clock: plain arithmetic on seconds and minutes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyflow_models.workshop.agenda import (
    MOST_PHASES,
    NINETY,
    Agenda,
    Phase,
    agenda_from_json,
    agenda_to_json,
)
from dutyflow_models.workshop.clock import Clock, clock_text

TEN_MINUTES = Clock(allotted=600)


def test_only_running_time_counts():
    clock = TEN_MINUTES.started(100).paused(160)
    assert (clock.elapsed(1_000), clock.left(1_000), clock.running) == (60, 540, False)
    assert clock.toggled(1_000).elapsed(1_030) == 90


def test_starting_twice_is_starting_once():
    assert TEN_MINUTES.started(0).started(50).elapsed(60) == 60


def test_the_last_minute_and_the_overrun_are_told_apart():
    clock = TEN_MINUTES.started(0)
    assert [clock.in_last_minute(now) for now in (539, 540, 599, 600)] == [False, True, True, False]
    assert [clock.overrun(now) for now in (599, 600, 620)] == [0, 0, 20]
    assert clock.left(620) == 0
    assert (clock.part(150), clock.part(900)) == (0.25, 1.0)


def test_a_minute_more_is_a_minute_from_now_also_when_time_is_over():
    assert TEN_MINUTES.started(0).extended(100).left(100) == 560
    late = TEN_MINUTES.started(0).extended(900)
    assert (late.left(900), late.overrun(900)) == (60, 0)


def test_a_clock_without_end_counts_up():
    clock = Clock().started(5)
    assert (clock.elapsed(65), clock.overrun(65), clock.part(65)) == (60, 0, 0)
    assert not clock.in_last_minute(65)


def test_a_minute_more_makes_a_timer_of_a_clock_without_end():
    clock = Clock().started(5).extended(65).extended(65)
    assert (clock.left(65), clock.in_last_minute(70)) == (120, False)


@given(st.lists(st.tuples(st.floats(0, 1000), st.sampled_from(["toggled", "extended"]))))
def test_time_never_runs_backwards(steps):
    clock, now = Clock(allotted=60), 0.0
    for pause, do in steps:
        before = clock.elapsed(now)
        now += pause
        assert clock.elapsed(now) >= before
        after = getattr(clock, do)(now)
        assert after.elapsed(now) == pytest.approx(clock.elapsed(now))
        clock = after


def test_times_read_as_on_a_clock():
    assert [clock_text(each) for each in (0, 62.9, 3599, 3600, 5400)] == [
        "00:00", "01:02", "59:59", "1:00:00", "1:30:00",
    ]  # fmt: skip


def test_the_ready_agenda_has_ninety_minutes():
    assert NINETY.minutes == 90
    assert agenda_from_json(agenda_to_json(NINETY)) == NINETY


@given(
    st.lists(st.builds(Phase, st.text(), st.integers(1, 999), st.text()), max_size=5)
    .map(tuple)
    .map(Agenda)
)
def test_an_agenda_is_read_as_it_was_kept(agenda):
    assert agenda_from_json(agenda_to_json(agenda)) == agenda


@pytest.mark.parametrize("text", ["", "null", "3", '[{"title": "a"}]', '["a"]', "[" * 100_000])
def test_a_damaged_agenda_is_none(text):
    assert agenda_from_json(text) is None


def test_odd_minutes_are_mended_and_too_many_phases_left_out():
    found = agenda_from_json('[{"title": 1, "minutes": -5}, {"title": "b", "minutes": 1e6}]')
    assert found == Agenda((Phase("1", 1), Phase("b", 999)))
    many = agenda_to_json(Agenda((Phase("a", 1),) * 80))
    assert len(agenda_from_json(many).phases) == MOST_PHASES
    assert agenda_from_json('[{"title": "a", "minutes": Infinity}]') is None
