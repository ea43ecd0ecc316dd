"""Differences grouped by team, every kind that can occur, and what holds for any two states."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from acme import ACME
from hypothesis import given
from hypothesis import settings as limits
from organisations import edited, organisations

from dutyflow_models.difference_sections import (
    ELSEWHERE,
    sections,
    sections_as_json,
    sections_as_markdown,
    sections_as_text,
    sort_of,
)
from dutyflow_models.differences import describe
from dutyflow_models.edits.duties import add_duty, remove_duties, set_duty
from dutyflow_models.edits.handoffs import add_handoff
from dutyflow_models.edits.roles import give_duties, set_role
from dutyflow_models.files.read import read_org
from dutyflow_models.scenario import effective, scenario_by_id

FILE = Path(__file__).parents[2] / "resources" / "samples" / "kubernetes.org.yaml"


@pytest.fixture(scope="module")
def sample():
    return read_org(FILE.read_bytes(), name="kubernetes").organisation


def shown(org, scenario_id):
    return effective(org, scenario_by_id(org, scenario_id))


def headings(made):
    return [f"{each.title} {each.remark}".strip() for each in made]


@pytest.mark.parametrize(
    ("after", "sort", "headed"),
    [
        (add_duty(ACME, title="Backups", team_id="dev"), "added", "Dev gains 1"),
        (remove_duties(ACME, ["reliability"]), "removed", "SRE loses 1"),
        (set_duty(ACME, "cost", {"title": "Costs"}), "renamed", "Unassigned"),
        (give_duties(ACME, ["clusters"], "dev"), "moved", "Dev gains 1"),
        (set_role(ACME, "code", "platform", "informed", True), "roles", "Platform changes 1 role"),
        (set_role(ACME, "code", "devops", "consumers", False), "roles", "DevOps changes 1 role"),
        (set_duty(ACME, "code", {"status": "disputed"}), "status", "Dev"),
        (set_duty(ACME, "code", {"note": "Ask"}), "other", "Dev"),
        (add_handoff(ACME, "cost", "code"), "added", "Hand-offs"),
        (ACME.replacing(handoffs=()), "removed", "Hand-offs"),
    ],
)
def test_every_kind_of_difference_has_its_sort_and_its_place(after, sort, headed):
    made = sections(ACME, after)

    found = [each for each in made if f"{each.title} {each.remark}".strip() == headed]
    assert found, headings(made)
    assert sort in {sort_of(each) for each in found[0].differences}


def test_a_moved_card_stands_with_both_teams(sample):
    made = sections(shown(sample, None), shown(sample, "large"))

    assert headings(made) == ["SRE gains 5", "Unassigned loses 1", "Hand-offs", "Teams"]
    assert made[0].differences[0] is made[1].differences[0]


def test_merged_teams_are_said_and_no_card_moves(sample):
    (groups,) = sections(shown(sample, None), shown(sample, "small"))

    assert groups.title == "Groups"
    assert [each.sentence for each in groups.differences] == [
        "“Infrastructure, Platform, DevOps”: Infrastructure, Platform and DevOps are one lane now."
    ]
    (back,) = sections(shown(sample, "small"), shown(sample, None))
    assert back.differences[0].sentence.endswith("are lanes of their own now.")


def test_what_differs_in_another_scenario_only_is_not_called_no_difference(sample):
    after = set_duty(sample, "answer-for-applications", {"assignments": ()})

    made = sections(effective(sample, None), effective(after, None), (sample, after))

    assert headings(made) == [f"{ELSEWHERE} not in what is compared here"]
    assert "assignments" in made[0].differences[0].sentence


def test_the_list_is_written_as_text_markdown_and_json():
    made = sections(ACME, give_duties(set_duty(ACME, "cost", {"title": "*C*"}), ["cost"], "dev"))

    assert sections_as_text(made).splitlines()[0] == "Dev gains 1"
    assert "## Unassigned loses 1\n\n- " in sections_as_markdown(made)
    assert "\\*C\\*" in sections_as_markdown(made)
    assert json.loads(sections_as_json(made))[0]["team_id"] == "dev"
    assert sections_as_text(()) == sections_as_markdown(()) == "No difference.\n"


@limits(max_examples=60)
@given(organisations)
def test_nothing_differs_from_itself(org):
    assert sections(org, org, (org, org)) == ()


@limits(max_examples=60)
@given(organisations.flatmap(lambda org: edited(org).map(lambda after: (org, after))))
def test_the_other_way_round_what_appeared_is_gone(both):
    before, after = both
    there, back = describe(before, after), describe(after, before)

    for kind, opposite in (("added", "removed"), ("gained", "lost"), ("moved", "moved")):
        assert sorted((each.list, each.id) for each in there if each.kind == kind) == sorted(
            (each.list, each.id) for each in back if each.kind == opposite
        )
