"""The undo step of a merge, and of theirs in place of mine.

Besides the organisation it changes what the file is known to hold.
"""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from dutyflow.document import Document
    from dutyflow.file_text import Held
    from dutyflow_models.org import Organisation
    from dutyflow_models.three_way.conflict import Conflict

_ID = 2
"""Tells Qt these steps from those of other edits, so that they never become one."""


class JoinStep(QUndoCommand):
    """A merge, theirs taken whole, or a decision about a merge.

    Decisions that follow a merge at once belong to its step.
    """

    def __init__(
        self,
        document: Document,
        text: str,
        organisation: Organisation,
        conflicts: tuple[Conflict, ...],
        held: Held | None = None,
    ) -> None:
        """Without `held` it is a decision, and the file is not spoken of."""
        super().__init__(text)
        self._weakly = weakref.ref(document)  # for the same reason as every other step
        self._organisations = (document.organisation, organisation)
        self._conflicts = (document.conflicts.all, conflicts)
        self._held = (document.held, held) if held is not None else None

    def redo(self) -> None:
        """Become joined, or decided."""
        self._become(0, 1)

    def undo(self) -> None:
        """Become as before; the file then holds again what nobody here has seen."""
        self._become(1, 0)

    def id(self) -> int:
        """Return what tells Qt which steps may become one."""
        return _ID

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take a decision in."""
        if not isinstance(other, JoinStep) or other._held is not None:
            return False
        self._organisations = (self._organisations[0], other._organisations[1])
        self._conflicts = (self._conflicts[0], other._conflicts[1])
        return True

    def _become(self, was: int, shall_be: int) -> None:
        document = self._weakly()
        assert document is not None  # it holds the stack that calls this step
        document.end_merging()
        # After a save the file holds what was saved, whatever is undone. What was read since, such
        # as a comment of theirs, is not known to what is shown now: it has to be noticed again.
        text = document.held.text
        if self._held is not None and (text is self._held[was].text or not text.is_saved):
            document.hold(self._held[shall_be])
        document.conflicts.hold(self._conflicts[shall_be])
        document.take(self._organisations[shall_be], document.layout)
