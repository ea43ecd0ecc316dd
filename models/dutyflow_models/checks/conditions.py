"""Checks of conditions that nothing can meet, found factor by factor: combinations never grow."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from dutyflow_models.checks.finding import Fix
from dutyflow_models.checks.fixes import forget_assignment
from dutyflow_models.checks.registry import Seen, check
from dutyflow_models.language import say
from dutyflow_models.wording import in_words, quoted, when_in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dutyflow_models.checks.situation import Situation
    from dutyflow_models.org import Duty, Fact, Organisation, When

Options: TypeAlias = frozenset[tuple[bool, object]]
"""Values of a factor, told apart as a condition does: `true` is not the number 1."""
Reach: TypeAlias = Mapping[str, Options]
"""What factors may be for all of some conditions to hold; factors not named may be anything."""

_COMPARED = 20
"""How many earlier assignments of a duty one is compared with; nobody writes more by hand."""


@check("unreachable", "duties", "warning")
def unreachable(situation: Situation) -> Iterator[Seen]:
    """No combination of the factors' values meets a `when`, with those of what it belongs to.

    An assignment is out of reach as well where an earlier one always holds; the fix removes it.
    """
    organisation, values = situation.organisation, Values(situation.organisation)
    for team in organisation.teams:
        if team.when and (why := values.why_never(team.when)):
            yield Seen((team.id,), _never_there(team.title, why), section="teams")
    for duty in organisation.duties:
        if duty.when and (why := values.why_never(duty.when)):
            yield Seen((duty.id,), _never_there(duty.title, why))
        elif duty.assignments:
            yield from _assignments(values, duty)
    yield from _handoffs(values, situation)
    for principle in organisation.principles:
        if principle.when and (why := values.why_never(principle.when)):
            sentence = say(
                "{principle} can never hold: {why}.", principle=quoted(principle.text), why=why
            )
            yield Seen((principle.id,), sentence, section="principles")


def _never_there(title: str, why: str) -> str:
    return say("{part} can never be there: {why}.", part=quoted(title), why=why)


def _assignments(values: Values, duty: Duty) -> Iterator[Seen]:
    """Find the first assignment of a duty that is never in force."""
    earlier: list[Reach] = []
    for place, assignment in enumerate(duty.assignments):
        why = _why_never_in_force(values, duty, assignment.when, earlier)
        if why:
            edit = partial(forget_assignment, duty_id=duty.id, place=place)
            said = when_in_words(assignment.when, values.factors)
            text, sentence = _never_in_force(quoted(duty.title), said, why)
            yield Seen((duty.id,), sentence, Fix(text, edit))
            return
        if place < _COMPARED:
            earlier.append(values.reach(assignment.when))


def _never_in_force(duty: str, when: str, why: str) -> tuple[str, str]:
    """Return what the fix of an assignment is called, and the sentence of the finding."""
    if not when:
        return (
            say("Remove the assignment of {duty}", duty=duty),
            say("The assignment of {duty} is never in force: {why}.", duty=duty, why=why),
        )
    return (
        say("Remove the assignment of {duty} for {case}", duty=duty, case=when),
        say(
            "The assignment of {duty} for {case} is never in force: {why}.",
            duty=duty,
            case=when,
            why=why,
        ),
    )


def _why_never_in_force(values: Values, duty: Duty, when: When, earlier: list[Reach]) -> str:
    if why := values.why_never(when):
        return why
    reach = _both(values.reach(duty.when), values.reach(when))
    if clash := _impossible(reach):
        return say("the duty itself is not there with that {factor}", factor=quoted(clash))
    if any(values.covers(each, reach) for each in earlier):
        return say("an earlier one holds whenever it would")
    return ""


def _handoffs(values: Values, situation: Situation) -> Iterator[Seen]:
    """Find hand-offs that never are there although each of their duties can be."""
    duties = situation.organisation.duties_by_id
    reaches = {duty.id: values.reach(duty.when) for duty in duties.values() if duty.when}
    never = {duty_id for duty_id, reach in reaches.items() if _impossible(reach)}
    for key, handoff in situation.keyed:
        source, target = handoff.source, handoff.target
        conditional = bool(handoff.when) + (source in reaches) + (target in reaches)
        if not conditional or (conditional == 1 and not handoff.when):
            continue
        if source in never or target in never or source not in duties or target not in duties:
            continue
        ends = _both(reaches.get(source, {}), reaches.get(target, {}))
        if clash := _impossible(_both(ends, values.reach(handoff.when))):
            why = values.why_never(handoff.when) or say(
                "it and its duties ask for different values of {factor}", factor=quoted(clash)
            )
            sentence = say(
                "The hand-off from {source} to {target} can never be there: {why}.",
                source=situation.duty_title(source),
                target=situation.duty_title(target),
                why=why,
            )
            yield Seen((key,), sentence, section="handoffs")


def _both(one: Reach, other: Reach) -> Reach:
    """Return what factors may be for both conditions to hold."""
    if not one or not other:
        return one or other
    return {
        **one,
        **{name: options & one.get(name, options) for name, options in other.items()},
    }


def _impossible(reach: Reach) -> str | None:
    if all(reach.values()):
        return None
    return next(factor_id for factor_id, options in reach.items() if not options)


class Values:
    """What every factor can be, and what conditions leave of it.

    Lives no longer than the organisation, whose conditions it knows by their identity.
    """

    def __init__(self, organisation: Organisation) -> None:
        self._possible = {
            factor.id: _options((*factor.values, *_default(factor.default)))
            for factor in reversed(organisation.factors)
            if factor.values
        }
        self.factors = organisation.factors
        self._ids = {factor.id for factor in organisation.factors}
        self._known: dict[tuple[str, str], Options] = {}
        self._reaches: dict[int, Reach] = {}

    def why_never(self, when: When) -> str:
        """Say what of a condition cannot be met; the empty text if it can."""
        factor_id = _impossible(self.reach(when))
        if factor_id is None:
            return ""
        if factor_id not in self._ids:
            return say("no factor is called {factor}", factor=quoted(factor_id))
        value = in_words(when[factor_id])
        return say(
            "{factor} is never {value}",
            factor=quoted(factor_id),
            value=quoted(value) if value else say("nothing"),
        )

    def reach(self, when: When) -> Reach:
        """Return what every factor that is named may be for a condition to hold."""
        if not when:
            return {}
        reach = self._reaches.get(id(when))
        if reach is None:
            reach = {name: self._wanted(name, wanted) for name, wanted in when.items()}
            self._reaches[id(when)] = reach
        return reach

    def covers(self, earlier: Reach, later: Reach) -> bool:
        """Say whether the earlier conditions hold whenever the later ones do."""
        for factor_id, options in earlier.items():
            possible = later.get(factor_id, self._possible.get(factor_id))
            if possible is None or not possible <= options:
                return False
        return True

    def _wanted(self, factor_id: str, wanted: Fact | tuple[Fact, ...]) -> Options:
        """Return those of the values wanted that the factor can have."""
        key = (factor_id, repr(wanted))
        known = self._known.get(key)
        if known is None:
            values = wanted if isinstance(wanted, tuple | list) else (wanted,)
            options = _options(values) if factor_id in self._ids else frozenset()
            known = self._known[key] = options & self._possible.get(factor_id, options)
        return known


def _options(values: Iterable[Fact]) -> Options:
    return frozenset((isinstance(each, bool), each) for each in values)


def _default(fact: Fact | None) -> tuple[Fact, ...]:
    return () if fact is None else (fact,)
