from __future__ import annotations

import pytest
from test_checks import DEV, duty, org

from dutyflow_models.edits.decisions import (
    add_decision,
    change_decision,
    next_step_of,
    remove_decision,
    trouble_with_day,
)
from dutyflow_models.edits.points import add_point, change_point, close_point, remove_point
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.org import Decision, NextStep

START = org(duty("a"), duty("b"), teams=[DEV])


def test_a_point_holds_what_was_said_and_nothing_else():
    (point,) = add_point(START, text=" who pays? ", about=["a"]).points
    assert (point.text, point.about, point.kind, point.state) == (
        "who pays?",
        ("a",),
        "parked",
        "open",
    )
    assert point.model_fields_set == {"text", "about", "kind"}


def test_the_answer_to_a_point_is_a_decision_about_the_same():
    closed = close_point(
        add_point(START, text="Who pays?", about=["a"]), 0, answer="Finance", date="2027-01-31"
    )
    assert [each.state for each in closed.points] == ["closed"]
    (decision,) = closed.decisions
    assert (decision.text, decision.about, decision.date) == (
        "Who pays? – Finance", ("a",), "2027-01-31",
    )  # fmt: skip


def test_a_point_closed_without_an_answer_decides_nothing():
    assert close_point(add_point(START, text="x"), 0).decisions == ()


def test_points_are_changed_and_removed_by_their_place():
    both = add_point(add_point(START, text="one"), text="one")
    changed = change_point(both, 1, kind="risk")
    assert [each.kind for each in changed.points] == ["parked", "risk"]
    assert change_point(changed, 1, kind="risk") is changed
    assert [each.kind for each in remove_point(changed, 0).points] == ["risk"]


def test_a_decision_says_who_does_what_until_when():
    step = next_step_of(what="order it", who="Ann", due="2027-02-01")
    decided = add_decision(START, text="We buy", about=["b"], by=["dev"], next_step=step)
    (decision,) = decided.decisions
    assert decision.next_step == NextStep(what="order it", who="Ann", due="2027-02-01")
    assert change_decision(decided, 0, text="We rent").decisions[0].text == "We rent"
    assert remove_decision(decided, 0).decisions == ()
    assert next_step_of(what=" ") is None


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (lambda: add_point(START, text=" "), "A point cannot be empty"),
        (lambda: add_point(START, text="x", about=["c"]), "There is no duty “c”"),
        (lambda: add_point(START, text="x", kind="idea"), "cannot be “idea”"),
        (lambda: change_point(START, 0, text="x"), "not in the list any more"),
        (lambda: remove_point(START, -1), "not in the list any more"),
        (lambda: add_decision(START, text=""), "A decision cannot be empty"),
        (lambda: add_decision(START, text="x", date="31.1."), "“31.1.” is no date"),
        (lambda: add_decision(START, text="x", date="2027-02-30"), "There is no day 2027-02-30"),
        (lambda: add_decision(START, text="x", by=["nobody"]), "There is no team “nobody”"),
        (
            lambda: add_decision(START, text="x", next_step=next_step_of(due="soon")),
            "“soon” is no date",
        ),
        (lambda: remove_decision(START, 3), "not in the list any more"),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_sentence(edit, sentence):
    with pytest.raises(EditRefused, match=sentence):
        edit()


def test_a_day_that_was_none_before_may_stay_and_another_one_may_not_come():
    old = Decision(text="We buy", next_step=NextStep(due="Friday"))
    before = START.replacing(decisions=(old,))
    changed = change_decision(before, 0, text="We rent")
    assert changed.decisions[0].next_step == NextStep(due="Friday")
    with pytest.raises(EditRefused, match="“Monday” is no date"):
        change_decision(before, 0, next_step=NextStep(due="Monday"))


@pytest.mark.parametrize("text", ["", "  ", "2027-01-31", " 2028-02-29 "])
def test_nothing_is_said_of_a_day_and_of_no_text(text):
    assert trouble_with_day(text) == ""
