"""Checks of who has a duty, and of whether people agree on it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow_models.checks.finding import Fix
from dutyflow_models.checks.fixes import answer_while
from dutyflow_models.checks.registry import Seen, check
from dutyflow_models.checks.sentences import few
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.language import say, several
from dutyflow_models.scenario import holds
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.checks.situation import Situation
    from dutyflow_models.org import Duty, Fact


@check("unowned", "duties", "warning")
def unowned(situation: Situation) -> Iterator[Seen]:
    """No team that is there is responsible or accountable."""
    for duty in situation.duties:
        if situation.lanes[duty.id] is None and not _answers_from_afar(duty, situation):
            title = quoted(duty.title)
            if duty.responsible:
                sentence = several(
                    "Nobody has {duty}: {teams} is not there.",
                    "Nobody has {duty}: {teams} are not there.",
                    len(duty.responsible),
                    duty=title,
                    teams=few([situation.team_title(each) for each in duty.responsible]),
                )
            else:
                sentence = say("Nobody has {duty}.", duty=title)
            yield Seen((duty.id,), sentence)


@check("shared-without-accountable", "duties", "warning")
def shared_without_accountable(situation: Situation) -> Iterator[Seen]:
    """Several teams that are there do it, and no team is accountable."""
    for duty in situation.duties:
        if duty.accountable is None and len(duty.responsible) > 1:
            present = [each for each in duty.responsible if each in situation.teams]
            if len(present) > 1:
                teams = few([situation.team_title(each) for each in present])
                sentence = say(
                    "{teams} do {duty}, and nobody is accountable for it.",
                    teams=teams,
                    duty=quoted(duty.title),
                )
                yield Seen((duty.id,), sentence)


@check("accountable-absent", "duties", "error")
def accountable_absent(situation: Situation) -> Iterator[Seen]:
    """The accountable team is one that is not there in the scenario.

    The fix makes the only responsible team that is there accountable while the other is absent.
    """
    for duty in situation.duties:
        if duty.accountable is not None and _answers_from_afar(duty, situation):
            team = situation.team_title(duty.accountable)
            sentence = say(
                "{team} is accountable for {duty} and is not there.",
                team=team,
                duty=quoted(duty.title),
            )
            yield Seen((duty.id,), sentence, _stand_in(duty, situation))


@check("disputed", "duties", "warning")
def disputed(situation: Situation) -> Iterator[Seen]:
    """People said that they do not agree."""
    for duty in situation.duties:
        if duty.status == "disputed":
            sentence = say("People do not agree on {duty}.", duty=quoted(duty.title))
            yield Seen((duty.id,), sentence)


@check("not-accepted", "duties", "note")
def not_accepted(situation: Situation) -> Iterator[Seen]:
    """Somebody proposed who has it, and nobody has said yes; an open duty is no proposal."""
    for duty in situation.duties:
        if duty.status == "proposed":
            title = quoted(duty.title)
            edit = partial(set_duty, duty_id=duty.id, fields=_ACCEPTED)
            fix = Fix(say("Accept {duty}", duty=title), edit)
            sentence = say("Who has {duty} is proposed and not accepted.", duty=title)
            yield Seen((duty.id,), sentence, fix)


@check("consumed-not-provided", "duties", "warning")
def consumed_not_provided(situation: Situation) -> Iterator[Seen]:
    """Teams that are there use a duty that nobody has, or a duty that consumes is given nothing."""
    given = {handoff.target for handoff in situation.shown.handoffs}
    for duty in situation.duties:
        if duty.consumers and situation.lanes[duty.id] is None:
            users = [each for each in duty.consumers if each in situation.teams]
            if users:
                teams = few([situation.team_title(each) for each in users])
                sentence = say(
                    "{duty} is used by {teams}, and nobody provides it.",
                    duty=quoted(duty.title),
                    teams=teams,
                )
                yield Seen((duty.id,), sentence)
        elif duty.activity == "consume" and duty.id not in given:
            sentence = say(
                "{duty} uses something, and no hand-off brings it.", duty=quoted(duty.title)
            )
            yield Seen((duty.id,), sentence)


_ACCEPTED = {"status": "accepted"}


def _answers_from_afar(duty: Duty, situation: Situation) -> bool:
    """Say whether a team of the file is accountable that is absent here."""
    team_id = duty.accountable
    return team_id not in situation.teams and team_id in situation.organisation.teams_by_id


def _stand_in(duty: Duty, situation: Situation) -> Fix | None:
    merged = situation.scenario is not None and situation.scenario.merge
    present = [each for each in duty.responsible if each in situation.teams]
    absence = _why_absent(str(duty.accountable), situation)
    if merged or len(present) != 1 or absence is None:
        return None
    return Fix(
        say(
            "Make {team} accountable for {duty} here",
            team=situation.team_title(present[0]),
            duty=quoted(duty.title),
        ),
        partial(
            answer_while,
            duty_id=duty.id,
            team_id=present[0],
            absence=absence,
            facts=situation.facts,
        ),
    )


def _why_absent(team_id: str, situation: Situation) -> tuple[str, Fact] | None:
    """Return a factor that keeps the team away, with its value; None if it has no value."""
    when = situation.organisation.teams_by_id[team_id].when
    for factor_id, wanted in when.items():
        if not holds({factor_id: wanted}, situation.facts) and factor_id in situation.facts:
            return factor_id, situation.facts[factor_id]
    return None
