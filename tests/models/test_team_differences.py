import json
from pathlib import Path

import pytest
from acme import ACME

from dutyflow_models.edits.duties import remove_duties
from dutyflow_models.edits.factors import set_factor
from dutyflow_models.edits.roles import give_duties, set_role
from dutyflow_models.files.read import read_org
from dutyflow_models.org import Organisation
from dutyflow_models.scenario import crossings_before_and_after, effective, scenario_by_id
from dutyflow_models.team_differences import by_team, scenario_line

FILE = Path(__file__).parents[2] / "resources" / "samples" / "kubernetes.org.yaml"


@pytest.fixture(scope="module")
def sample():
    return read_org(FILE.read_bytes(), name="kubernetes").organisation


def shown(org, scenario_id):
    return effective(org, scenario_by_id(org, scenario_id))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (None, "large", "X: 4 duties appear, 1 moves to SRE, 3 hand-offs appear"),
        ("large", None, "X: 4 duties are gone, 1 moves to Unassigned, 3 hand-offs are gone"),
        (None, "cloud", "X: 3 duties are gone, 3 hand-offs are gone"),
        (None, "on-premises", "X: nothing on the board changes"),
        (None, "small", "X: 3 teams are one lane"),
        ("small", None, "X: 3 teams are lanes of their own"),
        (
            "small",
            "large",
            "X: 3 teams are lanes of their own, 4 duties appear, 1 moves to SRE, "
            "3 hand-offs appear",
        ),
    ],
)
def test_one_line_says_what_a_scenario_changes(sample, one, other, expected):
    assert scenario_line(shown(sample, one), shown(sample, other), "X") == expected


def test_the_line_counts_cards_that_stay_but_change_roles_and_one_of_each_thing():
    after = set_role(ACME, "code", "platform", "informed", True)
    after = remove_duties(after, ["reliability"])
    assert scenario_line(ACME, after, "Now") == (
        "Now: 1 duty is gone, 1 changes roles, 1 hand-off is gone"
    )
    assert scenario_line(after, ACME, "Now") == (
        "Now: 1 duty appears, 1 changes roles, 1 hand-off appears"
    )


def test_the_line_tells_of_teams_where_nothing_else_changes():
    without = ACME.replacing(duties=(), handoffs=())
    assert scenario_line(shown(without, None), shown(without, "with-sre"), "X") == (
        "X: 1 team appears"
    )


def test_many_moves_are_counted_without_their_lanes():
    after = give_duties(ACME, ["clusters"], "devops")
    after = give_duties(give_duties(after, ["on-call"], "dev"), ["code"], "platform")
    assert scenario_line(ACME, give_duties(after, ["cost"], "sre"), "X") == "X: 4 duties move"
    assert scenario_line(ACME, after, "X") == (
        "X: 1 duty moves to DevOps, 1 moves to Dev, 1 moves to Platform"
    )


def sentences(before, after):
    return [each.sentence for each in by_team(before, after)]


def test_teams_gain_and_lose_cards(sample):
    assert sentences(shown(sample, None), shown(sample, "large")) == [
        "SRE gains 5",
        "Unassigned loses 1",
    ]
    assert sentences(shown(sample, None), shown(sample, "cloud")) == ["Infrastructure loses 3"]
    assert sentences(shown(sample, None), shown(sample, "small")) == []


def test_a_team_that_gains_loses_and_changes_roles_is_one_difference():
    after = give_duties(ACME, ["clusters"], "dev")
    after = give_duties(after, ["code", "cost"], "platform")
    after = set_role(after, "on-call", "platform", "responsible", False)
    [platform, dev, unassigned] = by_team(ACME, after)
    assert platform.sentence == "Platform gains 2, loses 1, changes 1 role"
    assert (platform.gains, platform.loses) == (("code", "cost"), ("clusters",))
    assert platform.roles[0].sentence == "“On call”: Platform is no longer responsible."
    assert (dev.sentence, dev.team_id) == ("Dev gains 1, loses 1", "dev")
    assert (unassigned.sentence, unassigned.team_id) == ("Unassigned loses 1", None)


def test_renamed_teams_and_duties_are_followed():
    text = ACME.model_dump_json(by_alias=True).replace('"devops"', '"delivery"')
    renamed = json.loads(text.replace('"on-call"', '"phone"'))
    renamed["teams"][1]["previously"] = ["devops"]
    renamed["duties"][1]["previously"] = ["on-call"]
    assert by_team(ACME, Organisation.model_validate_json(json.dumps(renamed))) == ()


def test_the_crossings_of_the_sample_fall_from_14_to_5_in_a_small_organisation(sample):
    assert crossings_before_and_after(sample, None, "three-in-one") == (14, 5)
    small = scenario_by_id(sample, "small")
    assert crossings_before_and_after(sample, small, "three-in-one") == (14, 5)


def test_another_default_is_told_as_well():
    after = set_factor(ACME, "sre", {"default": True})
    assert scenario_line(shown(ACME, None), shown(after, None), "Base").startswith(
        "Base: 1 duty appears, 1 moves to SRE"
    )
