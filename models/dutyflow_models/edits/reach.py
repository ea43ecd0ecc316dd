"""How far a change of roles reaches that is made while a scenario is shown, and where it goes.

An assignment that says who has a duty here is changed itself. Else the change goes to the duty's
own roles, or to an assignment for what sets the scenario apart: extended where there is one, else
added before the one in force, which it narrows, or behind all others, none of which holds here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from dutyflow_models.edits.conditions import (
    condition_of,
    required_condition,
    same_when,
    why_not_only_when,
)
from dutyflow_models.edits.parts import swapped
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.edits.role_changes import Changes, with_changes
from dutyflow_models.language import say
from dutyflow_models.org import ROLES, Assignment, Duty, Organisation, Role, Scenario
from dutyflow_models.scenario import assignment_in_force, facts_of, in_answers, in_force
from dutyflow_models.wording import plain, quoted, when_in_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dutyflow_models.org import Fact, When

Reach = Literal["everywhere", "only-when"]
"""How far a change reaches that is made while a scenario is shown."""

Wish = Callable[[Duty], Changes]
"""What a duty's roles shall become, of the roles that it has."""


@dataclass(frozen=True, slots=True)
class Place:
    """A scenario in which edits are made, and how far they reach."""

    org: Organisation
    scenario: Scenario | None
    facts: Mapping[str, Fact]
    reach: Reach

    def rewritten(self, duty: Duty, wish: Wish, roles: Sequence[Role]) -> Duty:
        """Return the duty changed so that the wish shows here; the same object if it does already.

        `roles` are those that the wish is about; others may follow from it.
        """
        shown = in_force(duty, self.facts)
        wanted = with_changes(shown, wish(shown))
        changes = _differing(shown, wanted)
        if not changes:
            return duty
        ruling = assignment_in_force(duty, self.facts)
        if ruling is not None and names(ruling, roles):
            changed = _with_entry(duty, ruling, changes)
        elif self.reach == "everywhere":
            changed = with_changes(duty, wish(duty))
            named: Changes = {
                role: changes[role] for role in ROLES if role in changes and names(ruling, (role,))
            }
            changed = _with_entry(changed, ruling, named) if ruling and named else changed
        else:
            changed = self._only_here(duty, ruling, changes)
        self._require_shown(changed, wanted)
        return changed

    def told(self, duty: Duty, roles: Sequence[Role]) -> str:
        """Say what an edit of these roles would change."""
        ruling = assignment_in_force(duty, self.facts)
        if ruling is not None and names(ruling, roles):
            said = when_in_words(ruling.when, self.org.factors)
            if not said:
                return say("Changes the assignment for all other cases")
            return say("Changes the assignment for {case}", case=said)
        if self.reach == "everywhere":
            return say("Changes who has it everywhere")
        reason = why_not_only_when(self.org, self.scenario)
        if reason is not None:
            return reason
        condition = condition_of(self.org, self.scenario)
        if ruling is None:
            answers = in_answers(self.org, condition)
            return say("Changes it only when {answers}", answers=answers)
        case = when_in_words(_narrowed(ruling, condition), self.org.factors)
        return say("Changes it only when {case}", case=case)

    def _only_here(self, duty: Duty, ruling: Assignment | None, changes: Changes) -> Duty:
        when = _narrowed(ruling, required_condition(self.org, self.scenario))
        if ruling is None:
            entry = Assignment.model_validate({"when": when, **changes})
            return duty.model_copy(update={"assignments": (*duty.assignments, entry)})
        if same_when(ruling.when, when):
            return _with_entry(duty, ruling, changes)
        entry = ruling.model_copy(update={"when": when, **changes})
        index = next(i for i, each in enumerate(duty.assignments) if each is ruling)
        entries = (*duty.assignments[:index], entry, *duty.assignments[index:])
        return duty.model_copy(update={"assignments": entries})

    def _require_shown(self, changed: Duty, wanted: Duty) -> None:
        shown = in_force(changed, self.facts)
        if not _differing(shown, wanted):
            return
        team = self.org.teams_by_id.get(shown.accountable or "")
        raise EditRefused(
            say(
                "{team} is accountable for {duty} by the duty itself, and an assignment cannot say "
                "that nobody is. Name another team, or take it away everywhere.",
                team=plain(team.title) if team else say("A team"),
                duty=quoted(changed.title),
            )
        )


def place_in(org: Organisation, scenario: Scenario | None, reach: Reach) -> Place:
    """Return the place where edits are made while a scenario is shown."""
    return Place(org, scenario, facts_of(org, scenario), reach)


def names(assignment: Assignment | None, roles: Sequence[Role]) -> bool:
    """Say whether an assignment replaces any of these roles."""
    return assignment is not None and any(getattr(assignment, role) is not None for role in roles)


def _differing(old: Duty, new: Duty) -> Changes:
    return {role: getattr(new, role) for role in ROLES if getattr(old, role) != getattr(new, role)}


def _narrowed(ruling: Assignment | None, condition: Mapping[str, Fact]) -> When:
    """Where it holds the ruling assignment would, so that it takes nothing from another one."""
    return {**ruling.when, **condition} if ruling is not None else dict(condition)


def _with_entry(duty: Duty, old: Assignment, changes: Changes) -> Duty:
    """Change an assignment; the last one goes when it says nothing any more."""
    new = old.model_copy(update=changes)
    if not names(new, ROLES) and duty.assignments[-1] is old:
        return duty.model_copy(update={"assignments": duty.assignments[:-1]})
    return duty.model_copy(update={"assignments": swapped(duty.assignments, [(old, new)])})
