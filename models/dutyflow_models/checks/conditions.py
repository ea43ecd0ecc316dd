"""Checks of conditions that nothing can meet, found factor by factor: combinations never grow."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from dutyflow_models.checks.finding import Fix
from dutyflow_models.checks.fixes import forget_assignment
from dutyflow_models.checks.registry import Seen, check
from dutyflow_models.org import handoff_keys
from dutyflow_models.wording import in_words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dutyflow_models.checks.situation import Situation
    from dutyflow_models.org import Duty, Fact, Organisation, When

Options: TypeAlias = frozenset[tuple[bool, object]]
"""Values of a factor, told apart as a condition does: `true` is not the number 1."""
Values: TypeAlias = "Mapping[str, Options | None]"
"""What every factor can be; None is anything."""
Reach: TypeAlias = "Mapping[str, Options]"
"""What factors may be for all of some conditions to hold; factors not named may be anything."""

_COMPARED = 20
"""How many earlier assignments of a duty one is compared with; nobody writes more by hand."""


@check("unreachable", "duties", "warning")
def unreachable(situation: Situation) -> Iterator[Seen]:
    """No combination of the factors' values meets a `when`, with those of what it belongs to.

    An assignment is out of reach as well where an earlier one always holds; the fix removes it.
    """
    organisation = situation.organisation
    values = {
        factor.id: _options((*factor.values, *_default(factor.default))) if factor.values else None
        for factor in reversed(organisation.factors)
    }
    for team in organisation.teams:
        if team.when and (why := _why_never(values, team.when)):
            sentence = f"{quoted(team.title)} can never be there: {why}."
            yield Seen((team.id,), sentence, section="teams")
    for duty in organisation.duties:
        if duty.when and (why := _why_never(values, duty.when)):
            yield Seen((duty.id,), f"{quoted(duty.title)} can never be there: {why}.")
        elif duty.assignments:
            yield from _assignments(values, duty)
    yield from _handoffs(values, organisation)
    for principle in organisation.principles:
        if principle.when and (why := _why_never(values, principle.when)):
            sentence = f"{quoted(principle.text)} can never hold: {why}."
            yield Seen((principle.id,), sentence, section="principles")


def _assignments(values: Values, duty: Duty) -> Iterator[Seen]:
    """Find the first assignment of a duty that is never in force."""
    earlier: list[Reach] = []
    for place, assignment in enumerate(duty.assignments):
        reach = _reach(values, duty.when, assignment.when)
        why = _why_never(values, assignment.when)
        if not why and (clash := _impossible(reach)):
            why = f"the duty itself is not there with that {quoted(clash)}"
        if not why and any(_covers(values, each, reach) for each in earlier):
            why = "an earlier one holds whenever it would"
        if why:
            title = quoted(duty.title)
            said = f" when {quoted(in_words(assignment.when))}" if assignment.when else ""
            edit = partial(forget_assignment, duty_id=duty.id, place=place)
            fix = Fix(f"Remove the assignment of {title}{said}", edit)
            yield Seen(
                (duty.id,), f"The assignment of {title}{said} is never in force: {why}.", fix
            )
            return
        if place < _COMPARED:
            earlier.append(_reach(values, assignment.when))


def _handoffs(values: Values, organisation: Organisation) -> Iterator[Seen]:
    """Find hand-offs that never are there although each of their duties can be."""
    duties = organisation.duties_by_id
    keyed = zip(handoff_keys(organisation.handoffs), organisation.handoffs, strict=True)
    for key, handoff in keyed:
        source, target = duties.get(handoff.source), duties.get(handoff.target)
        if source is None or target is None or not (handoff.when or source.when):
            continue
        if any(_why_never(values, each.when) for each in (source, target)):
            continue
        why = _why_never(values, handoff.when)
        clash = _impossible(_reach(values, source.when, target.when, handoff.when))
        if not why and clash:
            why = f"it and its duties ask for different values of {quoted(clash)}"
        if why:
            ends = f"{quoted(source.title)} to {quoted(target.title)}"
            sentence = f"The hand-off from {ends} can never be there: {why}."
            yield Seen((key,), sentence, section="handoffs")


def _why_never(values: Values, when: When) -> str:
    """Say what of a condition cannot be met; the empty text if it can."""
    for factor_id, wanted in when.items():
        if factor_id not in values:
            return f"no factor is called {quoted(factor_id)}"
        if not _reach(values, {factor_id: wanted})[factor_id]:
            return f"{quoted(factor_id)} is never {quoted(in_words(wanted))}"
    return ""


def _reach(values: Values, *whens: When) -> dict[str, Options]:
    """Return what every factor that is named may be for all conditions to hold."""
    reach: dict[str, Options] = {}
    for when in whens:
        for factor_id, wanted in when.items():
            options = _options(wanted if isinstance(wanted, tuple | list) else (wanted,))
            before = reach.get(factor_id, values.get(factor_id, frozenset()))
            reach[factor_id] = options if before is None else options & before
    return reach


def _impossible(reach: Reach) -> str | None:
    return next((factor_id for factor_id, options in reach.items() if not options), None)


def _covers(values: Values, earlier: Reach, later: Reach) -> bool:
    """Say whether the earlier conditions hold whenever the later ones do."""
    for factor_id, options in earlier.items():
        possible = later.get(factor_id, values.get(factor_id))
        if possible is None or not possible <= options:
            return False
    return True


def _options(values: Sequence[Fact]) -> Options:
    return frozenset((isinstance(each, bool), each) for each in values)


def _default(fact: Fact | None) -> tuple[Fact, ...]:
    return () if fact is None else (fact,)
