"""Rows about a lane that is several teams: who they are, what it saves, and how to end it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.merging import crossings_apart_and_as_one, take_apart
from dutyflow.panels.deeds import Deeds
from dutyflow.panels.relations import ListField
from dutyflow.panels.row_list import Line
from dutyflow_models.edits.merges import merged_group
from dutyflow_models.language import say
from dutyflow_models.scenario import merged_teams

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

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


class TakeApart(Deeds):
    """The button that makes lanes of their own of the teams again."""

    def __init__(self, field: Field, inspection: Inspection, parent: QWidget) -> None:
        """Act on the subject, a lane of several teams."""
        super().__init__(field, inspection, parent)
        self.button = self.add_button("split", say("Take apart"), self._take_apart)

    def _take_apart(self) -> None:
        take_apart(self._inspection.document, self._inspection.subject.id)
