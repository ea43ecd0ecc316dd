"""Which field of a list is what: proposed, changed by hand, saved as a small file, opened again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutyflow.drop_down import DropDown
from dutyflow.importing.forms import OptionsForm
from dutyflow.importing.parts import as_form, mapping_buttons
from dutyflow.plain import LONGEST_LINE, shortened
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.interchange.into.list_mapping import (
    USES,
    ListMapping,
    Use,
    proposed_mapping,
    read_mapping,
)
from dutyflow_models.interchange.into.list_rows import lists_of
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.wording import counted, plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dutyflow.importing.forms import Made
    from dutyflow_models.interchange.source import Source

_WORDS: Mapping[Use, str] = {
    "title": mark("Titl&e"),
    "team": mark("Tea&m"),
    "id": mark("I&d"),
    "stage": mark("&Stage"),
    "description": mark("Des&cription"),
    "tags": mark("Ta&gs"),
}


class _List(NamedTuple):
    """What is shown of a list; its entries stay where they were read."""

    name: str
    size: int
    fields: tuple[str, ...]
    proposed: ListMapping


class ListForm(OptionsForm):
    """A field to choose for each use; the one with the title is always there."""

    def __init__(self, lists: Sequence[_List], kept: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._lists = lists
        self.rows = DropDown(say("List"), self)
        for each in self._lists:
            name = shortened(plain(each.name), LONGEST_LINE) or say("The whole file")
            entries = counted(each.size, "entry")
            self.rows.addItem(say("{name}: {entries}", name=name, entries=entries), each.name)
        words = {use: say_marked(_WORDS[use]).replace("&", "") for use in USES}
        self.fields = {use: DropDown(words[use], self) for use in USES}
        self.open_button, self.save_button = mapping_buttons(self)
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
            sentence = say("The mapping is of a list with other fields.")
            raise CannotRead(Problem(sentence, advice=say("Choose the fields by hand.")))
        self._show(mapping)
        self.changed.emit()

    # --- showing -----------------------------------------------------------------------------

    def _proposed(self) -> ListMapping:
        return self._lists[0].proposed if self._lists else ListMapping()

    def _show_other_list(self) -> None:
        found = self._list(str(self.rows.currentData() or ""))
        self._show(found.proposed if found is not None else ListMapping())
        self.changed.emit()

    def _list(self, name: str) -> _List | None:
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
                field.addItem(say("(none)"), "")
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
            column.addWidget(as_form(((say("&List"), self.rows),), self))
        else:
            self.rows.hide()
        sides = QHBoxLayout()
        sides.setSpacing(16)
        for uses in (USES[:3], USES[3:]):
            rows = tuple((say_marked(_WORDS[use]), self.fields[use]) for use in uses)
            sides.addWidget(as_form(rows, self), 1)
        column.addLayout(sides)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        column.addLayout(buttons)


def prepared(source: Source) -> Made:
    """Read the lists of a source; why there are none, looking at it says."""
    try:
        found = lists_of(source)[0]
    except CannotRead:
        found = []
    lists = [
        _List(each.name, len(each.rows), each.fields, proposed_mapping(each)) for each in found
    ]
    return partial(ListForm, lists)


def _known(kept: str, lists: Sequence[_List]) -> ListMapping | None:
    """Return the mapping of the last time, if this list has all fields that it names."""
    try:
        mapping = read_mapping(kept)
    except CannotRead:
        return None
    found = next((each for each in lists if each.name == mapping.rows), None)
    named = {name for use in USES if (name := mapping.field(use))}
    return mapping if found is not None and named <= set(found.fields) else None
