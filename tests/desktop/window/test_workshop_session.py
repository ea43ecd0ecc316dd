"""A workshop writes down what happens to the document, keeps its time, and ends as it should."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from window_hand import do

from dutyflow_models import language
from dutyflow_models.edits.duties import add_duty, set_duty
from dutyflow_models.edits.roles import give_duties
from dutyflow_models.workshop.agenda import Agenda, Phase
from dutyflow_models.workshop.log import seconds_by_duty, states

AGENDA = Agenda((Phase("Look", 10), Phase("Deal", 20, "deal")))


class HandOfTheClock:
    """A time that passes when it is told to."""

    def __init__(self):
        self.passed = 0.0

    def seconds(self):
        return self.passed

    def now(self):
        return datetime(2026, 11, 23, 9, tzinfo=UTC) + timedelta(seconds=self.passed)


@pytest.fixture
def hand(desk):
    hand = HandOfTheClock()
    desk.workshop.seconds, desk.workshop.now = hand.seconds, hand.now
    return hand


@pytest.fixture
def workshop(desk, hand):
    return desk.workshop


def give(desk, duty_id, team_id):
    edit = partial(give_duties, duty_ids=[duty_id], team_id=team_id)
    assert desk.document.edit(f"Give {duty_id} to {team_id}", edit)


def lines(log):
    return [(entry.kind, entry.text) for entry in log.entries]


def test_edits_undone_and_redone_are_lines_with_the_text_of_the_step(desk, workshop):
    workshop.start()
    give(desk, "code", "platform")
    do(desk.window, "undo")
    do(desk.window, "redo")
    workshop.note("note", "Coffee")
    workshop.end()

    (session,) = workshop.sessions()
    log = workshop.log_of(session.id)
    step = "Give code to platform"
    assert lines(log) == [
        ("start", "Acme"),
        ("edit", step),
        ("undo", step),
        ("redo", step),
        ("note", "Coffee"),
        ("end", ""),
    ]
    assert log.entries[1].about == ("code",)
    assert session.edits == 3
    assert session.ended is not None
    found = states(log)
    assert found[-1] == desk.document.organisation
    assert found[2] == log.first


def test_a_new_edit_after_an_undo_is_no_redo(desk, workshop):
    workshop.start()
    give(desk, "code", "platform")
    do(desk.window, "undo")
    give(desk, "code", "platform")
    assert [kind for kind, _ in lines(workshop.log())] == ["start", "edit", "undo", "edit"]


def test_a_title_that_is_typed_is_one_line(desk, workshop):
    workshop.start()
    for title in ("W", "Wr", "Write it"):
        edit = partial(set_duty, duty_id="code", fields={"title": title})
        assert desk.document.edit("Edit title", edit, merge="title code")
    (_, line) = workshop.log().entries
    assert line.delta.changes[0].after.title == "Write it"

    edit = partial(set_duty, duty_id="code", fields={"title": "Write code"})
    desk.document.edit("Edit title", edit, merge="title code")
    workshop.end()
    log = workshop.log_of(workshop.sessions()[0].id)
    assert [kind for kind, _ in lines(log)] == ["start", "end"]


def test_what_is_kept_is_what_was_in_memory(desk, workshop):
    workshop.start(AGENDA)
    give(desk, "code", "platform")
    workshop.show_duty("code")
    workshop.next_phase()
    give(desk, "on-call", "platform")
    in_memory = workshop.log()
    workshop.end()
    kept = workshop.log_of(workshop.sessions()[0].id)
    assert kept.entries[:-1] == in_memory.entries
    assert kept.first == in_memory.first


def test_nothing_is_written_down_while_no_workshop_is_held(desk, workshop):
    give(desk, "code", "platform")
    workshop.note("note", "Nobody hears this")
    workshop.keep_state("deal", {"at": 1})
    workshop.show_duty("code")
    assert not workshop.running
    assert workshop.sessions() == []
    assert workshop.resumable == ()
    assert workshop.log().entries == ()


def test_the_phases_of_the_agenda_follow_one_another(desk, workshop, hand):
    workshop.start(AGENDA)
    assert (workshop.phase, workshop.phase_now.title) == (0, "Look")
    hand.passed = 540
    assert workshop.clock.in_last_minute(hand.passed)
    workshop.add_minute()
    assert workshop.clock.left(hand.passed) == 120

    workshop.next_phase()
    workshop.next_phase()
    assert (workshop.phase, workshop.has_next_phase) == (1, False)
    assert workshop.clock.left(hand.passed) == 1200
    assert [text for kind, text in lines(workshop.log()) if kind == "phase"] == ["Look", "Deal"]


def test_an_agenda_that_is_changed_lets_the_clock_go_on(desk, workshop, hand):
    workshop.start(AGENDA)
    hand.passed = 60
    longer = Agenda((Phase("Before", 5), Phase("Look", 15), Phase("Deal", 20)))
    workshop.use_agenda(longer, 1)
    assert (workshop.phase, workshop.clock.left(hand.passed)) == (1, 14 * 60)
    assert [kind for kind, _ in lines(workshop.log())] == ["start", "phase"]


def test_the_time_of_a_duty_is_written_down(desk, workshop, hand):
    workshop.ensure_running()
    for duty_id, seconds in (("code", 30), ("on-call", 12), ("code", 3)):
        workshop.show_duty(duty_id, 60)
        assert workshop.duty_clock.left(hand.passed) == 60
        hand.passed += seconds
    workshop.show_duty(None)
    hand.passed += 500
    workshop.end()
    log = workshop.log_of(workshop.sessions()[0].id)
    assert seconds_by_duty(log) == pytest.approx({"code": 33, "on-call": 12})


def test_the_timer_rests_and_goes_on(desk, workshop, hand, qtbot):
    workshop.start(AGENDA)
    hand.passed = 10
    workshop.toggle_timer()
    hand.passed = 100
    assert workshop.clock.elapsed(hand.passed) == 10
    with qtbot.waitSignal(workshop.ticked, timeout=3000):
        workshop.toggle_timer()
    assert workshop.clock.running


def test_the_timer_without_a_workshop_begins_one(desk, workshop, hand):
    workshop.toggle_timer()
    assert workshop.running
    hand.passed = 5
    workshop.add_minute()
    assert (workshop.clock.left(5), workshop.phase) == (60, -1)


def test_a_what_if_is_one_line_when_it_is_kept_and_none_when_it_is_not(desk, workshop):
    workshop.start()
    for kept in (True, False):
        desk.document.what_if.begin()
        give(desk, "code", "platform" if kept else "dev")
        give(desk, "on-call", "platform" if kept else "dev")
        if kept:
            desk.document.what_if.keep()
        else:
            desk.document.what_if.throw_away()
    ((kind, text),) = lines(workshop.log())[1:]
    assert (kind, text.split(":")[0]) == ("edit", "Keep what-if")
    assert states(workshop.log())[-1] == desk.document.organisation


def test_a_workshop_that_begins_in_a_what_if_begins_with_what_is_decided(desk, workshop, library):
    before = desk.document.organisation
    desk.document.what_if.begin()
    give(desk, "code", "platform")
    workshop.start()
    assert workshop.log().first is before
    desk.document.what_if.keep()
    assert len(workshop.log().entries) == 2
    assert states(workshop.log())[-1] == desk.document.organisation
    (first,) = library.snapshots(desk.layouts.where)
    assert library.snapshot_text(first.id) == desk.document.path.read_bytes()


def test_a_what_if_that_goes_with_its_file_is_not_written_down(desk, workshop, tmp_path, library):
    first = desk.layouts.where
    workshop.start()
    desk.document.what_if.begin()
    give(desk, "code", "platform")
    other = tmp_path / "other.org.yaml"
    other.write_text("org: {name: other}\n", encoding="utf-8")
    desk.tell.answers("Don’t save", "Don’t save")
    desk.window.open_path(other)
    (session,) = library.workshops.listed(first)
    assert [kind for kind, _ in lines(workshop.log_of(session.id))] == ["start", "end"]


def test_another_file_ends_the_workshop_with_a_snapshot_of_what_was_done(
    desk, workshop, tmp_path, library
):
    first = desk.layouts.where
    workshop.start()
    give(desk, "code", "platform")
    text = desk.document.copy_text()
    do(desk.window, "save")
    other = tmp_path / "other.org.yaml"
    other.write_text("org: {name: other}\n", encoding="utf-8")
    desk.window.open_path(other)

    assert not workshop.running
    assert workshop.sessions() == []
    assert [each.ended is not None for each in library.workshops.listed(first)] == [True]
    kept = library.snapshots(first)
    assert [(each.name, each.automatic) for each in kept] == [
        ("Workshop ends", True),
        ("Workshop begins", True),
    ]
    assert library.snapshot_text(kept[0].id) == text


@pytest.mark.parametrize("way", ["close", "quit"])
def test_closing_ends_the_workshop(desk, workshop, library, way):
    where = desk.layouts.where
    workshop.start()
    do(desk.window, way)
    (session,) = library.workshops.listed(where)
    assert session.ended is not None


def test_what_is_no_step_is_written_down_in_the_readers_language(desk, workshop, org_file, request):
    language.install(lambda text, _about, _n: f"«{text}»")
    request.addfinalizer(lambda: language.install(None))
    workshop.start()
    give(desk, "code", "platform")
    desk.tell.answers("Don’t save")
    desk.window.open_path(org_file)
    assert lines(workshop.log())[-1] == ("edit", "«Read the file again»")


def test_reading_the_same_file_again_goes_on(desk, workshop, org_file):
    workshop.start()
    give(desk, "code", "platform")
    desk.tell.answers("Don’t save")
    desk.window.open_path(org_file)
    assert workshop.running
    assert lines(workshop.log())[-1] == ("edit", "Read the file again")
    assert states(workshop.log())[-1] == desk.document.organisation


def test_saved_under_another_name_the_workshop_is_that_files(desk, workshop, tmp_path, monkeypatch):
    workshop.start()
    give(desk, "code", "platform")
    place = tmp_path / "elsewhere.org.yaml"
    monkeypatch.setattr(desk.tell, "ask_save_path", lambda *_, **__: place)
    do(desk.window, "save-as")
    give(desk, "on-call", "platform")
    workshop.toggle_timer()
    assert [each.edits for each in workshop.sessions()] == [2]


def test_a_board_that_is_saved_keeps_its_workshop_when_no_clock_runs(
    desk, workshop, library, tmp_path, monkeypatch
):
    do(desk.window, "new")
    workshop.start()
    assert desk.document.edit("Add", partial(add_duty, title="One"))
    place = tmp_path / "first.org.yaml"
    monkeypatch.setattr(desk.tell, "ask_save_path", lambda *_, **__: place)
    do(desk.window, "save-as")
    where = desk.layouts.where
    do(desk.window, "new")
    (session,) = library.workshops.listed(where)
    assert session.ended is not None
    assert lines(workshop.log_of(session.id))[-1] == ("end", "")
    assert library.snapshots(where)[0].name == "Workshop ends"


def test_a_board_that_nobody_keeps_takes_its_workshop_along(desk, workshop, window_problems):
    do(desk.window, "new")
    workshop.start()
    assert desk.document.edit("Add", partial(add_duty, title="One"))
    desk.tell.answers("Don’t save")
    do(desk.window, "new")
    assert not workshop.running
    assert workshop.sessions() == []
    assert window_problems == []


@pytest.fixture
def window_problems(desk):
    said = []
    desk.tell.said.connect(lambda text, weight: weight == "problem" and said.append(text))
    return said


def test_where_the_library_cannot_be_written_the_workshop_goes_on(
    desk, workshop, library, window_problems
):
    workshop.start()
    library._connection.execute("PRAGMA query_only = ON")
    give(desk, "code", "platform")
    workshop.keep_state("deal", {"at": 3})
    workshop.toggle_timer()
    give(desk, "on-call", "platform")

    assert len(window_problems) == 1
    assert "nothing further is written down" in window_problems[0]
    assert workshop.state_of("deal") == {"at": 3}
    assert [kind for kind, _ in lines(workshop.log())] == ["start", "edit", "edit"]
    library._connection.execute("PRAGMA query_only = OFF")


def test_damaged_lines_are_left_out_and_told(desk, workshop, library, window_problems):
    workshop.start()
    give(desk, "code", "platform")
    give(desk, "on-call", "platform")
    give(desk, "code", "dev")
    workshop.end()
    session = workshop.sessions()[0].id
    path = library.folder / "library.db"
    with sqlite3.connect(path) as beside:
        beside.execute("UPDATE workshop_entry SET delta = 'x' WHERE text LIKE '%code to platform'")
        beside.execute("UPDATE workshop_entry SET about = x'ff', at = 'noon' WHERE kind = 'end'")
    beside.close()

    log = workshop.log_of(session)

    assert lines(log) == [("start", "Acme"), ("edit", "Give on-call to platform")]
    assert states(log)[-1].duties_by_id["on-call"].responsible == ("platform",)
    assert "3 lines" in window_problems[0]


def test_ten_minutes_with_changes_are_a_snapshot(desk, workshop, library):
    workshop.start()
    workshop.snapshots.due.timeout.emit()
    assert len(library.snapshots(desk.layouts.where)) == 1
    give(desk, "code", "platform")
    workshop.snapshots.due.timeout.emit()
    workshop.snapshots.due.timeout.emit()
    newest, first = library.snapshots(desk.layouts.where)
    assert library.snapshot_text(newest.id) == desk.document.copy_text()
    assert library.snapshot_text(first.id) != desk.document.copy_text()
    workshop.end()
    assert len(library.snapshots(desk.layouts.where)) == 2
