"""A window with a board in it, dressed and lit, and what a row may do with it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from clock import NOW
from gallery_boards import board_text
from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QKeySequence, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dutyflow.app import make_application, make_window, open_first
from dutyflow.library import Library

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from row import Row

    from dutyflow.desk import Desk
    from dutyflow_models.org import Organisation

FILES = Path(__file__).resolve().parents[1] / "files" / "interchange"

_TICKS_TO_COME_UP = 4
_SOON = 1000
"""Milliseconds; what the window does sooner than that is waited for."""
_PATIENCE = 1000
"""Hundredths of a second that a row waits at most."""


class Stage:
    """What stands before the camera while one picture is taken."""

    def __init__(self, row: Row, theme: str) -> None:
        self.row, self.theme = row, theme
        self.seconds = 1000.0
        self.doing = 0
        """How many things are being done, or are to be done a little later."""
        self._waiting = 0
        self._faults: list[BaseException] = []
        self.now = datetime(*NOW.timetuple()[:6], tzinfo=UTC)

    # --- up and down -------------------------------------------------------------------------

    def open(self) -> Generator[None, None, None]:
        """Open the window with the board of the row."""
        self.folder = _fresh_folder()
        library = Library.open(self.folder / "library")
        library.save_settings(
            replace(library.load_settings(), motion="reduced", text_size=self.row.text_size)
        )
        self.window = make_window(make_application(), library)
        self.window.theme.choose(self.theme)
        self.window.resize(*self.row.size)
        open_first(self.window, [])
        self.window.show()
        self.window.activateWindow()
        for _ in range(_TICKS_TO_COME_UP):
            yield
        workshop = self.desk.workshop
        workshop.now, workshop.seconds = lambda: self.now, lambda: self.seconds
        if self.row.board:
            path = self.write(f"{self.row.board}.org.yaml", board_text(self.row.board))
            self.window.open_path(path)
            self.desk.board.setFocus()
        yield

    def leave(self) -> None:
        """Give up what has begun, so that closing asks nothing."""
        with suppress(RuntimeError):
            self.window.scenes.leave()
            self.desk.tell.answers(*["Don’t save"] * 9)

    def end(self) -> None:
        """Close the window and its library."""
        with suppress(RuntimeError):
            self.window.close()
            self.desk.recovery.end()
            self.window.library.close()
            self.window.deleteLater()

    def wear(self, theme: str) -> None:
        """Dress in another theme."""
        self.theme = theme
        self.window.theme.choose(theme)

    # --- what a row does ---------------------------------------------------------------------

    @property
    def desk(self) -> Desk:
        """What commands use."""
        return self.window.desk

    def write(self, name: str, text: str) -> Path:
        """Write a file beside the board."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def act(self, *action_ids: str) -> None:
        """Do what menus do."""
        for action_id in action_ids:
            self.window.actions_by_id[action_id].trigger()
            self.settle()

    def select(self, *duty_ids: str) -> None:
        """Select duties."""
        self.desk.document.selection.select_duties(duty_ids)

    def scenario(self, scenario_id: str | None) -> None:
        """Show a scenario."""
        self.desk.document.arrange(lambda layout: layout.showing(scenario_id))

    def edit(self, change: Callable[[Organisation], Organisation], text: str = "Change") -> None:
        """Change the organisation."""
        assert self.desk.document.edit(text, change)

    def keys(self, *names: str) -> None:
        """Press keys where the keyboard is."""
        for name in names:
            pressed = QKeySequence(name)[0]
            QTest.keyClick(self._at(), pressed.key(), pressed.keyboardModifiers())
            self.settle()

    def type(self, text: str) -> None:
        """Type letters."""
        QTest.keyClicks(self._at(), text)
        self.settle()

    def time_passes(self, seconds: float) -> None:
        """Put the clock of the workshop forward."""
        self.seconds += seconds
        self.now += timedelta(seconds=seconds)

    def then(self, do: Callable[[], object], milliseconds: int = 90) -> None:
        """Do something a little later, in a dialog that holds the program until then."""

        def doing() -> None:
            try:
                do()
            except Exception as fault:  # noqa: BLE001 - the photographer raises it
                self._faults.append(fault)
            finally:
                self.doing -= 1

        self.doing += 1
        QTimer.singleShot(milliseconds, doing)

    @property
    def ready(self) -> bool:
        """Whether all is done and has been followed, but for what waits for a dialog's end."""
        held = QApplication.activeModalWidget() is not None
        if self._waiting:
            return False
        return (self.doing == 0 or (self.doing == 1 and held)) and not any(
            timer.isActive() and timer.isSingleShot() and timer.interval() < _SOON
            for timer in self.window.findChildren(QTimer)
        )

    def note_fault(self, _kind: object, fault: BaseException, _trace: object) -> None:
        """Take what a slot raises, which Qt would only print."""
        self._faults.append(fault)

    def raise_faults(self) -> None:
        """Raise what went wrong in something done later, or in the window itself."""
        if self._faults:
            raise self._faults[0]

    def settle(self) -> None:
        """Let everything happen that was announced."""
        self._waiting += 1
        for _ in range(6):
            QApplication.processEvents()
        self._waiting -= 1

    def until(self, holds: Callable[[], object]) -> None:
        """Wait for something to be so."""
        for _ in range(_PATIENCE):
            if holds():
                return
            self.wait(10)
        raise TimeoutError("It never came to what the row waits for.")

    def wait(self, milliseconds: int = 150) -> None:
        """Let happen what comes a little later."""
        self._waiting += 1
        QTest.qWait(milliseconds)
        self._waiting -= 1

    # --- what is seen ------------------------------------------------------------------------

    def front(self) -> list[QWidget]:
        """Return what is in front: a menu, dialogs, or the window."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return [popup]
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            return [dialog]
        beside = [
            each
            for each in QApplication.topLevelWidgets()
            if each.isVisible() and each is not self.window and not _is_tip(each)
        ]
        return beside or [self.window]

    def kinds(self) -> list[str]:
        """Return the classes of what is in front: windows, the scene, what lies over the board."""
        kinds = [type(each).__name__ for each in self.front()]
        if self.front() == [self.window]:
            scene = self.window.scenes.shown
            kinds += [type(scene).__name__] if scene is not None else []
            kinds += [
                type(each).__name__
                for each in self.window.findChildren(QWidget)
                if each.isVisible() and type(each).__module__.startswith("dutyflow.")
            ]
        return kinds

    def grab(self) -> QImage:
        """Return a picture of what is in front, several windows below one another."""
        pictures = [each.grab().toImage() for each in self.front()]
        if len(pictures) == 1:
            return pictures[0]
        ratio = pictures[0].devicePixelRatio()
        width = max(picture.width() for picture in pictures)
        height = sum(picture.height() for picture in pictures)
        whole = QImage(QSize(width, height), QImage.Format.Format_RGB32)
        whole.fill(Qt.GlobalColor.gray)
        painter = QPainter(whole)
        top = 0
        for picture in pictures:
            picture.setDevicePixelRatio(1)
            painter.drawImage(QPoint(0, top), picture)
            top += picture.height()
        painter.end()
        whole.setDevicePixelRatio(ratio)
        return whole

    def _at(self) -> QWidget:
        front = self.front()[0]
        front.activateWindow()  # as a window manager does
        QApplication.processEvents()
        return QApplication.focusWidget() or front


def _is_tip(widget: QWidget) -> bool:
    return widget.windowType() == Qt.WindowType.ToolTip


def _fresh_folder() -> Path:
    """Return an empty folder that has the same name in every run."""
    import shutil

    folder = Path.home() / "boards"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, mode=0o700)
    return folder
