"""The panel of a merge: what excludes each other, decided field by field."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dutyflow.enter_key import pressed_by_enter
from dutyflow.entry_list import EntryList
from dutyflow.panels.conflict_rows import (
    WORDS,
    ConflictDelegate,
    ConflictRow,
    ConflictRows,
    rows_of,
)
from dutyflow.plain import label, set_tool_tip
from dutyflow_models.language import mark, number, say, say_marked

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from dutyflow.document import Document
    from dutyflow_models.picture.palette import Palette
    from dutyflow_models.three_way.conflict import Choice

KEYS: dict[Qt.Key, Choice] = {
    Qt.Key.Key_M: "mine",
    Qt.Key.Key_T: "theirs",
    Qt.Key.Key_B: "base",
}
_TIPS: dict[Choice, str] = {
    "mine": mark("What you made of it (M)"),
    "theirs": mark("What others made of it (T)"),
    "base": mark("What it was before (B)"),
}


class ConflictsPanel(QWidget):
    """A list of conflicts; a click goes to the place, buttons and keys decide."""

    go_wanted = Signal(object)
    """The conflict to go to."""
    decided = Signal(object, str)
    """A conflict and the choice."""
    rest_decided = Signal(str)
    """The choice for everything that is open."""
    left = Signal()
    """The keyboard was here, and nothing is left to decide."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        """Follow what is to be decided in a document."""
        super().__init__(parent)
        self.setObjectName("conflicts")
        self._document = document
        self.heading = label(say("To decide"), self)
        self.model = ConflictRows(self)
        self.delegate = ConflictDelegate(self.model, self)
        self.list = EntryList(say("To decide"), self, KEYS)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.clicked.connect(self.go)
        self.list.go_pressed.connect(self.go)
        self.list.key_pressed.connect(lambda key: self.decide(KEYS[key]))
        self.list.selectionModel().currentChanged.connect(self._offer)
        self.buttons = {choice: self._button(choice) for choice in KEYS.values()}
        self.rest: dict[Choice, QPushButton] = {
            "mine": QPushButton(say("Use mine for the rest"), self),
            "theirs": QPushButton(say("Use theirs for the rest"), self),
        }
        for choice, button in self.rest.items():
            button.clicked.connect(partial(self._decide_rest, choice))
        self._lay_out()
        document.conflicts.changed.connect(self.refresh)
        document.changed.connect(self._reword)
        self.refresh()

    @property
    def current(self) -> ConflictRow | None:
        """The row that buttons and keys are about."""
        at = self.list.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def set_palette(self, palette: Palette) -> None:
        """Wear the colours of a theme."""
        self.delegate.palette = palette
        self.setStyleSheet(
            f"#conflicts, #conflicts QListView {{ background: {palette.panel}; border: none; }}"
            f"#conflicts QLabel {{ color: {palette.ink_muted}; background: transparent; }}"
        )
        self.list.viewport().update()

    def refresh(self) -> None:
        """Show what is open now; behind a row that was decided the next one is at hand."""
        at = max(self.list.currentIndex().row(), 0)
        self._reword()
        count = len(self.model.rows)
        self.heading.setText(say("To decide ({count})", count=number(count)))
        if count:
            self.list.setCurrentIndex(self.model.index(min(at, count - 1)))
        had_keyboard = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.setVisible(count > 0)
        if had_keyboard and not count:
            self.left.emit()  # else the next letter would be typed into the field above
        self._offer()

    def take_focus(self) -> None:
        """Let the keys decide."""
        self.list.setFocus()

    def go(self) -> None:
        """Go to the place of the row at hand."""
        row = self.current
        if row is not None:
            self.go_wanted.emit(row.conflict)

    def decide(self, choice: Choice) -> None:
        """Decide the row at hand, where it has this choice."""
        row = self.current
        if row is not None and choice in dict(row.values):
            self.decided.emit(row.conflict, choice)

    def _decide_rest(self, choice: Choice) -> None:
        self.rest_decided.emit(choice)

    def _reword(self) -> None:
        """Say everything anew, as teams may be called otherwise by now."""
        rows = rows_of(self._document.conflicts.all, self._document.organisation)
        if rows != self.model.rows:
            at = self.list.currentIndex().row()
            self.model.show(rows)
            if 0 <= at < len(rows):
                self.list.setCurrentIndex(self.model.index(at))

    def _offer(self) -> None:
        row = self.current
        choices = dict(row.values) if row is not None else {}
        for choice, button in self.buttons.items():
            button.setEnabled(choice in choices)

    def _button(self, choice: Choice) -> QPushButton:
        button = QPushButton(
            say_marked(WORDS[choice]) if choice != "base" else say("As it was"), self
        )
        set_tool_tip(button, say_marked(_TIPS[choice]))
        button.clicked.connect(partial(self.decide, choice))
        return button

    def _lay_out(self) -> None:
        head, foot, rest = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(14, 8, 14, 4)
        head.addWidget(self.heading)
        head.addStretch(1)
        foot.setContentsMargins(14, 6, 14, 0)
        rest.setContentsMargins(14, 6, 14, 8)
        for row in (foot, rest):
            row.setSpacing(6)
        for row, buttons in ((foot, self.buttons.values()), (rest, self.rest.values())):
            for button in buttons:
                row.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        column.addLayout(rest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do what the button with the keyboard does."""
        if not pressed_by_enter(event, self):
            super().keyPressEvent(event)
