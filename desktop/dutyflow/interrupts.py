"""Closes the window, with its question, on SIGINT and SIGTERM."""

from __future__ import annotations

import signal
import socket
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interrupts(QObject):
    """Listens as long as the window lives; a second signal ends the program at once.

    Python sees a signal only when Qt calls it, so the signal's number is read from a socket.
    """

    def __init__(self, window: QWidget) -> None:
        """Close this window when the system asks for it."""
        super().__init__(window)
        self._window = window
        self._hearing, self._saying = socket.socketpair()
        self._hearing.setblocking(False)
        self._saying.setblocking(False)
        signal.set_wakeup_fd(self._saying.fileno())
        for number in SIGNALS:
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._hearing.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heard)

    def stop(self) -> None:
        """Leave signals to Python again."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number in SIGNALS:
            signal.signal(number, signal.SIG_DFL)
        self._hearing.close()
        self._saying.close()

    def _heard(self) -> None:
        with suppress(BlockingIOError):
            self._hearing.recv(64)
        for number in SIGNALS:
            signal.signal(number, signal.SIG_DFL)
        self._window.close()
