"""`dutyflow diff`: scenarios of one file, its version in git, and what each team gains."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest

from dutyflow.cli import main

ORG = """\
org: {name: acme}
factors: [{id: sre, title: SRE, values: [true, false], default: false}]
teams: [{id: dev, title: Dev}, {id: ops, title: Ops}]
scenarios: [{id: today, title: Today}, {id: with-sre, title: With SRE, facts: {sre: true}}]
duties:
  - {id: call, title: On call, responsible: [dev]}
  - {id: watch, title: Watch, responsible: [ops], when: {sre: true}}
"""


@pytest.fixture
def org_file(tmp_path):
    path = tmp_path / "acme.org.yaml"
    path.write_text(ORG, encoding="utf-8")
    return path


@pytest.fixture
def diff(capfd):
    def command(*arguments):
        code = main(["diff", *map(str, arguments)])
        written = capfd.readouterr()
        return code, written.out, written.err

    return command


def test_two_scenarios_of_one_file_by_id_or_title(diff, org_file):
    appeared = (1, "The duty “Watch” (Ops) appeared.\n", "")
    assert diff(org_file, "--from", "today", "--to", "with-sre") == appeared
    assert diff(org_file, "--to", "With SRE") == appeared
    assert diff(org_file, "--from", "with-sre", "--to", "base") == (
        1,
        "The duty “Watch” (Ops) is gone.\n",
        "",
    )
    assert diff(org_file, "--from", "today", "--to", "base") == (0, "Nothing differs.\n", "")


def test_an_unknown_scenario_is_refused_with_what_was_meant(diff, org_file):
    code, out, err = diff(org_file, "--to", "with-sra")

    assert (code, out) == (2, "")
    assert "There is no scenario “with-sra”. Did you mean “with-sre”?" in err


def test_two_files_each_in_a_scenario(diff, org_file, tmp_path):
    other = tmp_path / "other.org.yaml"
    other.write_text(ORG.replace("responsible: [ops]", "responsible: [dev]"), encoding="utf-8")

    assert diff(org_file, other, "--from", "with-sre", "--to", "with-sre")[1] == (
        "“Watch” moved from Ops to Dev.\n"
    )


def test_teams_that_are_one_lane_are_said_once_and_not_as_cards_that_moved(diff, tmp_path):
    path = tmp_path / "acme.org.yaml"
    groups = "groups: [{id: all, title: All, teams: [dev, ops]}]\n"
    merging = "scenarios: [{id: small, title: Small, merge: [all]}, "
    path.write_text(groups + ORG.replace("scenarios: [", merging), encoding="utf-8")

    assert diff(path, "--to", "small")[1] == "“All”: Dev and Ops are one lane now.\n"
    assert diff(path, "--from", "small", "--to", "base")[1] == (
        "“All”: Dev and Ops are lanes of their own now.\n"
    )


def test_by_team_in_three_forms(diff, org_file):
    sides = (org_file, "--to", "with-sre", "--by-team")
    assert diff(*sides)[1] == "Ops gains 1\n  The duty “Watch” (Ops) appeared.\n"
    assert diff(*sides, "--format", "markdown")[1].startswith("## Ops gains 1\n")
    assert json.loads(diff(*sides, "--format", "json")[1])[0]["remark"] == "gains 1"
    assert diff(org_file, org_file, "--by-team") == (0, "No difference.\n", "")


def test_one_file_alone_is_compared_with_git(diff, org_file):
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    code, out, err = diff(org_file)
    assert (code, out) == (2, "")
    assert "does not lie in a git repository" in err
    who = ("-c", "user.name=P", "-c", "user.email=p@example.org", "-c", "commit.gpgsign=false")
    for command in (["init", "-q"], ["add", org_file.name], [*who, "commit", "-qm", "One"]):
        subprocess.run(
            ["git", *command], cwd=org_file.parent, check=True, timeout=20, capture_output=True
        )
    assert diff(org_file) == (0, "Nothing differs.\n", "")

    org_file.write_text(
        ORG.replace("On call, responsible: [dev]", "On call, responsible: [ops]"), encoding="utf-8"
    )

    assert diff(org_file) == (1, "“On call” moved from Dev to Ops.\n", "")
    assert diff(org_file, "--by-team")[1].startswith("Dev loses 1\n")
