"""The frame around all that is shown while something is tried out, with the ways out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dutyflow.painting.frames import WORDS, paint_frame
from dutyflow.plain import label
from dutyflow.window.bar_button import BarButton
from dutyflow_models.language import mark, say_marked, several

if TYPE_CHECKING:
    from dutyflow.actions.action_set import ActionSet
    from dutyflow.document import Document
    from dutyflow.window.theme import Theme

WIDTH = 4
"""Pixels of the frame."""
_COUNTING = 60
_BUTTONS = (
    ("what-if-compare", mark("Compare"), "plain"),
    ("what-if-throw-away", mark("Throw away"), "plain"),
    ("what-if-keep", mark("Keep"), "primary"),
)
_NOTHING_YET = mark("Change what you like: nothing counts until you keep it.")


class WhatIfFrame(QFrame):
    """Stands around the board, the other views and scenes alike; plain while nothing is tried."""

    def __init__(
        self, document: Document, actions: ActionSet, content: QWidget, theme: Theme
    ) -> None:
        """Follow the what-if of a document around a widget."""
        super().__init__()
        self._what_if = document.what_if
        self._theme = theme
        self.bar = QFrame(self)
        self.bar.setObjectName("what-if-bar")
        self.head = label(say_marked(WORDS), self.bar)
        self.head.setObjectName("what-if-head")
        self.words = label("", self.bar)
        self.words.setWordWrap(True)
        self.buttons = {
            action_id: self._button(action_id, say_marked(text), kind, actions)
            for action_id, text, kind in _BUTTONS
        }
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(14, 4, 10, 4 + WIDTH)
        row.setSpacing(8)
        row.addWidget(self.head)
        row.addWidget(self.words, 1)
        for button in self.buttons.values():
            row.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)
        self._column.addWidget(content, 1)
        self._counting = QTimer(self, singleShot=True, interval=_COUNTING)
        self._counting.timeout.connect(self._count)
        self._what_if.changed.connect(self._follow)
        self._what_if.stack.indexChanged.connect(self._counting.start)
        theme.changed.connect(self._wear)
        self._follow()

    def _button(self, action_id: str, text: str, kind: str, actions: ActionSet) -> BarButton:
        button = BarButton(text, self.bar, kind=kind)
        button.trigger(actions[action_id])
        return button

    def _follow(self) -> None:
        active = self._what_if.active
        self.bar.setVisible(active)
        edge = WIDTH if active else 0
        self._column.setContentsMargins(edge, 0, edge, edge)
        self._wear()
        self._count()

    def _count(self) -> None:
        count = self._what_if.count() if self._what_if.active else 0
        changes = several("{n} change, not decided yet.", "{n} changes, not decided yet.", count)
        self.words.setText(changes if count else say_marked(_NOTHING_YET))

    def _wear(self) -> None:
        colors = self._theme.palette
        # Of the bar alone: rules of the frame would be tried on all that stands in it.
        self.bar.setStyleSheet(
            f"QFrame#what-if-bar {{ background: {colors.amber_fill}; border: none;"
            f" border-bottom: {WIDTH}px solid {colors.warning}; }}"
            f"QLabel#what-if-head {{ color: {colors.warning}; font-weight: 600; }}"
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame in the margins that it has."""
        if self._what_if.active:
            painter = QPainter(self)
            paint_frame(painter, self.rect(), self._theme.palette, WIDTH)
