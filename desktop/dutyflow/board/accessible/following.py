"""What accessibility clients hear of the board: where the keyboard is, and what is no longer so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleStateChangeEvent

if TYPE_CHECKING:
    from dutyflow.board.accessible.interface import BoardInterface
    from dutyflow.board.accessible.outline import Key

SOON = 40
"""Milliseconds after a change until clients hear of it: a row of changes is told once."""


class Following(QObject):
    """Follows a board from when its interface was first asked for."""

    def __init__(self, top: BoardInterface) -> None:
        """Tell of a board."""
        super().__init__(top.stand_in)
        self._top = top
        self._told: Key | None = None
        self._selected: set[str] = set(top.board.document.selection.duties)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._sweep)
        document = top.board.document
        document.selection.changed.connect(self._follow_selection)
        for signal in (document.loaded, document.changed, document.arranged):
            signal.connect(self._soon.start)
        top.board.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell which part has the keyboard when the board gets it, after Qt told of the board."""
        if event.type() == QEvent.Type.FocusIn:
            QTimer.singleShot(0, self, self.tell_focus)
        return False

    def tell_focus(self) -> None:
        """Tell which part has the keyboard."""
        top = self._top
        if not top.board.hasFocus():
            return
        key = self._told = top.chosen()
        part = top.part(key) if key is not None else top
        _tell(QAccessibleEvent(part, QAccessible.Event.Focus))

    def _follow_selection(self) -> None:
        top = self._top
        before, self._selected = self._selected, set(top.board.document.selection.duties)
        changed = before ^ self._selected
        for key, part in list(top.parts.items()) if changed else ():
            if key.id in changed and key.kind in ("card", "echo") and top.outline.holds(key):
                state = QAccessible.State()
                state.selected = True
                _tell(QAccessibleStateChangeEvent(part, state))
        self.tell_focus()

    def _sweep(self) -> None:
        """Let go of the parts that are gone, and tell of those that are called otherwise now."""
        top = self._top
        newest = max(map(QAccessible.uniqueId, top.parts.values()), default=0)
        for key, part in list(top.parts.items()):
            if not top.outline.holds(key):
                _tell(QAccessibleEvent(part, QAccessible.Event.ObjectDestroyed))
                # Qt gives the number that was given last out again, for which clients know a name.
                if QAccessible.uniqueId(part) != newest:
                    del top.parts[key]
                    QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(part))
            elif part.told is not None and part.told != part.name():
                _tell(QAccessibleEvent(part, QAccessible.Event.NameChanged))
        if top.chosen() != self._told:
            self.tell_focus()


def _tell(event: QAccessibleEvent) -> None:
    if QAccessible.isActive():
        QAccessible.updateAccessibility(event)
