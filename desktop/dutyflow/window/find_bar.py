"""Ctrl+F: a line above the board that lights the cards holding a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from dutyflow.accessibility import TARGET
from dutyflow.plain import label, set_tool_tip
from dutyflow.resources import icon
from dutyflow_models.language import say, several

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow.board.widget import Board


class FindBar(QWidget):
    """Enter goes to the next card found, Shift+Enter back, Esc ends the search."""

    def __init__(self, board: Board, parent: QWidget) -> None:
        """Search on a board; hidden until it is opened."""
        super().__init__(parent)
        self._board = board
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(say("Find in titles, descriptions and tags"))
        self.field.setAccessibleName(say("Find"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(360)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        board.document.selection.changed.connect(self._count)
        board.lit.changed.connect(self._count)
        self.count = label("", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 10, 6)
        row.addWidget(self.field, 1)
        row.addWidget(self._button("chevron-up", say("Previous"), lambda: self.go(-1)))
        row.addWidget(self._button("chevron-down", say("Next"), lambda: self.go(+1)))
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self._button("x", say("Close"), self.end))
        self.hide()

    def open(self) -> None:
        """Wait for a text; what was searched before is offered again."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self._search(self.field.text())

    def look_for(self, text: str) -> None:
        """Search for a text, with the keyboard where it is; without one end the search."""
        self.field.setText(text)
        self.setVisible(bool(text.split()))
        self._search(text)

    def go(self, step: int) -> None:
        """Go to the next card found, or with -1 to the one before."""
        self._board.search_next(step)

    def end(self) -> None:
        """Dim nothing any more and go back to the board."""
        self.hide()
        self._board.search("")
        self._board.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take Enter and Esc out of the field."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.go(-1 if back else +1)
        else:
            return False
        return True

    def _search(self, text: str) -> None:
        self._board.search(text)
        self._count()

    def _count(self) -> None:
        """Say how many were found, or which of them has the focus: “2 of 5”."""
        found, board = self._board.lit.found, self._board
        if found is None:
            self.count.setText("")
            return
        ids = [card.duty_id for card in board.drawing.cards if card.duty_id in found]
        focus = board.document.selection.focus
        here = say("{at} of {of}", at=ids.index(focus) + 1, of=len(ids)) if focus in ids else ""
        if not found:
            here = say("Nothing found. Try fewer letters, or other ones.")
        self.count.setText(here or several("{n} duty found", "{n} duties found", len(found)))

    def _button(self, sign: str, name: str, run: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setMinimumSize(TARGET, TARGET)
        button.setIcon(icon(sign))
        button.setAccessibleName(name)
        set_tool_tip(button, name)
        button.clicked.connect(run)
        return button
