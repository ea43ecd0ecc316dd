"""Dot voting: each team has so many dots and puts them on duties."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.language import say, several
from dutyflow_models.wording import counted, listed, plain, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_DOTS = 99
MOST_NAMED = 10
"""Duties that a decision names."""


class NoDotsLeft(Exception):
    """A team has put all of its dots; the message is a sentence."""


class Rank(NamedTuple):
    """A duty with its dots and its place, from 1; those with equal dots share one."""

    place: int
    duty: str
    dots: int


@dataclass(frozen=True, slots=True)
class Votes:
    """The dots that teams have put, in the order in which they were put."""

    teams: tuple[str, ...]
    duties: tuple[str, ...]
    dots: int = 3
    """How many a team has."""
    put: tuple[tuple[str, str], ...] = ()
    """Team and duty of each dot."""

    def spent(self, team_id: str) -> int:
        """Return how many dots a team has put."""
        return sum(1 for team, _ in self.put if team == team_id)

    def left(self, team_id: str) -> int:
        """Return how many dots a team still has."""
        return self.dots - self.spent(team_id)

    def with_dot(self, team_id: str, duty_id: str, *, called: str) -> Votes:
        """Put a dot; NoDotsLeft when the team, called so, has put all."""
        if self.left(team_id) <= 0:
            raise NoDotsLeft(
                several(
                    "{team} has put its one dot. Take one back, or go on with the next team.",
                    "{team} has put all of its {n} dots. Take one back, or go on with the next "
                    "team.",
                    self.dots,
                    team=plain(called),
                )
            )
        return replace(self, put=(*self.put, (team_id, duty_id)))

    def without_last(self, team_id: str) -> Votes:
        """Take back the last dot of a team; nothing happens if it has put none."""
        places = [place for place, (team, _) in enumerate(self.put) if team == team_id]
        if not places:
            return self
        last = places[-1]
        return replace(self, put=(*self.put[:last], *self.put[last + 1 :]))

    @property
    def totals(self) -> Mapping[str, int]:
        """Each duty's dots; 0 where there are none."""
        counts = Counter(duty for _, duty in self.put)
        return {duty: counts[duty] for duty in self.duties}

    @property
    def complete(self) -> bool:
        """Whether every team has put all of its dots."""
        return all(self.left(team) <= 0 for team in self.teams)

    def ranked(self) -> list[Rank]:
        """Return the duties, most dots first; equal ones in the order of the list."""
        totals = self.totals
        order = sorted(self.duties, key=lambda duty: -totals[duty])
        return [
            Rank(
                1 + sum(1 for other in totals.values() if other > totals[duty]), duty, totals[duty]
            )
            for duty in order
        ]


def decision_text(votes: Votes, titles: Mapping[str, str]) -> str:
    """Say what the vote came to, as a decision keeps it; duties without a dot are left out.

    Of many only the first are named.
    """
    ranked = [each for each in votes.ranked() if each.dots]
    named, more = ranked[:MOST_NAMED], len(ranked) - MOST_NAMED
    said = [f"{quoted(titles.get(each.duty, each.duty))} {each.dots}" for each in named]
    said += [say("{more} more", more=more)] if more > 0 else []
    return (
        say("Voted: {said} ({in_dots})", said=listed(said), in_dots=in_dots(len(votes.put)))
        if said
        else ""
    )


def in_dots(count: int) -> str:
    """Say a number of dots."""
    return counted(count, "dot")
