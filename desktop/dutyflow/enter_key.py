"""Enter presses the button that has the keyboard; outside dialogs Qt knows Space only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


def pressed_by_enter(event: QKeyEvent, within: QWidget) -> bool:
    """Press the button within a widget that left this key alone; False where it is another key."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
        return False
    button = within.window().focusWidget()
    if not isinstance(button, QAbstractButton) or not within.isAncestorOf(button):
        return False
    button.click()
    return True
