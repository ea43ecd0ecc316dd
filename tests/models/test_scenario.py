from operator import is_
from time import process_time

import pytest
from acme import ACME, duty

from dutyflow_models.edits.duties import add_duty, set_duty, teams_in
from dutyflow_models.edits.handoffs import add_handoff
from dutyflow_models.layout import UNARRANGED
from dutyflow_models.org import Assignment, Duty, HandOff, Organisation, Scenario, Team, lane_of
from dutyflow_models.picture.draw import draw
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.look import Look
from dutyflow_models.picture.text_wrap import approximate_width
from dutyflow_models.scenario import (
    Memory,
    crossings,
    effective,
    facts_of,
    holds,
    is_base,
    merged_teams,
    scenario_by_facts,
    scenario_by_id,
    scenario_with,
)

WITH_SRE = scenario_by_id(ACME, "with-sre")
SMALL = scenario_by_id(ACME, "small")


def ids(parts):
    return [part.id for part in parts]


def test_factors_left_out_have_their_usual_value():
    assert facts_of(ACME, None) == {"sre": False, "hosting": "own"}
    assert facts_of(ACME, WITH_SRE) == {"sre": True, "hosting": "own"}
    unknown = Scenario(id="odd", title="Odd", facts={"weather": "fine"})
    assert facts_of(ACME, unknown)["weather"] == "fine"


@pytest.mark.parametrize(
    ("when", "facts", "expected"),
    [
        ({}, {}, True),
        ({"sre": True}, {"sre": True}, True),
        ({"sre": True}, {"sre": False}, False),
        ({"sre": True}, {}, False),
        ({"sre": True}, {"sre": 1}, False),
        ({"size": 1}, {"size": True}, False),
        ({"size": 0}, {"size": False}, False),
        ({"size": 1}, {"size": "1"}, False),
        ({"size": "1"}, {"size": "1"}, True),
        ({"size": 1}, {"size": 1.0}, True),
        ({"hosting": ("own", "cloud")}, {"hosting": "cloud"}, True),
        ({"hosting": ("own", "cloud")}, {"hosting": "lent"}, False),
        ({"hosting": ()}, {"hosting": "own"}, False),
        ({"hosting": "own", "sre": True}, {"hosting": "own", "sre": False}, False),
    ],
)
def test_a_condition_holds_when_every_factor_has_one_of_its_values(when, facts, expected):
    assert holds(when, facts) is expected


def test_what_a_condition_excludes_is_gone_and_its_hand_offs_with_it():
    base = effective(ACME, None)
    assert ids(base.teams) == ["platform", "devops", "dev"]
    assert ids(base.duties) == ["clusters", "on-call", "code", "cost"]
    assert [(each.source, each.target) for each in base.handoffs] == [
        ("clusters", "on-call"),
        ("code", "on-call"),
    ]


def test_a_scenario_brings_in_what_its_facts_allow():
    shown = effective(ACME, WITH_SRE)
    assert ids(shown.teams) == ids(ACME.teams)
    assert len(shown.handoffs) == 4


def test_principles_have_conditions_too():
    org = ACME.replacing(principles=(ACME.principles[0].replacing(when={"sre": True}),))
    assert effective(org, None).principles == ()
    assert len(effective(org, WITH_SRE).principles) == 1


def test_the_first_assignment_that_holds_replaces_the_roles_that_it_names():
    shown = duty(effective(ACME, WITH_SRE))
    assert (shown.accountable, shown.responsible) == ("sre", ("sre",))
    assert shown.consulted == ("dev",)
    assert shown.assignments == ()


def test_without_it_the_next_one_counts_and_an_empty_list_means_nobody():
    shown = duty(effective(ACME, None))
    assert (shown.accountable, shown.consulted, shown.assignments) == ("devops", (), ())


def test_parts_that_a_scenario_does_not_touch_are_the_same_objects():
    shown = effective(ACME, None)
    assert duty(shown, "clusters") is duty(ACME, "clusters")
    assert shown.teams[0] is ACME.teams[0]
    assert shown.points is ACME.points
    plain = Organisation(duties=ACME.duties[:1], teams=ACME.teams[:1])
    assert effective(plain, None) is plain
    assert effective(plain, Scenario(id="x", title="X", merge=("nothing",))) is plain


def test_merged_teams_are_one_lane_where_the_first_of_them_stood():
    org = ACME.replacing(groups=(ACME.groups[1],))
    shown = effective(org, SMALL)
    assert ids(shown.teams) == ["platform", "development"]
    one = shown.teams[1]
    assert (one.title, one.aliases, one.color) == ("Development", ("DevOps", "Dev"), "green")


def test_roles_of_merged_teams_are_united_and_their_groups_follow():
    shown = effective(ACME, SMALL)
    assert (duty(shown).accountable, duty(shown).responsible) == ("ops", ("ops",))
    assert duty(shown, "code").consumers == ("ops",)
    assert [group.teams for group in shown.groups] == [("ops",), ("dev", "ops")]
    assert shown.decisions[0].by == ("dev", "ops")
    assert duty(shown, "cost") is duty(ACME, "cost")


def test_of_overlapping_groups_the_first_takes_the_team():
    assert ids(effective(ACME, SMALL).teams) == ["ops", "dev"]
    swapped = Scenario(id="s", title="S", merge=("development", "ops"))
    assert ids(effective(ACME, swapped).teams) == ["platform", "development"]


def test_a_group_of_one_present_team_is_not_merged():
    org = ACME.replacing(groups=(ACME.groups[0].replacing(teams=("sre", "dev"), title="Reliable"),))
    assert ids(effective(org, SMALL).teams) == ["platform", "devops", "dev"]
    both = Scenario(id="b", title="B", merge=("ops",), facts={"sre": True})
    assert ids(effective(org, both).teams) == ["platform", "devops", "ops"]


@pytest.mark.parametrize(("group_id", "expected"), [("sre", "devops"), ("dev", "dev")])
def test_a_merged_team_takes_no_id_of_another_team(group_id, expected):
    group = ACME.groups[1].replacing(id=group_id)
    scenario = Scenario(id="x", title="X", merge=(group_id,), facts={"sre": True})
    shown = effective(ACME.replacing(groups=(group,)), scenario)
    assert sorted(ids(shown.teams)) == sorted(["platform", "sre", expected])
    assert lane_of(duty(shown, "code"), shown.teams_by_id) == expected


def test_each_merged_team_is_told_with_the_one_it_became():
    assert {old: team.id for old, team in merged_teams(ACME, SMALL).items()} == {
        "platform": "ops",
        "devops": "ops",
    }
    assert merged_teams(ACME, None) == {}


def test_a_hand_off_crosses_when_its_cards_lie_in_different_lanes():
    base = effective(ACME, None)
    assert crossings(base) == 2
    assert crossings(add_handoff(base, "cost", "code")) == 3
    assert crossings(add_handoff(add_duty(base, title="Tax"), "cost", "tax")) == 2


def test_merging_makes_crossings_vanish():
    assert crossings(effective(ACME, SMALL)) == 1


def test_a_hand_off_has_the_same_key_in_every_scenario():
    without, always = ACME.handoffs[2], ACME.handoffs[1]  # the first is absent without SRE
    org = ACME.replacing(handoffs=(without, always))
    assert dict(effective(org, None).handoffs_by_key) == {"code>on-call#2": always}
    assert dict(effective(org, SMALL).handoffs_by_key) == {"code>on-call#2": always}
    assert list(effective(org, WITH_SRE).handoffs_by_key) == ["code>on-call", "code>on-call#2"]


def test_arrows_have_the_keys_of_the_whole_organisation():
    org = ACME.replacing(handoffs=(ACME.handoffs[2], ACME.handoffs[1]))
    drawing = draw(effective(org, None), UNARRANGED, Look(), Faces(approximate_width))
    assert [arrow.key for arrow in drawing.arrows] == ["code>on-call#2"]


def test_a_hand_off_to_a_duty_that_does_not_exist_is_not_shown():
    org = ACME.replacing(handoffs=(HandOff(source="code", target="nothing"),))
    assert effective(org, None).handoffs == ()


def test_an_unknown_scenario_is_the_base():
    assert scenario_by_id(ACME, "nothing") is None
    assert scenario_by_id(ACME, "small").title == "Small"


def test_a_duty_of_an_absent_team_falls_to_the_first_one_present():
    org = set_duty(ACME, "cost", {"accountable": "sre", "responsible": ("dev",)})
    shown = effective(org, None)
    assert lane_of(duty(shown, "cost"), shown.teams_by_id) == "dev"


def test_three_thousand_duties_are_worked_out_within_a_frame():
    org = Organisation(
        teams=tuple(Team(id=f"t{i}", title="T") for i in range(5)),
        duties=tuple(
            Duty(id=f"d{i}", title="D", responsible=(f"t{i % 5}",), assignments=_sometimes(i))
            for i in range(3000)
        ),
        handoffs=tuple(
            HandOff(source=f"d{i % 3000}", target=f"d{i * 7 % 3000}") for i in range(3600)
        ),
    )
    durations = []
    for _ in range(5):
        started = process_time()
        effective(org, None)
        durations.append(process_time() - started)
    assert min(durations) < 0.016


def _sometimes(place):
    return (Assignment(when={"a": 1}, accountable="t1"),) if place % 50 == 0 else ()


@pytest.mark.parametrize("merge", [(), ("ops",), ("development", "ops"), ("nothing", "ops")])
@pytest.mark.parametrize("facts", [{}, {"sre": True}, {"hosting": "cloud"}, {"sre": "?"}])
def test_what_is_shown_is_sound_in_every_scenario(merge, facts):
    shown = effective(ACME, Scenario(id="x", title="X", facts=facts, merge=merge))
    assert len(set(ids(shown.teams))) == len(shown.teams)
    for each in shown.handoffs:
        assert {each.source, each.target} <= shown.duties_by_id.keys()
    hidden = {"platform", "devops", "dev"} - shown.teams_by_id.keys()
    for each in shown.duties:
        assert each.assignments == ()
        assert hidden.isdisjoint(teams_in(each))


# --- answers chosen by hand ------------------------------------------------------------------

ANSWERED = Organisation.model_validate(
    {
        "factors": [
            {"id": "hosting", "title": "Where?", "values": ["own", "cloud"]},
            {"id": "sre", "title": "Is an SRE team in play?", "values": [True, False]},
            {"id": "sites", "title": "Sites", "values": [1, 2]},
        ],
        "scenarios": [
            {"id": "merging", "title": "Merging", "facts": {"hosting": "cloud"}, "merge": ["all"]},
            {"id": "cloud", "title": "Cloud", "facts": {"hosting": "cloud"}},
        ],
    }
)


def test_other_answers_make_a_scenario_named_by_what_is_unusual():
    facts = {"hosting": "cloud", "sre": False, "sites": 2}
    made = scenario_with(ANSWERED, None, facts)
    assert (made.id, made.title) == ("", "Cloud, no SRE team in play, Sites 2")
    assert made.facts == facts


def test_answers_that_are_the_scenarios_own_leave_it_as_it_is():
    cloud = ANSWERED.scenarios[1]
    assert scenario_with(ANSWERED, cloud, {"hosting": "cloud", "sre": True}) is cloud
    assert scenario_with(ANSWERED, None, {"hosting": "own"}) is None


def test_answers_that_no_factor_has_are_ignored():
    assert scenario_with(ANSWERED, None, {"hosting": "moon", "weather": "wet"}) is None
    assert scenario_with(ANSWERED, None, {"sites": True}) is None


def test_a_scenario_is_found_by_its_answers_if_it_merges_nothing():
    facts = {"hosting": "cloud", "sre": True, "sites": 1}
    assert scenario_by_facts(ANSWERED, facts) is ANSWERED.scenarios[1]
    assert scenario_by_facts(ANSWERED, facts | {"sites": 2}) is None
    assert is_base(ANSWERED, facts | {"hosting": "own"})


def test_what_an_edit_leaves_alone_is_the_same_object_with_a_memory():
    memory = Memory()
    before = effective(ACME, None, memory)
    first, assigned = ACME.duties[0].id, [duty.id for duty in ACME.duties if duty.assignments]
    after = effective(set_duty(ACME, first, {"title": "Other"}), None, memory)
    assert assigned
    assert first not in assigned
    assert all(after.duties_by_id[each] is before.duties_by_id[each] for each in assigned)
    assert after.handoffs is before.handoffs


def test_who_goes_back_to_a_scenario_finds_the_same_duties():
    memory = Memory()
    before = effective(ACME, WITH_SRE, memory)
    effective(ACME, None, memory)
    assert all(map(is_, effective(ACME, WITH_SRE, memory).duties, before.duties))


def test_a_memory_never_tells_what_held_before():
    memory, assigned = Memory(), next(duty for duty in ACME.duties if duty.assignments)
    other = set_duty(ACME, assigned.id, {"title": "Other", "assignments": ()})
    fewer = ACME.replacing(handoffs=ACME.handoffs[1:])
    for organisation in (ACME, other, fewer, ACME):
        for scenario in (None, *ACME.scenarios):
            alone = effective(organisation, scenario)
            assert effective(organisation, scenario, memory) == alone
            kept = effective(organisation, scenario, memory)
            assert list(kept.handoffs_by_key) == list(alone.handoffs_by_key)
