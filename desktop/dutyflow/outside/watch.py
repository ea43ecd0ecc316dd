"""Watches one file: hears of changes, and looks by itself where nobody tells.

What the system tells is a hint only. It goes deaf when a file is replaced, and is silent on network
drives; so the folder is watched too, and the content is looked at when the window is taken up again
and every few seconds.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, QTimer, Signal

from dutyflow.outside.errand import Errand
from dutyflow.outside.glance import Away, Glance, look
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.files.read import Reading, read_org
from dutyflow_models.language import say

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from dutyflow_models.files.safe_write import Digest

EVERY = 3000
"""Milliseconds between two looks at the file while the window is in sight."""
THOROUGH = 10
"""So many of them go by until the bytes are read although the times say that nothing happened."""
QUIET = 150
"""Milliseconds for which a file stays as it is before it is believed to be whole."""
PATIENCE = 1500
"""The same for a file that is missing, empty, cut off or not readable: it may be on its way."""
_HEARD = 30


@dataclass(frozen=True, slots=True)
class Changed:
    """The file holds something else than what is known of it, and can be read."""

    reading: Reading


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The file holds something else, and nothing that can be opened."""

    trouble: CannotRead


@dataclass(frozen=True, slots=True)
class Linked:
    """The file's path leads to another file now, which holds what is known."""

    to: str


Sight = Changed | Unreadable | Away | Linked | None
"""What is out there; None is the known content in its place."""


class Watch(QObject):
    """Follows one file at a time and tells what came to rest there."""

    seen = Signal(object)
    """Something else is out there than was told last; carries the `Sight`."""
    ticked = Signal()
    """A few seconds went by with the window in sight, or it was taken up again."""

    def __init__(self, window: QWidget) -> None:
        """Watch nothing yet; look more often while this window is in use."""
        super().__init__(window)
        self._window = window
        self.path: Path | None = None
        self.known: Digest | None = None
        """The content that the window shows or wrote."""
        self.glance: Glance | None = None
        """What the last look saw."""
        self.errand: Errand[Glance] = Errand(self)
        self._home = ""
        self.held = False
        """Whether the file is being written by ourselves."""
        self._again: bool | None = None
        self._mark = ""
        self._since = 0.0
        self._told = ""
        self._read: tuple[str, Sight] = ("", None)
        self._looks = 0
        self._system = QFileSystemWatcher(self)
        self._system.fileChanged.connect(partial(self._hear, True))
        self._system.directoryChanged.connect(partial(self._hear, False))
        self._heard = QTimer(self, singleShot=True, interval=_HEARD)
        self._heard.timeout.connect(self._look_after_hearing)
        self._heard_of_file = False
        self._settling = QTimer(self, singleShot=True)
        self._settling.timeout.connect(partial(self.look, thorough=True))
        self.clock = QTimer(self, interval=EVERY)
        self.clock.timeout.connect(self._tick)
        window.installEventFilter(self)

    def follow(self, path: Path | None, known: Digest | None) -> None:
        """Watch this file, which holds what is known, and no other; None is none."""
        self.path = path
        self.glance, self._home, self.held = None, "", False
        watched = [*self._system.files(), *self._system.directories()]
        if watched:
            self._system.removePaths(watched)
        self.know(known)
        if path is None:
            self.clock.stop()
        else:
            self.clock.start()
            self._listen()

    def know(self, known: Digest | None) -> None:
        """Take this content for the file's own, because it was loaded or saved."""
        self.known = known
        self._mark = self._told = ""
        self._read = ("", None)
        self._settling.stop()
        self._again = None
        self.errand.forget()  # it may have seen what was there before
        self.look(thorough=True)

    def accept_link(self) -> None:
        """Take the file that the path leads to now for the right one."""
        self._home = self._told = ""
        self.look(thorough=True)

    def hold(self, held: bool) -> None:
        """Believe nothing while the file is being written by ourselves; look again afterwards."""
        self.held = held
        if not held:
            self.errand.forget()
            self.look(thorough=True)

    def look(self, *, thorough: bool) -> None:
        """Look at the file on a thread; again afterwards if a look is under way."""
        if self.path is None:
            return
        if self.errand.busy:
            self._again = thorough or bool(self._again)
            return
        work = partial(look, self.path, known=self.known, before=self.glance, thorough=thorough)
        self.errand.send(work, self._receive)

    def look_now(self) -> Sight:
        """Look at once, waiting for the disk, and take what is there for settled."""
        assert self.path is not None
        self.errand.forget()
        self._settling.stop()
        glance = look(self.path, known=self.known, before=self.glance, thorough=True)
        self.glance, self._again = glance, None
        self._mark = self._told = glance.mark
        return self._sight(glance)

    # --- what the look saw -------------------------------------------------------------------

    def _receive(self, glance: Glance) -> None:
        self._listen()
        self.glance = glance
        if not self._home and glance.home is not None:
            self._home = glance.home.real
        again, self._again = self._again, None
        if not self.held:
            self._settle(glance)
        if again is not None:
            self.look(thorough=again)

    def _settle(self, glance: Glance) -> None:
        """Tell what was seen once it stays so for long enough; the known content at once."""
        if glance.mark != self._mark:
            self._mark, self._since = glance.mark, time.monotonic()
        if self._is_known(glance):
            self._settling.stop()
            if self._told:
                self._told = ""
                self.seen.emit(None)
            return
        if glance.mark == self._told:
            return
        rest = (time.monotonic() - self._since) * 1000
        if rest < QUIET:
            self._settling.start(QUIET)
            return
        sight = self._sight(glance)
        if rest < PATIENCE and _looks_unfinished(glance, sight):
            self._settling.start(round(PATIENCE - rest) + 1)
            return
        self._told = glance.mark
        self.seen.emit(sight)

    def _is_known(self, glance: Glance) -> bool:
        return glance.content == self.known and self._leads_home(glance)

    def _leads_home(self, glance: Glance) -> bool:
        return glance.home is None or not self._home or glance.home.real == self._home

    def _sight(self, glance: Glance) -> Sight:
        """Read what is there, once."""
        if self._read[0] != glance.mark:
            self._read = (glance.mark, self._read_anew(glance))
        return self._read[1]

    def _read_anew(self, glance: Glance) -> Sight:
        if glance.away is not None:
            return glance.away
        if glance.content == self.known:
            led = glance.home.real if glance.home is not None else ""
            return None if self._leads_home(glance) else Linked(led)
        if not glance.data.strip():
            return Unreadable(CannotRead(Problem(say("The file is empty."), code="empty")))
        try:
            return Changed(read_org(glance.data, name=self.path.name if self.path else ""))
        except CannotRead as trouble:
            return Unreadable(trouble)

    # --- when to look ------------------------------------------------------------------------

    def _listen(self) -> None:
        """Watch file and folder again: a replaced file is another one to the system."""
        if self.path is None:
            return
        missing = {str(self.path), str(self.path.parent)}
        missing -= {*self._system.files(), *self._system.directories()}
        if missing:
            self._system.addPaths(sorted(missing))

    def _hear(self, of_file: bool, _path: str) -> None:
        self._heard_of_file |= of_file
        self._heard.start()

    def _look_after_hearing(self) -> None:
        thorough, self._heard_of_file = self._heard_of_file, False
        self.look(thorough=thorough)

    def _tick(self) -> None:
        """Look if somebody may be looking, but do not ask a disk that still owes an answer."""
        if not self._window.isVisible() or self._window.isMinimized():
            return
        self._looks += 1
        if not self.errand.busy:
            self.look(thorough=self._looks % THOROUGH == 0)
        self.ticked.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look when the person comes back to the window."""
        if event.type() == QEvent.Type.WindowActivate:
            self.look(thorough=True)
            self.ticked.emit()
        return False


def _looks_unfinished(glance: Glance, sight: Sight) -> bool:
    if isinstance(sight, Away | Unreadable):
        return True
    return isinstance(sight, Changed) and not glance.data.rstrip(b"\r").endswith(b"\n")
