"""Who has a duty, edited while a scenario is shown: it shows there, and reaches as far as said."""

import pytest
from acme import ACME, duty

from dutyflow_models.edits.duties import set_duty
from dutyflow_models.edits.in_scenario import (
    add_duties_in,
    add_duty_in,
    add_handoff_in,
    give_duties_in,
    may_give_in,
    set_role_in,
    share_duties_in,
    where_it_goes,
)
from dutyflow_models.edits.lanes import members_of_lane
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.org import Scenario, lane_of
from dutyflow_models.scenario import effective, scenario_by_id

SMALL = scenario_by_id(ACME, "small")
WITH_SRE = scenario_by_id(ACME, "with-sre")
CLOUD_SRE = Scenario(id="cloud-sre", title="Both", facts={"hosting": "cloud", "sre": True})
CLOUD = Scenario(id="cloud", title="Cloud", facts={"hosting": "cloud"})


def shown(org, scenario, duty_id="on-call"):
    return effective(org, scenario).duties_by_id[duty_id]


def lane(org, scenario, duty_id="on-call"):
    return lane_of(shown(org, scenario, duty_id), effective(org, scenario).teams_by_id)


def whens(org, duty_id="on-call"):
    return [dict(each.when) for each in duty(org, duty_id).assignments]


def test_an_assignment_that_says_who_has_it_is_changed_itself():
    org = give_duties_in(ACME, WITH_SRE, ["on-call"], "dev", reach="everywhere")
    first = duty(org).assignments[0]
    assert (first.accountable, first.responsible, first.consulted) == ("dev", ("dev",), ())
    assert duty(org).accountable == "devops"
    assert lane(org, WITH_SRE) == "dev"
    assert lane(org, CLOUD) == "devops"


def test_everywhere_changes_the_duty_itself():
    org = give_duties_in(ACME, WITH_SRE, ["clusters"], "dev", reach="everywhere")
    assert (duty(org, "clusters").responsible, whens(org, "clusters")) == (("dev",), [])


def test_only_when_adds_an_assignment_for_the_facts_that_differ_from_the_usual_ones():
    org = give_duties_in(ACME, WITH_SRE, ["clusters"], "sre", reach="only-when")
    assert whens(org, "clusters") == [{"sre": True}]
    assert lane(org, WITH_SRE, "clusters") == "sre"
    assert effective(org, None) == effective(ACME, None)


def test_only_when_for_two_facts_leaves_each_of_them_alone_as_it_is():
    org = give_duties_in(ACME, CLOUD_SRE, ["clusters"], "dev", reach="only-when")
    assert whens(org, "clusters") == [{"hosting": "cloud", "sre": True}]
    assert effective(org, WITH_SRE) == effective(ACME, WITH_SRE)
    assert effective(org, CLOUD) == effective(ACME, CLOUD)


def test_a_second_change_extends_the_assignment_of_the_first():
    org = give_duties_in(ACME, WITH_SRE, ["clusters"], "dev", reach="only-when")
    org = set_role_in(org, WITH_SRE, "clusters", "devops", "informed", True, reach="only-when")
    assert whens(org, "clusters") == [{"sre": True}]
    assert shown(org, WITH_SRE, "clusters").informed == ("devops",)
    assert duty(org, "clusters").informed == ()


def test_a_narrower_assignment_comes_first_and_keeps_what_the_broader_one_says():
    org = set_role_in(ACME, CLOUD_SRE, "on-call", "dev", "informed", True, reach="only-when")
    assert whens(org) == [{"sre": True, "hosting": "cloud"}, {"sre": True}, {"hosting": "own"}]
    here = shown(org, CLOUD_SRE)
    assert (here.informed, here.accountable, here.responsible) == (("dev",), "sre", ("sre",))
    for scenario in (None, WITH_SRE, CLOUD, SMALL):
        assert effective(org, scenario) == effective(ACME, scenario)


def test_an_assignment_added_behind_others_takes_nothing_from_them():
    org = set_duty(
        ACME,
        "cost",
        {"assignments": ({"when": {"sre": True, "hosting": "cloud"}, "accountable": "dev"},)},
    )
    edited = give_duties_in(org, WITH_SRE, ["cost"], "sre", reach="only-when")
    assert lane(edited, WITH_SRE, "cost") == "sre"
    assert effective(edited, CLOUD_SRE) == effective(org, CLOUD_SRE)


def test_an_assignment_that_says_nothing_any_more_goes():
    org = set_role_in(ACME, WITH_SRE, "cost", "sre", "accountable", True, reach="only-when")
    assert whens(org, "cost") == [{"sre": True}]
    org = set_role_in(org, WITH_SRE, "cost", "sre", "accountable", False, reach="only-when")
    assert whens(org, "cost") == []


def test_unassigned_only_here_says_that_nobody_is_responsible():
    org = give_duties_in(ACME, WITH_SRE, ["clusters"], None, reach="only-when")
    assert shown(org, WITH_SRE, "clusters").responsible == ()
    assert lane(org, None, "clusters") == "platform"


def test_an_assignment_cannot_say_that_nobody_is_accountable():
    with pytest.raises(EditRefused, match="DevOps is accountable for “On call” by the duty itself"):
        give_duties_in(ACME, WITH_SRE, ["on-call"], None, reach="only-when")
    with pytest.raises(EditRefused, match="take it away everywhere"):
        set_role_in(ACME, CLOUD, "on-call", "devops", "accountable", False, reach="only-when")


def test_what_would_not_show_is_refused_with_the_reason():
    for edit in (give_duties_in, share_duties_in):
        with pytest.raises(EditRefused, match="SRE is not there in this scenario"):
            edit(ACME, CLOUD, ["cost"], "sre", reach="only-when")
        with pytest.raises(EditRefused, match="“Reliability” is not there in this scenario"):
            edit(ACME, CLOUD, ["reliability"], "dev", reach="everywhere")
    with pytest.raises(EditRefused, match="There is no team “nobody”"):
        set_role_in(ACME, CLOUD, "cost", "nobody", "informed", False, reach="everywhere")


def test_only_when_needs_facts_that_differ():
    with pytest.raises(EditRefused, match="This is the base"):
        give_duties_in(ACME, None, ["cost"], "dev", reach="only-when")
    with pytest.raises(EditRefused, match="“Small” has the same facts as the base"):
        give_duties_in(ACME, SMALL, ["cost"], "dev", reach="only-when", member="dev")


def test_a_lane_of_several_teams_asks_which_one_is_meant():
    with pytest.raises(EditRefused, match="Say which of them: Platform or DevOps"):
        give_duties_in(ACME, SMALL, ["code"], "ops", reach="everywhere")
    with pytest.raises(EditRefused, match="“dev” is none of the teams in the lane “Ops”"):
        give_duties_in(ACME, SMALL, ["code"], "ops", reach="everywhere", member="dev")
    org = give_duties_in(ACME, SMALL, ["code"], "ops", reach="everywhere", member="platform")
    assert duty(org, "code").responsible == ("platform",)
    assert lane(org, SMALL, "code") == "ops"
    assert [each.id for each in members_of_lane(ACME, SMALL, "ops")] == ["platform", "devops"]
    assert members_of_lane(ACME, SMALL, "dev") == ()


def test_another_team_takes_over_from_all_the_teams_of_a_lane():
    org = give_duties_in(ACME, SMALL, ["on-call"], "dev", reach="everywhere")
    assert (duty(org).accountable, duty(org).responsible) == ("dev", ("dev",))


def test_a_move_inside_a_lane_of_several_teams_would_not_show():
    with pytest.raises(EditRefused, match="“Clusters” is in this lane already"):
        give_duties_in(ACME, SMALL, ["clusters"], "ops", reach="everywhere", member="devops")
    same = share_duties_in(ACME, SMALL, ["clusters"], "ops", reach="everywhere", member="devops")
    assert same is ACME


def test_a_role_is_taken_from_all_the_teams_of_a_lane():
    org = set_role_in(ACME, SMALL, "on-call", "ops", "responsible", False, reach="everywhere")
    assert duty(org).responsible == ()
    same = set_role_in(ACME, SMALL, "on-call", "ops", "responsible", True, reach="everywhere")
    assert same is ACME


def test_a_duty_of_an_absent_team_is_taken_over_from_it():
    org = set_duty(ACME, "cost", {"responsible": ("sre",)})
    given = give_duties_in(org, CLOUD, ["cost"], "dev", reach="only-when")
    assert duty(given, "cost").assignments[0].responsible == ("dev",)
    assert give_duties_in(org, CLOUD, ["cost"], None, reach="only-when") is org


def test_what_shows_already_is_no_edit():
    for reach in ("everywhere", "only-when"):
        assert give_duties_in(ACME, WITH_SRE, ["on-call"], "sre", reach=reach) is ACME
        assert share_duties_in(ACME, WITH_SRE, ["on-call"], "sre", reach=reach) is ACME
        assert (
            set_role_in(ACME, CLOUD, "on-call", "devops", "accountable", True, reach=reach) is ACME
        )


def test_without_a_scenario_everywhere_is_the_plain_edit():
    org = share_duties_in(ACME, None, ["clusters"], "dev", reach="everywhere")
    assert duty(org, "clusters").responsible == ("platform", "dev")


def test_may_give_says_what_giving_would_refuse():
    assert may_give_in(ACME, WITH_SRE, ["on-call"], "dev", reach="only-when") is None
    assert "Say which" in may_give_in(ACME, SMALL, ["code"], "ops", reach="everywhere")
    with pytest.raises(EditRefused, match="Say which"):
        give_duties_in(ACME, SMALL, ["code"], "ops", reach="everywhere")


@pytest.mark.parametrize(
    ("scenario", "duty_id", "reach", "role", "expected"),
    [
        (WITH_SRE, "clusters", "everywhere", None, "Changes who has it everywhere"),
        (WITH_SRE, "clusters", "only-when", None, "Changes it only when SRE"),
        (CLOUD, "clusters", "only-when", None, "Changes it only when Cloud"),
        (WITH_SRE, "on-call", "everywhere", None, "Changes the assignment for “SRE?” is true"),
        (WITH_SRE, "on-call", "everywhere", "informed", "Changes who has it everywhere"),
        (
            CLOUD_SRE,
            "on-call",
            "only-when",
            "informed",
            "Changes it only when “SRE?” is true and Hosting is cloud",
        ),
        (
            None,
            "clusters",
            "only-when",
            None,
            "This is the base. What is changed here is changed everywhere.",
        ),
    ],
)
def test_one_sentence_says_where_it_goes(scenario, duty_id, reach, role, expected):
    assert where_it_goes(ACME, scenario, duty_id, reach, role) == expected


def test_a_duty_added_only_here_has_the_condition_of_the_scenario():
    org = add_duty_in(
        ACME, WITH_SRE, title="Budget", reach="only-when", team_id="sre", stage_id="run"
    )
    new = org.duties[-1]
    assert (new.when, new.responsible, new.stage) == ({"sre": True}, ("sre",), "run")
    assert "budget" not in effective(org, None).duties_by_id
    assert add_duty_in(ACME, WITH_SRE, title="Budget", reach="everywhere").duties[-1].when == {}


def test_duties_are_added_to_a_member_of_a_lane_and_not_to_an_absent_team():
    org = add_duties_in(
        ACME, SMALL, titles=["One", " ", "Two"], reach="everywhere", team_id="ops", member="devops"
    )
    assert [each.responsible for each in org.duties[-2:]] == [("devops",), ("devops",)]
    with pytest.raises(EditRefused, match="SRE is not there"):
        add_duty_in(ACME, CLOUD, title="New", reach="everywhere", team_id="sre")
    with pytest.raises(EditRefused, match="A title cannot be empty"):
        add_duty_in(ACME, CLOUD, title=" ", reach="everywhere")
    assert add_duties_in(ACME, None, titles=[" "], reach="only-when") is ACME


def test_a_hand_off_added_only_here_has_the_condition_of_the_scenario():
    org = add_handoff_in(ACME, WITH_SRE, "cost", "code", reach="only-when", passes="a bill")
    assert (org.handoffs[-1].when, org.handoffs[-1].passes) == ({"sre": True}, "a bill")
    assert (
        add_handoff_in(ACME, WITH_SRE, "cost", "code", reach="everywhere").handoffs[-1].when == {}
    )
