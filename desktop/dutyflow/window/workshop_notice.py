"""Offers to go on with a workshop that broke off, in the bar above the board, at its file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from dutyflow.notices import WORKSHOP_LEFT, Choice, Notice
from dutyflow_models.language import say

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow.library.sessions import KeptSession

KEY = "workshop"


class WorkshopNotice(QObject):
    """Looks for one at every file that is opened, once that is shown."""

    def __init__(self, desk: Desk) -> None:
        """Offer it in a desk's window."""
        super().__init__(desk.window)
        self._desk = desk
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        desk.document.loaded.connect(self._soon.start)
        desk.workshop.changed.connect(self._follow)

    def _look(self) -> None:
        desk = self._desk
        desk.window.notice_bar.withdraw(KEY)
        left = None if desk.workshop.running else desk.workshop.left()
        if left is None:
            return
        choices = (
            Choice(
                say("Go on"), partial(self._go_on, left), say("As it was: phase, clocks and agenda")
            ),
            Choice(say("End it"), partial(self._end, left), say("What happened in it is kept")),
        )
        desk.window.notice_bar.show_notice(
            Notice(KEY, self._said(left), choices, WORKSHOP_LEFT, sign="info")
        )

    def _said(self, left: KeptSession) -> str:
        from dutyflow.recovery.words import time_said
        from dutyflow.workshop.timer_words import time_said as clock_said
        from dutyflow.workshop.times import times_from_json
        from dutyflow_models.workshop.agenda import agenda_from_json

        until = time_said(left.alive, self._desk.workshop.now())
        times, agenda = times_from_json(left.clocks, 0.0), agenda_from_json(left.agenda)
        clock = times.phase_clock
        if agenda is None or not 0 <= times.phase < len(agenda.phases):
            return say("A workshop was under way here until {time}.", time=until)
        phase = agenda.phases[times.phase].title
        left_over = clock_said(clock, 0.0)
        if clock.overrun(0.0):
            return say(
                "A workshop was under way here until {time}: phase “{phase}”, {clock} over time.",
                time=until,
                phase=phase,
                clock=left_over,
            )
        return say(
            "A workshop was under way here until {time}: phase “{phase}”, {clock} left.",
            time=until,
            phase=phase,
            clock=left_over,
        )

    def _go_on(self, left: KeptSession) -> None:
        if not self._desk.workshop.go_on(left):
            self._look()

    def _end(self, left: KeptSession) -> None:
        from dutyflow.workshop.resuming import end_left

        end_left(self._desk.library, self._desk.tell, left)
        self._desk.window.notice_bar.withdraw(KEY)

    def _follow(self) -> None:
        if self._desk.workshop.running:
            self._desk.window.notice_bar.withdraw(KEY)
