"""The lines of the list of conflicts: what it is about, and what each side says."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from dutyflow.entry_list import EntryRows
from dutyflow.painting.entry_rows import (
    SIGN,
    TEXT_SIZE,
    TOP,
    elided,
    paint_ground,
    paint_sentence,
    paint_title,
)
from dutyflow.painting.fonts import sized
from dutyflow.painting.severities import paint_severity
from dutyflow.plain import as_tool_tip
from dutyflow_models.differences import HEADINGS
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.org import Part
from dutyflow_models.picture.palette import LIGHT, Palette
from dutyflow_models.picture.text_wrap import clean
from dutyflow_models.terms import field_words
from dutyflow_models.three_way.decide import choices_of
from dutyflow_models.three_way.sentences import value_in_words
from dutyflow_models.three_way.values import changed_fields

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from dutyflow.entry_list import Index
    from dutyflow_models.org import Organisation
    from dutyflow_models.three_way.conflict import Choice, Conflict

WORDS: dict[Choice, str] = {
    "mine": mark("Mine"),
    "theirs": mark("Theirs"),
    "base": mark("Was"),
}
_LINE, _VALUE = 17, 52
_WHAT = {"entry": mark("removed"), "order": mark("order"), "id": mark("id")}


class ConflictRow(NamedTuple):
    """One conflict, and what each of its choices is in words."""

    conflict: Conflict
    values: tuple[tuple[Choice, str], ...]

    @property
    def subject(self) -> str:
        """The entry, or the list, that it is about."""
        each = self.conflict
        if each.kind == "order":
            return say_marked(HEADINGS.get(each.section, each.section.capitalize()))
        return clean(each.title) or say("The organisation")

    @property
    def what(self) -> str:
        """What of the subject is to be decided."""
        what = _WHAT.get(self.conflict.kind)
        return say_marked(what) if what else field_words(self.conflict.field)

    @property
    def title(self) -> str:
        """What stands in bold."""
        return f"{self.subject} · {self.what}"


def rows_of(conflicts: tuple[Conflict, ...], organisation: Organisation) -> list[ConflictRow]:
    """Return a row for each conflict; teams go by their titles."""
    return [
        ConflictRow(
            each,
            tuple((choice, _in_words(each, choice, organisation)) for choice in choices_of(each)),
        )
        for each in conflicts
    ]


def _in_words(conflict: Conflict, choice: Choice, organisation: Organisation) -> str:
    value = conflict.value(choice)
    if conflict.kind == "entry" and choice != "base":
        return _state_of(value, conflict.base)
    return value_in_words(conflict, value, organisation.teams_by_id) or say("nothing")


def _state_of(entry: object, base: object) -> str:
    """Say what became of an entry that one side removed."""
    if not isinstance(entry, Part):
        return say("removed")
    if not isinstance(base, Part):
        return say("there")
    fields = changed_fields(base, entry)
    if not fields:
        return say("still used")
    return say("changed: {fields}", fields=", ".join(map(field_words, fields)))


class ConflictRows(EntryRows):
    """All that is to be decided."""

    rows: list[ConflictRow]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return what a row says, for readers of the screen and the tool tip."""
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.conflict.sentence
        if role != Qt.ItemDataRole.ToolTipRole:
            return None
        lines = [
            row.title,
            *(f"{say_marked(WORDS[choice])}: {said}" for choice, said in row.values),
        ]
        return as_tool_tip("\n".join(lines))


class ConflictDelegate(QStyledItemDelegate):
    """A sign, the subject in bold, a line for each side."""

    def __init__(self, rows: ConflictRows, parent: QObject) -> None:
        """Paint the rows of a model, in light colours until told otherwise."""
        super().__init__(parent)
        self._rows = rows
        self.palette: Palette = LIGHT

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height for the title and as many lines as there are choices."""
        return QSize(
            0, sized((TOP + 1) * 2 + _LINE * (1 + len(self._rows.rows[index.row()].values)))
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row, colors = self._rows.rows[index.row()], self.palette
        painter.save()
        text = paint_ground(painter, option, colors)
        at = option.rect.topLeft() + QPoint(SIGN, TOP + 9)
        paint_severity(painter, at.x(), at.y(), "conflict", colors, 1.2)
        paint_title(painter, text, row.subject, colors.ink, tail=f" · {row.what}")
        values = text.adjusted(sized(_VALUE), 0, 0, 0)
        for number, (choice, said) in enumerate(row.values, start=1):
            word, below = (say_marked(WORDS[choice]),), number * _LINE
            paint_sentence(painter, text, below, word, colors.ink_muted, TEXT_SIZE)
            shown = (elided(said, values.width()),)
            paint_sentence(painter, values, below, shown, colors.ink, TEXT_SIZE)
        painter.restore()
