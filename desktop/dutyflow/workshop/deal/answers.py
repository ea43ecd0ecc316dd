"""What a key says of a duty, as one undo step. True means that the room may go on.

Who has a duty is changed as everywhere else, see `dutyflow.handing`: the scenario shown and the
chosen reach hold.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow.handing import heir_called, told_when
from dutyflow.step_texts import duties_called
from dutyflow_models.edits.decisions import add_decision, next_step_of
from dutyflow_models.edits.duties import set_status
from dutyflow_models.edits.points import add_point
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.edits.settling import answering, settle_accountable, settle_owner
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow.document import Document, Edit
    from dutyflow_models.org import Status

MARKS: Mapping[str, Status] = {
    "disputed": "disputed",
    "out-of-scope": "out-of-scope",
    "later": "later",
}
"""What is said of a duty by its status alone."""


def give(document: Document, duty_id: str, lane_id: str, member: str | None = None) -> bool:
    """Let a team answer for a duty, which is agreed on."""
    heir = heir_called(document, lane_id, member)
    text = say(
        "Give {duties_called} to {heir}",
        duties_called=duties_called(document, [duty_id]),
        heir=heir,
    )
    edit = partial(
        settle_owner,
        scenario=document.scenario,
        duty_id=duty_id,
        team_id=lane_id,
        reach=document.reach.value,
        member=member,
    )
    return _made(document, told_when(document, text, [duty_id]), edit)


def make_accountable(
    document: Document, duty_id: str, lane_id: str, member: str | None = None
) -> bool:
    """Make a team accountable for a duty, which is agreed on; who does it stays."""
    heir = heir_called(document, lane_id, member)
    text = say(
        "Make {heir} accountable for {duties_called}",
        heir=heir,
        duties_called=duties_called(document, [duty_id]),
    )
    edit = partial(
        settle_accountable,
        scenario=document.scenario,
        duty_id=duty_id,
        team_id=lane_id,
        reach=document.reach.value,
        member=member,
    )
    return _made(document, told_when(document, text, [duty_id], ("accountable",)), edit)


def must_ask(document: Document, duty_id: str, lane_id: str) -> bool:
    """Say whether a lane is several teams of which none answers for the duty yet."""
    ids = {team.id for team in document.members(lane_id)}
    return bool(ids) and answering(document.organisation, document.scenario, duty_id) not in ids


def mark(document: Document, duty_id: str, kind: str) -> bool:
    """Say that a duty is disputed, out of scope or for later."""
    status = MARKS[kind]
    text = say(
        "Mark {duties_called} as {replace}",
        duties_called=duties_called(document, [duty_id]),
        replace=status.replace("-", " "),
    )
    return _made(document, text, partial(set_status, duty_ids=[duty_id], status=status))


def park(document: Document, duty_id: str, text: str) -> bool:
    """Park a point about a duty."""
    step = say("Park {duties_called}", duties_called=duties_called(document, [duty_id]))
    return _made(document, step, partial(add_point, text=text, about=[duty_id]))


def decide(document: Document, duty_id: str, said: Mapping[str, str], *, date: str) -> str:
    """Write down a decision about a duty; return why not, empty when it is written.

    What is said are the text, and what is to be done next by whom until when.
    """
    edit = partial(
        add_decision,
        text=said["text"].strip(),
        about=[duty_id],
        date=date,
        next_step=next_step_of(what=said["what"], who=said["who"], due=said["due"]),
    )
    if document.read_only:
        return document.read_only_because
    try:
        edit(document.organisation)
    except EditRefused as refusal:
        return str(refusal)
    step = say(
        "Write a decision on {duties_called}", duties_called=duties_called(document, [duty_id])
    )
    return "" if document.edit(step, edit) else say("It could not be written. Try once more.")


def _made(document: Document, text: str, edit: Edit) -> bool:
    """Make an edit; what holds already is no step, and is true as well."""
    if not document.writable():
        return False
    try:
        new = edit(document.organisation)
    except EditRefused as refusal:
        document.refused.emit(str(refusal))
        return False
    return new is document.organisation or document.edit(text, lambda _organisation: new)
