from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyflow_models.workshop.votes import NoDotsLeft, Votes
from dutyflow_models.workshop.voting import (
    Voting,
    digit_typed,
    taken_back,
    team_turned,
    totals_shown,
    voting_from_json,
    voting_to_json,
)

FEW = Voting(Votes(("platform", "dev"), ("a", "b", "c"), dots=2))
MANY = Voting(Votes(("platform",), tuple(f"d{number}" for number in range(1, 13)), dots=3))


def typing(state, digits):
    for digit in digits:
        state = digit_typed(state, int(digit), called="Platform")
    return state


def test_a_digit_puts_a_dot_of_the_team_whose_turn_it_is():
    state = typing(team_turned(typing(FEW, "31"), +1), "2")
    assert state.votes.put == (("platform", "c"), ("platform", "a"), ("dev", "b"))


def test_numbers_of_no_duty_are_dropped():
    assert typing(FEW, "09") == FEW
    assert typing(MANY, "0013") == MANY


def test_with_more_than_nine_duties_a_number_has_two_digits():
    state = typing(MANY, "1")
    assert (state.pending, state.votes.put) == ("1", ())
    assert typing(state, "203").votes.put == (("platform", "d12"), ("platform", "d3"))
    assert taken_back(state) == MANY


def test_more_dots_than_there_are_is_refused_and_nothing_changes():
    full = typing(FEW, "11")
    with pytest.raises(NoDotsLeft, match="Platform has put all of its 2 dots"):
        typing(full, "1")
    assert typing(taken_back(full), "2").votes.put == (("platform", "a"), ("platform", "b"))


def test_while_the_totals_are_shown_nothing_is_put_or_taken_back():
    state = totals_shown(typing(FEW, "1"), shown=True)
    assert typing(state, "2") == state
    assert taken_back(state) == state
    assert typing(totals_shown(state, shown=False), "2").votes.spent("platform") == 2


def test_the_first_and_the_last_team_are_the_ends():
    assert team_turned(FEW, -1).turn == 0
    assert team_turned(FEW, +5).turn == 1


@given(st.lists(st.sampled_from("0123456789<>s"), max_size=30), st.sampled_from([FEW, MANY]))
def test_any_keys_leave_a_vote_that_can_be_kept_and_taken_up(keys, state):
    for key in keys:
        if key == "s":
            state = totals_shown(state, shown=not state.shown)
        elif key == ">":
            state = team_turned(state, +1)
        elif key == "<":
            state = taken_back(state)
        else:
            try:
                state = typing(state, key)
            except NoDotsLeft:
                assert state.votes.left(state.team) == 0
    again = voting_from_json(json.loads(json.dumps(voting_to_json(state))))
    assert again is not None
    assert (again.votes, again.turn, again.shown) == (state.votes, state.turn, state.shown)


@pytest.mark.parametrize(
    "change",
    [
        {"teams": []},
        {"put": [["a"]]},
        {"turn": "x"},
        {"turn": float("inf")},
        {"dots": None},
        {"dots": float("inf")},
    ],
)
def test_what_is_no_vote_is_not_taken_up(change):
    assert voting_from_json({**voting_to_json(FEW), **change}) is None
    assert voting_from_json("x") is None
