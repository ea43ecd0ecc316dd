"""Which duties are dealt and in which order, and where the room is in them."""

import pytest
from acme import ACME
from hypothesis import given
from hypothesis import strategies as st

from dutyflow_models.edits.duties import set_duty, set_status
from dutyflow_models.org import Duty, Organisation, Stage, Team
from dutyflow_models.workshop.dealing import (
    Choice,
    Deal,
    Outcome,
    deal_from_json,
    deal_to_json,
    dealt,
    reason_of,
)

ORG = Organisation(
    stages=(Stage(id="build", title="Build"), Stage(id="run", title="Run")),
    teams=(Team(id="dev", title="Dev"), Team(id="ops", title="Ops")),
    duties=(
        Duty(id="agreed", title="Agreed", responsible=("dev",), status="accepted"),
        Duty(id="one", title="One has it", responsible=("dev",), stage="run"),
        Duty(id="two", title="Two do it", responsible=("dev", "ops"), stage="build"),
        Duty(id="nobody", title="Nobody", stage="run", tags=("backup",)),
        Duty(id="gone", title="A team that is gone", responsible=("sre",), stage="build"),
        Duty(id="hot", title="Hot", responsible=("ops",), status="disputed", stage="run"),
        Duty(id="later", title="Later", status="later"),
    ),
)
GIVEN, PARKED = Outcome("given", "dev"), Outcome("parked")
ALL = ("hot", "nobody", "gone", "two", "one")


def test_what_is_disputed_comes_first_and_what_only_lacks_a_yes_last():
    assert dealt(ORG, Choice()).order == ALL


@pytest.mark.parametrize(
    ("duty_id", "reason"),
    [("hot", "disputed"), ("nobody", "nobody"), ("gone", "nobody"), ("two", "shared"),
     ("one", "not-accepted"), ("agreed", "rest"), ("later", "rest")],
)  # fmt: skip
def test_each_duty_has_one_reason(duty_id, reason):
    assert reason_of(ORG.duties_by_id[duty_id], ORG.teams_by_id) == reason


def test_two_teams_of_which_one_is_not_there_do_not_share():
    duty = Duty(id="x", title="X", responsible=("dev", "sre"))
    assert reason_of(duty, ORG.teams_by_id) == "not-accepted"
    assert reason_of(duty.replacing(responsible=("dev", "ops"), accountable="sre"),
                     ORG.teams_by_id) == "shared"  # fmt: skip


def test_by_stage_what_is_most_urgent_of_each_comes_first():
    assert dealt(ORG, Choice(sorting="stage")).order == ("gone", "two", "hot", "nobody", "one")


def test_shuffled_is_the_same_again_for_a_seed_and_another_one_for_another():
    one = dealt(ACME, Choice(sorting="shuffled", seed=1)).order
    assert dealt(ACME, Choice(sorting="shuffled", seed=1)).order == one
    assert sorted(one) == sorted(dealt(ACME, Choice()).order)
    assert len({dealt(ACME, Choice(sorting="shuffled", seed=s)).order for s in range(20)}) > 5


def test_a_filter_deals_less_and_closed_duties_come_when_they_are_asked_for():
    assert dealt(ORG, Choice(words="BACKUP nobody")).order == ("nobody",)
    assert dealt(ORG, Choice(stage="build")).order == ("gone", "two")
    assert dealt(ORG, Choice(closed=True)).order == (*ALL, "agreed", "later")
    assert dealt(ORG, Choice(only=("later", "one", "away"))).order == ("one", "later")
    assert dealt(ORG, Choice(words="unheard of")) == Deal()


def test_a_decision_goes_on_to_the_next_and_is_counted():
    deal = Deal(ALL).settled("hot", GIVEN, ALL).settled("nobody", PARKED, ALL)
    assert (deal.here(ALL), deal.place(ALL)) == ("gone", (3, 5))
    assert (deal.of_kind("given"), deal.of_kind("parked")) == (["hot"], ["nobody"])
    assert deal.following(ALL) == ["two", "one"]
    assert deal.left(ALL) == ["gone", "two", "one"]


def test_back_and_again_leads_on_to_where_the_room_was():
    deal = Deal(ALL).settled("hot", GIVEN, ALL).settled("nobody", PARKED, ALL)
    back = deal.back(ALL).back(ALL)
    assert back.here(ALL) == "hot"
    again = back.settled("hot", Outcome("later"), ALL)
    assert again.here(ALL) == "gone"
    assert list(again.outcomes) == ["nobody", "hot"]
    assert Deal(ALL).back(ALL).here(ALL) == "hot"


def test_a_skipped_duty_is_noted_once_and_comes_again_when_wanted():
    deal = Deal(ALL).skipped(ALL).settled("nobody", GIVEN, ALL)
    assert deal.of_kind("skipped") == ["hot"]
    walked = deal.back(ALL).skipped(ALL)
    assert walked.outcomes["nobody"] == GIVEN
    again = deal.dealing_skipped(ALL)
    assert (again.here(ALL), again.of_kind("skipped")) == ("hot", [])


def test_the_end_is_after_the_last_and_back_leads_to_it():
    deal = Deal(("a", "b")).settled("a", GIVEN, "ab").settled("b", GIVEN, "ab")
    assert (deal.here("ab"), deal.place("ab"), deal.following("ab")) == (None, (2, 2), [])
    assert deal.skipped("ab") == deal
    assert deal.back("ab").here("ab") == "b"


def test_duties_that_vanish_are_stepped_over_in_both_directions():
    deal = Deal(ALL, at=2)
    left = {"hot", "two", "one"}
    assert deal.here(left) == "two"
    assert deal.place(left) == (2, 3)
    assert deal.back(left).here(left) == "hot"
    assert Deal(ALL, at=0).settled("hot", GIVEN, left).here(left) == "two"
    assert deal.skipped({"hot"}).here({"hot"}) is None


def test_what_came_of_a_duty_can_be_taken_back():
    deal = Deal(ALL).settled("hot", GIVEN, ALL)
    undone = deal.noted("hot", None).at_duty("hot")
    assert undone == Deal(ALL)
    assert deal.at_duty("not dealt") is deal


deals = st.builds(
    Deal,
    order=st.lists(st.sampled_from("abcdef"), unique=True).map(tuple),
    at=st.just(0),
    outcomes=st.dictionaries(st.sampled_from("abcdef"), st.sampled_from([GIVEN, PARKED])),
)


@given(deals, st.sets(st.sampled_from("abcdef")))
def test_a_kept_deal_comes_back_as_it_was(deal, known):
    there = deal.skipped(known)
    assert deal_from_json(deal_to_json(there)) == there


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", "null", '{"order": 3, "at": 0, "outcomes": []}',
     '{"order": [], "at": 1e999, "outcomes": []}', '{"order": [], "at": 0, "outcomes": [1]}'],
)  # fmt: skip
def test_a_damaged_text_holds_no_deal(text):
    assert deal_from_json(text) is None


def test_what_is_odd_in_a_kept_deal_is_mended():
    text = '{"order": ["a", "a", "b"], "at": 9, "outcomes": [["a", "eaten", ""]]}'
    assert deal_from_json(text) == Deal(("a", "b"), 2)


def test_a_duty_settled_by_an_edit_is_no_longer_open():
    org = set_status(set_duty(ORG, "one", {"accountable": "ops"}), ["one"], "accepted")
    assert "one" not in dealt(org, Choice()).order
