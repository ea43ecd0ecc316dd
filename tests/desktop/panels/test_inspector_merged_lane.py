"""A lane of several teams in the inspector: renamed, measured, taken apart."""

from __future__ import annotations

import pytest
from panel_hand import settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


@pytest.fixture
def lane(document, inspector):
    """The lane *Ops*, which is Platform and DevOps, selected."""
    document.arrange(lambda layout: layout.replacing(scenario="small"))
    document.selection.select_team("ops")
    settle()
    return inspector.form


def test_renaming_the_lane_renames_the_group_in_one_step(document, lane, hand):
    hand.type("title", "Operations", Qt.Key.Key_Return)
    assert document.organisation.groups[0].title == "Operations"
    assert document.shown.teams_by_id["ops"].title == "Operations"
    document.undo_stack.undo()
    assert document.organisation.groups[0].title == "Ops"
    assert document.organisation.org.title == "Acme"


def test_describing_the_lane_describes_the_group(document, lane, hand):
    hand.type("description", "Who runs it")
    assert document.organisation.groups[0].description == "Who runs it"
    assert document.organisation.org.description == ""


def test_the_lane_says_what_the_merge_saves(lane, hand):
    # Apart: clusters to on-call, and code to images twice. As one, the first lies inside.
    assert [line.text for line in hand.widget("saving").lines] == [
        "3 with these teams apart, 2 as one lane"
    ]


def test_the_button_takes_the_lane_apart_in_one_step(document, lane, hand, inspector):
    told = []
    document.told.connect(told.append)
    QTest.mouseClick(hand.widget("apart").button, Qt.MouseButton.LeftButton)
    settle()
    assert document.scenario.merge == ()
    assert told == ["“Ops” is several lanes again: 2 hand-offs between teams become 3."]
    assert document.undo_stack.count() == 1
    assert inspector.form.heading.text() == "Organisation"


def test_a_file_for_reading_only_offers_no_button(document, lane, hand):
    document.read_only = True
    document.file_changed.emit()
    assert not hand.widget("apart").isEnabled()
