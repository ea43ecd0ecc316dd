"""Lanes are merged, taken apart and put side by side from menus."""

from __future__ import annotations

import pytest
from window_hand import do

from dutyflow.actions.lists import LISTS

GROUPS = """\
groups:
  - {id: makers, title: Makers, teams: [platform, dev]}
  - {id: outer, title: Outer, teams: [platform, sre]}
"""


@pytest.fixture
def org_file(org_file):
    """The usual file with two groups that overlap."""
    org_file.write_text(org_file.read_text(encoding="utf-8") + GROUPS, encoding="utf-8")
    return org_file


@pytest.fixture
def said(desk):
    sentences = []
    desk.tell.said.connect(lambda sentence, _weight: sentences.append(sentence))
    return sentences


def choose(desk, name, text):
    entry = next(entry for entry in LISTS[name](desk) if entry.text == text)
    assert entry.enabled
    entry.run()


def offered(desk, name):
    return {entry.text: entry.enabled for entry in LISTS[name](desk)}


def show_sre(desk):
    do(desk.window, "scenario-2")


def lanes(desk):
    return [lane.title for lane in desk.board.drawing.lanes]


def test_the_lane_at_hand_is_merged_with_another_from_the_menu(desk, said):
    show_sre(desk)
    desk.document.selection.select_team("sre")
    choose(desk, "teams_to_merge_with", "Merge with Dev")
    assert lanes(desk) == ["Platform", "Dev, SRE"]
    assert said[-1] == "“Dev, SRE” is one lane: no hand-off goes between teams, as before."


def test_the_lane_at_hand_is_not_offered_to_itself(desk):
    desk.document.selection.select_team("dev")
    assert offered(desk, "teams_to_merge_with") == {
        "Merge with Platform": True,
        "Merge with Dev": False,
    }


def test_a_group_is_merged_and_no_longer_offered(desk):
    show_sre(desk)
    choose(desk, "groups_to_merge", "Merge the group Makers")
    assert lanes(desk) == ["Makers", "SRE"]
    assert desk.document.scenario.merge == ("makers",)
    assert offered(desk, "groups_to_merge") == {"Merge the group Outer": True}


def test_a_group_merged_in_the_base_makes_a_scenario(desk, said):
    choose(desk, "groups_to_merge", "Merge the group Makers")
    assert desk.document.scenario.title == "Makers as one"
    assert said[-1].startswith("Made the scenario “Makers as one”: ")
    do(desk.window, "undo")
    assert desk.document.scenario is None
    assert len(desk.document.organisation.scenarios) == 1


def test_a_group_of_which_one_team_is_there_cannot_be_merged(desk):
    assert offered(desk, "groups_to_merge") == {
        "Merge the group Makers": True,
        "Merge the group Outer": False,
    }


def test_what_cannot_be_merged_is_told_and_nothing_changes(desk, said):
    show_sre(desk)
    choose(desk, "groups_to_merge", "Merge the group Makers")
    before = desk.document.organisation
    choose(desk, "groups_to_merge", "Merge the group Outer")
    assert desk.document.organisation is before
    assert "Take that lane apart first" in said[-1]


def test_a_merged_lane_is_taken_apart_and_undo_makes_it_one_again(desk, said):
    show_sre(desk)
    assert not desk.window.actions_by_id["take-apart"].isEnabled()
    choose(desk, "groups_to_merge", "Merge the group Makers")
    do(desk.window, "take-apart")
    assert lanes(desk) == ["Platform", "Dev", "SRE"]
    assert said[-1].startswith("“Makers” is several lanes again: ")
    assert desk.document.undo_stack.undoText() == "Take ‘Makers’ apart"
    do(desk.window, "undo")
    assert lanes(desk) == ["Makers", "SRE"]


def test_one_action_puts_a_groups_lanes_side_by_side_and_a_bracket_beside_them(desk):
    show_sre(desk)
    before = desk.document.organisation
    assert [bracket.group_id for bracket in desk.board.drawing.brackets] == ["makers"]
    choose(desk, "groups_to_gather", "Put the teams of Outer side by side")
    assert lanes(desk) == ["Platform", "SRE", "Dev"]
    assert [bracket.group_id for bracket in desk.board.drawing.brackets] == ["outer"]
    assert desk.document.organisation is before
    assert offered(desk, "groups_to_gather") == {
        "Put the teams of Makers side by side": True,
        "Put the teams of Outer side by side": False,
    }
    do(desk.window, "undo")
    assert lanes(desk) == ["Platform", "Dev", "SRE"]
