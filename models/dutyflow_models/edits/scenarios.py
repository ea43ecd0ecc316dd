"""Edits of scenarios, the named answers to the factors. Which teams are one lane: see `merges`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.edits.conditions import require_facts
from dutyflow_models.edits.parts import (
    Fields,
    by_id,
    found,
    free_id,
    inserted,
    made,
    moved,
    require_known,
    revised,
    swapped,
)
from dutyflow_models.ids import new_id
from dutyflow_models.language import say
from dutyflow_models.org import Fact, Organisation, Scenario

if TYPE_CHECKING:
    from collections.abc import Mapping


def add_scenario(
    org: Organisation,
    *,
    title: str,
    facts: Mapping[str, Fact] | None = None,
    merge: tuple[str, ...] = (),
    after: str | None = None,
    scenario_id: str | None = None,
) -> Organisation:
    """Add a scenario after another one; None is the end."""
    fields: dict[str, object] = {
        "id": free_id(scenario_id, title, by_id(org.scenarios), "scenario"),
        "title": title,
    }
    said = {"facts": dict(facts or {}), "merge": merge}
    scenario = made(Scenario, fields | {name: value for name, value in said.items() if value})
    _require_sound(org, scenario)
    return org.replacing(scenarios=inserted(org.scenarios, scenario, after, "scenario"))


def set_scenario(org: Organisation, scenario_id: str, fields: Fields) -> Organisation:
    """Change fields of a scenario; factors, values and groups that are not there are refused."""
    scenario = found(by_id(org.scenarios), scenario_id, "scenario")
    changed = revised(scenario, fields)
    _require_sound(org, changed, instead_of=scenario)
    scenarios = swapped(org.scenarios, [(scenario, changed)])
    return org if scenarios is org.scenarios else org.replacing(scenarios=scenarios)


def rename_scenario(org: Organisation, scenario_id: str, title: str) -> Organisation:
    """Give a scenario another title; its id stays."""
    return set_scenario(org, scenario_id, {"title": title})


def set_fact(
    org: Organisation, scenario_id: str, factor_id: str, value: Fact | None
) -> Organisation:
    """Answer a factor in a scenario; None leaves it at its usual value."""
    scenario = found(by_id(org.scenarios), scenario_id, "scenario")
    facts = dict(scenario.facts)
    if value is None:
        facts.pop(factor_id, None)
    else:
        facts[factor_id] = value
    return set_scenario(org, scenario_id, {"facts": facts})


def duplicate_scenario(org: Organisation, scenario_id: str) -> Organisation:
    """Put a copy after a scenario, with an id of its own."""
    known = by_id(org.scenarios)
    scenario = found(known, scenario_id, "scenario")
    title = say("{title} (copy)", title=scenario.title)
    copy = scenario.replacing(id=new_id(title, known, "scenario"), title=title)
    return org.replacing(scenarios=inserted(org.scenarios, copy, scenario_id, "scenario"))


def remove_scenario(org: Organisation, scenario_id: str) -> Organisation:
    """Remove a scenario; its facts, and what holds where they do, stay."""
    found(by_id(org.scenarios), scenario_id, "scenario")
    return org.replacing(scenarios=tuple(each for each in org.scenarios if each.id != scenario_id))


def move_scenario(org: Organisation, scenario_id: str, before: str | None) -> Organisation:
    """Put a scenario before another one; None is the end."""
    scenarios = moved(org.scenarios, scenario_id, before, "scenario")
    return org if scenarios is org.scenarios else org.replacing(scenarios=scenarios)


def _require_sound(
    org: Organisation, scenario: Scenario, instead_of: Scenario | None = None
) -> None:
    before = (instead_of.facts, instead_of.merge) if instead_of is not None else ({}, ())
    require_facts(org, scenario.facts, before[0])
    require_known(scenario.merge, by_id(org.groups), "group", before=before[1])
