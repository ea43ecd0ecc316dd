"""A list of entries as panels and dialogs show it: rows painted by a delegate, keys that act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QFrame, QListView

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex


class EntryRows(QAbstractListModel):
    """Rows that are shown anew all at once; subclasses say what a row is."""

    def __init__(self, parent: QObject) -> None:
        """Begin without any."""
        super().__init__(parent)
        self.rows: Sequence[object] = ()

    def show(self, rows: Sequence[object]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Say how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)


class EntryList(QListView):
    """A list without a frame; Enter and the keys that it was told of act on the row at hand."""

    go_pressed = Signal()
    """Enter was pressed."""
    key_pressed = Signal(Qt.Key)
    """One of the list's own keys was pressed, once a press."""

    def __init__(self, name: str, parent: QWidget, keys: Iterable[Qt.Key] = ()) -> None:
        """Begin empty; the name is for screen readers."""
        super().__init__(parent)
        self._keys = frozenset(keys)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    @property
    def at_hand(self) -> int:
        """The number of the row at hand; -1 where there is none."""
        return self.currentIndex().row()

    def take_up(self, row: int) -> None:
        """Make a row the one at hand and bring it into sight."""
        self.setCurrentIndex(self.model().index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter and the own keys, leave the rest to the list."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.go_pressed.emit()
        elif key in self._keys and plain:
            if not event.isAutoRepeat():
                self.key_pressed.emit(key)
        else:
            super().keyPressEvent(event)
