"""What is done about what is left open: looking at it, going there, accepting it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from dutyflow.commands.view import bring_out
from dutyflow_models.checks.titles import title_of_check
from dutyflow_models.edits.waivers import waive
from dutyflow_models.language import say

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow.window.scenario_entries import Kind
    from dutyflow_models.checks.finding import Finding

_SHOW_PLACES = ("board", "matrix")
"""Ids of the views in which the place of a finding can be seen."""


def toggle_findings(desk: Desk) -> None:
    """Show or hide the panel of findings, with the inspector above it."""
    shown = not desk.side.shows_findings
    desk.side.findings.setVisible(shown)
    if shown:
        desk.window.show_inspector(True)
    settings = desk.library.load_settings()
    desk.library.save_settings(replace(settings, show_findings=shown))


def show_only(desk: Desk, check: str) -> None:
    """Show the findings of one check."""
    if not desk.side.shows_findings:
        toggle_findings(desk)
    desk.side.findings.show_only(check)


def toggle_marks(desk: Desk) -> None:
    """Show or hide the marks on cards and lanes."""
    overlay = desk.board.overlay
    overlay.findings = None if overlay.findings is not None else desk.findings
    desk.board.viewport().update()
    settings = desk.library.load_settings()
    shown = overlay.findings is not None
    desk.library.save_settings(replace(settings, mark_findings=shown))


def ask_limits(desk: Desk) -> None:
    """Ask from where on a team has too much; what is found follows at once."""
    from dutyflow.window.limits_dialog import LimitsDialog

    dialog = LimitsDialog(desk.findings.limits, desk.window)
    dialog.chosen.connect(desk.findings.set_limits)
    dialog.exec()
    dialog.deleteLater()
    limits, settings = desk.findings.limits, desk.library.load_settings()
    desk.library.save_settings(replace(settings, load_limit=limits.load, share_limit=limits.share))


def next_finding(desk: Desk) -> None:
    """Go to the next thing that is left open."""
    _step(desk, +1)


def previous_finding(desk: Desk) -> None:
    """Go to the thing before."""
    _step(desk, -1)


def _step(desk: Desk, by: int) -> None:
    desk.findings.look()
    row = desk.side.findings.step(by)
    if row is None:
        desk.tell.say(say("Nothing is left open here."))
        return
    if row.finding is not None:
        go_to(desk, row.finding)
    desk.window.status_bar.showMessage(f"{row.title}: {row.sentence}", 8000)


def go_to(desk: Desk, finding: Finding | None) -> None:
    """Select what a finding is about and bring it into sight; None is a note of the reader."""
    if finding is None:
        desk.window.actions_by_id["problems"].trigger()
        return
    if not go_to_place(desk, finding.section, finding.about[0]):
        desk.tell.say(finding.sentence)


def go_to_place(desk: Desk, section: str, part_id: str) -> bool:
    """Select an entry of the file and bring it into sight; False where there is nothing to see."""
    if section in ("scenarios", "groups"):
        _open_editor(desk, section, part_id)
        return True
    if not _select(desk, section, part_id):
        return False
    if desk.window.views.shows not in _SHOW_PLACES:
        desk.window.views.show_board()
    return True


def _select(desk: Desk, section: str, part_id: str) -> bool:
    """Select a part and bring it into sight, its lane too; False if it is not there."""
    document, selection = desk.document, desk.document.selection
    if section == "duties" and part_id in document.organisation.duties_by_id:
        bring_out(document, [part_id])
        selection.select_duties([part_id])
        desk.board.reveal(part_id)
    elif section == "teams" and part_id in document.shown.teams_by_id:
        document.arrange(lambda layout: layout.replacing(hidden=layout.hidden - {part_id}))
        selection.select_team(part_id)
        desk.board.reveal_lane(part_id)
    elif section == "handoffs" and part_id in document.organisation.handoffs_by_key:
        handoff = document.organisation.handoffs_by_key[part_id]
        bring_out(document, [handoff.source, handoff.target])
        selection.select_handoff(part_id)
        desk.board.reveal(handoff.source)
    else:
        return False
    return True


def _open_editor(desk: Desk, section: str, part_id: str) -> None:
    from dutyflow.window.scenario_editor import show_editor

    show_editor(desk).choose(cast("Kind", section.removesuffix("s")), part_id)


def accept(desk: Desk, finding: Finding) -> None:
    """Ask why a finding is accepted and write that into the file."""
    if not desk.document.writable():
        return
    question = say("Why is “{check}” accepted here?", check=title_of_check(finding.check))
    reason = desk.tell.ask_text(question)
    if reason is not None:
        edit = partial(waive, finding=finding, reason=reason)
        desk.document.edit(say("Accept: {check}", check=title_of_check(finding.check)), edit)
