"""The preview of a table that is imported: its cells, and above them what each column is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from dutyflow.accessibility import TARGET
from dutyflow.plain import as_tool_tip, shortened
from dutyflow_models.interchange.into.raci.grid import column_name
from dutyflow_models.language import mark, number, say, say_marked
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

    from dutyflow_models.interchange.into.raci.making import Table
    from dutyflow_models.interchange.into.raci.mapping import ColumnUse

USES: Mapping[ColumnUse, str] = {
    "ignored": mark("Left out"),
    "title": mark("Duty"),
    "team": mark("Team"),
    "stage": mark("Stage"),
    "id": mark("Id"),
    "description": mark("Description"),
    "tags": mark("Tags"),
    "responsible": mark("Who is responsible"),
    "accountable": mark("Who is accountable"),
    "supports": mark("Who supports"),
    "consulted": mark("Who is consulted"),
    "informed": mark("Who is informed"),
    "consumers": mark("Who uses it"),
}
"""What a column may be, as it is said."""
KEYS: Mapping[Qt.Key, ColumnUse] = {
    Qt.Key.Key_Delete: "ignored",
    Qt.Key.Key_D: "title",
    Qt.Key.Key_T: "team",
    Qt.Key.Key_S: "stage",
    Qt.Key.Key_I: "id",
    Qt.Key.Key_N: "description",
    Qt.Key.Key_G: "tags",
}
"""Keys that say what the column of the cell is that has the keyboard."""
HEAD_KEY = Qt.Key.Key_H
"""Makes the row of the cell that has the keyboard the head; once more, no row is."""
_LONGEST = 60
_READ_AT_A_GLANCE = 12
"""Letters that always have room in a cell."""
_NARROW, _WIDE = 130, 300
"""Pixels of a column whose texts are short, and of one whose texts are long."""
_Index = QModelIndex | QPersistentModelIndex


class PreviewRows(QAbstractTableModel):
    """The first rows of a table, as they were found."""

    def __init__(self, parent: QWidget) -> None:
        """Begin without a table."""
        super().__init__(parent)
        self._table: Table | None = None
        self._bold = QFont(parent.font())
        self._bold.setBold(True)

    def show_table(self, table: Table | None) -> None:
        """Show another table, or the same one read in another way."""
        same = self._table is not None and table is not None and table.grid is self._table.grid
        if same:
            self._table = table
            self.dataChanged.emit(
                self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1)
            )
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            return
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of rows that are shown."""
        inside = parent is not None and parent.isValid()
        return 0 if self._table is None or inside else len(self._table.grid.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return the number of columns."""
        inside = parent is not None and parent.isValid()
        return 0 if self._table is None or inside else self._table.grid.width

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, on one line, and whole as its tip; the head is bold."""
        if self._table is None or not index.isValid():
            return None
        text = plain(self._table.grid.rows[index.row()][index.column()])
        if role == Qt.ItemDataRole.DisplayRole:
            return shortened(text, _LONGEST)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tool_tip(text) if len(text) > _READ_AT_A_GLANCE else None
        is_head = index.row() == self._table.mapping.head
        return self._bold if role == Qt.ItemDataRole.FontRole and is_head else None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a column is, and the line of a row in the file."""
        if self._table is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        if way == Qt.Orientation.Vertical:
            return number(self._table.grid.lines[section])
        use = say_marked(USES[self._table.mapping.columns[section]])
        return say("{column}: {use}", column=column_name(section), use=use)


class PreviewTable(QTableView):
    """Cells to walk through with the arrows; keys say what a column or a row is."""

    use_wanted = Signal(int, str)
    """A column, and what it is to be."""
    head_wanted = Signal(int)
    """A row that is to be the head, or no longer."""

    def __init__(self, rows: PreviewRows, parent: QWidget) -> None:
        """Show rows; pressing their number makes one the head."""
        super().__init__(parent)
        self.setObjectName("preview")
        self.setAccessibleName(say("The table as it was found"))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setAccessibleName(self.accessibleName())
            header.setMinimumSize(TARGET, TARGET)
        self.setModel(rows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMinimumHeight(96)
        self.verticalHeader().sectionClicked.connect(self.head_wanted)
        self.horizontalHeader().sectionClicked.connect(self._go_to_column)
        self.horizontalHeader().setDefaultSectionSize(_NARROW)
        rows.modelReset.connect(self._give_room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that say what is what; others move or are the dialog's."""
        cell, key = self.currentIndex(), Qt.Key(event.key())
        plainly = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if cell.isValid() and plainly and key == HEAD_KEY:
            self.head_wanted.emit(cell.row())
        elif cell.isValid() and plainly and key in KEYS:
            self.use_wanted.emit(cell.column(), KEYS[key])
        else:
            super().keyPressEvent(event)

    def _give_room(self) -> None:
        """Let columns with long texts, such as titles, be wider."""
        for column in range(self.model().columnCount()):
            wanted = self.sizeHintForColumn(column)
            self.setColumnWidth(column, min(max(wanted, _NARROW), _WIDE))

    def _go_to_column(self, column: int) -> None:
        row = max(0, self.currentIndex().row())
        self.setCurrentIndex(self.model().index(row, column))
