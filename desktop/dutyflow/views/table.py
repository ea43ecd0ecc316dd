"""The table of the matrix: scrolls, has a cell cursor, and takes keys and clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from dutyflow import handing
from dutyflow.accessibility import describe
from dutyflow.lane_menu import for_team
from dutyflow.painting.fonts import sized
from dutyflow.plain import show_tool_tip
from dutyflow.views.cells import clear, in_words, roles_held
from dutyflow.views.matrix_paint import COLUMN, HEADER, ROW, Look
from dutyflow_models.language import say
from dutyflow_models.org import ROLE_LETTERS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dutyflow.views.sheet import MatrixSheet
    from dutyflow_models.changes import Change
    from dutyflow_models.org import Duty, Role

_ROLES = {Qt.Key(ord(letter)): role for role, letter in ROLE_LETTERS.items()}
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, +1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (+1, 0),
}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: +1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_TYPED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
"""With any other key held, a letter is no role."""


class MatrixTable(QAbstractScrollArea):
    """Duties × teams. Only what is in sight is painted, and of a scroll only what appears."""

    card_wanted = Signal(str)
    """Enter was pressed on a duty: show its card."""
    pointed = Signal()
    """The cursor may be in another cell, or the cell may say something else."""
    built = Signal()
    """All rows were made anew."""

    def __init__(self, sheet: MatrixSheet, parent: QWidget) -> None:
        """Show a sheet."""
        super().__init__(parent)
        self.sheet = sheet
        self.look = Look(sheet)
        self._column = 0
        self._lit: set[int] = set()
        """The rows painted as selected."""
        self._stale = True
        """Nothing was made since the document changed out of sight."""
        self.setAccessibleName(say("Matrix of duties and teams"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().setSingleStep(sized(ROW))
        self.horizontalScrollBar().setSingleStep(sized(COLUMN) // 2)
        document = sheet.document
        document.loaded.connect(self.rebuild)
        document.arranged.connect(self.rebuild)
        document.changed.connect(self._follow)
        document.selection.changed.connect(self._follow_selection)

    # --- what is shown -----------------------------------------------------------------------

    def rebuild(self) -> None:
        """Make all rows anew, now or when the table is shown again."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.sheet.build()
            self._settle()

    def cell_rect(self, duty_id: str, team_id: str) -> QRect:
        """Return where a cell lies in the viewport; it may be out of sight."""
        row = self.sheet.place_of(duty_id)
        ids = [column.team.id for column in self.sheet.columns]
        return QRect() if row is None else self.look.cell_rect(row, ids.index(team_id))

    def _follow(self, change: Change) -> None:
        if self._stale or not self.isVisible():
            self._stale = True
            return
        rows = self.sheet.follow(change)
        if rows is None:
            self._settle()
            return
        for row in rows:
            self.viewport().update(self.look.row_rect(row, self.viewport().width()))
        self._say()

    def _follow_selection(self) -> None:
        if self._stale or not self.isVisible():
            return
        self._take_cursor()
        if self.look.cursor is not None:
            self._reveal(*self.look.cursor)
        places = map(self.sheet.place_of, self.sheet.document.selection.duties)
        lit = {place for place in places if place is not None}
        view = self.viewport()
        view.update(0, 0, view.width(), sized(HEADER))
        for row in lit | self._lit:
            view.update(self.look.row_rect(row, view.width()))
        self._lit = lit

    def _settle(self) -> None:
        self._measure()
        self._take_cursor()
        self.viewport().update()
        self.built.emit()

    def _take_cursor(self) -> None:
        """Put the cursor into the row of the focused duty; without one there is no cursor."""
        row = self.sheet.place_of(self.sheet.document.selection.focus)
        self._column = max(0, min(self._column, len(self.sheet.columns) - 1))
        self.look.cursor = None if row is None else (row, self._column)
        self._say()

    def _say(self) -> None:
        duty, column = self.cursor_duty(), self._column
        if duty is None or not self.sheet.columns:
            describe(self, self.sheet.why_empty())
        else:
            describe(self, in_words(duty, self.sheet.columns[column].team))
        self.pointed.emit()

    def cursor_duty(self) -> Duty | None:
        """Return the duty in whose row the cursor is."""
        cursor = self.look.cursor
        return None if cursor is None else self.sheet.rows[cursor[0]].duty

    # --- scrolling ---------------------------------------------------------------------------

    def _measure(self) -> None:
        view = self.viewport()
        self.look.fit(view.width())
        width, height = self.look.size
        for bar, whole, room in (
            (self.horizontalScrollBar(), width, view.width() - self.look.titles),
            (self.verticalScrollBar(), height, view.height() - sized(HEADER)),
        ):
            bar.setPageStep(max(1, room))
            bar.setRange(0, max(0, whole - room))

    def _reveal(self, row: int, column: int) -> None:
        view, rect = self.viewport(), self.look.cell_rect(row, column)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        if row and self.sheet.rows[row - 1].duty is None:
            rect.setTop(rect.top() - sized(ROW))  # together with the title of its group
        beside = _overlap(rect.left(), rect.right() + 1, self.look.titles, view.width())
        across.setValue(across.value() + beside)
        down.setValue(
            down.value() + _overlap(rect.top(), rect.bottom() + 1, sized(HEADER), view.height())
        )

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted, and paint what appears."""
        self.look.scroll = QPoint(
            self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        )
        view = self.viewport()
        if dy:
            view.scroll(0, dy, QRect(0, sized(HEADER), view.width(), view.height() - sized(HEADER)))
        if dx:
            left = self.look.titles
            view.scroll(dx, 0, QRect(left, 0, view.width() - left, view.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the titles their share, and keep the cursor in sight if it was."""
        cursor, old = self.look.cursor, event.oldSize()
        place = self.look.cell_rect(*cursor) if cursor is not None else QRect()
        was_seen = place.top() >= sized(HEADER) and place.bottom() < old.height()
        self._measure()
        if cursor is not None and was_seen:
            self._reveal(*cursor)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened out of sight."""
        super().showEvent(event)
        if self._stale:
            self.rebuild()
        self._follow_selection()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is asked for."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.look.focused = self.hasFocus()
        self.look.paint(painter, event.region(), self.viewport().width())

    # --- keys and clicks ---------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor, set and clear roles, copy, go to the card."""
        key = Qt.Key(event.key())
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.sheet.as_text())
        elif key in _STEPS and not event.modifiers() & ~_TYPED:
            self._step(*_STEPS[key])
        elif key in _PAGES:
            self._step(
                _PAGES[key] * max(1, self.verticalScrollBar().pageStep() // sized(ROW) - 1), 0
            )
        elif key in _ENDS:
            self._go_to_end(_ENDS[key], down=ctrl)
        elif not self._edit(event, key):
            event.ignore()

    def _edit(self, event: QKeyEvent, key: Qt.Key) -> bool:
        """Do what a key does with the cell at the cursor; False for a key of somebody else."""
        duty = self.cursor_duty()
        if duty is None or event.modifiers() & ~_TYPED:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.card_wanted.emit(duty.id)
        elif not self.sheet.columns:
            return False
        elif key in _CLEARING:
            clear(self.sheet.document, duty, self.sheet.columns[self._column].team.id)
        elif key in _ROLES:
            self._toggle(duty, self.sheet.columns[self._column].team.id, _ROLES[key])
        else:
            return False
        return True

    def _toggle(self, duty: Duty, lane_id: str, role: Role) -> None:
        """Give a team a role, or take it away; a menu asks which team where they are one column."""
        document = self.sheet.document
        held = role not in roles_held(duty, lane_id)

        def go_on(member: str | None) -> None:
            handing.set_role(document, duty.id, lane_id, role, held, member=member)

        at = self.viewport().mapToGlobal(self.cell_rect(duty.id, lane_id).bottomLeft())
        for_team(document, lane_id if held else None, go_on, at=at, parent=self)

    def _step(self, down: int, right: int) -> None:
        """Go so many rows and columns on, past the titles of groups."""
        cursor = self.look.cursor
        if cursor is None:
            self._go(0, self._column, toward=+1)
        else:
            self._go(cursor[0] + down, cursor[1] + right, toward=down)

    def _go_to_end(self, end: int, *, down: bool) -> None:
        cursor = self.look.cursor
        last_row, last_column = len(self.sheet.rows) - 1, len(self.sheet.columns) - 1
        if down or cursor is None:
            self._go(last_row if end else 0, self._column, toward=-1 if end else +1)
        else:
            self._go(cursor[0], last_column if end else 0, toward=0)

    def _go(self, row: int, column: int, *, toward: int) -> None:
        """Put the cursor into the nearest row of a duty, first in the direction of going."""
        rows = self.sheet.rows
        if not rows:
            return
        row = max(0, min(row, len(rows) - 1))
        way = 1 if toward >= 0 else -1
        ahead = range(row, len(rows) if way > 0 else -1, way)
        near = (*ahead, *range(row, -1, -1), *range(row, len(rows)))
        found = next((at for at in near if rows[at].duty is not None), None)
        if found is None:
            return
        self._column = max(0, min(column, len(self.sheet.columns) - 1))
        duty = rows[found].duty
        assert duty is not None  # asked for above
        self.sheet.document.selection.select_duties([duty.id])
        self._follow_selection()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the cursor there; the name of a team selects the team."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        pos = event.position().toPoint()
        row, column = self.look.row_at(pos.y()), self.look.column_at(pos.x())
        if pos.y() < sized(HEADER) and column is not None:
            self._column = column
            self.sheet.document.selection.select_team(self.sheet.columns[column].team.id)
        elif row is not None and self.sheet.rows[row].duty is not None:
            self._go(row, self._column if column is None else column, toward=0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the whole title, or what the letters mean, while the pointer rests."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_tool_tip(event.globalPos(), self.look.hint_at(event.pos()), self)
            return True
        return super().viewportEvent(event)


def _overlap(start: int, end: int, least: int, most: int) -> int:
    """Return how far to scroll so that something lies between two places."""
    if start < least or end - start > most - least:
        return start - least
    return max(0, end - most)
