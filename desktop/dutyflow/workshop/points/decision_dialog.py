"""The dialog that writes a decision: what, by whom, who does what next until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from dutyflow.workshop.points.entry_dialog import About, EntryDialog
from dutyflow_models.edits.decisions import next_step_of, trouble_with_day
from dutyflow_models.language import say
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow.plain import Label
    from dutyflow_models.org import Decision, NextStep, Team

_SEEN = 4
"""How many teams are seen at once."""
_ID = Qt.ItemDataRole.UserRole


class DecisionDialog(EntryDialog):
    """A decision; a day that is none is told at its field, and the dialog stays."""

    def __init__(
        self,
        decision: Decision | None,
        about: Sequence[About],
        teams: Sequence[Team],
        today: str,
        parent: QWidget,
    ) -> None:
        """Write a new decision of today, or change one."""
        title = say("Write a decision") if decision is None else say("Edit a decision")
        super().__init__(title, decision.text if decision is not None else "", about, parent)
        self.field.setPlaceholderText(say("What was decided?"))
        step = decision.next_step if decision is not None else None
        self._step = step
        by = decision.by if decision is not None else ()
        self.teams = _teams(teams, by, self)
        self.what = QLineEdit(step.what if step is not None else "", self)
        self.who = QLineEdit(step.who if step is not None else "", self)
        self.due = QLineEdit(step.due if step is not None else "", self)
        self.due.setPlaceholderText("2027-01-31")
        self.date = QLineEdit(decision.date if decision is not None else today, self)
        self._before = {self.due: self.due.text(), self.date: self.date.text()}
        self.form.addRow(say("&By teams"), self.teams)
        self.form.addRow(say("&Next step"), self.what)
        self.form.addRow(say("&Who"), self.who)
        self.form.addRow(say("D&ue"), self.due)
        lines = {self.due: self.trouble_line()}
        self.form.addRow(say("&Date"), self.date)
        lines[self.date] = self.trouble_line()
        self.form.addRow(say("&About"), self.about)
        self.troubles: dict[QLineEdit, Label] = lines
        for field in lines:
            field.editingFinished.connect(self._look)

    @property
    def by(self) -> tuple[str, ...]:
        """The ids of the teams that decided."""
        items = (self.teams.item(row) for row in range(self.teams.count()))
        return tuple(item.data(_ID) for item in items if item.checkState() == Qt.CheckState.Checked)

    @property
    def next_step(self) -> NextStep | None:
        """The next step as written; None where nothing is. What we do not know of it stays."""
        made = next_step_of(what=self.what.text(), who=self.who.text(), due=self.due.text())
        if made is None or self._step is None:
            return made
        return self._step.replacing(what=made.what, who=made.who, due=made.due)

    def _look(self) -> None:
        self.trouble()
        self.adjustSize()

    def trouble(self) -> QWidget | None:
        """Say at a day what is wrong with it; a day that stood there before may stay."""
        wrong = None
        for field, line in self.troubles.items():
            text = field.text()
            said = "" if text == self._before[field] else trouble_with_day(text)
            line.setText(said)
            line.setVisible(bool(said))
            field.setAccessibleDescription(said)
            wrong = wrong or (field if said else None)
        return wrong


def _teams(teams: Sequence[Team], checked: Sequence[str], parent: QWidget) -> QListWidget:
    shown = QListWidget(parent)
    shown.setObjectName("entries")
    shown.setAccessibleName(say("By teams"))
    known = {team.id: plain(team.title) for team in teams}
    gone = {each: each for each in checked if each not in known}
    for team_id, title in {**known, **gone}.items():
        item = QListWidgetItem(title, shown)
        item.setData(_ID, team_id)
        state = Qt.CheckState.Checked if team_id in checked else Qt.CheckState.Unchecked
        item.setCheckState(state)
    row = max(shown.sizeHintForRow(0), 18)
    shown.setFixedHeight(row * min(_SEEN, max(1, shown.count())) + 10)
    shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    shown.setTextElideMode(Qt.TextElideMode.ElideRight)
    shown.setCurrentRow(0)
    return shown
