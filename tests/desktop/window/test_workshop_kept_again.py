"""A workshop whose library could not be written for a while is kept whole afterwards."""

from __future__ import annotations

from functools import partial

import pytest
from test_workshop_session import AGENDA, HandOfTheClock, give, lines
from window_hand import do

from dutyflow_models.edits.duties import set_duty
from dutyflow_models.workshop.log import states


@pytest.fixture
def hand(desk):
    hand = HandOfTheClock()
    desk.workshop.seconds, desk.workshop.now = hand.seconds, hand.now
    return hand


@pytest.fixture
def workshop(desk, hand):
    return desk.workshop


@pytest.fixture
def window_problems(desk):
    said = []
    desk.tell.said.connect(lambda text, weight: weight == "problem" and said.append(text))
    return said


@pytest.fixture
def notes(desk):
    said = []
    desk.tell.said.connect(lambda text, weight: weight == "note" and said.append(text))
    return said


def test_after_a_minute_the_library_is_tried_again_and_gets_all_of_it(
    desk, workshop, library, hand, window_problems, notes
):
    workshop.start(AGENDA)
    give(desk, "code", "platform")
    library._connection.execute("PRAGMA query_only = ON")
    give(desk, "on-call", "platform")
    workshop.keep_state("deal", {"at": 3})
    workshop.ticked.emit()
    hand.passed = 30
    do(desk.window, "undo")
    library._connection.execute("PRAGMA query_only = OFF")
    workshop.ticked.emit()
    (session,) = workshop.sessions()
    assert library.workshops.states(session.id) == {}
    hand.passed = 60
    workshop.ticked.emit()

    kept = [(each.kind, each.text, each.at) for each in library.workshops.entries(session.id)]
    log = workshop.log().entries
    assert kept == [(each.kind, each.text, each.at.timestamp()) for each in log]
    assert kept[-1][0] == "undo"
    assert library.workshops.states(session.id) == {"deal": '{"at": 3}'}
    assert len(window_problems) == 1
    assert [each for each in notes if "written down again" in each] == notes[-1:]


def test_while_it_still_fails_nothing_more_is_said_and_at_the_end_all_is_written(
    desk, workshop, library, hand, window_problems, notes
):
    library._connection.execute("PRAGMA query_only = ON")
    workshop.start()
    give(desk, "code", "platform")
    for seconds in (0, 60, 119, 180):
        hand.passed = seconds
        workshop.ticked.emit()
    failed = [each for each in window_problems if "nothing further is written" in each]
    library._connection.execute("PRAGMA query_only = OFF")
    workshop.end()

    (session,) = workshop.sessions()
    log = workshop.log_of(session.id)
    assert [kind for kind, _ in lines(log)] == ["start", "edit", "end"]
    assert states(log)[-1] == desk.document.organisation
    assert session.ended is not None
    assert len(failed) == 1
    assert any("written down again" in each for each in notes)


def test_a_step_that_is_carried_further_meanwhile_is_one_line(desk, workshop, library, hand):
    def typed(title):
        rename = partial(set_duty, duty_id="code", fields={"title": title})
        assert desk.document.edit("Rename", rename, merge="title")

    workshop.start()
    typed("A")
    library._connection.execute("PRAGMA query_only = ON")
    typed("Ab")
    library._connection.execute("PRAGMA query_only = OFF")
    workshop.end()
    (session,) = workshop.sessions()
    log = workshop.log_of(session.id)
    assert lines(log) == [("start", "Acme"), ("edit", "Rename"), ("end", "")]
    assert states(log)[-1] == desk.document.organisation
