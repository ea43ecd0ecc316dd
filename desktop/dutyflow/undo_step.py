"""The undo step of every edit: the states before and after."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from dutyflow_models.changes import compare

if TYPE_CHECKING:
    from dutyflow.document import Document
    from dutyflow_models.layout import Layout
    from dutyflow_models.org import Organisation

State = tuple["Organisation", "Layout"]

UNDONE_OF_LAYOUT = ("lane_order", "card_order", "colors", "scenario", "facts")
"""What an undo step brings back of the layout; looking elsewhere is not undone."""


class UndoStep(QUndoCommand):
    """The states before and after an edit."""

    def __init__(
        self, document: Document, text: str, organisation: Organisation, layout: Layout, merge: str
    ) -> None:
        super().__init__(text)
        # Only the document holds its steps. Were they to hold it, Python's collector could delete
        # the document in the middle of Qt deleting the steps, which crashes.
        self._weakly = weakref.ref(document)
        self._before = (document.organisation, document.layout)
        self._after = (organisation, layout)
        self._merge = merge

    @property
    def _document(self) -> Document:
        document = self._weakly()
        assert document is not None  # it holds the stack that calls this step
        return document

    def redo(self) -> None:
        """Become the state after; also when the step is made."""
        self._become(self._after, since=self._before)

    def undo(self) -> None:
        """Become the state before."""
        self._document.end_merging()
        self._become(self._before, since=self._after)

    def _become(self, state: State, *, since: State) -> None:
        """Take the organisation, and of the layout what this step changed; the rest stays.

        Another layout that is in use by now stays as it is.
        """
        organisation, layout = state
        changed = {
            name: getattr(layout, name)
            for name in UNDONE_OF_LAYOUT
            if getattr(layout, name) != getattr(since[1], name)
        }
        now = self._document.layout
        same_layout = now.name == layout.name
        self._document.take(
            organisation, now.replacing(**changed) if changed and same_layout else now
        )

    def id(self) -> int:
        """Let Qt ask whether two steps are one."""
        return 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in the next step of the same typing; a step that comes to nothing is dropped."""
        if not isinstance(other, UndoStep) or not other._merge:
            return False
        self._after = other._after
        if self._after[1] == self._before[1] and not compare(self._before[0], self._after[0]):
            self._document.end_merging()
            self.setObsolete(True)
        return True
