"""The lines of the findings panel: what is open, what the reader noted, what was accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from dutyflow.entry_list import EntryRows
from dutyflow.locales import day_in_words
from dutyflow.painting.entry_rows import (
    TEXT_SIZE,
    lines_of_sentence,
    paint_ground,
    paint_sentence,
    paint_title,
    sign_place,
)
from dutyflow.painting.fonts import sized
from dutyflow.painting.severities import paint_severity
from dutyflow.plain import as_tool_tip
from dutyflow_models.checks.findings import TOLD_BY_READER
from dutyflow_models.checks.titles import title_of_check
from dutyflow_models.language import say
from dutyflow_models.picture.palette import LIGHT, Palette
from dutyflow_models.picture.text_wrap import clean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter

    from dutyflow.entry_list import Index
    from dutyflow.live_findings import LiveFindings
    from dutyflow_models.checks.finding import Finding
    from dutyflow_models.files.problems import Problem
    from dutyflow_models.org import Waiver

ROW = 58


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
        title = title_of_check(self.kind) if self.kind else say("In the file")
        if self.waiver is None:
            return title
        if not self.waiver.until:
            return say("{title} · accepted", title=title)
        return say(
            "{title} · accepted until {day}", title=title, day=day_in_words(self.waiver.until)
        )


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


class FindingRows(EntryRows):
    """The rows that pass the filter."""

    rows: tuple[FindingRow, ...]

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
        return QSize(0, sized(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row, colors = self._rows.rows[index.row()], self.palette
        painter.save()
        text = paint_ground(painter, option, colors)
        at = sign_place(painter, option.rect, 17)
        paint_severity(painter, at.x(), at.y(), row.severity, colors, 1.2)
        ink = colors.ink_muted if row.waiver is not None else colors.ink
        paint_title(painter, text, clean(row.title), ink)
        said = lines_of_sentence(row.sentence, text.width())
        paint_sentence(painter, text, 16, said, colors.ink_muted, TEXT_SIZE)
        painter.restore()
