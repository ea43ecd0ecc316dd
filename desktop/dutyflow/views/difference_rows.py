"""The list of differences as rows: a heading for each team or list, below it what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dutyflow.plain import as_tool_tip
from dutyflow_models.difference_sections import Section, Sort, sort_of
from dutyflow_models.org import ROLE_LETTERS, ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow_models.differences import Difference

Index = QModelIndex | QPersistentModelIndex
MARKS: dict[Sort, str] = {
    "added": "+",
    "removed": "−",
    "moved": "→",
    "roles": "R",
    "status": "!",
    "renamed": "Aa",
    "other": "≠",
}
"""The letter or sign of each sort of difference."""
_LETTERS = {role: ROLE_LETTERS[role] for role in ROLES}


class Line(NamedTuple):
    """A heading, without a difference, or a difference."""

    text: str
    remark: str = ""
    difference: Difference | None = None

    @property
    def mark(self) -> str:
        """The sign before the sentence; a role's own letter where a role changed."""
        if self.difference is None:
            return ""
        sort = sort_of(self.difference)
        if sort == "roles":
            letter = next((_LETTERS[each] for each in ROLES if each == self.difference.field), "R")
            return f"{'+' if self.difference.kind == 'gained' else '−'}{letter}"
        return MARKS[sort]


def filtered(
    sections: Iterable[Section], words: str, sort: Sort | None
) -> tuple[tuple[Section, ...], int]:
    """Return the sections with the differences that hold every word and are of a sort.

    The number is how many differences there are, a card that moved between two teams once.
    """
    wanted = words.casefold().split()
    made: list[Section] = []
    seen: set[int] = set()
    for section in sections:
        title = section.title.casefold()
        rows = tuple(
            each
            for each in section.differences
            if (sort is None or sort_of(each) == sort)
            and _holds(each.sentence.casefold(), title, wanted)
        )
        seen.update(map(id, rows))
        if rows:
            remark = section.remark if len(rows) == len(section.differences) else ""
            made.append(Section(section.title, remark, rows, section.team_id))
    return tuple(made), len(seen)


def _holds(sentence: str, title: str, wanted: list[str]) -> bool:
    return all(word in sentence or word in title for word in wanted)


class DifferenceRows(QAbstractListModel):
    """The lines of some sections, flat, so that thousands cost no more than those in sight."""

    def __init__(self, parent: QObject) -> None:
        """Begin without lines."""
        super().__init__(parent)
        self.lines: list[Line] = []

    def show(self, sections: Iterable[Section]) -> None:
        """Take other sections."""
        self.beginResetModel()
        self.lines = []
        for section in sections:
            self.lines.append(Line(section.title, section.remark))
            self.lines += [Line(each.sentence, "", each) for each in section.differences]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of lines."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return what a line says, for screen readers and tool tips; it is painted elsewhere."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{line.text} {line.remark}".rstrip()
        return as_tool_tip(line.text) if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let differences be selected, and headings not."""
        if not index.isValid() or self.lines[index.row()].difference is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
