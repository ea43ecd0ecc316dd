"""The keys of the timer, the same in every scene: T starts and pauses, + gives a minute more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from dutyflow.workshop.timekeeper import Timekeeper

_ALONE = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier)


def did_time(workshop: Timekeeper, event: QKeyEvent) -> bool:
    """Do what a key of the timer means; False for any other key.

    A held key does it once.
    """
    if any(event.modifiers() & held for held in _ALONE):
        return False
    if event.key() == Qt.Key.Key_T and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        do = workshop.toggle_timer
    elif event.key() == Qt.Key.Key_Plus:
        do = workshop.add_minute
    else:
        return False
    if not event.isAutoRepeat():
        do()
    event.accept()
    return True
