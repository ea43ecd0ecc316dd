"""What a workshop that broke off has left behind, read back so that it can go on."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from dutyflow.library import NotKept
from dutyflow.processes import this_process
from dutyflow.workshop.keeping import Keeping, as_kept
from dutyflow.workshop.past import missing_said, read_log
from dutyflow.workshop.record import Record
from dutyflow_models.language import mark, say_marked
from dutyflow_models.workshop.agenda import agenda_from_json
from dutyflow_models.workshop.log import Entry

if TYPE_CHECKING:
    from dutyflow.library import Library, Whereabouts
    from dutyflow.library.sessions import KeptSession
    from dutyflow.tell import Tell
    from dutyflow_models.workshop.agenda import Agenda

_MEANWHILE = mark("This workshop was ended, or gone on with in another window, meanwhile.")


class Resumed(NamedTuple):
    """A workshop to go on with."""

    record: Record
    agenda: Agenda | None
    states: dict[str, object]


def resumed(
    library: Library, tell: Tell, where: Whereabouts | None, left: KeptSession
) -> Resumed | None:
    """Take a workshop over and read it back; None, and a sentence is told, when that cannot be."""
    workshops = library.workshops
    try:
        past = read_log(workshops, left.id)
        kept = workshops.states(left.id)
        keeping = Keeping(library, tell, where)
        if not keeping.take_over(left.id):
            tell.say(say_marked(_MEANWHILE))
            return None
    except NotKept as trouble:
        tell.problem(str(trouble))
        return None
    if past.missing:
        tell.problem(missing_said(past))
    states: dict[str, object] = {}
    for name, text in kept.items():
        with suppress(ValueError, RecursionError):
            states[name] = json.loads(text)
    return Resumed(Record(keeping, past.log, past.last), agenda_from_json(left.agenda), states)


def end_left(library: Library, tell: Tell, left: KeptSession) -> None:
    """End a workshop that broke off, at the time when it did; trouble is told.

    One that somebody else went on with meanwhile is theirs.
    """
    workshops = library.workshops
    try:
        if not workshops.take_over(left.id, this_process()):
            tell.say(say_marked(_MEANWHILE))
            return
        workshops.add(left.id, as_kept(Entry(left.alive, "end", "")))
        workshops.end(left.id, left.alive)
    except NotKept as trouble:
        tell.problem(str(trouble))
