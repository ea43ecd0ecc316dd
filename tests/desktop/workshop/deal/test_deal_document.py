"""A deal and what becomes of its document: scenarios, reloads, what vanishes."""

from __future__ import annotations

import pytest
from deal_hand import ORDER

from dutyflow_models.edits.duties import remove_duties
from dutyflow_models.scenario import effective


def show(desk, scenario_id):
    desk.document.arrange(lambda layout: layout.showing(scenario_id))


def shown(desk, duty_id):
    return desk.document.shown.duties_by_id[duty_id]


# --- scenarios -------------------------------------------------------------------------------


def test_in_a_scenario_a_duty_is_given_as_far_as_the_reach_says(desk, hand):
    show(desk, "with-sre")
    desk.document.reach.choose("only-when")
    hand.open()
    hand.press("Return", "4")

    assert shown(desk, "ingress").answerable == "sre"
    org = desk.document.organisation
    assert effective(org, None).duties_by_id["ingress"].answerable == "dev"
    (step,) = hand.steps
    assert step == "Give ‘Ingress certificates’ to SRE, only when SRE in play"


def test_a_lane_of_several_teams_asks_which_one_is_meant(desk, hand):
    show(desk, "small")
    hand.open()
    hand.press("Return", "1")
    assert hand.here == "ingress"
    hand.choose("DevOps")

    assert hand.duty("ingress").responsible == ("devops",)
    assert hand.here == "cost"
    assert hand.steps == ["Give ‘Ingress certificates’ to DevOps"]


def test_a_lane_of_several_teams_is_not_asked_where_one_of_them_has_it(desk, hand):
    show(desk, "small")
    hand.open()
    hand.press("Return", "Right", "Right", "Right", "1")

    assert hand.duty("clusters").responsible == ("platform",)
    assert hand.duty("clusters").status == "accepted"
    assert hand.here == "on-call"


def test_a_question_that_is_left_changes_nothing(desk, hand):
    show(desk, "small")
    hand.open()
    hand.press("Return", "1")
    hand.menu().close()
    assert (hand.here, hand.steps) == ("ingress", [])


def test_another_scenario_shows_its_teams(desk, deal):
    show(desk, "with-sre")
    deal.press("4")
    assert shown(desk, "ingress").answerable == "sre"


# --- what changes underneath -----------------------------------------------------------------


def test_a_duty_that_is_removed_underneath_is_stepped_over(desk, deal):
    desk.document.edit("Delete", lambda org: remove_duties(org, ["ingress", "images"]))
    assert deal.here == "cost"
    deal.press("1")
    assert deal.here == "clusters"
    assert deal.scene.header.accessibleName().startswith("Who owns this? Duty 2 of 3")

    deal.press("Left", "Left")
    assert deal.here == "cost"


def test_an_undo_that_brings_it_back_shows_it_again(desk, deal):
    desk.document.edit("Delete", lambda org: remove_duties(org, ["ingress"]))
    deal.press("Ctrl+Z")
    assert deal.here == "ingress"


def test_all_duties_removed_underneath_is_the_end(desk, deal):
    desk.document.edit("Delete", lambda org: org.replacing(duties=(), handoffs=()))
    assert deal.here is None
    assert deal.scene.end.isVisible()
    deal.press("Return")
    assert deal.scene is None


def test_a_file_that_is_read_again_underneath_goes_on(desk, deal, org_file, qtbot):
    deal.press("1", "Ctrl+S")
    text = org_file.read_text(encoding="utf-8")
    org_file.write_text(text.replace("Watch the cost", "Watch every cost"), encoding="utf-8")
    desk.window.outside.watch.look(thorough=True)
    qtbot.waitUntil(lambda: desk.document.organisation.duties_by_id["cost"].title
                    == "Watch every cost")  # fmt: skip

    assert deal.here == "cost"
    assert deal.scene.table.card.accessibleName() == "Watch every cost"
    deal.press("1")
    assert deal.duty("cost").responsible == ("platform",)


def test_the_duty_on_the_table_is_selected_so_that_points_are_about_it(desk, deal):
    assert desk.document.selection.duties == ("ingress",)
    deal.press("1")
    assert desk.document.selection.duties == ("cost",)
    deal.press("Esc")
    assert desk.document.selection.focus == "cost"


# --- a what-if -------------------------------------------------------------------------------


def end_what_if(desk, way):
    desk.window.actions_by_id[f"what-if-{way}"].trigger()


def given(hand):
    return list(hand.scene.course.deal.outcomes)


def test_what_is_tried_out_in_a_deal_and_undone_was_not_given(deal):
    deal.press("1", "Ctrl+T", "2", "Ctrl+Z")
    assert (deal.here, given(deal)) == ("cost", ["ingress"])
    deal.press("Ctrl+Y")
    assert (deal.here, given(deal)) == ("images", ["ingress", "cost"])


def test_the_hint_undoes_what_is_tried_out_and_nothing_before(desk, deal):
    deal.press("1", "Ctrl+T", "2")
    deal.scene.table.hints.chosen.emit("undo")
    assert deal.duty("ingress").responsible == ("platform",)
    assert deal.duty("cost").responsible == ()
    end_what_if(desk, "throw-away")
    assert deal.steps == ["Give ‘Ingress certificates’ to Platform"]


def test_a_deal_that_is_thrown_away_goes_on_where_it_was(desk, deal):
    deal.press("1", "Ctrl+T", "2", "3")
    end_what_if(desk, "throw-away")
    assert (deal.here, given(deal)) == ("cost", ["ingress"])
    deal.press("Ctrl+Z")
    assert (deal.here, given(deal)) == ("ingress", [])


def test_what_was_tried_out_and_kept_is_undone_as_one(desk, deal):
    deal.press("1", "Ctrl+T", "2", "3")
    end_what_if(desk, "keep")
    assert (deal.here, given(deal)) == ("clusters", ["ingress", "cost", "images"])
    deal.press("Ctrl+Z")
    assert (deal.here, given(deal)) == ("cost", ["ingress"])
    deal.press("Ctrl+Y")
    assert (deal.here, given(deal)) == ("clusters", ["ingress", "cost", "images"])


def test_a_deal_that_begins_in_a_what_if_ends_without_trouble(desk, hand):
    desk.document.what_if.begin()
    hand.press("F6", "Return", "1", "2")
    end_what_if(desk, "keep")
    assert (hand.here, given(hand)) == ("images", ["ingress", "cost"])
    hand.press("Ctrl+Z")
    assert (hand.here, given(hand)) == ("ingress", [])
    hand.press("2", "Esc")
    assert hand.scene is None


@pytest.mark.parametrize(
    ("way", "left", "known"),
    [("throw-away", 4, ["ingress"]), ("keep", 2, ["ingress", "cost", "images"])],
)
def test_a_deal_left_in_a_what_if_is_gone_on_with_as_that_ended(desk, deal, way, left, known):
    deal.press("1", "Ctrl+T", "2", "3", "Esc")
    end_what_if(desk, way)
    deal.open()
    deal.click(f"Go on with the {left} left")
    assert (deal.here, given(deal)) == (ORDER[len(known)], known)


def test_a_deal_that_was_only_tried_out_to_its_end_can_be_gone_on_with(desk, deal):
    deal.press("1", "Ctrl+T", "1", "1", "1", "1", "Esc")
    end_what_if(desk, "throw-away")
    deal.open()
    deal.click("Go on with the 4 left")
    assert (deal.here, given(deal)) == ("cost", ["ingress"])


def test_a_deal_that_was_left_twice_in_a_what_if_knows_what_was_decided(desk, deal):
    deal.press("1", "Ctrl+T", "2", "Esc", "F6")
    deal.click("Go on with the 3 left")
    deal.press("3")
    end_what_if(desk, "throw-away")
    assert (deal.here, given(deal)) == ("cost", ["ingress"])
