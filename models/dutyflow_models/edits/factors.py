"""Edits of factors, the questions that change the answer, and of their values wherever used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.edits.conditions import is_among, same_value
from dutyflow_models.edits.facts_used import places_of, with_facts
from dutyflow_models.edits.parts import (
    Fields,
    by_id,
    found,
    free_id,
    inserted,
    made,
    moved,
    revised,
    swapped,
)
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.language import number, say
from dutyflow_models.org import Fact, Factor, Organisation
from dutyflow_models.wording import in_words, listed, plain, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.org import When

_PLACES_NAMED = 3


def add_factor(
    org: Organisation,
    *,
    title: str,
    values: tuple[Fact, ...],
    default: Fact | None = None,
    factor_id: str | None = None,
    after: str | None = None,
) -> Organisation:
    """Add a factor after another one; without a default its first value is the usual one."""
    fields: dict[str, object] = {
        "id": free_id(factor_id, title, by_id(org.factors), "factor"),
        "title": title,
        "values": values,
    }
    factor = made(Factor, fields | ({} if default is None else {"default": default}))
    _require_sound(factor)
    return org.replacing(factors=inserted(org.factors, factor, after, "factor"))


def fact_meant(text: str) -> Fact:
    """Return the value that a person means by what they write: true and false are no texts."""
    written = text.strip()
    return {"true": True, "false": False}.get(written.casefold(), written)


def set_factor(org: Organisation, factor_id: str, fields: Fields) -> Organisation:
    """Change title, description, default or values; a value that is used cannot be left out.

    With another default, or another first value where there is none, the base is another one.
    """
    factor = found(by_id(org.factors), factor_id, "factor")
    changed = revised(factor, fields)
    if changed is factor:
        return org
    _require_sound(changed)
    for value in factor.values:
        if not is_among(value, changed.values):
            _require_unused(org, factor, value)
    return org.replacing(factors=swapped(org.factors, [(factor, changed)]))


def rename_value(org: Organisation, factor_id: str, old: Fact, new: Fact) -> Organisation:
    """Write a value of a factor differently everywhere: in scenarios and in every condition."""
    factor = found(by_id(org.factors), factor_id, "factor")
    _require_value(factor, old)
    new = new.strip() if isinstance(new, str) else new
    if same_value(old, new):
        return org
    if is_among(new, factor.values):
        raise EditRefused(
            say(
                "{factor} has the value {value} already.",
                factor=quoted(factor.title),
                value=quoted(in_words(new)),
            )
        )
    if new == "":
        raise EditRefused(say("A value cannot be empty. Write at least one letter."))
    fields: dict[str, object] = {
        "values": tuple(_instead(each, old, new) for each in factor.values)
    }
    if factor.default is not None:
        fields["default"] = _instead(factor.default, old, new)
    factors = swapped(org.factors, [(factor, factor.model_copy(update=fields))])

    def renamed(facts: When) -> Mapping[str, Fact | tuple[Fact, ...]]:
        held = facts[factor_id]
        if isinstance(held, tuple):
            return {**facts, factor_id: tuple(_instead(each, old, new) for each in held)}
        return {**facts, factor_id: _instead(held, old, new)}

    return with_facts(org, factor_id, renamed).replacing(factors=factors)


def remove_value(org: Organisation, factor_id: str, value: Fact) -> Organisation:
    """Remove a value of a factor; refused while it is used, with the places where."""
    factor = found(by_id(org.factors), factor_id, "factor")
    _require_value(factor, value)
    left = tuple(each for each in factor.values if not same_value(each, value))
    return set_factor(org, factor_id, {"values": left})


def remove_factor(org: Organisation, factor_id: str) -> Organisation:
    """Remove a factor from every scenario and every condition.

    What depended on this factor alone is there always afterwards, and an assignment that did so
    holds always.
    """
    factor = found(by_id(org.factors), factor_id, "factor")

    def left(facts: When) -> Mapping[str, Fact | tuple[Fact, ...]]:
        return {name: value for name, value in facts.items() if name != factor_id}

    return with_facts(org, factor_id, left).replacing(
        factors=tuple(each for each in org.factors if each.id != factor.id)
    )


def move_factor(org: Organisation, factor_id: str, before: str | None) -> Organisation:
    """Put a factor before another one; None is the end."""
    factors = moved(org.factors, factor_id, before, "factor")
    return org if factors is org.factors else org.replacing(factors=factors)


def _instead(value: Fact, old: Fact, new: Fact) -> Fact:
    return new if same_value(value, old) else value


def _require_value(factor: Factor, value: Fact) -> None:
    if not is_among(value, factor.values):
        raise EditRefused(
            say(
                "{factor} has no value {value}.",
                factor=quoted(factor.title),
                value=quoted(in_words(value)),
            )
        )


def _require_sound(factor: Factor) -> None:
    title = quoted(factor.title)
    if not factor.values:
        raise EditRefused(say("{factor} needs at least one value.", factor=title))
    if len({repr(value) for value in factor.values}) < len(factor.values):
        raise EditRefused(say("{factor} has a value twice. Write each value once.", factor=title))
    if factor.default is not None and not is_among(factor.default, factor.values):
        raise EditRefused(
            say(
                "{value} is the default of {factor} but none of its values. Choose one of them as "
                "the default.",
                value=quoted(in_words(factor.default)),
                factor=title,
            )
        )


def _require_unused(org: Organisation, factor: Factor, value: Fact) -> None:
    places = places_of(org, factor.id, value)
    if not places:
        return
    named = [quoted(place) for place in places[:_PLACES_NAMED]]
    more = len(places) - len(named)
    said = listed([*named, say("{n} more", n=number(more))] if more else named)
    raise EditRefused(
        say(
            "{factor} is {value} in {places}. Change it there first, or rename the value.",
            factor=quoted(factor.title),
            value=quoted(plain(in_words(value))),
            places=said,
        )
    )
