"""Arranging lanes and cards by hand, so that what is not shown keeps its neighbours.

A scenario hides teams and duties, a person folds and hides lanes: an order written from what is
seen would forget the rest. Each order written here names all that may ever stand in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.layout import Layout, cell_key
from dutyflow_models.scenario import mergers_in

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence, Set

    from dutyflow_models.org import Assignment, Duty, Organisation, Scenario, Team


def lane_moved_before(
    layout: Layout, lane_ids: Iterable[str], lane_id: str, before: str | None
) -> Layout:
    """Put a lane above another one, or below all; `lane_ids` are those of `all_lanes`."""
    order = _with_all(layout.lane_order, lane_ids)
    moved = _moved_before(order, (lane_id,), before)
    return layout if moved == order else layout.replacing(lane_order=moved)


def lanes_gathered(layout: Layout, lane_ids: Iterable[str], together: Collection[str]) -> Layout:
    """Put some lanes side by side, in their order, where the first of them is.

    `lane_ids` are those of `all_lanes`.
    """
    order = _with_all(layout.lane_order, lane_ids)
    moving = [each for each in order if each in together]
    if not moving:
        return layout
    first = order.index(moving[0])
    before = next((each for each in order[first:] if each not in together), None)
    moved = _moved_before(order, moving, before)
    return layout if moved == order else layout.replacing(lane_order=moved)


def cards_placed(
    layout: Layout,
    cell: tuple[str | None, str | None],
    all_ids: Iterable[str],
    duty_ids: Sequence[str],
    before: str | None,
) -> Layout:
    """Put cards into a cell of lane and stage, above another card or below all.

    `all_ids` are those of `all_cards`, in the file's order.
    """
    key = cell_key(*cell)
    order = _with_all(layout.card_order.get(key, ()), all_ids)
    moved = _moved_before(order, duty_ids, before)
    if moved == order:
        return layout
    return layout.replacing(card_order={**layout.card_order, key: moved})


def opened_or_closed(layout: Layout, duty_ids: Iterable[str], known: Collection[str]) -> Layout:
    """Open the cards of duties, or close them when all are open; forget those not known."""
    chosen = frozenset(duty_ids)
    opened = frozenset(each for each in layout.opened if each in known)
    if not chosen:
        return layout
    return layout.replacing(opened=opened - chosen if chosen <= opened else opened | chosen)


def lanes_in_order(teams: Iterable[Team], layout: Layout) -> list[Team]:
    """Return teams in the person's order; those that it leaves out follow in their own."""
    ranks = {team_id: rank for rank, team_id in enumerate(layout.lane_order)}
    return sorted(teams, key=lambda team: ranks.get(team.id, len(ranks)))


def all_lanes(organisation: Organisation, scenario: Scenario | None) -> Iterator[str]:
    """Yield every team's id in the file's order, also of teams that a scenario hides.

    The lane of several teams stands above the first of them.
    """
    merged = {members[0].id: lane.id for lane, members in mergers_in(organisation, scenario)}
    for team in organisation.teams:
        if team.id in merged:
            yield merged[team.id]
        yield team.id


def all_cards(
    organisation: Organisation, scenario: Scenario | None, cell: tuple[str | None, str | None]
) -> Iterator[str]:
    """Yield, in the file's order, the duties whose cards lie in a cell in any scenario.

    A few more may be among them: those in which the lane's team only takes part.
    """
    lane_id, stage_id = cell
    members = {
        team.id
        for lane, teams in mergers_in(organisation, scenario)
        if lane.id == lane_id
        for team in teams
    }
    steady = {team.id for team in organisation.teams if not team.when}
    stages = organisation.stages_by_id
    for duty in organisation.duties:
        stage = duty.stage if duty.stage in stages else None
        if stage == stage_id and (
            _may_be_nobodys(duty, steady)
            if lane_id is None
            else _may_be_theirs(duty, members or {lane_id})
        ):
            yield duty.id


def _with_all(order: tuple[str, ...], ids: Iterable[str]) -> tuple[str, ...]:
    """Return an order in which the ids left out follow, as on the board."""
    return tuple(dict.fromkeys((*order, *ids)))


def _moved_before(
    order: tuple[str, ...], moving: Sequence[str], before: str | None
) -> tuple[str, ...]:
    resting = [each for each in order if each not in moving]
    at = resting.index(before) if before in resting else len(resting)
    return (*resting[:at], *moving, *resting[at:])


def _may_be_theirs(duty: Duty, team_ids: Collection[str]) -> bool:
    parts: tuple[Duty | Assignment, ...] = (duty, *duty.assignments)
    return any(
        part.accountable in team_ids or any(each in team_ids for each in part.responsible or ())
        for part in parts
    )


def _may_be_nobodys(duty: Duty, steady: Set[str]) -> bool:
    """Say whether there may be nobody: the teams named may all be absent."""
    named = {*duty.responsible, duty.accountable}
    return named.isdisjoint(steady) or any(
        part.responsible is not None and steady.isdisjoint(part.responsible)
        for part in duty.assignments
    )
