"""The log of a workshop: the states it went through, and the time that each duty took."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from acme import ACME
from edit_steps import STEPS, edits
from hypothesis import given
from hypothesis import strategies as st

from dutyflow_models.edits.duties import set_duty
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.org import BLANK
from dutyflow_models.workshop.delta import delta
from dutyflow_models.workshop.log import Entry, Log, seconds_by_duty, states

NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)


def at(seconds, kind, about=(), step=None):
    return Entry(NINE + timedelta(seconds=seconds), kind, "", about, step)


@given(st.lists(edits(), max_size=8))
def test_the_states_are_those_that_were_gone_through(steps):
    now, gone_through, entries = ACME, [ACME], [at(0, "start")]
    for second, (name, one, other, title) in enumerate(steps):
        try:
            after = STEPS[name](now, one, other, title)
        except EditRefused:
            continue
        entries.append(at(second, "edit", step=delta(now, after) or None))
        gone_through.append(after)
        now = after
    assert states(Log(tuple(entries), ACME)) == gone_through


def test_entries_that_change_nothing_share_the_state_before():
    step = delta(ACME, set_duty(ACME, "cost", {"title": "Costs"}))
    log = Log((at(0, "start"), at(1, "edit", step=step), at(2, "note"), at(3, "end")), ACME)
    found = states(log)
    assert found[0] is ACME
    assert found[1] is found[2] is found[3]
    assert found[1].duties_by_id["cost"].title == "Costs"
    assert log.edits == 1


def test_a_log_whose_beginning_is_another_one_is_refused():
    step = delta(ACME, set_duty(ACME, "cost", {"title": "Costs"}))
    with pytest.raises(ValueError, match="of duties"):
        states(Log((at(0, "edit", step=step),), BLANK))


def test_the_time_of_a_duty_is_that_until_the_next_is_shown():
    log = Log(
        (
            at(0, "start"),
            at(10, "shown", ("cost",)),
            at(25, "edit"),
            at(40, "shown", ("code",)),
            at(45, "shown"),
            at(60, "shown", ("cost",)),
            at(70, "end"),
        ),
        ACME,
    )
    assert seconds_by_duty(log) == {"cost": 40.0, "code": 5.0}


def test_a_workshop_that_broke_off_counts_until_its_last_line():
    log = Log((at(0, "start"), at(10, "shown", ("cost",)), at(31, "edit")), ACME)
    assert seconds_by_duty(log) == {"cost": 21.0}


def test_a_clock_that_was_set_back_takes_no_time_away():
    log = Log((at(50, "shown", ("cost",)), at(20, "edit"), at(30, "end")), ACME)
    assert seconds_by_duty(log) == {"cost": 10.0}
