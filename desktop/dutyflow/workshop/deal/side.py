"""What stands at the right of a deal: the time, and what was decided, is parked and comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from dutyflow.plain import set_tool_tip
from dutyflow.workshop.look import SEMIBOLD, TEXT, Look, rounded, write
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH = 304
_PAD = 22
_ROW = 30
_HEADING = 28
_BETWEEN = 18
_SQUARE = 10


class Entry(NamedTuple):
    """A line of a list: a duty, with the colour and the name of the team that got it."""

    duty_id: str
    title: str
    aside: str = ""
    color: str = ""
    faint: bool = False


class Section(NamedTuple):
    """A list with its heading; `more` duties are left out."""

    heading: str
    entries: tuple[Entry, ...]
    more: int = 0


class Side(QWidget):
    """The time above three short lists. A click on a line goes to its duty."""

    wanted = Signal(str)
    """A duty's line was clicked."""

    def __init__(self, timer: QWidget, look: Look, parent: QWidget) -> None:
        """Show a timer above the lists."""
        super().__init__(parent)
        self._look = look
        self._timer = timer
        timer.setParent(self)
        self.time_said = ""
        """How much time there is for each duty, in words."""
        self._sections: tuple[Section, ...] = ()
        self._headings: list[tuple[QRectF, str]] = []
        self._rows: list[SideRow] = []

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show other lists."""
        shown = tuple(sections)
        if shown != self._sections:
            self._sections = shown
            self._arrange()

    def say_time(self, each: str) -> None:
        """Say how much time there is for each duty; empty where no time was set."""
        if each != self.time_said:
            self.time_said = each
            self._arrange()

    def set_look(self, look: Look) -> None:
        """Show it in other colours, or larger."""
        self._look = look
        for row in self._rows:
            row.set_look(look)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything into the new room."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, headings and the time for each."""
        painter = QPainter(self)
        look, colors = self._look, self._look.palette
        painter.fillRect(self.rect(), QColor(colors.window))
        painter.fillRect(0, 0, 1, self.height(), QColor(colors.line))
        for box, text in self._headings:
            heading = look.fitted(text, box.width(), TEXT, SEMIBOLD)
            write(painter, box, heading, look.font(TEXT, SEMIBOLD), colors.ink_muted)
        painter.end()

    def _arrange(self) -> None:
        """Place timer, headings and lines; what has no room any more is left out."""
        look, pad = self._look, self._look.px(_PAD)
        wide = self.width() - 2 * pad
        high = max(self._timer.sizeHint().height(), 0)
        self._timer.setGeometry(pad, pad, wide, high)
        top = pad + high
        self._headings = []
        if self.time_said:
            self._headings.append((QRectF(pad, top, wide, look.px(_HEADING)), self.time_said))
            top += look.px(_HEADING)
        used = 0
        for section in self._sections:
            below = top + look.px(_BETWEEN)
            if section.entries and below + look.px(_HEADING + _ROW) <= self.height():
                used, top = self._place(section, below, used)
        for row in self._rows[used:]:
            row.hide()
        self.update()

    def _place(self, section: Section, top: int, used: int) -> tuple[int, int]:
        look, pad = self._look, self._look.px(_PAD)
        wide = self.width() - 2 * pad
        heading = (
            say("{heading} · {more} more", heading=section.heading, more=section.more)
            if section.more
            else section.heading
        )
        self._headings.append((QRectF(pad, top, wide, look.px(_HEADING)), heading))
        top += look.px(_HEADING)
        for entry in section.entries:
            if top + look.px(_ROW) > self.height():
                break
            if used == len(self._rows):
                self._rows.append(SideRow(look, self))
                self._rows[-1].wanted.connect(self.wanted)
            row = self._rows[used]
            row.show_entry(entry)
            row.setGeometry(pad - look.px(6), top, wide + look.px(12), look.px(_ROW))
            row.show()
            used, top = used + 1, top + look.px(_ROW)
        return used, top


class SideRow(QAbstractButton):
    """A line of a list."""

    wanted = Signal(str)
    """It was clicked; carries its duty."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Begin without a duty."""
        super().__init__(parent)
        self._look = look
        self.entry = Entry("", "")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: self.wanted.emit(self.entry.duty_id))

    def show_entry(self, entry: Entry) -> None:
        """Be the line of another duty."""
        if entry != self.entry:
            self.entry = entry
            said = f"{entry.title}, {entry.aside}" if entry.aside else entry.title
            self.setAccessibleName(say("Go to {said}", said=said))
            set_tool_tip(self, said)
            self.update()

    def set_look(self, look: Look) -> None:
        """Show it in other colours, or larger."""
        self._look = look
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the team's colour, the title and the team."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, colors, entry = self._look, self._look.palette, self.entry
        if self.hasFocus() or self.underMouse():
            outline = colors.accent if self.hasFocus() else ""
            rounded(painter, QRectF(self.rect()), look.px(6), colors.selection, outline)
        left, right = look.px(6), self.width() - look.px(6)
        if entry.color:
            size = look.px(_SQUARE)
            square = QRectF(left, (self.height() - size) / 2, size, size)
            rounded(painter, square, look.px(3), entry.color)
            left += size + look.px(8)
        if entry.aside:
            aside = look.fitted(entry.aside, (right - left) * 0.42)
            wide = look.width(aside) + 2
            box = QRectF(right - wide, 0, wide, self.height())
            write(painter, box, aside, look.font(), colors.ink_muted)
            right -= round(wide) + look.px(10)
        title = look.fitted(entry.title, right - left)
        ink = colors.ink_muted if entry.faint else colors.ink
        write(painter, QRectF(left, 0, right - left + 2, self.height()), title, look.font(), ink)
        painter.end()
