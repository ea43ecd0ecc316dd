"""What if: edits that nobody has decided yet, kept as one undo step or thrown away.

While it lasts the document has an undo stack of its own, so that undo ends where the what-if began
and what could be undone and redone before is there again afterwards.
"""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from dutyflow.undo_step import UNDONE_OF_LAYOUT, UndoStep
from dutyflow.whole_edit import push
from dutyflow_models.changes import compare
from dutyflow_models.language import mark, say, say_marked, several

if TYPE_CHECKING:
    from dutyflow.document import Document
    from dutyflow.undo_step import State
    from dutyflow_models.layout import Layout
    from dutyflow_models.org import Organisation

BEFORE = mark("Before the what-if")
"""What the state is called in which a what-if began."""
_LOOKING = ("scenario", "facts")
"""What of the layout says where one looks; keeping a what-if does not take one elsewhere."""
_UNDECIDED = mark("Decide what a merge left open first; then try something out.")


class WhatIf(QObject):
    """The what-if of a document; there is one at a time, or none."""

    changed = Signal()
    """It began or ended."""
    kept = Signal()
    """What was tried out is an undo step now; told before `changed`."""

    def __init__(self, document: Document) -> None:
        """Begin with none."""
        super().__init__(document)
        self._weakly = weakref.ref(document)  # for the reason given at the document's undo steps
        self._before: State | None = None
        self._outer: QUndoStack | None = None
        self.stack = QUndoStack(self)
        """The steps that were made since it began."""
        document.loaded.connect(self._forget)

    @property
    def active(self) -> bool:
        """Whether edits are tried out now."""
        return self._before is not None

    @property
    def before(self) -> Organisation | None:
        """The organisation as it was when it began; None while nothing is tried out."""
        return self._before[0] if self._before is not None else None

    @property
    def decided(self) -> Organisation:
        """The organisation without what is only tried out."""
        return self.before or self._document.organisation

    @property
    def decided_stack(self) -> QUndoStack:
        """The undo stack without what is only tried out."""
        return self._document.undo_stack if self._outer is None else self._outer

    @property
    def differs(self) -> bool:
        """Whether anything is different from when it began."""
        if self._before is None:
            return False
        organisation, layout = self._before
        document = self._document
        return self._laid(layout) != document.layout or bool(
            compare(organisation, document.organisation)
        )

    def count(self) -> int:
        """Count what is different."""
        from dutyflow_models.differences import describe

        before, now = self.decided, self._document.organisation
        return 0 if before is now else len(describe(before, now))

    def begin(self) -> bool:
        """Let edits go to a copy from now on; why that may not be is told by `refused`."""
        document = self._document
        if self.active or not document.writable():
            return False
        if document.conflicts.all:
            document.refused.emit(say_marked(_UNDECIDED))
            return False
        document.end_merging()
        self._before = (document.organisation, document.layout)
        self._outer, document.undo_stack = document.undo_stack, self.stack
        self.changed.emit()
        return True

    def keep(self) -> None:
        """Make what was tried out one undo step; nothing different is no step."""
        if self._before is None:
            return
        document, differs = self._document, self.differs
        count = self.count()
        text = (
            several("Keep what-if: {n} change", "Keep what-if: {n} changes", count)
            if count
            else say("Keep what-if: another order")
        )
        step = _KeptStep(document, text, (self._before[0], self._laid(self._before[1])))
        self._end()
        if differs and push(document, step):
            self.kept.emit()
        self.changed.emit()

    def throw_away(self) -> None:
        """Become as it was when it began, as if nothing had been tried out."""
        if self._before is None:
            return
        organisation, layout = self._before
        undone = {name: getattr(layout, name) for name in UNDONE_OF_LAYOUT}
        document = self._document
        same = document.layout.name == layout.name
        self._end()
        document.take(
            organisation, document.layout.replacing(**undone) if same else document.layout
        )
        self.changed.emit()

    @property
    def _document(self) -> Document:
        document = self._weakly()
        assert document is not None  # it is the parent of this
        return document

    def _laid(self, layout: Layout) -> Layout:
        """Return the layout in use, in the order of another one, where one looks now."""
        now = self._document.layout
        if now.name != layout.name:
            return now
        order = {name: getattr(layout, name) for name in UNDONE_OF_LAYOUT if name not in _LOOKING}
        known = {each.id for each in self.decided.scenarios}
        if now.scenario is not None and now.scenario not in known:
            order |= {name: getattr(layout, name) for name in _LOOKING}
        return now.replacing(**order)

    def _end(self) -> None:
        assert self._outer is not None  # it is active
        document = self._document
        document.end_merging()
        document.undo_stack, self._outer, self._before = self._outer, None, None
        self.stack.clear()

    def _forget(self) -> None:
        """Another organisation took the place of this one, with all that could be undone."""
        if self.active:
            self._end()
            self._document.undo_stack.clear()
            self.changed.emit()


class _KeptStep(UndoStep):
    """All that was tried out, as one step from where it began to what the document is."""

    def __init__(self, document: Document, text: str, before: State) -> None:
        super().__init__(document, text, document.organisation, document.layout)
        self._before = before
