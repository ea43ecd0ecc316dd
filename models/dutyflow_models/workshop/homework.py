"""Answers from copies of the org file that teams filled in by themselves.

What a copy says is matched with the organisation that is open; what cannot be is listed with its
reason, and the rest counts.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.ids import new_id
from dutyflow_models.language import say
from dutyflow_models.org import Duty, Organisation, lane_of
from dutyflow_models.wording import plain, quoted
from dutyflow_models.workshop.answers import NOBODY, UNSURE, Answers, Card, apart

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from dutyflow_models.org import Scenario, Team


@dataclass(frozen=True, slots=True)
class Homework:
    """What one copy says: duties of the open organisation to answers, and what was not matched."""

    given: Mapping[str, str]
    unmatched: tuple[str, ...] = ()
    """Sentences: what could not be matched, and why."""


def read_homework(org: Organisation, scenario: Scenario | None, copy: Organisation) -> Homework:
    """Match a copy with the organisation, in the scenario shown; each with its teams apart.

    Duties are the same by id, by an id they had before, or by a title that only one has.
    """
    mine, theirs = apart(org, scenario), apart(copy, scenario)
    teams = _team_ids(org, copy)
    by_theirs = _matches(mine.duties, theirs.duties)
    given: dict[str, str] = {}
    told: list[str] = []
    for duty in theirs.duties:
        duty_id = by_theirs.get(duty.id)
        if duty_id is None:
            told.append(say("{title} is not on the board.", title=quoted(duty.title)))
            continue
        owner = lane_of(duty, theirs.teams_by_id)
        answer = NOBODY if owner is None else teams.get(owner)
        if answer is None:
            named = theirs.teams_by_id[str(owner)].title
            told.append(
                say(
                    "{title} is given to {named}, a team not known here.",
                    title=quoted(duty.title),
                    named=quoted(named),
                )
            )
        else:
            given[duty_id] = answer
    found = set(by_theirs.values())
    told += [
        say("{title} is not in the copy.", title=quoted(duty.title))
        for duty in mine.duties
        if duty.id not in found
    ]
    return Homework(given, tuple(told))


def read_kept(
    org: Organisation, scenario: Scenario | None, answers: Answers
) -> tuple[list[tuple[str, Homework]], tuple[str, ...]]:
    """Match answers of a file with the organisation: what each team says, and what is not matched.

    Duties are found as in `read_homework`; teams only by an id that they have or had.
    """
    mine = apart(org, scenario)
    theirs = [Duty.model_construct(id=card.duty, title=card.title) for card in answers.cards]
    by_theirs = _matches(mine.duties, theirs)
    before = {old: team.id for team in org.teams for old in team.previously}
    teams = {each: each if each in org.teams_by_id else before.get(each) for each in answers.teams}
    told = [
        say("The team “{each}” is not known here.", each=each)
        for each, here in teams.items()
        if here is None
    ]
    told += [
        say("{title} is not on the board.", title=quoted(card.title))
        for card in answers.cards
        if card.duty not in by_theirs
    ]
    known = {each: here for each, here in teams.items() if here is not None}
    named = {**before, **{team_id: team_id for team_id in org.teams_by_id}}
    named |= {NOBODY: NOBODY, UNSURE: UNSURE}
    given: dict[str, dict[str, str]] = {here: {} for here in known.values()}
    for card in answers.cards:
        for team, answer in card.given.items():
            if card.duty not in by_theirs or team not in known:
                continue
            if answer in named:
                given[known[team]][by_theirs[card.duty]] = named[answer]
            else:
                told.append(
                    say(
                        "{title} is given to “{answer}”, a team not known here.",
                        title=quoted(card.title),
                        answer=answer,
                    )
                )
    return [(team, Homework(said)) for team, said in given.items()], tuple(told)


def other_organisation(org: Organisation, copy: Organisation) -> str:
    """Say that a copy is of another organisation; empty when it is of this one, or does not say."""
    return other_name(org, copy.org.name)


def other_name(org: Organisation, theirs: str) -> str:
    """Say that a name is another organisation's; empty when one of them has none."""
    mine = org.org.name
    if not mine or not theirs or mine == theirs:
        return ""
    return say(
        "It is of another organisation: “{theirs}”, not “{mine}”.",
        theirs=plain(theirs),
        mine=plain(mine),
    )


def team_of_file(name: str, teams: Iterable[Team]) -> str | None:
    """Guess from a file's name which team it stands for: the longest team name that is in it."""
    stem = f"-{new_id(name.split('.')[0], (), fallback='')}-"
    names = [(slug, team.id) for team in teams for slug in _slugs(team)]
    found = [(len(slug), team_id) for slug, team_id in names if f"-{slug}-" in stem]
    return max(found)[1] if found else None


def joined_answers(
    org: Organisation, scenario: Scenario | None, copies: Sequence[tuple[str, Homework]]
) -> Answers:
    """Put together what teams say; only duties about which a copy says something are in it."""
    duties = apart(org, scenario).duties
    cards = [
        Card(
            duty.id,
            duty.title,
            {team: work.given[duty.id] for team, work in copies if duty.id in work.given},
        )
        for duty in duties
    ]
    teams = tuple(dict.fromkeys(team for team, _ in copies))
    return Answers(org.org.name, teams, tuple(card for card in cards if card.given))


def _matches(mine: Sequence[Duty], theirs: Sequence[Duty]) -> dict[str, str]:
    """Map their duties to mine; each of mine is taken once, the surest match first."""
    here = {duty.id for duty in mine}
    before = {old: duty.id for duty in mine for old in duty.previously if old not in here}
    mine_by_title, theirs_by_title = _by_title(mine), _by_title(theirs)
    found: dict[str, str] = {}
    taken: set[str] = set()

    def take(duty: Duty, candidates: Iterable[str | None]) -> None:
        match = next((each for each in candidates if each is not None and each not in taken), None)
        if match is not None and duty.id not in found:
            found[duty.id] = match
            taken.add(match)

    for duty in theirs:
        take(duty, [duty.id if duty.id in here else None])
    for duty in theirs:
        take(duty, [before.get(duty.id), *(old for old in duty.previously if old in here)])
    for duty in theirs:
        title = plain(duty.title)
        if title in theirs_by_title:
            take(duty, [mine_by_title.get(title)])
    return found


def _by_title(duties: Sequence[Duty]) -> dict[str, str]:
    """Map titles to the id of the one duty that has it; those of several are left out."""
    counts = Counter(plain(duty.title) for duty in duties)
    return {plain(duty.title): duty.id for duty in duties if counts[plain(duty.title)] == 1}


def _team_ids(org: Organisation, copy: Organisation) -> dict[str, str]:
    """Map the ids of a copy's teams to those here: the same, one from before, or by the title."""
    here = org.teams_by_id
    before = {old: team.id for team in org.teams for old in team.previously}
    named = {
        plain(name).casefold(): team.id
        for team in reversed(org.teams)
        for name in (*team.aliases, team.title)
    }
    found: dict[str, str] = {}
    for team in copy.teams:
        candidates = (
            team.id if team.id in here else None,
            before.get(team.id),
            *(old for old in team.previously if old in here),
            named.get(plain(team.title).casefold()),
        )
        match = next((each for each in candidates if each is not None), None)
        if match is not None:
            found[team.id] = match
    return found


def _slugs(team: Team) -> set[str]:
    texts = (team.id, team.title, *team.aliases)
    return {slug for text in texts if (slug := new_id(text, (), fallback=""))}
