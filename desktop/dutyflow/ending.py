"""How the program ends when nobody can be asked: the work is kept and offered at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from dutyflow.desk import Desk

SESSION = 30_000
"""Milliseconds after the session said that it ends in which the window closes unasked; a session
that goes on after all does not say so."""


class Ending(QObject):
    """Waits for the end of the session, and ends the program when it is told to."""

    def __init__(self, desk: Desk) -> None:
        """Keep the work at a desk."""
        super().__init__(desk.window)
        self._desk = desk
        self._goes_on = QTimer(self, singleShot=True, interval=SESSION)
        self._goes_on.timeout.connect(self.session_goes_on)
        application = QCoreApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self.session_ends)
            application.saveStateRequest.connect(self.keep)

    def keep(self) -> None:
        """Keep the work as it is now, what is being written included."""
        desk = self._desk
        if desk.window.shows_board:
            desk.board.finish_writing()
            desk.board.keep_camera()
            desk.layouts.keep()
        desk.recovery.flush()

    def session_ends(self) -> None:
        """Keep the work, and let the window be closed without a question for a while."""
        self.keep()
        self._desk.recovery.asks_nobody = True
        self._goes_on.start()

    def session_goes_on(self) -> None:
        """Ask again before work is left."""
        self._desk.recovery.asks_nobody = False

    def end(self) -> None:
        """Keep the work and end, also out of a question that stands open."""
        self._desk.recovery.asks_nobody = True
        self.keep()
        self._desk.recovery.stop()
        QCoreApplication.exit(0)
