"""What is swept: work that is not saved, on its way into the recovery store."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from harness import FEWER, SAVED, WAYS, Told, Way
from targets import EDITED, OLD, READING, WHERE

from dutyflow.file_text import FileText
from dutyflow.library import Library, NotKept
from dutyflow.processes import Process, this_process
from dutyflow.recovery.keeping import State, Step
from dutyflow.recovery.store import FILE_NAME, RecoveryStore
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.files.safe_write import digest
from dutyflow_models.layout import Layout

if TYPE_CHECKING:
    from dutyflow_models.org import Organisation

PLACE = Path("/acme.org.yaml")
STARTED = this_process()
TEXT = FileText(READING)
STATES = tuple(
    set_duty(READING.organisation, "code", {"title": f"Write the code, {time}"})
    for time in ("first", "second")
)
"""What is kept before: of two, the younger is replaced by the next one, in one step."""


@dataclass
class KeptWork:
    """A state of the open document: old or new, whole, and no word is owed to the person."""

    before: tuple[Organisation, ...] = ()
    ways: tuple[Way, ...] = WAYS
    renames_fail: int = 0
    _made: dict[str, bytes] = field(default_factory=dict)

    def prepare(self, folder: Path) -> None:
        if not self._made:
            self._make(folder)
            self._made = contents(folder)
        for name, data in self._made.items():  # without a flush, which takes most of the time
            (folder / name).write_bytes(data)
        self._library = others(folder)

    def _make(self, folder: Path) -> None:
        library = Library.open(folder)
        library.save_layout(WHERE, Layout(card_order={"old": ("code",)}))
        library.close()
        store, work = RecoveryStore(folder), None
        for state in self.before:
            step = step_to_keep(store, state, work)
            step.do()
            assert step.trouble is step.fault is None
            work = step.work
        store.close()

    def act(self, folder: Path) -> str:
        store = RecoveryStore(folder)
        step = step_to_keep(store, EDITED, 1 if self.before else None)
        step.do()
        if step.fault is not None:
            raise step.fault
        said = str(step.trouble) if step.trouble is not None else SAVED
        return " ".join(filter(None, (said, store.take_notice())))

    def judge(self, folder: Path, told: Told) -> list[str]:
        if told.sentence is not None and told.sentence.startswith("crashed"):
            return [told.sentence]
        wrong = [] if others(folder) == self._library else ["the library was touched"]
        if set_aside(folder):
            wrong.append("a store without damage was set aside")
        store = RecoveryStore(folder)
        try:
            found = kept_in(store)
        except NotKept as trouble:
            return [*wrong, f"the work cannot be read: {trouble}"]
        finally:
            store.close()
        if notice := store.take_notice():
            wrong.append(f"the store does not open: {notice}")
        return [*wrong, *self._judge_states(found, told)]

    def _judge_states(self, found: list[bytes], told: Told) -> list[str]:
        old = [TEXT.changed_to(state) for state in reversed(self.before)]
        new = [TEXT.changed_to(EDITED), *old[1:]]
        if found not in (old, new):
            return [f"neither the old nor the new states are there: {found}"]
        if told.sentence == SAVED and found != new:
            return ["nothing was said, and the new state is not there"]
        return []


class DamagedStore(KeptWork):
    """A damaged store: it is set aside, whole and named, or stays; a new one may be made."""

    def _make(self, folder: Path) -> None:
        super()._make(folder)
        path = folder / FILE_NAME
        data = bytearray(path.read_bytes())
        data[4096 : 2 * 4096] = b"\xff" * 4096
        path.write_bytes(data)
        self._damaged = bytes(data)

    def judge(self, folder: Path, told: Told) -> list[str]:
        store, aside = folder / FILE_NAME, set_aside(folder)
        wrong = [] if self._is_whole(store, *aside) else ["the damaged store is gone"]
        if told.sentence is not None:
            wrong += [f"{each} is not named" for each in aside if str(each) not in told.sentence]
        for each in aside:
            each.unlink()
        if aside:
            self.before = ()
        elif store.exists() and store.read_bytes() == self._damaged:
            return wrong if told.sentence != SAVED else [*wrong, "nothing was said"]
        try:
            return [*wrong, *super().judge(folder, told)]
        finally:
            self.before = STATES

    def _is_whole(self, *places: Path) -> bool:
        return any(each.exists() and each.read_bytes() == self._damaged for each in places)


def step_to_keep(store: RecoveryStore, state: Organisation, work: int | None) -> Step:
    """Return what the window does in another thread a moment after an edit."""
    document = State(PLACE, "Acme", "", TEXT, READING.organisation, state)
    return Step(store, STARTED, document, work)


def kept_in(store: RecoveryStore) -> list[bytes]:
    """Return the states of the one work, the newest first, after a look at all that comes back."""
    works = store.works()
    assert len(works) <= 1
    states = []
    for work in works:
        assert (work.path, work.title, work.process) == (PLACE, "Acme", Process(*STARTED))
        for generation in work.generations:
            text = store.text(generation)
            assert text is not None
            assert digest(text) == generation.digest
            assert store.base(work, generation) == OLD
            states.append(text)
    return states


def others(folder: Path) -> dict[str, bytes]:
    """Return what lies in the folder and is not the store's, under its own name or set aside."""
    stem = Path(FILE_NAME).stem
    return {name: data for name, data in contents(folder).items() if name.split(".")[0] != stem}


def contents(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder."""
    return {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.is_file()}


def set_aside(folder: Path) -> list[Path]:
    """Return the damaged stores, without their companions."""
    return list(folder.glob("*.damaged-*.db"))


FIRST_WORK = KeptWork()
LATER_WORK = KeptWork(STATES)
DAMAGED_STORE = DamagedStore(STATES, ways=FEWER)
"""Twice as many calls as elsewhere, so in fewer ways."""
