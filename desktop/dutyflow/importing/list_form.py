"""Which field of a list is what: proposed, changed by hand, saved as a small file, opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dutyflow.drop_down import DropDown
from dutyflow.importing.forms import OptionsForm
from dutyflow.importing.parts import as_form
from dutyflow.plain import LONGEST_LINE, shortened
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.interchange.into.list_mapping import (
    USES,
    ListMapping,
    Use,
    proposed_mapping,
    read_mapping,
)
from dutyflow_models.interchange.into.list_rows import RowList, lists_of
from dutyflow_models.wording import counted, plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.interchange.source import Source

_WORDS: Mapping[Use, str] = {
    "title": "Titl&e",
    "team": "Tea&m",
    "id": "I&d",
    "stage": "&Stage",
    "description": "Des&cription",
    "tags": "Ta&gs",
}
_NOTHING = "(none)"


class ListForm(OptionsForm):
    """A field to choose for each use; the one with the title is always there."""

    def __init__(self, source: Source, kept: str, parent: QWidget) -> None:
        super().__init__(source, kept, parent)
        self._lists = _lists(source)
        self.rows = DropDown("List", self)
        for each in self._lists:
            name = plain(each.name) or "The whole file"
            words = f"{shortened(name, LONGEST_LINE)}: {counted(len(each.rows), 'entry')}"
            self.rows.addItem(words, each.name)
        self.fields = {use: DropDown(_WORDS[use].replace("&", ""), self) for use in USES}
        self.open_button = QPushButton("&Open mapping…", self)
        self.save_button = QPushButton("Sa&ve mapping…", self)
        self._lay_out()
        self._show(_known(kept, self._lists) or self._proposed())
        self.rows.currentIndexChanged.connect(self._show_other_list)
        for field in self.fields.values():
            field.currentIndexChanged.connect(self.changed)
        self.open_button.clicked.connect(self.open_wanted)
        self.save_button.clicked.connect(lambda: self.save_wanted.emit(self.options.text))

    @property
    def options(self) -> ListMapping:
        """The mapping that is chosen."""
        chosen = {use: str(field.currentData() or "") for use, field in self.fields.items()}
        return ListMapping(rows=str(self.rows.currentData() or ""), **chosen)

    @property
    def kept(self) -> str:
        """The mapping as text, for the next list with the same fields."""
        return self.options.text

    def take(self, text: str) -> None:
        """Take a saved mapping over; CannotRead where it is none, or of another list."""
        read_mapping(text)
        mapping = _known(text, self._lists)
        if mapping is None:
            sentence = "The mapping is of a list with other fields."
            raise CannotRead(Problem(sentence, advice="Choose the fields by hand."))
        self._show(mapping)
        self.changed.emit()

    # --- showing -----------------------------------------------------------------------------

    def _proposed(self) -> ListMapping:
        return proposed_mapping(self._lists[0]) if self._lists else ListMapping()

    def _show_other_list(self) -> None:
        found = self._list(str(self.rows.currentData() or ""))
        self._show(proposed_mapping(found) if found is not None else ListMapping())
        self.changed.emit()

    def _list(self, name: str) -> RowList | None:
        return next((each for each in self._lists if each.name == name), None)

    def _show(self, mapping: ListMapping) -> None:
        """Show a mapping without a word to others."""
        found = self._list(mapping.rows)
        self.rows.blockSignals(True)
        self.rows.setCurrentIndex(self.rows.findData(mapping.rows))
        self.rows.blockSignals(False)
        names = found.fields if found is not None else ()
        for use, field in self.fields.items():
            field.blockSignals(True)
            field.clear()
            if use != "title":
                field.addItem(_NOTHING, "")
            for name in names:
                field.addItem(shortened(name, LONGEST_LINE), name)
            field.setCurrentIndex(max(field.findData(mapping.field(use)), 0))
            field.blockSignals(False)

    # --- look --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if self.rows.count() > 1:
            column.addWidget(as_form((("&List", self.rows),), self))
        else:
            self.rows.hide()
        sides = QHBoxLayout()
        sides.setSpacing(16)
        for uses in (USES[:3], USES[3:]):
            rows = tuple((_WORDS[use], self.fields[use]) for use in uses)
            sides.addWidget(as_form(rows, self), 1)
        column.addLayout(sides)
        buttons = QHBoxLayout()
        for button in (self.open_button, self.save_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)


def _lists(source: Source) -> list[RowList]:
    """Return the lists of a source; why there are none, looking at it says."""
    try:
        return lists_of(source)[0]
    except CannotRead:
        return []


def _known(kept: str, lists: list[RowList]) -> ListMapping | None:
    """Return the mapping of the last time, if this list has all fields that it names."""
    try:
        mapping = read_mapping(kept)
    except CannotRead:
        return None
    found = next((each for each in lists if each.name == mapping.rows), None)
    named = {name for use in USES if (name := mapping.field(use))}
    return mapping if found is not None and named <= set(found.fields) else None
