"""The space bar on the board: a tap opens and closes cards; held, the hand moves the board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from dutyflow_models.arranging import opened_or_closed

if TYPE_CHECKING:
    from dutyflow.board.widget import Board


class Opening(QObject):
    """Filters the space bar from a board's events, and opens its selected cards."""

    def __init__(self, board: Board) -> None:
        """Watch a board's keys, and whether a button of the mouse is pressed meanwhile."""
        super().__init__(board)
        self._board = board
        self._tapped = False
        board.installEventFilter(self)
        board.viewport().installEventFilter(self)

    def toggle(self) -> None:
        """Open the selected cards, or close them when all are open."""
        document = self._board.document
        chosen, known = document.selection.duties, document.organisation.duties_by_id
        document.arrange(lambda layout: opened_or_closed(layout, chosen, known))
        if document.selection.focus is not None:
            self._board.reveal(document.selection.focus)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the space bar, before the action of that key would."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            self._tapped = False
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Space:
            return False
        if event.modifiers() != Qt.KeyboardModifier.NoModifier and kind != QEvent.Type.KeyRelease:
            return False
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()
        elif kind == QEvent.Type.KeyPress and not event.isAutoRepeat():
            self._press()
        elif kind == QEvent.Type.KeyRelease and not event.isAutoRepeat():
            self._release()
        return True

    def _press(self) -> None:
        pointer = self._board.pointer
        pointer.space_held = True
        self._tapped = pointer.gesture is None
        self._board.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def _release(self) -> None:
        pointer = self._board.pointer
        if not pointer.space_held:
            return
        pointer.space_held = False
        self._board.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        if self._tapped:
            self.toggle()
