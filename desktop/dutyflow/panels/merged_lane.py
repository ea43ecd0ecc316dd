"""Rows about a lane that is several teams: who they are, what it saves, and how to end it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from dutyflow.merging import crossings_apart_and_as_one, take_apart
from dutyflow.panels.relations import ListField
from dutyflow.panels.row_list import Line
from dutyflow.resources import icon
from dutyflow_models.edits.merges import merged_group
from dutyflow_models.language import say
from dutyflow_models.scenario import merged_teams

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow.panels.fields import Field
    from dutyflow.panels.inspection import Inspection


class LaneTeams(ListField):
    """The teams that are one lane in the scenario shown; a click goes there."""

    chooses = True

    def find_lines(self) -> Iterator[Line]:
        """Yield the lines."""
        document, lane = self.inspection.document, self.inspection.team
        merged = merged_teams(document.organisation, document.scenario)
        for team in document.organisation.teams:
            if lane is not None and team.id in merged and merged[team.id].id == lane.id:
                yield Line(team.id, team.title, remark=team.description)

    def choose(self, key: str) -> None:
        """Select the team."""
        self.inspection.document.selection.select_team(key)


class Saving(ListField):
    """How many hand-offs cross lanes with these teams apart, and as one."""

    def find_lines(self) -> Iterator[Line]:
        """Yield the line."""
        document = self.inspection.document
        organisation, scenario = document.organisation, document.scenario
        group = merged_group(organisation, scenario, self.inspection.subject.id)
        if group is not None:
            yield Line("saving", crossings_apart_and_as_one(organisation, scenario, group))


class TakeApart(QWidget):
    """The button that makes lanes of their own of the teams again."""

    def __init__(self, field: Field, inspection: Inspection, parent: QWidget) -> None:
        """Act on the subject, a lane of several teams."""
        super().__init__(parent)
        self.field = field
        self._inspection = inspection
        self.button = QPushButton(icon("split"), say("Take apart"), self)
        self.button.clicked.connect(self._take_apart)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)

    @property
    def present(self) -> bool:
        """Say that the button is always there."""
        return True

    def fill(self, *, fresh: bool) -> None:
        """Offer it unless the file is open for reading only."""
        self.setEnabled(not self._inspection.document.read_only)

    def height_for(self, _width: int) -> int:
        """Return the height in pixels."""
        return self.sizeHint().height()

    def finish(self) -> None:
        """Nothing is pending here."""

    def _take_apart(self) -> None:
        take_apart(self._inspection.document, self._inspection.subject.id)
