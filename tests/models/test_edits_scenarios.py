"""Scenarios, factors, conditions and merged lanes as data."""

import pytest
from acme import ACME

from dutyflow_models.edits.conditions import clear_when, condition_of, set_when
from dutyflow_models.edits.factors import (
    add_factor,
    move_factor,
    remove_factor,
    remove_value,
    rename_value,
    set_factor,
)
from dutyflow_models.edits.groups import add_group
from dutyflow_models.edits.merges import (
    merge_group,
    merge_teams,
    merged_group,
    scenario_for_merging,
    unmerge,
)
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.edits.scenarios import (
    add_scenario,
    duplicate_scenario,
    move_scenario,
    remove_scenario,
    rename_scenario,
    set_fact,
    set_scenario,
)
from dutyflow_models.org import Factor, Scenario
from dutyflow_models.scenario import (
    crossings,
    crossings_before_and_after,
    effective,
    scenario_by_id,
)


def ids(parts):
    return [part.id for part in parts]


def scenario(org, scenario_id):
    return scenario_by_id(org, scenario_id)


def shown_teams(org, scenario_id):
    return [team.title for team in effective(org, scenario(org, scenario_id)).teams]


def test_a_scenario_is_added_after_another_one_and_says_only_what_was_said():
    org = add_scenario(ACME, title="Cloud", facts={"hosting": "cloud"}, after="with-sre")
    assert ids(org.scenarios) == ["with-sre", "cloud", "small"]
    assert org.scenarios[1].model_fields_set == {"id", "title", "facts"}
    assert add_scenario(ACME, title="Cloud").scenarios[-1].model_fields_set == {"id", "title"}


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"facts": {"weather": "fine"}}, "There is no factor “weather”"),
        ({"facts": {"hosting": "lent"}}, "“Hosting” cannot be “lent”: it is own or cloud"),
        ({"facts": {"sre": 1}}, "cannot be “1”: it is true or false"),
        ({"merge": ("none",)}, "There is no group “none”"),
    ],
)
def test_a_scenario_names_only_factors_values_and_groups_that_are_there(fields, sentence):
    with pytest.raises(EditRefused, match=sentence):
        add_scenario(ACME, title="New", **fields)
    with pytest.raises(EditRefused, match=sentence):
        set_scenario(ACME, "small", fields)


def test_a_scenario_that_names_an_unknown_factor_can_still_be_renamed():
    odd = ACME.replacing(scenarios=(Scenario(id="odd", title="Odd", facts={"weather": "fine"}),))
    assert rename_scenario(odd, "odd", " Even ").scenarios[0].title == "Even"


def test_scenarios_are_renamed_copied_moved_and_removed():
    assert rename_scenario(ACME, "small", "Small") is ACME
    copied = duplicate_scenario(ACME, "with-sre")
    assert [each.title for each in copied.scenarios] == ["With SRE", "With SRE (copy)", "Small"]
    assert copied.scenarios[1].facts == {"sre": True}
    assert ids(move_scenario(ACME, "small", "with-sre").scenarios) == ["small", "with-sre"]
    assert ids(remove_scenario(ACME, "small").scenarios) == ["with-sre"]
    with pytest.raises(EditRefused, match="There is no scenario “none”"):
        remove_scenario(ACME, "none")


def test_a_fact_is_set_and_left_to_its_usual_value():
    org = set_fact(ACME, "small", "hosting", "cloud")
    assert scenario(org, "small").facts == {"hosting": "cloud"}
    assert scenario(set_fact(org, "small", "hosting", None), "small").facts == {}
    assert set_fact(ACME, "small", "hosting", None) is ACME
    assert set_fact(ACME, "with-sre", "sre", True) is ACME


def test_only_facts_that_differ_from_the_usual_ones_set_a_scenario_apart():
    org = set_fact(ACME, "with-sre", "hosting", "own")
    assert condition_of(org, scenario(org, "with-sre")) == {"sre": True}
    assert condition_of(org, None) == condition_of(org, scenario(org, "small")) == {}


def test_a_condition_is_put_on_several_parts_and_taken_away():
    org = set_when(ACME, "duties", ["cost", "code"], {"hosting": ("own", "cloud")})
    assert org.duties_by_id["cost"].when == {"hosting": ("own", "cloud")}
    assert org.teams is ACME.teams
    assert set_when(org, "duties", ["cost"], {"hosting": ("own", "cloud")}) is org
    assert clear_when(org, "duties", ["cost", "code"]).duties == ACME.duties
    handoffs = set_when(ACME, "handoffs", ["code>on-call#2"], {"hosting": "own"}).handoffs
    assert [dict(each.when) for each in handoffs] == [{}, {}, {"hosting": "own"}, {}]


@pytest.mark.parametrize(
    ("ids", "when", "sentence"),
    [
        (["none"], {}, "There is no team “none”"),
        (["dev"], {"weather": True}, "There is no factor “weather”"),
        (["dev"], {"hosting": ("own", "lent")}, "cannot be “lent”"),
        (["dev"], {"hosting": ()}, "Choose a value of “Hosting”"),
    ],
)
def test_a_condition_that_nothing_meets_is_refused(ids, when, sentence):
    with pytest.raises(EditRefused, match=sentence):
        set_when(ACME, "teams", ids, when)


def test_a_factor_is_added_with_its_values():
    org = add_factor(ACME, title="Size", values=("small", "large"), after="sre")
    assert ids(org.factors) == ["sre", "size", "hosting"]
    assert (org.factors[1].usual, org.factors[1].default) == ("small", None)
    assert ids(move_factor(org, "size", None).factors) == ["sre", "hosting", "size"]


@pytest.mark.parametrize(
    ("values", "default", "sentence"),
    [
        ((), None, "needs at least one value"),
        (("a", "a"), None, "has a value twice"),
        (("a", "b"), "c", "“c” is the default of “Size” but none of its values"),
        ((True, False), 1, "none of its values"),
    ],
)
def test_a_factor_that_cannot_be_answered_is_refused(values, default, sentence):
    with pytest.raises(EditRefused, match=sentence):
        add_factor(ACME, title="Size", values=values, default=default)


def test_a_value_is_renamed_wherever_it_is_used():
    org = set_when(ACME, "duties", ["cost"], {"hosting": ("own", "cloud")})
    org = set_when(org, "handoffs", ["code>on-call"], {"hosting": "own"})
    org = add_scenario(org, title="Own", facts={"hosting": "own"})
    org = set_factor(org, "hosting", {"default": "own"})
    renamed = rename_value(org, "hosting", "own", "on-premises")
    factor = renamed.factors[1]
    assert (factor.values, factor.default) == (("on-premises", "cloud"), "on-premises")
    assert renamed.duties_by_id["cost"].when == {"hosting": ("on-premises", "cloud")}
    assert renamed.handoffs_by_key["code>on-call"].when == {"hosting": "on-premises"}
    assert renamed.scenarios[-1].facts == {"hosting": "on-premises"}
    assert renamed.duties_by_id["on-call"].assignments[1].when == {"hosting": "on-premises"}
    assert rename_value(renamed, "hosting", "on-premises", "own") == org
    assert renamed.teams is org.teams


def test_a_value_is_renamed_only_to_a_new_one():
    with pytest.raises(EditRefused, match="has the value “cloud” already"):
        rename_value(ACME, "hosting", "own", "cloud")
    with pytest.raises(EditRefused, match="has no value “lent”"):
        rename_value(ACME, "hosting", "lent", "cloud")
    with pytest.raises(EditRefused, match="cannot be empty"):
        rename_value(ACME, "hosting", "own", " ")
    assert rename_value(ACME, "hosting", "own", " own ") is ACME


def test_a_value_that_is_used_stays_and_the_places_are_named():
    with pytest.raises(EditRefused, match=r"“Hosting” is “own” in “On call”\. Change it there"):
        remove_value(ACME, "hosting", "own")
    with pytest.raises(EditRefused, match="“With SRE”, “SRE”, “On call” and 2 more"):
        set_factor(ACME, "sre", {"values": (False,)})
    assert remove_value(ACME, "hosting", "cloud").factors[1].values == ("own",)


def test_without_a_factor_what_depended_on_it_alone_is_always_there():
    org = remove_factor(ACME, "sre")
    assert ids(org.factors) == ["hosting"]
    assert org.scenarios[0].facts == org.teams_by_id["sre"].when == {}
    assert org.duties_by_id["on-call"].assignments[0].when == {}
    assert org.duties_by_id["on-call"].assignments[1].when == {"hosting": "own"}
    assert "reliability" in effective(org, None).duties_by_id


def test_a_group_is_merged_and_taken_apart_again():
    org = merge_group(ACME, "with-sre", "ops")
    assert shown_teams(org, "with-sre") == ["Ops", "Dev", "SRE"]
    assert merge_group(org, "with-sre", "ops") is org
    apart = unmerge(org, "with-sre", "ops")
    assert shown_teams(apart, "with-sre") == ["Platform", "DevOps", "Dev", "SRE"]
    assert apart.groups is ACME.groups


def test_what_cannot_be_merged_is_refused_with_the_reason():
    with pytest.raises(EditRefused, match=r"The base merges no teams\. Make a scenario"):
        merge_group(ACME, None, "ops")
    with pytest.raises(EditRefused, match="DevOps is in the lane “Ops” already"):
        merge_group(unmerge(ACME, "small", "development"), "small", "development")
    alone = add_group(ACME, title="Reliability", teams=("dev", "sre"))
    alone = unmerge(alone, "small", "ops")
    with pytest.raises(EditRefused, match="Fewer than two teams of “Reliability” are there"):
        merge_group(unmerge(alone, "small", "development"), "small", "reliability")
    with pytest.raises(EditRefused, match="does not merge the group “ops”"):
        unmerge(ACME, "with-sre", "ops")
    with pytest.raises(EditRefused, match="It takes two lanes"):
        merge_teams(ACME, "with-sre", ["dev"])


def test_teams_are_merged_as_the_group_that_they_are():
    org = merge_teams(ACME, "with-sre", ["platform", "devops"])
    assert (scenario(org, "with-sre").merge, org.groups) == (("ops",), ACME.groups)


def test_teams_without_a_group_get_one():
    org = merge_teams(ACME, "with-sre", ["sre", "platform"])
    assert (org.groups[-1].title, org.groups[-1].teams) == ("Platform, SRE", ("platform", "sre"))
    assert shown_teams(org, "with-sre") == ["Platform, SRE", "DevOps", "Dev"]
    titled = merge_teams(ACME, "with-sre", ["sre", "platform"], "Two in one")
    assert titled.groups[-1].title == "Two in one"


def test_a_lane_of_several_teams_is_merged_with_another_one():
    org = merge_teams(ACME, "small", ["ops", "dev"], "Everybody")
    small = scenario(org, "small")
    assert shown_teams(org, "small") == ["Everybody"]
    assert small.merge == ("everybody",)
    assert merged_group(org, small, "everybody").teams == ("platform", "devops", "dev")
    assert merged_group(org, small, "dev") is None


def test_merging_the_teams_of_a_lane_again_is_no_edit():
    org = merge_teams(ACME, "with-sre", ["platform", "devops"])
    assert merge_teams(org, "with-sre", ["devops", "platform"]) is org


def test_the_base_offers_a_scenario_in_which_teams_are_one():
    org = scenario_for_merging(ACME, ["platform", "devops"])
    assert org.scenarios[-1].title == "Platform and DevOps as one"
    assert org.scenarios[-1].merge == ("ops",)
    like = scenario_for_merging(
        ACME, ["platform", "sre"], title="Lean", like=scenario(ACME, "with-sre")
    )
    assert (like.scenarios[-1].id, like.scenarios[-1].facts) == ("lean", {"sre": True})


def test_crossings_are_counted_with_the_teams_apart_and_as_one():
    apart, one = crossings_before_and_after(ACME, None, "ops")
    assert (apart, one) == (2, 1)
    assert crossings(effective(ACME, None)) == apart
    merged = merge_group(ACME, "with-sre", "ops")
    before, after = crossings_before_and_after(merged, scenario(merged, "with-sre"), "ops")
    assert after == crossings(effective(merged, scenario(merged, "with-sre")))
    assert before == crossings(effective(ACME, scenario(ACME, "with-sre")))


def test_a_factor_without_values_takes_any():
    org = ACME.replacing(factors=(Factor(id="size", title="Size"),))
    assert add_scenario(org, title="Ten", facts={"size": 10}).scenarios[-1].facts == {"size": 10}
