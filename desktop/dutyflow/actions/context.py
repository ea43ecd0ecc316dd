"""What the right button offers: the menu for the place or the selection it was pressed on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow.actions.menu_builder import Entry
from dutyflow.actions.menus import (
    CARD_MENU,
    EMPTY_MENU,
    HANDOFF_MENU,
    LANE_MENU,
    STAGE_MENU,
    Menu,
)
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QPoint

    from dutyflow.desk import Desk


def menu_at(desk: Desk, at: QPoint) -> Menu:
    """Return the menu for a place of the screen: a stage's header, else what is selected."""
    selection = desk.document.selection
    if stage_at(desk, at) is not None:
        return STAGE_MENU
    if selection.duties:
        return CARD_MENU
    if selection.team is not None:
        return LANE_MENU
    return EMPTY_MENU if selection.handoff is None else HANDOFF_MENU


def stage_at(desk: Desk, at: QPoint) -> str | None:
    """Return the stage whose header is at a place of the screen."""
    camera = desk.board.camera
    spot = desk.board.viewport().mapFromGlobal(at)
    if spot.y() >= camera.body.y or camera.on_headers(spot.x()):
        return None
    x, _ = camera.to_board(spot.x(), spot.y())
    stage = desk.board.sheet.stage_at(x)
    known = desk.document.organisation.stages_by_id
    return stage.stage_id if stage is not None and stage.stage_id in known else None


def stage_pointed_at(desk: Desk) -> Iterator[Entry]:
    """Offer what can be done to the stage whose header the menu was asked for."""
    from dutyflow.commands.board import (
        add_stage_after,
        move_a_stage,
        remove_a_stage,
        rename_a_stage,
    )

    stage_id = stage_at(desk, desk.window.pointed_at)
    if stage_id is None:
        return
    ids = [stage.id for stage in desk.document.organisation.stages]
    yield Entry(say("Rename stage…"), partial(rename_a_stage, desk, stage_id))
    left, right = (partial(move_a_stage, desk, stage_id, step) for step in (-1, +1))
    yield Entry(say("Move stage left"), left, enabled=stage_id != ids[0])
    yield Entry(say("Move stage right"), right, enabled=stage_id != ids[-1])
    yield Entry(say("Add stage after this one…"), partial(add_stage_after, desk, stage_id))
    yield Entry(say("Remove stage"), partial(remove_a_stage, desk, stage_id))
