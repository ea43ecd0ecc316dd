"""Editors of one use: a tag for several duties, and the two buttons of a hand-off."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from dutyflow.painting.fonts import picture_font, sized
from dutyflow.panels.deeds import Deeds
from dutyflow.panels.measures import ROW, TEXT
from dutyflow.panels.relations import select_handoff_again
from dutyflow.panels.text_fields import is_undo
from dutyflow_models.edits.duties import tag_duties
from dutyflow_models.edits.handoffs import remove_handoffs, reverse_handoff
from dutyflow_models.language import say

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QWidget

    from dutyflow.panels.fields import Field
    from dutyflow.panels.inspection import Inspection


class SeveralTags(QLineEdit):
    """Enter adds a tag to all selected duties and waits for the next."""

    def __init__(self, field: Field, inspection: Inspection, parent: QWidget) -> None:
        """Tag the selected duties."""
        super().__init__(parent)
        self.field = field
        self._inspection = inspection
        self.setFont(picture_font(sized(TEXT)))
        self.setPlaceholderText(field.hint)
        self.setAccessibleName(field.label)
        self.returnPressed.connect(self.finish)

    @property
    def present(self) -> bool:
        """Say that there is always room for a tag."""
        return True

    def fill(self, *, fresh: bool) -> None:
        """Begin anew with another selection."""
        self.setReadOnly(self._inspection.document.read_only)
        if fresh:
            self.clear()

    def height_for(self, _width: int) -> int:
        """Return the height in pixels."""
        return sized(ROW)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the document."""
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def finish(self) -> None:
        """Add the tag that is written."""
        tag = self.text().strip()
        self.clear()
        if tag:
            edit = partial(tag_duties, duty_ids=self._inspection.subject.ids, tag=tag)
            self._inspection.run(self.field.step_text.format(self._inspection.name), edit)


class Turn(Deeds):
    """Reverse a hand-off, or delete it."""

    def __init__(self, field: Field, inspection: Inspection, parent: QWidget) -> None:
        """Act on the subject, a hand-off."""
        super().__init__(field, inspection, parent)
        self.reversing = self.add_button("arrow-right-left", say("Reverse"), self._reverse)
        self.deleting = self.add_button("trash", say("Delete"), self._delete)

    def _reverse(self) -> None:
        key, handoff = self._inspection.subject.id, self._inspection.handoff
        if handoff is None:
            return
        handoffs = self._inspection.document.organisation.handoffs
        place = next(at for at, each in enumerate(handoffs) if each is handoff)
        if self._inspection.run(
            say("Reverse {name}", name=self._inspection.name), partial(reverse_handoff, key=key)
        ):
            select_handoff_again(self._inspection, place)

    def _delete(self) -> None:
        key = self._inspection.subject.id
        self._inspection.run(
            say("Delete {name}", name=self._inspection.name), partial(remove_handoffs, keys=[key])
        )
