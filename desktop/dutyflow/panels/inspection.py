"""What every editor of the inspector has before it: the document, the subject, the colours."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow.panels.subject import Subject, edit_of, name_of, parts_of
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.picture.palette import LIGHT, team_colors

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow.document import Arrange, Document, Edit
    from dutyflow.panels.fields import Field
    from dutyflow_models.org import Duty, HandOff, Organisation, Part, Team

SEVERAL_VALUES = "\0several"
"""The value of a field in which the selected duties differ."""


class Inspection:
    """One look at the subject. Editors read values from it and give it new ones."""

    def __init__(
        self,
        document: Document,
        want_link: Callable[[str], None],
        want_entry: Callable[[str], None],
    ) -> None:
        """Look at the organisation, in light colours.

        `want_link` is told a link to open, `want_entry` a point or decision to go to: `point 3`.
        """
        self.document = document
        self.want_link = want_link
        self.want_entry = want_entry
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

    def give(
        self,
        field: Field,
        value: object,
        *,
        arrange: Arrange | None = None,
        stepping: bool = False,
    ) -> bool:
        """Set a field in one undo step, together with the layout if need be.

        With `stepping`, values gone through one after another are one step together.
        """
        edit = edit_of(self.subject, {field.name: value}, self.document)
        merge = self._merge_key(field) if stepping else ""
        text = field.step_text.format(self.name)
        return self.document.edit(text, edit, arrange=arrange, merge=merge)

    def give_typed(self, field: Field, value: object, *, finished: bool) -> bool:
        """Set a field while it is typed; without an edit elsewhere all of it is one undo step.

        Before the typing is finished a refusal is kept quiet: the value may be half a one.
        """
        edit = edit_of(self.subject, {field.name: value}, self.document)
        if not finished:
            try:
                typed = edit(self.document.organisation)
            except EditRefused:
                return False
            edit = partial(_already_made, made=typed)
        text = field.step_text.format(self.name)
        return self.document.edit(text, edit, merge=self._merge_key(field))

    def run(self, text: str, edit: Edit) -> bool:
        """Make one undo step; False when nothing happened."""
        return self.document.edit(text, edit)

    def end_typing(self) -> None:
        """Let what is typed next be a step of its own."""
        self.document.end_merging()

    def team_colors(self) -> dict[str, str]:
        """Return the colours of the teams shown, as on the board."""
        document = self.document
        return team_colors(document.shown.teams, document.layout.colors, self.palette)

    def _merge_key(self, field: Field) -> str:
        return f"{self.subject.kind}:{','.join(self.subject.ids)}:{field.name}"


def _already_made(_org: Organisation, made: Organisation) -> Organisation:
    """Stand for an edit that was tried out a moment ago."""
    return made
