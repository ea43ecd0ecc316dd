"""A delta leads from one state to the other and back, exactly, and holds only what differs."""

from __future__ import annotations

import json

import pytest
from acme import ACME, duty
from edit_steps import STEPS, edits
from hypothesis import given
from hypothesis import strategies as st
from organisations import edited, organisations

from dutyflow_models.changes import compare
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.edits.points import close_point
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.edits.teams import move_team
from dutyflow_models.org import BLANK, Duty, Organisation, Point
from dutyflow_models.workshop.delta import (
    applied,
    delta,
    delta_from_json,
    delta_to_json,
    reversed_of,
)


def same(one, other):
    """Say whether two states are the same to the letter: 1 is not true, and orders count."""
    return one == other and repr(one) == repr(other) and not compare(one, other)


def check_laws(before, after):
    step = delta(before, after)
    assert same(applied(before, step), after)
    assert same(applied(after, reversed_of(step)), before)
    again = delta_from_json(delta_to_json(step))
    assert same(applied(before, again), after)
    assert same(applied(after, reversed_of(again)), before)
    assert bool(step) or not compare(before, after)


@given(organisations, organisations)
def test_any_state_leads_to_any_other_and_back(before, after):
    check_laws(before, after)


@given(organisations.flatmap(lambda org: st.tuples(st.just(org), edited(org))))
def test_every_edit_by_hand_is_followed(pair):
    check_laws(*pair)


@given(st.lists(edits(), max_size=6))
def test_every_kind_of_edit_is_followed(steps):
    before = after = ACME
    for name, one, other, title in steps:
        try:
            after = STEPS[name](after, one, other, title)
        except EditRefused:
            continue
    check_laws(before, after)


@given(
    st.lists(st.sampled_from("aabbc"), max_size=5), st.lists(st.sampled_from("abbc"), max_size=5)
)
def test_ids_that_stand_twice_are_kept_apart(before, after):
    def made(ids):
        duties = [Duty(id=name, title=f"{name} {at}") for at, name in enumerate(ids)]
        return Organisation(duties=tuple(duties))

    check_laws(made(before), made(after))


@given(st.lists(st.integers(0, 3), max_size=6), st.lists(st.integers(0, 3), max_size=6))
def test_points_that_say_the_same_are_told_apart_by_place(before, after):
    def made(texts):
        return Organisation(points=tuple(Point(text=str(text)) for text in texts))

    check_laws(made(before), made(after))


def test_the_head_and_keys_that_we_do_not_know_are_followed():
    before = Organisation.model_validate({"org": {"name": "a"}, "x-own": {"deep": [1, True]}})
    after = Organisation.model_validate({"org": {"name": "a"}, "x-own": {"deep": [True, 1]}})
    check_laws(before, after)
    check_laws(BLANK, after)
    check_laws(after, BLANK)


def test_one_edited_duty_is_all_that_is_held():
    step = delta(ACME, set_duty(ACME, "cost", {"title": "Costs"}))
    (change,) = step.changes
    assert (change.section, change.key) == ("duties", "cost")
    assert (change.before.title, change.after.title) == (duty(ACME, "cost").title, "Costs")


def test_adding_one_of_three_hundred_holds_one():
    many = tuple(Duty(id=f"d{n}", title=f"Duty {n}") for n in range(300))
    before = ACME.replacing(duties=many)
    step = delta(before, before.replacing(duties=(Duty(id="new", title="New"), *many)))
    assert [(each.key, each.places) for each in step.changes] == [("new", (None, 0))]
    assert len(delta_to_json(step)) < 200


def test_one_lane_moved_past_others_is_one_change():
    step = delta(ACME, move_team(ACME, "dev", "platform"))
    assert [each.section for each in step.changes] == ["teams"]
    assert step.changes[0].moved


def test_a_point_that_is_closed_is_an_edit_of_it():
    before = ACME.replacing(points=(Point(text="One"), Point(text="Two")))
    (change,) = delta(before, close_point(before, 1)).changes
    assert (change.key, change.before.state, change.after.state) == ("1", "open", "closed")


def test_nothing_changed_is_nothing():
    assert not delta(ACME, ACME)
    assert not delta(ACME, ACME.replacing())
    assert same(applied(ACME, delta(ACME, ACME)), ACME)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        '{"changes": 1, "heads": []}',
        '{"changes": [["nowhere", "a", null, null, [null, null], true]], "heads": []}',
        '{"changes": [["duties", "a", {"id": "A!"}, null, [0, null], true]], "heads": []}',
        '{"changes": [["duties", "a", null, null, [0, null], true]], "heads": []}',
        "[" * 100_000,
        '{"changes": [], "heads": [[Infinity, {}, {}], [1, {}, {}]]}',
        '{"changes": [], "heads": [[1, {}, {}], [1, {}, {"duties": "all"}]]}',
        '{"changes": [["duties", "a", {"id": "a", "title": "A"}, null, [-1, null], true]],'
        ' "heads": []}',
        json.dumps({"changes": [], "heads": [[1, {}, []]]})[:-3],
    ],
)
def test_a_damaged_text_is_refused_with_a_sentence(text):
    with pytest.raises(ValueError, match=r"This is no step of a workshop\."):
        delta_from_json(text)


def test_a_step_that_does_not_fit_is_refused():
    many = ACME.replacing(duties=tuple(Duty(id=f"d{n}", title="x") for n in range(9)))
    step = delta(many, set_duty(many, "d8", {"title": "y"}))
    with pytest.raises(ValueError, match="Entry 9 of duties"):
        applied(BLANK, step)
    with pytest.raises(ValueError, match="Entry 9 of duties"):
        applied(applied(many, step), step)
