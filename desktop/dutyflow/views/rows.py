"""The rows of the matrix: duties under the titles of their groups, those that hold a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from dutyflow_models.language import mark, say_marked
from dutyflow_models.org import Duty, Status, lane_of
from dutyflow_models.searching import duties_with
from dutyflow_models.terms import status_title

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dutyflow_models.org import Organisation

Grouping = Literal["stage", "team", "status"]
GROUPINGS: tuple[Grouping, ...] = get_args(Grouping)

NO_STAGE = mark("Without a stage")
UNASSIGNED = mark("Unassigned")
STATUSES: tuple[Status, ...] = (
    "disputed",
    "open",
    "proposed",
    "accepted",
    "later",
    "out-of-scope",
)
"""The groups by status in their order: what needs talk comes first."""


class Row(NamedTuple):
    """One line: a duty, or the title of a group with the number of its duties."""

    title: str
    duty: Duty | None = None
    number: int = 0
    aside: str = ""
    """The stage of a duty, where the group's title does not say it."""


def rows_of(org: Organisation, grouping: Grouping, words: str) -> tuple[Row, ...]:
    """Return the rows of the duties that hold all words, in the file's order within a group.

    Groups come in the order of stages or teams, and only those that have a duty.
    """
    group_of = grouper(org, grouping)
    found: dict[str | None, list[Duty]] = {}
    for duty in duties_with(org, words):
        found.setdefault(group_of(duty), []).append(duty)
    return tuple(_rows(org, grouping, found))


def grouper(org: Organisation, grouping: Grouping) -> Callable[[Duty], str | None]:
    """Return the function that says in which group a duty is; None is the one for the rest."""
    if grouping == "status":
        return lambda duty: duty.status
    if grouping == "team":
        teams = org.teams_by_id
        return lambda duty: lane_of(duty, teams)
    stages = org.stages_by_id
    return lambda duty: duty.stage if duty.stage in stages else None


def aside_of(org: Organisation, duty: Duty, grouping: Grouping) -> str:
    """Return what stands muted beside a duty's title: its stage, unless the group says it."""
    stage = org.stages_by_id.get(duty.stage or "")
    return stage.title if stage is not None and grouping != "stage" else ""


def _rows(
    org: Organisation, grouping: Grouping, found: dict[str | None, list[Duty]]
) -> Iterator[Row]:
    for key, title in _groups(org, grouping):
        duties = found.pop(key, [])  # an id that stands twice has one group
        if duties:
            yield Row(title, number=len(duties))
        for duty in duties:
            yield Row(duty.title, duty, aside=aside_of(org, duty, grouping))


def _groups(org: Organisation, grouping: Grouping) -> Iterator[tuple[str | None, str]]:
    if grouping == "status":
        yield from ((status, status_title(status)) for status in STATUSES)
    elif grouping == "team":
        yield from ((team.id, team.title) for team in org.teams)
        yield None, say_marked(UNASSIGNED)
    else:
        yield from ((stage.id, stage.title) for stage in org.stages)
        yield None, say_marked(NO_STAGE)
