"""Making several duties of one, and one of several; see `dutyflow_models.edits.split_and_join`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow.step_texts import called, duties_called
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.edits.split_and_join import join_duties, split_duty
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow.desk import Desk
    from dutyflow_models.org import Duty, Organisation


def split(desk: Desk) -> None:
    """Ask for the titles of the parts, and make a duty of each."""
    document = desk.document
    duty = document.organisation.duties_by_id.get(document.selection.focus or "")
    if duty is None:
        return
    question = say("Split {title}: one line for each card", title=called(duty.title))
    titles = desk.tell.ask_lines(question, _suggested(duty), least=2)
    if titles is None:
        return
    before = set(document.organisation.duties_by_id)
    step = say("Split {title} into {n}", title=called(duty.title), n=len(titles))
    if document.edit(step, partial(_split, duty=duty, titles=titles)):
        new = [each for each in document.organisation.duties_by_id if each not in before]
        document.selection.select_duties([*new, duty.id])
        desk.board.reveal(duty.id)


def join(desk: Desk) -> None:
    """Ask for the title of the one duty, and make the selected ones it."""
    document = desk.document
    chosen = document.selection.duties
    first = document.organisation.duties_by_id[chosen[0]]
    title = desk.tell.ask_text(
        say("Title of the one duty, instead of {n}", n=len(chosen)), first.title
    )
    if title is None:
        return
    edit = partial(join_duties, duty_ids=chosen, title=title)
    if document.edit(
        say(
            "Join {duties_called} into {title}",
            duties_called=duties_called(document, chosen),
            title=called(title),
        ),
        edit,
    ):
        document.selection.select_duties([first.id])
        desk.board.reveal(first.id)


def _suggested(duty: Duty) -> tuple[str, ...]:
    """Return the titles to begin from: the duty's own and what it includes."""
    others = dict.fromkeys(each for each in duty.includes if each.strip())
    return tuple(dict.fromkeys((duty.title, *others)))


def _split(org: Organisation, *, duty: Duty, titles: Sequence[str]) -> Organisation:
    """Split a duty; what became a card of its own is no longer included in the first one."""
    org = split_duty(org, duty.id, titles)
    apart = {title.casefold() for title in titles[1:]}
    kept = tuple(each for each in duty.includes if each.strip().casefold() not in apart)
    return org if kept == duty.includes else set_duty(org, duty.id, {"includes": kept})
