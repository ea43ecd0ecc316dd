"""What a room says of a duty, as edits: who answers for it, and that it is agreed on."""

import pytest
from acme import ACME, duty

from dutyflow_models.edits.duties import set_duty
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.edits.settling import answering, settle_accountable, settle_owner
from dutyflow_models.scenario import effective, scenario_by_id

SMALL = scenario_by_id(ACME, "small")
WITH_SRE = scenario_by_id(ACME, "with-sre")


def settled(org, duty_id, team_id, scenario=None, **options):
    made = settle_owner(org, scenario, duty_id, team_id, reach="everywhere", **options)
    return duty(made, duty_id)


def roles(duty):
    return duty.responsible, duty.accountable, duty.status


def test_nobodys_duty_gets_a_team_that_does_it_and_so_answers_for_it():
    assert roles(settled(ACME, "cost", "dev")) == (("dev",), None, "accepted")


def test_another_team_takes_over_and_a_team_that_has_it_keeps_it():
    assert roles(settled(ACME, "clusters", "dev")) == (("dev",), None, "accepted")
    assert roles(settled(ACME, "clusters", "platform")) == (("platform",), None, "accepted")


def test_of_several_teams_that_do_it_the_chosen_one_becomes_accountable():
    shared = set_duty(ACME, "code", {"responsible": ("dev", "devops")})
    assert roles(settled(shared, "code", "devops")) == (("dev", "devops"), "devops", "accepted")
    assert roles(settled(shared, "code", "dev")) == (("dev", "devops"), "dev", "accepted")


def test_a_team_from_outside_takes_over_a_shared_duty_and_answers_for_it():
    shared = set_duty(ACME, "code", {"responsible": ("dev", "devops")})
    assert roles(settled(shared, "code", "platform")) == (
        ("platform", "devops"), "platform", "accepted",
    )  # fmt: skip


def test_in_a_scenario_the_assignment_that_rules_there_is_changed():
    made = settle_owner(ACME, WITH_SRE, "on-call", "platform", reach="everywhere")
    assert effective(made, WITH_SRE).duties_by_id["on-call"].answerable == "platform"
    assert duty(made).accountable == "devops"


def test_in_a_lane_of_several_teams_one_must_be_meant_unless_one_has_it():
    kept = settled(ACME, "clusters", "ops", SMALL)
    assert roles(kept) == (("platform",), None, "accepted")

    with pytest.raises(EditRefused, match="Say which of them"):
        settled(ACME, "code", "ops", SMALL)
    assert settled(ACME, "code", "ops", SMALL, member="platform").responsible == ("platform",)


def test_accountable_is_set_whoever_does_it():
    made = settle_accountable(ACME, None, "code", "platform", reach="everywhere")
    assert roles(duty(made, "code")) == (("dev",), "platform", "accepted")


def test_who_answers_is_the_accountable_team_or_the_only_one_that_does_it_and_is_there():
    assert answering(ACME, None, "on-call") == "devops"
    assert answering(ACME, WITH_SRE, "on-call") == "sre"
    assert answering(ACME, None, "code") == "dev"
    assert answering(ACME, None, "cost") is None
    away = set_duty(ACME, "code", {"accountable": "sre"})
    assert answering(away, None, "code") is None
