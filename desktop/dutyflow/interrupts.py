"""Ends the program when the system or the person at a terminal says so by a signal."""

from __future__ import annotations

import signal
import socket
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dutyflow.ending import Ending

ASKING = (signal.SIGINT,)
"""Ctrl+C: somebody is there to be asked."""
ENDING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
"""The system ends the session, or the terminal is gone."""


class Interrupts(QObject):
    """Listens as long as the window lives; a second signal ends the program at once.

    Python sees a signal only when Qt calls it, so the signal's number is read from a socket.
    """

    def __init__(self, window: QWidget, ending: Ending) -> None:
        """Close this window when somebody can be asked, else end without a question."""
        super().__init__(window)
        self._window = window
        self._ending = ending
        self._hearing, self._saying = socket.socketpair()
        self._hearing.setblocking(False)
        self._saying.setblocking(False)
        signal.set_wakeup_fd(self._saying.fileno())
        # What is ignored from the start, as by `nohup`, stays ignored.
        self._heeded = [
            each for each in (*ASKING, *ENDING) if signal.getsignal(each) is not signal.SIG_IGN
        ]
        for number in self._heeded:
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._hearing.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)

    def stop(self) -> None:
        """Leave signals to Python again."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        self._heed_no_more()
        self._hearing.close()
        self._saying.close()

    def _heed_no_more(self) -> None:
        for number in self._heeded:
            signal.signal(number, signal.SIG_DFL)

    def _heard(self) -> None:
        numbers = b""
        with suppress(BlockingIOError):
            numbers = self._hearing.recv(64)
        self._heed_no_more()
        if any(number in ENDING for number in numbers):
            self._ending.end()
        else:
            self._ending.keep()
            self._window.close()
