"""The agenda of a workshop, asked for phase by phase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dutyflow.number_box import NumberBox
from dutyflow.plain import label, set_tool_tip
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.wording import counted
from dutyflow_models.workshop.agenda import MOST_MINUTES, MOST_PHASES, Agenda, Phase, ninety_minutes

if TYPE_CHECKING:
    from collections.abc import Callable

SIZE = QSize(520, 460)
LONGEST = 120
"""Letters of a phase's title."""
_USUAL_MINUTES = 10
_UNNAMED = mark("Phase")
"""Pixels before the minutes: the style sheet's padding does not move a spin box's text."""
_MARK = 32
"""Pixels for the word beside the phase that is on."""


class AgendaDialog(QDialog):
    """Rows of a title and minutes; the whole is added up below them.

    While a workshop runs, the row of the phase that is on is marked, and stays it when it is moved.
    """

    def __init__(self, agenda: Agenda, parent: QWidget, *, phase: int | None = None) -> None:
        """Begin with an agenda, of which a phase is on or, without one, nothing has begun."""
        super().__init__(parent)
        self.setWindowTitle(say("Agenda") if phase is not None else say("Start workshop"))
        self.rows: list[_Row] = []
        """The phases in their order."""
        self._now: _Row | None = None
        self._last: _Row | None = None
        self._starts = phase is None
        self._list = QWidget(self)
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self.total = label("", self)
        self.total.setObjectName("strong")
        self._lay_out()
        self._show(agenda, phase)
        self.resize(SIZE)

    @property
    def agenda(self) -> Agenda:
        """What the rows say."""
        return Agenda(tuple(row.phase for row in self.rows))

    @property
    def phase(self) -> int:
        """The place of the phase that is on; the first where it was removed."""
        return self.rows.index(self._now) if self._now in self.rows else 0

    @property
    def at(self) -> int:
        """The place of the row that has the keyboard, or had it last."""
        focus = QApplication.focusWidget()
        for place, row in enumerate(self.rows):
            if focus is not None and row.isAncestorOf(focus):
                self._last = row
                return place
        return self.rows.index(self._last) if self._last in self.rows else len(self.rows) - 1

    def add(self) -> None:
        """Add a phase after the row with the keyboard, ready to be named."""
        if len(self.rows) < MOST_PHASES:
            row = self._insert(self.at + 1, Phase("", _USUAL_MINUTES))
            row.title.setFocus()
            self._follow()

    def remove(self) -> None:
        """Remove the row with the keyboard."""
        if not self.rows:
            return
        place = self.at
        row = self.rows.pop(place)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        if self.rows:
            self.rows[min(place, len(self.rows) - 1)].title.setFocus()
        self._follow()

    def move_row(self, by: int) -> None:
        """Move the row with the keyboard up or down, and the keyboard with it."""
        place = self.at
        to = place + by
        if not self.rows or not 0 <= to < len(self.rows):
            return
        focus = QApplication.focusWidget()
        row = self.rows.pop(place)
        self.rows.insert(to, row)
        self._column.removeWidget(row)
        self._column.insertWidget(to, row)
        (focus if focus is not None and row.isAncestorOf(focus) else row.title).setFocus()
        self._set_tab_order()

    def use_ready_one(self) -> None:
        """Take the ready agenda for 90 minutes in place of what is there."""
        self._show(ninety_minutes(), None if self._starts else 0)

    # --- laying out --------------------------------------------------------------------------

    def _show(self, agenda: Agenda, phase: int | None) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for place, each in enumerate(agenda.phases):
            self._insert(place, each)
        on = phase is not None and 0 <= phase < len(self.rows)
        self._now = self.rows[phase or 0] if on else None
        if self._now is not None:
            self._now.mark("Now")
        self._last = self._now or (self.rows[0] if self.rows else None)
        if self._last is not None:
            self._last.title.setFocus()
        self._follow()

    def _insert(self, place: int, phase: Phase) -> _Row:
        row = _Row(phase, self._list)
        if not self._starts:
            row.mark("")
        row.minutes.valueChanged.connect(self._follow)
        self.rows.insert(place, row)
        self._column.insertWidget(place, row)
        row.show()
        return row

    def _follow(self) -> None:
        minutes = self.agenda.minutes
        count = counted(len(self.rows), "phase")
        whole = f"{count}, {counted(minutes, 'minute')}"
        self.total.setText(whole if self.rows else say("No phases: no timer"))
        self._set_tab_order()

    def _set_tab_order(self) -> None:
        fields = [field for row in self.rows for field in (row.title, row.minutes)]
        for before, after in zip(fields, [*fields[1:], *self._tools[:1]], strict=False):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._list)
        self._tools = [
            self._tool(say("&Add"), "Ctrl+N", self.add),
            self._tool(say("&Remove"), "Alt+Del", self.remove),
            self._tool(say("Move &up"), "Alt+Up", lambda: self.move_row(-1)),
            self._tool(say("Move &down"), "Alt+Down", lambda: self.move_row(+1)),
            self._tool(say("Ready &one (90 minutes)"), "", self.use_ready_one),
        ]
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for tool in self._tools:
            tools.addWidget(tool)
        tools.addStretch(1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        if self._starts:
            buttons.button(QDialogButtonBox.StandardButton.Ok).setText(say("&Start"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.total, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(area, 1)
        column.addLayout(tools)
        column.addLayout(foot)

    def _tool(self, text: str, key: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in its row
        button.clicked.connect(lambda: do())
        if key:
            QShortcut(QKeySequence(key), self, do)
            set_tool_tip(button, key)
        return button


class _Row(QWidget):
    """One phase."""

    def __init__(self, phase: Phase, parent: QWidget) -> None:
        super().__init__(parent)
        self._activity = phase.activity
        self.title = QLineEdit(phase.title, self)
        self.title.setMaxLength(LONGEST)
        self.title.setPlaceholderText(say_marked(_UNNAMED))
        self.title.setAccessibleName(say("What the phase is called"))
        unit = say(" min", about="minutes, behind their number")
        self.minutes = NumberBox(1, MOST_MINUTES, unit, self)
        self.minutes.setValue(phase.minutes)
        self.minutes.setAccessibleName(say("Minutes"))
        self._mark = label("", self)
        self._mark.setFixedWidth(_MARK)
        self._mark.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._mark)
        self._row.addWidget(self.title, 1)
        self._row.addWidget(self.minutes)

    @property
    def phase(self) -> Phase:
        """What the row says."""
        title = " ".join(self.title.text().split()) or say_marked(_UNNAMED)
        return Phase(title, self.minutes.value(), self._activity)

    def mark(self, word: str) -> None:
        """Put a word before the title, or keep its room free."""
        self._mark.setText(word)
        self._mark.show()
