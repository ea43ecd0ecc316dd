"""The undo step of every edit: the states before and after."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtGui import QUndoCommand

from dutyflow_models.changes import compare
from dutyflow_models.language import mark, say_marked

if TYPE_CHECKING:
    from dutyflow.document import Document
    from dutyflow.file_text import Held
    from dutyflow_models.layout import Layout
    from dutyflow_models.org import Organisation

State = tuple["Organisation", "Layout"]

UNDONE_OF_LAYOUT = ("lane_order", "card_order", "colors", "scenario", "facts")
"""What an undo step brings back of the layout; looking elsewhere is not undone."""


class Doing(NamedTuple):
    """What becomes of the document just now, and the step's text."""

    kind: Literal["edit", "undo", "redo"]
    text: str
    goes_on: bool = False
    """Whether the step before is carried further, as while a title is typed."""

    @property
    def said(self) -> str:
        """The text in the reader's language; that of a step is so already."""
        return say_marked(self.text) if self is READ_AGAIN else self.text


READ_AGAIN = Doing("edit", mark("Read the file again"))
"""What happens to the document when no step does it."""


class UndoStep(QUndoCommand):
    """The states before and after an edit."""

    def __init__(
        self, document: Document, text: str, organisation: Organisation, layout: Layout
    ) -> None:
        """Lead from what the document is to these."""
        super().__init__(text)
        # Only the document holds its steps. Were they to hold it, Python's collector could delete
        # the document in the middle of Qt deleting the steps, which crashes.
        self._weakly = weakref.ref(document)
        self._before = (document.organisation, document.layout)
        self._after = (organisation, layout)
        self._stands: bool | None = None
        self.goes_when_undone = False
        """Whether it is taken off the stack when it is undone, so that nobody can redo it."""

    @property
    def _document(self) -> Document:
        document = self._weakly()
        assert document is not None  # it holds the stack that calls this step
        return document

    def redo(self) -> None:
        """Take the state after."""
        self._become(self._after, since=self._before)

    def undo(self) -> None:
        """Take the state before."""
        self._document.end_merging()
        self._become(self._before, since=self._after)
        self.setObsolete(self.goes_when_undone)

    def _become(self, state: State, *, since: State, held: Held | None = None) -> None:
        """Take the organisation, and of the layout what this step changed; the rest stays.

        Another layout that is in use by now stays as it is, and without `held` what is known of
        the file does.
        """
        organisation, layout = state
        changed = {
            name: getattr(layout, name)
            for name in UNDONE_OF_LAYOUT
            if getattr(layout, name) != getattr(since[1], name)
        }
        now = self._document.layout
        same_layout = now.name == layout.name
        self._document.doing = self._doing(back=state is self._before)
        try:
            self._document.take(
                organisation, now.replacing(**changed) if changed and same_layout else now, held
            )
        finally:
            self._document.doing = READ_AGAIN

    def _doing(self, *, back: bool) -> Doing:
        stood, self._stands = self._stands, not back
        if back:
            return Doing("undo", self.text())
        return Doing("redo" if stood is False else "edit", self.text(), goes_on=stood is True)

    def end_at(self, state: State) -> None:
        """Come out here, as before another step was joined to this one."""
        since, self._after = self._after, state
        self._become(state, since=since)

    def join(self, step: UndoStep) -> None:
        """Come out where the next step of the same `merge` key does; nothing left is no step.

        Qt would do it by itself, but PySide never lets go of a step that Qt joined to another.
        """
        self.end_at(step._after)
        if self._after[1] == self._before[1] and not compare(self._before[0], self._after[0]):
            self._document.end_merging()
            self.setObsolete(True)
            self._document.undo_stack.undo()  # takes an obsolete step away and does nothing else
