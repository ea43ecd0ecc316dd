"""The agenda, asked for by keys; the timer below the board; a workshop that broke off, offered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from test_workshop_session import AGENDA, HandOfTheClock
from window_hand import do

from dutyflow.notices import WORK_FOUND, Notice
from dutyflow.processes import this_process
from dutyflow.window.workshop_timer import WorkshopTimer
from dutyflow.workshop.agenda_dialog import AgendaDialog
from dutyflow.workshop.timer_keys import did_time
from dutyflow.workshop.timer_view import TimerView
from dutyflow.workshop.timer_words import front_words
from dutyflow_models import language
from dutyflow_models.workshop.agenda import NINETY, Agenda, Phase


@pytest.fixture
def hand(desk):
    hand = HandOfTheClock()
    desk.workshop.seconds, desk.workshop.now = hand.seconds, hand.now
    return hand


@pytest.fixture
def timer(desk, hand):
    return desk.window.findChild(WorkshopTimer)


def in_dialog(qtbot, do_there):
    """Do something in the dialog that comes up next; it is closed in any case."""

    def act():
        dialog = QApplication.activeModalWidget()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        try:
            do_there(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, act)


def press_ok(dialog):
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()


# --- the agenda ------------------------------------------------------------------------------


def test_a_workshop_is_started_with_the_ready_agenda(desk, hand, qtbot):
    in_dialog(qtbot, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    do(desk.window, "workshop-start")
    assert desk.workshop.agenda == NINETY
    assert desk.workshop.clock.left(hand.passed) == 600


def test_the_ready_agenda_speaks_the_readers_language(desk, hand, qtbot, request):
    language.install(lambda text, _about, _n: f"«{text}»")
    request.addfinalizer(lambda: language.install(None))
    in_dialog(qtbot, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    do(desk.window, "workshop-start")
    assert desk.workshop.agenda.phases[-1] == Phase("«Next steps»", 5)


def test_the_agenda_is_made_by_keys_and_remembered(desk, hand, qtbot):
    def make(dialog):
        for _ in range(5):
            qtbot.keyClick(dialog, Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier)
        qtbot.keyClick(dialog, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(dialog.focusWidget(), "Talk")
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Up)
        qtbot.keyClick(dialog, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        assert dialog.total.text() == "2 phases, 16 minutes"
        press_ok(dialog)

    in_dialog(qtbot, make)
    do(desk.window, "workshop-start")
    made = Agenda((Phase("Talk", 11), NINETY.phases[-1]))
    assert desk.workshop.agenda == made

    do(desk.window, "workshop-end")
    in_dialog(qtbot, press_ok)
    do(desk.window, "workshop-start")
    assert desk.workshop.agenda == made


def test_giving_up_starts_nothing(desk, hand, qtbot):
    in_dialog(qtbot, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    do(desk.window, "workshop-start")
    assert not desk.workshop.running


def test_the_phase_that_is_on_stays_it_when_it_is_moved(desk, hand, qtbot):
    desk.workshop.start(AGENDA)
    hand.passed = 100

    def move(dialog):
        qtbot.keyClick(dialog, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        press_ok(dialog)

    in_dialog(qtbot, move)
    do(desk.window, "workshop-agenda")
    assert [phase.title for phase in desk.workshop.agenda.phases] == ["Deal", "Look"]
    assert (desk.workshop.phase, desk.workshop.clock.elapsed(100)) == (1, 100)
    assert not desk.window.actions_by_id["next-phase"].isEnabled()


def test_an_agenda_without_phases_is_a_workshop_without_timer(desk, hand, timer, qtbot):
    def empty(dialog):
        while dialog.rows:
            dialog.remove()
        dialog.remove()
        dialog.move_row(1)
        assert "no timer" in dialog.total.text()
        press_ok(dialog)

    in_dialog(qtbot, empty)
    do(desk.window, "workshop-start")
    assert desk.workshop.running
    assert not timer.view.isVisible()


def test_a_phase_without_a_name_has_one(qtbot, desk):
    dialog = AgendaDialog(Agenda((Phase("  ", 3),)), desk.window)
    qtbot.addWidget(dialog)
    assert dialog.agenda.phases[0].title == "Phase"
    dialog.use_ready_one()
    assert dialog.agenda == NINETY


# --- the timer -------------------------------------------------------------------------------


def test_keys_on_the_board_start_pause_and_give_more_time(desk, hand, timer, qtbot):
    qtbot.keyClick(desk.board, Qt.Key.Key_T)
    assert timer.view.isVisible()
    assert timer.view.words[:3] == ("Workshop", "00:00", "")
    hand.passed = 90
    qtbot.keyClick(desk.board, Qt.Key.Key_T)
    assert timer.view.words[1:3] == ("01:30", "paused")
    qtbot.keyClick(desk.board, Qt.Key.Key_Plus)
    assert timer.view.words[1] == "01:00"
    desk.workshop.end()
    assert not timer.view.isVisible()


def test_the_last_minute_and_the_overrun_are_said_in_words_too(desk, hand, timer):
    desk.workshop.start(AGENDA)
    said = []
    for passed in (0, 0.5, 539, 541, 600, 625):
        hand.passed = passed
        desk.workshop.ticked.emit()
        said.append((timer.view.words.time, timer.view.words.remark))
    assert said == [
        ("10:00", ""),
        ("10:00", ""),
        ("01:01", ""),
        ("00:59", "last minute"),
        ("00:00", "over time"),
        ("+00:25", "over time"),
    ]
    assert "Look: +00:25 over time" in timer.view.accessibleName()


def test_a_large_timer_has_the_phase_below_the_duty(desk, hand, qtbot):
    view = TimerView(desk.workshop, desk.window, large=True)
    desk.workshop.start(AGENDA)
    hand.passed = 60
    desk.workshop.show_duty("code", 120)
    hand.passed = 90
    desk.workshop.ticked.emit()
    assert view.words[:2] == ("This duty", "01:30")
    assert view.phase[:2] == ("Look", "08:30")
    usual = view.sizeHint()
    view.set_scale(1.5)
    assert view.sizeHint() == usual * 1.5
    assert front_words(desk.workshop).part == 0.25
    desk.workshop.show_duty(None)
    assert view.words.title == "Look"
    assert view.phase is None


LONG = "Welcome, and the board as it is seen by everybody"


@pytest.fixture
def written(monkeypatch):
    """What is painted as text, as it stands there."""
    texts = []
    usual = QPainter.drawText

    def draw(painter, *how):
        texts.append(next(each for each in reversed(how) if isinstance(each, str)))
        usual(painter, *how)

    monkeypatch.setattr(QPainter, "drawText", draw)
    return texts


@pytest.mark.parametrize(("title", "whole"), [(LONG, True), (4 * LONG, False)])
def test_a_long_phase_is_cut_in_the_status_bar_only_where_there_is_no_room(
    desk, timer, written, title, whole
):
    desk.window.resize(1280, 720)
    desk.workshop.start(Agenda((Phase(title, 10),)))
    QApplication.processEvents()
    written.clear()
    timer.view.grab()
    name, time, _ = written
    assert (name == title) is whole
    assert name.startswith(LONG[:40])
    assert time == "10:00"
    assert timer.view.x() > desk.window.status_bar.width() // 3


def test_a_long_phase_gives_way_to_all_else_in_a_narrow_window(desk, timer, written):
    desk.workshop.start(Agenda((Phase(LONG, 10),)))
    view = timer.view
    view.resize(view.minimumSizeHint())
    view.grab()
    name, time, _ = written
    assert name.endswith("…")
    assert time == "10:00"


def test_a_long_phase_stands_above_its_time_in_a_large_timer_if_that_row_is_free(
    desk, hand, written, qtbot
):
    view = TimerView(desk.workshop, desk.window, large=True)
    title = "Welcome, and the board as it is"
    desk.workshop.start(Agenda((Phase(title, 10),)))
    desk.workshop.show_duty("code", 120)
    view.resize(260, view.sizeHint().height())
    view.grab()
    assert title in written
    assert "10:00" in written

    written.clear()
    hand.passed = 100
    desk.workshop.ticked.emit()
    view.grab()
    assert "last minute" in written
    assert title not in written


def test_the_end_of_a_phase_is_heard_only_where_it_is_wished(desk, hand, monkeypatch):
    rung = []
    monkeypatch.setattr(QApplication, "beep", lambda: rung.append(1))
    desk.workshop.start(AGENDA)
    hand.passed = 601
    desk.workshop._tick()
    assert rung == []

    do(desk.window, "workshop-sound")
    assert desk.library.load_settings().workshop_sound
    desk.workshop.next_phase()
    hand.passed += 1201
    desk.workshop._tick()
    desk.workshop._tick()
    assert rung == [1]


def test_scenes_have_the_same_keys(desk, hand):
    desk.workshop.start(AGENDA)

    def pressed(key, modifiers=Qt.KeyboardModifier.NoModifier, text=""):
        return did_time(
            desk.workshop, QKeyEvent(QKeyEvent.Type.KeyPress, key, modifiers, text, False)
        )

    assert pressed(Qt.Key.Key_T)
    assert not desk.workshop.clock.running
    assert pressed(Qt.Key.Key_Plus, Qt.KeyboardModifier.ShiftModifier)
    assert desk.workshop.clock.left(hand.passed) == 660
    assert not pressed(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert not pressed(Qt.Key.Key_A)
    assert not desk.workshop.clock.running


# --- what broke off --------------------------------------------------------------------------


@pytest.fixture
def broken_off(desk, hand):
    """A workshop of a program that is gone, left in the library with the file open."""
    kept = desk.library.workshops
    gone = this_process()._replace(started="another time")
    desk.workshop.start(AGENDA)
    desk.workshop.next_phase()
    hand.passed = 475
    desk.workshop._beat()
    session = desk.workshop.sessions()[0].id
    desk.workshop._record = None
    kept._connection.execute(
        "UPDATE workshop SET process = ? WHERE id = ?", (gone.started, session)
    )
    hand.passed = 4000
    return session


def offered(desk, qtbot):
    bar = desk.window.notice_bar
    desk.document.loaded.emit()
    qtbot.waitUntil(lambda: bar.notice("workshop") is not None)
    return bar


def test_a_workshop_that_broke_off_is_offered_and_goes_on(desk, hand, broken_off, qtbot):
    bar = offered(desk, qtbot)
    until = hand.now().astimezone()
    assert bar.shown.sentence.startswith(f"A workshop was under way here until {until:%H:}"[:-4])
    assert bar.shown.sentence.endswith("phase “Deal”, 12:05 left.")
    qtbot.mouseClick(bar.buttons[0], Qt.MouseButton.LeftButton)

    assert desk.workshop.running
    assert (desk.workshop.phase, desk.workshop.clock.left(hand.passed)) == (1, 725)
    assert bar.notice("workshop") is None


def test_it_is_ended_at_the_time_when_it_broke_off(desk, hand, broken_off, qtbot):
    bar = offered(desk, qtbot)
    qtbot.mouseClick(bar.buttons[1], Qt.MouseButton.LeftButton)
    assert bar.notice("workshop") is None
    (session,) = desk.workshop.sessions()
    assert (session.ended - session.started).total_seconds() == 475
    assert not desk.workshop.running


def test_work_that_was_not_saved_comes_first(desk, hand, broken_off, qtbot):
    bar = offered(desk, qtbot)
    bar.show_notice(Notice("recovery", "There is work.", (), WORK_FOUND))
    assert bar.shown.key == "recovery"
    bar.withdraw("recovery")
    assert bar.shown.key == "workshop"


def test_another_workshop_takes_the_place_of_the_one_offered(desk, hand, broken_off, qtbot):
    bar = offered(desk, qtbot)
    desk.workshop.start()
    assert bar.notice("workshop") is None
    newest, left = desk.workshop.sessions()
    assert (newest.ended, left.ended is not None) == (None, True)
