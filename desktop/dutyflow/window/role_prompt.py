"""A question in the status bar that the next key on the board answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dutyflow.board.widget import Board
    from dutyflow.window.statusbar import StatusBar

_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_PRESSES = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class RolePrompt(QObject):
    """Takes one letter. Esc, any other key, another selection or leaving the board gives up."""

    def __init__(self, board: Board, status_bar: StatusBar, question: str) -> None:
        """Ask a question about the focused card."""
        super().__init__(board)
        self._board, self._status_bar = board, status_bar
        self._question = question
        self._answers: Mapping[str, Callable[[], None]] = {}

    def wait_for(self, answers: Mapping[str, Callable[[], None]]) -> None:
        """Show the question and do what belongs to the letter that comes."""
        self._answers = answers
        for other in self._board.findChildren(RolePrompt):
            if other is not self:
                other.end()
        self._board.setFocus()
        self._board.installEventFilter(self)
        self._board.document.selection.changed.connect(self.end)
        self._status_bar.show_hint(self._question)

    def end(self) -> None:
        """Ask no more."""
        if self._answers:
            self._answers = {}
            self._board.removeEventFilter(self)
            self._status_bar.show_hint(self._board.lit.sentence)
            self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take a letter before it is a shortcut of the board."""
        if event.type() == QEvent.Type.FocusOut:
            self.end()
        elif isinstance(event, QKeyEvent) and event.type() in _PRESSES:
            return self._took(event)
        return False

    def _took(self, event: QKeyEvent) -> bool:
        if event.key() in _HELD:
            return False
        answer = self._answers.get(event.text().upper())
        if answer is None and event.key() != Qt.Key.Key_Escape:
            self.end()
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.end()
            if answer is not None:
                answer()
        return True
