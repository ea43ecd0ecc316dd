"""Rows painted by one widget: as many as there are cost no more than those in sight."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QStyle, QWidget

from dutyflow.accessibility import describe
from dutyflow.painting.fonts import picture_font, qt_measure, sized
from dutyflow.painting.inks import brush, pen
from dutyflow.panels.measures import LINE, TEXT
from dutyflow.plain import show_tool_tip
from dutyflow_models.picture.text_wrap import clean, wrap

if TYPE_CHECKING:
    from dutyflow.panels.inspection import Inspection

_MOST_LINES = 200
_GOING = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}


class PaintedRows(QWidget):
    """A list of rows of different heights with one current row, which the arrow keys move.

    Subclasses say how many rows there are, how tall each is, and paint them.
    """

    def __init__(self, name: str, inspection: Inspection, parent: QWidget) -> None:
        """Make an empty list; the name is for screen readers."""
        super().__init__(parent)
        self.inspection = inspection
        self.current = 0
        self._tops: list[int] = [0]
        self._measured: tuple[int, int] | None = None
        """The width last asked about, and the height it needs."""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def count(self) -> int:
        """Return how many rows there are."""
        raise NotImplementedError

    def row_height(self, index: int, width: int) -> int:
        """Return the height of a row in pixels when the widget is so wide."""
        raise NotImplementedError

    def paint_row(self, painter: QPainter, index: int, rect: QRect) -> None:
        """Paint one row."""
        raise NotImplementedError

    def say_current(self) -> str:
        """Return what a screen reader says of the current place."""
        return ""

    def hint_at(self, pos: QPoint) -> str:
        """Return what is shown while the pointer rests at a place; plain text."""
        return ""

    def rows_changed(self) -> None:
        """Take other rows; the current one stays where it is, if there are enough."""
        self.current = max(0, min(self.current, self.count() - 1))
        self._measured = None
        self._place(self.width())
        self._announce()
        self.updateGeometry()
        self.update()

    def height_for(self, width: int) -> int:
        """Return the height of all rows in pixels."""
        if self._measured is None or self._measured[0] != width:
            height = sum(self.row_height(index, width) for index in range(self.count()))
            self._measured = (width, height)
        return self._measured[1]

    def row_rect(self, index: int) -> QRect:
        """Return where a row lies in the widget."""
        top = self._tops[index]
        return QRect(0, top, self.width(), self._tops[index + 1] - top)

    def mirrored(self, rect: QRect, width: int) -> QRect:
        """Return where something lies in a list so wide, whichever side one reads from."""
        return QStyle.visualRect(self.layoutDirection(), QRect(0, 0, width, 0), rect)

    def row_at(self, y: int) -> int | None:
        """Return the row at a height, or None beside all rows."""
        index = bisect_right(self._tops, y) - 1
        return index if 0 <= index < self.count() else None

    def go(self, index: int) -> None:
        """Make a row the current one and bring it into sight."""
        if self.count():
            self.current = max(0, min(index, self.count() - 1))
            self._announce()
            self._reveal(self.row_rect(self.current))
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size of all rows."""
        return QSize(200, self.height_for(200))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything at the new width."""
        self._place(event.size().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = self.row_at(max(0, event.rect().top())) or 0
        for index in range(first, self.count()):
            rect = self.row_rect(index)
            if rect.top() > event.rect().bottom():
                return
            self.paint_row(painter, index, rect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the row above or below."""
        step = _GOING.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif 0 <= self.current + step < self.count():
            self.go(self.current + step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.go(self.current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Show hints; repaint when the pointer leaves."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_tool_tip(event.globalPos(), self.hint_at(event.pos()), self)
            return True
        if event.type() == QEvent.Type.Leave:
            self.update()
        return super().event(event)

    def _place(self, width: int) -> None:
        self._tops = [0]
        for index in range(self.count()):
            self._tops.append(self._tops[-1] + self.row_height(index, width))

    def _announce(self) -> None:
        describe(self, self.say_current() if self.count() else "")

    def _reveal(self, rect: QRect) -> None:
        above: QWidget | None = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        page = above.widget() if above is not None else None
        if above is not None and page is not None and self.hasFocus():
            middle = self.mapTo(page, rect.center())
            above.ensureVisible(middle.x(), middle.y(), 0, rect.height())


@lru_cache(maxsize=4096)
def lines_of(text: str, width: int, size: int = TEXT, weight: int = 400) -> tuple[str, ...]:
    """Break a text into lines no wider than so many pixels; nothing of it is left out."""
    measure = partial(qt_measure, pixel_size=sized(size), weight=weight)
    return wrap(clean(text), max(width, sized(size)), _MOST_LINES, measure).lines


def paint_lines(
    painter: QPainter,
    lines: tuple[str, ...],
    room: QRect,
    color: str,
    size: int = TEXT,
    weight: int = 400,
) -> None:
    """Paint lines below one another, from the side of a room at which people begin to read.

    Each runs as its own words do.
    """
    painter.setFont(picture_font(sized(size), weight))
    painter.setPen(pen(color))
    direction, metrics = painter.layoutDirection(), painter.fontMetrics()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    for number, line in enumerate(lines):
        x = room.left()
        if direction == Qt.LayoutDirection.RightToLeft:
            x = room.right() + 1 - metrics.horizontalAdvance(line)
        painter.drawText(x, room.top() + number * sized(LINE) + sized(12), line)
    painter.setLayoutDirection(direction)


def paint_ring(painter: QPainter, rect: QRect, color: str) -> None:
    """Show that the keyboard acts here."""
    painter.setPen(pen(color, 2))
    painter.setBrush(brush(""))
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)
