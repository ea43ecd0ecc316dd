"""What keeps a save, or leaving, from going on: a merge or a what-if that is not decided yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.answers import CANCEL, DISCARD
from dutyflow_models.changes import compare
from dutyflow_models.language import mark, say, say_marked

if TYPE_CHECKING:
    from dutyflow.desk import Desk

KEEP_AND_SAVE, SAVE_WITHOUT = mark("Keep and save"), mark("Save without it")
_LOST = mark("Without saving, what you tried out is lost.")
_DECIDED_TOO = mark(
    "Without it, what you changed before is saved all the same. Without saving, both are lost."
)


def may_save(desk: Desk) -> bool:
    """Say whether nothing is left to decide; a merge is shown then, a what-if asked about."""
    document = desk.document
    if document.conflicts.all:
        from dutyflow.joining import refused_undecided

        return not refused_undecided(desk)
    if not document.what_if.differs:
        return True
    answer = desk.tell.ask(
        say("Nothing was saved: you are trying something out."),
        detail=say("A what-if is saved only when you keep it. Kept, it is one undo step."),
        choices=(KEEP_AND_SAVE, CANCEL),
        safe=CANCEL,
        enter=CANCEL,
    )
    if answer == KEEP_AND_SAVE:
        document.what_if.keep()
    return not document.what_if.active


def leave_what_if(desk: Desk) -> str:
    """Ask what becomes of a what-if before another organisation takes the place of this one.

    Returns the answer, once it is kept or thrown away as that says; `CANCEL` leaves it as it is.
    """
    document, what_if = desk.document, desk.document.what_if
    decided = bool(compare(document.saved, what_if.decided))
    answer = desk.tell.ask(
        say("Keep what you tried out in “{title}”, and save it?", title=document.title),
        detail=say_marked(_DECIDED_TOO) if decided else say_marked(_LOST),
        choices=(KEEP_AND_SAVE, *((SAVE_WITHOUT,) if decided else ()), DISCARD, CANCEL),
        safe=CANCEL,
    )
    if answer == KEEP_AND_SAVE:
        what_if.keep()
    elif answer in (SAVE_WITHOUT, DISCARD):
        what_if.throw_away()
    return answer
