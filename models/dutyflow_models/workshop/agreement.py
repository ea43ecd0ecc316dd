"""What answers come to: which duties all teams see alike, and where they differ from the board."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.language import say
from dutyflow_models.org import lane_of
from dutyflow_models.wording import listed, plain
from dutyflow_models.workshop.answers import NOBODY, UNSURE, Answers, Card, apart

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.org import Organisation, Scenario


@dataclass(frozen=True, slots=True)
class Voices:
    """An answer and the teams that gave it, in the order in which they were asked."""

    answer: str
    teams: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the answers about one duty come to."""

    duty: str
    title: str
    voices: tuple[Voices, ...]
    """The answer of most teams first; “don't know” last."""
    silent: tuple[str, ...]
    """Teams that gave no answer."""
    owner: str
    """Who has it now: a team's id or `NOBODY`."""

    @property
    def asked(self) -> int:
        """How many teams took part."""
        return len(self.silent) + sum(len(each.teams) for each in self.voices)

    @property
    def spread(self) -> int:
        """How many different answers there are; “don't know” is one."""
        return len(self.voices)

    @property
    def agreed(self) -> bool:
        """Whether every team answered, all the same, and they do know."""
        return self.spread == 1 and not self.silent and self.voices[0].answer != UNSURE

    @property
    def majority(self) -> str | None:
        """The answer of more than half of the teams that took part; not “don't know”."""
        first = self.voices[0] if self.voices else None
        if first is None or first.answer == UNSURE or 2 * len(first.teams) <= self.asked:
            return None
        return first.answer

    @property
    def as_now(self) -> bool:
        """Whether the majority says what the board says."""
        return self.majority == self.owner


def verdicts(answers: Answers, org: Organisation, scenario: Scenario | None) -> list[Verdict]:
    """Return what the answers come to, the widest disagreement first, agreement last.

    Cards of duties that are not there in the scenario are left out.
    """
    shown = apart(org, scenario)
    found = [
        _verdict(answers, card, duty.title, lane_of(duty, shown.teams_by_id) or NOBODY)
        for card in answers.cards
        if (duty := shown.duties_by_id.get(card.duty)) is not None
    ]
    return sorted(found, key=_weight)


def _verdict(answers: Answers, card: Card, title: str, owner: str) -> Verdict:
    said = {team: card.given[team] for team in answers.teams if team in card.given}
    counts = Counter(said.values())
    order = sorted(counts, key=lambda answer: (answer == UNSURE, -counts[answer]))
    voices = tuple(
        Voices(answer, tuple(team for team, each in said.items() if each == answer))
        for answer in order
    )
    return Verdict(card.duty, title, voices, answers.open_on(card), owner)


def _weight(verdict: Verdict) -> tuple[bool, int, int]:
    most = max((len(each.teams) for each in verdict.voices), default=0)
    return verdict.agreed, -verdict.spread, most


def answer_called(answer: str, titles: Mapping[str, str]) -> str:
    """Name an answer: a team by its title."""
    if answer == NOBODY:
        return say("nobody")
    return say("don’t know") if answer == UNSURE else plain(titles.get(answer, answer))


def in_a_sentence(verdict: Verdict, titles: Mapping[str, str]) -> str:
    """Say who said what: “Dev (Platform, SRE), nobody (Dev)”."""
    parts = [
        f"{answer_called(each.answer, titles)} "
        f"({', '.join(answer_called(team, titles) for team in each.teams)})"
        for each in verdict.voices
    ]
    if verdict.silent:
        silent = listed([answer_called(team, titles) for team in verdict.silent])
        parts.append(say("no answer from {silent}", silent=silent))
    return ", ".join(parts)
