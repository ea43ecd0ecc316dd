"""A painted list of sentences: some can be chosen, some removed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt

from dutyflow.painting.fonts import qt_measure, sized
from dutyflow.painting.inks import brush, pen
from dutyflow.panels.measures import FRAME, LINE, SMALL, TEXT
from dutyflow.panels.painted_rows import PaintedRows, lines_of, paint_lines, paint_ring
from dutyflow_models.language import say

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from dutyflow.panels.inspection import Inspection

_CROSS, _PAD = 24, 4
_LEAST_SIGN = 12
"""So wide is an arrow before a line."""
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence, with a sign before it and a smaller remark below it."""

    key: str
    """What is told when it is chosen or removed; an empty one is neither."""
    text: str
    sign: str = ""
    remark: str = ""
    quiet: bool = False


Chosen = Callable[[str], None]


class RowList(PaintedRows):
    """Click or Enter chooses a line, its cross or Del removes it, where that is offered."""

    def __init__(
        self,
        name: str,
        inspection: Inspection,
        parent: QWidget,
        *,
        choose: Chosen | None = None,
        remove: Chosen | None = None,
    ) -> None:
        """Make an empty list; `choose` and `remove` are told the key of a line."""
        super().__init__(name, inspection, parent)
        self._choose = choose
        self._remove = remove
        self._lines: tuple[Line, ...] = ()
        self._sign_width = 0
        if choose is None and remove is None:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines shown."""
        return self._lines

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show other lines; the same ones cost nothing."""
        if lines != self._lines:
            self._lines = lines
            signs = {line.sign for line in lines if line.sign}
            widths = (round(qt_measure(sign, sized(TEXT), 400)) for sign in signs)
            self._sign_width = max(widths, default=0)
            self._sign_width += (
                max(sized(_LEAST_SIGN) - self._sign_width, 0) + FRAME if signs else 0
            )
            self.rows_changed()

    def count(self) -> int:
        """Count the rows."""
        return len(self._lines)

    def row_height(self, index: int, width: int) -> int:
        """Return the height of a row in pixels at a width."""
        line = self._lines[index]
        room = self._room(line, width)
        height = len(lines_of(line.text, room)) * sized(LINE) + 2 * _PAD
        return height + (
            len(lines_of(line.remark, room, SMALL)) * sized(LINE) if line.remark else 0
        )

    def cross_rect(self, index: int) -> QRect:
        """Return where the cross of a line lies in the widget."""
        rect = self.row_rect(index)
        place = QRect(rect.right() - sized(_CROSS) + 1, rect.top(), sized(_CROSS), 24)
        return self.mirrored(place, rect.width())

    def say_current(self) -> str:
        """Say where the keyboard is."""
        line = self._lines[self.current]
        return " ".join(part for part in (line.text, line.remark) if part)

    def hint_at(self, pos: QPoint) -> str:
        """Say what lies under the pointer."""
        index = self.row_at(pos.y())
        if index is None or self._remove is None:
            return ""
        return say("Remove") if self.cross_rect(index).contains(pos) else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press what lies under the pointer."""
        pos = event.position().toPoint()
        index = self.row_at(pos.y())
        if index is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self.go(index)
        key = self._lines[index].key
        if not key:
            return
        if self._remove is not None and self.cross_rect(index).contains(pos):
            self._remove(key)
        elif self._choose is not None:
            self._choose(key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show whether a press would do something."""
        pos = event.position().toPoint()
        index = self.row_at(pos.y())
        over_cross = (
            index is not None and self._remove is not None and self.cross_rect(index).contains(pos)
        )
        acts = over_cross or (index is not None and self._choose is not None)
        self.setCursor(Qt.CursorShape.PointingHandCursor if acts else Qt.CursorShape.ArrowCursor)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Enter and Space, remove on Del."""
        key = self._lines[self.current].key if self._lines else ""
        if self._choose is not None and event.key() in _CHOOSING and key:
            self._choose(key)
        elif self._remove is not None and event.key() in _REMOVING and key:
            self._remove(key)
        else:
            super().keyPressEvent(event)

    def paint_row(self, painter: QPainter, index: int, rect: QRect) -> None:
        """Paint a row."""
        line, colors = self._lines[index], self.inspection.palette
        under = rect.contains(self.mapFromGlobal(self.cursor().pos())) and self.underMouse()
        if under and self._choose is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(brush(colors.selection))
            painter.drawRoundedRect(QRectF(rect), 6, 6)
        left, top, wide = rect.left() + FRAME, rect.top() + _PAD, rect.width()
        if line.sign:
            place = self.mirrored(QRect(left, top, self._sign_width, 0), wide)
            paint_lines(painter, (line.sign,), place, colors.ink_muted)
            left += self._sign_width
        width = self._room(line, wide)
        text = lines_of(line.text, width)
        room = self.mirrored(QRect(left, top, width, 0), wide)
        ink = colors.ink_muted if line.quiet else colors.ink
        paint_lines(painter, text, room, ink)
        if line.remark:
            room.moveTop(top + len(text) * sized(LINE))
            remark = lines_of(line.remark, width, SMALL)
            paint_lines(painter, remark, room, colors.ink_muted, SMALL)
        if self._remove is not None:
            self._paint_cross(painter, self.cross_rect(index))
        if self.hasFocus() and index == self.current:
            paint_ring(painter, rect, colors.accent)

    def _paint_cross(self, painter: QPainter, rect: QRect) -> None:
        middle = QRectF(rect).center()
        painter.setPen(pen(self.inspection.palette.ink_muted, 1.5))
        for step in (-3.5, 3.5):
            painter.drawLine(
                round(middle.x() - 4),
                round(middle.y() - step),
                round(middle.x() + 4),
                round(middle.y() + step),
            )

    def _room(self, line: Line, width: int) -> int:
        taken = 2 * FRAME + (self._sign_width if line.sign else 0)
        return width - taken - (sized(_CROSS) - FRAME if self._remove is not None else 0)
