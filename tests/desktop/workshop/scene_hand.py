"""What a scribe's hand does in a scene, and what everybody sees of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

Key = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def press(window, key, modifiers=PLAIN):
    """Press a key where the keyboard is."""
    QTest.keyClick(window.focusWidget(), key, modifiers)


def hold(window, key, text, times=3):
    """Hold a key down, so that it repeats."""
    for repeats in (False, *[True] * times):
        event = QKeyEvent(QEvent.Type.KeyPress, key, PLAIN, text, repeats)
        QApplication.sendEvent(window.focusWidget(), event)


def type_shifted(window, key, text):
    """Type what needs Shift on this keyboard."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, SHIFT, text)
    QApplication.sendEvent(window.focusWidget(), event)


def type_in(window, text):
    """Type letters where the keyboard is."""
    QTest.keyClicks(window.focusWidget(), text)


def everything_shown(desk, scene):
    """What can be seen, pointed at, or read by a reader of the screen."""
    QApplication.processEvents()
    widgets = [scene, *(each for each in scene.findChildren(QWidget) if each.isVisible())]
    words = [
        (each.accessibleName(), each.accessibleDescription(), each.toolTip(), each.geometry())
        for each in widgets
    ]
    return (
        scene.grab().toImage(),
        words,
        desk.window.windowTitle(),
        desk.document.undo_stack.undoText(),
    )
