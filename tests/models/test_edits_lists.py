"""Edits of teams, stages, groups, hand-offs and the head of the file."""

import pytest
from acme import ACME, duty

from dutyflow_models.edits.groups import add_group, remove_group, set_group
from dutyflow_models.edits.handoffs import (
    add_handoff,
    remove_handoffs,
    reverse_handoff,
    set_handoff,
)
from dutyflow_models.edits.identity import set_identity
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.edits.stages import add_stage, move_stage, remove_stage, set_stage
from dutyflow_models.edits.teams import add_team, move_team, remove_team, set_team
from dutyflow_models.org import handoff_keys


def ids(parts):
    return [part.id for part in parts]


def keys(org):
    return list(handoff_keys(org.handoffs))


def test_a_team_is_added_after_another_or_last():
    org = add_team(ACME, title="Ωmega", color="#123456", after="platform")
    assert ids(org.teams) == ["platform", "mega", "devops", "dev", "sre"]
    assert org.teams[1].color == "#123456"
    assert ids(add_team(ACME, title="???").teams)[-1] == "team"


def test_a_team_is_moved_before_another_or_last():
    assert ids(move_team(ACME, "dev", "platform").teams) == ["dev", "platform", "devops", "sre"]
    assert ids(move_team(ACME, "platform", None).teams) == ["devops", "dev", "sre", "platform"]
    assert move_team(ACME, "platform", "devops") is ACME
    assert move_team(ACME, "sre", None) is ACME
    assert move_team(ACME, "sre", "sre") is ACME


def test_a_removed_team_is_named_nowhere():
    org = remove_team(ACME, "sre")
    assert duty(org, "reliability").responsible == ()
    assignment = duty(org).assignments[0]
    assert (assignment.responsible, assignment.accountable) == ((), None)
    assert "sre" not in ids(org.teams)
    org = remove_team(ACME, "dev")
    assert (org.groups[1].teams, org.principles[0].applies_to) == (("devops",), ())
    assert org.decisions[0].by == ("devops",)


def test_an_assignment_that_says_nothing_any_more_goes():
    fields = {"assignments": ({"when": {"sre": True}, "accountable": "sre"},)}
    org = ACME.replacing(
        duties=tuple(
            each.replacing(**fields) if each.id == "cost" else each for each in ACME.duties
        )
    )
    assert duty(remove_team(org, "sre"), "cost").assignments == ()
    assert duty(remove_team(org, "sre", duties_to="dev"), "cost").assignments[0].accountable == (
        "dev"
    )


def test_another_team_takes_over_all_roles_of_a_removed_one():
    org = remove_team(ACME, "devops", duties_to="platform")
    assert (duty(org).accountable, duty(org).responsible) == ("platform", ("platform",))
    assert duty(org, "code").consumers == ("platform",)
    assert [group.teams for group in org.groups] == [("platform",), ("dev", "platform")]
    with pytest.raises(EditRefused, match="cannot take over its own duties"):
        remove_team(ACME, "dev", duties_to="dev")


def test_a_stage_is_added_renamed_moved_and_removed():
    org = add_stage(ACME, title="Ship", after="build")
    org = set_stage(org, "ship", {"title": "Ship it"})
    org = move_stage(org, "ship", "build")
    assert [each.title for each in org.stages] == ["Ship it", "Build", "Run"]
    org = remove_stage(org, "run")
    assert ids(org.stages) == ["ship", "build"]
    assert duty(org).stage is None
    assert duty(org, "clusters").stage == "build"


def test_a_group_is_added_changed_and_removed_from_the_scenarios_that_merge_it():
    org = add_group(ACME, title="Everybody", teams=("dev", "sre"), color="blue")
    org = set_group(org, "everybody", {"teams": ("dev",)})
    assert org.groups[-1].teams == ("dev",)
    org = remove_group(org, "ops")
    assert ids(org.groups) == ["development", "everybody"]
    assert org.scenarios[1].merge == ("development",)
    with pytest.raises(EditRefused, match="There is no team “nobody”"):
        set_group(org, "everybody", {"teams": ("nobody",)})


def test_a_hand_off_is_added_at_the_end():
    org = add_handoff(ACME, "cost", "code", passes=" a budget ", kind="transfer")
    new = org.handoffs[-1]
    assert (new.source, new.target, new.passes, new.kind) == (
        "cost",
        "code",
        "a budget",
        "transfer",
    )
    assert add_handoff(ACME, "cost", "code").handoffs[-1].model_fields_set == {"source", "target"}


@pytest.mark.parametrize(
    ("source", "target", "sentence"),
    [
        ("cost", "cost", "not back to the same one"),
        ("cost", "nothing", "There is no duty “nothing”"),
        ("code", "on-call", "There is already such a hand-off"),
    ],
)
def test_a_hand_off_that_cannot_be_is_refused(source, target, sentence):
    with pytest.raises(EditRefused, match=sentence):
        add_handoff(ACME, source, target)


def test_the_second_hand_off_between_two_duties_is_named_by_its_key():
    org = set_handoff(ACME, "code>on-call#2", {"passes": "a defect"})
    assert [each.passes for each in org.handoffs] == ["a cluster", "", "a defect", ""]
    org = remove_handoffs(org, ["code>on-call", "on-call>reliability"])
    assert [each.passes for each in org.handoffs] == ["a cluster", "a defect"]


def test_a_hand_off_is_reversed_and_back_again():
    org = reverse_handoff(ACME, "clusters>on-call")
    assert keys(org)[0] == "on-call>clusters"
    assert reverse_handoff(org, "on-call>clusters").handoffs == ACME.handoffs


def test_an_edit_that_makes_two_hand_offs_alike_is_refused():
    org = add_handoff(ACME, "on-call", "code")
    with pytest.raises(EditRefused, match="already such a hand-off"):
        reverse_handoff(org, "on-call>code")
    with pytest.raises(EditRefused, match="There is no hand-off “a>b”"):
        remove_handoffs(ACME, ["a>b"])


def test_the_head_of_the_file_is_edited():
    org = set_identity(ACME, {"title": " Acme Inc. ", "description": "We."})
    assert (org.org.title, org.org.name, org.org.description) == ("Acme Inc.", "acme", "We.")
    assert set_identity(ACME, {"title": ""}).org.title == ""
    with pytest.raises(EditRefused, match="The name cannot be “Acme Inc”"):
        set_identity(ACME, {"name": "Acme Inc"})


@pytest.mark.parametrize(
    "edit",
    [
        lambda: set_team(ACME, "dev", {"title": " Dev "}),
        lambda: set_stage(ACME, "run", {"title": "Run"}),
        lambda: set_group(ACME, "ops", {"teams": ("devops", "platform")}),
        lambda: set_handoff(ACME, "code>on-call", {"passes": " "}),
        lambda: remove_handoffs(ACME, []),
        lambda: set_identity(ACME, {"title": "Acme"}),
    ],
)
def test_an_edit_that_changes_nothing_gives_back_the_same_organisation(edit):
    assert edit() is ACME
