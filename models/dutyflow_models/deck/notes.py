"""What the one who presents a board may want to say: findings, decisions, hand-offs elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.checks.findings import findings
from dutyflow_models.language import mark, say, say_marked, several
from dutyflow_models.reports.minutes import counted_title
from dutyflow_models.wording import listed, plain, quoted
from dutyflow_models.workshop.settled import decided

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow_models.checks.finding import Finding
    from dutyflow_models.org import Decision, Organisation, Scenario
    from dutyflow_models.picture.drawing import Drawing

_MOST = 40
"""Lines of one kind; more are counted."""
_SEVERITIES = {
    "error": mark("Error: {finding}"),
    "warning": mark("Gap: {finding}"),
    "note": mark("Note: {finding}"),
}


class BoardNotes:
    """Tells the notes of each slide of one board."""

    def __init__(self, whole: Organisation, scenario: Scenario | None, shown: Organisation) -> None:
        self._whole, self._shown = whole, shown
        self._findings = findings(whole, scenario, shown=shown)

    def of(self, drawing: Drawing, *, first: bool) -> str:
        """Tell what concerns the cards and lanes on a slide; the first has what concerns none."""
        here = set(drawing.cards_by_id)
        lanes = {lane.team_id for lane in drawing.lanes}
        parts = (
            _part(
                say("To look at"),
                [
                    _finding(each)
                    for each in self._findings
                    if self._concerns(each, here, lanes, first)
                ],
            ),
            _part(
                say("Decided"),
                [
                    self._decision(each)
                    for each in self._shown.decisions
                    if _is_about(each, here, self._shown, first)
                ],
            ),
            _part(say("Hand-offs to other slides"), self._elsewhere(here)),
        )
        return "\n\n".join(filter(None, parts))

    def _concerns(
        self, finding: Finding, here: set[str], lanes: set[str | None], first: bool
    ) -> bool:
        about = set(finding.about)
        if finding.section == "duties":
            return not about.isdisjoint(here) or (
                first and about.isdisjoint(self._shown.duties_by_id)
            )
        if finding.section == "teams":
            return not about.isdisjoint(lanes) or (
                first and about.isdisjoint(self._shown.teams_by_id)
            )
        if finding.section == "handoffs":
            ends = {end for key in about for end in key.split(">")[:2]}
            return not ends.isdisjoint(here)
        return first

    def _decision(self, decision: Decision) -> str:
        told = decided(decision, self._whole)
        by = say("by {names}", names=listed([plain(each) for each in told.by])) if told.by else ""
        details = ", ".join(filter(None, (by, told.date)))
        text = plain(told.text) + (f" ({details})" if details else "")
        if told.step is None or not told.step.what:
            return text
        return say("{decision} Next: {step}", decision=text, step=plain(told.step.what))

    def _elsewhere(self, here: set[str]) -> list[str]:
        duties = self._shown.duties_by_id
        return [
            f"{quoted(duties[each.source].title)} → {quoted(duties[each.target].title)}"
            for each in self._shown.handoffs
            if each.source in duties
            and each.target in duties
            and (each.source in here) != (each.target in here)
        ]


def _is_about(decision: Decision, here: set[str], shown: Organisation, first: bool) -> bool:
    about = set(decision.about)
    return not about.isdisjoint(here) or (first and about.isdisjoint(shown.duties_by_id))


def _finding(finding: Finding) -> str:
    return say_marked(_SEVERITIES[finding.severity]).format(finding=plain(finding.sentence))


def _part(title: str, lines: Iterable[str]) -> str:
    there = list(lines)
    if not there:
        return ""
    shown = [f"– {line}" for line in there[:_MOST]]
    left = len(there) - _MOST
    more = [several("… and {n} more", "… and {n} more", left)] if left > 0 else []
    return "\n".join([counted_title(title, len(there)), *shown, *more])
