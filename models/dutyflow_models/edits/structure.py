"""The lock of the structure: which changes it refuses, told by comparing before and after.

Lanes, stages and accepted duties stay as they are; all else may change, so open cards still move.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.changes import compare, keyed
from dutyflow_models.edits.refused import EditRefused
from dutyflow_models.language import say
from dutyflow_models.wording import quoted

if TYPE_CHECKING:
    from dutyflow_models.layout import Layout
    from dutyflow_models.org import Organisation

DONE = "accepted"
"""The status of a duty that nobody changes by accident."""


def require_unlocked(
    before: tuple[Organisation, Layout], after: tuple[Organisation, Layout]
) -> None:
    """Refuse a change of lanes, stages or accepted duties, with a sentence that names the lock.

    The order of cards within a cell is a person's own and stays free.
    """
    (org, layout), (then, laid) = before, after
    change = compare(org, then)
    if change.teams or change.groups:
        raise _refusal(say("teams and groups stay as they are"))
    if laid.lane_order != layout.lane_order or laid.colors != layout.colors:
        raise _refusal(say("lanes stay as they are"))
    if change.stages:
        raise _refusal(say("stages stay as they are"))
    merges = {scenario.id: scenario.merge for scenario in then.scenarios}
    if any(merges.get(each.id, each.merge) != each.merge for each in org.scenarios):
        raise _refusal(say("which lanes are one stays as it is"))
    known = keyed(org.duties)
    for key in change.duties.edited | change.duties.removed:
        duty = known[key]
        if getattr(duty, "status", "") == DONE:
            title = quoted(getattr(duty, "title", key))
            raise _refusal(say("{duty} is accepted and stays as it is", duty=title))


def _refusal(what: str) -> EditRefused:
    return EditRefused(
        say(
            "The structure is locked: {what}. Unlock the structure in the Workshop menu to change "
            "it.",
            what=what,
        )
    )
