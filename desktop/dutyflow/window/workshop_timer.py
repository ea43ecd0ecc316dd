"""The timer in the status bar, and what the window does when a workshop goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow.workshop.timer_view import TimerView


class WorkshopTimer(QObject):
    """Shows the timer while there is something to tell; it is made when a workshop first begins."""

    def __init__(self, desk: Desk) -> None:
        """Follow the workshops of a desk."""
        super().__init__(desk.window)
        self._desk = desk
        self.view: TimerView | None = None
        self._known: tuple[bool, bool] = (False, False)
        desk.workshop.changed.connect(self._follow)
        desk.workshop.time_is_up.connect(self._ring)

    def _follow(self) -> None:
        desk = self._desk
        workshop = desk.workshop
        if workshop.running and self.view is None:
            self.view = self._made()
        if self.view is not None:
            shows = workshop.phase_now is not None or workshop.times.front.counts
            self.view.setVisible(workshop.running and shows)
        known = (workshop.running, workshop.has_next_phase)
        if known != self._known:
            self._known = known
            desk.window.refresh()

    def _made(self) -> TimerView:
        from dutyflow.workshop.timer_view import TimerView

        window = self._desk.window
        view = TimerView(self._desk.workshop, window.status_bar)
        window.status_bar.put_at_right(view)
        view.set_palette(window.theme.palette)
        window.theme.changed.connect(lambda: view.set_palette(window.theme.palette))
        return view

    def _ring(self) -> None:
        if self._desk.workshop.sounds:
            from PySide6.QtWidgets import QApplication

            QApplication.beep()
