"""The list of a result: one row is chosen by keys or the mouse, what is folded opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from dutyflow.workshop.blind.result_paint import Look, paint_row, row_height
from dutyflow.workshop.blind.result_rows import Fold, FoldRow, Row, VerdictRow, result_rows
from dutyflow.workshop.lettering import scale_of
from dutyflow_models.language import say
from dutyflow_models.workshop.agreement import in_a_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.workshop.agreement import Verdict

_MARGIN, _GAP = 24.0, 10.0
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: +1,
    Qt.Key.Key_PageUp: -4,
    Qt.Key.Key_PageDown: +4,
    Qt.Key.Key_Home: -10_000,
    Qt.Key.Key_End: +10_000,
}


class ResultView(QAbstractScrollArea):
    """Rows of a result. Keys that are not for moving about are left to the page."""

    chosen = Signal()
    """Another row is chosen."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look = look
        self._found: Sequence[Verdict] = ()
        self._unmatched: Sequence[str] = ()
        self._opened: frozenset[Fold] = frozenset()
        self.rows: list[Row] = []
        self._tops: list[float] = []
        self.at = 0
        """The row chosen, counted from 0."""

    def show_result(self, found: Sequence[Verdict], unmatched: Sequence[str], look: Look) -> None:
        """Show a result; the duty chosen stays so."""
        before = self.verdict
        self._found, self._unmatched, self._look = found, unmatched, look
        self._make_rows()
        if before is not None:
            self._choose_duty(before.duty)
        self._say()

    @property
    def verdict(self) -> Verdict | None:
        """The duty chosen; None where the row is another one."""
        row = self.rows[self.at] if self.at < len(self.rows) else None
        return row.verdict if isinstance(row, VerdictRow) else None

    def choose(self, place: int) -> None:
        """Choose a row, and bring it into sight."""
        self.at = max(0, min(place, len(self.rows) - 1))
        self._reveal()
        self._say()
        self.viewport().update()
        self.chosen.emit()

    def toggle_fold(self) -> bool:
        """Open or fold what the row chosen stands for; False where it stands for itself."""
        row = self.rows[self.at] if self.at < len(self.rows) else None
        if not isinstance(row, FoldRow):
            return False
        self._opened ^= {row.fold}
        self._make_rows()
        self.choose(self.at)
        if row.fold in self._opened:
            top = self._tops[self.at] - _MARGIN
            self.verticalScrollBar().setValue(round(top * scale_of(self)))
        return True

    # --- Qt ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move about, open and fold."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.choose(self.at + step)
        elif event.key() not in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) or (
            not self.toggle_fold()
        ):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row below the pointer; one that is folded opens."""
        y = (event.position().y() + self.verticalScrollBar().value()) / scale_of(self)
        place = next((at for at, _ in enumerate(self.rows) if y < self._tops[at + 1]), None)
        if place is not None:
            self.choose(place)
            self.toggle_fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows their new width."""
        super().resizeEvent(event)
        self._place_rows()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that are in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._look.palette.board))
        scale = scale_of(self)
        painter.scale(scale, scale)
        scrolled = self.verticalScrollBar().value() / scale
        seen = self.viewport().height() / scale
        for at, row in enumerate(self.rows):
            top, bottom = self._tops[at] - scrolled, self._tops[at + 1] - scrolled
            if bottom > 0 and top < seen:
                room = QRectF(_MARGIN, top, self._width, bottom - top - _GAP)
                paint_row(painter, room, row, self._look, selected=at == self.at)
        painter.end()

    # --- rows --------------------------------------------------------------------------------

    @property
    def _width(self) -> float:
        return self.viewport().width() / scale_of(self) - 2 * _MARGIN

    def _make_rows(self) -> None:
        self.rows = result_rows(self._found, self._unmatched, self._opened)
        self.at = max(0, min(self.at, len(self.rows) - 1))
        self._place_rows()

    def _place_rows(self) -> None:
        top, tops = _MARGIN, []
        for row in self.rows:
            tops.append(top)
            top += row_height(row, self._width) + _GAP
        self._tops = [*tops, top]
        bar = self.verticalScrollBar()
        whole = (top + _MARGIN - _GAP) * scale_of(self)
        bar.setRange(0, max(0, round(whole - self.viewport().height())))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(40)
        self.viewport().update()

    def _reveal(self) -> None:
        if not self.rows:
            return
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        top, bottom = (
            each * scale_of(self)
            for each in (self._tops[self.at] - _MARGIN, self._tops[self.at + 1] + _MARGIN - _GAP)
        )
        if bottom > bar.value() + seen:
            bar.setValue(round(bottom - seen))
        if top < bar.value():
            bar.setValue(round(top))

    def _choose_duty(self, duty_id: str) -> None:
        for place, row in enumerate(self.rows):
            if isinstance(row, VerdictRow) and row.verdict.duty == duty_id:
                self.at = place

    def _say(self) -> None:
        """Let a reader of the screen know the row chosen."""
        row = self.rows[self.at] if self.at < len(self.rows) else None
        titles = {each: known.title for each, known in self._look.faces.items()}
        said = "" if row is None or isinstance(row, VerdictRow) else row.text
        if isinstance(row, VerdictRow):
            said = f"{row.verdict.title}: {in_a_sentence(row.verdict, titles)}"
        self.setAccessibleName(say("Result. {said}", said=said))
