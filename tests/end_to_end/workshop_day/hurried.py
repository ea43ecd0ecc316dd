"""A person in a hurry at the real window: keys alone, and a clock that is put forward.

A script is a generator: it yields what to do next, and is asked for more once that has been done,
also while a dialog holds the program.
"""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

if TYPE_CHECKING:
    from pathlib import Path

    from dutyflow.window.window import Window

PATIENCE = 60.0
"""Seconds that something may take until the script gives up: the machine may be busy."""
_STILL = 0.5
_BETWEEN = 1
"""Milliseconds between two things."""


@dataclass(frozen=True)
class Until:
    """Wait for something to be so."""

    holds: Callable[[], object]
    what: str


Doing = Callable[[], object] | Until
Script = Generator[Doing, None, None]


class Clock:
    """The time of day and the steady seconds of a workshop, put forward by the script."""

    def __init__(self, begun: datetime, ahead: float) -> None:
        """Begin so many seconds after the workshop began."""
        self._begun, self._steady = begun, time.monotonic()
        self.ahead = ahead

    def forward(self, seconds: float) -> None:
        """Let time pass."""
        self.ahead += seconds

    def seconds(self) -> float:
        """Count steadily."""
        return time.monotonic() + self.ahead

    def now(self) -> datetime:
        """Tell the time of day."""
        passed = time.monotonic() - self._steady + self.ahead
        return self._begun + timedelta(seconds=passed)


class Hand:
    """Presses keys where the keyboard is, and keeps pictures of what is seen."""

    def __init__(self, window: Window, pictures: Path | None, clock: Clock) -> None:
        """Work at a window; without a folder no pictures are kept."""
        self.window = window
        self.clock = clock
        self._pictures = pictures
        workshop = window.desk.workshop
        workshop.now, workshop.seconds = clock.now, clock.seconds

    # --- what a script yields ----------------------------------------------------------------

    def keys(self, *names: str) -> Script:
        """Press keys, one after the other."""
        for name in names:
            yield Until(self._has_keys, "something has the keyboard")
            yield lambda name=name: self._press(name)

    def type(self, text: str) -> Script:
        """Type letters."""
        yield lambda: QTest.keyClicks(self._at(), text)

    def command(self, words: str) -> Script:
        """Run a command by its name."""
        yield from self.keys("Ctrl+K")
        yield Until(lambda: isinstance(self._at(), QLineEdit), "the list of commands")
        yield from self.type(words)
        yield from self.keys("Return")

    def dialog(self, title: str) -> Script:
        """Wait for a dialog of this title."""
        yield Until(lambda: self._dialog_has_keys(title), f"the dialog “{title}”")

    def until(self, what: str, holds: Callable[[], object]) -> Script:
        """Wait for something to be so."""
        yield Until(holds, what)

    def pass_time(self, seconds: float) -> Script:
        """Let time pass in the room."""
        yield lambda: self.clock.forward(seconds)

    def picture(self, name: str) -> Script:
        """Keep a picture of the window in front, once cards have travelled there."""
        if self._pictures is not None:
            latest = time.monotonic() + _STILL
            yield Until(lambda: time.monotonic() > latest, "all is still")
            yield lambda: self._keep(name)

    def front_is(self, kind: str) -> bool:
        """Say whether the window in front is of this class."""
        return type(self._front()).__name__ == kind

    # --- how it is done ----------------------------------------------------------------------

    def _front(self) -> QWidget:
        return QApplication.activeModalWidget() or QApplication.activeWindow() or self.window

    def _at(self) -> QWidget:
        return QApplication.focusWidget() or self._front()

    def _has_keys(self) -> bool:
        if QApplication.activeWindow() is None:
            self.window.activateWindow()  # as a window manager does after a dialog
        return QApplication.focusWidget() is not None

    def _dialog_has_keys(self, title: str) -> bool:
        dialog, at = QApplication.activeModalWidget(), QApplication.focusWidget()
        if dialog is None or at is None or not dialog.windowTitle().startswith(title):
            return False
        return dialog.isAncestorOf(at)

    def _press(self, name: str) -> None:
        pressed = QKeySequence(name)[0]
        QTest.keyClick(self._at(), pressed.key(), pressed.keyboardModifiers())

    def _keep(self, name: str) -> None:
        assert self._pictures is not None
        assert self._front().grab().save(str(self._pictures / f"{name}.png"))


def run(script: Script, ended: Callable[[], object]) -> None:
    """Do what a script says, in the program's own loop; what fails ends the program."""
    _soon(lambda: _step(script, ended))


def _step(script: Script, ended: Callable[[], object]) -> None:
    try:
        todo = next(script)
    except StopIteration:
        ended()
        return
    except Exception:  # noqa: BLE001 - whatever it is, it is printed and ends the program
        _give_up()
    if isinstance(todo, Until):
        _wait(todo, time.monotonic() + PATIENCE, lambda: _step(script, ended))
        return
    _soon(lambda: _step(script, ended))  # before it is done: a dialog may hold the program
    try:
        todo()
    except Exception:  # noqa: BLE001 - as above
        _give_up()


def _wait(awaited: Until, latest: float, then: Callable[[], object]) -> None:
    if awaited.holds():
        then()
    elif time.monotonic() > latest:
        print(f"It never came to this: {awaited.what}", file=sys.stderr)
        _give_up()
    else:
        QTimer.singleShot(20, lambda: _wait(awaited, latest, then))


def _soon(then: Callable[[], object]) -> None:
    QTimer.singleShot(_BETWEEN, then)


def _give_up() -> None:
    import os

    traceback.print_exc()
    seen = QApplication.activeModalWidget() or QApplication.activeWindow()
    print("In front:", type(seen).__name__, seen.windowTitle() if seen else "", file=sys.stderr)
    sys.stderr.flush()
    os._exit(3)


def began() -> datetime:
    """Return when the workshop of the script begins."""
    return datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
