"""The window: titles, numbers, messages, and coming back as it was left."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QScrollArea
from window_hand import do, titles

from dutyflow.app import make_window
from dutyflow.library import Whereabouts
from dutyflow.window.bar_button import WIDEST, BarButton
from dutyflow.window.shortcut_sheet import ShortcutSheet
from dutyflow.window.toast import LONGEST, MOST
from dutyflow_models.edits.duties import add_duty, set_duty


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_the_status_bar_counts_what_is_on_the_board(desk, window, qtbot):
    desk.document.edit("x", lambda org: set_duty(org, "code", {"status": "disputed"}))

    qtbot.waitUntil(lambda: "1 disputed" in words(window.status_bar))
    assert "3 duties" in words(window.status_bar)
    assert "1 hand-off" in words(window.status_bar)
    assert "100 %" in words(window.status_bar)


def test_an_unowned_duty_is_counted_unless_it_is_nobodys_on_purpose(desk, window, qtbot):
    fields = {"responsible": ()}
    desk.document.edit("x", lambda org: set_duty(org, "code", fields))
    qtbot.waitUntil(lambda: "1 unowned" in words(window.status_bar))

    desk.document.edit("y", lambda org: set_duty(org, "code", {"status": "out-of-scope"}))
    qtbot.waitUntil(lambda: "1 unowned" not in words(window.status_bar))


def test_the_tool_bar_names_the_scenario_shown(desk, window, qtbot):
    assert window.tool_bar.scenario.strong == "Base"

    qtbot.keyClick(desk.board, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)

    assert window.tool_bar.scenario.strong == "With SRE"
    assert [team.id for team in desk.document.shown.teams] == ["platform", "dev", "sre"]
    assert window.actions_by_id["scenario-2"].isChecked()


def test_what_the_board_waits_for_stands_in_place_of_the_numbers(desk, window, qtbot):
    qtbot.waitUntil(lambda: "3 duties" in words(window.status_bar))
    desk.document.selection.select_duties(["code"])
    qtbot.keyClick(desk.board, Qt.Key.Key_H)
    desk.document.edit("x", lambda org: set_duty(org, "code", {"status": "disputed"}))
    qtbot.wait(100)

    assert [text for text in words(window.status_bar) if "duties" in text] == []
    assert "1 disputed" not in words(window.status_bar)
    assert any("receives" in text for text in words(window.status_bar))
    qtbot.keyClick(desk.board, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: {"3 duties", "1 disputed"} <= set(words(window.status_bar)))


def test_a_search_says_which_of_the_cards_found_has_the_focus(desk, window, qtbot):
    do(window, "find")
    qtbot.keyClicks(window.find_bar.field, "c")
    assert window.find_bar.count.text() == "3 duties found"

    qtbot.keyClick(window.find_bar.field, Qt.Key.Key_Return)
    qtbot.keyClick(window.find_bar.field, Qt.Key.Key_Return)

    assert window.find_bar.count.text() == "2 of 3"


def test_undo_names_the_step(desk, window):
    desk.document.edit("Reword ‘R&D’", lambda org: set_duty(org, "code", {"title": "R&D"}))

    assert window.actions_by_id["undo"].text() == "Undo reword ‘R&&D’"
    do(window, "undo")
    assert window.actions_by_id["redo"].text() == "Redo reword ‘R&&D’"
    assert not window.actions_by_id["undo"].isEnabled()


def test_a_problem_stays_until_it_is_dismissed_and_a_note_goes(window, qtbot, monkeypatch):
    monkeypatch.setattr("dutyflow.window.toast.SECONDS", 0.02)
    tell = window.desk.tell
    tell.say("A note.")
    tell.problem("Something is wrong.")

    qtbot.waitUntil(
        lambda: [toast.sentence for toast in window.toasts.shown] == ["Something is wrong."]
    )
    window.toasts.shown[0].closing.click()

    assert window.toasts.shown == []


def test_a_narrow_window_leaves_out_buttons_that_it_has_no_room_for(desk, window):
    adding = [
        button
        for button in window.tool_bar.findChildren(BarButton)
        if button.accessibleName() in ("Duty", "Hand-off")
    ]
    window.resize(800, 640)
    assert window.width() == 800
    assert [button.isVisible() for button in adding] == [True, False]
    window.resize(1280, 640)
    assert [button.isVisible() for button in adding] == [True, True]


def test_a_long_scenario_name_is_shortened_and_the_window_keeps_its_width(desk, window, qtbot):
    window.resize(900, 640)
    name = "What holds when everything is on-premises and nobody has an SRE team"
    window.tool_bar.scenario.say(name)
    qtbot.wait(20)

    assert window.tool_bar.scenario.strong == name
    assert window.tool_bar.scenario.width() <= WIDEST
    assert any(text.endswith("…") for text in words(window.tool_bar.scenario))
    assert name in window.tool_bar.scenario.toolTip()
    assert window.width() == 900


def test_the_sheet_of_keys_needs_no_scrolling_to_the_side(desk, window, qtbot):
    window.resize(700, 500)
    do(window, "shortcuts")
    sheet = window.findChild(ShortcutSheet)
    qtbot.waitUntil(sheet.isVisible)

    assert sheet.width() <= 700
    to_the_side = sheet.findChild(QScrollArea).horizontalScrollBar()
    qtbot.waitUntil(lambda: not to_the_side.isVisible())
    sheet.close()


@pytest.mark.parametrize("action_id", ["shortcuts", "about", "problems"])
def test_a_sheet_that_was_read_leaves_nothing_behind(desk, window, qtbot, action_id):
    before = len(window.findChildren(QDialog))
    do(window, action_id)
    assert len(window.findChildren(QDialog)) == before + 1

    qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: len(window.findChildren(QDialog)) == before)


def test_an_endless_title_in_a_message_ends_in_an_ellipsis(desk, window):
    desk.tell.say("Short.")
    desk.tell.say("x" * 2000)

    shown = words(window.toasts.shown[1])[-1].replace("\u200b", "")
    assert len(shown) == LONGEST
    assert shown.endswith("…")
    assert window.toasts.shown[0].width() == window.toasts.shown[1].width()
    assert not window.toasts.shown[0].geometry().intersects(window.toasts.shown[1].geometry())


def test_messages_take_no_keyboard_and_do_not_pile_up(desk, window):
    for number in range(MOST + 4):
        desk.tell.say(f"Note {number}.")

    assert len(window.toasts.shown) == MOST
    assert window.focusWidget() is desk.board


def test_the_window_comes_back_where_it_was_and_the_layout_too(desk, window, qtbot, qapp, org_file):
    window.resize(780, 640)
    desk.document.arrange(lambda layout: layout.replacing(arrows="none", text_scale=1.5))
    assert window.close()

    again = make_window(qapp, window.library)
    qtbot.addWidget(again)
    again.open_path(org_file)

    assert (again.width(), again.height()) == (780, 640)
    assert again.desk.document.layout.arrows == "none"
    assert again.desk.document.layout.text_scale == 1.5
    assert not again.desk.document.modified


def test_the_layout_is_kept_by_itself_after_a_rest(desk, window, org_file, qtbot):
    desk.document.arrange(lambda layout: layout.replacing(arrows="none"))

    where = Whereabouts("acme", org_file)

    def kept():
        layout = window.library.load_layout(where)
        assert layout is not None
        assert layout.arrows == "none"

    qtbot.waitUntil(kept, timeout=3000)


def test_a_fault_in_a_command_is_a_report_and_a_log_and_work_goes_on(
    desk, window, qtbot, monkeypatch, capsys
):
    from dutyflow.errors import LOG_NAME, catch_faults, log_folder
    from dutyflow.window.fault_report import FaultReport

    def fail(_desk):
        raise ZeroDivisionError("by zero")

    desk.document.selection.select_duties(["code"])
    with monkeypatch.context() as patched:
        patched.setattr("dutyflow.commands.edit.duplicate", fail)
        patched.setattr(sys, "excepthook", sys.excepthook)
        catch_faults(desk.tell.fault)
        do(window, "duplicate")

    qtbot.waitUntil(lambda: window.findChild(FaultReport) is not None, timeout=1000)
    report = window.findChild(FaultReport)
    qtbot.addWidget(report)
    assert not report.isModal()
    assert "did not work" in report.words.text()
    assert "ZeroDivisionError: by zero" in report.details.toPlainText()
    qtbot.mouseClick(report.copy_button, Qt.MouseButton.LeftButton)
    assert "by zero" in QApplication.clipboard().text()
    qtbot.mouseClick(report.close_button, Qt.MouseButton.LeftButton)
    assert not report.isVisible()
    log = (log_folder() / LOG_NAME).read_text(encoding="utf-8")
    assert "ZeroDivisionError" in log
    assert "by zero" not in log
    do(window, "duplicate")
    assert len(desk.document.organisation.duties) == 4


def test_faults_without_end_fill_one_report_and_no_memory(window, qtbot):
    from dutyflow.errors import Fault
    from dutyflow.window.fault_report import MOST, FaultReport

    window.desk  # noqa: B018 - faults are told at the desk
    for _ in range(3 * MOST):
        window.desk.tell.fault(Fault("Something did not work.", "One trace."))
    qtbot.waitUntil(lambda: window.findChild(FaultReport) is not None, timeout=1000)

    (report,) = window.findChildren(FaultReport)
    qtbot.addWidget(report)
    qtbot.wait(50)
    assert report.details.toPlainText().count("One trace.") == MOST
    report.close()


def test_a_view_that_fails_in_the_middle_of_an_edit_takes_it_back_and_work_is_kept(
    desk, window, qtbot, monkeypatch, capsys
):
    from dutyflow.errors import catch_faults
    from dutyflow.window.fault_report import FaultReport

    def fail(_change):
        if any(duty.title == "Bad" for duty in desk.document.organisation.duties):
            raise ValueError("Bad")

    assert desk.document.edit("Good", lambda org: add_duty(org, title="Good"))
    desk.document.changed.connect(fail)
    with monkeypatch.context() as patched:
        patched.setattr(sys, "excepthook", sys.excepthook)
        catch_faults(desk.tell.fault)
        assert not desk.document.edit("Bad", lambda org: add_duty(org, title="Bad"))

    assert titles(desk)[-1] == "Good"
    assert desk.board.drawing.cards_by_id.keys() == desk.document.shown.duties_by_id.keys()
    qtbot.waitUntil(lambda: window.findChild(FaultReport) is not None, timeout=1000)
    qtbot.addWidget(window.findChild(FaultReport))
    (work,) = desk.recovery.store.works()
    text = desk.recovery.store.text(work.newest).decode()
    assert "Good" in text
    assert "Bad" not in text
    assert desk.document.edit("Better", lambda org: add_duty(org, title="Better"))
    window.findChild(FaultReport).close()


def test_a_passing_message_begins_where_the_numbers_do(desk, window, qtbot):
    qtbot.waitUntil(lambda: "3 duties" in words(window.status_bar))
    bar = window.status_bar

    def first_ink():
        picture = bar.grab().toImage()
        ground, rows = picture.pixelColor(2, 12), range(4, bar.height() - 4)
        return next(
            x
            for x in range(picture.width())
            if any(picture.pixelColor(x, y) != ground for y in rows)
        )

    numbers = first_ink()
    bar.showMessage("3 duties")
    assert abs(first_ink() - numbers) <= 1


def test_a_screen_smaller_than_the_window_makes_that_smaller(window):
    from dutyflow.app import fit_the_screen

    room = window.screen().availableGeometry()
    window.resize(room.width() + 500, room.height() + 500)
    fit_the_screen(window)

    assert room.contains(window.rect().adjusted(0, 0, 0, 20))
    fitting = window.size()
    fit_the_screen(window)
    assert window.size() == fitting
