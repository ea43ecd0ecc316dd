"""What must hold after whatever a person did: views and document tell the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.changes import compare
from dutyflow_models.org import lane_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow.desk import Desk


def disagreements(desk: Desk) -> Iterator[str]:
    """Yield a sentence for everything that does not fit the document."""
    if not desk.window.shows_board:
        return
    yield from _selection(desk)
    yield from _board(desk)
    yield from _window(desk)
    yield from _matrix(desk)
    yield from _inspector(desk)


def _selection(desk: Desk) -> Iterator[str]:
    document, selection = desk.document, desk.document.selection
    organisation = document.organisation
    gone = [each for each in selection.duties if each not in organisation.duties_by_id]
    if gone:
        yield f"duties are selected that do not exist: {gone}"
    teams = organisation.teams_by_id.keys() | document.shown.teams_by_id.keys()
    if selection.team is not None and selection.team not in teams:
        yield f"a team is selected that does not exist: {selection.team}"
    if selection.handoff is not None and selection.handoff not in organisation.handoffs_by_key:
        yield f"a hand-off is selected that does not exist: {selection.handoff}"
    if len([kind for kind in (selection.duties, selection.team, selection.handoff) if kind]) > 1:
        yield "duties, a team and a hand-off are selected together"


def _board(desk: Desk) -> Iterator[str]:
    document, drawing = desk.document, desk.board.drawing
    shown, put_away = document.shown, document.layout.hidden | document.layout.folded
    wanted = {
        duty.id: lane
        for duty in shown.duties
        if (lane := lane_of(duty, shown.teams_by_id)) not in put_away
    }
    drawn = {card.duty_id: card.team_id for card in drawing.cards}
    if drawn != wanted:
        odd = dict(sorted(drawn.items() ^ wanted.items(), key=str)[:4])
        yield f"the board shows {len(drawn)} cards, not {len(wanted)}; for instance {odd}"
    names = {stage.stage_id for stage in drawing.stages} - {None}
    if names - shown.stages_by_id.keys():
        yield f"the board shows stages that are not there: {names}"
    if desk.board.pointer.gesture is not None:
        yield f"a gesture was not ended: {desk.board.pointer.gesture}"


def _window(desk: Desk) -> Iterator[str]:
    document, window = desk.document, desk.window
    if window.isWindowModified() != document.modified:
        yield f"the title says modified {window.isWindowModified()}, which is not so"
    if document.modified != bool(compare(document.saved, document.organisation)):
        yield "“modified” does not say whether something is to be saved"
    for action_id, may in (
        ("undo", document.undo_stack.canUndo()),
        ("redo", document.undo_stack.canRedo()),
    ):
        if window.actions_by_id[action_id].isEnabled() != may:
            yield f"{action_id} is offered when it cannot be done, or the other way round"


def _matrix(desk: Desk) -> Iterator[str]:
    views = desk.window.views
    if views.shows != "matrix" or not views.matrix.isVisible():  # behind a scene it waits
        return
    sheet = views.matrix.sheet
    shown = desk.document.shown.duties_by_id
    rows = {row.duty.id: row.duty for row in sheet.rows if row.duty is not None}
    for duty_id, duty in rows.items():
        if shown.get(duty_id) != duty:
            yield f"the matrix shows {duty!r}, which is now {shown.get(duty_id)!r}"
    if not sheet.words and len(rows) != len(shown):
        yield f"the matrix shows {len(rows)} duties of {len(shown)}"


def _inspector(desk: Desk) -> Iterator[str]:
    from dutyflow.panels.subject import subject_of

    inspector = desk.side.inspector
    if not inspector.isVisible() or not inspector._painted or inspector._refresh_soon.isActive():
        return
    if inspector.inspection.subject != subject_of(desk.document):
        yield f"the inspector shows {inspector.inspection.subject}, which is not selected"
