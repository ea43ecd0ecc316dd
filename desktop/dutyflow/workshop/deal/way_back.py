"""The undo steps that a deal made, and what came of its duties with each of them.

A what-if has steps of its own: kept they are one step, thrown away they never were. A step that was
made before the deal, or beside it, may hold outcomes too: work that was restored after a crash.
"""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from dutyflow_models.workshop.borne_out import not_borne_out

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QUndoCommand

    from dutyflow.document import Document
    from dutyflow_models.workshop.dealing import Deal, Outcome


class Step(NamedTuple):
    """An undo step that was made here, and what came of its duty before and after."""

    place: int
    """How many steps there were with it."""
    command: Callable[[], QUndoCommand | None]
    duty_id: str
    before: Outcome | None
    after: Outcome | None
    goes_on: bool


class _Decided(NamedTuple):
    """A deal as it was before something was tried out, and the steps until then."""

    deal: Deal
    made: list[Step]
    undone: list[Step]


class WayBack(QObject):
    """Follows undo and redo of a document while one deal runs over it."""

    turned = Signal(object, bool)
    """A `Step` was undone or, True, made again."""
    followed = Signal()
    """All that one undo or redo turned was told."""
    in_vain = Signal(object)
    """What was tried out is thrown away; carries the `Deal` as it was before."""

    def __init__(
        self,
        document: Document,
        deal: Callable[[], Deal],
        decided: Deal | None,
        parent: QObject,
    ) -> None:
        """Begin with no steps; what a deal is, and was before a what-if that is on, is told."""
        super().__init__(parent)
        self._document, self._deal = document, deal
        self._made: list[Step] = []
        self._undone: list[Step] = []
        self._before: _Decided | None = None
        self._index = document.undo_stack.index()
        what_if = document.what_if
        if what_if.active:
            self._before = _Decided(decided or deal(), [], [])
        self._signals = (
            (what_if.decided_stack.indexChanged, self._follow_decided),
            (what_if.stack.indexChanged, self._follow_tried),
            (what_if.kept, self._take_over),
            (what_if.changed, self._follow_what_if),
        )
        for signal, slot in self._signals:
            signal.connect(slot)

    @property
    def decided(self) -> Deal | None:
        """The deal as it was before a what-if; None while nothing is tried out."""
        return self._before.deal if self._before is not None else None

    def note(
        self, duty_id: str, before: Outcome | None, after: Outcome | None, *, goes_on: bool
    ) -> None:
        """Note what came of a duty with the undo step that was made just now."""
        place, command = self._newest()
        self._made.append(Step(place, command, duty_id, before, after, goes_on))
        self._undone.clear()

    def end(self) -> None:
        """Follow no longer."""
        for signal, slot in self._signals:
            signal.disconnect(slot)

    def _newest(self) -> tuple[int, Callable[[], QUndoCommand | None]]:
        stack = self._document.undo_stack
        return stack.index(), weakref.ref(stack.command(stack.index() - 1))

    def _follow_decided(self, index: int) -> None:
        if self._before is None:
            self._follow(index)

    def _follow_tried(self, index: int) -> None:
        if self._document.what_if.active:
            self._follow(index)

    def _follow(self, index: int) -> None:
        """Tell which steps are undone, and which are made again."""
        stack, undone = self._document.undo_stack, set(range(index + 1, self._index + 1))
        self._index = index
        if not stack.count():  # the document was read anew
            self._made.clear()
            self._undone.clear()
            undone.clear()
        while self._made and self._made[-1].place > index:
            step = self._made.pop()
            undone.discard(step.place)
            self._undo(step)
        if undone:
            self._lose_what_is_gone(index)
        while self._undone and self._undone[-1].place <= index:
            step = self._undone.pop()
            if stack.command(step.place - 1) is not step.command():
                self._undone.clear()  # another step took its place
                break
            self._made.append(step)
            self.turned.emit(step, True)
        self.followed.emit()

    def _undo(self, step: Step) -> None:
        self._undone.append(step)
        self.turned.emit(step, False)

    def _lose_what_is_gone(self, index: int) -> None:
        """Tell what came of duties only with a step that was not made here, and is undone now."""
        document, deal = self._document, self._deal()
        command = weakref.ref(document.undo_stack.command(index))
        for duty_id in reversed(not_borne_out(deal, document.organisation, document.shown)):
            known = deal.outcomes[duty_id]
            self._undo(Step(index + 1, command, duty_id, None, known, goes_on=True))

    def _follow_what_if(self) -> None:
        before = self._before
        self._index = self._document.undo_stack.index()
        if self._document.what_if.active:
            self._before = _Decided(self._deal(), self._made, self._undone)
            self._made, self._undone = [], []
        elif before is not None:
            self._before = None
            self._made, self._undone = before.made, before.undone
            self.in_vain.emit(before.deal)
            self._follow(self._document.undo_stack.index())

    def _take_over(self) -> None:
        """Let what was kept be undone, and made again, as the one step that it is."""
        if self._before is not None:
            place, command = self._newest()
            kept = [step._replace(place=place, command=command) for step in self._made]
            self._made, self._undone = [*self._before.made, *kept], []
            self._before = None
