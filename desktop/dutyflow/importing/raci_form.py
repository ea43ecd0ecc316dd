"""How RACI tables are read, to be looked at and changed: head, columns, meanings of cells."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from dutyflow.drop_down import DropDown
from dutyflow.importing.forms import OptionsForm
from dutyflow.importing.parts import mapping_buttons
from dutyflow.importing.raci_preview import USES, PreviewRows, PreviewTable
from dutyflow.plain import label, shortened
from dutyflow_models.files.problems import CannotRead, Problem
from dutyflow_models.interchange.into.raci.kind import tables_of
from dutyflow_models.interchange.into.raci.letters import normal
from dutyflow_models.interchange.into.raci.mapping import (
    RaciOptions,
    kept_text,
    mapping_text,
    mappings_kept,
    read_mapping,
    remember,
    remembered,
)
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.letters import in_letters
from dutyflow_models.wording import plain, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dutyflow.importing.forms import Made
    from dutyflow_models.interchange.into.raci.making import Table
    from dutyflow_models.interchange.into.raci.mapping import ColumnUse, Sections, TableMapping
    from dutyflow_models.interchange.source import Source
    from dutyflow_models.org import Role

ROWS_SHOWN = 200
"""The first rows of each table, which are enough to say what is what."""
MEANINGS: tuple[tuple[Role, ...], ...] = (
    ("responsible",),
    ("accountable", "responsible"),
    ("accountable",),
    ("supports",),
    ("consulted",),
    ("informed",),
    ("consumers",),
    (),
)
"""What a cell may be said to mean; the last is no part in the duty."""
_SECTIONS: tuple[tuple[str, Sections], ...] = (
    (mark("Stages"), "stage"),
    (mark("Tags"), "tag"),
    (mark("Duties"), "duty"),
)
_KEYS = mark(
    "Arrows move. H: head. The column is D: duty, T: team, S: stage, I: id, N: description, "
    "G: tags, Delete: left out."
)


class RaciForm(OptionsForm):
    """Shows each table with how it is read; what is chosen is remembered by the table's head."""

    stretch = 3

    def __init__(self, tables: Sequence[Table], kept: str, parent: QWidget) -> None:
        """Propose how to read tables; what cannot be read is said by the dialog."""
        super().__init__(parent)
        self._kept = mappings_kept(kept)
        self._tables = list(tables)
        self._chosen: set[int] = set()
        self._before: TableMapping | None = None
        self._remember(self._kept)
        self.table = DropDown(say("Table"), self)
        self.used = QCheckBox(say("Take &duties from it"), self)
        self.rows = PreviewRows(self)
        self.preview = PreviewTable(self.rows, self)
        self.use = DropDown(say("What the column is"), self)
        self.meaning = DropDown(say("What the cell means"), self)
        self.sections = DropDown(say("What rows with one text alone are"), self)
        self._use_label, self._meaning_label = label("", self), label("", self)
        self.open_button, self.save_button = mapping_buttons(self)
        self._fill()
        self._lay_out()
        self._connect()
        self._show_table()
        self.setVisible(bool(self._tables))

    @property
    def options(self) -> RaciOptions:
        """What was chosen or is remembered; the rest is proposed anew from all rows."""
        return RaciOptions(
            tables=tuple(
                table.mapping if place in self._chosen else None
                for place, table in enumerate(self._tables)
            )
        )

    @property
    def kept(self) -> str:
        """All mappings that are remembered, with those chosen now."""
        chosen = [self._tables[place] for place in sorted(self._chosen)]
        return kept_text(remember(self._kept, [(each.grid, each.mapping) for each in chosen]))

    def take(self, text: str) -> None:
        """Take saved mappings over; CannotRead where there are none, or none of these tables."""
        if not self._remember(read_mapping(text).by_head):
            sentence = say("The mapping is of tables with other columns.")
            raise CannotRead(Problem(sentence, advice=say("Choose what is what by hand.")))
        self._show_table()
        self.changed.emit()

    def _save(self) -> None:
        self.save_wanted.emit(mapping_text((each.grid, each.mapping) for each in self._tables))

    def _remember(self, kept: Mapping[str, TableMapping]) -> bool:
        """Take over what is kept for the heads of tables; False where that is nothing."""
        found = {
            place: known
            for place, table in enumerate(self._tables)
            if (known := remembered(table.grid, table.mapping, kept)) is not None
        }
        for place, known in found.items():
            self._tables[place] = self._tables[place]._replace(mapping=known)
            self._chosen.add(place)
        return bool(found)

    # --- changing ----------------------------------------------------------------------------

    @property
    def _table(self) -> Table | None:
        place = self.table.currentIndex()
        return self._tables[place] if 0 <= place < len(self._tables) else None

    def _change(self, mapping: TableMapping) -> None:
        """Read the table shown in another way."""
        place, table = self.table.currentIndex(), self._table
        if table is None or mapping == table.mapping:
            return
        self._tables[place] = table._replace(mapping=mapping)
        self._chosen.add(place)
        self._before = mapping
        self._show_table()
        self.changed.emit()

    def _use_column(self, column: int, use: str) -> None:
        if self._table is not None:
            self._change(self._table.mapping.using(column, cast("ColumnUse", use)))

    def _make_head(self, row: int) -> None:
        if self._table is not None:
            head = None if row == self._table.mapping.head else row
            self._change(self._table.mapping.model_copy(update={"head": head}))

    def _choose_use(self) -> None:
        """Take what the list says; what it said on the way there, walked with keys, is undone."""
        column, before = self.preview.currentIndex().column(), self._before
        if column >= 0 and before is not None:
            self._change(before.using(column, cast("ColumnUse", self.use.currentData())))
            self._before = before

    def _follow_cell(self) -> None:
        self._before = self._table.mapping if self._table is not None else None
        self._show_cell()

    def _choose_meaning(self) -> None:
        table, text = self._table, self._text
        if table is not None and text:
            roles = MEANINGS[self.meaning.currentIndex()]
            values = table.mapping.values | {normal(text): roles}
            self._change(table.mapping.model_copy(update={"values": values}))

    def _choose_sections(self) -> None:
        if self._table is not None:
            sections = self.sections.currentData()
            self._change(self._table.mapping.model_copy(update={"sections": sections}))

    def _choose_used(self, used: bool) -> None:
        if self._table is not None:
            self._change(self._table.mapping.model_copy(update={"used": used}))

    # --- showing -----------------------------------------------------------------------------

    @property
    def _text(self) -> str:
        """The text of the cell that has the keyboard, where it is below a team; else nothing."""
        table, cell = self._table, self.preview.currentIndex()
        if table is None or not cell.isValid() or cell.row() < table.first:
            return ""
        is_team = table.mapping.columns[cell.column()] == "team"
        return table.grid.rows[cell.row()][cell.column()] if is_team else ""

    def _show_table(self) -> None:
        table = self._table
        self.rows.show_table(table)
        if table is None:
            return
        if not self.preview.currentIndex().isValid():
            self.preview.setCurrentIndex(self.rows.index(0, 0))
            self._before = table.mapping
        for field in (self.used, self.sections):
            field.blockSignals(True)
        self.used.setChecked(table.mapping.used)
        self.sections.setCurrentIndex(self.sections.findData(table.mapping.sections))
        for field in (self.used, self.sections):
            field.blockSignals(False)
        self._show_cell()

    def _show_cell(self) -> None:
        """Let the fields follow the cell that has the keyboard."""
        table, cell, text = self._table, self.preview.currentIndex(), self._text
        if table is None or not cell.isValid():
            return
        self.use.setCurrentIndex(self.use.findData(table.mapping.columns[cell.column()]))
        self._use_label.setText(say("&Column is"))
        roles = table.roles(text) if text else None
        self.meaning.setCurrentIndex(MEANINGS.index(roles) if roles in MEANINGS else -1)
        self.meaning.setEnabled(bool(text))
        words = quoted(shortened(plain(text), 20))
        self._meaning_label.setText(say("{cell} means", cell=words) if text else "")
        self._meaning_label.setVisible(bool(text))
        self.meaning.setVisible(bool(text))

    def _fill(self) -> None:
        for table in self._tables:
            name = table.grid.sheet or table.grid.file
            self.table.addItem(shortened(plain(name), 60))
        for use, words in USES.items():
            self.use.addItem(say_marked(words), use)
        for roles in MEANINGS:
            self.meaning.addItem(in_letters(roles) or say("No part"))
        self.meaning.setPlaceholderText(say("No role"))
        for words, sections in _SECTIONS:
            self.sections.addItem(say_marked(words), sections)

    def _connect(self) -> None:
        self.table.currentIndexChanged.connect(self._show_table)
        self.used.toggled.connect(self._choose_used)
        self.preview.use_wanted.connect(self._use_column)
        self.preview.head_wanted.connect(self._make_head)
        self.preview.selectionModel().currentChanged.connect(self._follow_cell)
        self.use.activated.connect(self._choose_use)
        self.meaning.activated.connect(self._choose_meaning)
        self.sections.activated.connect(self._choose_sections)
        self.open_button.clicked.connect(self.open_wanted)
        self.save_button.clicked.connect(self._save)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        several = len(self._tables) > 1
        for part in (self.table, self.used):
            part.setVisible(several)
        sections_label = label(say("&Rows with one text are"), self)
        sections_label.setBuddy(self.sections)
        self._use_label.setBuddy(self.use)
        keys = label(say_marked(_KEYS), self)
        keys.setObjectName("quiet")
        keys.setWordWrap(True)
        column.addLayout(_in_a_row(self.table, self.used))
        column.addWidget(self.preview, 1)
        column.addLayout(
            _in_a_row(
                *(self._use_label, self.use, self._meaning_label, self.meaning),
                *(sections_label, self.sections),
            )
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(keys, 1)
        row.addWidget(self.open_button)
        row.addWidget(self.save_button)
        column.addLayout(row)


def _in_a_row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part, int(isinstance(part, DropDown)))
    return row


def prepared(source: Source) -> Made:
    """Read the beginnings of all tables of a source; why there are none, looking at it says."""
    try:
        tables, _ = tables_of(source, RaciOptions(), most=ROWS_SHOWN)
    except CannotRead:
        tables = []
    return partial(RaciForm, tables)
