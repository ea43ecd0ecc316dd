"""What a key says that a scribe types: a digit, on any keyboard, or a letter by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_DIGITS = "0123456789"
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def is_command(event: QKeyEvent) -> bool:
    """Say whether a key is pressed with Ctrl or Alt, so that it is none of a scene's own."""
    return bool(event.modifiers() & _COMMANDS)


def digit_of(event: QKeyEvent) -> int | None:
    """Return the digit that a key types; on some keyboards that takes Shift."""
    text = event.text()
    return int(text) if len(text) == 1 and text in _DIGITS else None
