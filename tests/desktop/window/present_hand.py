"""A hand that presents: displays that can be plugged in and out, keys and clicks in the room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyflow.commands.present import presenting
from dutyflow.workshop.present.displays import Display, Displays

NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
LAPTOP = Display("laptop", QRect(0, 0, 1280, 800))
PROJECTOR = Display("projector", QRect(1280, 0, 1280, 720))
WALL = Display("wall", QRect(2560, 0, 1920, 1080))


class Cables(Displays):
    """Displays that the test plugs in and out; the window is on the first one."""

    def __init__(self, parent, *there):
        super().__init__(parent)
        self.there = list(there)

    def all(self):
        return list(self.there)

    def of(self, _window):
        return self.there[0]

    def now(self, *there):
        self.there = list(there)
        self.changed.emit()


class Room:
    """What is presented of a desk."""

    def __init__(self, qtbot, desk, *displays):
        self.qtbot = qtbot
        self.desk = desk
        self.cables = Cables(desk.window, *(displays or (LAPTOP, PROJECTOR)))

    def begin(self, action="present"):
        self.desk.window.actions_by_id[action].trigger()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)
        return self

    @property
    def running(self):
        return presenting(self.desk)

    @property
    def window(self):
        return self.running.room

    @property
    def strip(self):
        return self.running.strip

    @property
    def show(self):
        return self.running.show

    def key(self, key, modifiers=NONE, window=None):
        QTest.keyClick(window or self.window, key, modifiers)

    def cards(self):
        board = self.show.page.board
        return [] if board is None else [card.duty_id for card in board.drawing.cards]

    def place_of(self, duty_id):
        rect = self.show.page.board.drawing.cards_by_id[duty_id].rect
        return QPoint(round(rect.x + rect.w / 2), round(rect.y + rect.h / 2))

    def click(self, duty_id, modifiers=NONE):
        QTest.mouseClick(self.window, LEFT, modifiers, self.place_of(duty_id))

    def color_at(self, at):
        return self.window.grab().toImage().pixelColor(QPointF(at).toPoint())
