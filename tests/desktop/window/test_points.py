"""Points and decisions: written from anywhere by keys, listed, gone to, closed and brought back."""

from __future__ import annotations

from datetime import date

import pytest
from present_hand import Room
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_hand import do, titles

from dutyflow.panels.relations import Said
from dutyflow.workshop.points.decision_dialog import DecisionDialog
from dutyflow.workshop.points.point_dialog import AnswerDialog, PointDialog
from dutyflow_models.org import Decision, NextStep, Point

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
PLACES = """\
points:
  - {text: Who pays?, about: [code], kind: question, raised_by: Ana}
  - {text: Lunch}
  - {text: Old, kind: risk, state: closed, about: [clusters, gone]}
decisions:
  - text: We buy
    about: [on-call]
    date: 2026-11-01
    by: [dev, nobody]
    next_step: {what: Order, due: Friday}
"""


@pytest.fixture
def talked(desk, org_file):
    """A desk at whose file there was a workshop before."""
    org_file.write_text(org_file.read_text(encoding="utf-8") + PLACES, encoding="utf-8")
    desk.window.open_path(org_file)
    desk.window.activateWindow()
    desk.board.setFocus()
    return desk


@pytest.fixture
def panel(talked):
    do(talked.window, "points")
    return talked.side.points


def dialog_of(desk, kind):
    """Return the dialog that stands open, once the keyboard is in it."""
    dialog = desk.window.findChild(kind)
    QApplication.processEvents()
    assert dialog is None or dialog.isActiveWindow()
    return dialog


def points(desk):
    return desk.document.organisation.points


def decisions(desk):
    return desk.document.organisation.decisions


def key(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)


def rows(panel):
    return [row.text for row in panel.model.rows]


def take(panel, text):
    panel.list.take_up(rows(panel).index(text))
    panel.list.setFocus()


def test_a_point_about_the_selection_is_parked_by_keys_alone(desk):
    desk.document.selection.select_duties(["code", "on-call"])
    key(desk.board, Qt.Key.Key_P, CTRL | SHIFT)
    dialog = dialog_of(desk, PointDialog)
    assert not dialog.ok.isEnabled()
    QTest.keyClicks(dialog.field, "Who pays?")
    key(dialog.field, Qt.Key.Key_R, ALT)
    key(dialog.field, Qt.Key.Key_B, ALT)
    assert dialog.focusWidget() is dialog.raised_by
    QTest.keyClicks(dialog.raised_by, "Ana")
    key(dialog.raised_by, Qt.Key.Key_Return)

    (point,) = points(desk)
    assert (point.text, point.kind, point.raised_by) == ("Who pays?", "risk", "Ana")
    assert point.about == ("code", "on-call")
    assert desk.document.undo_stack.undoText() == "Park ‘Who pays?’"
    do(desk.window, "undo")
    assert points(desk) == ()


def test_enter_parks_and_shift_enter_begins_a_line(desk):
    do(desk.window, "park-point")
    field = dialog_of(desk, PointDialog).field
    QTest.keyClicks(field, "One")
    key(field, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(field, "Two")
    key(field, Qt.Key.Key_Return)

    assert points(desk) == (Point(text="One\nTwo", kind="parked"),)


def test_escape_parks_nothing(desk):
    do(desk.window, "park-point")
    dialog = dialog_of(desk, PointDialog)
    QTest.keyClicks(dialog.field, "Who pays?")
    key(dialog.field, Qt.Key.Key_Escape)

    assert points(desk) == ()
    assert not dialog.isVisible()


def test_a_point_need_not_be_about_what_is_selected(desk):
    desk.document.selection.select_duties(["code"])
    do(desk.window, "park-point")
    dialog = dialog_of(desk, PointDialog)
    assert dialog.about.currentText() == "Write code"
    key(dialog.about, Qt.Key.Key_Down)
    QTest.keyClicks(dialog.field, "Lunch")
    key(dialog.field, Qt.Key.Key_Return)

    assert points(desk)[0].about == ()


def test_a_point_is_parked_out_of_a_scene_and_the_scene_stays(desk):
    from test_scenes import Curtain

    curtain = Curtain("before the room")
    desk.window.scenes.show(curtain)
    desk.document.selection.select_duties(["code"])
    key(curtain, Qt.Key.Key_P, CTRL | SHIFT)
    dialog = dialog_of(desk, PointDialog)
    QTest.keyClicks(dialog.field, "Who pays?")
    key(dialog.field, Qt.Key.Key_Return)

    assert points(desk)[0].about == ("code",)
    assert desk.window.scenes.shown is curtain


def test_in_a_scene_a_point_is_about_the_duty_before_the_room(desk):
    from test_scenes import Curtain

    desk.document.selection.select_duties(["code"])
    desk.workshop.start()
    desk.workshop.show_duty("on-call")
    do(desk.window, "park-point")
    assert dialog_of(desk, PointDialog).about.currentText() == "Write code"
    dialog_of(desk, PointDialog).reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.window.activateWindow()
    QApplication.processEvents()

    curtain = Curtain("before the room")
    desk.window.scenes.show(curtain)
    key(curtain, Qt.Key.Key_P, CTRL | SHIFT)
    dialog = dialog_of(desk, PointDialog)
    QTest.keyClicks(dialog.field, "Who is called?")
    key(dialog.field, Qt.Key.Key_Return)
    assert points(desk)[0].about == ("on-call",)


def test_a_point_is_parked_while_the_board_is_presented_in_front_of_it(desk, qtbot):
    room = Room(qtbot, desk).begin()
    QApplication.processEvents()
    room.key(Qt.Key.Key_P, CTRL | SHIFT)
    dialog = room.window.findChild(PointDialog)
    assert dialog.parent() is room.window
    QTest.keyClicks(dialog.field, "Who pays?")
    key(dialog.field, Qt.Key.Key_Return)
    room.running.end()

    assert [point.text for point in points(desk)] == ["Who pays?"]


def test_a_decision_says_who_does_what_until_when(desk):
    desk.document.selection.select_duties(["code"])
    key(desk.board, Qt.Key.Key_D, CTRL | SHIFT)
    dialog = dialog_of(desk, DecisionDialog)
    QTest.keyClicks(dialog.field, "Dev writes it")
    key(dialog.teams, Qt.Key.Key_Down)
    key(dialog.teams, Qt.Key.Key_Space)
    for field, text in ((dialog.what, "Tell all"), (dialog.who, "Bo"), (dialog.due, "2027-01-31")):
        QTest.keyClicks(field, text)
    key(dialog.due, Qt.Key.Key_Return)

    assert decisions(desk) == (
        Decision(
            text="Dev writes it", about=("code",), date=date.today().isoformat(), by=("dev",),
            next_step=NextStep(what="Tell all", who="Bo", due="2027-01-31"),
        ),
    )  # fmt: skip
    assert desk.document.undo_stack.undoText() == "Write decision ‘Dev writes it’"


@pytest.mark.parametrize("day", ["Friday", "2027-02-30", "31.1.2027"])
def test_a_day_that_is_none_is_told_at_its_field_and_nothing_is_lost(desk, day):
    do(desk.window, "write-decision")
    dialog = dialog_of(desk, DecisionDialog)
    QTest.keyClicks(dialog.field, "We buy")
    QTest.keyClicks(dialog.due, day)
    key(dialog.field, Qt.Key.Key_Return)

    assert decisions(desk) == ()
    line = dialog.troubles[dialog.due]
    assert dialog.isVisible()
    assert line.isVisible()
    assert day in line.text()
    assert "2027-01-31" in line.text()
    assert dialog.focusWidget() is dialog.due
    assert not dialog.troubles[dialog.date].isVisible()
    dialog.due.clear()
    key(dialog.due, Qt.Key.Key_Return)
    assert len(decisions(desk)) == 1


def test_the_list_shows_open_points_by_kind_and_folds_the_closed_ones(panel):
    assert rows(panel) == [
        "Questions (1)", "Who pays?", "Parked (1)", "Lunch", "Decisions (1)", "We buy",
        "Closed (1)",
    ]  # fmt: skip
    assert panel.heading.text() == "Points (2 open)"
    remarks = {row.text: row.remark for row in panel.model.rows}
    assert remarks["Who pays?"] == "Raised by Ana · about Write code"
    assert remarks["We buy"] == (
        "Next: Order, until Friday · by Dev, nobody · 2026-11-01 · about On call"
    )

    take(panel, "Closed (1)")
    key(panel.list, Qt.Key.Key_Return)
    assert rows(panel)[-2:] == ["Closed (1)", "Old"]
    assert panel.model.rows[-1].remark == "About Create clusters, gone (gone)"
    key(panel.list, Qt.Key.Key_Left)
    assert rows(panel)[-1] == "Closed (1)"
    key(panel.list, Qt.Key.Key_Right)
    assert rows(panel)[-1] == "Old"


def test_three_open_points_are_in_sight_on_a_small_screen(talked):
    talked.window.resize(1280, 720)
    do(talked.window, "points")
    QApplication.processEvents()
    panel = talked.side.points
    place = panel.list.visualRect(panel.model.index(4))

    assert panel.model.rowCount() > 4
    assert panel.list.viewport().rect().contains(place)


def test_enter_goes_to_the_cards(talked, panel):
    talked.window.views.show("load")
    take(panel, "Who pays?")
    key(panel.list, Qt.Key.Key_Return)

    assert talked.document.selection.duties == ("code",)
    assert talked.window.views.shows == "board"


def test_a_point_about_what_is_gone_says_so(talked, panel):
    talked.document.edit("Delete", lambda org: org.replacing(duties=org.duties[:1]))
    take(panel, "Who pays?")
    key(panel.list, Qt.Key.Key_Return)

    assert [toast.sentence for toast in talked.window.toasts.shown][-1].endswith("any more.")


def test_the_answer_closes_a_point_and_is_a_decision(talked, panel):
    take(panel, "Who pays?")
    key(panel.list, Qt.Key.Key_C)
    dialog = dialog_of(talked, AnswerDialog)
    QTest.keyClicks(dialog.field, "Finance")
    key(dialog.field, Qt.Key.Key_Return)

    assert points(talked)[0].state == "closed"
    assert decisions(talked)[-1].text == "Who pays? – Finance"
    assert decisions(talked)[-1].date == date.today().isoformat()
    assert "Closed (2)" in rows(panel)
    do(talked.window, "undo")
    assert rows(panel)[1] == "Who pays?"
    assert len(decisions(talked)) == 1


def test_a_point_is_closed_without_an_answer_and_opened_again(talked, panel):
    take(panel, "Lunch")
    QTest.mouseClick(panel.buttons["close"], Qt.MouseButton.LeftButton)
    key(dialog_of(talked, AnswerDialog).field, Qt.Key.Key_Return)
    assert points(talked)[1].state == "closed"
    assert len(decisions(talked)) == 1

    panel.take_up("point", 1)
    key(panel.list, Qt.Key.Key_O)
    assert points(talked)[1].state == "open"


def test_a_point_is_edited_and_the_rest_of_it_stays(talked, panel):
    take(panel, "Who pays?")
    key(panel.list, Qt.Key.Key_E)
    dialog = dialog_of(talked, PointDialog)
    assert dialog.about.currentText() == "Write code"
    QTest.keyClicks(dialog.field, " And why?")
    key(dialog.field, Qt.Key.Key_Return)

    assert points(talked)[0] == Point(
        text="Who pays? And why?", about=("code",), kind="question", raised_by="Ana"
    )
    assert panel.current.text == "Who pays? And why?"


def test_a_point_without_a_kind_gets_none_by_an_edit_of_its_text(talked, panel):
    take(panel, "Lunch")
    key(panel.list, Qt.Key.Key_E)
    QTest.keyClicks(dialog_of(talked, PointDialog).field, "?")
    key(dialog_of(talked, PointDialog).field, Qt.Key.Key_Return)

    assert points(talked)[1] == Point(text="Lunch?")
    assert points(talked)[1].kind is None


def test_an_edited_decision_keeps_a_day_that_is_none_and_teams_that_are_gone(talked, panel):
    take(panel, "We buy")
    key(panel.list, Qt.Key.Key_F2)
    dialog = dialog_of(talked, DecisionDialog)
    QTest.keyClicks(dialog.field, " it")
    key(dialog.field, Qt.Key.Key_Return)

    (decision,) = decisions(talked)
    assert decision.text == "We buy it"
    assert decision.by == ("dev", "nobody")
    assert decision.next_step == NextStep(what="Order", due="Friday")


def test_delete_removes_what_is_at_hand_and_the_next_one_is_at_hand(talked, panel):
    take(panel, "We buy")
    key(panel.list, Qt.Key.Key_Delete)
    assert decisions(talked) == ()
    take(panel, "Who pays?")
    key(panel.list, Qt.Key.Key_Delete)

    assert [point.text for point in points(talked)] == ["Lunch", "Old"]
    assert titles(talked)
    assert talked.document.undo_stack.undoText() == "Delete point ‘Who pays?’"
    assert panel.current is not None


def test_an_edit_of_what_was_removed_meanwhile_is_refused(talked, panel):
    take(panel, "Lunch")
    key(panel.list, Qt.Key.Key_E)
    dialog = dialog_of(talked, PointDialog)
    talked.document.edit("Elsewhere", lambda org: org.replacing(points=org.points[:1]))
    key(dialog.field, Qt.Key.Key_Return)

    assert [point.text for point in points(talked)] == ["Who pays?"]
    assert "meanwhile" in [toast.sentence for toast in talked.window.toasts.shown][-1]


def test_the_status_line_counts_open_points_and_leads_to_the_list(talked, qtbot):
    mark = talked.window.status_bar._points
    qtbot.waitUntil(lambda: mark.isVisible() and mark.text() == "2 open points")
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton)
    assert talked.side.shows_points

    talked.document.edit("None", lambda org: org.replacing(points=()))
    qtbot.waitUntil(lambda: not mark.isVisible())


def test_the_key_shows_the_list_and_hides_it_and_escape_leads_to_the_board(talked):
    key(talked.board, Qt.Key.Key_L, CTRL | SHIFT)
    panel = talked.side.points
    assert panel.isVisible()
    assert talked.window.focusWidget() is panel.list
    key(panel.list, Qt.Key.Key_Escape)
    assert talked.window.focusWidget() is talked.board
    key(talked.board, Qt.Key.Key_L, CTRL | SHIFT)
    assert not panel.isVisible()
    assert not talked.window.actions_by_id["points"].isChecked()


def test_the_inspector_leads_to_a_point_in_the_list(talked, qtbot):
    talked.document.selection.select_duties(["clusters"])
    qtbot.waitUntil(lambda: any(said.lines for said in talked.side.inspector.findChildren(Said)))
    said = next(said for said in talked.side.inspector.findChildren(Said) if said.lines)
    said.setFocus()
    key(said, Qt.Key.Key_Return)

    assert talked.side.points.current.text == "Old"


def test_without_any_the_list_says_how_to_begin(desk):
    do(desk.window, "points")

    panel = desk.side.points
    assert "Ctrl+Shift+P" in panel.empty.text()
    assert panel.empty.isVisible()
    assert not any(button.isVisible() for button in panel.buttons.values())


def test_where_nothing_may_be_edited_nothing_is_asked(desk):
    desk.document.hold_for_reading("Ana has this file open.")
    do(desk.window, "park-point")

    assert dialog_of(desk, PointDialog) is None
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [desk.window]
