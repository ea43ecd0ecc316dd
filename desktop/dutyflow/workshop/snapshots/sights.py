"""What is to be seen in snapshots: read one after the other, away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dutyflow.comparing.absent import Absent
from dutyflow.comparing.versions import snapshot_reading
from dutyflow.library import NotKept
from dutyflow.outside.errand import Errand
from dutyflow_models.differences import describe
from dutyflow_models.language import say
from dutyflow_models.wording import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dutyflow.library import Library
    from dutyflow.library.snapshots import Snapshot
    from dutyflow_models.files.read import Reading
    from dutyflow_models.org import Organisation

FIRST = 40
"""How many differences are told; the others are counted."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What came of looking at one snapshot."""

    changes: int = 0
    """Between the snapshot and what is open."""
    sentences: tuple[str, ...] = ()
    """The first of them."""
    trouble: str = ""
    """Why it cannot be read, or what of it cannot."""
    readable: bool = True
    newer: bool = False
    """Whether a newer program wrote it: it can be compared, and not restored."""


class Sights(QObject):
    """Looks at snapshots one by one, the one that is wanted first and then the newest."""

    seen = Signal(int)
    """A snapshot was looked at; carries its id."""

    def __init__(self, library: Library, parent: QObject) -> None:
        """Look at nothing yet."""
        super().__init__(parent)
        self._library = library
        self._errand: Errand[Sight] = Errand(self)
        self._waiting: list[Snapshot] = []
        self._now: Organisation | None = None
        self.known: dict[int, Sight] = {}
        """What was seen so far, by the snapshot's id."""

    def look(self, snapshots: Iterable[Snapshot], now: Organisation) -> None:
        """Look at these, the first one first, beside what is open now."""
        if now is not self._now:
            self.known.clear()
        self._now = now
        self._waiting = [each for each in snapshots if each.id not in self.known]
        self._go_on()

    def want(self, snapshot: Snapshot) -> None:
        """Look at this one before the others that wait."""
        if snapshot in self._waiting:
            self._waiting.remove(snapshot)
            self._waiting.insert(0, snapshot)

    def stop(self) -> None:
        """Look at no more and forget what was seen; what is under way ends by itself."""
        self._waiting.clear()
        self.known.clear()
        self._now = None

    def _go_on(self) -> None:
        if self._errand.busy or not self._waiting or self._now is None:
            return
        snapshot = self._waiting[0]
        work: Callable[[], Sight]
        try:
            text = self._library.snapshot_text(snapshot.id)
        except NotKept as trouble:
            work = partial(Sight, trouble=str(trouble), readable=False)
        else:
            work = partial(sight_of, text, snapshot, self._now)
        self._errand.send(work, partial(self._note, snapshot, self._now))

    def _note(self, snapshot: Snapshot, beside: Organisation, sight: Sight) -> None:
        if beside is self._now:  # else it says how much differed from what was open before
            self._waiting = [each for each in self._waiting if each.id != snapshot.id]
            self.known[snapshot.id] = sight
            self.seen.emit(snapshot.id)
        self._go_on()


def sight_of(text: bytes | None, snapshot: Snapshot, now: Organisation) -> Sight:
    """Read a snapshot's text and tell what differs from it now; needs no Qt."""
    try:
        reading = snapshot_reading(text, snapshot)
    except Absent as trouble:
        return Sight(trouble=str(trouble), readable=False)
    found = describe(reading.organisation, now)
    return Sight(
        changes=len(found),
        sentences=tuple(each.sentence for each in found[:FIRST]),
        trouble=left_out(reading),
        newer=reading.read_only,
    )


def left_out(reading: Reading) -> str:
    """Say what of a text could not be read; nothing where all was."""
    found = [each for each in reading.problems if each.severity == "error"]
    if not found:
        return ""
    entries = counted(len(found), "entry")
    return say(
        "{entries} of it could not be read, the first one: {found}", entries=entries, found=found[0]
    )
