"""The session's end asks nothing; one that goes on after all asks again."""

from __future__ import annotations

from PySide6.QtCore import SIGNAL

from dutyflow.ending import Ending
from dutyflow_models.edits.duties import add_duty


def change(desk):
    assert desk.document.edit("Add", lambda org: add_duty(org, title="New"))


def test_it_hears_of_the_end_of_the_session(desk, qapp):
    signals = ("commitDataRequest(QSessionManager&)", "saveStateRequest(QSessionManager&)")
    before = [qapp.receivers(SIGNAL(each)) for each in signals]

    Ending(desk)

    assert [qapp.receivers(SIGNAL(each)) for each in signals] == [each + 1 for each in before]


def test_the_session_ends_and_the_window_closes_unasked_with_the_work_kept(desk, window):
    change(desk)
    desk.tell.answers()  # a question would have no answer

    Ending(desk).session_ends()

    assert window.close()
    assert len(desk.recovery.store.works()) == 1


def test_a_session_that_goes_on_after_all_asks_again(desk, window):
    ending = Ending(desk)
    ending.session_ends()
    ending.session_goes_on()
    change(desk)
    desk.tell.answers("Cancel")

    assert not window.close()


def test_the_end_of_the_session_is_believed_for_half_a_minute(desk, qtbot):
    ending = Ending(desk)
    ending._goes_on.setInterval(20)
    ending.session_ends()
    assert desk.recovery.asks_nobody

    qtbot.waitUntil(lambda: not desk.recovery.asks_nobody, timeout=9000)
