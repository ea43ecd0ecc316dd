"""Checks of how work passes: to nobody, to where it came from, round and round."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING

from dutyflow_models.checks.circles import circles
from dutyflow_models.checks.finding import Fix
from dutyflow_models.checks.fixes import hand_off_while_there, narrowed
from dutyflow_models.checks.registry import Seen, check
from dutyflow_models.checks.sentences import few
from dutyflow_models.edits.handoffs import remove_handoffs
from dutyflow_models.language import say, several

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.checks.situation import Situation
    from dutyflow_models.org import HandOff, Organisation

_PASSES_WORK = frozenset({"provide", "transfer", "escalate"})
"""A request and a word of information leave the work where it is."""


@check("handoff-to-absent", "handoffs", "warning")
def handoff_to_absent(situation: Situation) -> Iterator[Seen]:
    """Its first duty is there, its second is one that is absent in the scenario.

    The fix puts the second duty's condition on the hand-off, unless the two never hold together.
    """
    shown, known = situation.shown.duties_by_id, situation.organisation.duties_by_id
    for key, handoff in situation.handoffs:
        if handoff.source in shown and handoff.target not in shown and handoff.target in known:
            source, target = (situation.duty_title(each) for each in _ends(handoff))
            sentence = say(
                "{source} passes work to {target}, which is not there.",
                source=source,
                target=target,
            )
            possible = () not in narrowed(handoff.when, known[handoff.target].when).values()
            edit = partial(hand_off_while_there, key=key)
            text = say("Hand off to {target} only while it is there", target=target)
            yield Seen((key,), sentence, Fix(text, edit) if possible else None)


@check("handoff-to-itself", "handoffs", "warning")
def handoff_to_itself(situation: Situation) -> Iterator[Seen]:
    """It begins and ends at one duty; the fix removes it."""
    for key, handoff in situation.handoffs:
        if handoff.source == handoff.target and handoff.source in situation.shown.duties_by_id:
            title = situation.duty_title(handoff.source)
            text = say("Remove the hand-off of {duty} to itself", duty=title)
            sentence = say("{duty} hands off to itself.", duty=title)
            yield Seen((key,), sentence, Fix(text, _removal(key)))


@check("unknown-duty", "handoffs", "warning")
def unknown_duty(situation: Situation) -> Iterator[Seen]:
    """One of its ends is no duty of the file; the fix removes it."""
    known = situation.organisation.duties_by_id
    for key, handoff in situation.handoffs:
        missing = [each for each in _ends(handoff) if each not in known]
        if missing:
            source, target = (situation.duty_title(each) for each in _ends(handoff))
            sentence = say(
                "The hand-off from {source} to {target} leads nowhere: no duty is called "
                "{missing}.",
                source=source,
                target=target,
                missing=few([situation.duty_title(each) for each in missing]),
            )
            text = say(
                "Remove the hand-off from {source} to {target}", source=source, target=target
            )
            yield Seen((key,), sentence, Fix(text, _removal(key)))


@check("ping-pong", "handoffs", "note")
def ping_pong(situation: Situation) -> Iterator[Seen]:
    """A team's work comes back to it from another team's duty, within two hand-offs.

    A request or a piece of information passes no work. Two duties that pass to one another are one
    finding, not one from each end.
    """
    lanes = situation.lanes
    coming: dict[tuple[str, str], list[str]] = defaultdict(list)
    going: dict[tuple[str, str], list[str]] = defaultdict(list)
    for key, handoff in situation.handoffs:
        source, target = lanes.get(handoff.source), lanes.get(handoff.target)
        if source and target and source != target and handoff.kind in _PASSES_WORK:
            coming[handoff.target, source].append(key)
            going[handoff.source, target].append(key)
    told: set[frozenset[str]] = set()
    for (duty_id, team_id), keys in coming.items():
        back = going.get((duty_id, team_id))
        if back and (both := frozenset((*keys, *back))) not in told:
            told.add(both)
            sentence = say(
                "{team} passes work to {duty} of {other}, and gets it back from there.",
                team=situation.team_title(team_id),
                duty=situation.duty_title(duty_id),
                other=situation.team_title(str(lanes[duty_id])),
            )
            yield Seen((*keys, *back), sentence)


@check("escalation-cycle", "duties", "warning")
def escalation_cycle(situation: Situation) -> Iterator[Seen]:
    """Escalations lead in a circle: whoever begins one can get it back."""
    lanes = situation.lanes
    steps: dict[str, list[str]] = defaultdict(list)
    for _, handoff in situation.handoffs:
        if handoff.kind == "escalate" and handoff.source in lanes and handoff.target in lanes:
            steps[handoff.source].append(handoff.target)
    if not steps:
        return
    order = {duty_id: place for place, duty_id in enumerate(lanes)}
    for circle in circles(steps):
        duties = sorted(circle, key=order.__getitem__)
        titles = few([situation.duty_title(each) for each in duties])
        sentence = several(
            "{duties} escalates in a circle: nobody has the last word.",
            "{duties} escalate in a circle: nobody has the last word.",
            len(duties),
            duties=titles,
        )
        yield Seen(tuple(duties), sentence)


def _ends(handoff: HandOff) -> tuple[str, str]:
    return handoff.source, handoff.target


def _removal(key: str) -> partial[Organisation]:
    return partial(remove_handoffs, keys=(key,))
