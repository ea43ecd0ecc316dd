"""The list of what would be made or changed; each line can be left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from dutyflow.entry_list import EntryRows
from dutyflow.plain import as_tool_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.interchange.into_existing import Item

Index = QModelIndex | QPersistentModelIndex
_CHECK = Qt.ItemDataRole.CheckStateRole


class ItemRows(EntryRows):
    """A line an item, with a box; what was left out stays so while the list is shown anew."""

    chosen_changed = Signal()
    """Other items are chosen."""

    def __init__(self, parent: QObject) -> None:
        """Begin without any."""
        super().__init__(parent)
        self._items: Sequence[Item] = ()
        self._left_out: set[tuple[str, str]] = set()

    def show_items(self, items: Sequence[Item]) -> None:
        """Show other items."""
        self._items = items
        self.show(items)
        self.chosen_changed.emit()

    @property
    def chosen(self) -> set[tuple[str, str]]:
        """The keys of the items that are wanted."""
        return {item.key for item in self._items}.difference(self._left_out)

    def choose_all(self, wanted: bool) -> None:
        """Want all items, or none."""
        self._left_out = set() if wanted else {item.key for item in self._items}
        if self._items:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._items) - 1, 0), [_CHECK])
        self.chosen_changed.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Say what an item does, whole in its tool tip, and whether it is wanted."""
        item = self._items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.sentence
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tool_tip(item.sentence)
        if role == _CHECK:
            wanted = item.key not in self._left_out
            return Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Want an item, or leave it out."""
        if role != _CHECK:
            return False
        key = self._items[index.row()].key
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._left_out.discard(key)
        else:
            self._left_out.add(key)
        self.dataChanged.emit(index, index, [role])
        self.chosen_changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every line be checked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable
