"""Shows a plan with pyqtgraph, and lets mouse and keys choose in it.

A unit of the scene is a pixel: nothing is zoomed or dragged, and there is no menu of pyqtgraph's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)

from dutyflow.accessibility import describe
from dutyflow.painting.fonts import picture_font
from dutyflow.painting.inks import pen
from dutyflow.plain import show_tool_tip
from dutyflow.views.load_plan import Plan, Text
from dutyflow_models.picture.palette import LIGHT

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

    from dutyflow_models.picture.palette import Palette

PlanOf = Callable[["Palette", float], Plan]
"""Lays a chart out in the colours of a theme for a width."""
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (+1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, +1),
}


class Chart(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """One chart with a cursor that arrows move."""

    chosen = Signal(object)
    """A `Cell` was clicked, or Enter pressed on it."""
    board_wanted = Signal()
    """Enter was pressed on what is chosen already."""
    laid_out = Signal()
    """The plan differs."""
    reached = Signal(QRectF)
    """The cursor went there."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Begin with nothing in it."""
        # pyqtgraph's constructor calls `resizeEvent` already.
        self.plan = Plan()
        self.palette_worn = LIGHT
        self._plan_of: PlanOf | None = None
        self._width = 0
        self.cursor_at: int | None = None
        """The place in `plan.cells` that keys act on."""
        self._picked: frozenset[str] = frozenset()
        self._items: list[object] = []
        self._pin_x = self._pin_y = 0
        """How far the names and the head are moved to stay in sight."""
        self.is_copied = False
        """Whether it is painted into a file: without cursor and selection."""
        super().__init__(parent, background=None)
        self.setAccessibleName(name)
        self.viewport().setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)

    def show_plan(self, plan_of: PlanOf, palette: Palette) -> None:
        """Show a chart, laid out again whenever the width differs; the cursor stays on its cell."""
        self._plan_of = plan_of
        self.palette_worn = palette
        self.setBackground(palette.window)
        self._lay_out()

    def pick(self, duty_ids: Collection[str]) -> None:
        """Outline the cells that stand for exactly these duties."""
        picked = frozenset(duty_ids)
        if picked != self._picked:
            self._picked = picked
            self.viewport().update()

    def pin_at(self, x: int, y: int) -> None:
        """Keep names and head in sight when the chart is scrolled so far."""
        self._pin_x, self._pin_y = x, y
        self.viewport().update()

    def _lay_out(self) -> None:
        if self._plan_of is None:
            return
        before = None if self.cursor_at is None else self.plan.cells[self.cursor_at]
        self._width = self.width()
        self.plan = self._plan_of(self.palette_worn, float(self._width))
        places = {(cell.row, cell.column): at for at, cell in enumerate(self.plan.cells)}
        self.cursor_at = None if before is None else places.get((before.row, before.column))
        self._put_items()
        self.setMinimumWidth(int(self.plan.width) + 1)
        self.setFixedHeight(int(self.plan.height) + 1)
        self.laid_out.emit()
        self.viewport().update()

    def _put_items(self) -> None:
        for item in self._items:
            self.scene().removeItem(item)
        self._items = []
        fills = dict.fromkeys(block.fill for block in self.plan.blocks)
        for fill in fills:
            rects = [block.rect for block in self.plan.blocks if block.fill == fill]
            self._items.append(
                pg.BarGraphItem(
                    x0=[rect.left() for rect in rects],
                    y0=[rect.top() for rect in rects],
                    width=[rect.width() for rect in rects],
                    height=[rect.height() for rect in rects],
                    brush=QColor(fill),
                    pen=None,
                )
            )
        for item in self._items:
            self.scene().addItem(item)

    # --- painting ----------------------------------------------------------------------------

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: N802
        """Write the numbers and names above the bars, and show where the keyboard is."""
        seen = QRectF(rect)
        for line in self.plan.lines:
            box = line.rect
            if box.adjusted(-1, -1, 1, 1).intersects(seen):
                painter.setPen(pen(line.color, 1.0, dashed=line.dashed))
                painter.drawLine(box.topLeft(), box.bottomRight())
        for text in self.plan.texts:
            if text.rect.intersects(seen):
                _write(painter, text)
        if not self.is_copied:
            self._paint_chosen(painter)
        if self._pin_x:
            strip = QRectF(0, 0, self.plan.names, self.plan.height + 1)
            self._paint_pinned(painter, strip, self._pin_x, 0)
        if self._pin_y and self.plan.head:
            strip = QRectF(0, 0, max(self.width(), self.plan.width), self.plan.head)
            self._paint_pinned(painter, strip, 0, self._pin_y)
            if self._pin_x:  # the corner lies above both
                corner = QRectF(0, self._pin_y, self.plan.names, self.plan.head)
                painter.fillRect(corner.translated(self._pin_x, 0), self.backgroundBrush())

    def _paint_pinned(self, painter: QPainter, strip: QRectF, x: int, y: int) -> None:
        """Paint again, moved, what is written in a strip."""
        painter.save()
        painter.translate(x, y)
        painter.fillRect(strip, self.backgroundBrush())
        for text in self.plan.texts:
            if strip.contains(text.rect):
                _write(painter, text)
        painter.restore()

    def _paint_chosen(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for at, cell in enumerate(self.plan.cells):
            focused = at == self.cursor_at and self.hasFocus()
            if focused or (self._picked and self._picked == frozenset(cell.duties)):
                color = self.palette_worn.accent if focused else self.palette_worn.ink
                painter.setPen(pen(color, 2.0))
                painter.drawRect(cell.rect.adjusted(-1, -1, 1, 1))

    # --- mouse and keys ----------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer."""
        at = self._cell_at(event.position().x(), event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and at is not None:
            self._go(at)
            self.chosen.emit(self.plan.cells[at])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do nothing: a press chooses."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show on the board what the first press chose."""
        at = self._cell_at(event.position().x(), event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and at is not None:
            self.board_wanted.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell by the pointer what can be pressed."""
        at = self._cell_at(event.position().x(), event.position().y())
        shape = Qt.CursorShape.ArrowCursor if at is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from cell to cell, choose, and show on the board what is chosen."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not self.plan.cells or not plain:
            event.ignore()
        elif key in _STEPS:
            here = self.cursor_at
            self._go(0 if here is None else self.plan.neighbour(here, *_STEPS[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else len(self.plan.cells) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose_at_cursor()
        else:
            event.ignore()

    def _cell_at(self, x: float, y: float) -> int | None:
        """Return the place of the cell that is seen at a point: none below names and head."""
        below_names = self._pin_x and x - self._pin_x < self.plan.names
        below_head = self._pin_y and y - self._pin_y < self.plan.head
        return None if below_names or below_head else self.plan.cell_at(x, y)

    def _choose_at_cursor(self) -> None:
        if self.cursor_at is None:
            return
        cell = self.plan.cells[self.cursor_at]
        if self._picked and self._picked == frozenset(cell.duties):
            self.board_wanted.emit()
        else:
            self.chosen.emit(cell)

    def _go(self, at: int) -> None:
        self.cursor_at = at
        cell = self.plan.cells[at]
        describe(self, cell.said)
        self.reached.emit(cell.rect)
        self.viewport().update()

    # --- Qt ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        if self.width() != self._width:
            self._lay_out()

    def sizeHint(self) -> QSize:
        """Return the size of the chart."""
        return QSize(int(self.plan.width), int(self.plan.height))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the cursor on the first cell when the keyboard comes."""
        super().focusInEvent(event)
        if self.cursor_at is None and self.plan.cells:
            self._go(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def hint_at(self, x: float, y: float) -> str:
        """Say what lies at a place, with whole names."""
        at = self._cell_at(x, y)
        if at is not None:
            return self.plan.cells[at].said
        if x - self._pin_x < self.plan.names:
            x -= self._pin_x
        elif y - self._pin_y < self.plan.head:
            y -= self._pin_y
        return next((hint.said for hint in self.plan.hints if hint.rect.contains(x, y)), "")

    def viewportEvent(self, event: QEvent) -> bool:
        """Explain what is under the pointer while it rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_tool_tip(event.globalPos(), self.hint_at(event.pos().x(), event.pos().y()), self)
            return True
        return bool(super().viewportEvent(event))


def _write(painter: QPainter, text: Text) -> None:
    painter.setFont(picture_font(text.size, text.weight))
    painter.setPen(QColor(text.color))
    side = Qt.AlignmentFlag.AlignLeft
    if text.middle:
        side = Qt.AlignmentFlag.AlignHCenter
    elif text.right:
        side = Qt.AlignmentFlag.AlignRight
    flags = int(side | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
    if not text.turned:
        painter.drawText(text.rect, flags, text.text)
        return
    painter.save()
    painter.translate(text.rect.left(), text.rect.bottom())
    painter.rotate(-90)
    upright = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(QRectF(0, 0, text.rect.height(), text.rect.width()), upright, text.text)
    painter.restore()
