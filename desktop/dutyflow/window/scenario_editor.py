"""Scenarios, the questions that they answer and groups of teams, listed and edited in one place.

It stays open beside the board: every change is an undo step there, and it follows what the board
does.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dutyflow.document import READ_ONLY
from dutyflow.plain import as_tool_tip, label
from dutyflow.window.scenario_entries import ENTRIES, SECTIONS, Kind, Section
from dutyflow.window.scenario_forms import form_of
from dutyflow_models.language import mark, say, say_marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from dutyflow.desk import Desk

SIZE = QSize(720, 520)
_LIST_WIDTH = 230
_KEYS = ("undo", "redo", "save")
_NAMED = Qt.ItemDataRole.UserRole


def show_editor(desk: Desk) -> ScenarioEditor:
    """Open the editor of a window, or bring it to the front."""
    known = desk.window.findChild(ScenarioEditor)
    editor = known if known is not None else ScenarioEditor(desk)
    editor.open_beside()
    return editor


class ScenarioEditor(QDialog):
    """The list at the left, the form of what is chosen at the right."""

    def __init__(self, desk: Desk) -> None:
        """Look at the document of a desk."""
        super().__init__(desk.window)
        self.setWindowTitle(say("Scenarios and questions"))
        self._desk = desk
        self._chosen: tuple[Kind, str] | None = None
        self._seen: tuple[object, ...] = ()
        self.list = QListWidget(self)
        self.list.setObjectName("entries")
        self.list.setAccessibleName(say("Scenarios, questions and groups"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setSpacing(2)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._choose)
        self.note = label("", self)
        self.note.setWordWrap(True)
        self.note.setObjectName("editor-note")
        self.area = QScrollArea(self)
        self.area.setAccessibleName(say("What is chosen in the list"))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields bring themselves into sight
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.buttons = {
            name: self._button(say_marked(name), run)
            for name, run in (
                (mark("New scenario"), partial(self._add, "scenario")),
                (mark("New question"), partial(self._add, "factor")),
                (mark("New group"), partial(self._add, "group")),
                (mark("Duplicate"), self._duplicate),
                (mark("Delete"), self._delete),
                (mark("Up"), partial(self._move, -1)),
                (mark("Down"), partial(self._move, +1)),
            )
        }
        self._lay_out()
        self.resize(SIZE)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._follow_if_changed)
        document = desk.document
        for signal in (document.changed, document.loaded):
            signal.connect(self._wait)
        document.refused.connect(self._refuse)
        self.addActions([desk.window.actions_by_id[each] for each in _KEYS])

    def open_beside(self) -> None:
        """Show what there is; the scenario on the board is chosen."""
        shown = self._desk.document.scenario
        if shown is not None and shown.id:
            self._chosen = ("scenario", shown.id)
        self._follow()
        self.show()
        self.raise_()
        self.activateWindow()
        self.list.setFocus()

    def choose(self, kind: Kind, part_id: str) -> None:
        """Show the form of an entry."""
        self._chosen = (kind, part_id)
        self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 goes to the name, Delete in the list removes what is chosen; Enter closes nothing.

        Esc takes back what is being written, and closes when nothing is.
        """
        key, focused = event.key(), self.focusWidget()
        if key == Qt.Key.Key_F2:
            form = self.area.widget()
            if form is not None:
                form.setFocus()
        elif key == Qt.Key.Key_Delete and self.list.hasFocus():
            if not event.isAutoRepeat():
                self._delete()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focused, QPushButton):
                focused.click()
        elif key == Qt.Key.Key_Escape and isinstance(focused, QLineEdit) and focused.isModified():
            self._fill()
        else:
            super().keyPressEvent(event)

    # --- the list ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        adding, changing = QHBoxLayout(), QHBoxLayout()
        for name, button in self.buttons.items():
            (adding if name.startswith("New") else changing).addWidget(button)
        for row in (adding, changing):
            row.addStretch(1)
        page = QVBoxLayout()
        page.addLayout(changing)
        page.addWidget(self.area, 1)
        page.addWidget(self.note)
        both = QHBoxLayout()
        both.addWidget(self.list)
        both.addLayout(page, 1)
        column = QVBoxLayout(self)
        column.addLayout(adding)
        column.addLayout(both, 1)

    def _button(self, name: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(name, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: run())
        return button

    def _wait(self) -> None:
        if self.isVisible():
            self._soon.start()

    def _follow_if_changed(self) -> None:
        """Leave what is half written alone while other things change."""
        if self._parts() != self._seen or not self._desk.window.shows_board:
            self._follow()

    def _parts(self) -> tuple[object, ...]:
        document = self._desk.document
        org = document.organisation
        return org.scenarios, org.factors, org.groups, org.teams, document.read_only

    def _follow(self) -> None:
        """Show the document as it is now; what was chosen stays chosen while it is there."""
        if not self._desk.window.shows_board:
            self._put_away()
            self.close()
            return
        self._seen = self._parts()
        self.note.setText(say_marked(READ_ONLY) if self._desk.document.read_only else "")
        organisation = self._desk.document.organisation
        rows = [(kind, entry) for kind in SECTIONS for entry in ENTRIES[kind].of(organisation)]
        if self._chosen not in [(kind, part.id) for kind, part in rows]:
            self._chosen = (rows[0][0], rows[0][1].id) if rows else None
        self.list.blockSignals(True)
        self.list.clear()
        for kind in SECTIONS:
            self._add_section(kind)
        self.list.blockSignals(False)
        self._fill()

    def _add_section(self, kind: Kind) -> None:
        entries = ENTRIES[kind]
        head = QListWidgetItem(say_marked(entries.heading), self.list)
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        for part in entries.of(self._desk.document.organisation):
            item = QListWidgetItem(f"   {' '.join(part.title.split())}", self.list)
            item.setData(_NAMED, (kind, part.id))
            item.setData(Qt.ItemDataRole.ToolTipRole, as_tool_tip(part.title))
            if (kind, part.id) == self._chosen:
                self.list.setCurrentItem(item)

    def _choose(self, item: QListWidgetItem | None) -> None:
        named = item.data(_NAMED) if item is not None else None
        if named is not None:
            self._chosen = (cast("Kind", named[0]), str(named[1]))
            self.note.setText(say_marked(READ_ONLY) if self._desk.document.read_only else "")
            self._fill()

    def _fill(self) -> None:
        """Build the form of what is chosen; the field that had the keyboard has it again."""
        focused = self.focusWidget()
        name = focused.accessibleName() if focused is not None else ""
        in_form = self._put_away()
        form = form_of(self._desk.document, self._chosen, self)
        form.setEnabled(not self._desk.document.read_only)
        self.area.setWidget(form)
        if in_form:
            again = next(
                (w for w in form.findChildren(QWidget) if w.accessibleName() == name), None
            )
            (again or form).setFocus()
        for each, button in self.buttons.items():
            button.setEnabled(self._may(each))

    def _put_away(self) -> bool:
        """Take the form away, with what is half written in it; True if it had the keyboard."""
        old, focused = self.area.widget(), self.focusWidget()
        if old is None:
            return False
        had_keyboard = focused is not None and old.isAncestorOf(focused)
        for field in old.findChildren(QLineEdit):
            field.blockSignals(True)  # going away is no wish to write
        self.area.takeWidget()
        old.hide()
        old.deleteLater()
        return had_keyboard

    def _may(self, name: str) -> bool:
        """Say whether a button has something to do."""
        if self._desk.document.read_only:
            return False
        if name.startswith("New"):
            return True
        if self._chosen is None:
            return False
        if name == "Duplicate":
            return self._chosen[0] == "scenario"
        return name == "Delete" or self._section.move is not None

    # --- what is done ------------------------------------------------------------------------

    @property
    def _section(self) -> Section:
        assert self._chosen is not None
        return ENTRIES[self._chosen[0]]

    def _add(self, kind: Kind) -> None:
        added = ENTRIES[kind].add(self._desk)
        if added is not None:
            self.choose(kind, added)
            form = self.area.widget()
            if form is not None:
                form.setFocus()

    def _duplicate(self) -> None:
        if self._chosen is not None and self._chosen[0] == "scenario":
            from dutyflow.commands.scenarios import duplicate_a_scenario

            added = duplicate_a_scenario(self._desk.document, self._chosen[1])
            if added is not None:
                self.choose("scenario", added)

    def _delete(self) -> None:
        if self._chosen is not None:
            self._section.remove(self._desk.document, self._chosen[1])

    def _move(self, step: int) -> None:
        if self._chosen is not None and self._section.move is not None:
            self._section.move(self._desk.document, self._chosen[1], step)

    def _refuse(self, sentence: str) -> None:
        if self.isVisible():
            self.note.setText(sentence)
