"""Each check: the smallest organisation that has it, and the near miss that has not."""

from __future__ import annotations

import pytest

from dutyflow_models.checks.findings import CHECKED_IN, findings
from dutyflow_models.checks.registry import CHECKS, check
from dutyflow_models.checks.situation import Limits
from dutyflow_models.checks.titles import TITLES, title_of_check
from dutyflow_models.org import Organisation
from dutyflow_models.scenario import scenario_by_id

OPS, DEV, QA = ({"id": each, "title": each.title()} for each in ("ops", "dev", "qa"))
SRE = {"id": "sre", "title": "SRE", "when": {"sre": True}}
SRE_FACTOR = {"id": "sre", "title": "SRE?", "values": [True, False], "default": False}
SIZE = {"id": "size", "title": "Size", "values": ["small", "large"]}


def org(*duties, handoffs=(), teams=(OPS, DEV, SRE), factors=(SRE_FACTOR, SIZE), **lists):
    return Organisation.model_validate(
        {
            "teams": teams,
            "factors": factors,
            "duties": duties,
            "handoffs": [
                dict(zip(("from", "to"), ends, strict=False), **more) for *ends, more in handoffs
            ],
            **lists,
        }
    )


def duty(duty_id, *responsible, **fields):
    return {
        "id": duty_id,
        "title": fields.pop("title", duty_id),
        "responsible": responsible,
    } | fields


def told(organisation, check_id, scenario=None, **options):
    shown = scenario_by_id(organisation, scenario)
    return [each for each in findings(organisation, shown, **options) if each.check == check_id]


def about(organisation, check_id, scenario=None, **options):
    return [each.about for each in told(organisation, check_id, scenario, **options)]


A, B, C = duty("a", "ops"), duty("b", "dev"), duty("c", "ops")
WITH_SRE = {"scenarios": [{"id": "with-sre", "title": "With SRE", "facts": {"sre": True}}]}
ESCALATES = {"kind": "escalate"}
FOCUS = {"differentiating": "60%"}


def principle(least, **fields):
    return {"principles": [{"id": "p", "text": "Dev improves", "at_least": least} | fields]}


def scenario(**fields):
    return {"scenarios": [{"id": "s", "title": "S"} | fields]}


def merging(*groups):
    return {
        "groups": [
            {"id": f"g{n}", "title": f"G{n}", "teams": each} for n, each in enumerate(groups)
        ],
        **scenario(merge=[f"g{n}" for n, _ in enumerate(groups)]),
    }


CASES = {
    "unowned": [
        (org(duty("a")), org(duty("a", accountable="ops"))),
        (org(duty("a", "sre")), org(duty("a", "sre", "ops"))),
        (org(duty("a")), org(duty("a", status="later"))),
        (org(duty("a")), org(duty("a", status="out-of-scope"))),
        (org(duty("a", "ghost")), org(duty("a", "sre", accountable="sre"))),
    ],
    "shared-without-accountable": [
        (org(duty("a", "ops", "dev")), org(duty("a", "ops", "dev", accountable="dev"))),
        (org(duty("a", "ops", "dev")), org(duty("a", "ops", "sre"))),
        (org(duty("a", "ops", "dev")), org(duty("a", "ops", "dev", status="out-of-scope"))),
    ],
    "accountable-absent": [
        (org(duty("a", "ops", accountable="sre")), org(duty("a", "ops", accountable="dev"))),
        (org(duty("a", accountable="sre")), org(duty("a", accountable="ghost"))),
    ],
    "disputed": [
        (org(duty("a", "ops", status="disputed")), org(duty("a", "ops", status="accepted"))),
    ],
    "not-accepted": [
        (org(duty("a", "ops", status="proposed")), org(duty("a", "ops", status="open"))),
    ],
    "consumed-not-provided": [
        (org(duty("a", consumers=["dev"])), org(duty("a", "ops", consumers=["dev"]))),
        (org(duty("a", consumers=["dev"])), org(duty("a", consumers=["sre"]))),
        (
            org(duty("a", "ops", activity="consume")),
            org(duty("a", "ops", activity="consume"), B, handoffs=[("b", "a", {})]),
        ),
    ],
    "overload": [
        (org(*(duty(f"d{n}", "ops", load=5) for n in range(7))),
         org(*(duty(f"d{n}", "ops", load=5) for n in range(6)))),
        (org(*(duty(f"d{n}", "ops", load=5) for n in range(7))),
         org(*(duty(f"d{n}", "ops", load=5) for n in range(7)), teams=[OPS | {"external": True}])),
    ],
    "concentration": [
        (org(A, C, B, duty("d", "qa"), teams=[OPS, DEV, QA]),
         org(A, C, B, duty("d", "qa"), duty("e", "qa"), teams=[OPS, DEV, QA])),
        (org(A, C, B, duty("d", "qa"), teams=[OPS, DEV, QA]), org(A, C, B, teams=[OPS, DEV, QA])),
    ],
    "idle-team": [
        (org(B), org(A, B)),
        (org(duty("b", "dev", informed=["ops"])), org(duty("b", "dev", consulted=["ops"]))),
        (org(duty("b", "dev"), duty("a", "ops", status="later")), org(A, B)),
    ],
}  # fmt: skip
HAND_OFFS = {
    "handoff-to-absent": [
        (org(A, duty("b", "dev", when={"sre": True}), handoffs=[("a", "b", {})]),
         org(A, duty("b", "dev", when={"sre": True}), handoffs=[("b", "a", {})])),
        (org(A, duty("b", "dev", when={"sre": True}), handoffs=[("a", "b", {})]),
         org(A, duty("b", "dev", when={"sre": True}),
             handoffs=[("a", "b", {"when": {"sre": True}})])),
    ],
    "handoff-to-itself": [
        (org(A, handoffs=[("a", "a", {})]), org(A, B, handoffs=[("a", "b", {})])),
    ],
    "unknown-duty": [
        (org(A, handoffs=[("a", "ghost", {})]), org(A, B, handoffs=[("a", "b", {})])),
    ],
}  # fmt: skip
OTHERS = {
    "ping-pong": [
        (org(A, B, C, handoffs=[("a", "b", {}), ("b", "c", {})]), [("a>b", "b>c")],
         org(A, B, duty("c", "dev"), handoffs=[("a", "b", {}), ("b", "c", {})])),
        (org(A, B, handoffs=[("a", "b", {}), ("b", "a", {})]), [("a>b", "b>a")],
         org(A, B, handoffs=[("a", "b", {"kind": "request"}), ("b", "a", {})])),
        (org(A, B, C, handoffs=[("a", "b", {}), ("b", "c", {})]), [("a>b", "b>c")],
         org(A, duty("b", "dev", status="later"), C, handoffs=[("a", "b", {}), ("b", "c", {})])),
    ],
    "escalation-cycle": [
        (org(A, B, handoffs=[("a", "b", ESCALATES), ("b", "a", ESCALATES)]), [("a", "b")],
         org(A, B, handoffs=[("a", "b", ESCALATES), ("b", "a", {})])),
        (org(A, B, C, handoffs=[("b", "c", ESCALATES), ("c", "a", ESCALATES),
                                ("a", "b", ESCALATES)]), [("a", "b", "c")],
         org(A, B, C, handoffs=[("b", "c", ESCALATES), ("a", "c", ESCALATES),
                                ("a", "b", ESCALATES)])),
    ],
    "same-title": [
        (org(A, duty("b", "dev", title=" A ")), [("a", "b")], org(A, B)),
        (org(A, B, teams=[OPS, DEV | {"title": "OPS"}]), [("ops", "dev")], org(A, B)),
    ],
    "principle": [
        (org(B, **principle(FOCUS, applies_to=["dev"])), [("p",)],
         org(duty("b", "dev", focus="differentiating"), **principle(FOCUS, applies_to=["dev"]))),
        (org(duty("a", "dev", load=2), duty("b", "dev", load=2, focus="differentiating"),
             **principle({"differentiating": 0.6})), [("p",)],
         org(duty("a", "dev", load=2), duty("b", "dev", load=3, focus="differentiating"),
             **principle({"differentiating": 60}))),
        (org(B, **principle(FOCUS)), [("p",)], org(B, **principle(FOCUS, when={"sre": True}))),
        (org(B, **principle(FOCUS)), [("p",)], org(B, **principle(FOCUS, applies_to=["ops"]))),
    ],
    "principle-unclear": [
        (org(B, **principle({"fun": "60%"})), [("p",)], org(B, **principle(FOCUS))),
        (org(B, **principle({"running": "most"})), [("p",)], org(B, **principle({"running": 1}))),
        (org(B, **principle({"running": "600%"})), [("p",)],
         org(B, **principle({"running": "60.5 %"}))),
    ],
    "unknown-team": [
        (org(duty("a", "ops", "ghost")), [("a",)], org(duty("a", "ops", "sre"))),
        (org(duty("a", "ops", assignments=[{"accountable": "ghost"}])), [("a",)],
         org(duty("a", "ops", assignments=[{"accountable": "dev"}]))),
        (org(groups=[{"id": "g", "title": "G", "teams": ["ghost"]}]), [("g",)],
         org(groups=[{"id": "g", "title": "G", "teams": ["ops"]}])),
        (org(**principle({}, applies_to=["ghost"])), [("p",)],
         org(**principle({}, applies_to=["ops"]))),
    ],
    "unknown-stage": [
        (org(duty("a", "ops", stage="ghost")), [("a",)],
         org(duty("a", "ops", stage="run"), stages=[{"id": "run", "title": "Run"}])),
    ],
    "unknown-factor": [
        (org(**scenario(facts={"ghost": 1})), [("s",)], org(**scenario(facts={"sre": True}))),
    ],
    "unknown-value": [
        (org(**scenario(facts={"sre": 1})), [("s",)], org(**scenario(facts={"sre": True}))),
        (org(**scenario(facts={"size": "huge"})), [("s",)],
         org(**scenario(facts={"size": "huge"}), factors=[{"id": "size", "title": "Size"}])),
    ],
    "unknown-group": [
        (org(**scenario(merge=["ghost"])), [("s",)], org(**merging(["ops", "dev"]))),
    ],
    "overlapping-merges": [
        (org(**merging(["ops", "dev"], ["dev", "sre"])), [("s",)],
         org(**merging(["ops", "dev"], ["sre"]))),
        (org(**merging(["ops", "dev"], ["dev", "sre"])), [("s",)],
         org(**merging(["ops", "sre"], ["dev", "sre"]))),
    ],
    "unreachable": [
        (org(teams=[OPS | {"when": {"size": "huge"}}]), [("ops",)],
         org(teams=[OPS | {"when": {"size": ["huge", "small"]}}])),
        (org(duty("a", when={"ghost": 1})), [("a",)], org(duty("a", when={"sre": True}))),
        (org(duty("a", when={"sre": 1})), [("a",)], org(duty("a", when={"sre": True}))),
        (org(duty("a", when={"size": []})), [("a",)], org(duty("a", when={"size": "small"}))),
        (org(duty("a", when={"size": "huge"})), [("a",)],
         org(duty("a", when={"size": "huge"}), factors=[{"id": "size", "title": "Size"}],
             teams=[OPS])),
        (org(A, B, handoffs=[("a", "b", {"when": {"size": "huge"}})]), [("a>b",)],
         org(A, B, handoffs=[("a", "b", {"when": {"size": "large"}})])),
        (org(A | {"when": {"sre": True}}, B | {"when": {"sre": False}},
             handoffs=[("a", "b", {})]), [("a>b",)],
         org(A | {"when": {"sre": True}}, B | {"when": {"size": "small"}},
             handoffs=[("a", "b", {})])),
        (org(**principle({}, when={"size": "huge"})), [("p",)],
         org(**principle({}, when={"size": "small"}))),
        (org(A | {"when": {"sre": True}, "assignments": [{"when": {"sre": False}}]}), [("a",)],
         org(A | {"when": {"sre": True}, "assignments": [{"when": {"size": "small"}}]})),
        (org(A | {"assignments": [{"when": {}}, {"when": {"sre": True}}]}), [("a",)],
         org(A | {"assignments": [{"when": {"sre": True}}, {"when": {}}]})),
        (org(A | {"assignments": [{"when": {"size": ["small", "large"]}}, {"when": {}}]}),
         [("a",)],
         org(A | {"assignments": [{"when": {"size": ["small"]}}, {"when": {}}]})),
    ],
}  # fmt: skip
FIRST = {"overload": ("ops",), "concentration": ("ops",), "idle-team": ("ops",)}
TABLE = [
    *((name, has, [FIRST.get(name, ("a",))], has_not)
      for name, cases in CASES.items() for has, has_not in cases),
    *((name, has, [(next(iter(has.handoffs_by_key)),)], has_not)
      for name, cases in HAND_OFFS.items() for has, has_not in cases),
    *((name, *case) for name, cases in OTHERS.items() for case in cases),
]  # fmt: skip


def test_the_table_has_every_check():
    assert {name for name, *_ in TABLE} == set(CHECKS)


@pytest.mark.parametrize(("name", "has", "what", "has_not"), TABLE)
def test_a_check_tells_what_is_wrong_and_not_its_near_miss(name, has, what, has_not):
    assert about(has, name) == what
    assert about(has_not, name) == []


def test_every_check_is_told_with_a_rule_and_an_id_of_its_own():
    assert all(each.look.__doc__ for each in CHECKS.values())
    assert {each.look.__module__ for each in CHECKS.values()} == {m.__name__ for m in CHECKED_IN}
    with pytest.raises(ValueError, match="unowned"):
        check("unowned", "duties", "note")(lambda situation: iter(()))


def test_nothing_is_wrong_with_an_empty_organisation():
    assert findings(Organisation(), None) == ()


def test_what_a_scenario_brings_is_found_only_there():
    organisation = org(A, B, duty("d", when={"sre": True}), **WITH_SRE)
    assert about(organisation, "unowned") == []
    assert about(organisation, "unowned", "with-sre") == [("d",)]
    assert about(organisation, "idle-team", "with-sre") == [("sre",)]


def test_merged_teams_are_one():
    organisation = org(duty("a", "ops", "dev"), B, C, handoffs=[("a", "b", {}), ("b", "c", {})],
                       **merging(["ops", "dev"]))  # fmt: skip
    assert about(organisation, "shared-without-accountable") == [("a",)]
    assert about(organisation, "ping-pong") == [("a>b", "b>c")]
    assert findings(organisation, scenario_by_id(organisation, "s")) == ()


def test_a_hand_off_goes_by_its_key_in_the_whole_organisation():
    late = {"when": {"sre": True}}
    organisation = org(A, handoffs=[("a", "a", late), ("a", "a", {})])
    assert about(organisation, "handoff-to-itself") == [("a>a#2",)]


def test_the_limits_are_the_callers():
    organisation = org(A, B)
    assert about(organisation, "overload", limits=Limits(load=0)) == [("ops",), ("dev",)]
    three = org(A, B, duty("c", "qa"), teams=[OPS, DEV, QA])
    found = told(three, "concentration", limits=Limits(share=0.3))
    assert [each.about for each in found] == [("ops",), ("dev",), ("qa",)]
    assert found[0].sentence == "“Ops” is accountable for 1 of 3 duties (33.3 %)."


def test_findings_go_by_severity_and_then_as_the_cards_lie_on_the_board():
    organisation = org(
        duty("nobody"),
        duty("late", "dev", status="disputed"),
        duty("early", "ops", status="disputed"),
        duty("gone", "dev", accountable="sre"),
        duty("maybe", "ops", status="proposed"),
        handoffs=[("early", "early", {})],
    )
    found = [(each.check, each.about[0]) for each in findings(organisation, None)]
    assert found == [
        ("accountable-absent", "gone"),
        ("disputed", "early"),
        ("handoff-to-itself", "early>early"),
        ("disputed", "late"),
        ("unowned", "nobody"),
        ("not-accepted", "maybe"),
    ]


def test_a_key_names_a_finding_alike_whatever_else_changes():
    (before,) = told(org(duty("a", "ops", "dev")), "shared-without-accountable")
    (after,) = told(org(B, duty("a", "ops", "dev", title="New")), "shared-without-accountable")
    assert before.key == after.key == "shared-without-accountable duties a"
    assert before.sentence != after.sentence


def test_no_title_breaks_a_sentence():
    (found,) = told(org(duty("a", title="<b>A\n\x1b[31m" + "x" * 500)), "unowned")
    assert found.sentence.startswith("Nobody has “<b>A [31mxxx")
    assert found.sentence.isprintable()
    assert len(found.sentence) < 120


def test_many_names_are_cut_short():
    teams = [{"id": f"t{n}", "title": f"T{n}"} for n in range(9)]
    (found,) = told(
        org(duty("a", *(each["id"] for each in teams)), teams=teams), "shared-without-accountable"
    )
    assert found.sentence == "“T0”, “T1”, “T2” and 6 more do “a”, and nobody is accountable for it."


def test_a_principle_says_what_it_measured():
    organisation = org(
        *(duty(f"d{n}", "dev", focus="differentiating" if n < 2 else None) for n in range(6)),
        **principle(FOCUS, applies_to=["dev"]),
    )
    (found,) = told(organisation, "principle")
    assert found.sentence == (
        "“Dev improves” is missed: 33.3 % of the load is differentiating, not 60 %."
    )


def test_every_check_has_a_title_of_its_own_that_is_its_id_in_words():
    for each in CHECKS:
        assert TITLES[each] == each.replace("-", " ").replace("handoff", "hand-off").capitalize()
    assert title_of_check("what-nobody-knows") == "What nobody knows"
