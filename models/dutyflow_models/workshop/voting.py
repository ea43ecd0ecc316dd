"""A dot vote under way: whose turn it is, what is typed, whether the totals are shown."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dutyflow_models.workshop.digits import typed
from dutyflow_models.workshop.votes import MOST_DOTS, Votes

MOST_DUTIES = 60
"""How many duties can be read on one page."""


@dataclass(frozen=True, slots=True)
class Voting:
    """A state of the vote. While the totals are shown no dots are put."""

    votes: Votes
    turn: int = 0
    """The team whose numbers are typed, counted from 0."""
    pending: str = ""
    """The first of two digits."""
    shown: bool = False
    """Whether the totals are shown."""

    @property
    def team(self) -> str:
        """The team whose numbers are typed."""
        return self.votes.teams[self.turn]


def digit_typed(state: Voting, digit: int, *, called: str) -> Voting:
    """Take a digit of a duty's number; NoDotsLeft when the team, called so, has put all."""
    if state.shown:
        return state
    pending, number = typed(state.pending, digit, len(state.votes.duties))
    if number is None:
        return replace(state, pending=pending)
    cleared = replace(state, pending="")
    if not 1 <= number <= len(state.votes.duties):
        return cleared
    duty_id = state.votes.duties[number - 1]
    return replace(cleared, votes=state.votes.with_dot(state.team, duty_id, called=called))


def taken_back(state: Voting) -> Voting:
    """Take back the digit typed, else the last dot of the team."""
    if state.pending or state.shown:
        return replace(state, pending="")
    return replace(state, votes=state.votes.without_last(state.team))


def team_turned(state: Voting, step: int) -> Voting:
    """Let another team say its numbers."""
    turn = min(max(state.turn + step, 0), len(state.votes.teams) - 1)
    return replace(state, turn=turn, pending="")


def totals_shown(state: Voting, *, shown: bool) -> Voting:
    """Show the totals, or hide them again."""
    return replace(state, shown=shown, pending="")


def voting_to_json(state: Voting) -> dict[str, object]:
    """Return the vote as JSON holds it, to go on with it later."""
    votes = state.votes
    return {
        "teams": list(votes.teams),
        "duties": list(votes.duties),
        "dots": votes.dots,
        "put": [list(each) for each in votes.put],
        "turn": state.turn,
        "shown": state.shown,
    }


def voting_from_json(value: object) -> Voting | None:
    """Return the vote that `voting_to_json` kept; None for anything else."""
    if not isinstance(value, dict):
        return None
    try:
        teams, duties = (tuple(str(each) for each in value[name]) for name in ("teams", "duties"))
        put = tuple((str(team), str(duty)) for team, duty in value["put"])
        dots = min(max(int(value["dots"]), 1), MOST_DOTS)
        known = tuple(each for each in put if each[0] in teams and each[1] in duties)
        votes = Votes(teams, duties, dots, known)
        turn = min(max(int(value["turn"]), 0), len(teams) - 1)
        return Voting(votes, turn, shown=value["shown"] is True) if teams and duties else None
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
