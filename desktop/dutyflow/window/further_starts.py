"""What the window does when Dutyflow is started again beside it, and with the file of a start."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from dutyflow.single_instance import is_sample
from dutyflow.window.parts import take_dropped

if TYPE_CHECKING:
    from dutyflow.single_instance import Doorkeeper
    from dutyflow.window.window import Window


def open_named(window: Window, path: str) -> None:
    """Open what the command line names: a file, or the sample; offer to import anything else."""
    if is_sample(path):
        window.actions_by_id["open-sample"].trigger()
    elif path.lower().endswith((".yaml", ".yml")):
        window.open_path(Path(path))
    else:
        take_dropped(window.desk, Path(path))


def answer_further_starts(window: Window) -> Doorkeeper:
    """Show what further starts name; QtNetwork is imported for it."""
    from dutyflow.single_instance import Doorkeeper

    return Doorkeeper(partial(_show, window), may_show=partial(_may_show, window))


def _may_show(window: Window) -> bool:
    """Say no while somebody is asked something, or a room looks at a scene."""
    return QApplication.activeModalWidget() is None and window.scenes.shown is None


def _show(window: Window, path: str) -> None:
    """Come to the front, and open the file unless it is open."""
    from PySide6.QtCore import Qt

    from dutyflow.document import leads_to
    from dutyflow_models.files.problems import CannotWrite

    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
    document = window.desk.document
    is_open = False
    if window.shows_board and path:
        with suppress(CannotWrite):  # the drives do not tell
            is_open = leads_to(Path(path).absolute(), document.path)
    if path and not is_open:
        open_named(window, path)
