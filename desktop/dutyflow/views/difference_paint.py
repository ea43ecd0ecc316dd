"""Paints the lines of the list of differences. Lengths are pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dutyflow.painting.fonts import picture_font, sized
from dutyflow.painting.inks import brush, pen
from dutyflow_models.difference_sections import sort_of
from dutyflow_models.picture.text_wrap import clean

if TYPE_CHECKING:
    from dutyflow.views.difference_rows import DifferenceRows, Index, Line
    from dutyflow_models.picture.palette import Palette

ROW = 30
_PAD, _MARK, _GAP = 18, 26, 10
_TEXT, _SMALL = 13, 12
_BOLD = 600


class DifferenceDelegate(QStyledItemDelegate):
    """A heading in bold with what its team gains and loses; a difference after its sign."""

    def __init__(self, rows: DifferenceRows, palette: Palette, parent: QObject) -> None:
        """Paint the lines of a model."""
        super().__init__(parent)
        self._rows = rows
        self.palette = palette

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height that all lines have."""
        return QSize(0, sized(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        line, colors = self._rows.lines[index.row()], self.palette
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if line.difference is None:
            self._heading(painter, rect, line)
        else:
            if state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, brush(colors.selection))
            elif state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect, brush(colors.board))
            self._difference(painter, rect, line)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, line: Line) -> None:
        colors = self.palette
        painter.fillRect(rect, brush(colors.board))
        font = picture_font(sized(_TEXT), _BOLD)
        metrics = QFontMetrics(font)
        room = rect.width() - 2 * _PAD
        title = metrics.elidedText(clean(line.text), Qt.TextElideMode.ElideRight, room)
        at = rect.adjusted(_PAD, 0, -_PAD, 0)
        painter.setFont(font)
        painter.setPen(pen(colors.ink))
        painter.drawText(at, _MIDDLE, title)
        beside = metrics.horizontalAdvance(title) + _GAP
        if line.remark and beside < room:
            painter.setFont(picture_font(sized(_TEXT)))
            painter.setPen(pen(colors.ink_muted))
            painter.drawText(at.adjusted(beside, 0, 0, 0), _MIDDLE, line.remark)

    def _difference(self, painter: QPainter, rect: QRect, line: Line) -> None:
        colors = self.palette
        box = QRectF(rect.x() + _PAD, rect.center().y() - sized(17) / 2, sized(_MARK), sized(18))
        self._mark(painter, box, line)
        font = picture_font(sized(_TEXT))
        left = _PAD + sized(_MARK) + _GAP
        text = QFontMetrics(font).elidedText(
            clean(line.text), Qt.TextElideMode.ElideRight, rect.width() - left - _PAD
        )
        painter.setFont(font)
        painter.setPen(pen(colors.ink))
        painter.drawText(rect.adjusted(left, 0, -_PAD, 0), _MIDDLE, text)

    def _mark(self, painter: QPainter, box: QRectF, line: Line) -> None:
        """Paint what is there now as a filled sign, and what is no more as an outline."""
        assert line.difference is not None
        colors, gone = self.palette, line.difference.kind in ("removed", "lost")
        strong = line.difference.kind in ("added", "gained", "moved")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = colors.accent if strong else colors.board
        painter.setPen(pen(colors.ink_faint, 1.0, dashed=gone) if not strong else pen(fill))
        painter.setBrush(brush(fill))
        square = sort_of(line.difference) in ("status", "other", "renamed")
        round_by = 4 if square else 9
        painter.drawRoundedRect(box, round_by, round_by)
        painter.setFont(picture_font(sized(_SMALL), _BOLD))
        painter.setPen(pen(colors.accent_ink if strong else colors.ink_muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, line.mark)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
