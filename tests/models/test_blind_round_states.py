from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyflow_models.workshop.answers import NOBODY, UNSURE, Answers, Card
from dutyflow_models.workshop.blind_round import (
    begin_round,
    digit_typed,
    ended,
    resumed,
    reveal,
    round_from_json,
    round_to_json,
    taken_back,
    team_asked,
    turned,
    unsure_typed,
)

THREE = ("platform", "devops", "dev")
MANY = tuple(f"team-{number}" for number in range(1, 15))


def start(teams=THREE, cards=2):
    asked = tuple(Card(f"duty-{number}", f"Duty {number}") for number in range(1, cards + 1))
    return begin_round(Answers("acme", teams, asked), teams)


def typing(state, keys):
    """Type digits and question marks; < takes back."""
    for key in keys:
        if key == "?":
            state = unsure_typed(state)
        else:
            state = taken_back(state) if key == "<" else digit_typed(state, int(key))
    return state


def test_each_digit_is_the_answer_of_the_next_team():
    state = typing(start(), "30?")
    assert state.card.given == {"platform": "dev", "devops": NOBODY, "dev": UNSURE}
    assert state.asked is None


def test_what_is_typed_when_all_have_answered_is_dropped():
    state = typing(start(), "111")
    assert typing(state, "2?") == state


def test_a_digit_without_a_team_is_dropped():
    assert typing(start(), "9").card.given == {}


def test_backspace_takes_back_the_answer_before():
    state = typing(start(), "12<")
    assert (state.card.given, state.asked) == ({"platform": "platform"}, "devops")
    assert typing(state, "<<<").card.given == {}


def test_with_more_than_nine_teams_an_answer_has_two_digits():
    state = typing(start(MANY), "1")
    assert (state.card.given, state.pending, state.asked) == ({}, "1", "team-1")
    state = typing(state, "400?7703")
    assert state.card.given == {
        "team-1": "team-14", "team-2": NOBODY, "team-3": UNSURE, "team-4": "team-3",
    }  # fmt: skip


def test_backspace_takes_back_one_digit_of_two_first():
    state = typing(start(MANY), "011<")
    assert (state.pending, state.card.given) == ("", {"team-1": "team-1"})


def test_the_next_card_asks_the_first_team_that_has_not_answered():
    state = turned(typing(start(), "12"), +1)
    assert (state.card.duty, state.asked) == ("duty-2", "platform")
    assert turned(state, -1).asked == "dev"


def test_the_first_and_the_last_card_are_the_ends():
    state = start()
    assert turned(state, -1).at == 0
    assert turned(turned(state, +1), +1).at == 1


def test_another_team_can_be_asked_again():
    state = typing(team_asked(typing(start(), "111"), -2), "3")
    assert state.card.given == {"platform": "platform", "devops": "dev", "dev": "platform"}
    assert team_asked(state, +9).asked is None


def test_what_is_revealed_stays_as_it_is_until_it_is_hidden_again():
    state = reveal(typing(start(), "12"))
    assert typing(state, "3?<").card.given == {"platform": "platform", "devops": "devops"}
    assert team_asked(state, -1) == state
    assert typing(reveal(state), "3").card.given["dev"] == "dev"


def test_the_end_reveals_everything_and_one_can_go_back():
    state = ended(typing(start(), "12"))
    assert (state.over, state.revealed) == (True, {"duty-1", "duty-2"})
    assert resumed(state).over is False


KEYS = st.lists(st.sampled_from("0123456789?<>rep"), max_size=30)


def pressed(state, key):
    others = {"r": reveal, "e": ended, "p": resumed, ">": lambda each: turned(each, +1)}
    return others[key](state) if key in others else typing(state, key)


@given(KEYS, st.sampled_from([THREE, MANY]))
def test_any_keys_leave_a_round_that_can_be_kept_and_taken_up(keys, teams):
    state = start(teams)
    for key in keys:
        state = pressed(state, key)
    assert set(state.card.given) <= set(teams)
    again = round_from_json(json.loads(json.dumps(round_to_json(state))))
    assert again is not None
    assert (again.answers, again.at, again.revealed, again.over) == (
        state.answers, state.at, state.revealed, state.over,
    )  # fmt: skip


@pytest.mark.parametrize(
    "change",
    [
        {"cards": []},
        {"cards": None},
        {"cards": [{"duty": "x"}]},
        {"cards": [{"duty": "x", "title": "X", "given": 3}]},
        {"teams": "dev"},
        {"at": "x"},
        {"at": float("inf")},
        {"revealed": None},
    ],
)
def test_what_is_no_round_is_not_taken_up(change):
    assert round_from_json({**round_to_json(start()), **change}) is None
    assert round_from_json([]) is None


def test_a_round_from_elsewhere_never_stands_behind_its_cards():
    assert round_from_json({**round_to_json(start()), "at": 99}).at == 1
