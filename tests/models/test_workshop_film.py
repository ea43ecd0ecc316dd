"""A workshop as a film: any step from any other one, and what cannot be shown is cut off."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from acme import ACME
from hypothesis import given
from hypothesis import strategies as st

from dutyflow_models.edits.roles import give_duties
from dutyflow_models.edits.teams import set_team
from dutyflow_models.workshop.delta import delta, reversed_of
from dutyflow_models.workshop.film import BEGINNING, EVERY, Film
from dutyflow_models.workshop.log import Entry, Log, states

START = datetime(2026, 11, 28, 9, tzinfo=UTC)
TEAMS = ("platform", "devops", "dev")


def at(seconds):
    return START + timedelta(seconds=seconds)


def edit(seconds, before, after, text="An edit", kind="edit"):
    return Entry(at(seconds), kind, text, (), delta(before, after))


def long_log(count):
    """A log in which one duty goes from team to team."""
    entries, now = [Entry(START, "start", "Acme")], ACME
    for number in range(count):
        after = give_duties(now, ["code"], TEAMS[number % 2])
        entries.append(edit(10 * number, now, after, f"Edit {number}"))
        now = after
    return Log(tuple(entries), ACME)


def test_a_film_begins_as_the_workshop_did_and_has_a_step_for_each_edit():
    moved = give_duties(ACME, ["code"], "devops")
    log = Log((Entry(START, "start", "Acme"), edit(75, ACME, moved, "Give ‘Code’")), ACME)

    film = Film(log)

    assert [step.text for step in film.steps] == [BEGINNING, "Give ‘Code’"]
    assert (film.state(0), film.state(1)) == (ACME, moved)
    assert (film.end, film.seconds, film.steps[1].duties) == (1, 75.0, ("code",))


@given(st.lists(st.integers(0, 3 * EVERY + 5), min_size=1, max_size=30))
def test_every_step_is_the_same_from_wherever_one_comes(numbers):
    log = long_log(3 * EVERY + 5)
    film, all_states = Film(log), states(log)

    assert [film.state(number) for number in numbers] == [all_states[n] for n in numbers]


def test_phases_and_notes_are_steps_and_what_is_shown_is_none():
    moved = give_duties(ACME, ["code"], "devops")
    log = Log(
        (
            Entry(START, "start", "Acme"),
            Entry(at(1), "phase", "Look"),
            Entry(at(2), "shown", "Code", ("code",)),
            Entry(at(3), "note", "Nobody knows"),
            Entry(at(4), "phase", "Deal"),
            edit(5, ACME, moved),
            Entry(at(6), "phase", ""),
            Entry(at(7), "end", ""),
        ),
        ACME,
    )

    film = Film(log)

    assert [(step.text, step.phase) for step in film.steps[1:]] == [
        ("Look", "Look"),
        ("Nobody knows", "Look"),
        ("Deal", "Deal"),
        ("An edit", "Deal"),
    ]
    assert film.phases == (1, 3)
    assert film.changes == (0, 4)
    assert film.steps[2].duties == ("code",)
    assert film.state(3) == ACME


def test_undone_and_done_again_is_said():
    moved = give_duties(ACME, ["code"], "devops")
    there = delta(ACME, moved)
    log = Log(
        (
            Entry(START, "edit", "Give", (), there),
            Entry(at(1), "undo", "Give", (), reversed_of(there)),
            Entry(at(2), "redo", "Give", (), there),
        ),
        ACME,
    )

    film = Film(log)

    assert [step.text for step in film.steps[1:]] == ["Give", "Undo: Give", "Redo: Give"]
    assert [film.state(number) for number in (3, 2, 1, 0)] == [moved, ACME, moved, ACME]


def test_a_step_about_no_duty_names_the_lane_or_the_ends_of_a_hand_off():
    renamed = set_team(ACME, "dev", {"title": "Developers"})
    cut = renamed.replacing(handoffs=renamed.handoffs[1:])
    edited = cut.replacing(
        handoffs=(cut.handoffs[0].replacing(passes="a build"), *cut.handoffs[1:])
    )
    log = Log(
        (edit(0, ACME, renamed), edit(1, renamed, cut), edit(2, cut, edited)),
        ACME,
    )

    steps = Film(log).steps

    assert (steps[1].duties, steps[1].team) == ((), "dev")
    assert steps[3].duties == ("code", "on-call")
    assert steps[3].team is None


def test_what_does_not_fit_ends_the_film_there():
    log = long_log(EVERY + 9)
    strange = delta(ACME.replacing(duties=ACME.duties * 30), ACME.replacing(duties=()))
    entries = list(log.entries)
    entries[EVERY + 3] = replace(entries[EVERY + 3], delta=strange)

    film = Film(Log(tuple(entries), ACME))

    assert film.end == EVERY + 2
    assert film.cut_off == 7
    assert film.state(film.end) == states(log)[EVERY + 2]


def test_a_log_without_lines_is_no_film():
    assert Film(Log((), ACME)).steps == ()
