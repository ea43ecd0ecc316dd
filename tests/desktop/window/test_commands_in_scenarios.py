"""What keys and menus do where a scenario hides cards or makes several teams one lane."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_hand import do, titles

from dutyflow.actions.lists import colors, teams_to_share_with
from dutyflow.commands.board import choose_color, remove_team, set_color
from dutyflow.commands.view import hide_lane
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.org import Organisation

ORG = """\
org: {name: acme, title: Acme}
factors:
  - {id: sre, title: SRE in play, values: [true, false], default: false}
teams:
  - {id: ops, title: Operators}
  - {id: devops, title: DevOps}
  - {id: dev, title: Dev}
  - {id: sre, title: SRE, when: {sre: true}}
groups:
  - {id: ops, title: Ops together, teams: [ops, devops]}
scenarios:
  - {id: with-sre, title: With SRE, facts: {sre: true}}
  - {id: small, title: Small, merge: [ops]}
duties:
  - {id: clusters, title: Create clusters, responsible: [ops]}
  - {id: code, title: Write code, responsible: [dev]}
  - {id: budget, title: Keep the error budget, responsible: [dev], when: {sre: true}}
handoffs:
  - {from: code, to: clusters, when: {sre: true}}
"""


@pytest.fixture
def org_file(tmp_path):
    path = tmp_path / "acme.org.yaml"
    path.write_text(ORG, encoding="utf-8")
    return path


def show(desk, scenario_id):
    desk.document.arrange(lambda layout: layout.replacing(scenario=scenario_id))


def selected(desk):
    selection = desk.document.selection
    return (*selection.duties, selection.team, selection.handoff)


# --- what is not there -----------------------------------------------------------------------


def test_keys_leave_a_card_alone_that_the_scenario_hides(desk, qtbot):
    show(desk, "with-sre")
    desk.document.selection.select_duties(["budget"])

    show(desk, None)
    qtbot.keyClick(desk.board, Qt.Key.Key_1)
    qtbot.keyClick(desk.board, Qt.Key.Key_Delete)

    assert "Keep the error budget" in titles(desk)
    assert not desk.document.undo_stack.canUndo()


def test_of_the_selection_what_the_scenario_shows_stays(desk):
    show(desk, "with-sre")
    desk.document.selection.select_duties(["budget", "code"])
    show(desk, None)
    assert selected(desk) == ("code", None, None)


def test_a_card_goes_out_of_the_selection_when_an_edit_takes_its_scenario_away(desk):
    show(desk, "with-sre")
    forget = partial(Organisation.replacing, scenarios=())
    desk.document.selection.select_duties(["budget", "code"])
    desk.document.edit("Forget the scenarios", forget)
    assert selected(desk) == ("code", None, None)


def test_a_card_that_an_edit_hides_stays_selected_to_be_edited_further(desk):
    desk.document.selection.select_duties(["code"])
    edit = partial(set_duty, duty_id="code", fields={"when": {"sre": True}})
    desk.document.edit("Only with SRE", edit)
    assert selected(desk) == ("code", None, None)


def test_a_team_and_a_hand_off_that_the_scenario_hides_are_not_selected_any_more(desk):
    for select, key in (("select_team", "sre"), ("select_handoff", "code>clusters")):
        show(desk, "with-sre")
        getattr(desk.document.selection, select)(key)
        show(desk, None)
        assert selected(desk) == (None, None)


def test_cards_in_a_lane_that_is_folded_or_hidden_are_not_selected_any_more(desk):
    for put_away in ("folded", "hidden"):
        desk.document.arrange(lambda layout: layout.replacing(folded=(), hidden=()))
        desk.document.selection.select_duties(["code", "clusters"])
        lanes = {put_away: frozenset({"dev"})}
        desk.document.arrange(lambda layout, lanes=lanes: layout.replacing(**lanes))
        assert selected(desk) == ("clusters", None, None)


def test_a_folded_lane_stays_at_hand_and_a_hidden_one_does_not(desk, window):
    desk.document.selection.select_team("dev")
    do(window, "fold-lane")
    assert selected(desk) == ("dev", None)
    do(window, "hide-lane")
    assert selected(desk) == (None, None)


@pytest.mark.parametrize("command", [hide_lane, choose_color, partial(set_color, color="red")])
def test_a_command_for_a_lane_that_is_not_on_the_board_does_nothing(desk, command):
    desk.document.selection.select_team("sre")  # as the inspector does
    layout = desk.document.layout
    command(desk)
    assert desk.document.layout == layout


def test_a_lane_without_a_place_on_the_board_offers_no_actions(desk, window):
    desk.document.selection.select_team("sre")
    assert not window.actions_by_id["hide-lane"].isEnabled()
    assert list(colors(desk))


# --- several teams in one lane ---------------------------------------------------------------


@pytest.mark.parametrize("command", [remove_team])
def test_a_merged_lane_is_not_the_team_whose_id_it_has(desk, qtbot, command):
    show(desk, "small")
    desk.document.selection.select_team("ops")
    with qtbot.waitSignal(desk.document.refused) as refusal:
        command(desk)
    assert "“Ops together” is several teams" in refusal.args[0]
    assert not desk.board.writing.editor.field.isVisible()
    assert not desk.document.undo_stack.canUndo()


@pytest.fixture
def small(desk):
    show(desk, "small")
    return desk


def choose(*keys):
    menu = QApplication.activePopupWidget()
    for key in keys:
        QTest.keyClick(menu, key)


@pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
class TestALaneOfSeveralTeams:
    def test_it_can_be_shared_with_once_it_is_said_which_team(self, small):
        small.document.selection.select_duties(["code"])
        entry = next(teams_to_share_with(small))
        assert entry.text == "Share with Ops together"
        entry.run()
        choose(Qt.Key.Key_2)
        assert small.document.organisation.duties_by_id["code"].responsible == ("dev", "devops")

    def test_a_digit_gives_to_the_team_that_is_chosen(self, small, qtbot):
        small.document.selection.select_duties(["code"])
        qtbot.keyClick(small.board, Qt.Key.Key_1)
        choose(Qt.Key.Key_Down, Qt.Key.Key_Return)
        assert small.document.undo_stack.undoText() == "Move ‘Write code’ to DevOps"
        assert small.document.organisation.duties_by_id["code"].responsible == ("devops",)

    def test_a_role_by_its_letter_asks_which_team(self, small, qtbot):
        small.document.selection.select_duties(["code"])
        for key, held in ((Qt.Key.Key_C, ("ops",)), (Qt.Key.Key_C, ())):
            qtbot.keyClick(small.board, Qt.Key.Key_1, Qt.KeyboardModifier.ShiftModifier)
            qtbot.keyClick(small.board, key)
            if held:
                choose(Qt.Key.Key_1)
            assert small.document.organisation.duties_by_id["code"].consulted == held

    def test_a_new_duty_asks_which_team_before_it_is_written(self, small, window):
        small.document.selection.select_duties(["clusters"])
        do(window, "add-duty")
        choose(Qt.Key.Key_Escape)
        assert not small.board.writing.editor.field.isVisible()

        do(window, "add-duty")
        choose(Qt.Key.Key_2)
        QTest.keyClicks(small.board.writing.editor.field, "Patch nodes")
        QTest.keyClick(small.board.writing.editor.field, Qt.Key.Key_Return)
        assert small.document.organisation.duties[-1].responsible == ("devops",)

    def test_lines_are_pasted_once_it_is_said_which_team(self, small, window, qapp):
        small.document.selection.select_team("ops")
        qapp.clipboard().setText("Patch nodes")
        do(window, "paste")
        choose(Qt.Key.Key_1)
        assert small.document.organisation.duties[-1].responsible == ("ops",)


def test_pasted_lines_are_there_only_when_the_case_is(desk, window, qapp):
    show(desk, "with-sre")
    desk.document.reach.choose("only-when")
    desk.document.selection.select_team("dev")
    qapp.clipboard().setText("Patch nodes\nRotate keys")
    do(window, "paste")
    new = desk.document.organisation.duties[-2:]
    assert [dict(each.when) for each in new] == [{"sre": True}, {"sre": True}]
    assert desk.document.undo_stack.undoText() == "Add 2 duties, only when SRE in play"


@pytest.mark.parametrize(("reach", "consulted"), [("everywhere", ("sre",)), ("only-when", ())])
def test_a_role_by_its_letter_reaches_as_far_as_was_chosen(desk, qtbot, reach, consulted):
    show(desk, "with-sre")
    desk.document.reach.choose(reach)
    desk.document.selection.select_duties(["code"])
    qtbot.keyClick(desk.board, Qt.Key.Key_4, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(desk.board, Qt.Key.Key_C)
    code = desk.document.organisation.duties_by_id["code"]
    assert code.consulted == consulted
    assert [each.consulted for each in code.assignments] == ([] if consulted else [("sre",)])


def test_a_new_duty_without_a_place_goes_to_the_first_lane_that_is_one_team(desk, window):
    show(desk, "small")
    do(window, "add-duty")
    desk.board.writing.editor.field.setPlainText("Patch nodes")
    desk.board.writing.editor.close()
    assert desk.document.organisation.duties[-1].responsible == ("dev",)
