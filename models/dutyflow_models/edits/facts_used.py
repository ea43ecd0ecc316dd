"""Where the factors are used: the facts of scenarios and the conditions of everything else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from dutyflow_models.edits.conditions import is_among
from dutyflow_models.edits.parts import swapped
from dutyflow_models.org import Duty, Fact, Organisation, Part, When
from dutyflow_models.wording import title_of

if TYPE_CHECKING:
    from dutyflow_models.org import AnyPart

Rewrite = Callable[[When], When]
"""What becomes of a condition, or of a scenario's facts, in which the factor stands."""

_CONDITIONAL = ("teams", "duties", "handoffs", "principles")


def with_facts(org: Organisation, factor_id: str, rewrite: Rewrite) -> Organisation:
    """Rewrite every condition and every scenario's facts in which a factor stands."""
    changed: dict[str, object] = {
        "scenarios": _rewritten(org.scenarios, "facts", factor_id, rewrite)
    }
    for name in _CONDITIONAL:
        changed[name] = _rewritten(getattr(org, name), "when", factor_id, rewrite)
    org = org.replacing(**changed)
    return org.replacing(duties=_with_assignments(org.duties, factor_id, rewrite))


def places_of(org: Organisation, factor_id: str, value: Fact) -> tuple[str, ...]:
    """Name everything that uses a value of a factor, once each."""
    return tuple(dict.fromkeys(_places(org, factor_id, value)))


def _places(org: Organisation, factor_id: str, value: Fact) -> Iterator[str]:
    for scenario in org.scenarios:
        if _uses(scenario.facts, factor_id, value):
            yield scenario.title
    for name in _CONDITIONAL:
        for part in getattr(org, name):
            if any(_uses(when, factor_id, value) for when in _conditions(part)):
                yield title_of(part, org.duties_by_id)


def _conditions(part: Part) -> Iterator[When]:
    yield getattr(part, "when", {})
    if isinstance(part, Duty):
        for each in part.assignments:
            yield each.when


def _uses(facts: When, factor_id: str, value: Fact) -> bool:
    held = facts.get(factor_id)
    if held is None:
        return False
    return is_among(value, held if isinstance(held, tuple) else (held,))


def _rewritten(
    parts: tuple[AnyPart, ...], field: str, factor_id: str, rewrite: Rewrite
) -> tuple[AnyPart, ...]:
    return swapped(
        parts,
        [
            (part, part.model_copy(update={field: rewrite(facts)}))
            for part in parts
            if factor_id in (facts := getattr(part, field))
        ],
    )


def _with_assignments(
    duties: tuple[Duty, ...], factor_id: str, rewrite: Rewrite
) -> tuple[Duty, ...]:
    pairs = []
    for duty in duties:
        if any(factor_id in each.when for each in duty.assignments):
            changed = _rewritten(duty.assignments, "when", factor_id, rewrite)
            pairs.append((duty, duty.model_copy(update={"assignments": changed})))
    return swapped(duties, pairs)
