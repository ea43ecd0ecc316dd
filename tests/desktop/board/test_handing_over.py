"""Cards that change hands while a scenario is shown: where it goes, and how far it reaches."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyflow import handing
from dutyflow.board.drag_cards import hand_off
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.org import lane_of

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def told(board):
    """What the board says while something goes on, in order."""
    said = []
    board.said.connect(said.append)
    return said


def lane(document, duty_id):
    shown = document.shown
    return lane_of(shown.duties_by_id[duty_id], shown.teams_by_id)


def show(document, scenario_id, reach="everywhere"):
    document.arrange(lambda layout: layout.replacing(scenario=scenario_id))
    document.reach.choose(reach)


def duty(document, duty_id):
    return document.organisation.duties_by_id[duty_id]


def test_everywhere_a_card_changes_hands_by_the_duty_itself(document, hand, told):
    show(document, "large")
    hand.drag(hand.on_card("code"), hand.in_cell("sre", "build"))
    assert duty(document, "code").responsible == ("sre",)
    assert duty(document, "code").assignments == ()
    assert document.undo_stack.undoText() == "Move ‘Write code’ to SRE"
    assert "Changes who has it everywhere" in told
    assert told[-1] == ""


def test_only_when_a_card_changes_hands_by_an_assignment(document, hand, told):
    show(document, "large", "only-when")
    hand.drag(hand.on_card("code"), hand.in_cell("sre", "build"))
    assert duty(document, "code").responsible == ("dev",)
    (assignment,) = duty(document, "code").assignments
    assert (assignment.when, assignment.responsible) == ({"sre": True}, ("sre",))
    assert lane(document, "code") == "sre"
    assert document.undo_stack.undoText() == "Move ‘Write code’ to SRE, only when SRE"
    assert "Changes it only when SRE" in told


@pytest.mark.parametrize("reach", ["everywhere", "only-when"])
def test_what_an_assignment_says_is_changed_there_whatever_the_reach(document, hand, told, reach):
    show(document, "large", reach)
    hand.drag(hand.on_card("on-call"), hand.in_cell("dev", "run"))
    assert duty(document, "on-call").responsible == ("devops",)
    assert [each.accountable for each in duty(document, "on-call").assignments] == ["dev"]
    assert document.undo_stack.undoText() == "Move ‘On call’ to Dev"
    assert "Changes the assignment for SRE is true" in told


def test_in_the_base_nothing_is_said_and_only_when_is_everywhere(document, hand, told):
    document.reach.choose("only-when")
    hand.drag(hand.on_card("code"), hand.in_cell("platform", "build"))
    assert duty(document, "code").responsible == ("platform",)
    assert duty(document, "code").assignments == ()
    assert set(told) == {""}


@pytest.mark.parametrize("reach", ["everywhere", "only-when"])
def test_answers_chosen_by_hand_are_a_case_of_their_own(document, hand, told, reach):
    document.arrange(lambda layout: layout.replacing(facts={"sre": True}))
    document.reach.choose(reach)
    hand.drag(hand.on_card("code"), hand.in_cell("sre", "build"))
    assert lane(document, "code") == "sre"
    whens = [dict(each.when) for each in duty(document, "code").assignments]
    assert whens == ([{"sre": True}] if reach == "only-when" else [])
    if reach == "only-when":
        assert "Changes it only when SRE" in told


def test_a_merge_with_answers_chosen_by_hand_still_asks_and_reaches(document, board):
    document.arrange(lambda layout: layout.replacing(scenario="small", facts={"sre": True}))
    document.reach.choose("only-when")
    assert [team.id for team in document.members("ops")] == ["platform", "devops"]
    assert handing.give(document, ["code"], "ops", member="devops")
    (assignment,) = duty(document, "code").assignments
    assert (dict(assignment.when), assignment.responsible) == ({"sre": True}, ("devops",))


def test_with_ctrl_a_team_joins_as_far_as_was_chosen(document, hand):
    show(document, "large", "only-when")
    hand.drag(hand.on_card("code"), hand.in_cell("sre", "build"), CONTROL)
    (assignment,) = duty(document, "code").assignments
    assert assignment.responsible == ("dev", "sre")
    assert document.undo_stack.undoText() == "Share ‘Write code’ with SRE, only when SRE"


def test_another_stage_is_everywhere_and_said_so(document, hand, told):
    show(document, "large", "only-when")
    hand.drag(hand.on_card("code"), hand.in_cell("dev", "run"))
    assert duty(document, "code").stage == "run"
    assert duty(document, "code").assignments == ()
    assert "Changes the stage everywhere" in told


def test_why_a_card_may_not_land_is_said_while_it_is_in_the_air(document, hand, told):
    answerable = partial(set_duty, duty_id="code", fields={"accountable": "dev"})
    document.edit("Make Dev accountable", answerable)
    show(document, "large", "only-when")
    hand.press(hand.on_card("code"))
    hand.move(hand.in_cell("platform", "build"))
    hand.move(hand.in_cell(None, "build"))
    assert "an assignment cannot say that nobody is" in told[-1]
    hand.release()
    assert document.undo_stack.count() == 1


def test_esc_takes_the_sentence_away_with_the_card(document, board, hand, told):
    show(document, "large")
    hand.press(hand.on_card("code"))
    hand.move(hand.in_cell("sre", "build"))
    assert told[-1] == "Changes who has it everywhere"
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert told[-1] == ""
    hand.release()
    assert document.undo_stack.count() == 0


def test_moved_by_keys_a_card_reaches_as_far_as_was_chosen(document, board):
    show(document, "large", "only-when")
    document.selection.select_duties(["code"])
    board.move_cards(0, +1)
    assert lane(document, "code") == "sre"
    assert duty(document, "code").responsible == ("dev",)


def test_a_hand_off_drawn_only_when_has_the_condition(document, board, hand):
    show(document, "large", "only-when")
    hand_off(board, "images", "on-call")
    hand.type("an image", Qt.Key.Key_Return)
    new = document.organisation.handoffs[-1]
    assert (new.source, new.passes, dict(new.when)) == ("images", "an image", {"sre": True})


def test_a_duty_written_only_when_has_the_condition(document, board, hand):
    show(document, "large", "only-when")
    hand.double_click(hand.in_cell("sre", "run"))
    hand.type("Keep an error budget", Qt.Key.Key_Return, Qt.Key.Key_Escape)
    new = document.organisation.duties[-1]
    assert (new.responsible, dict(new.when)) == (("sre",), {"sre": True})


@pytest.mark.qt_log_ignore("This plugin does not support grabbing", extend=True)
class TestALaneOfSeveralTeams:
    @pytest.mark.parametrize(("key", "team"), [("1", "platform"), ("2", "devops")])
    def test_a_digit_says_which_team_gets_the_card(self, document, hand, key, team):
        show(document, "small")
        hand.drag(hand.on_card("code"), hand.in_cell("ops", "build"))
        menu = QApplication.activePopupWidget()
        assert menu.actions()[0].text() == "Which team of Ops?"
        QTest.keyClicks(menu, key)
        assert duty(document, "code").responsible == (team,)
        title = document.organisation.teams_by_id[team].title
        assert document.undo_stack.undoText() == f"Move ‘Write code’ to {title}"

    def test_the_mouse_chooses_too(self, document, hand):
        show(document, "small")
        hand.drag(hand.on_card("code"), hand.in_cell("ops", "build"), CONTROL)
        menu = QApplication.activePopupWidget()
        place = menu.actionGeometry(menu.actions()[3]).center()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
        assert duty(document, "code").responsible == ("dev", "devops")

    def test_esc_leaves_the_card_where_it_was(self, document, hand):
        show(document, "small")
        hand.drag(hand.on_card("code"), hand.in_cell("ops", "build"))
        QTest.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Escape)
        assert document.undo_stack.count() == 0
        assert lane(document, "code") == "dev"

    def test_out_of_it_a_card_goes_from_the_team_that_has_it(self, document, hand):
        show(document, "small")
        hand.drag(hand.on_card("images"), hand.in_cell("dev", "build"))
        assert duty(document, "images").responsible == ("dev",)

    def test_within_it_a_card_is_only_ordered(self, document, hand):
        show(document, "small")
        hand.drag(hand.on_card("clusters"), hand.in_cell("ops", "build"))
        assert QApplication.activePopupWidget() is None
        assert duty(document, "clusters").responsible == ("platform",)
