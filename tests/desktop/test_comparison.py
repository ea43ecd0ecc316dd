"""What is compared with what, and how it follows the document."""

from __future__ import annotations

import pytest

from dutyflow.comparison import AsSaved, AsShown, InScenario, Version
from dutyflow.document import Document
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.edits.roles import give_duties
from dutyflow_models.files.read import read_org
from dutyflow_models.layout import Layout

TEXT = b"""\
org: {name: acme}
factors: [{id: sre, title: SRE, values: [true, false], default: false}]
teams: [{id: dev, title: Dev}, {id: ops, title: Ops}, {id: sre, title: SRE, when: {sre: true}}]
scenarios: [{id: large, title: Large, facts: {sre: true}}]
duties:
  - id: call
    title: On call
    responsible: [dev]
    assignments: [{when: {sre: true}, accountable: sre}]
  - {id: code, title: Code, responsible: [dev]}
"""


@pytest.fixture
def document(qapp):
    document = Document()
    document.load(read_org(TEXT), None, Layout())
    return document


def headings(document):
    return [f"{each.title} {each.remark}".strip() for each in document.comparison.sections]


def show(document, scenario_id):
    document.arrange(lambda layout: layout.replacing(scenario=scenario_id))


def test_the_base_is_compared_with_what_is_shown(document):
    assert document.comparison.sections == ()
    assert document.comparison.line == "Base: nothing on the board changes"

    show(document, "large")

    assert headings(document) == [
        "Dev loses 1",
        "SRE gains 1, changes 1 role",
        "Teams",
    ]
    assert document.comparison.line == "Large: 1 duty moves to SRE"


def test_swapping_turns_gains_into_losses(document):
    document.comparison.compare(InScenario(None), InScenario("large"))
    document.comparison.swap()

    assert headings(document)[:2] == ["Dev gains 1", "SRE loses 1, changes 1 role"]


def test_unsaved_changes_are_told_in_the_scenario_shown(document):
    document.comparison.compare(AsSaved(), AsShown())
    document.edit("Move", lambda org: give_duties(org, ["code"], "ops"))

    assert headings(document) == ["Dev loses 1", "Ops gains 1"]
    document.undo_stack.undo()
    assert headings(document) == []


def test_a_change_that_does_not_show_here_is_found_elsewhere_in_the_file(document):
    document.comparison.compare(AsSaved(), AsShown())
    document.edit("Edit", lambda org: set_duty(org, "call", {"assignments": ()}))

    (elsewhere,) = document.comparison.sections
    assert elsewhere.title == "Elsewhere in the file"
    assert "“On call”: assignments is empty now" in elsewhere.differences[0].sentence


def test_another_version_is_read_in_the_scenario_of_the_other_side(document):
    other = read_org(TEXT.replace(b"accountable: sre", b"accountable: ops")).organisation
    document.comparison.compare(Version("Old", other), InScenario("large"))

    moved = document.comparison.sections[0].differences[0]
    assert moved.sentence == "“On call” moved from Ops to SRE."
    assert document.comparison.title(document.comparison.before) == "Old"


def test_looking_elsewhere_compares_nothing_anew(document, qtbot):
    assert document.comparison.sections == ()
    with qtbot.assertNotEmitted(document.comparison.changed):
        document.arrange(lambda layout: layout.replacing(zoom=2.0))
    with qtbot.waitSignal(document.comparison.changed):
        show(document, "large")


def test_ghosts_are_of_the_side_before_and_go_when_the_file_goes(document):
    document.comparison.compare(InScenario("large"), InScenario(None))
    assert document.comparison.ghosts_of is None

    document.comparison.show_on_board(True)
    assert document.comparison.ghosts_of.teams_by_id.keys() == {"dev", "ops", "sre"}
    assert document.comparison.after == AsShown()

    document.close()
    assert document.comparison.ghosts_of is None


def test_a_scenario_that_is_removed_is_the_base(document):
    document.comparison.compare(InScenario("large"), AsShown())
    document.edit("Remove", lambda org: org.replacing(scenarios=()))

    assert document.comparison.title(document.comparison.before) == "Base"
    assert document.comparison.sections == ()
