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
            sentence = f"{source} passes work to {target}, which is not there."
            possible = () not in narrowed(handoff.when, known[handoff.target].when).values()
            edit = partial(hand_off_while_there, key=key)
            fix = Fix(f"Hand off to {target} only while it is there", edit) if possible else None
            yield Seen((key,), sentence, fix)


@check("handoff-to-itself", "handoffs", "warning")
def handoff_to_itself(situation: Situation) -> Iterator[Seen]:
    """It begins and ends at one duty; the fix removes it."""
    for key, handoff in situation.handoffs:
        if handoff.source == handoff.target and handoff.source in situation.shown.duties_by_id:
            title = situation.duty_title(handoff.source)
            fix = Fix(f"Remove the hand-off of {title} to itself", _removal(key))
            yield Seen((key,), f"{title} hands off to itself.", fix)


@check("unknown-duty", "handoffs", "warning")
def unknown_duty(situation: Situation) -> Iterator[Seen]:
    """One of its ends is no duty of the file; the fix removes it."""
    known = situation.organisation.duties_by_id
    for key, handoff in situation.handoffs:
        missing = [each for each in _ends(handoff) if each not in known]
        if missing:
            source, target = (situation.duty_title(each) for each in _ends(handoff))
            sentence = f"The hand-off from {source} to {target} leads nowhere: no duty is called "
            sentence += f"{few([situation.duty_title(each) for each in missing])}."
            fix = Fix(f"Remove the hand-off from {source} to {target}", _removal(key))
            yield Seen((key,), sentence, fix)


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
            team, other = situation.team_title(team_id), situation.team_title(str(lanes[duty_id]))
            title = situation.duty_title(duty_id)
            sentence = f"{team} passes work to {title} of {other}, and gets it back from there."
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
        yield Seen(tuple(duties), f"{titles} escalate in a circle: nobody has the last word.")


def _ends(handoff: HandOff) -> tuple[str, str]:
    return handoff.source, handoff.target


def _removal(key: str) -> partial[Organisation]:
    return partial(remove_handoffs, keys=(key,))
