"""Merging what others wrote into the file with what is open, and deciding what excludes each other.

`join_theirs` is for a file that changed under an open document, `join_work` for work that comes
back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.document import READ_ONLY
from dutyflow.file_text import held_in
from dutyflow.join_step import JoinStep
from dutyflow.step_texts import called
from dutyflow.whole_edit import push
from dutyflow_models.files.read import read_org
from dutyflow_models.files.safe_write import digest
from dutyflow_models.language import mark, say, say_marked, several
from dutyflow_models.org import BLANK
from dutyflow_models.three_way.decide import decide, decide_all
from dutyflow_models.three_way.merge import merge
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from pathlib import Path

    from dutyflow.desk import Desk
    from dutyflow.document import Document
    from dutyflow.file_text import Held
    from dutyflow_models.files.read import Reading
    from dutyflow_models.org import Organisation
    from dutyflow_models.three_way.conflict import Choice, Conflict
    from dutyflow_models.three_way.conflicted import Conflicted

STEP = mark("Merge with changes of others")
_NOTHING = b"schema: 1\n"
"""What two sides came from of which nobody knows it."""


def join_theirs(desk: Desk, reading: Reading) -> None:
    """Merge what the file holds now with what is open, as one undo step.

    The version that was last loaded or saved is the base. What excludes each other stays mine and
    is listed beside the board. From then on a save patches the text of the file.
    """
    desk.board.finish_writing()
    document = desk.document
    if document.read_only or reading.read_only:
        document.refused.emit(say_marked(READ_ONLY))
        return
    mine, theirs = document.organisation, reading.organisation
    if _join(document, say_marked(STEP), document.held, mine, theirs, held_in(reading)):
        _tell_what_is_left(desk)


def join_work(desk: Desk, base: Held, mine: Organisation, text: str) -> bool:
    """Merge work that comes back with what is open, as one undo step; False when it may not be.

    The work is mine, what is open is theirs, whoever edited it.
    """
    document = desk.document
    if not document.writable():
        return False
    desk.board.finish_writing()
    if not _join(document, text, base, mine, document.organisation, document.held):
        return False
    if document.conflicts.all:
        _tell_what_is_left(desk)
    return True


def _join(
    document: Document,
    text: str,
    base: Held,
    mine: Organisation,
    theirs: Organisation,
    held: Held,
) -> bool:
    joined = merge(base.saved, mine, theirs)
    conflicts = joined.conflicts + _still_open(document, joined.conflicts)
    base = document.conflicts.base or base
    return push(document, JoinStep(document, text, joined.organisation, conflicts, held, base))


def _still_open(document: Document, new: tuple[Conflict, ...]) -> tuple[Conflict, ...]:
    """Return what an earlier merge left to decide and this one does not ask about again."""
    asked = {conflict.key for conflict in new}
    return tuple(each for each in document.conflicts.all if each.key not in asked)


def open_conflicted(desk: Desk, found: Conflicted, path: Path) -> bool:
    """Show a file in which git left marks, joined as far as it can be, the rest to be decided.

    A save patches the text of theirs, so that no mark is left.
    """
    from dutyflow.filing import show

    if found.mine.read_only or found.theirs.read_only:
        desk.tell.problem(say_marked(READ_ONLY))
        return False
    show(desk, found.theirs, path)
    document = desk.document
    # Nothing was ever saved without marks: whatever is decided differs from the file.
    held = held_in(found.theirs)._replace(saved=BLANK, digest=digest(found.data))
    base = found.base or read_org(_NOTHING)
    document.conflicts.hold(found.joined.conflicts, held_in(base))
    document.take(found.joined.organisation, document.layout, held)
    _tell_what_is_left(desk)
    return True


def decide_one(document: Document, conflict: Conflict, choice: Choice) -> None:
    """Decide a conflict; right after the merge that belongs to its undo step."""
    rest = tuple(each for each in document.conflicts.all if each.key != conflict.key)
    about = called(plain(conflict.title or conflict.field))
    organisation = decide(document.organisation, conflict, choice)
    _push_decision(
        document, JoinStep(document, say("Decide {what}", what=about), organisation, rest)
    )


def decide_rest(document: Document, choice: Choice) -> None:
    """Decide everything that is open for one side."""
    conflicts = document.conflicts.all
    organisation = decide_all(document.organisation, conflicts, choice)
    _push_decision(
        document,
        JoinStep(document, say("Use {choice} for the rest", choice=choice), organisation, ()),
    )


def _push_decision(document: Document, step: JoinStep) -> None:
    stack = document.undo_stack
    last = stack.command(stack.index() - 1)
    onto = last if isinstance(last, JoinStep) and not stack.canRedo() else None
    push(document, step, onto=onto)


def refused_undecided(desk: Desk) -> bool:
    """Refuse to save while something is to be decided, and show what."""
    from dutyflow.commands.merging import show_conflicts

    count = len(desk.document.conflicts.all)
    if not count:
        return False
    show_conflicts(desk)
    desk.tell.not_saved(
        several(
            "Nothing was saved: {n} conflict is to be decided first. Choose mine, theirs or what "
            "it was, in the list beside the board.",
            "Nothing was saved: {n} conflicts are to be decided first. Choose mine, theirs or "
            "what it was, in the list beside the board.",
            count,
        )
    )
    return True


def _tell_what_is_left(desk: Desk) -> None:
    count = len(desk.document.conflicts.all)
    if not count:
        desk.tell.done(say("Merged with the changes of others."))
        return
    desk.window.show_inspector(True)
    desk.tell.say(
        several(
            "Merged. {n} conflict is left to decide, in the list beside the board.",
            "Merged. {n} conflicts are left to decide, in the list beside the board.",
            count,
        )
    )
