from __future__ import annotations

import gc
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutyflow_models.files.read import read_org, read_org_file
from dutyflow_models.files.upgrades import UPGRADES, Upgrades
from dutyflow_models.files.yaml_tree import Mapping
from dutyflow_models.org import SCHEMA, Duty, HandOff, Organisation

FILES = Path(__file__).parent.parent / "files"
HEAD = "schema: 1\norg: {name: acme}\n"
TEAMS = (
    "teams:\n"
    "  - {id: platform, title: Platform, aliases: [Cloud/Platform team]}\n"
    "  - {id: devops, title: DevOps}\n"
    "  - {id: dev, title: Dev}\n"
)


def read(text):
    return read_org((HEAD + text).encode())


def one_duty(lines):
    """The duty made of these lines, and what was said about them: line within the duty, code."""
    before = HEAD + TEAMS + "duties:\n"
    reading = read_org((before + lines).encode())
    said = [(each.line - before.count("\n"), each.severity, each.code) for each in reading.problems]
    return reading.organisation.duties[0], said


def codes(reading):
    return [(each.line, each.severity, each.code) for each in reading.problems]


@pytest.mark.parametrize("path", sorted(FILES.glob("format-*/*.org.yaml")), ids=lambda p: p.name)
def test_every_format_ever_written_is_read_as_it_was(path):
    reading = read_org_file(path)
    golden = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert reading.organisation.model_dump(mode="json", exclude_unset=True) == golden
    assert [each for each in reading.problems if each.severity != "note"] == []


def test_unknown_keys_are_kept_everywhere_and_noted():
    reading = read_org_file(FILES / "format-1" / "everything.org.yaml")
    assert {each.code for each in reading.problems} == {"unknown-key"}
    assert reading.organisation.org.model_extra == {"x-cost-centre": 4711}
    duty = reading.organisation.duties_by_id["availability"]
    assert duty.model_extra == {"x-ticket": {"number": "012", "open": True}}


def test_every_key_of_the_format_stands_in_the_golden_file():
    text = (FILES / "format-1" / "everything.org.yaml").read_text(encoding="utf-8")
    for kind in (Organisation, Duty, HandOff, *_kinds_of_lists()):
        for name, field in kind.model_fields.items():
            assert f"{field.alias or name}:" in text


def _kinds_of_lists():
    organisation = read_org_file(FILES / "format-1" / "everything.org.yaml").organisation
    lists = (getattr(organisation, name) for name in Organisation.model_fields)
    return {type(parts[0]) for parts in lists if isinstance(parts, tuple)}


def test_text_is_the_text_you_see():
    duty, said = one_duty(
        "  - {id: 007, title: 2024, note: no, excludes: 1_000, tags: [on, 12:30]}\n"
    )
    assert (duty.id, duty.title, duty.note, duty.excludes) == ("007", "2024", "no", "1_000")
    assert duty.tags == ("on", "12:30")
    assert said == []


def test_keys_left_empty_are_keys_left_out():
    duty, said = one_duty("  - id: a\n    title: A\n    stage:\n    tags: ~\n    description:\n")
    assert (duty, said) == (Duty(id="a", title="A"), [])


def test_a_missing_version_and_name_are_noted():
    reading = read_org(TEAMS.encode(), name="big-corp.org.yaml")
    assert reading.organisation.org.name == "big-corp"
    assert reading.organisation.version == 1
    assert [(each.severity, each.code) for each in reading.problems] == [
        ("note", "no-schema"),
        ("note", "no-name"),
    ]


@pytest.mark.parametrize(
    ("lines", "expected", "said"),
    [
        ("responsible: dev", {"responsible": ("dev",)}, ["single-as-list"]),
        ("responsible: [DevOps]", {"responsible": ("devops",)}, ["team-by-name"]),
        ("accountable: cloud/platform TEAM", {"accountable": "platform"}, ["team-by-name"]),
        ("owner: dev", {"accountable": "dev"}, ["owner"]),
        (
            "raci: {platform: A/R, dev: C, devops: 'r, i'}",
            {
                "accountable": "platform",
                "responsible": ("platform", "devops"),
                "consulted": ("dev",),
                "informed": ("devops",),
            },
            ["raci"],
        ),
        ("raci: {Platform: AR}", {"accountable": "platform"}, ["raci", "team-by-name"]),
        ("links: {url: x}", {}, ["single-as-list"]),
        ("assignments: {accountable: dev}", {}, ["single-as-list"]),
    ],
)
def test_other_forms_are_read_with_a_note_at_their_line(lines, expected, said):
    duty, found = one_duty(f"  - id: a\n    title: A\n    {lines}\n")
    assert {key: getattr(duty, key) for key in expected} == expected
    assert {code for _, _, code in found} == set(said)
    assert {severity for _, severity, _ in found} == {"note"}
    assert found[0][0] == 3
    assert not duty.model_extra


def test_a_role_written_out_counts_before_owner_and_raci():
    duty, said = one_duty(
        "  - id: a\n    title: A\n    accountable: dev\n"
        "    owner: platform\n    raci: {devops: A}\n"
    )
    assert duty.accountable == "dev"
    assert [each for each in said if each[1] == "warning"] == [
        (4, "warning", "owner"),
        (5, "warning", "raci"),
    ]


def test_only_one_team_is_accountable_and_letters_must_be_known():
    duty, said = one_duty("  - id: a\n    title: A\n    raci: {dev: A, devops: A, platform: X}\n")
    assert duty.accountable == "dev"
    assert [code for _, severity, code in said if severity == "error"] == [
        "two-accountable",
        "unknown-role",
    ]


@pytest.mark.parametrize(
    ("line", "code", "words"),
    [
        ("stage: buld", "unknown-stage", "“build”"),
        ("accountable: plattform", "unknown-team", "“platform”"),
        ("consumers: [dev, devop]", "unknown-team", "“devops”"),
        ("when: {hostin: cloud}", "unknown-factor", "“hosting”"),
        ("when: {hosting: clod}", "unknown-value", "“cloud”"),
        ("assignments: [{accountable: dve}]", "unknown-team", "“dev”"),
        ("assignments: [{when: {hosting: [cloud, x]}}]", "unknown-value", "“cloud”"),
    ],
)
def test_a_name_that_nothing_has_is_a_warning_and_the_duty_opens(line, code, words):
    before = (
        HEAD
        + TEAMS
        + "stages: [{id: build, title: B}]\n"
        + "factors: [{id: hosting, title: H, values: [cloud, own]}]\n"
        + "duties:\n  - id: a\n    title: A\n"
    )
    reading = read_org(f"{before}    {line}\n".encode())
    assert len(reading.organisation.duties) == 1
    (problem,) = reading.problems
    assert (problem.severity, problem.code, problem.line) == (
        "warning",
        code,
        before.count("\n") + 1,
    )
    assert words in problem.advice


@pytest.mark.parametrize(
    ("lists", "code"),
    [
        ("handoffs: [{from: a, to: nowhere}]", "unknown-duty"),
        ("groups: [{id: g, title: G, teams: [nobody]}]", "unknown-team"),
        ("scenarios: [{id: s, title: S, merge: [nothing]}]", "unknown-group"),
        ("scenarios: [{id: s, title: S, facts: {x: 1}}]", "unknown-factor"),
        ("points: [{text: t, about: [nowhere]}]", "unknown-duty"),
        ("decisions: [{text: t, by: [nobody]}]", "unknown-team"),
        ("principles: [{id: p, text: t, applies_to: [nobody]}]", "unknown-team"),
    ],
)
def test_every_reference_is_checked(lists, code):
    reading = read(TEAMS + "duties: [{id: a, title: A}]\n" + lists)
    assert codes(reading) == [(HEAD.count("\n") + 6, "warning", code)]


def test_what_is_wrong_in_a_duty_is_left_out_and_the_rest_of_it_opens():
    duty, said = one_duty(
        "  - id: a\n    title: A\n    load: 9\n    focus: runing\n    note: [x]\n"
        "    tags: [a, {b: c}]\n    links: [{title: t}, y]\n    stage: {}\n    activity: operate\n"
    )
    assert duty == Duty(id="a", title="A", tags=("a",), links=("y",), activity="operate")
    assert said == [
        (3, "error", "out-of-range"),
        (4, "error", "unknown-choice"),
        (5, "error", "wrong-type"),
        (6, "error", "wrong-type"),
        (7, "error", "missing-url"),
        (8, "error", "wrong-type"),
    ]


@pytest.mark.parametrize(
    ("value", "is_read"),
    [("3", 3), ('"3"', 3), ("[3]", 1), ("true", 1), ("high", 1), ("2.5", 1), ("03", 1), ("0", 1)],
)
def test_a_load_is_a_whole_number_from_1_to_5(value, is_read):
    duty, said = one_duty(f"  - {{id: a, title: A, load: {value}}}\n")
    assert duty.load == is_read
    assert bool(said) == (value not in ("3", '"3"'))


def test_only_true_and_false_answer_a_question():
    reading = read("teams: [{id: a, title: A, external: yes}, {id: b, title: B, external: true}]")
    assert [team.external for team in reading.organisation.teams] == [False, True]
    assert [each.code for each in reading.problems] == ["wrong-type"]


def test_an_entry_without_id_or_title_is_not_shown_and_says_so():
    reading = read("teams:\n  - title: Platform Team\n  - id: a\n  - text\n  - {id: b, title: B}\n")
    assert [team.id for team in reading.organisation.teams] == ["b"]
    assert codes(reading) == [
        (4, "error", "missing-id"),
        (5, "error", "missing-title"),
        (6, "error", "wrong-type"),
    ]
    assert reading.problems[0].advice == "Add “id: platform-team”."


def test_ids_are_slugs():
    duty_lines = "duties:\n  - {id: On Call, title: A}\n  - {id: b, title: B}\n"
    reading = read(duty_lines)
    assert [duty.id for duty in reading.organisation.duties] == ["b"]
    assert codes(reading) == [(4, "error", "bad-id")]
    assert "on-call" in reading.problems[0].advice


def test_of_two_with_one_id_the_first_counts_and_both_lines_are_named():
    reading = read(
        "duties:\n  - {id: a, title: One}\n  - {id: b, title: B}\n  - {id: a, title: Two}\n"
    )
    assert [duty.title for duty in reading.organisation.duties] == ["One", "B"]
    assert codes(reading) == [(6, "error", "duplicate-id")]
    assert "line 4" in reading.problems[0].sentence


def test_parts_are_found_in_the_file_though_others_are_left_out():
    reading = read("duties:\n  - {id: a}\n  - {id: b, title: B}\n  - x\n  - {id: c, title: C}\n")
    nodes = [reading.source.entry("duties", index) for index in range(2)]
    assert all(isinstance(node, Mapping) for node in nodes)
    assert [node.get("id").text for node in nodes] == ["b", "c"]
    text = reading.source.text
    assert text[nodes[1].start : nodes[1].end] == "{id: c, title: C}"
    with pytest.raises(IndexError):
        reading.source.entry("duties", 2)
    with pytest.raises(IndexError):
        reading.source.entry("teams", 0)


def test_a_section_that_is_no_list_is_an_error_and_the_others_open():
    reading = read("duties: {a: b}\n" + TEAMS)
    assert len(reading.organisation.teams) == 3
    assert codes(reading) == [(3, "error", "wrong-type")]


def test_names_inside_the_program_are_not_keys_of_the_format():
    reading = read("version: 7\nduties: [{id: a, title: A}]\nhandoffs: [{source: a, target: a}]\n")
    assert reading.organisation.version == 1
    assert reading.organisation.handoffs == ()
    assert {each.code for each in reading.problems} >= {"unknown-key", "missing-from", "missing-to"}


@pytest.mark.parametrize(
    "key", ["cls", "self", "_fields_set", "replacing", "model_config", "teams_by_id"]
)
def test_an_unknown_key_may_have_any_name(key):
    organisation = read(f"{key}: 1\nteams: [{{id: a, title: A, {key}: 1}}]\n").organisation
    assert organisation.replacing(groups=()).teams_by_id["a"].title == "A"


def test_a_newer_format_opens_to_be_read_only():
    reading = read_org(b"schema: 99\norg: {name: a}\nteams: [{id: a, title: A}]\n")
    assert reading.read_only
    assert len(reading.organisation.teams) == 1
    assert [each.code for each in reading.problems] == ["newer-schema"]


@pytest.mark.parametrize("version", ["one", "0", "-1", "[1]", "1.0"])
def test_a_version_that_there_is_not_is_an_error(version):
    reading = read_org(f"schema: {version}\norg: {{name: a}}\n".encode())
    assert [each.severity for each in reading.problems] == ["error"]
    assert not reading.read_only


def test_merged_and_aliased_entries_are_read():
    reading = read(
        "teams:\n  - &a {id: a, title: A, color: red}\n  - {<<: *a, id: b, color: blue}\n"
    )
    assert [(team.id, team.title, team.color) for team in reading.organisation.teams] == [
        ("a", "A", "red"),
        ("b", "A", "blue"),
    ]


def test_a_byte_order_mark_is_known_and_does_not_shift_anything():
    data = b"\xef\xbb\xbf" + (HEAD + "teams:\n  - {id: a}\n").encode()
    reading = read_org(data)
    assert (reading.source.bom, reading.source.data) == (True, data)
    assert (reading.problems[0].line, reading.problems[0].column) == (4, 5)


def test_columns_count_characters():
    reading = read("teams:\n  - {title: 😀😀, id: Ü}\n")
    assert (reading.problems[0].line, reading.problems[0].column) == (4, 21)


def test_the_garbage_collector_works_again_afterwards():
    read(TEAMS)
    assert gc.isenabled()


def test_upgrades_run_one_after_the_other_from_the_files_format():
    steps = Upgrades()

    @steps.upgrade(to=2)
    def lanes_become_teams(values):
        return {"teams" if key == "lanes" else key: value for key, value in values.items()}

    @steps.upgrade(to=3)
    def titles_are_capital(values):
        return values | {"title": values["title"].upper()}

    assert steps.newest == 3
    assert steps.upgraded({"lanes": [], "title": "a"}, 1) == {"teams": [], "title": "A"}
    assert steps.upgraded({"lanes": [], "title": "a"}, 2) == {"lanes": [], "title": "A"}
    assert steps.upgraded({"title": "a"}, 3) == {"title": "a"}


@pytest.mark.parametrize("to", [1, 2, 4])
def test_upgrades_have_no_gap(to):
    steps = Upgrades()
    steps.upgrade(to=2)(dict)
    with pytest.raises(ValueError, match="3"):
        steps.upgrade(to=to)


def test_there_is_a_step_to_every_format():
    assert UPGRADES.newest == SCHEMA


WORDS = st.sampled_from(
    ["a", "b", "dev", "DevOps", "nobody", "12", "no", "'q'", "x y", "3", "true"]
)
ENTRIES = st.fixed_dictionaries(
    {},
    optional={
        "id": WORDS,
        "title": WORDS,
        "responsible": WORDS | st.lists(WORDS, max_size=2).map(lambda each: f"[{', '.join(each)}]"),
        "accountable": WORDS,
        "load": WORDS,
        "status": WORDS | st.just("later"),
        "tags": st.just("[1, a]"),
    },
)


@settings(max_examples=80)
@given(st.lists(ENTRIES, max_size=4))
def test_the_quick_way_and_the_careful_way_read_the_same(entries):
    def text(more):
        lines = [
            ", ".join(f"{key}: {value}" for key, value in (entry | more).items())
            for entry in entries
        ]
        return TEAMS + "duties:\n" + "".join(f"  - {{{line}}}\n" for line in lines)

    quick, careful = read(text({})), read(text({"when": "{}"}))
    assert quick.organisation.duties == careful.organisation.duties
    assert codes(quick) == codes(careful)
