"""The panel of points and decisions: what is open, what was settled, and what is done about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dutyflow.enter_key import pressed_by_enter
from dutyflow.entry_list import EntryList
from dutyflow.panels.point_rows import PointDelegate, PointRow, PointRows, rows_of
from dutyflow.plain import label, set_tool_tip
from dutyflow.step_texts import called
from dutyflow_models.edits.decisions import remove_decision
from dutyflow_models.edits.points import change_point, remove_point
from dutyflow_models.language import mark, number, say, say_marked
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from dutyflow.document import Document
    from dutyflow_models.picture.palette import Palette

_EMPTY = mark(
    "Nothing is parked and nothing decided yet. Ctrl+Shift+P parks a point, Ctrl+Shift+D writes a"
    " decision, both about the selected duties."
)
_UNFOLD, _FOLD = Qt.Key.Key_Right, Qt.Key.Key_Left
_KEYS = {
    Qt.Key.Key_C: "close",
    Qt.Key.Key_O: "reopen",
    Qt.Key.Key_E: "edit",
    Qt.Key.Key_F2: "edit",
    Qt.Key.Key_Delete: "delete",
    Qt.Key.Key_Backspace: "delete",
}
_BUTTONS = {
    "close": (mark("Close…"), mark("Close the point, with an answer if there is one (C)")),
    "reopen": (mark("Reopen"), mark("Let the point be open again (O)")),
    "edit": (mark("Edit…"), mark("Change what is written (E)")),
    "delete": (mark("Delete"), mark("Remove it; undo brings it back (Del)")),
}


class PointsPanel(QWidget):
    """A list below headings; Enter or a click goes to the cards, keys and buttons do the rest."""

    go_wanted = Signal(object)
    """The ids of the duties to go to."""
    edit_wanted = Signal(object)
    """The point or decision to edit."""
    close_wanted = Signal(object)
    """The point to close with an answer."""
    left = Signal()
    """Esc was pressed: the keyboard goes back to the board."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        """Follow the points and decisions of a document; what is closed is folded."""
        super().__init__(parent)
        self.setObjectName("points")
        self._document = document
        self.folded = {"closed"}
        self.heading = label(say("Points"), self)
        self.model = PointRows(self)
        self.list = EntryList(say("Points and decisions"), self, (*_KEYS, _FOLD, _UNFOLD))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setModel(self.model)
        self.delegate = PointDelegate(self.model, self.list)
        self.list.setItemDelegate(self.delegate)
        self.list.clicked.connect(self.go)
        self.list.go_pressed.connect(self.go)
        self.list.key_pressed.connect(self._obey)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.selectionModel().currentChanged.connect(self._offer)
        self.empty = label(say_marked(_EMPTY), self)
        self.empty.setWordWrap(True)
        self.empty.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.buttons = {name: self._button(name) for name in _BUTTONS}
        self._lay_out()
        for signal in (document.changed, document.loaded, document.file_changed):
            signal.connect(self.refresh)
        self.refresh()

    @property
    def current(self) -> PointRow | None:
        """The row that keys and buttons are about."""
        at = self.list.at_hand
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def set_palette(self, palette: Palette) -> None:
        """Wear the colours of a theme."""
        self.delegate.palette = palette
        self.setStyleSheet(
            f"#points, #points QListView {{ background: {palette.panel}; border: none; }}"
            f"#points QLabel {{ color: {palette.ink_muted}; background: transparent; }}"
        )
        self.list.viewport().update()

    def refresh(self) -> None:
        """Show what is there now; the row at hand stays at hand, or the one in its place."""
        org = self._document.organisation
        open_ones = sum(point.state == "open" for point in org.points)
        if open_ones:
            self.heading.setText(say("Points ({count} open)", count=number(open_ones)))
        else:
            self.heading.setText(say("Points and decisions"))
        rows = rows_of(org, self.folded)
        if rows != self.model.rows:
            at, before = self.list.at_hand, self.current
            self.model.show(rows)
            again = next((n for n, row in enumerate(rows) if _same(row, before)), at)
            if rows and before is not None:
                self.list.take_up(max(0, min(again, len(rows) - 1)))
        self.empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self._offer()

    def take_focus(self) -> None:
        """Let the keys act on the list, beginning with its first point."""
        if self.current is None and len(self.model.rows) > 1:
            self.list.take_up(1)
        self.list.setFocus()

    def take_up(self, section: str, place: int) -> None:
        """Take a point (“point”) or a decision (“decision”) in hand, unfolded."""
        for _ in range(2):
            for at, row in enumerate(self.model.rows):
                is_decision = row.section == "decision"
                if row.place == place and is_decision == (section == "decision"):
                    self.list.take_up(at)
                    return
            self.folded = set()
            self.refresh()

    def go(self) -> None:
        """Go to the cards of the row at hand; a heading folds or unfolds."""
        row = self.current
        if row is None:
            return
        if row.entry is None:
            self._fold(row, folded=not row.folded)
        elif row.entry.about:
            self.go_wanted.emit(row.entry.about)

    def do(self, what: str) -> None:
        """Do what a button says with the row at hand, where it can be done."""
        row = self.current
        if row is None or self.buttons[what].isHidden() or not self.buttons[what].isEnabled():
            return
        if what == "edit":
            self.edit_wanted.emit(row.entry)
        elif what == "close":
            self.close_wanted.emit(row.entry)
        elif what == "reopen":
            edit = partial(change_point, place=row.place, state="open")
            text = say("Reopen point {point}", point=_named(row))
            self._document.edit(text, edit)
        else:
            self._delete(row)

    def _delete(self, row: PointRow) -> None:
        if row.section == "decision":
            text = say("Delete decision {decision}", decision=_named(row))
            self._document.edit(text, partial(remove_decision, place=row.place))
        else:
            text = say("Delete point {point}", point=_named(row))
            self._document.edit(text, partial(remove_point, place=row.place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the panel; Enter presses a button."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not pressed_by_enter(event, self):
            super().keyPressEvent(event)

    def _obey(self, key: Qt.Key) -> None:
        row = self.current
        if key in _KEYS:
            self.do(_KEYS[key])
        elif row is not None and row.entry is None:
            self._fold(row, folded=key == _FOLD)

    def _fold(self, row: PointRow, *, folded: bool) -> None:
        if folded:
            self.folded.add(row.section)
        else:
            self.folded.discard(row.section)
        self.refresh()

    def _offer(self) -> None:
        """Show the buttons that the row at hand has."""
        row = self.current
        entry = row.entry if row is not None else None
        section = row.section if row is not None else ""
        fitting = {
            "close": section not in ("closed", "decision"),
            "reopen": section == "closed",
            "edit": True,
            "delete": True,
        }
        for name, button in self.buttons.items():
            button.setVisible(entry is not None and fitting[name])
            button.setEnabled(not self._document.read_only)

    def _menu(self, at: QPoint) -> None:
        row = self.current
        if row is None or row.entry is None:
            return
        menu = QMenu(self)
        menu.addAction(say("Go there"), self.go).setEnabled(bool(row.entry.about))
        for name, button in self.buttons.items():
            if not button.isHidden():
                menu.addAction(say_marked(_BUTTONS[name][0]), partial(self.do, name)).setEnabled(
                    button.isEnabled()
                )
        menu.addAction(say("Copy"), lambda: QGuiApplication.clipboard().setText(row.sentence))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _button(self, name: str) -> QPushButton:
        text, tip = _BUTTONS[name]
        button = QPushButton(say_marked(text), self)
        set_tool_tip(button, say_marked(tip))
        button.clicked.connect(partial(self.do, name))
        return button

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 4, 14, 8)
        foot.setSpacing(6)
        for button in self.buttons.values():
            foot.addWidget(button)
        foot.addStretch(1)
        self.heading.setContentsMargins(14, 8, 14, 4)
        self.empty.setContentsMargins(14, 4, 14, 4)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.empty, 1)
        column.addWidget(self.list, 1)
        column.addLayout(foot)


def _same(row: PointRow, other: PointRow | None) -> bool:
    """Say whether two rows are about one thing, which may be worded otherwise by now."""
    if other is None:
        return False
    if row.entry is None or other.entry is None:
        return row.entry is other.entry and row.section == other.section
    return row.entry is other.entry


def _named(row: PointRow) -> str:
    return called(plain(row.text))
