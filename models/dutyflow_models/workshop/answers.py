"""What each team answered when it was asked who has a duty.

Nothing here says who is right; what the answers come to is worked out in `agreement`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from dutyflow_models.scenario import effective

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dutyflow_models.org import Organisation, Scenario

NOBODY = "(nobody)"
"""The answer that no team has the duty. No team can have such an id."""
UNSURE = "(unsure)"
"""The answer “don't know”."""


@dataclass(frozen=True, slots=True)
class Card:
    """One duty with what the teams asked answered: the id of a team, `NOBODY` or `UNSURE`."""

    duty: str
    title: str
    given: Mapping[str, str] = field(default_factory=dict)
    """Team asked to its answer; a team that has not answered yet is not in it."""

    def answered(self, team_id: str, answer: str | None) -> Card:
        """Return the card with a team's answer; None takes it back."""
        given = {each: said for each, said in self.given.items() if each != team_id}
        return replace(self, given=given if answer is None else {**given, team_id: answer})


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers of some teams about some duties, in the order in which the cards are shown."""

    organisation: str = ""
    """The name of the organisation, its identity; empty where it is not known."""
    teams: tuple[str, ...] = ()
    """Ids of the teams asked."""
    cards: tuple[Card, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every team has answered about every duty."""
        return all(self.open_on(card) == () for card in self.cards)

    @property
    def begun(self) -> bool:
        """Whether anybody has answered anything."""
        return any(card.given for card in self.cards)

    def open_on(self, card: Card) -> tuple[str, ...]:
        """Return the teams that have not answered about a duty yet."""
        return tuple(team for team in self.teams if team not in card.given)

    def with_card(self, place: int, card: Card) -> Answers:
        """Return the answers with another card at a place, counted from 0."""
        return replace(self, cards=(*self.cards[:place], card, *self.cards[place + 1 :]))


def begin_answers(org: Organisation, duty_ids: Iterable[str], team_ids: Iterable[str]) -> Answers:
    """Ask teams about duties; what the organisation does not know is left out."""
    known = org.duties_by_id
    return Answers(
        org.org.name,
        tuple(each for each in dict.fromkeys(team_ids) if each in org.teams_by_id),
        tuple(Card(each, known[each].title) for each in dict.fromkeys(duty_ids) if each in known),
    )


def apart(org: Organisation, scenario: Scenario | None) -> Organisation:
    """Return what holds in a scenario with its teams apart: each answers for itself."""
    return effective(org, unmerged(scenario))


def unmerged(scenario: Scenario | None) -> Scenario | None:
    """Return the scenario without the lanes that are several teams."""
    if scenario is None or not scenario.merge:
        return scenario
    return scenario.model_copy(update={"merge": ()})
