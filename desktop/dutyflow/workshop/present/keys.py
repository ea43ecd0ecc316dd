"""What keys do while presenting, in the room's window and in the strip alike.

Those of the timer are in `timer_keys`.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt

Does = Literal["next", "back", "first", "last", "laser", "blank", "theme", "leave"]
_Key = Qt.Key

KEYS: dict[Qt.Key, Does] = {
    _Key.Key_Right: "next",
    _Key.Key_Down: "next",
    _Key.Key_PageDown: "next",
    _Key.Key_Space: "next",
    _Key.Key_Return: "next",
    _Key.Key_Enter: "next",
    _Key.Key_Left: "back",
    _Key.Key_Up: "back",
    _Key.Key_PageUp: "back",
    _Key.Key_Backspace: "back",
    _Key.Key_Home: "first",
    _Key.Key_End: "last",
    _Key.Key_L: "laser",
    _Key.Key_B: "blank",
    _Key.Key_Period: "blank",
    _Key.Key_D: "theme",
    _Key.Key_Escape: "leave",
    _Key.Key_F5: "leave",
}
"""Without Ctrl and Alt; Shift plays no part, but turns Space round."""


def meaning(key: int, modifiers: Qt.KeyboardModifier) -> Does | int | None:
    """Return what a key does; a number is that of a scenario, None is nothing."""
    control = Qt.KeyboardModifier.ControlModifier
    if modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
        return None
    if modifiers & control:
        number = key - _Key.Key_0.value
        return number if 1 <= number <= 9 else None
    if key == _Key.Key_Space and modifiers & Qt.KeyboardModifier.ShiftModifier:
        return "back"
    return KEYS.get(_Key(key)) if key in _KNOWN else None


_KNOWN = {key.value for key in KEYS}
