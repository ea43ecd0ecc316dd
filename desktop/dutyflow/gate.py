"""What every edit by hand has to pass before it becomes an undo step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.edits.structure import require_unlocked

if TYPE_CHECKING:
    from dutyflow.document import Arrange, Document, Edit
    from dutyflow.undo_step import State


def state_after(document: Document, edit: Edit | None, arrange: Arrange | None) -> State | None:
    """Return what an edit, a new order, or both lead to; None when nothing is to happen.

    A refusal is told by the document's `refused`, also what the lock of the structure keeps.
    """
    if edit is not None and not document.writable():
        return None
    before, laid = document.organisation, document.layout
    try:
        organisation = edit(before) if edit else before
        layout = arrange(laid) if arrange else laid
        if organisation is before and layout == laid:
            return None
        if laid.locked:
            require_unlocked((before, laid), (organisation, layout))
    except EditRefused as refusal:
        document.refused.emit(str(refusal))
        return None
    return organisation, layout
