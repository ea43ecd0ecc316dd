"""A workshop whose program went away goes on as it was: phase, clocks, states, log."""

from __future__ import annotations

import os
import sqlite3
from functools import partial

import pytest
from test_workshop_session import AGENDA, HandOfTheClock, give, lines

from dutyflow.app import make_window
from dutyflow.library import Library
from dutyflow.processes import started
from dutyflow.workshop.resuming import end_left
from dutyflow_models.workshop.log import seconds_by_duty, states
from dutyflow_models.workshop.spent import seconds_by_phase


@pytest.fixture
def hand():
    return HandOfTheClock()


@pytest.fixture
def broken_off(desk, hand):
    """A workshop whose window went away without a word, seven minutes into the agenda."""
    workshop = desk.workshop
    workshop.seconds, workshop.now = hand.seconds, hand.now
    workshop.start(AGENDA)
    hand.passed = 60
    give(desk, "code", "platform")
    workshop.show_duty("code", 120)
    workshop.keep_state("blind", [1, 2])
    workshop.keep_state("deal", {"at": 3})
    hand.passed = 100
    workshop.ticked.emit()
    desk.document.save(desk.document.path, backup_dir=desk.document.path.parent)
    workshop._record = None
    desk.window.close()
    hand.passed = 3600
    return workshop


@pytest.fixture
def again(broken_off, desk, qapp, qtbot, org_file, hand):
    """The desk of the next program, at the same file."""
    library = Library.open(desk.library.folder)
    window = make_window(qapp, library)
    qtbot.addWidget(window, before_close_func=lambda each: each.desk.tell.answers("Don’t save"))
    window.open_path(org_file)
    desk = window.desk
    desk.workshop.seconds, desk.workshop.now = hand.seconds, hand.now
    yield desk
    library.close()


def test_all_goes_on_as_it_was_but_the_time_in_between(again, hand, qtbot):
    workshop = again.workshop
    left = workshop.left()
    with qtbot.waitSignal(workshop.resume_wanted) as wanted:
        assert workshop.go_on(left)

    assert wanted.args == ["deal"]
    assert workshop.agenda == AGENDA
    assert (workshop.phase, workshop.duty) == (0, "code")
    assert workshop.clock.left(hand.passed) == 500
    assert workshop.duty_clock.left(hand.passed) == 80
    assert (workshop.state_of("deal"), workshop.state_of("blind")) == ({"at": 3}, [1, 2])

    give(again, "on-call", "platform")
    hand.passed += 10
    workshop.end()
    (session,) = workshop.sessions()
    log = workshop.log_of(session.id)
    assert seconds_by_duty(log) == pytest.approx({"code": 50})
    assert states(log)[-1] == again.document.organisation
    assert [kind for kind, _ in lines(log)] == [
        *("start", "phase", "edit", "shown", "shown", "phase"),
        *("note", "phase", "shown", "edit", "end"),
    ]


def test_the_time_in_between_is_no_time_of_the_phase(again, hand):
    again.workshop.go_on(again.workshop.left())
    hand.passed += 20
    again.workshop.end()
    (session,) = again.workshop.sessions()
    (spent,) = seconds_by_phase(again.workshop.log_of(session.id).entries)
    assert (spent.title, spent.seconds) == ("Look", pytest.approx(120))


def test_a_workshop_that_is_not_gone_on_with_ends_when_it_broke_off(again, hand):
    again.workshop.start()
    _, left = again.workshop.sessions()
    log = again.workshop.log_of(left.id)
    assert lines(log)[-1] == ("end", "")
    assert (left.ended - left.started).total_seconds() == 100
    assert log.entries[-1].at == left.ended
    assert seconds_by_duty(log) == pytest.approx({"code": 40})


def test_work_that_is_not_there_any_more_is_an_edit_of_the_log(again):
    again.document.edit("Otherwise", lambda org: org.replacing(duties=org.duties[:1]))
    again.workshop.go_on(again.workshop.left())
    assert ("edit", "Opened again after it broke off") in lines(again.workshop.log())
    assert states(again.workshop.log())[-1] == again.document.organisation


def test_a_part_of_a_workshop_that_is_begun_goes_on_with_it(again, hand):
    again.workshop.ensure_running()
    assert again.workshop.phase == 0
    assert len(again.workshop.sessions()) == 1


def test_after_a_night_a_part_of_a_workshop_begins_another(again, hand):
    hand.passed += 24 * 3600
    again.workshop.ensure_running()
    assert again.workshop.agenda is None
    newest, first = again.workshop.sessions()
    assert (newest.ended, (first.ended - first.started).total_seconds()) == (None, 100)


def test_two_windows_do_not_go_on_with_one_workshop(again, desk):
    left = again.workshop.left()
    again.library.workshops.end(left.id, left.alive)
    said = []
    again.tell.said.connect(lambda text, _weight: said.append(text))
    assert not again.workshop.go_on(left)
    assert not again.workshop.running
    assert "meanwhile" in said[0]


def test_a_workshop_that_goes_on_in_another_window_is_not_ended_here(again, hand):
    left = again.workshop.left()
    with sqlite3.connect(again.library.folder / "library.db") as beside:
        other = os.getppid(), started(os.getppid())
        beside.execute("UPDATE workshop SET pid = ?, process = ?", other)
    beside.close()
    said = []
    again.tell.said.connect(lambda text, _weight: said.append(text))
    end_left(again.library, again.tell, left)
    (session,) = again.workshop.sessions()
    assert session.ended is None
    assert "meanwhile" in said[0]


def test_clocks_agenda_and_states_that_are_damaged_begin_anew(again, hand):
    with sqlite3.connect(again.library.folder / "library.db") as beside:
        beside.execute("UPDATE workshop SET clocks = '[', agenda = '{', first = 'x'")
        beside.execute("UPDATE workshop_state SET value = '[' WHERE name = 'deal'")
    beside.close()
    workshop = again.workshop
    said = []
    again.tell.said.connect(lambda text, _weight: said.append(text))
    assert workshop.go_on(workshop.left())
    assert (workshop.agenda, workshop.phase, workshop.resumable) == (None, -1, ("blind",))
    assert states(workshop.log())[-1] == again.document.organisation
    assert "could not be read" in said[0]


@pytest.mark.parametrize(
    "clocks",
    [
        '{"phase": Infinity, "duty": null, "phase_clock": [0, 0, true], "duty_clock": [0, 0, 1]}',
        '{"phase": -9, "duty": null, "phase_clock": [0, NaN, true], "duty_clock": [0, 0, true]}',
        '{"phase": 0, "duty": 3, "phase_clock": [Infinity, 0, true], "duty_clock": [0, 0, true]}',
        '{"phase": 0, "duty": null, "phase_clock": [0, -9e999, true], "duty_clock": [0, 0, true]}',
    ],
)
def test_clocks_that_no_clock_shows_begin_anew(again, clocks, hand):
    with sqlite3.connect(again.library.folder / "library.db") as beside:
        beside.execute("UPDATE workshop SET clocks = ?", (clocks,))
    beside.close()
    workshop = again.workshop
    assert workshop.go_on(workshop.left())
    assert (workshop.clock.elapsed(hand.passed), workshop.clock.running) == (0, False)
    workshop.next_phase()
    assert workshop.phase == 0


def test_a_workshop_is_left_alone_while_its_program_runs(desk, hand, monkeypatch):
    desk.workshop.start()
    monkeypatch.setattr("dutyflow.library.sessions.this_process", partial(object))
    assert desk.workshop.left() is None
