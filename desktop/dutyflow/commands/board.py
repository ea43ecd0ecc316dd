"""What the Board menu does: duties, teams and stages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow import handing
from dutyflow.answers import CANCEL
from dutyflow.at_hand import duty_word, lane_at_hand, lane_in, lanes, team_at_hand
from dutyflow.lane_menu import for_team
from dutyflow.step_texts import called
from dutyflow_models.arranging import all_lanes, lane_moved_before
from dutyflow_models.edits.stages import add_stage as stage_added
from dutyflow_models.edits.stages import move_stage, remove_stage
from dutyflow_models.edits.teams import add_team as team_added
from dutyflow_models.edits.teams import remove_team as team_removed
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dutyflow.desk import Desk


def add_duty(desk: Desk) -> None:
    """Open a line where the focus lies; every Enter adds a duty."""
    from dutyflow.commands.edit import place_for_new

    team_id, stage_id = place_for_new(desk)
    if team_id is None and desk.document.selection.focus is None:
        team_id = next((lane.id for lane in lanes(desk) if desk.document.lane_team(lane.id)), None)
    if stage_id is None and desk.document.selection.focus is None:
        stage_id = next((stage.id for stage in desk.document.shown.stages), None)
    desk.board.quick_add(team_id, stage_id)


def hand_off(desk: Desk) -> None:
    """Wait for the card that takes over from the focused one."""
    desk.board.setFocus()
    desk.board.start_handoff()


def give_to_lane(desk: Desk, number: int) -> None:
    """Give the selected duties to the team of a lane, counted from 1 at the top."""
    choices = lanes(desk)
    if number <= len(choices):
        give(desk, choices[number - 1].id)


def give_to_nobody(desk: Desk) -> None:
    """Put the selected duties into *Unassigned*."""
    give(desk, None)


def give(desk: Desk, team_id: str | None) -> None:
    """Let a team take over the selected duties; None is nobody."""
    document = desk.document
    moving = [i for i in document.selection.duties if lane_in(document, i) != team_id]

    def go_on(member: str | None) -> None:
        if handing.give(document, moving, team_id, member=member):
            desk.board.reveal(moving[-1])

    if moving and _allowed(desk, moving, team_id):
        _for_team(desk, team_id, go_on)


def share(desk: Desk, team_id: str) -> None:
    """Let a team join those responsible for the selected duties."""
    document = desk.document
    chosen = document.selection.duties

    def go_on(member: str | None) -> None:
        handing.share(document, chosen, team_id, member=member)

    if _allowed(desk, chosen, team_id, share=True):
        _for_team(desk, team_id, go_on)


def move_up(desk: Desk) -> None:
    """Move the card past the one above, or to the lane above."""
    desk.board.move_cards(0, -1)


def move_down(desk: Desk) -> None:
    """Move the card past the one below, or to the lane below."""
    desk.board.move_cards(0, +1)


def move_left(desk: Desk) -> None:
    """Move the card to the stage before."""
    desk.board.move_cards(-1, 0)


def move_right(desk: Desk) -> None:
    """Move the card to the stage after."""
    desk.board.move_cards(+1, 0)


def add_team(desk: Desk) -> None:
    """Ask for a name and add a lane below the one at hand."""
    title = desk.tell.ask_text(say("Name of the new team"))
    if title is None:
        return
    document = desk.document
    at_hand = document.lane_team(team_at_hand(document))
    after = at_hand.id if at_hand else None
    before = set(document.organisation.teams_by_id)
    if document.edit(
        say("Add team {title}", title=called(title)), partial(team_added, title=title, after=after)
    ):
        new = next(i for i in document.organisation.teams_by_id if i not in before)
        document.selection.select_team(new)
        desk.board.reveal_lane(new)


def rename_team(desk: Desk) -> None:
    """Edit the name of the lane at hand in its place."""
    team_id = team_at_hand(desk.document)
    if team_id is not None:
        desk.board.writing.team(team_id)


def remove_team(desk: Desk) -> None:
    """Remove the team at hand; what is left to do is asked when it has duties."""
    document = desk.document
    team = document.team_to_change(team_at_hand(document))
    if team is None:
        return
    own = [d for d in document.organisation.duties if lane_in(document, d.id) == team.id]
    remove = say("Remove the team")
    if own:
        answer = desk.tell.ask(
            say("Remove the team “{title}”?", title=team.title),
            detail=say(
                "Its {duty_word} will be unassigned. Undo brings all of it back.",
                duty_word=duty_word(len(own)),
            ),
            choices=(remove, CANCEL),
            safe=CANCEL,
            enter=CANCEL,
        )
        if answer != remove:
            return
    document.edit(
        say("Remove team {title}", title=called(team.title)), partial(team_removed, team_id=team.id)
    )


def lane_up(desk: Desk) -> None:
    """Move the lane at hand up; the file's order of teams stays."""
    _move_lane(desk, -1)


def lane_down(desk: Desk) -> None:
    """Move the lane at hand down; the file's order of teams stays."""
    _move_lane(desk, +1)


def choose_color(desk: Desk) -> None:
    """Ask for any colour for the lane at hand."""
    from PySide6.QtWidgets import QColorDialog

    team_id = team_at_hand(desk.document)
    lane = next((lane for lane in desk.board.drawing.lanes if lane.team_id == team_id), None)
    if team_id is not None and lane is not None:
        chosen = QColorDialog.getColor(lane.color, desk.window, say("Colour of the lane"))
        if chosen.isValid():
            set_color(desk, chosen.name())


def set_color(desk: Desk, color: str) -> None:
    """Colour the lane at hand, on this machine only: a name of the palette or `#rrggbb`."""
    lane = lane_at_hand(desk.document)
    if lane is not None:
        desk.document.edit(
            say("Colour {title}", title=called(lane.title)),
            arrange=lambda layout: layout.replacing(colors={**layout.colors, lane.id: color}),
        )


def add_stage(desk: Desk) -> None:
    """Ask for a name and add a column after the one where the focus lies."""
    document = desk.document
    focus = document.organisation.duties_by_id.get(document.selection.focus or "")
    add_stage_after(desk, focus.stage if focus else None)


def add_stage_after(desk: Desk, after: str | None) -> None:
    """Ask for a name and add a column after another one; None: at the right end."""
    title = desk.tell.ask_text(say("Name of the new stage"))
    if title is not None:
        document = desk.document
        before = set(document.organisation.stages_by_id)
        edit = partial(stage_added, title=title, after=after)
        if document.edit(say("Add stage {title}", title=called(title)), edit):
            new = next(i for i in document.organisation.stages_by_id if i not in before)
            desk.board.reveal_stage(new)


def rename_a_stage(desk: Desk, stage_id: str) -> None:
    """Edit a column's name in its place."""
    desk.window.views.show_board()
    desk.board.writing.stage(stage_id)


def remove_a_stage(desk: Desk, stage_id: str) -> None:
    """Remove a column; its duties stay, without a stage."""
    title = desk.document.organisation.stages_by_id[stage_id].title
    if desk.document.edit(
        say("Remove stage {title}", title=called(title)), partial(remove_stage, stage_id=stage_id)
    ):
        desk.tell.say(
            say("The stage “{title}” is gone, its duties stay. Undo brings it back.", title=title)
        )


def move_a_stage(desk: Desk, stage_id: str, step: int) -> None:
    """Move a column one place to the left (-1) or right (+1)."""
    document = desk.document
    ids = [stage.id for stage in document.organisation.stages]
    at = ids.index(stage_id)
    rest = [each for each in ids if each != stage_id]
    to = at + step
    if 0 <= to <= len(rest):
        before = rest[to] if to < len(rest) else None
        title = document.organisation.stages_by_id[stage_id].title
        edit = partial(move_stage, stage_id=stage_id, before=before)
        document.edit(say("Move stage {title}", title=called(title)), edit)


def _move_lane(desk: Desk, step: int) -> None:
    team_id = team_at_hand(desk.document)
    ids = [lane.id for lane in lanes(desk) if lane.id is not None]
    if team_id is None or team_id not in ids:
        return
    to = ids.index(team_id) + step
    if 0 <= to < len(ids):
        resting = [lane_id for lane_id in ids if lane_id != team_id]
        before = resting[to] if to < len(resting) else None
        document = desk.document
        known = tuple(all_lanes(document.organisation, document.scenario))
        document.edit(
            say("Move lane {title}", title=called(document.shown.teams_by_id[team_id].title)),
            arrange=lambda layout: lane_moved_before(layout, known, team_id, before),
        )


def _for_team(desk: Desk, lane_id: str | None, then: Callable[[str | None], None]) -> None:
    """Go on with the team that is meant by a lane, asked for at the focused card."""
    at = desk.board.place_on_screen(desk.document.selection.focus)
    for_team(desk.document, lane_id, then, at=at, parent=desk.board)


def _allowed(
    desk: Desk, duty_ids: Sequence[str], team_id: str | None, *, share: bool = False
) -> bool:
    """Say whether the duties may change hands in the scenario shown; if not, say why."""
    refusal = handing.why_not(desk.document, duty_ids, team_id, share=share)
    if refusal is not None:
        desk.tell.problem(refusal)
    return refusal is None
