"""A list of things that are kept: each row has a title, something beside it, and a line below."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dutyflow.painting.lines import paint_line
from dutyflow.plain import as_tool_tip
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPainter

    from dutyflow_models.picture.palette import Palette

HEIGHT = 48
_SIDE = 10
_GAP = 12
_TITLE, _SMALL = 13.0, 12.0
"""Pixels of the letters."""
_ROW = Qt.ItemDataRole.UserRole


class Row(NamedTuple):
    """What one row says."""

    title: str
    beside: str
    """At the right of the title; never shortened."""
    below: str
    warns: bool = False
    """Whether the line below is a warning."""

    @property
    def spoken(self) -> str:
        """All of it in one line."""
        return f"{plain(self.title)}, {self.beside}, {self.below}"


class RowList(QListWidget):
    """Rows of two lines, one of them chosen."""

    def __init__(self, name: str, palette: Palette, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("entries")
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._paint = _TwoLines(palette, self)
        self.setItemDelegate(self._paint)

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self._paint.palette = palette
        self.viewport().update()

    def show_rows(self, rows: Iterable[Row], chosen: int) -> None:
        """Show these rows in place of the ones before; `currentRowChanged` tells once."""
        self.blockSignals(True)
        self.clear()
        for row in rows:
            _say(QListWidgetItem(self), row)
        self.blockSignals(False)
        self.setCurrentRow(min(chosen, self.count() - 1))

    def say(self, at: int, row: Row) -> None:
        """Let a row say something else."""
        item = self.item(at)
        if item is not None:
            _say(item, row)

    def row_at(self, at: int) -> Row:
        """Return what a row says."""
        found = self.item(at).data(_ROW)
        assert isinstance(found, Row)
        return found


def _say(item: QListWidgetItem, row: Row) -> None:
    item.setData(_ROW, row)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken)
    item.setData(Qt.ItemDataRole.ToolTipRole, as_tool_tip(f"{plain(row.title)}\n{row.below}"))


class _TwoLines(QStyledItemDelegate):
    """Paints a row; what does not fit ends in an ellipsis, and the tool tip has it all."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self.palette = palette

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Ask for the height of two lines, and for no width."""
        del option, index
        return QSize(0, HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground as the style does, and the words upon it."""
        row = index.data(_ROW)
        style = option.widget.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem,
            option,
            painter,
            option.widget,
        )
        place = QRectF(option.rect.adjusted(_SIDE, 6, -_SIDE, -6))
        half = place.height() / 2
        upper, lower = place.adjusted(0, 0, 0, -half), place.adjusted(0, half, 0, 0)
        colors, below = self.palette, self.palette.ink_muted
        painter.save()
        right = Qt.AlignmentFlag.AlignRight
        taken = paint_line(painter, upper, row.beside, below, pixels=_SMALL, align=right)
        upper.setWidth(max(0.0, upper.width() - taken - _GAP))
        paint_line(painter, upper, row.title, colors.ink, pixels=_TITLE, weight=600)
        below = colors.warning if row.warns else below
        paint_line(painter, lower, row.below, below, pixels=_SMALL)
        painter.restore()
