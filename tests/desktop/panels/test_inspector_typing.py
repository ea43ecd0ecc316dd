"""Writing in the fields: what reaches the document, in how many undo steps, under which name."""

from __future__ import annotations

from functools import partial
from time import process_time

import pytest
from panel_hand import settle
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from dutyflow_models.edits.duties import remove_duties, set_duty

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def on_call_is_selected(document, inspector):
    document.selection.select_duties(["on-call"])
    settle()


def duty(document, duty_id="on-call"):
    return document.organisation.duties_by_id[duty_id]


def test_what_is_typed_into_one_field_is_one_step_with_the_old_name(document, hand):
    hand.type("title", "Be on call")

    assert duty(document).title == "Be on call"
    assert document.undo_stack.count() == 1
    assert document.undo_stack.undoText() == "Reword ‘On call’"


def test_an_endless_title_leaves_room_for_the_rest_and_scrolls(document, hand):
    document.edit("x", partial(set_duty, duty_id="on-call", fields={"title": "On call " * 100}))
    settle()
    field = hand.field("title")

    assert field.height() < 8 * field.fontMetrics().lineSpacing()
    assert field.verticalScrollBar().maximum() > 0


def test_typing_in_another_field_and_back_is_three_steps(document, hand):
    hand.type("title", "Be on call")
    hand.type("description", "At night")
    hand.type("title", "Be there")

    assert [document.undo_stack.text(i) for i in range(document.undo_stack.count())] == [
        "Reword ‘On call’",
        "Describe ‘Be on call’",
        "Reword ‘Be on call’",
    ]


def test_typing_the_same_field_of_two_duties_is_two_steps(document, hand):
    hand.type("title", "One")
    document.selection.select_duties(["code"])
    settle()
    hand.type("title", "Two")

    assert document.undo_stack.count() == 2
    assert (duty(document).title, duty(document, "code").title) == ("One", "Two")


def test_leaving_a_field_and_coming_back_begins_a_new_step(document, hand):
    hand.type("description", "At night")
    hand.field("title")
    field = hand.field("description")
    QTest.keyClicks(field, "!")

    assert document.undo_stack.count() == 2


def test_the_cursor_stays_where_one_types(document, hand):
    field = hand.field("title")
    cursor = field.textCursor()
    cursor.setPosition(3)
    field.setTextCursor(cursor)
    for letter in "good ":
        QTest.keyClicks(field, letter)
        settle()

    assert duty(document).title == "On good call"
    assert field.textCursor().position() == 8


def test_a_blank_at_the_end_is_not_taken_away_while_one_types(document, hand):
    field = hand.field("title")
    field.selectAll()
    for letter in "Be on ":
        QTest.keyClicks(field, letter)
        settle()

    assert field.toPlainText() == "Be on "
    assert duty(document).title == "Be on"


def test_a_text_is_tidied_when_its_field_is_left(document, hand):
    hand.type("title", "  Be   on  ")
    hand.field("description")

    assert hand.widget("title").toPlainText() == "Be on" == duty(document).title


@pytest.mark.parametrize("keys", [(Qt.Key.Key_Z,), (Qt.Key.Key_Z, Qt.Key.Key_Y)])
def test_undo_and_redo_in_a_field_are_the_documents(document, hand, keys):
    field = hand.field("title")
    field.selectAll()
    QTest.keyClicks(field, "Other")
    settle()
    for key in keys:
        QTest.keyClick(field, key, CTRL)
        settle()

    expected = "On call" if len(keys) == 1 else "Other"
    assert duty(document).title == expected
    assert field.toPlainText() == expected


def test_undo_leaves_the_cursor_in_its_word(document, hand):
    field = hand.field("title")
    field.moveCursor(field.textCursor().MoveOperation.End)
    QTest.keyClicks(field, " for all")
    settle()
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    settle()

    assert field.toPlainText() == "On call"
    assert field.textCursor().position() == len("On call")
    assert field.hasFocus()


def test_an_emptied_title_waits_for_a_new_one(document, hand, qtbot):
    field = hand.field("title")
    field.selectAll()
    with qtbot.assertNotEmitted(document.refused):
        QTest.keyClick(field, Qt.Key.Key_Delete)
        settle()
        QTest.keyClicks(field, "Watch")
        settle()

    assert duty(document).title == "Watch"


def test_an_empty_title_is_refused_when_the_field_is_left(document, hand, qtbot):
    field = hand.field("title")
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    with qtbot.waitSignal(document.refused) as refused:
        hand.field("description")

    assert "title" in refused.args[0]
    assert hand.widget("title").toPlainText() == "On call" == duty(document).title
    assert document.undo_stack.count() == 0


def test_selecting_another_card_ends_what_was_typed_for_the_first(document, hand, qtbot):
    field = hand.field("title")
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    with qtbot.waitSignal(document.refused):
        document.selection.select_duties(["code"])
    settle()

    assert field.toPlainText() == "Write code"
    assert (duty(document).title, duty(document, "code").title) == ("On call", "Write code")


def test_enter_ends_a_title_and_esc_hands_the_keyboard_back(document, inspector, hand, qtbot):
    hand.type("title", "Watch", Qt.Key.Key_Return)
    assert duty(document).title == "Watch"
    assert "\n" not in hand.widget("title").toPlainText()

    with qtbot.waitSignal(inspector.left):
        hand.press("title", Qt.Key.Key_Escape)


def test_enter_makes_a_line_in_a_description(document, hand):
    field = hand.field("description")
    QTest.keyClicks(field, "One")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "Two")

    assert duty(document).description == "One\nTwo"


def test_pasting_lines_into_a_title_makes_one_line_of_plain_text(document, hand):
    field = hand.field("title")
    field.selectAll()
    pasted = QMimeData()
    pasted.setText("Keep\nthe <i>lights</i> on")
    pasted.setHtml("<b>Keep</b>")
    field.insertFromMimeData(pasted)

    assert duty(document).title == "Keep the <i>lights</i> on"


def test_a_field_grows_with_its_lines(document, hand):
    field = hand.field("description")
    before = field.height()
    QTest.keyClicks(field, "many words " * 12)
    settle()

    assert field.height() >= before + 3 * field.fontMetrics().lineSpacing()
    assert field.verticalScrollBar().maximum() == 0


def test_lines_become_entries_of_a_list(document, inspector, hand):
    form = inspector.form
    form.show_row(form.row("includes"))
    field = hand.field("includes")
    QTest.keyClicks(field, "logs")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    QTest.keyClicks(field, "alerts ")
    settle()

    assert duty(document).includes == ("logs", "alerts")
    assert document.undo_stack.count() == 1
    assert document.undo_stack.undoText() == "Set what ‘On call’ includes"


def test_a_value_that_came_with_the_file_is_not_touched_by_looking_at_it(document, hand):
    document.selection.select_duties(["code"])
    settle()
    before = document.organisation
    for name in ("title", "tags", "links"):
        hand.field(name)
    document.selection.clear()
    settle()

    assert document.organisation is before
    assert document.undo_stack.count() == 0


def test_editing_one_link_keeps_the_others_as_they_are(document, hand):
    document.selection.select_duties(["code"])
    settle()
    kept = duty(document, "code").links[1]
    field = hand.field("links")
    cursor = field.textCursor()
    cursor.setPosition(len("https://code.example/a"))
    field.setTextCursor(cursor)
    QTest.keyClicks(field, "b The code")

    assert duty(document, "code").links[0].url == "https://code.example/ab"
    assert duty(document, "code").links[0].title == "The code"
    assert duty(document, "code").links[1] is kept


def test_a_duty_that_goes_away_while_one_types_in_it_leaves_nothing_behind(document, hand, qtbot):
    hand.type("title", "Watch")
    with qtbot.assertNotEmitted(document.refused):
        document.edit("Delete", lambda org: remove_duties(org, ["on-call"]))
        settle()

    assert document.selection.duties == ()
    assert "on-call" not in document.organisation.duties_by_id


def test_a_file_open_for_reading_only_is_not_edited(document, inspector, hand):
    document.read_only = True
    document.file_changed.emit()
    settle()
    hand.type("title", "Watch")

    assert hand.widget("title").isReadOnly()
    assert duty(document).title == "On call"
    assert hand.widget("title").toPlainText() == "On call"


def test_an_endless_word_is_shown_at_once_and_wrapped(document, inspector, hand):
    for fields in ({"title": "x" * 200_000}, {"description": "y" * 200_000}):
        began = process_time()
        document.edit("x", partial(set_duty, duty_id="on-call", fields=fields))
        settle()
        assert process_time() - began < 1.5
    field = hand.field("title")
    assert field.toPlainText() == "x" * 200_000
    assert field.document().size().height() > 1000  # in lines
