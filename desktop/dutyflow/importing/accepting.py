"""An import that was accepted becomes one undo step, in what is open or in a new board."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from dutyflow import filing
from dutyflow.file_text import FileText, Held
from dutyflow.step_texts import called
from dutyflow_models.files.emit import org_text
from dutyflow_models.files.read import read_org
from dutyflow_models.interchange.into_existing import joined
from dutyflow_models.language import say
from dutyflow_models.wording import counted, quoted

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow.desk import Desk
    from dutyflow.importing.dialog import Accepted
    from dutyflow_models.org import Organisation


def accept(desk: Desk, accepted: Accepted, then: Callable[[], None]) -> None:
    """Do what was accepted and go on; nothing happens where the person stays with what is open."""
    if accepted.into_open:
        desk.board.finish_writing()
        if _edit(desk, accepted):
            then()
        return
    if not filing.may_leave(desk, partial(accept, desk, accepted, then)):
        return
    _begin(desk, accepted)
    if _edit(desk, accepted):
        _write_freshly(desk)
    then()


def _begin(desk: Desk, accepted: Accepted) -> None:
    """Show a new board with nothing on it but its title, so that undo leads back to that."""
    reading = read_org(org_text(accepted.start).encode(), name=accepted.name)
    filing.show(desk, replace(reading, problems=()), None, new=True)


def _write_freshly(desk: Desk) -> None:
    """Let saves write a whole new text: patched into one of a title, its sections lie astray."""
    document = desk.document
    document.hold(Held(FileText(), document.saved, None, ()))


def _edit(desk: Desk, accepted: Accepted) -> bool:
    def edit(organisation: Organisation) -> Organisation:
        return joined(organisation, accepted.proposal, accepted.chosen)

    text = say("Import {file}", file=called(accepted.name))
    if not desk.document.edit(text, edit):
        return False
    entries = counted(len(accepted.chosen), "entry")
    desk.tell.done(
        say(
            "{file} was imported: {entries}. Undo takes it back.",
            file=quoted(accepted.name),
            entries=entries,
        )
    )
    return True
