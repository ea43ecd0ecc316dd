"""Templates: real org files that a person can begin with."""

from __future__ import annotations

import pytest
from window_hand import do

from dutyflow.actions.lists import templates
from dutyflow.cli import main
from dutyflow.resources import resource_bytes, resource_names, resource_path
from dutyflow.templates import BLANK, TEMPLATES
from dutyflow_models.files.read import read_org

FULL = [each for each in TEMPLATES if each.name not in ("blank", "kubernetes-structure")]


def teams_of(duty):
    return {team for part in (duty, *duty.assignments) for team in part.responsible or ()}


def test_every_file_is_offered():
    assert sorted(each.place[1] for each in TEMPLATES) == resource_names("templates")


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda each: each.name)
def test_a_template_passes_the_check(template, capsys):
    with resource_path(*template.place) as path:
        code = main(["check", str(path)])

    assert code == 0, capsys.readouterr().out


@pytest.mark.parametrize("template", FULL, ids=lambda each: each.name)
def test_a_template_is_a_board_to_argue_about(template):
    reading = read_org(resource_bytes(*template.place), name=template.name)
    org = reading.organisation

    assert [problem.code for problem in reading.problems] == ["no-name"]
    assert len(org.duties) >= 18
    assert len(org.teams) >= 5
    assert len(org.scenarios) >= 3
    assert len(org.stages) >= 4
    assert len(org.handoffs) >= 8
    assert org.principles
    assert org.points
    taking_part = {team for duty in org.duties for team in teams_of(duty)}
    assert {team.id for team in org.teams} <= taking_part


def test_the_blank_one_is_blank():
    org = read_org(resource_bytes(*BLANK.place)).organisation
    assert (org.teams, org.duties, org.stages, org.scenarios) == ((), (), (), ())


def test_the_menu_begins_with_each_of_them(window):
    do(window, "new")
    for entry in templates(window.desk):
        entry.run()
        assert window.shows_board
        assert window.desk.document.path is None
        assert window.desk.document.problems == ()
        assert not window.desk.document.modified
