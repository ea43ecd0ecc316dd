"""An edit happens whole or not at all, also where a view cannot follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from dutyflow.errors import faults_seen
from dutyflow.undo_step import UndoStep

if TYPE_CHECKING:
    from dutyflow.document import Document
    from dutyflow.undo_step import State


def push(document: Document, step: UndoStep, *, onto: UndoStep | None = None) -> bool:
    """Make a step, or join it to the last one.

    Where a view fails to follow, it is taken back, and this is False.
    """
    before, steps = (document.organisation, document.layout), document.undo_stack.index()
    seen, text = faults_seen(), step.text()
    try:
        if onto is not None:
            onto.join(step)
        else:
            document.undo_stack.push(step)
    except BaseException:
        _take_back(document, before, steps, text)
        raise
    if faults_seen() == seen:
        return True
    _take_back(document, before, steps, text)
    return False


def _take_back(document: Document, before: State, steps: int, text: str) -> None:
    """Be as before a step was put on so many others, or was joined to the last of them."""
    document.end_merging()
    stack = document.undo_stack
    if stack.index() < steps:  # what it was joined to came to nothing with it
        stack.push(UndoStep(document, text, *before))
        return
    top = cast("UndoStep", stack.command(stack.index() - 1))
    if stack.index() > steps:
        top.goes_when_undone = True
        stack.undo()
    else:
        top.end_at(before)
