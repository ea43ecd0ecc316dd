"""What the Edit menu does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from dutyflow.at_hand import lane_in, team_at_hand
from dutyflow.commands.board import remove_team
from dutyflow.step_texts import duties_called
from dutyflow_models.edits.duties import duplicate_duties, remove_duties
from dutyflow_models.edits.handoffs import remove_handoffs
from dutyflow_models.language import say

if TYPE_CHECKING:
    from dutyflow.desk import Desk

MOST_LINES = 500
"""More lines than this are not pasted: they were hardly meant as duties."""


def undo(desk: Desk) -> None:
    """Take the last step back."""
    desk.document.undo_stack.undo()


def redo(desk: Desk) -> None:
    """Do again what was taken back last."""
    desk.document.undo_stack.redo()


def copy_titles(desk: Desk) -> None:
    """Put the titles of the selected duties on the clipboard, one a line, as they lie."""
    duties = desk.document.organisation.duties_by_id
    chosen = set(desk.document.selection.duties)
    in_order = [card.duty_id for card in desk.board.drawing.cards if card.duty_id in chosen]
    QGuiApplication.clipboard().setText("\n".join(duties[duty_id].title for duty_id in in_order))


def paste_lines(desk: Desk) -> None:
    """Add a duty for each line of the clipboard, where the focused card lies."""
    lines = [line.strip(" \t-*•") for line in QGuiApplication.clipboard().text().splitlines()]
    lines = [line for line in lines if line]
    if not lines:
        desk.tell.say(say("There is no text on the clipboard. Each line of a text becomes a duty."))
    elif len(lines) > MOST_LINES:
        desk.tell.problem(
            say(
                "There are {n} lines on the clipboard, too many for a board. Paste "
                "{most_lines} at a time.",
                n=len(lines),
                most_lines=MOST_LINES,
            )
        )
    else:
        team_id, stage_id = place_for_new(desk)
        desk.board.writing.paste(team_id, stage_id, "\n".join(lines))


def duplicate(desk: Desk) -> None:
    """Put a copy after each selected duty, and select the copies."""
    document = desk.document
    chosen = document.selection.duties
    before = set(document.organisation.duties_by_id)
    edit = partial(duplicate_duties, duty_ids=chosen)
    if document.edit(
        say("Duplicate {duties_called}", duties_called=duties_called(document, chosen)), edit
    ):
        after = document.organisation.duties_by_id
        document.selection.select_duties(duty_id for duty_id in after if duty_id not in before)


def rename(desk: Desk) -> None:
    """Edit the focused card's title in its place."""
    focus = desk.document.selection.focus
    if focus is not None:
        desk.board.edit_title(focus)


def delete(desk: Desk) -> None:
    """Remove what is selected: duties with their hand-offs, a hand-off, or a team."""
    document = desk.document
    selection = document.selection
    if selection.duties:
        chosen = selection.duties
        what = duties_called(document, chosen)
        following = _card_after(desk)
        if document.edit(say("Delete {what}", what=what), partial(remove_duties, duty_ids=chosen)):
            selection.select_duties([following] if following else [])
            desk.tell.say(say("Deleted {what}. Undo brings it back.", what=what))
    elif selection.handoff is not None:
        document.edit(say("Delete hand-off"), partial(remove_handoffs, keys=[selection.handoff]))
    elif selection.team is not None:
        remove_team(desk)


def select_all(desk: Desk) -> None:
    """Select every card that can be seen."""
    focus = desk.document.selection.focus
    ids = [card.duty_id for card in desk.board.drawing.cards]
    desk.document.selection.select_duties([*ids, *([focus] if focus in ids else [])])


def find(desk: Desk) -> None:
    """Open the line to search with."""
    desk.window.views.look_for()


def find_next(desk: Desk) -> None:
    """Go to the next card found, or ask what to find."""
    if desk.board.lit.found is None or desk.window.views.shows != "board":
        desk.window.views.look_for()
    else:
        desk.board.search_next()


def place_for_new(desk: Desk) -> tuple[str | None, str | None]:
    """Return the lane and stage that a new duty belongs to: where the focus lies."""
    focus = desk.document.selection.focus
    if focus is None:
        return team_at_hand(desk.document), None
    duty = desk.document.organisation.duties_by_id[focus]
    return lane_in(desk.document, focus), duty.stage


def _card_after(desk: Desk) -> str | None:
    """Return the card that gets the focus when the selected ones go."""
    chosen = set(desk.document.selection.duties)
    ids = [card.duty_id for card in desk.board.drawing.cards]
    rest = [duty_id for duty_id in ids if duty_id not in chosen]
    if not rest or not chosen.intersection(ids):
        return None
    at = min(ids.index(duty_id) for duty_id in chosen.intersection(ids))
    return rest[min(at, len(rest) - 1)]
