"""What every editor of the inspector has before it: the document, the subject, the colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.panels.subject import Subject, edit_of, name_of, parts_of
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.picture.palette import LIGHT, team_color

if TYPE_CHECKING:
    from dutyflow.document import Arrange, Document, Edit
    from dutyflow.panels.fields import Field
    from dutyflow_models.org import Duty, HandOff, Part, Team

SEVERAL_VALUES = "\0several"
"""The value of a field in which the selected duties differ."""


class Inspection:
    """One look at the subject. Editors read values from it and give it new ones."""

    def __init__(self, document: Document) -> None:
        """Look at the organisation, in light colours."""
        self.document = document
        self.palette = LIGHT
        self.subject = Subject()

    @property
    def part(self) -> Part | None:
        """The part looked at, of several the last one; None when it is gone."""
        parts = parts_of(self.subject, self.document)
        return parts[-1] if parts else None

    @property
    def duty(self) -> Duty | None:
        """The duty looked at, with its own roles; None for anything else."""
        if self.subject.kind not in ("duty", "several"):
            return None
        return self.document.organisation.duties_by_id.get(self.subject.id)

    @property
    def team(self) -> Team | None:
        """The team looked at; None for anything else."""
        if self.subject.kind == "merged":
            return self.document.shown.teams_by_id.get(self.subject.id)
        if self.subject.kind != "team":
            return None
        return self.document.organisation.teams_by_id.get(self.subject.id)

    @property
    def handoff(self) -> HandOff | None:
        """The hand-off looked at; None for anything else."""
        if self.subject.kind != "handoff":
            return None
        return self.document.organisation.handoffs_by_key.get(self.subject.id)

    @property
    def name(self) -> str:
        """The subject in an undo text."""
        return name_of(self.subject, self.document)

    def value(self, field: Field) -> object:
        """Return what the subject says in a field; several duties that differ: `SEVERAL_VALUES`."""
        values = [getattr(part, field.name) for part in parts_of(self.subject, self.document)]
        if not values:
            return None
        return values[0] if all(each == values[0] for each in values) else SEVERAL_VALUES

    def allows(self, field: Field, value: object) -> bool:
        """Say whether a value would be taken; used while it is still being typed."""
        try:
            edit_of(self.subject, {field.name: value})(self.document.organisation)
        except EditRefused:
            return False
        return not self.document.read_only

    def give(
        self, field: Field, value: object, *, typing: bool = False, arrange: Arrange | None = None
    ) -> bool:
        """Set a field; what is typed into one field without a pause elsewhere is one undo step."""
        merge = f"{self.subject.kind}:{self.subject.id}:{field.name}" if typing else ""
        edit = edit_of(self.subject, {field.name: value})
        return self.run(field.step_text.format(self.name), edit, merge=merge, arrange=arrange)

    def run(
        self, text: str, edit: Edit, *, merge: str = "", arrange: Arrange | None = None
    ) -> bool:
        """Make one undo step; False when nothing happened."""
        return self.document.edit(text, edit, merge=merge, arrange=arrange)

    def end_typing(self) -> None:
        """Let what is typed next be a step of its own."""
        self.document.end_merging()

    def team_colors(self) -> dict[str, str]:
        """Return the colours of the teams shown, as on the board."""
        own = self.document.layout.colors
        return {
            team.id: team_color(own.get(team.id) or team.color, index, self.palette)
            for index, team in enumerate(self.document.shown.teams)
        }
