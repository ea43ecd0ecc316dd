"""Duties are split and joined from the menu and the palette, each in one undo step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from window_hand import do, titles

from dutyflow.questions import LinesQuestion
from dutyflow_models.edits.duties import set_duty

CONTROL = Qt.KeyboardModifier.ControlModifier


def said(desk):
    sentences = []
    desk.tell.said.connect(lambda sentence, weight: sentences.append((weight, sentence)))
    return sentences


@pytest.fixture
def answering(qtbot):
    """Types into the question that comes up next, then presses a key; tells what stood there."""

    def answer(text, key, modifier=Qt.KeyboardModifier.NoModifier):
        stood = []

        def write():
            question = QApplication.activeModalWidget()
            assert isinstance(question, LinesQuestion)
            stood.append(question.lines)
            qtbot.keyClicks(question.field, text)
            qtbot.keyClick(question.field, key, modifier)
            if question.isVisible():
                question.reject()

        QTimer.singleShot(0, write)
        return stood

    return answer


def test_a_duty_is_split_into_a_card_for_each_line(desk, window, answering):
    document = desk.document
    document.edit(
        "Describe", lambda org: set_duty(org, "code", {"includes": ("Review it", "Test it")})
    )
    document.selection.select_duties(["code"])
    before = document.undo_stack.count()
    stood = answering("Ship it", Qt.Key.Key_Return, CONTROL)

    do(window, "split-duty")

    assert stood == [["Write code", "Review it", "Test it"]]
    assert titles(desk) == [
        "Create clusters", "Write code", "Review it", "Test it", "Ship it", "On call",
    ]  # fmt: skip
    parts = [document.organisation.duties_by_id[i] for i in document.selection.duties]
    assert {part.stage for part in parts} == {"build"}
    assert {part.responsible for part in parts} == {("dev",)}
    assert document.selection.focus == "code"
    assert document.organisation.duties_by_id["code"].includes == ()
    assert document.undo_stack.undoText() == "Split ‘Write code’ into 4"

    document.undo_stack.undo()
    assert document.undo_stack.index() == before
    assert document.organisation.duties_by_id["code"].includes == ("Review it", "Test it")


def test_esc_and_a_single_line_split_nothing(desk, window, answering, qtbot):
    desk.document.selection.select_duties(["code"])
    before = titles(desk)
    answering("and more", Qt.Key.Key_Escape)
    do(window, "split-duty")
    assert titles(desk) == before

    question = LinesQuestion(window, "Split", ["Write code"], 2)
    qtbot.addWidget(question)
    question.open()
    qtbot.keyClick(question.field, Qt.Key.Key_Return, CONTROL)
    assert question.isVisible()
    qtbot.keyClicks(question.field, "Ship it")
    qtbot.keyClick(question.field, Qt.Key.Key_Return, CONTROL)
    assert not question.isVisible()


def test_two_parts_of_one_title_are_refused_by_a_sentence(desk, window):
    desk.document.selection.select_duties(["code"])
    sentences = said(desk)
    desk.tell.answers("Write code\nwrite CODE")
    do(window, "split-duty")
    assert [weight for weight, _ in sentences] == ["problem"]
    assert "have the same title" in sentences[0][1]
    assert len(titles(desk)) == 3


def test_selected_duties_become_one_with_their_roles_and_hand_offs(desk, window):
    document = desk.document
    document.selection.select_duties(["clusters", "code"])
    desk.tell.answers("Build all")

    do(window, "join-duties")

    assert titles(desk) == ["Build all", "On call"]
    joined = document.organisation.duties_by_id["clusters"]
    assert joined.responsible == ("platform", "dev")
    assert "clusters>on-call" in document.organisation.handoffs_by_key
    assert document.selection.duties == ("clusters",)
    assert document.undo_stack.undoText() == "Join 2 duties into ‘Build all’"
    document.undo_stack.undo()
    assert len(titles(desk)) == 3


def test_joining_needs_two_duties_and_the_same_condition(desk, window):
    document = desk.document
    document.selection.select_duties(["code"])
    assert not window.actions_by_id["join-duties"].isEnabled()

    document.edit("When", lambda org: set_duty(org, "code", {"when": {"sre": False}}))
    document.selection.select_duties(["clusters", "code"])
    sentences = said(desk)
    desk.tell.answers("Build all")
    do(window, "join-duties")
    assert "different conditions" in sentences[0][1]
    assert len(titles(desk)) == 3


def test_giving_up_the_title_joins_nothing(desk, window):
    desk.document.selection.select_duties(["clusters", "code"])
    desk.tell.answers("")
    do(window, "join-duties")
    assert len(titles(desk)) == 3


def test_keys_open_cards_and_echo_shared_ones(desk, window, qtbot):
    document = desk.document
    document.selection.select_duties(["code"])
    qtbot.keyClick(desk.board, Qt.Key.Key_Space)
    assert document.layout.opened == {"code"}
    assert window.actions_by_id["open-card"].isChecked()
    do(window, "open-card")
    assert document.layout.opened == frozenset()

    qtbot.keyClick(desk.board, Qt.Key.Key_R, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert document.layout.echoes
    assert window.actions_by_id["echoes"].isChecked()
    do(window, "echoes")
    assert not document.layout.echoes


def test_a_role_set_by_keys_shows_on_the_card_at_once_and_in_a_scenario_too(desk, window, qtbot):
    document = desk.document
    document.arrange(lambda layout: layout.replacing(scenario="with-sre", echoes=True))
    document.selection.select_duties(["code"])
    qtbot.keyClick(desk.board, Qt.Key.Key_3, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(desk.board, Qt.Key.Key_C)
    card = desk.board.drawing.cards_by_id["code"]
    assert "C SRE" in [getattr(mark, "text", "") for mark in card.face.marks]
    assert [echo.team_id for echo in desk.board.drawing.echoes["code"]] == ["sre"]
