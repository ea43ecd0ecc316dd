import json

import pytest
from acme import ACME, duty

from dutyflow_models.differences import as_json, as_markdown, as_text, describe
from dutyflow_models.edits.duties import add_duty, remove_duties, set_duty
from dutyflow_models.edits.handoffs import add_handoff, set_handoff
from dutyflow_models.edits.identity import set_identity
from dutyflow_models.edits.roles import give_duties, set_role, share_duties
from dutyflow_models.edits.stages import set_stage
from dutyflow_models.edits.teams import move_team
from dutyflow_models.org import Factor, Organisation, Point


def sentences(after, before=ACME):
    return [each.sentence for each in describe(before, after)]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (
            give_duties(ACME, ["clusters"], "dev"),
            ["“Clusters” moved from Platform to Dev."],
        ),
        (
            give_duties(ACME, ["cost"], "dev"),
            ["“Cost” moved from Unassigned to Dev."],
        ),
        (
            give_duties(ACME, ["on-call"], "dev"),
            ["“On call” moved from DevOps to Dev.", "“On call”: Dev is no longer consulted."],
        ),
        (
            share_duties(ACME, ["clusters"], "dev"),
            ["“Clusters”: Dev is responsible now."],
        ),
        (
            set_role(ACME, "code", "dev", "accountable", True),
            ["“Code”: Dev is accountable now."],
        ),
        (
            set_role(ACME, "code", "platform", "accountable", True),
            [
                "“Code” moved from Dev to Platform.",
                "“Code”: Platform is accountable now.",
            ],
        ),
        (
            set_role(ACME, "code", "devops", "consumers", False),
            ["“Code”: DevOps is no longer a consumer."],
        ),
        (
            set_duty(ACME, "on-call", {"responsible": ("platform", "devops")}),
            ["“On call”: responsible is “platform, devops” now; it was “devops, platform”."],
        ),
        (set_duty(ACME, "cost", {"title": "Costs"}), ["“Cost” is called “Costs” now."]),
        (
            set_duty(ACME, "cost", {"status": "disputed", "note": "Ask\nthem"}),
            [
                "“Cost”: status is “disputed” now; it was “open”.",
                "“Cost”: note is “Ask them” now.",
            ],
        ),
        (
            set_duty(ACME, "clusters", {"stage": None}),
            ["“Clusters”: stage is empty now; it was “build”."],
        ),
        (set_stage(ACME, "run", {"title": "Operate"}), ["“Run” is called “Operate” now."]),
        (
            add_duty(ACME, title="Backups", team_id="dev"),
            ["The duty “Backups” (Dev) appeared."],
        ),
        (
            remove_duties(ACME, ["clusters"]),
            [
                "The duty “Clusters” (Platform) is gone.",
                "The hand-off “Clusters → On call” is gone.",
                "“Who pays?”: about is “cost” now; it was “cost, clusters”.",
            ],
        ),
        (
            add_handoff(ACME, "cost", "code"),
            ["The hand-off “Cost → Code” appeared."],
        ),
        (
            set_handoff(ACME, "code>on-call", {"kind": "inform"}),
            ["“Code → On call”: kind is “inform” now; it was “provide”."],
        ),
        (move_team(ACME, "dev", "platform"), ["The order of the team list changed."]),
        (
            set_identity(ACME, {"title": "Acme Inc."}),
            ["“Acme” is called “Acme Inc.” now."],
        ),
        (
            ACME.replacing(points=(Point(text="First?"), *ACME.points)),
            ["The point “First?” appeared."],
        ),
    ],
)
def test_every_difference_is_a_sentence(after, expected):
    assert sentences(after) == expected


def test_the_other_way_round_what_appeared_is_gone():
    shared = share_duties(ACME, ["clusters"], "dev")
    assert sentences(ACME, shared) == ["“Clusters”: Dev is no longer responsible."]


def test_a_condition_that_turned_from_a_number_into_a_truth_value_is_told():
    free = ACME.replacing(factors=(Factor(id="sre", title="SRE?"),))
    number = set_duty(free, "cost", {"when": {"sre": 1}})
    truth = set_duty(free, "cost", {"when": {"sre": True}})
    assert sentences(truth, number) == ["“Cost”: when is “sre: true” now; it was “sre: 1”."]


def test_a_team_and_a_duty_with_new_ids_are_followed_by_their_previous_ones():
    text = ACME.model_dump_json(by_alias=True).replace('"dev"', '"coders"')
    data = json.loads(text.replace('"on-call"', '"duty-phone"'))
    data["teams"][2]["previously"] = ["dev"]
    data["duties"][1]["previously"] = ["on-call"]
    after = Organisation.model_validate_json(json.dumps(data))
    assert sentences(after) == [
        "“Dev” has the id coders now; it was dev.",
        "“Dev”: previously is “dev” now.",
        "“On call” has the id duty-phone now; it was on-call.",
        "“On call”: previously is “on-call” now.",
    ]


def test_nothing_differs():
    assert describe(ACME, ACME) == ()
    assert describe(ACME, Organisation.model_validate(ACME.model_dump(by_alias=True))) == ()
    assert as_text(()) == as_markdown(()) == "Nothing differs.\n"
    assert json.loads(as_json(())) == []


def test_a_machine_reads_kind_ids_and_values():
    (difference,) = json.loads(as_json(describe(ACME, give_duties(ACME, ["clusters"], "dev"))))
    assert difference == {
        "kind": "moved",
        "list": "duties",
        "id": "clusters",
        "title": "Clusters",
        "sentence": "“Clusters” moved from Platform to Dev.",
        "field": "",
        "old": "platform",
        "new": "dev",
    }


def test_markdown_has_a_section_a_list_and_no_markup_of_a_title():
    org = add_handoff(add_duty(ACME, title="<b>*Bold*</b>"), "cost", "code")
    assert as_markdown(describe(ACME, org)) == (
        "## Duties\n\n- The duty “\\<b\\>\\*Bold\\*\\</b\\>” (Unassigned) appeared.\n"
        "\n## Hand-offs\n\n- The hand-off “Cost → Code” appeared.\n"
    )


def test_a_title_cannot_command_a_terminal_or_fill_it():
    wild = duty(ACME, "cost").replacing(title="a\x1b[2Jb\u202e " + "x" * 2000)
    org = ACME.replacing(duties=(*ACME.duties[:4], wild))
    (line,) = as_text(describe(ACME, org)).splitlines()
    assert line.isprintable()
    assert len(line) < 160
