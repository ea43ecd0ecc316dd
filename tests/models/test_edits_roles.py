import pytest
from acme import ACME, duty

from dutyflow_models.edits.in_scenario import give_duties_in, may_give_in
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.edits.roles import give_duties, set_role, share_duties
from dutyflow_models.org import lane_of
from dutyflow_models.scenario import effective, scenario_by_id

SMALL = scenario_by_id(ACME, "small")
WITH_SRE = scenario_by_id(ACME, "with-sre")


def lane(org, duty_id="on-call"):
    return lane_of(duty(org, duty_id), org.teams_by_id)


def test_the_new_team_stands_wherever_the_lanes_team_was_responsible_or_accountable():
    given = duty(give_duties(ACME, ["on-call"], "dev"))
    assert (given.accountable, given.responsible) == ("dev", ("dev", "platform"))
    assert given.consulted == ()


def test_a_team_that_was_responsible_beside_the_old_one_is_named_once():
    given = duty(give_duties(ACME, ["on-call"], "platform"))
    assert (given.accountable, given.responsible) == ("platform", ("platform",))


def test_nobody_becomes_accountable_who_was_only_implied():
    given = duty(give_duties(ACME, ["clusters"], "dev"), "clusters")
    assert (given.accountable, given.responsible) == (None, ("dev",))


def test_a_given_duty_keeps_its_consumers():
    given = duty(give_duties(ACME, ["code"], "devops"), "code")
    assert (given.responsible, given.consumers) == (("devops",), ("devops",))


def test_several_duties_change_hands_at_once():
    org = give_duties(ACME, ["cost", "clusters", "code"], "devops")
    assert {lane(org, each) for each in ("cost", "clusters", "code")} == {"devops"}


def test_unassigned_means_nobody_responsible_or_accountable():
    given = duty(give_duties(ACME, ["on-call"], None))
    assert (given.accountable, given.responsible, given.consulted) == (None, (), ("dev",))


def test_giving_a_duty_to_the_team_that_has_it_is_no_edit():
    assert give_duties(ACME, ["on-call", "clusters"][:1], "devops") is ACME
    assert give_duties(ACME, ["cost"], None) is ACME
    assert share_duties(ACME, ["on-call"], "platform") is ACME
    assert set_role(ACME, "on-call", "devops", "accountable", True) is ACME
    assert set_role(ACME, "on-call", "dev", "informed", False) is ACME


def test_a_team_that_joins_is_responsible_and_the_lane_stays():
    org = share_duties(ACME, ["on-call"], "dev")
    assert duty(org).responsible == ("devops", "platform", "dev")
    assert duty(org).consulted == ()
    assert lane(org) == "devops"


def test_a_second_accountable_team_replaces_the_first():
    org = set_role(ACME, "on-call", "platform", "accountable", True)
    assert duty(org).accountable == "platform"
    assert duty(set_role(org, "on-call", "platform", "accountable", False)).accountable is None


def test_a_role_is_given_and_taken_without_touching_the_others():
    org = set_role(ACME, "cost", "dev", "informed", True)
    assert (duty(org, "cost").informed, duty(org, "cost").responsible) == (("dev",), ())
    assert duty(set_role(org, "cost", "dev", "informed", False), "cost").informed == ()


@pytest.mark.parametrize(
    "edit",
    [
        lambda: give_duties(ACME, ["cost"], "nobody"),
        lambda: share_duties(ACME, ["cost"], "nobody"),
        lambda: set_role(ACME, "cost", "nobody", "informed", True),
    ],
)
def test_a_team_that_is_not_there_gets_nothing(edit):
    with pytest.raises(EditRefused, match="There is no team “nobody”"):
        edit()


@pytest.mark.parametrize("scenario", [None, WITH_SRE, SMALL])
@pytest.mark.parametrize("duty_id", [each.id for each in ACME.duties])
def test_what_may_be_given_lands_in_the_lane_that_is_shown(scenario, duty_id):
    place = {"duty_ids": [duty_id], "team_id": "dev", "reach": "everywhere"}
    if duty_id not in effective(ACME, scenario).duties_by_id:
        assert may_give_in(ACME, scenario, **place) is not None
        return
    assert may_give_in(ACME, scenario, **place) is None
    assert lane(effective(give_duties_in(ACME, scenario, **place), scenario), duty_id) == "dev"
