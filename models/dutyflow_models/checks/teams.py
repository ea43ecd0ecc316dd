"""Checks of how much the teams have."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from dutyflow_models.checks.registry import Seen, check
from dutyflow_models.checks.sentences import percent
from dutyflow_models.language import number, say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.checks.situation import Situation

_FEW_TEAMS = 2


@check("overload", "teams", "warning")
def overload(situation: Situation) -> Iterator[Seen]:
    """The load of a team's lane is over the limit; that of an external team is its own affair."""
    carried: Counter[str | None] = Counter()
    for duty in situation.duties:
        carried[situation.lanes[duty.id]] += duty.load
    limit = situation.limits.load
    for team in situation.shown.teams:
        if carried[team.id] > limit and not team.external:
            sentence = say(
                "{team} carries a load of {load}, over the limit of {limit}.",
                team=situation.team_title(team.id),
                load=number(carried[team.id]),
                limit=number(limit),
            )
            yield Seen((team.id,), sentence)


@check("concentration", "teams", "note")
def concentration(situation: Situation) -> Iterator[Seen]:
    """One of at least three teams is accountable for more than its part of all duties."""
    held = Counter(
        duty.answerable for duty in situation.duties if duty.answerable in situation.teams
    )
    whole = len(situation.duties)
    if len(held) <= _FEW_TEAMS:
        return
    for team in situation.shown.teams:
        share = held[team.id] / whole
        if share > situation.limits.share:
            sentence = say(
                "{team} is accountable for {part} of {all} duties ({share}).",
                team=situation.team_title(team.id),
                part=number(held[team.id]),
                all=number(whole),
                share=percent(share),
            )
            yield Seen((team.id,), sentence)


@check("idle-team", "teams", "note")
def idle_team(situation: Situation) -> Iterator[Seen]:
    """A team does, answers for, supports and is asked about nothing."""
    busy: set[str | None] = set()
    for duty in situation.duties:
        busy.add(duty.accountable)
        busy.update(duty.responsible)
        busy.update(duty.supports)
        busy.update(duty.consulted)
    for team in situation.shown.teams:
        if team.id not in busy:
            title = situation.team_title(team.id)
            yield Seen((team.id,), say("{team} has no part in any duty.", team=title))
