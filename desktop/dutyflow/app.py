"""Starts the window and lays the desk: the only module that knows everyone."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

# What is imported after Qt is searched for uses of Qt, 0.15 ms a module: these come before it.
import dutyflow_models.picture.palette  # noqa: F401

# isort: split
from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from dutyflow.errors import catch_faults
from dutyflow.library import Library, NotKept, Settings
from dutyflow.resources import FIRST_FONTS, FONT_FAMILY, load_fonts
from dutyflow.theme import Theme
from dutyflow.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow.desk import Desk

TEXT_PIXELS = 13


def run(paths: list[str]) -> int:
    """Open the window, with the first file if there is one, and return when it is closed."""
    application = make_application()
    window = make_window(application, Library.open())
    catch_faults(lambda sentence: window.desk.tell.problem(sentence))
    open_first(window, paths)
    window.show()
    # The handlers must live as long as the loop.
    signals = _closing_on_signals(window)
    code = application.exec()
    signals()
    window.library.close()
    return code


def make_application() -> QApplication:
    """Return the application with its names and its font."""
    known = QApplication.instance()
    # As an argument, because `setStyle` makes Python types of all that QStyle knows: 15 ms.
    arguments = [*sys.argv[:1], "-style", "fusion"]
    application = known if isinstance(known, QApplication) else QApplication(arguments)
    application.setApplicationName("dutyflow")
    application.setApplicationDisplayName("Dutyflow")
    application.setDesktopFileName("dutyflow")
    load_fonts(*FIRST_FONTS)
    font = QFont(FONT_FAMILY)
    font.setPixelSize(TEXT_PIXELS)
    application.setFont(font)
    return application


def make_window(application: QApplication, library: Library) -> Window:
    """Return the window as the person left it, not shown yet."""
    try:
        settings, geometry = library.load_settings(), library.window_geometry()
    except NotKept:
        settings, geometry = Settings(), None
    theme = Theme(application, settings.theme)
    window = Window(theme, library, lay_desk)
    if geometry is not None:
        window.restoreGeometry(QByteArray(geometry))
    return window


def open_first(window: Window, paths: list[str]) -> None:
    """Show the file given, or the start page and have everything ready after the first frame."""
    if paths:
        window.open_path(Path(paths[0]))
    window.painted.connect(lambda: QTimer.singleShot(0, window, lambda: _after_first_frame(window)))


def lay_desk(window: Window) -> Desk:
    """Make document, board and panels for a window."""
    from dutyflow.board.widget import Board
    from dutyflow.desk import Desk
    from dutyflow.document import Document
    from dutyflow.fonts import qt_measure
    from dutyflow.layout_keeper import LayoutKeeper
    from dutyflow.panels.inspector import Inspector
    from dutyflow.tell import Tell
    from dutyflow_models.picture.faces import Faces

    load_fonts()
    tell = Tell(window)
    document = Document(window)
    board = Board(document, Faces(qt_measure), window.theme.palette, window)
    layouts = LayoutKeeper(document, window.library, tell)
    desk = Desk(window, document, board, layouts, window.library, tell)
    try:
        shown = window.library.load_settings().show_inspector
    except NotKept:
        shown = Settings().show_inspector
    inspector = Inspector(document, window)
    inspector.left.connect(board.setFocus)
    window.add_inspector(inspector, shown=shown)
    return desk


def _after_first_frame(window: Window) -> None:
    """Import what the first command needs, and say how the library was opened."""
    tell = window.desk.tell
    if window.library.notice:
        tell.problem(window.library.notice)


def _closing_on_signals(window: Window) -> Callable[[], None]:
    """Close the window, with its question, on SIGINT and SIGTERM; a second signal ends at once.

    Python sees signals only when Qt calls it, so the signal's number is read from a socket.
    """
    import signal
    import socket

    from PySide6.QtCore import QSocketNotifier

    hearing, saying = socket.socketpair()
    for end in (hearing, saying):
        end.setblocking(False)
    signal.set_wakeup_fd(saying.fileno())
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: None)

    def heard() -> None:
        with suppress(BlockingIOError):
            hearing.recv(64)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
        window.close()

    notifier = QSocketNotifier(hearing.fileno(), QSocketNotifier.Type.Read, window)
    notifier.activated.connect(heard)

    def stop() -> None:
        signal.set_wakeup_fd(-1)
        notifier.setEnabled(False)
        for end in (hearing, saying):
            end.close()

    return stop
