"""What the editor of scenarios lists, as a table: how each kind is added, removed and moved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal, NamedTuple

from dutyflow.commands.scenarios import delete_scenario, keep_what_is_shown
from dutyflow.step_texts import called
from dutyflow_models.edits.factors import add_factor, move_factor, remove_factor
from dutyflow_models.edits.groups import add_group, remove_group
from dutyflow_models.edits.scenarios import move_scenario
from dutyflow_models.language import mark, say, say_marked

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from dutyflow.desk import Desk
    from dutyflow.document import Document, Edit
    from dutyflow_models.org import Factor, Group, Organisation, Scenario

Kind = Literal["scenario", "factor", "group"]
SECTIONS: tuple[Kind, ...] = ("scenario", "factor", "group")


class Section(NamedTuple):
    """One kind of entry."""

    heading: str
    of: Callable[[Organisation], Sequence[Scenario | Factor | Group]]
    add: Callable[[Desk], str | None]
    """Add one with a name to be written over; returns its id, None when nothing happened."""
    remove: Callable[[Document, str], bool]
    move: Callable[[Document, str, int], bool] | None
    """Move one up (-1) or down (+1); None where the order says nothing."""


def _add_scenario(desk: Desk) -> str | None:
    made = keep_what_is_shown(desk.document, say("New scenario"), say("Add a scenario"))
    return desk.document.layout.scenario if made else None


def _add_factor(desk: Desk) -> str | None:
    edit = partial(add_factor, title=say("New question"), values=(True, False), default=False)
    made = desk.document.edit(say("Add a question"), edit)
    return desk.document.organisation.factors[-1].id if made else None


def _add_group(desk: Desk) -> str | None:
    made = desk.document.edit(say("Add a group"), partial(add_group, title=say("New group")))
    return desk.document.organisation.groups[-1].id if made else None


def _remove_scenario(document: Document, scenario_id: str) -> bool:
    found = [each for each in document.organisation.scenarios if each.id == scenario_id]
    return bool(found) and delete_scenario(document, found[0])


def _remove_factor(document: Document, factor_id: str) -> bool:
    found = [each for each in document.organisation.factors if each.id == factor_id]
    edit = partial(remove_factor, factor_id=factor_id)
    return bool(found) and document.edit(
        say("Delete question {title}", title=called(found[0].title)), edit
    )


def _remove_group(document: Document, group_id: str) -> bool:
    found = [each for each in document.organisation.groups if each.id == group_id]
    edit = partial(remove_group, group_id=group_id)
    return bool(found) and document.edit(
        say("Delete group {title}", title=called(found[0].title)), edit
    )


def _move_scenario(document: Document, scenario_id: str, step: int) -> bool:
    def edit(before: str | None) -> Edit:
        return partial(move_scenario, scenario_id=scenario_id, before=before)

    text = mark("Move scenario {title}")
    return _moved(document, text, document.organisation.scenarios, scenario_id, step, edit)


def _move_factor(document: Document, factor_id: str, step: int) -> bool:
    def edit(before: str | None) -> Edit:
        return partial(move_factor, factor_id=factor_id, before=before)

    text = mark("Move question {title}")
    return _moved(document, text, document.organisation.factors, factor_id, step, edit)


def _moved(
    document: Document,
    text: str,
    parts: Sequence[Scenario | Factor],
    part_id: str,
    step: int,
    edit: Callable[[str | None], Edit],
) -> bool:
    ids = [part.id for part in parts]
    to = ids.index(part_id) + step
    if not 0 <= to < len(ids):
        return False
    resting = [each for each in ids if each != part_id]
    before = resting[to] if to < len(resting) else None
    title = parts[ids.index(part_id)].title
    return document.edit(say_marked(text).replace("{title}", called(title)), edit(before))


ENTRIES: Mapping[Kind, Section] = {
    "scenario": Section(
        mark("Scenarios"),
        lambda org: org.scenarios,
        _add_scenario,
        _remove_scenario,
        _move_scenario,
    ),
    "factor": Section(
        mark("Questions"), lambda org: org.factors, _add_factor, _remove_factor, _move_factor
    ),
    "group": Section(
        mark("Groups of teams"), lambda org: org.groups, _add_group, _remove_group, None
    ),
}
