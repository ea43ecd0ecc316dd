"""The line above a deal: where the room is, what came of it, the file, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from dutyflow.workshop.deal.cap_button import CapButton
from dutyflow.workshop.deal.look import BOLD, Look, write

if TYPE_CHECKING:
    from collections.abc import Mapping

TITLE = "Who owns this?"
HEIGHT = 60
_PROGRESS = 4


class Header(QWidget):
    """Title, numbers, file name, a button to leave, and a line that grows."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Begin without numbers."""
        super().__init__(parent)
        self._look = look
        self._said, self._file, self._part = "", "", 0.0
        self.leave = CapButton("Leave", "Esc", look, self)

    def say(self, said: str, file: str, part: float) -> None:
        """Say where the room is; `part` of the line is coloured, 0 to 1."""
        self._said, self._file, self._part = said, file, part
        self.setAccessibleName(f"{TITLE} {said}")
        self.update()

    def set_look(self, look: Look) -> None:
        """Show it in other colours, or larger."""
        self._look = look
        self.leave.set_look(look)
        self._place()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the right."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint texts and the line."""
        painter = QPainter(self)
        look, colors = self._look, self._look.palette
        painter.fillRect(self.rect(), QColor(colors.window))
        line = look.px(_PROGRESS)
        below = self.rect().adjusted(0, self.height() - line, 0, 0)
        painter.fillRect(below, QColor(colors.line))
        painter.fillRect(below.adjusted(0, 0, round((self._part - 1) * self.width()), 0),
                         QColor(colors.accent))  # fmt: skip
        left = look.px(16)
        wide = look.width(TITLE, 18, BOLD)
        high = self.height() - line
        write(painter, QRectF(left, 0, wide + 4, high), TITLE, look.font(18, BOLD), colors.ink)
        left += round(wide) + look.px(12)
        right = self.leave.x() - look.px(12)
        said = look.fitted(self._said, max(0, right - left))
        write(painter, QRectF(left, 0, right - left, high), said, look.font(), colors.ink_muted)
        left += round(look.width(said)) + look.px(24)
        if right - left > look.px(60):
            file = look.fitted(self._file, right - left)
            box = QRectF(left, 0, right - left, high)
            align = Qt.AlignmentFlag.AlignRight
            write(painter, box, file, look.font(), colors.ink_muted, align)
        painter.end()

    def _place(self) -> None:
        look = self._look
        size = self.leave.sizeHint()
        top = (self.height() - look.px(_PROGRESS) - size.height()) // 2
        self.leave.setGeometry(
            self.width() - size.width() - look.px(14), top, size.width(), size.height()
        )


def numbers(place: tuple[int, int], counts: Mapping[str, int]) -> str:
    """Say how far it has come: “Duty 9 of 31 · 8 decided · 2 parked”."""
    at, all_of_them = place
    said = [f"Duty {at} of {all_of_them}", f"{counts.get('decided', 0)} decided"]
    said += [f"{counts[kind]} {kind}" for kind in ("parked", "disputed", "skipped")
             if counts.get(kind)]  # fmt: skip
    return " · ".join(said)
