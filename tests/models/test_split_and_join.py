import pytest
from acme import ACME, duty

from dutyflow_models.edits.duties import set_duty, set_status
from dutyflow_models.edits.handoffs import add_handoff
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.edits.split_and_join import join_duties, split_duty
from dutyflow_models.org import Assignment, Duty, Identity, Organisation, Scenario, Team, lane_of
from dutyflow_models.scenario import effective, scenario_by_id

WITH_SRE = scenario_by_id(ACME, "with-sre")


def ids(parts):
    return [part.id for part in parts]


def test_the_parts_of_a_split_duty_stand_together_and_the_first_keeps_the_rest():
    org = set_duty(ACME, "on-call", {"note": "By phone", "status": "accepted", "load": 3})
    org = split_duty(org, "on-call", ["Answer the phone", " ", "Wake the  others", "Cost"])
    assert ids(org.duties)[1:4] == ["on-call", "wake-the-others", "cost-2"]
    first, second = org.duties[1:3]
    assert (first.title, first.note, first.status, first.load) == (
        "Answer the phone",
        "By phone",
        "accepted",
        3,
    )
    assert (second.title, second.note, second.status, second.load) == (
        "Wake the others",
        "",
        "open",
        1,
    )
    for field in ("stage", "accountable", "responsible", "consulted", "assignments", "when"):
        assert getattr(second, field) == getattr(first, field) == getattr(duty(ACME), field)
    assert org.handoffs is ACME.handoffs


def test_a_part_gets_no_key_that_the_duty_did_not_have():
    part = split_duty(ACME, "cost", ["Cost of people", "Cost of clusters"]).duties[-1]
    assert part.model_fields_set == {"id", "title"}


@pytest.mark.parametrize(
    ("titles", "sentence"),
    [
        (["One", " "], "It takes two titles to split “Cost”"),
        (["One", "one "], "Two parts of “Cost” have the same title"),
    ],
)
def test_a_split_needs_two_titles_that_differ(titles, sentence):
    with pytest.raises(EditRefused, match=sentence):
        split_duty(ACME, "cost", titles)


def test_joined_duties_have_the_roles_of_all_and_the_lane_of_the_first():
    org = join_duties(ACME, ["on-call", "code", "cost"], "Code and on call")
    one = duty(org)
    assert ids(org.duties) == ["clusters", "on-call", "reliability"]
    assert (one.title, one.accountable, one.responsible) == (
        "Code and on call",
        "devops",
        ("devops", "platform", "dev"),
    )
    assert (one.consulted, one.consumers, one.previously) == ((), ("devops",), ("code", "cost"))


def test_another_accountable_team_is_responsible_in_the_joined_duty():
    org = join_duties(ACME, ["code", "on-call"])
    one = duty(org, "code")
    assert (one.title, one.accountable, one.stage) == ("Code", "dev", "run")
    assert one.responsible == ("dev", "devops", "platform")
    assert lane_of(one, org.teams_by_id) == "dev"


def test_two_single_teams_together_leave_open_who_is_accountable():
    one = duty(join_duties(ACME, ["clusters", "code"]), "clusters")
    assert (one.accountable, one.responsible) == (None, ("platform", "dev"))


def test_hand_offs_point_at_the_joined_duty_once_and_never_at_itself():
    org = add_handoff(ACME, "clusters", "code", passes="a cluster")
    org = add_handoff(org, "on-call", "cost")
    joined = join_duties(org, ["on-call", "code"])
    assert [(each.source, each.target) for each in joined.handoffs] == [
        ("clusters", "on-call"),
        ("on-call", "reliability"),
        ("on-call", "cost"),
    ]
    assert joined.handoffs[0].passes == "a cluster"


def test_what_was_said_about_the_duties_is_about_the_joined_one():
    org = join_duties(ACME, ["clusters", "cost"])
    assert org.points[0].about == org.decisions[0].about == org.waivers[0].about == ("clusters",)


def test_texts_and_lists_are_united():
    org = set_duty(ACME, "cost", {"note": "Ask", "tags": ("a", "b"), "includes": ("x",), "load": 2})
    org = set_duty(org, "clusters", {"note": "Tell", "tags": ("b", "c"), "excludes": "but not y"})
    one = duty(join_duties(org, ["cost", "clusters"]), "cost")
    assert (one.note, one.tags, one.includes) == ("Ask\n\nTell", ("a", "b", "c"), ("x",))
    assert (one.excludes, one.load, one.previously) == ("but not y", 2, ("clusters",))


def test_the_joined_duty_gets_no_key_that_none_of_them_had():
    fields = duty(join_duties(ACME, ["cost", "code"]), "cost").model_fields_set
    assert fields == {"id", "title", "responsible", "consumers", "previously"}


def test_assignments_are_united_with_the_roles_that_held_there():
    one = duty(join_duties(ACME, ["on-call", "code"]))
    assert [dict(each.when) for each in one.assignments] == [{"sre": True}, {"hosting": "own"}]
    here = effective(join_duties(ACME, ["on-call", "code"]), WITH_SRE).duties_by_id["on-call"]
    assert (here.accountable, here.responsible) == ("sre", ("sre", "dev"))


def test_the_narrower_assignment_of_another_duty_comes_first():
    both = {"sre": True, "hosting": "cloud"}
    org = set_duty(ACME, "cost", {"assignments": ({"when": both, "responsible": ("dev",)},)})
    joined = join_duties(org, ["on-call", "cost"])
    assert dict(duty(joined).assignments[0].when) == both
    scenario = Scenario(id="both", title="Both", facts=both)
    here = effective(joined, scenario).duties_by_id["on-call"]
    assert (here.accountable, here.responsible) == ("sre", ("sre", "dev"))


def test_duties_that_cannot_be_one_are_refused_with_the_reason():
    with pytest.raises(EditRefused, match="It takes two duties to join"):
        join_duties(ACME, ["cost", "cost"])
    with pytest.raises(EditRefused, match="“Cost” and “Reliability” are there under different"):
        join_duties(ACME, ["cost", "reliability"])
    with pytest.raises(EditRefused, match="There is no duty “none”"):
        join_duties(ACME, ["cost", "none"])


def test_a_status_is_set_for_several_duties():
    org = set_status(ACME, ["cost", "code"], "disputed")
    assert [each.id for each in org.duties if each.status == "disputed"] == ["code", "cost"]
    assert set_status(org, ["cost"], "disputed") is org


def test_joining_what_was_split_leaves_the_order_of_its_assignments():
    entries = (
        Assignment(when={"sre": True}, accountable="ops"),
        Assignment(when={"hosting": "cloud", "size": 1}, accountable=None),
    )
    org = Organisation(
        org=Identity(name="x", title="X"),
        teams=(Team(id="ops", title="Ops"),),
        duties=(Duty(id="a", title="A", assignments=entries),),
    )
    joined = join_duties(split_duty(org, "a", ["One", "Two"]), ["a", "two"])
    assert [each.when for each in joined.duties[0].assignments] == [each.when for each in entries]
