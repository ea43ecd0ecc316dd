"""What a person's hand does while duties are dealt, and what is seen and asked afterwards."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
ORDER = ("ingress", "cost", "images", "clusters", "on-call")
"""In this order the duties of the file are dealt, the most urgent first."""


class DealHand:
    """Presses real keys on what has the keyboard, and clicks."""

    def __init__(self, desk, qtbot):
        self.desk = desk
        self.qtbot = qtbot
        self.course = None
        """The course that keys were pressed in last."""

    @property
    def scene(self):
        return self.desk.window.scenes.shown

    @property
    def here(self):
        """The duty on the table."""
        return self.scene.course.here

    @property
    def steps(self):
        """What undo would take back, the first one first."""
        stack = self.desk.document.undo_stack
        return [stack.text(at) for at in range(stack.index())]

    def duty(self, duty_id):
        return self.desk.document.organisation.duties_by_id[duty_id]

    def open(self):
        """Press F6 on the board."""
        self.press("F6")
        self.qtbot.waitUntil(lambda: self.scene.width() == self.desk.window.width())

    def press(self, *keys):
        """Press keys one after the other, each where the keyboard is by then."""
        for key in keys:
            pressed = QKeySequence(key)[0]
            at = QApplication.focusWidget() or self.desk.window
            QTest.keyClick(at, pressed.key(), pressed.keyboardModifiers())
            if self.scene is not None:
                self.course = self.scene.course

    def type(self, text):
        QTest.keyClicks(QApplication.focusWidget(), text)

    def click(self, name, modifier=NONE):
        """Click the button of this accessible name."""
        QTest.mouseClick(self.button(name), LEFT, modifier)

    def button(self, name):
        return self.buttons()[name]

    def buttons(self):
        """The buttons in sight, by their accessible names."""
        found = self.scene.findChildren(QAbstractButton)
        return {each.accessibleName(): each for each in found if each.isVisible()}

    def menu(self):
        """The menu that is open."""
        return next(each for each in self.scene.findChildren(QMenu) if each.isVisible())

    def choose(self, text):
        """Choose an entry of the open menu whose text holds this."""
        menu = self.menu()
        entry = next(each for each in menu.actions() if text in each.text())
        QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(entry).center())
