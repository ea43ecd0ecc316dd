"""Edits of when something is there: the condition (`when`) of teams, duties and hand-offs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dutyflow_models.edits.parts import by_id, found, swapped
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.language import say
from dutyflow_models.scenario import holds
from dutyflow_models.wording import in_words, listed, plain, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from dutyflow_models.org import (
        Duty,
        Fact,
        HandOff,
        Organisation,
        Principle,
        Scenario,
        Team,
        When,
    )

ConditionalList = Literal["teams", "duties", "handoffs", "principles"]
"""The lists of an organisation whose entries may be absent."""

_KINDS: Mapping[ConditionalList, str] = {
    "teams": "team",
    "duties": "duty",
    "handoffs": "hand-off",
    "principles": "principle",
}


def set_when(
    org: Organisation, list_name: ConditionalList, ids: Iterable[str], when: When
) -> Organisation:
    """Let entries be there only while a condition holds; it replaces the one they had.

    Hand-offs are named by their keys. Factors and values that are not there are refused, unless
    they stood there before, and a list of no values, which nothing meets. An empty condition
    always holds.
    """
    known = _conditional(org, list_name)
    chosen = [found(known, each, _KINDS[list_name]) for each in ids]
    for part in chosen:
        require_facts(org, when, part.when)
    pairs = [
        (part, part.model_copy(update={"when": dict(when)}))
        for part in chosen
        if not same_when(part.when, when)
    ]
    if not pairs:
        return org
    return org.replacing(**{list_name: swapped(getattr(org, list_name), pairs)})


def clear_when(org: Organisation, list_name: ConditionalList, ids: Iterable[str]) -> Organisation:
    """Let entries be there always."""
    return set_when(org, list_name, ids, {})


def condition_of(org: Organisation, scenario: Scenario | None) -> dict[str, Fact]:
    """Return the facts of a scenario that differ from the usual ones: what sets it apart.

    Empty for the base, and for a scenario that only merges teams.
    """
    if scenario is None:
        return {}
    usual = {factor.id: factor.usual for factor in org.factors}
    return {
        factor_id: fact
        for factor_id, fact in scenario.facts.items()
        if (value := usual.get(factor_id)) is None
        or not holds({factor_id: value}, {factor_id: fact})
    }


def why_not_only_when(org: Organisation, scenario: Scenario | None) -> str | None:
    """Say why nothing can be changed for this scenario only; None if it can."""
    if condition_of(org, scenario):
        return None
    if scenario is None:
        return say("This is the base. What is changed here is changed everywhere.")
    return say(
        "{scenario} has the same facts as the base, so nothing can hold only here. Change it "
        "everywhere, or give the scenario a fact of its own.",
        scenario=quoted(scenario.title),
    )


def required_condition(org: Organisation, scenario: Scenario | None) -> dict[str, Fact]:
    """Return what sets a scenario apart, or refuse: nothing does."""
    reason = why_not_only_when(org, scenario)
    if reason is not None:
        raise EditRefused(reason)
    return condition_of(org, scenario)


def require_facts(org: Organisation, wanted: When, before: Mapping[str, object] = {}) -> None:
    """Refuse unknown factors and values, except those that stood there before the edit."""
    factors = by_id(org.factors)
    for factor_id, value in wanted.items():
        if factor_id in before and same_value(before[factor_id], value):
            continue
        factor = found(factors, factor_id, "factor")
        values = value if isinstance(value, tuple) else (value,)
        if not values:
            title = quoted(factor.title)
            raise EditRefused(
                say("Choose a value of {factor}; without one nothing is.", factor=title)
            )
        for each in values:
            if factor.values and not is_among(each, factor.values):
                known = listed([plain(in_words(one)) for one in factor.values], "or")
                raise EditRefused(
                    say(
                        "{factor} cannot be {value}: it is {known}. Add the value to the factor "
                        "first.",
                        factor=quoted(factor.title),
                        value=quoted(in_words(each)),
                        known=known,
                    )
                )


def _conditional(
    org: Organisation, list_name: ConditionalList
) -> Mapping[str, Team | Duty | HandOff | Principle]:
    if list_name == "handoffs":
        return org.handoffs_by_key
    parts: tuple[Team | Duty | Principle, ...] = getattr(org, list_name)
    return {part.id: part for part in reversed(parts)}


def is_among(value: Fact, values: Sequence[Fact]) -> bool:
    """Say whether a value is one of these; unlike `in` it tells the number 1 from `true`."""
    return any(same_value(value, each) for each in values)


def same_when(one: When, other: When) -> bool:
    """Say whether two conditions are written with the same factors and values, in any order."""
    return one.keys() == other.keys() and all(same_value(one[each], other[each]) for each in one)


def same_value(one: object, other: object) -> bool:
    """Say whether two values are the same, also in kind: the number 1 is not `true`."""
    return one == other and repr(one) == repr(other)
