"""What a result comes to in the document: accepted, disputed, or written down, each one step."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from dutyflow.handing import told_when
from dutyflow.step_texts import called, duties_called
from dutyflow.workshop.team_faces import titles_of
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.edits.structure import require_unlocked
from dutyflow_models.language import say
from dutyflow_models.workshop.agreement import answer_called
from dutyflow_models.workshop.answers import UNSURE
from dutyflow_models.workshop.outcomes import accept_answers, acceptable, dispute, write_down

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow.document import Document, Edit
    from dutyflow_models.org import Organisation
    from dutyflow_models.workshop.agreement import Verdict


def accept_one(document: Document, verdict: Verdict, answer: str) -> bool:
    """Let the team named have the duty, accepted; False when that is refused."""
    title = document.organisation.duties_by_id[verdict.duty].title
    text = say(
        "Accept {title} for {answer_called}",
        title=called(title),
        answer_called=answer_called(answer, titles_of(document)),
    )
    edit = partial(
        accept_answers,
        scenario=document.scenario,
        wanted={verdict.duty: answer},
        reach=document.reach.value,
    )
    return _made(document, told_when(document, text, [verdict.duty]), edit)


def accept_agreed(document: Document, found: Sequence[Verdict]) -> tuple[int, list[str]]:
    """Accept everything that all teams agree on, in one step.

    Returns how many duties that changed, and sentences about what cannot be accepted.
    """
    wanted = {each.duty: each.voices[0].answer for each in found if each.agreed}
    scenario, reach = document.scenario, document.reach.value
    org = document.organisation
    doable, reasons = acceptable(
        org, scenario, wanted, reach=reach, require=partial(_require_free, document)
    )
    if not doable:
        return 0, reasons
    duty_ids = list(doable)
    what = duties_called(document, duty_ids)
    text = (
        say("Accept {what}", what=what)
        if len(duty_ids) == 1
        else say("Accept what all agree on: {what}", what=what)
    )
    edit = partial(accept_answers, scenario=scenario, wanted=doable, reach=reach)
    done = document.edit(told_when(document, text, duty_ids), edit)
    return (len(doable) if done else 0), reasons


def _require_free(document: Document, after: Organisation) -> None:
    """Refuse what the lock of the structure keeps."""
    layout = document.layout
    if layout.locked:
        require_unlocked((document.organisation, layout), (after, layout))


def dispute_one(document: Document, verdict: Verdict) -> bool:
    """Say of a duty that it is disputed; False when that is refused."""
    text = say(
        "Mark {duties_called} as disputed", duties_called=duties_called(document, [verdict.duty])
    )
    return _made(document, text, partial(dispute, duty_ids=[verdict.duty]))


def write_result(document: Document, found: Sequence[Verdict], date: str) -> bool:
    """Write a round into the organisation: decisions where all agree, else questions."""
    titles = titles_of(document)
    edit = partial(write_down, found=found, titles=titles, date=date)
    return document.edit(say("Write the blind round into the file"), edit)


def may_be_accepted(verdict: Verdict) -> tuple[str, ...]:
    """Return the answers that can be accepted, the one of most teams first."""
    return tuple(each.answer for each in verdict.voices if each.answer != UNSURE)


def _made(document: Document, text: str, edit: Edit) -> bool:
    """Make an edit; what holds already is no step, and is true as well."""
    if not document.writable():
        return False
    with suppress(EditRefused):  # what refuses tells so below
        if edit(document.organisation) is document.organisation:
            return True
    return document.edit(text, edit)
