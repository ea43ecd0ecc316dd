"""A hand that opens the dialog in which pages are chosen."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from dutyflow.workshop.pages_dialog import PagesDialog


def with_dialog(qtbot, desk, action, do):
    """Open a dialog by an action, and let `do` use it."""
    seen = []

    def use():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PagesDialog)
        seen.append(dialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        do(dialog)

    QTimer.singleShot(0, use)
    desk.window.actions_by_id[action].trigger()
    assert seen
