"""What holds in a scenario: the organisation without what is absent, roles replaced, teams merged.

Nothing here changes the organisation that is edited and saved; parts that a scenario does not touch
are the same objects in both.
"""

from __future__ import annotations

import re
from operator import is_
from typing import TYPE_CHECKING, Protocol, TypeVar

from dutyflow_models.language import say
from dutyflow_models.merging import Merger, merged, mergers_of
from dutyflow_models.org import (
    ROLES,
    Assignment,
    Duty,
    Fact,
    HandOff,
    Organisation,
    Scenario,
    Team,
    When,
    lane_of,
)
from dutyflow_models.wording import in_words, plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Conditional(Protocol):
    """A part that may be absent."""

    @property
    def when(self) -> When:
        """What must hold for it to be there."""
        ...


_SCENARIOS_KEPT = 4
"""How many times all duties are remembered, for scenarios that one goes back and forth between."""
_QUESTION = re.compile(r"^(is|are|has|have|do|does) (an? |the |there (an? )?)?", re.IGNORECASE)

AnyConditional = TypeVar("AnyConditional", bound=Conditional)


class Memory:
    """What held before, so that what an edit leaves alone is the same object afterwards.

    Who draws an organisation after each edit knows what is the same by that.
    """

    def __init__(self) -> None:
        self._duties: dict[tuple[int, int], tuple[Duty, Duty]] = {}
        self._handoffs: tuple[tuple[HandOff, ...], tuple[HandOff, ...]] = ((), ())

    def in_force(self, duties: tuple[Duty, ...], facts: Mapping[str, Fact]) -> tuple[Duty, ...]:
        """Return duties with the roles that hold; equal to what `in_force` returns for each."""
        if len(self._duties) > _SCENARIOS_KEPT * len(duties) + 100:
            self._duties.clear()
        return tuple(self._one(duty, facts) if duty.assignments else duty for duty in duties)

    def _one(self, duty: Duty, facts: Mapping[str, Fact]) -> Duty:
        assignment = assignment_in_force(duty, facts)
        key = (id(duty), id(assignment))
        known = self._duties.get(key)
        if known is None:  # it holds the duty, and that its assignments, so their ids stay
            known = self._duties[key] = (duty, _with_roles_of(assignment, duty))
        return known[1]

    def handoffs(
        self, whole: tuple[HandOff, ...], present: tuple[HandOff, ...]
    ) -> tuple[HandOff, ...]:
        """Return the hand-offs present, as the same tuple while the whole's are the same."""
        before, kept = self._handoffs
        same = before is whole and len(kept) == len(present) and all(map(is_, kept, present))
        if not same:
            self._handoffs = (whole, present)
        return self._handoffs[1]


def effective(
    organisation: Organisation, scenario: Scenario | None, memory: Memory | None = None
) -> Organisation:
    """Return the organisation that holds in a scenario; None is the base.

    The base has every factor at its usual value and nothing merged. With the same `memory` again,
    parts that are as before are the objects they were, unless teams are merged.
    """
    facts = facts_of(organisation, scenario)
    memory = memory or Memory()
    teams = _present(organisation.teams, facts)
    duties = _duties_in_force(organisation.duties, facts, memory)
    present = _handoffs_between(_present(organisation.handoffs, facts), duties)
    changes: dict[str, object] = {
        "teams": teams,
        "duties": duties,
        "handoffs": memory.handoffs(organisation.handoffs, present),
        "principles": _present(organisation.principles, facts),
    }
    changed = {name: new for name, new in changes.items() if new is not getattr(organisation, name)}
    shown = organisation.replacing(**changed) if changed else organisation
    if scenario is not None and scenario.merge:
        shown = merged(shown, scenario.merge)
    return shown.keeping_keys_of(organisation) if "handoffs" in changed else shown


def facts_of(organisation: Organisation, scenario: Scenario | None) -> dict[str, Fact]:
    """Return the value of every factor in a scenario: the usual one where it says nothing else."""
    facts = {factor.id: factor.usual for factor in organisation.factors}
    known = {factor_id: fact for factor_id, fact in facts.items() if fact is not None}
    return known | dict(scenario.facts) if scenario is not None else known


def holds(when: When, facts: Mapping[str, Fact]) -> bool:
    """Say whether every factor has the value, or one of the values, that it must have.

    Values are compared as written: the number 1 is not `true`, the text "1" is not the number.
    """
    return all(
        factor_id in facts and _is_one_of(facts[factor_id], wanted)
        for factor_id, wanted in when.items()
    )


def assignment_in_force(duty: Duty, facts: Mapping[str, Fact]) -> Assignment | None:
    """Return the assignment that replaces roles of the duty: the first whose `when` holds."""
    return next((each for each in duty.assignments if holds(each.when, facts)), None)


def in_force(duty: Duty, facts: Mapping[str, Fact]) -> Duty:
    """Return the duty with the roles that hold, and without its assignments."""
    if not duty.assignments:
        return duty
    return _with_roles_of(assignment_in_force(duty, facts), duty)


def _with_roles_of(assignment: Assignment | None, duty: Duty) -> Duty:
    changes: dict[str, object] = {"assignments": ()}
    changes |= {
        role: getattr(assignment, role)
        for role in ROLES
        if assignment is not None and getattr(assignment, role) is not None
    }
    return duty.model_copy(update=changes)


def crossings(organisation: Organisation) -> int:
    """Count the hand-offs whose two cards lie in different lanes; *Unassigned* is a lane too."""
    present = organisation.teams_by_id
    lanes = {duty.id: lane_of(duty, present) for duty in organisation.duties}
    return sum(
        1
        for handoff in organisation.handoffs
        if handoff.source in lanes
        and handoff.target in lanes
        and lanes[handoff.source] != lanes[handoff.target]
    )


def crossings_before_and_after(
    organisation: Organisation, scenario: Scenario | None, group_id: str
) -> tuple[int, int]:
    """Count the crossings in a scenario with the group's teams apart, and as one lane."""
    here = scenario or Scenario(id="base", title="")
    apart = tuple(each for each in here.merge if each != group_id)
    merges = (apart, here.merge if group_id in here.merge else (*apart, group_id))
    before, after = (
        crossings(effective(organisation, here.model_copy(update={"merge": merge})))
        for merge in merges
    )
    return before, after


def scenario_by_id(organisation: Organisation, scenario_id: str | None) -> Scenario | None:
    """Return the scenario, or None: the base, also for an id that is not there."""
    return next((each for each in organisation.scenarios if each.id == scenario_id), None)


def scenario_shown(
    organisation: Organisation, scenario_id: str | None, facts: Mapping[str, Fact]
) -> Scenario | None:
    """Return the scenario with answers chosen by hand on top of it, if there are any."""
    named = scenario_by_id(organisation, scenario_id)
    return scenario_with(organisation, named, facts) if facts else named


def scenario_with(
    organisation: Organisation, scenario: Scenario | None, facts: Mapping[str, Fact]
) -> Scenario | None:
    """Return the scenario with other answers to some factors, as one without an id.

    It is the scenario itself where the answers are its own. Unknown factors and values are ignored.
    """
    before = facts_of(organisation, scenario)
    chosen = {
        factor.id: facts[factor.id]
        for factor in organisation.factors
        if factor.id in facts
        and _is_one_of(facts[factor.id], factor.values)
        and not holds({factor.id: facts[factor.id]}, before)
    }
    if not chosen:
        return scenario
    merge = scenario.merge if scenario is not None else ()
    said = {**(scenario.facts if scenario is not None else {}), **chosen}
    title = in_answers(organisation, said)
    if scenario is not None and merge:
        title = f"{scenario.title}, {title}" if title else scenario.title
    # Without the checks: no part of a file may have an empty id.
    return Scenario.model_construct(
        id="", title=title or say("Other answers"), facts=said, merge=merge
    )


def scenario_by_facts(organisation: Organisation, facts: Mapping[str, Fact]) -> Scenario | None:
    """Return the first named scenario that merges nothing and in which just these facts hold."""
    return next(
        (
            each
            for each in organisation.scenarios
            if not each.merge and _same_facts(facts_of(organisation, each), facts)
        ),
        None,
    )


def is_base(organisation: Organisation, facts: Mapping[str, Fact]) -> bool:
    """Say whether every factor has its usual value."""
    return _same_facts(facts_of(organisation, None), facts)


def in_answers(organisation: Organisation, facts: Mapping[str, Fact]) -> str:
    """Name a case by its answers that are not the usual ones: “Cloud, SRE team in play”."""
    usual = facts_of(organisation, None)
    parts = [
        answer_in_words(factor.title, facts[factor.id])
        for factor in organisation.factors
        if factor.id in facts and not holds({factor.id: facts[factor.id]}, usual)
    ]
    said = ", ".join(parts)
    return said[:1].upper() + said[1:]


def answer_in_words(question: str, fact: Fact) -> str:
    """Say one answer without its question, which only yes and no and numbers need."""
    if isinstance(fact, str):
        return plain(fact)
    subject = _QUESTION.sub("", plain(question)).rstrip("? ")
    if fact is True:
        return subject
    if fact is False:
        return say("no {subject}", subject=subject)
    return f"{subject} {in_words(fact)}"


def merged_teams(organisation: Organisation, scenario: Scenario | None) -> dict[str, Team]:
    """Return, for each team that is one with others in a scenario, the one team they are."""
    mergers = mergers_in(organisation, scenario)
    return {member.id: team for team, members in mergers for member in members}


def mergers_in(organisation: Organisation, scenario: Scenario | None) -> tuple[Merger, ...]:
    """Return the lanes of a scenario that are several teams, with the teams that are there."""
    if scenario is None or not scenario.merge:
        return ()
    present = _present(organisation.teams, facts_of(organisation, scenario))
    return mergers_of(organisation.replacing(teams=present), scenario.merge)


def _same_facts(one: Mapping[str, Fact], other: Mapping[str, Fact]) -> bool:
    return one.keys() == other.keys() and holds(one, other)


def _is_one_of(fact: Fact, wanted: Fact | Sequence[Fact]) -> bool:
    values = wanted if isinstance(wanted, tuple | list) else (wanted,)
    if isinstance(fact, str):  # equals nothing but text
        return fact in values
    return any(
        fact == value and isinstance(fact, bool) == isinstance(value, bool) for value in values
    )


def _present(
    parts: tuple[AnyConditional, ...], facts: Mapping[str, Fact]
) -> tuple[AnyConditional, ...]:
    if not any(part.when for part in parts):
        return parts
    kept = tuple(part for part in parts if not part.when or holds(part.when, facts))
    return kept if len(kept) < len(parts) else parts


def _duties_in_force(
    duties: tuple[Duty, ...], facts: Mapping[str, Fact], memory: Memory
) -> tuple[Duty, ...]:
    present = _present(duties, facts)
    if not any(duty.assignments for duty in present):
        return present
    return memory.in_force(present, facts)


def _handoffs_between(
    handoffs: tuple[HandOff, ...], duties: tuple[Duty, ...]
) -> tuple[HandOff, ...]:
    ids = {duty.id for duty in duties}
    kept = tuple(each for each in handoffs if each.source in ids and each.target in ids)
    return kept if len(kept) < len(handoffs) else handoffs
