"""Takes the pictures of rows, one after the other, in the program's own loop.

A timer asks a generator for the next step, so that this goes on while a dialog holds the program.
"""

from __future__ import annotations

import sys
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from stage import Stage

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage
    from row import Row

TICK = 15
"""Milliseconds between two steps."""
_BEGIN = 8
"""Ticks after which all that is announced for a little later has come: findings, numbers."""
_STILL = 3
"""Ticks in which a picture must stay the same."""
_PATIENCE = 400
"""Ticks after which a picture that does not come to rest is a fault."""


class NoPicture(Exception):
    """What a row promises is not there to be seen; the message says what is."""


class Photographer:
    """Works off rows and leaves a PNG for each theme."""

    def __init__(self, folder: Path, wanted: Sequence[tuple[Row, Sequence[str]]], tag: str) -> None:
        self.folder, self.wanted, self.tag = folder, wanted, tag
        self.taken: list[str] = []
        self.failed: list[str] = []
        self._steps = self._work()
        self._timer = QTimer(QApplication.instance(), interval=TICK)
        self._timer.timeout.connect(self._go_on)

    def run(self) -> None:
        """Take all pictures, and return when they are there."""
        self._timer.start()
        QApplication.exec()

    def _go_on(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self._timer.stop()
            QApplication.quit()

    def _work(self) -> Generator[None, None, None]:
        for row, themes in self.wanted:
            stage = Stage(row, themes[0])
            sys.excepthook = stage.note_fault
            try:
                yield from self._take(row, stage, themes)
            except Exception:  # noqa: BLE001 - whatever it is, the other pictures are taken
                traceback.print_exc()
                self.failed.append(row.name)
            yield from _close(stage)

    def _take(self, row: Row, stage: Stage, themes: Sequence[str]) -> Generator[None, None, None]:
        yield from stage.open()
        yield from _wait(_BEGIN)
        stage.then(lambda: row.do(stage), milliseconds=0)
        for theme in themes:
            if theme != stage.theme:
                stage.wear(theme)
            yield from _wait(_BEGIN)
            while not stage.ready:
                yield
            picture = yield from _at_rest(stage)
            stage.raise_faults()
            if row.shows not in stage.kinds():
                raise NoPicture(f"{row.name}: {row.shows} is not in front, but {stage.kinds()}.")
            name = f"{row.name}-{theme}{self.tag}.png"
            if not picture.save(str(self.folder / name)):
                raise NoPicture(f"{name} cannot be written.")
            self.taken.append(name)


def _wait(ticks: int) -> Generator[None, None, None]:
    for _ in range(ticks):
        yield


def _at_rest(stage: Stage) -> Generator[None, None, QImage]:
    """Grab what is in front until it stays the same."""
    before, same = stage.grab(), 0
    for _ in range(_PATIENCE):
        yield
        now = stage.grab()
        same = same + 1 if now == before else 0
        if same == _STILL:
            return now
        before = now
    raise NoPicture("It never comes to rest.")


def _close(stage: Stage) -> Generator[None, None, None]:
    """Close everything, the innermost first."""
    stage.leave()
    for _ in range(_PATIENCE):
        yield
        front = next((each for each in _in_sight() if each is not stage.window), None)
        if front is None:
            break
        if isinstance(front, QDialog):
            front.reject()
        front.close()
    stage.end()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    yield


def _in_sight() -> list[QWidget]:
    popup = QApplication.activePopupWidget()
    modal = QApplication.activeModalWidget()
    first = [each for each in (popup, modal) if each is not None]
    tops = QApplication.topLevelWidgets()
    return first + [each for each in tops if each.isVisible() and each not in first]
