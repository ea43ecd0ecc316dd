"""Answers become edits: what is agreed is accepted, what is not is disputed, or both are noted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.edits.decisions import add_decision
from dutyflow_models.edits.duties import set_status
from dutyflow_models.edits.in_scenario import give_duties_in
from dutyflow_models.edits.points import add_point
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.edits.settling import settle_owner
from dutyflow_models.language import say
from dutyflow_models.workshop.agreement import answer_called, in_a_sentence
from dutyflow_models.workshop.answers import NOBODY, unmerged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from dutyflow_models.edits.reach import Reach
    from dutyflow_models.org import Organisation, Scenario
    from dutyflow_models.workshop.agreement import Verdict


def accept_answers(
    org: Organisation,
    scenario: Scenario | None,
    wanted: Mapping[str, str],
    *,
    reach: Reach,
) -> Organisation:
    """Let the team wanted answer for each duty, accepted; with `NOBODY` it is nobody's and open."""
    here = unmerged(scenario)
    for duty_id, answer in wanted.items():
        if answer == NOBODY:
            org = give_duties_in(org, here, [duty_id], None, reach=reach)
            org = set_status(org, [duty_id], "open")
        else:
            org = settle_owner(org, here, duty_id, answer, reach=reach)
    return org


def acceptable(
    org: Organisation,
    scenario: Scenario | None,
    wanted: Mapping[str, str],
    *,
    reach: Reach,
    require: Callable[[Organisation], None],
) -> tuple[dict[str, str], list[str]]:
    """Return what of the answers can be accepted and would change something, and why others cannot.

    `require` may refuse, by EditRefused, what a change leads to. The reasons are sentences.
    """
    doable: dict[str, str] = {}
    reasons: list[str] = []
    for duty_id, answer in wanted.items():
        try:
            after = accept_answers(org, scenario, {duty_id: answer}, reach=reach)
            if after is not org:
                require(after)
                doable[duty_id] = answer
        except EditRefused as refusal:
            reasons.append(str(refusal))
    return doable, reasons


def dispute(org: Organisation, duty_ids: Iterable[str]) -> Organisation:
    """Say of duties that it is disputed who has them."""
    return set_status(org, duty_ids, "disputed")


def write_down(
    org: Organisation, found: Iterable[Verdict], titles: Mapping[str, str], *, date: str = ""
) -> Organisation:
    """Note in the organisation what a round came to: a decision where all agree, else a question.

    A note that stands there already is not written twice.
    """
    decided, asked = {each.text for each in org.decisions}, {each.text for each in org.points}
    for verdict in found:
        if verdict.duty not in org.duties_by_id or not verdict.voices:
            continue
        if verdict.agreed:
            answer = answer_called(verdict.voices[0].answer, titles)
            text = say(
                "Blind round, “{title}”: all say {answer}", title=verdict.title, answer=answer
            )
            if text not in decided:
                org = add_decision(org, text=text, about=[verdict.duty], date=date)
        else:
            text = say(
                "Blind round, “{title}”: {in_a_sentence}",
                title=verdict.title,
                in_a_sentence=in_a_sentence(verdict, titles),
            )
            if text not in asked:
                org = add_point(org, text=text, about=[verdict.duty], kind="question")
    return org
