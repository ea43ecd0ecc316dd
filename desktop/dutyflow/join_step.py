"""The undo step of a merge, and of theirs in place of mine.

Besides the organisation it changes what the file is known to hold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.undo_step import UndoStep

if TYPE_CHECKING:
    from dutyflow.document import Document
    from dutyflow.file_text import Held
    from dutyflow.undo_step import State
    from dutyflow_models.org import Organisation
    from dutyflow_models.three_way.conflict import Conflict


class JoinStep(UndoStep):
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
        base: Held | None = None,
    ) -> None:
        """Lead to a state with conflicts of sides that came from a base, of a file that holds this.

        Without `held` it is a decision: the file is not spoken of, and the base stays.
        """
        super().__init__(document, text, organisation, document.layout)
        self._conflicts = (document.conflicts.all, conflicts)
        self._conflicts_before_last = conflicts
        self._bases = (document.conflicts.base, base or document.conflicts.base)
        self._held = (document.held, held) if held is not None else None

    def redo(self) -> None:
        """Become joined, or decided."""
        self._document.end_merging()
        self._document.conflicts.hold(self._conflicts[1], self._bases[1])
        self._become(self._after, since=self._before, held=self._holding(0, 1))

    def undo(self) -> None:
        """Become as before; the file then holds again what nobody here has seen."""
        self._document.end_merging()
        self._document.conflicts.hold(self._conflicts[0], self._bases[0])
        self._become(self._before, since=self._after, held=self._holding(1, 0))
        self.setObsolete(self.goes_when_undone)

    def end_at(self, state: State) -> None:
        """Come out here, as before the last decision was joined to this one."""
        self._come_out(state, self._conflicts_before_last)

    def join(self, step: UndoStep) -> None:
        """Take a decision in."""
        assert isinstance(step, JoinStep)
        self._document.end_merging()
        self._conflicts_before_last = self._conflicts[1]
        self._come_out(step._after, step._conflicts[1])

    def _come_out(self, state: State, conflicts: tuple[Conflict, ...]) -> None:
        self._conflicts = (self._conflicts[0], conflicts)
        self._document.conflicts.hold(conflicts, self._bases[1])
        super().end_at(state)

    def _holding(self, was: int, shall_be: int) -> Held | None:
        """Return what the file is known to hold from now on; None is what is known of it now.

        After a save the file holds what was saved, whatever is undone. What was read since, such as
        a comment of theirs, is not known to what is shown then: it has to be noticed again.
        """
        text = self._document.held.text
        if self._held is None or (text is not self._held[was].text and text.is_saved):
            return None
        return self._held[shall_be]
