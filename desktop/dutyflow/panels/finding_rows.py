"""The lines of the findings panel: what is open, what the reader noted, what was accepted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dutyflow.live_findings import title_of_check
from dutyflow.painting.fonts import picture_font, qt_measure
from dutyflow.painting.inks import brush, pen
from dutyflow.painting.severities import paint_severity
from dutyflow.plain import as_tool_tip
from dutyflow_models.checks.findings import TOLD_BY_READER
from dutyflow_models.picture.palette import LIGHT, Palette
from dutyflow_models.picture.text_wrap import clean, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow.live_findings import LiveFindings
    from dutyflow_models.checks.finding import Finding
    from dutyflow_models.files.problems import Problem
    from dutyflow_models.org import Waiver

Index = QModelIndex | QPersistentModelIndex
ROW = 58
_LEFT, _TOP = 34, 8
_SIZE = 12
"""The size of the sentences, in pixels."""


class FindingRow(NamedTuple):
    """One line; a note of the reader has no finding."""

    kind: str
    """The id of the check, or what the reader calls it."""
    severity: str
    sentence: str
    finding: Finding | None = None
    waiver: Waiver | None = None

    @property
    def title(self) -> str:
        """What stands in bold."""
        title = title_of_check(self.kind) if self.kind else "In the file"
        if self.waiver is None:
            return title
        until = f" until {self.waiver.until}" if self.waiver.until else ""
        return f"{title} · accepted{until}"


def rows_of(findings: LiveFindings, problems: tuple[Problem, ...]) -> Iterator[FindingRow]:
    """Yield what is open, then what the reader noted and is not live, then what was accepted."""
    for each in findings.all:
        yield FindingRow(each.check, each.severity, each.sentence, each)
    for problem in problems:
        if problem.code not in TOLD_BY_READER:
            yield FindingRow(problem.code, problem.severity, str(problem))
    for each, waiver in findings.waived:
        reason = f"{waiver.reason} ({each.sentence})"
        yield FindingRow(each.check, "note", reason, each, waiver)


class FindingRows(QAbstractListModel):
    """The rows that pass the filter."""

    def __init__(self, parent: QObject) -> None:
        """Begin without any."""
        super().__init__(parent)
        self.rows: tuple[FindingRow, ...] = ()

    def show(self, rows: tuple[FindingRow, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Say how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return what a row says, for readers of the screen and the tool tip."""
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.title}: {row.sentence}"
        return as_tool_tip(row.sentence) if role == Qt.ItemDataRole.ToolTipRole else None


class FindingDelegate(QStyledItemDelegate):
    """A sign, the kind in bold, the sentence in two lines."""

    def __init__(self, rows: FindingRows, parent: QObject) -> None:
        """Paint the rows of a model, in light colours until told otherwise."""
        super().__init__(parent)
        self._rows = rows
        self.palette: Palette = LIGHT

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height that all rows have."""
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row, colors = self._rows.rows[index.row()], self.palette
        area, state = option.rect, option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, brush(colors.selection))
        painter.fillRect(area.x() + 14, area.bottom(), area.width() - 28, 1, brush(colors.line))
        paint_severity(painter, area.x() + 21, area.y() + 17, row.severity, colors, 1.2)
        text = area.adjusted(_LEFT, _TOP, -14, -4)
        title_font, font = picture_font(13, 600), picture_font(_SIZE)
        painter.setFont(title_font)
        painter.setPen(pen(colors.ink_muted if row.waiver is not None else colors.ink))
        cut = Qt.TextElideMode.ElideRight
        title = QFontMetrics(title_font).elidedText(clean(row.title), cut, text.width())
        painter.drawText(text.x(), text.y() + 12, title)
        painter.setFont(font)
        painter.setPen(pen(colors.ink_muted))
        for number, line in enumerate(two_lines(row.sentence, text.width())):
            painter.drawText(text.x(), text.y() + 28 + number * 15, line)
        painter.restore()


def two_lines(sentence: str, width: int) -> tuple[str, ...]:
    """Break a sentence once, inside a word too wide for a line; what does not fit is left out."""
    measure = partial(qt_measure, pixel_size=_SIZE, weight=400)
    return wrap(clean(sentence), width, 2, measure).lines
