"""A blind round under way: which card is shown, who is asked, what is typed, what is revealed.

Every key of the scribe is a function from one state to the next. Nothing here draws.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from dutyflow_models.workshop.answers import NOBODY, UNSURE, Answers, Card
from dutyflow_models.workshop.digits import typed

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Round:
    """A state of the round. While a card is revealed its answers stay as they are."""

    answers: Answers
    choices: tuple[str, ...]
    """Ids of the teams that can be named, in the order shown: the digit 1 is the first one."""
    at: int = 0
    """The card shown, counted from 0."""
    turn: int = 0
    """The team asked, counted from 0; as many as there are teams when all have answered."""
    pending: str = ""
    """The first of two digits."""
    revealed: frozenset[str] = field(default_factory=frozenset)
    """Duties whose answers are shown."""
    over: bool = False
    """Whether the result of all cards is shown."""

    @property
    def card(self) -> Card:
        """The card shown."""
        return self.answers.cards[self.at]

    @property
    def asked(self) -> str | None:
        """The team whose answer is typed next; None when all have answered."""
        teams = self.answers.teams
        return teams[self.turn] if self.turn < len(teams) else None

    @property
    def open(self) -> bool:
        """Whether the answers of the card shown are hidden."""
        return self.card.duty not in self.revealed

    @property
    def last(self) -> bool:
        """Whether the card shown is the last one."""
        return self.at == len(self.answers.cards) - 1


def begin_round(answers: Answers, choices: tuple[str, ...]) -> Round:
    """Begin with the first card; there must be one."""
    return _at(Round(answers, choices), 0)


def digit_typed(state: Round, digit: int) -> Round:
    """Take a digit: 0 is nobody, others name a team; a number without a team is dropped."""
    if not state.open or state.asked is None:
        return state
    pending, number = typed(state.pending, digit, len(state.choices))
    if number is None:
        return replace(state, pending=pending)
    if number > len(state.choices):
        return replace(state, pending="")
    return _answered(state, NOBODY if number == 0 else state.choices[number - 1])


def unsure_typed(state: Round) -> Round:
    """Take “don't know” for an answer."""
    return _answered(state, UNSURE) if state.open and state.asked is not None else state


def taken_back(state: Round) -> Round:
    """Take back the digit typed, else the answer of the team asked before."""
    if state.pending or not state.open:
        return replace(state, pending="")
    if state.turn == 0:
        return state
    team = state.answers.teams[state.turn - 1]
    answers = state.answers.with_card(state.at, state.card.answered(team, None))
    return replace(state, answers=answers, turn=state.turn - 1)


def turned(state: Round, step: int) -> Round:
    """Show a card further on or back; the first and the last one are the ends."""
    return _at(state, min(max(state.at + step, 0), len(state.answers.cards) - 1))


def team_asked(state: Round, step: int) -> Round:
    """Ask the team before or after, to correct its answer."""
    if not state.open:
        return state
    turn = min(max(state.turn + step, 0), len(state.answers.teams))
    return replace(state, turn=turn, pending="")


def reveal(state: Round) -> Round:
    """Show the answers of this card; hide them when they are shown."""
    return _at(replace(state, revealed=state.revealed ^ {state.card.duty}), state.at)


def ended(state: Round) -> Round:
    """Show what all cards came to."""
    every = frozenset(card.duty for card in state.answers.cards)
    return replace(state, revealed=every, pending="", over=True)


def resumed(state: Round) -> Round:
    """Go back from the result to the cards; what was revealed stays so."""
    return _at(replace(state, over=False), state.at)


def _answered(state: Round, answer: str) -> Round:
    team = state.answers.teams[state.turn]
    answers = state.answers.with_card(state.at, state.card.answered(team, answer))
    return _asking(replace(state, answers=answers, pending=""), state.turn + 1)


def _at(state: Round, place: int) -> Round:
    return _asking(replace(state, at=place, pending=""), 0)


def _asking(state: Round, first: int) -> Round:
    """Ask the first team, from a place on, that has not answered; else stand behind all."""
    teams, given = state.answers.teams, state.card.given
    turn = next((at for at in range(first, len(teams)) if teams[at] not in given), len(teams))
    return replace(state, turn=turn)


def round_to_json(state: Round) -> dict[str, object]:
    """Return the round as JSON holds it, to go on with it later."""
    return {
        "organisation": state.answers.organisation,
        "teams": list(state.answers.teams),
        "cards": [
            {"duty": each.duty, "title": each.title, "given": dict(each.given)}
            for each in state.answers.cards
        ],
        "choices": list(state.choices),
        "at": state.at,
        "revealed": sorted(state.revealed),
        "over": state.over,
    }


def round_from_json(value: object) -> Round | None:
    """Return the round that `round_to_json` kept; None for anything else."""
    if not isinstance(value, dict):
        return None
    try:
        cards = tuple(_card(each) for each in value["cards"])
        answers = Answers(str(value["organisation"]), _texts(value["teams"]), cards)
        state = Round(
            answers, _texts(value["choices"]), revealed=frozenset(_texts(value["revealed"]))
        )
        at = min(max(int(value["at"]), 0), len(cards) - 1)
        return replace(_at(state, at), over=value["over"] is True) if cards else None
    except (KeyError, TypeError, ValueError, OverflowError):
        return None


def _card(value: Mapping[str, object]) -> Card:
    given = value["given"]
    if not isinstance(given, dict):
        raise TypeError
    return Card(
        str(value["duty"]),
        str(value["title"]),
        {str(team): str(said) for team, said in given.items()},
    )


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError
    return tuple(str(each) for each in value)
