"""Rows of small buttons in one painted widget: roles, weights, values of factors, colours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath

from dutyflow.painting.fonts import picture_font, qt_measure, sized
from dutyflow.painting.inks import brush, pen
from dutyflow.panels.measures import LINE, SMALL, TEXT
from dutyflow.panels.painted_rows import PaintedRows, lines_of, paint_lines, paint_ring
from dutyflow_models.language import say
from dutyflow_models.picture.palette import ink_on
from dutyflow_models.picture.text_wrap import clean, shorten

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dutyflow.panels.inspection import Inspection

_CELL, _TALL, _PAD, _RADIUS = 20, 20, 4, 6
_SWATCH = 20
"""From the left edge to the title of a row with a swatch."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One button."""

    key: object
    text: str
    name: str
    """What it stands for, in words; shown as a hint and told by screen readers."""
    on: bool = False
    fill: str = ""
    """Its colour while it is on; empty is the accent."""
    implied: bool = False
    """It holds without being pressed: outlined in its colour."""
    locked: bool = False
    swatch: bool = False
    """It is a colour: filled also while it is off."""


@dataclass(frozen=True, slots=True)
class CellRow:
    """A title and its buttons."""

    key: str
    cells: tuple[Cell, ...]
    title: str = ""
    swatch: str = ""
    """The colour of a square before the title."""
    faint: bool = False


Press = Callable[[CellRow, Cell], None]


class CellRows(PaintedRows):
    """Arrows move between the buttons, Space presses; with `letters`, so does a button's letter.

    Buttons of a row are joined at its right end, or with `apart` lie below its title and wrap.
    """

    def __init__(
        self,
        name: str,
        inspection: Inspection,
        parent: QWidget,
        press: Press,
        *,
        apart: bool = False,
        letters: bool = False,
    ) -> None:
        """Make rows without buttons; `press` is told which one was pressed."""
        super().__init__(name, inspection, parent)
        self._press = press
        self._apart = apart
        self._letters = letters
        self._rows: tuple[CellRow, ...] = ()
        self._column = 0
        self.enabled = True

    @property
    def rows(self) -> tuple[CellRow, ...]:
        """The rows shown."""
        return self._rows

    def show_rows(self, rows: tuple[CellRow, ...], *, enabled: bool = True) -> None:
        """Show other rows; those equal to the ones shown cost nothing."""
        if rows != self._rows or enabled != self.enabled:
            same_places = not self._apart and _titles(rows) == _titles(self._rows)
            self._rows, self.enabled = rows, enabled
            if same_places:
                self.update()
            else:
                self.rows_changed()

    def count(self) -> int:
        """Count the rows."""
        return len(self._rows)

    def row_height(self, index: int, width: int) -> int:
        """Return the height of a row in pixels at a width."""
        row = self._rows[index]
        if self._apart:
            bottom = max((rect.bottom() for rect, _ in self._cells(index, width, 0)), default=0)
            return bottom + 1 + _PAD
        lines = len(lines_of(row.title, self._title_width(row, width))) if row.title else 1
        return max(sized(_TALL), lines * sized(LINE)) + 2 * _PAD - 2

    def cell_rect(self, row: int, column: int) -> QRect:
        """Return where a button lies in the widget."""
        rects = [rect for rect, _ in self._cells(row, self.width(), self.row_rect(row).top())]
        return rects[column]

    def say_current(self) -> str:
        """Say where the keyboard is."""
        row, cell = self._current()
        if cell is None:
            return ""
        state = say("pressed") if cell.on else say("not pressed")
        return ", ".join(part for part in (row.title, cell.name, state) if part)

    def hint_at(self, pos: QPoint) -> str:
        """Say what lies under the pointer."""
        hit = self._hit(pos)
        return hit[2].name if hit else ""

    def press(self, row: CellRow, cell: Cell) -> None:
        """Press a button, unless it is locked."""
        if self.enabled and not cell.locked:
            self._press(row, cell)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press what lies under the pointer."""
        hit = self._hit(event.position().toPoint())
        if hit and event.button() == Qt.MouseButton.LeftButton:
            index, self._column, cell = hit
            self.go(index)
            self.press(self._rows[index], cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show whether a press would do something."""
        hit = self._hit(event.position().toPoint())
        may = hit is not None and self.enabled and not hit[2].locked
        self.setCursor(Qt.CursorShape.PointingHandCursor if may else Qt.CursorShape.ArrowCursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the button that is on."""
        if self.count() and event.reason() != Qt.FocusReason.MouseFocusReason:
            cells = self._rows[self.current].cells
            pressed = (at for at, cell in enumerate(cells) if cell.on)
            self._column = next(pressed, min(self._column, max(0, len(cells) - 1)))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between buttons, press them by Space, Enter or letter."""
        on = -1 if self.isRightToLeft() else +1
        step = {Qt.Key.Key_Left: -on, Qt.Key.Key_Right: on}.get(Qt.Key(event.key()))
        row, cell = self._current()
        if step is not None and row.cells:
            self._column = max(0, min(self._column + step, len(row.cells) - 1))
            self.go(self.current)
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and cell:
            self.press(row, cell)
        elif (self._letters and not self._press_letter(row, event)) or not self._letters:
            super().keyPressEvent(event)

    def paint_row(self, painter: QPainter, index: int, rect: QRect) -> None:
        """Paint a row."""
        row = self._rows[index]
        self._paint_title(painter, row, rect)
        cells = list(self._cells(index, rect.width(), rect.top()))
        if not self._apart and cells:
            self._paint_strip(painter, cells)
        for cell_rect, cell in cells:
            if self._apart:
                self._paint_chip(painter, cell_rect, cell)
        if self.hasFocus() and index == self.current and self._column < len(cells):
            ring = cells[self._column][0].adjusted(-2, -2, 2, 2)
            paint_ring(painter, ring, self.inspection.palette.accent)

    def _press_letter(self, row: CellRow, event: QKeyEvent) -> bool:
        letter = event.text().upper()
        for at, cell in enumerate(row.cells):
            if letter and cell.text.upper() == letter:
                self._column = at
                self.press(row, cell)
                self.go(self.current)
                return True
        return False

    def _current(self) -> tuple[CellRow, Cell | None]:
        if not self._rows:
            return CellRow("", ()), None
        row = self._rows[self.current]
        return row, row.cells[self._column] if self._column < len(row.cells) else None

    def _hit(self, pos: QPoint) -> tuple[int, int, Cell] | None:
        index = self.row_at(pos.y())
        if index is None:
            return None
        cells = self._cells(index, self.width(), self.row_rect(index).top())
        for column, (rect, cell) in enumerate(cells):
            if rect.adjusted(0, -2, 0, 2).contains(pos):
                return index, column, cell
        return None

    def _title_width(self, row: CellRow, width: int) -> int:
        taken = len(row.cells) * sized(_CELL) + 2 * _PAD
        return width - taken - (_SWATCH if row.swatch else 0)

    def _cells(self, index: int, width: int, top: int) -> Iterator[tuple[QRect, Cell]]:
        """Yield the buttons of a row and where they lie."""
        row = self._rows[index]
        if not self._apart:
            left = width - len(row.cells) * sized(_CELL) if row.title else 0
            for at, cell in enumerate(row.cells):
                x = left + at * sized(_CELL)
                place = QRect(x, top + _PAD - 1, sized(_CELL), sized(_TALL))
                yield self.mirrored(place, width), cell
            return
        x, y = 0, top
        if row.title:
            y += len(lines_of(row.title, width)) * sized(LINE) + _PAD
        for cell in row.cells:
            wide = min(width, _chip_width(cell))
            if x and x + wide > width:
                x, y = 0, y + sized(_TALL) + _PAD
            yield self.mirrored(QRect(x, y, wide, sized(_TALL)), width), cell
            x += wide + _PAD

    def _paint_title(self, painter: QPainter, row: CellRow, rect: QRect) -> None:
        if not row.title:
            return
        colors = self.inspection.palette
        left = rect.left()
        if row.swatch:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(brush(row.swatch))
            square = self.mirrored(QRect(left, rect.top() + _PAD + 4, 10, 10), rect.width())
            painter.drawRoundedRect(QRectF(square), 3, 3)
            left += _SWATCH
        width = rect.width() if self._apart else self._title_width(row, rect.width())
        top = rect.top() + (0 if self._apart else _PAD + 1)
        room = QRect(left, top, width, 0)
        ink = colors.ink_muted if row.faint or self._apart else colors.ink
        paint_lines(painter, lines_of(row.title, width), self.mirrored(room, rect.width()), ink)

    def _paint_strip(self, painter: QPainter, cells: list[tuple[QRect, Cell]]) -> None:
        """Paint joined buttons: one frame around all of them."""
        colors = self.inspection.palette
        frame = QRectF(cells[0][0].united(cells[-1][0])).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(shape)
        for rect, cell in cells:
            if cell.on:
                painter.fillRect(rect, brush(self._fill(cell)))
        painter.restore()
        painter.setBrush(brush(""))
        painter.setPen(pen(colors.card_border))
        painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
        for rect, cell in cells:
            if cell.implied and not cell.on:
                painter.setPen(pen(self._fill(cell), 1))
                painter.drawRoundedRect(QRectF(rect).adjusted(2.5, 2.5, -2.5, -2.5), 4, 4)
            self._paint_text(painter, rect, cell)

    def _paint_chip(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        colors = self.inspection.palette
        fill = self._fill(cell) if cell.on or cell.swatch else ""
        painter.setBrush(brush(fill))
        painter.setPen(pen(fill or colors.card_border))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        self._paint_text(painter, rect, cell)

    def _paint_text(self, painter: QPainter, rect: QRect, cell: Cell) -> None:
        colors = self.inspection.palette
        ink = colors.ink_muted
        if cell.on:
            ink = ink_on(self._fill(cell))
        elif cell.implied:
            ink = colors.ink
        elif cell.locked or not self.enabled:
            ink = colors.ink_faint
        weight = 700 if cell.on and not self._apart else 500
        text = "✓" if cell.swatch and cell.on else cell.text
        if len(text) > 1:
            measure = partial(qt_measure, pixel_size=sized(SMALL), weight=weight)
            text = shorten(clean(text), rect.width() - 6, measure)
        painter.setFont(picture_font(sized(SMALL), weight))
        painter.setPen(pen(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _fill(self, cell: Cell) -> str:
        return cell.fill or self.inspection.palette.accent


def _titles(rows: tuple[CellRow, ...]) -> list[tuple[str, int]]:
    return [(row.title, len(row.cells)) for row in rows]


def _chip_width(cell: Cell) -> int:
    if cell.swatch:
        return sized(_TALL)
    return max(
        sized(_CELL), round(qt_measure(clean(cell.text), sized(SMALL), 500)) + sized(TEXT) + 3
    )
