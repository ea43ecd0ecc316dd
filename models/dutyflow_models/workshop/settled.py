"""What was decided and asked between two states: decisions, their next steps, points."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.changes import alike

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dutyflow_models.org import Decision, Organisation, Point

ANSWER = " – "
"""What stands between a point and its answer in the decision that closes it."""


@dataclass(frozen=True, slots=True)
class Step:
    """Who does what until when, and what was decided so that it is to be done."""

    what: str
    who: str
    due: str
    decision: str


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision; duties and teams by what they are called."""

    text: str
    about: tuple[str, ...]
    by: tuple[str, ...]
    date: str
    step: Step | None = None


@dataclass(frozen=True, slots=True)
class Raised:
    """A point that is open."""

    text: str
    kind: str
    """`question`, `parked`, `risk`, or empty."""
    about: tuple[str, ...]
    raised_by: str
    new: bool
    """Whether it was not there before."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A point that was closed."""

    text: str
    about: tuple[str, ...]
    answer: str
    """Empty where it was closed without one."""


def new_decisions(before: Organisation, after: Organisation) -> tuple[Decided, ...]:
    """Return the decisions of the newer state that do not stand in the older one as they are."""
    old = list(before.decisions)
    new = []
    for each in after.decisions:
        known = next((place for place, was in enumerate(old) if alike(was, each)), None)
        if known is None:
            new.append(decided(each, after))
        else:
            del old[known]
    return tuple(new)


def decided(decision: Decision, org: Organisation) -> Decided:
    """Tell a decision with the titles of what it names."""
    teams = org.teams_by_id
    step = decision.next_step
    return Decided(
        decision.text,
        titles(decision.about, org),
        tuple(teams[each].title if each in teams else each for each in decision.by),
        decision.date,
        Step(step.what, step.who, step.due, decision.text) if step else None,
    )


def steps_of(decisions: Iterable[Decided]) -> tuple[Step, ...]:
    """Return the next steps by the day they are due; those without a day come last."""
    steps = [each.step for each in decisions if each.step is not None]
    return tuple(sorted(steps, key=lambda step: (not step.due, step.due)))


def open_points(before: Organisation, after: Organisation) -> tuple[Raised, ...]:
    """Return the points that are open in the newer state."""
    old = Counter(point.text for point in before.points)
    found = []
    for point in after.points:
        new = old[point.text] <= 0
        old[point.text] -= 1
        if point.state == "open":
            found.append(raised(point, after, new=new))
    return tuple(found)


def raised(point: Point, org: Organisation, *, new: bool = False) -> Raised:
    """Tell an open point with the titles of what it names."""
    return Raised(point.text, point.kind or "", titles(point.about, org), point.raised_by, new)


def closed_points(before: Organisation, after: Organisation) -> tuple[Answered, ...]:
    """Return the points that are closed now and were not, with the answer that a decision gives."""
    closed = Counter(point.text for point in before.points if point.state == "closed")
    answers = _answers(before, after)
    found = []
    for point in after.points:
        if point.state != "closed":
            continue
        closed[point.text] -= 1
        if closed[point.text] < 0:
            waiting = answers.get(point.text, [])
            answer = waiting.pop(0) if waiting else ""
            found.append(Answered(point.text, titles(point.about, after), answer))
    return tuple(found)


def titles(duty_ids: Iterable[str], org: Organisation) -> tuple[str, ...]:
    """Return what duties are called; one that is not there goes by its id."""
    duties = org.duties_by_id
    return tuple(duties[each].title if each in duties else each for each in duty_ids)


def _answers(before: Organisation, after: Organisation) -> Mapping[str, list[str]]:
    """Find, by the text of the point, what new decisions answer."""
    new = [each.text for each in new_decisions(before, after)]
    return {
        point.text: [
            text.removeprefix(point.text + ANSWER)
            for text in new
            if text.startswith(point.text + ANSWER)
        ]
        for point in after.points
        if point.state == "closed"
    }
