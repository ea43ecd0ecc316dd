"""A long time at the window: random moves, after each a look whether all is as it should be."""

from __future__ import annotations

import importlib
import pkgutil
import random
import sys
import time
import traceback
from collections import deque
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "benchmarks"))

from agreement import disagreements
from everything import do_everything_once
from figures import Figures, look
from made_up import made_up
from moves import Hand
from person import SAVED_AS, Person
from PySide6.QtCore import QEvent, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

import dutyflow
import dutyflow_models
from dutyflow.app import INTERRUPTS, make_application, make_window, open_first
from dutyflow.commands.present import presenting
from dutyflow.library import Library
from dutyflow_models.changes import compare
from dutyflow_models.files.emit import org_text
from dutyflow_models.org import Factor, Group, Organisation, Principle, Scenario

DUTIES = 300
FILES = ("board-1.org.yaml", "board-2.org.yaml")
REMEMBERED = 25
"""How many of the last moves a failure tells."""
UNDO_EVERY = 250
"""Moves between two journeys to the beginning of the undo steps and back."""
PATIENCE = 60
"""Seconds that the person needs at most for all dialogs and menus of one move."""
LARGEST, SMALLEST = 2 * DUTIES, DUTIES // 3
"""Duties beyond which the person begins afresh, so that memory is compared at one size."""
_IMPORTED_LATE = ("openpyxl", "pptx")
"""What writes and reads two formats: 10 MB each, imported when somebody asks for one of them."""
_NO_MATTER = (
    *("propagateSizeHints", "does not support raise", "does not support grabbing"),
    "Keyboard event not accepted by receiving widget",  # QTest of a key, as of one that is disabled
)


class Trouble(AssertionError):
    """Something was not as it should be; the message tells seed, move and the last moves."""


class Soak:
    """A window, a person before it, and what they did lately."""

    def __init__(self, seed: int, folder: Path) -> None:
        self.seed, self.folder, self.count = seed, folder, 0
        self.last: deque[str] = deque(maxlen=REMEMBERED)
        self.faults: list[str] = []
        self.chance = random.Random(seed)
        self.base = org_text(organisation()).encode()
        self.log = (folder / "moves.txt").open("w", encoding="utf-8", buffering=1)
        """What a crash leaves behind."""
        self.work = folder / "work"
        self.work.mkdir()
        self.write_files()
        self.library = folder / "data" / "library.db"
        self._listen()
        self.window = make_window(make_application(), Library.open(self.library.parent))
        self.person = Person(self.chance, self.work, self.window)
        self.hand = Hand(self.window, self.person, self.chance, self.work)
        open_first(self.window, [str(self.work / FILES[0])])
        self.window.show()
        tell = self.window.desk.tell
        tell.ask_open_path, tell.ask_save_path = (
            self.person.ask_open_path,
            self.person.ask_save_path,
        )
        self.loaded = self.window.desk.document.organisation
        self.window.desk.document.loaded.connect(self._note_loaded)
        self.settle()
        self._end_by_signals()
        _import_all()

    def run(self, moves: int) -> None:
        """Do so many moves; Trouble at the first that is wrong."""
        for _ in range(moves):
            self.count += 1
            with self.guarded():
                self.person.did.clear()
                self.last.append("(not finished)")
                did = self.hand.move()
                self.last[-1] = did
                self.log.write(f"{self.count} {did}\n")
                self.settle()
                self.last[-1] = "; ".join([did, *self.person.did])
                self.check()
                if self.count % UNDO_EVERY == 0:
                    self.travel_in_time()
                if not SMALLEST < len(self.window.desk.document.organisation.duties) < LARGEST:
                    self.begin_afresh()

    def figures(self) -> Figures:
        """Go back to the same board in the same window, and count what the process holds."""
        with self.guarded():
            self.at_the_board()
            self.begin_afresh()
            self.window.showNormal()
            self.window.resize(1280, 800)
            # Every view once: the first look at the charts brings 40 MB of pyqtgraph and numpy.
            for view in ("view-matrix", "view-load", "view-compare", "view-board"):
                self.window.actions_by_id[view].trigger()
                self.settle()
            # What a view imported when it was first shown leaves something until a file is loaded.
            self.begin_afresh()
            for action in ("theme-light", "arrows-all"):
                self.window.actions_by_id[action].trigger()
            # A board in a wider place has more tiles.
            self.window.show_inspector(True)
            self.window.desk.side.findings.hide()
            for toast in list(self.window.toasts.shown):
                self.window.toasts.dismiss(toast)
            QApplication.clipboard().clear()
            # Longer than any timer of the window: garbage, layout, notes that go by themselves.
            self.wait(5.5)
            return look(self.window, self.library)

    def everything_once(self) -> None:
        """Do everything that can be done once."""
        with self.guarded():
            self.at_the_board()
            self.begin_afresh()
            do_everything_once(self)
            self.check()

    def at_the_board(self) -> None:
        """End what is shown to a room, or done with one: it holds pages, pictures and a log."""
        desk = self.window.desk
        if (shown := presenting(desk)) is not None:
            shown.end()
        desk.window.scenes.leave()
        desk.workshop.end()
        self.settle()

    def begin_afresh(self) -> None:
        """Read a board of the first size again, as the person who has had enough would."""
        self.write_files()
        document = self.window.desk.document
        for _ in range(50):
            self.window.open_path(self.work / FILES[0])
            self.settle()
            if not document.modified and document.path == self.work / FILES[0]:
                break
            document.undo_stack.setIndex(0)
        assert document.path is not None, "the file could not be opened again"
        self.window.desk.layouts.begin(document.layout.replacing(
            zoom=1.0, scroll=(0, 0), text_scale=1.0, folded=frozenset(), hidden=frozenset(),
            opened=frozenset(), echoes=False, scenario=None, facts={},
        ))  # fmt: skip
        self.settle()
        self.last.append("(began afresh)")

    def write_files(self) -> None:
        """Put the boards back as they were."""
        for name in (*FILES, *SAVED_AS[:1]):
            (self.work / name).write_bytes(self.base)

    def settle(self) -> None:
        """Let the window do what waits, until no menu and no dialog is open."""
        QApplication.processEvents()
        deadline = time.monotonic() + PATIENCE
        while self.person.waiting() is not None:
            self.person.answer()
            QApplication.processEvents()
            if time.monotonic() > deadline:
                did = "; ".join(self.person.did[-20:])
                raise AssertionError(f"{self.person.waiting()} cannot be closed: {did}")
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        # Without a window manager the keyboard stays where a menu was.
        if QApplication.activeWindow() is not self.window:
            self.window.activateWindow()
        QApplication.processEvents()

    def wait(self, seconds: float) -> None:
        """Let time go by."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.02)
        self.settle()

    def check(self) -> None:
        """Say what is wrong now."""
        wrong = [*self.faults, *disagreements(self.window.desk)]
        assert not wrong, "\n".join(wrong)

    def travel_in_time(self) -> None:
        """Undo everything and do it again: both ends are as they were.

        While something is tried out, undo ends where that began.
        The event loop waits: with nothing unsaved, what others wrote would be one step more.
        """
        document = self.window.desk.document
        stack, now = document.undo_stack, document.organisation
        at = stack.index()
        stack.setIndex(0)
        begun = document.what_if.before or self.loaded
        assert not compare(begun, document.organisation), "undoing all is not what was loaded"
        self.check()
        stack.setIndex(at)
        assert not compare(now, document.organisation), "doing it all again is not what was there"
        self.settle()
        self.last.append(f"(undid {at} steps and did them again)")
        self.check()

    def end(self) -> None:
        """Close the window and the library."""
        self.person.deleteLater()
        self.window.desk.document.undo_stack.setIndex(0)
        self.window.hide()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.window.library.close()
        self.log.close()
        sys.excepthook = sys.__excepthook__
        qInstallMessageHandler(self._qt_before)

    def guarded(self):
        """Add to a failure what somebody needs to see it again."""
        return _Telling(self)

    def _end_by_signals(self) -> None:
        """Let a signal end this process at once, as where a time limit or a terminal ends it.

        The window would keep the work and end Qt's event loops; here none is Qt's first, so every
        dialog from then on would return unanswered and stay in the way.
        """
        while (interrupts := self.window.findChild(QObject, INTERRUPTS)) is None:
            QApplication.processEvents()  # they are made after the first frame
        interrupts.stop()

    def _note_loaded(self) -> None:
        self.loaded = self.window.desk.document.organisation

    def _listen(self) -> None:
        """Note exceptions in slots and Qt's warnings."""

        def fault(kind, error, trace) -> None:
            self.faults.append("".join(traceback.format_exception(kind, error, trace)))

        def heard(kind, _context, text) -> None:
            if kind != QtMsgType.QtDebugMsg and not any(part in text for part in _NO_MATTER):
                self.faults.append(f"Qt says: {text}")
            if kind == QtMsgType.QtFatalMsg:  # the process ends now
                print(
                    f"After {self.count} moves with seed {self.seed}: {text}", *self.last, sep="\n"
                )

        sys.excepthook = fault
        self._qt_before = qInstallMessageHandler(heard)


def _import_all() -> None:
    """Import what the first use of a command would, so that no look is before it."""
    for package in (dutyflow, dutyflow_models):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    for library in _IMPORTED_LATE:
        importlib.import_module(library)


class _Telling:
    def __init__(self, soak: Soak) -> None:
        self._soak = soak

    def __enter__(self) -> None:
        """Nothing to prepare."""

    def __exit__(self, kind, error, trace) -> None:
        if error is None:
            return
        soak = self._soak
        told = "".join(traceback.format_exception(kind, error, trace))
        moves = "\n".join(f"  {move}" for move in soak.last)
        raise Trouble(
            f"After {soak.count} moves with seed {soak.seed}:\n{told}\nThe last moves:\n{moves}"
        ) from None


def organisation() -> Organisation:
    """Return the made-up organisation with scenarios, a group and a principle."""
    return made_up(DUTIES).replacing(
        factors=(
            Factor(id="sre", title="SRE in play", values=(True, False), default=False),
            Factor(id="hosting", title="Hosting", values=("own", "cloud"), default="own"),
        ),
        groups=(Group(id="ops", title="Ops", teams=("platform", "devops")),),
        scenarios=(
            Scenario(id="with-sre", title="With SRE", facts={"sre": True}),
            Scenario(id="cloud", title="Cloud", facts={"hosting": "cloud"}),
            Scenario(id="small", title="Small", merge=("ops",)),
        ),
        principles=(
            Principle(
                id="dev", text="Improve", applies_to=("dev",), at_least={"differentiating": "60%"}
            ),
        ),
    )
