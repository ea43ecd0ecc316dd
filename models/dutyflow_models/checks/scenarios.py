"""Checks of the scenarios themselves; all of them, whichever is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow_models.checks.finding import Fix
from dutyflow_models.checks.fixes import forget_ids
from dutyflow_models.checks.registry import Seen, check
from dutyflow_models.checks.sentences import few, few_ids
from dutyflow_models.edits.parts import swapped
from dutyflow_models.language import say
from dutyflow_models.scenario import facts_of, holds
from dutyflow_models.wording import in_words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.checks.situation import Situation
    from dutyflow_models.org import Organisation, Scenario


@check("unknown-factor", "scenarios", "warning")
def unknown_factor(situation: Situation) -> Iterator[Seen]:
    """A scenario answers a question that the file does not ask; the fix drops the answer."""
    known = {factor.id for factor in situation.organisation.factors}
    for scenario in situation.organisation.scenarios:
        missing = [each for each in scenario.facts if each not in known]
        if missing:
            factors = few_ids(missing)
            sentence = say(
                "{scenario} names {factors}, and no factor is called so.",
                scenario=quoted(scenario.title),
                factors=factors,
            )
            yield Seen((scenario.id,), sentence, _without_facts(scenario, missing))


@check("unknown-value", "scenarios", "warning")
def unknown_value(situation: Situation) -> Iterator[Seen]:
    """A scenario gives a factor a value that it cannot have; the fix drops it."""
    factors = {factor.id: factor for factor in reversed(situation.organisation.factors)}
    for scenario in situation.organisation.scenarios:
        wrong = [
            factor_id
            for factor_id, fact in scenario.facts.items()
            if factor_id in factors
            and factors[factor_id].values
            and not holds({factor_id: factors[factor_id].values}, {factor_id: fact})
        ]
        if wrong:
            values = few(
                [f"{quoted(each)}: {quoted(in_words(scenario.facts[each]))}" for each in wrong]
            )
            sentence = say(
                "{scenario} says {values}, which is none of its values.",
                scenario=quoted(scenario.title),
                values=values,
            )
            yield Seen((scenario.id,), sentence, _without_facts(scenario, wrong))


@check("unknown-group", "scenarios", "warning")
def unknown_group(situation: Situation) -> Iterator[Seen]:
    """A scenario merges a group that the file has not; the fix drops it."""
    known = {group.id for group in situation.organisation.groups}
    for scenario in situation.organisation.scenarios:
        missing = [each for each in scenario.merge if each not in known]
        if missing:
            groups, title = few_ids(missing), quoted(scenario.title)
            edit = partial(_forget_merge, scenario_id=scenario.id, gone=tuple(missing))
            fix = Fix(say("Drop {names} from {part}", names=groups, part=title), edit)
            sentence = say(
                "{scenario} merges {groups}, and no group is called so.",
                scenario=title,
                groups=groups,
            )
            yield Seen((scenario.id,), sentence, fix)


@check("overlapping-merges", "scenarios", "warning")
def overlapping_merges(situation: Situation) -> Iterator[Seen]:
    """A team that is there is in two groups that a scenario merges; it goes with the first."""
    organisation = situation.organisation
    groups = {group.id: group for group in reversed(organisation.groups)}
    for scenario in organisation.scenarios:
        merged = [groups[each] for each in dict.fromkeys(scenario.merge) if each in groups]
        if len(merged) < 2:
            continue
        facts = facts_of(organisation, scenario)
        present = {team.id for team in organisation.teams if holds(team.when, facts)}
        first: dict[str, str] = {}
        for group in merged:
            twice = next((each for each in group.teams if each in first and each in present), None)
            if twice is not None:
                sentence = say(
                    "{scenario} merges {first} and {second}, and {team} is in both. It goes with "
                    "the first.",
                    scenario=quoted(scenario.title),
                    first=quoted(first[twice]),
                    second=quoted(group.title),
                    team=situation.team_title(twice),
                )
                yield Seen((scenario.id,), sentence)
                break
            first.update(dict.fromkeys(group.teams, group.title))


def _without_facts(scenario: Scenario, gone: list[str]) -> Fix:
    text = say("Drop {names} from {part}", names=few_ids(gone), part=quoted(scenario.title))
    return Fix(text, partial(_forget_facts, scenario_id=scenario.id, gone=tuple(gone)))


def _forget_facts(org: Organisation, *, scenario_id: str, gone: tuple[str, ...]) -> Organisation:
    pairs = [
        (each, each.model_copy(update={"facts": _kept(each, gone)}))
        for each in org.scenarios
        if each.id == scenario_id
    ]
    return org.replacing(scenarios=swapped(org.scenarios, pairs))


def _kept(scenario: Scenario, gone: tuple[str, ...]) -> dict[str, object]:
    return {name: fact for name, fact in scenario.facts.items() if name not in gone}


def _forget_merge(org: Organisation, *, scenario_id: str, gone: tuple[str, ...]) -> Organisation:
    return org.replacing(scenarios=forget_ids(org.scenarios, scenario_id, "merge", gone))
