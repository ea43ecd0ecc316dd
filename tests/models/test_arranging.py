"""Arranging by hand: what is not shown keeps its neighbours, whatever is moved where."""

from acme import ACME
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyflow_models.arranging import (
    all_cards,
    all_lanes,
    cards_placed,
    lane_moved_before,
    lanes_gathered,
)
from dutyflow_models.layout import UNARRANGED, Layout, cell_key
from dutyflow_models.org import lane_of
from dutyflow_models.scenario import effective, scenario_by_id

IDS = tuple("abcdefgh")
CELL = ("dev", "run")
KEY = cell_key(*CELL)
SMALL = scenario_by_id(ACME, "small")

some = st.lists(st.sampled_from(IDS), unique=True).map(tuple)
quick = settings(deadline=None, max_examples=60)


def full(order):
    return tuple(dict.fromkeys((*order, *IDS)))


@quick
@given(stored=some, lane=st.sampled_from(IDS), before=st.sampled_from((*IDS, None)))
def test_a_moved_lane_leaves_all_others_in_their_order(stored, lane, before):
    after = lane_moved_before(Layout(lane_order=stored), IDS, lane, before).lane_order
    rest = [each for each in full(stored) if each != lane]
    assert [each for each in full(after) if each != lane] == rest
    if before != lane:
        following = [*full(after), None][full(after).index(lane) + 1]
        assert following == before


@quick
@given(
    stored=some,
    moving=st.lists(st.sampled_from((*IDS, "x", "y")), unique=True, min_size=1),
    before=st.sampled_from((*IDS, None)),
)
def test_placed_cards_stand_together_and_leave_all_others_in_their_order(stored, moving, before):
    layout = cards_placed(Layout(card_order={KEY: stored}), CELL, IDS, moving, before)
    after = full(layout.card_order[KEY])
    rest = [each for each in full(stored) if each not in moving]
    assert [each for each in after if each not in moving] == rest
    at = after.index(moving[0])
    assert list(after[at : at + len(moving)]) == moving
    if before not in moving:
        assert [*after, None][at + len(moving)] == before


@quick
@given(stored=some, cell=some)
def test_other_cells_keep_their_order(stored, cell):
    layout = Layout(card_order={"ops/run": stored})
    placed = cards_placed(layout, CELL, cell, ["x"], None)
    assert placed.card_order["ops/run"] == stored


def test_what_stays_where_it_is_changes_nothing():
    layout = Layout(lane_order=("b", "a"))
    assert lane_moved_before(layout, IDS, "b", "a") is layout
    assert cards_placed(UNARRANGED, CELL, IDS, ["a"], "b") is UNARRANGED


def test_all_lanes_are_those_of_absent_teams_too_and_the_merged_one_above_its_first():
    assert list(all_lanes(ACME, None)) == ["platform", "devops", "dev", "sre"]
    assert list(all_lanes(ACME, SMALL)) == ["ops", "platform", "devops", "dev", "sre"]


def test_every_card_of_every_scenario_is_among_all_cards_of_its_cell():
    for scenario in (None, *ACME.scenarios):
        shown = effective(ACME, scenario)
        for duty in shown.duties:
            cell = (lane_of(duty, shown.teams_by_id), duty.stage)
            for known in (scenario, None) if cell[0] in ACME.teams_by_id else (scenario,):
                assert duty.id in set(all_cards(ACME, known, cell)), (duty.id, cell)


def test_cards_of_a_cell_are_told_apart_by_stage_and_team():
    assert list(all_cards(ACME, None, ("sre", "run"))) == ["on-call"]
    assert list(all_cards(ACME, None, ("platform", "build"))) == ["clusters"]
    assert list(all_cards(ACME, None, (None, None))) == ["reliability", "cost"]


def test_lanes_are_gathered_in_their_order_where_the_first_of_them_is():
    layout = Layout(lane_order=("a", "b", "c", "d"))
    assert lanes_gathered(layout, "abcde", {"b", "d", "e"}).lane_order == ("a", "b", "d", "e", "c")


def test_lanes_that_lie_side_by_side_already_are_left_alone():
    layout = Layout(lane_order=("a", "b", "c"))
    assert lanes_gathered(layout, "abc", {"b", "c"}) is layout
    assert lanes_gathered(layout, "abc", {"gone"}) is layout
