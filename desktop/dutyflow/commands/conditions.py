"""When the selected duties, the selected team or hand-off are there: always, or only in a case."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from dutyflow.step_texts import called, duties_called
from dutyflow_models.edits.conditions import ConditionalList, set_when
from dutyflow_models.language import say
from dutyflow_models.wording import title_of

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow.document import Document
    from dutyflow_models.org import When


class Conditional(NamedTuple):
    """What is selected and may be absent."""

    list_name: ConditionalList
    ids: tuple[str, ...]
    title: str
    """As undo texts and the question name it."""
    when: When | None
    """The condition that all of them have now; None where they differ."""


def ask_condition(desk: Desk) -> None:
    """Ask when the selection is there, and write it as one undo step."""
    from dutyflow.window.condition_dialog import ConditionDialog

    document = desk.document
    selected = conditional_selected(document)
    if selected is None or not document.writable():
        return
    if not document.organisation.factors:
        desk.tell.problem(
            say(
                "Nothing can depend on anything yet: there is no question. Add one with View › "
                "Scenario › New question…"
            )
        )
        return
    several = len(selected.ids) > 1
    dialog = ConditionDialog(document, selected.title, selected.when, desk.window, several)
    dialog.accepted.connect(lambda: put_under(document, selected, dialog.when))
    dialog.finished.connect(dialog.deleteLater)
    document.loaded.connect(dialog.reject)
    dialog.open()


def put_under(document: Document, selected: Conditional, when: When) -> bool:
    """Let parts be there only while a condition holds; an empty one always does."""
    title = selected.title
    text = (
        say("Let {title} be there only in some cases", title=title)
        if when
        else say("Let {title} be there always", title=title)
    )
    edit = partial(set_when, list_name=selected.list_name, ids=selected.ids, when=when)
    return document.edit(text, edit)


def conditional_selected(document: Document) -> Conditional | None:
    """Return what is selected; a lane of several teams is told by the document, and None."""
    selection, organisation = document.selection, document.organisation
    if selection.handoff is not None:
        handoff = organisation.handoffs_by_key.get(selection.handoff)
        if handoff is None:
            return None
        title = called(title_of(handoff, organisation.duties_by_id))
        return Conditional("handoffs", (selection.handoff,), title, handoff.when)
    if selection.team is not None:
        team = document.team_to_change(selection.team)
        if team is None:
            return None
        return Conditional("teams", (team.id,), called(team.title), team.when)
    ids = tuple(each for each in selection.duties if each in organisation.duties_by_id)
    if not ids:
        return None
    conditions = [organisation.duties_by_id[each].when for each in ids]
    when = conditions[0] if all(each == conditions[0] for each in conditions) else None
    return Conditional("duties", ids, duties_called(document, ids), when)
