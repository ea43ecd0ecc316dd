"""What the Scenario menu does: scenarios and the questions that they answer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow.step_texts import called
from dutyflow_models.edits.factors import add_factor, fact_meant
from dutyflow_models.edits.scenarios import (
    add_scenario,
    duplicate_scenario,
    remove_scenario,
    rename_scenario,
)
from dutyflow_models.language import say

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow.document import Document, Edit
    from dutyflow_models.layout import Layout
    from dutyflow_models.org import Organisation, Scenario


def new_scenario(desk: Desk) -> None:
    """Ask for a name and keep what is shown, its answers and its merged lanes, as a scenario."""
    document = desk.document
    if not document.writable():
        return
    like = document.scenario
    by_hand = like is not None and not like.id
    title = desk.tell.ask_text(
        say("Name of the new scenario"), like.title if like and by_hand else ""
    )
    if title is not None and keep_what_is_shown(
        document, title, say("Add scenario {title}", title=called(title))
    ):
        desk.tell.say(say("The scenario “{title}” holds what is shown.", title=title))


def keep_what_is_shown(document: Document, title: str, text: str) -> bool:
    """Add a scenario with the answers and the merged lanes that are shown, and show it."""
    like = document.scenario
    edit = partial(
        add_scenario,
        title=title,
        facts=like.facts if like is not None else {},
        merge=like.merge if like is not None else (),
    )
    return add_and_show(document, text, edit)


def rename_shown_scenario(desk: Desk) -> None:
    """Ask for another name of the scenario shown."""
    scenario = _named(desk.document)
    if scenario is None or not desk.document.writable():
        return
    title = desk.tell.ask_text(say("Name of the scenario"), scenario.title)
    if title is not None:
        edit = partial(rename_scenario, scenario_id=scenario.id, title=title)
        desk.document.edit(say("Rename scenario {title}", title=called(scenario.title)), edit)


def duplicate_shown_scenario(desk: Desk) -> None:
    """Put a copy after the scenario shown, and show the copy."""
    scenario = _named(desk.document)
    if scenario is not None:
        duplicate_a_scenario(desk.document, scenario.id)


def delete_shown_scenario(desk: Desk) -> None:
    """Delete the scenario shown and show the base; what holds where it did stays."""
    scenario = _named(desk.document)
    if scenario is not None and delete_scenario(desk.document, scenario):
        desk.tell.say(
            say("The scenario “{title}” is gone. Undo brings it back.", title=scenario.title)
        )


def new_factor(desk: Desk) -> None:
    """Ask for a question and its answers; the first answer is the usual one."""
    if not desk.document.writable():
        return
    title = desk.tell.ask_text(say("The question that the answer depends on, such as Hosting"))
    if title is None:
        return
    answers = desk.tell.ask_lines(
        say("Answers to “{title}”, one a line. The first one is the usual one.", title=title),
        least=2,
    )
    if answers:
        values = tuple(fact_meant(answer) for answer in answers)
        desk.document.edit(
            say("Add question {title}", title=called(title)),
            partial(add_factor, title=title, values=values),
        )


def edit_scenarios(desk: Desk) -> None:
    """Open the list of scenarios, questions and groups beside the board."""
    from dutyflow.window.scenario_editor import show_editor

    show_editor(desk)


def duplicate_a_scenario(document: Document, scenario_id: str) -> str | None:
    """Put a copy after a scenario and show it; return its id, None when nothing happened."""
    title = next(e.title for e in document.organisation.scenarios if e.id == scenario_id)
    edit = partial(duplicate_scenario, scenario_id=scenario_id)
    made = add_and_show(document, say("Duplicate scenario {title}", title=called(title)), edit)
    return document.layout.scenario if made else None


def add_and_show(document: Document, text: str, edit: Edit) -> bool:
    """Make one undo step of an edit that adds a scenario, and show that scenario."""
    known = {scenario.id for scenario in document.organisation.scenarios}
    added: list[str] = []

    def adding(organisation: Organisation) -> Organisation:
        made = edit(organisation)
        added.extend(each.id for each in made.scenarios if each.id not in known)
        return made

    def show(layout: Layout) -> Layout:
        return layout.showing(added[0]) if added else layout

    return document.edit(text, adding, arrange=show)


def delete_scenario(document: Document, scenario: Scenario) -> bool:
    """Delete a scenario in one undo step; where it is shown, the base is shown instead."""

    def leave(layout: Layout) -> Layout:
        return layout.showing(None) if layout.scenario == scenario.id else layout

    edit = partial(remove_scenario, scenario_id=scenario.id)
    return document.edit(
        say("Delete scenario {title}", title=called(scenario.title)), edit, arrange=leave
    )


def _named(document: Document) -> Scenario | None:
    """Return the scenario shown if it is one of the file's."""
    scenario = document.scenario
    return scenario if scenario is not None and scenario.id else None
