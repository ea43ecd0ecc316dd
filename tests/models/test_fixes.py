"""What the fixes of findings do: the finding is gone, and nothing else is."""

from __future__ import annotations

import pytest
from test_checks import A, B, C, duty, findings, merging, org, principle, scenario, told

from dutyflow_models.changes import compare
from dutyflow_models.org import Assignment
from dutyflow_models.scenario import effective, scenario_by_id

WITH_SRE = {"scenarios": [{"id": "with-sre", "title": "With SRE", "facts": {"sre": True}}]}
LATE = {"when": {"sre": True}}
FIXED = [
    ("handoff-to-itself", org(A, handoffs=[("a", "a", {}), ("a", "a", {})]), "handoffs"),
    ("handoff-to-absent", org(A, B | LATE, handoffs=[("a", "b", {})]), "handoffs"),
    ("unknown-duty", org(A, handoffs=[("a", "ghost", {})]), "handoffs"),
    ("not-accepted", org(A | {"status": "proposed"}), "duties"),
    ("accountable-absent", org(A | {"accountable": "sre"}), "duties"),
    ("unknown-team", org(duty("a", "ops", "ghost", accountable="ghost")), "duties"),
    ("unknown-team", org(A | {"assignments": [{"informed": ["ghost"]}]}), "duties"),
    ("unknown-team", org(groups=[{"id": "g", "title": "G", "teams": ["ghost", "ops"]}]), "groups"),
    ("unknown-team", org(**principle({}, applies_to=["ghost", "ops"])), "principles"),
    ("unknown-stage", org(A | {"stage": "ghost"}), "duties"),
    ("unknown-factor", org(**scenario(facts={"ghost": 1, "sre": True})), "scenarios"),
    ("unknown-value", org(**scenario(facts={"size": "huge", "sre": True})), "scenarios"),
    ("unknown-group", org(**scenario(merge=["ghost"])), "scenarios"),
    ("unreachable", org(A | {"assignments": [{}, {"accountable": "dev"}]}), "duties"),
]


@pytest.mark.parametrize(("name", "organisation", "section"), FIXED)
def test_a_fix_makes_its_finding_go_away_and_brings_none(name, organisation, section):
    first = told(organisation, name)[0]
    fixed = first.fix.edit(organisation)

    assert set(findings(fixed, None)) < set(findings(organisation, None))
    change = compare(organisation, fixed)
    assert getattr(change, section)
    assert sum(bool(getattr(change, each)) for each in change.__slots__) == 1
    assert first.fix.text[0].isupper()
    assert not first.fix.text.endswith(".")


@pytest.mark.parametrize(
    ("own", "of_target", "fixed"),
    [
        ({}, {"sre": True}, {"sre": True}),
        ({"size": "small"}, {"sre": True}, {"size": "small", "sre": True}),
        ({"size": ["small", "large"]}, {"size": "large"}, {"size": "large"}),
        ({"size": "small"}, {"size": "large"}, None),
    ],
)
def test_a_hand_off_is_there_only_while_its_second_duty_is(own, of_target, fixed):
    late = {"when": of_target}
    organisation = org(A, B | late, handoffs=[("a", "b", {"when": own})])
    (found,) = told(organisation, "handoff-to-absent")
    if fixed is None:
        assert found.fix is None
    else:
        assert dict(found.fix.edit(organisation).handoffs[0].when) == fixed


def test_the_only_team_that_is_there_answers_while_the_other_is_not():
    organisation = org(duty("a", "ops", "sre", accountable="sre"), **WITH_SRE)
    (found,) = told(organisation, "accountable-absent")
    assert found.fix.text == "Make “Ops” accountable for “a” here"

    fixed = found.fix.edit(organisation)

    with_sre = scenario_by_id(fixed, "with-sre")
    assert effective(fixed, None).duties[0].accountable == "ops"
    assert effective(fixed, with_sre).duties[0].accountable == "sre"
    assert fixed.duties[0].accountable == "sre"


def test_an_assignment_in_force_is_kept_where_the_other_team_is_there():
    before = {"when": {"size": "small"}, "accountable": "sre", "informed": ["dev"]}
    organisation = org(A | {"assignments": [before]}, **WITH_SRE)
    (found,) = told(organisation, "accountable-absent")

    fixed = found.fix.edit(organisation).duties[0]

    assert fixed.assignments == (
        Assignment(when={"size": "small", "sre": False}, accountable="ops", informed=("dev",)),
        Assignment.model_validate(before),
    )


def test_an_assignment_that_says_nobody_says_so_still_while_the_other_team_is_away():
    own = A | {"responsible": ["ops"], "informed": ["dev"]}
    before = {"when": {"size": "small"}, "accountable": "sre", "informed": []}
    organisation = org(own | {"assignments": [before]}, **WITH_SRE)
    (found,) = told(organisation, "accountable-absent")

    fixed = effective(found.fix.edit(organisation), None).duties[0]

    assert (fixed.accountable, fixed.informed) == ("ops", ())


@pytest.mark.parametrize(
    "organisation",
    [
        org(duty("a", "ops", "dev", accountable="sre")),
        org(duty("a", accountable="sre")),
        org(A | {"accountable": "gone"}, teams=[{"id": "ops", "title": "Ops"},
                                              {"id": "gone", "title": "Gone", "when": {"x": 1}}]),
    ],
)  # fmt: skip
def test_who_answers_is_left_to_people_where_it_is_not_plain(organisation):
    (found,) = told(organisation, "accountable-absent")
    assert found.fix is None


def test_nobody_is_made_accountable_for_merged_teams():
    organisation = org(A | {"accountable": "sre"}, B, C, **merging(["ops", "dev"]))
    assert told(organisation, "accountable-absent")[0].fix
    assert told(organisation, "accountable-absent", "s")[0].fix is None
