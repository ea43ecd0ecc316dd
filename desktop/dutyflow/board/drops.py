"""Where cards would land, whether they may, and the one edit that lands them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from dutyflow import handing
from dutyflow.handing import heir_called, lane_in
from dutyflow.step_texts import duties_called
from dutyflow_models.arranging import all_cards, cards_placed
from dutyflow_models.edits.duties import move_duties_to_stage
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow.board.sheet import Sheet
    from dutyflow.document import Document, Edit
    from dutyflow_models.layout import Layout
    from dutyflow_models.org import Organisation
    from dutyflow_models.picture.drawing import CardShape, Cell


@dataclass(frozen=True, slots=True)
class Drop:
    """A place between the cards of a cell, counted without the cards in the air."""

    cell: Cell
    index: int
    share: bool = False
    """The team joins instead of taking over; the cards stay where they are."""


def find_drop(
    sheet: Sheet, duty_ids: Sequence[str], x: float, y: float, *, share: bool
) -> Drop | None:
    """Find the place under a point of the board."""
    cell = sheet.cell_at(x, y)
    if cell is None:
        return None
    cards = sheet.cards_in(cell)
    if sheet.drawing.stages:
        above = cards[: bisect_left(cards, y, key=_middle)]
    else:
        before = _right_of if sheet.drawing.mirrored else _left_of
        above = [card for card in cards if y > card.rect.bottom or before(card, x, y)]
    index = len(above) - sum(card.duty_id in duty_ids for card in above)
    return Drop(cell, index, share)


def _middle(card: CardShape) -> float:
    return card.rect.y + card.rect.h / 2


def _left_of(card: CardShape, x: float, y: float) -> bool:
    return y >= card.rect.y and x > card.rect.x + card.rect.w / 2


def _right_of(card: CardShape, x: float, y: float) -> bool:
    return y >= card.rect.y and x < card.rect.x + card.rect.w / 2


def step_drop(sheet: Sheet, card: CardShape, dx: int, dy: int) -> Drop | None:
    """Find the place one step away: past a neighbour, in the next lane, or in the next stage.

    Steps are as they are seen: on a mirrored board the next stage is at the left.
    """
    dx = -dx if sheet.drawing.mirrored else dx
    cells = sheet.cells
    here = cells[(card.team_id, card.stage_id)]
    index = here.duty_ids.index(card.duty_id)
    if dx and sheet.drawing.stages:
        stages = [stage.stage_id for stage in sheet.drawing.stages]
        at = stages.index(card.stage_id) + dx
        there = cells.get((card.team_id, stages[at])) if 0 <= at < len(stages) else None
        return Drop(there, min(index, len(there.duty_ids))) if there else None
    if 0 <= index + dx + dy < len(here.duty_ids):
        return Drop(here, index + dx + dy)
    lanes = [lane.team_id for lane in sheet.drawing.lanes if not lane.folded]
    at = lanes.index(card.team_id) + dy
    if dx or not 0 <= at < len(lanes):
        return None
    beyond = cells[(lanes[at], card.stage_id)]
    return Drop(beyond, 0 if dy > 0 else len(beyond.duty_ids))


def why_not(document: Document, duty_ids: Sequence[str], drop: Drop) -> str | None:
    """Return the sentence that says why cards may not land there; None when they may."""
    team_id = drop.cell.team_id
    if team_id is None and drop.share:
        return say("Nobody cannot take part. Drop the card without Ctrl to leave it unassigned.")
    moving = duty_ids if drop.share else _changing_lane(document, duty_ids, team_id)
    if not moving:
        return None
    return handing.why_not(document, moving, team_id, share=drop.share)


def lane_to_ask_for(document: Document, duty_ids: Sequence[str], drop: Drop) -> str | None:
    """Return the lane of which it is open which of its teams gets the cards; mostly none."""
    team_id = drop.cell.team_id
    hands_over = drop.share or _changing_lane(document, duty_ids, team_id)
    open_which = hands_over and document.members(team_id)
    return team_id if open_which and why_not(document, duty_ids, drop) is None else None


def goes_to(document: Document, duty_ids: Sequence[str], drop: Drop) -> str:
    """Say what landing there changes where a scenario is shown, or why they may not land."""
    refusal = why_not(document, duty_ids, drop)
    if refusal is not None:
        return refusal
    if drop.share:
        return handing.goes_to(document, duty_ids, ("responsible",))
    moving = _changing_lane(document, duty_ids, drop.cell.team_id)
    if moving:
        return handing.goes_to(document, moving)
    restaged = document.scenario is not None and _restaging(document, duty_ids, drop.cell)
    return say("Changes the stage everywhere") if restaged else ""


def land(
    document: Document, duty_ids: Sequence[str], drop: Drop, *, member: str | None = None
) -> bool:
    """Land the cards as one undo step; False when that changes nothing.

    In a lane that is several teams, `member` is the one that gets them.
    """
    refusal = why_not(document, duty_ids, drop)
    if refusal is not None:
        document.refused.emit(refusal)
        return False
    cell = drop.cell
    if drop.share and cell.team_id is not None:
        return handing.share(document, duty_ids, cell.team_id, member=member)
    moving = _changing_lane(document, duty_ids, cell.team_id)
    restaging = _restaging(document, duty_ids, cell)
    if moving:
        heir = heir_called(document, cell.team_id, member)
        text = say(
            "Move {duties_called} to {team}",
            duties_called=duties_called(document, duty_ids),
            team=heir,
        )
        text = handing.told_when(document, text, moving)
    else:
        text = _step_text(document, duty_ids, cell, restaging=bool(restaging))
    giving = handing.giving(document, moving, cell.team_id, member=member) if moving else None
    return document.edit(
        text,
        partial(_into_cell, giving=giving, restaging=restaging, cell=cell),
        arrange=partial(_ordered, document=document, drop=drop, duty_ids=tuple(duty_ids)),
    )


def _changing_lane(document: Document, duty_ids: Sequence[str], team_id: str | None) -> list[str]:
    return [each for each in duty_ids if lane_in(document, each) != team_id]


def _restaging(document: Document, duty_ids: Sequence[str], cell: Cell) -> list[str]:
    if not document.organisation.stages:
        return []
    duties = document.shown.duties_by_id
    return [each for each in duty_ids if duties[each].stage != cell.stage_id]


def _into_cell(
    organisation: Organisation, *, giving: Edit | None, restaging: list[str], cell: Cell
) -> Organisation:
    if giving is not None:
        organisation = giving(organisation)
    if restaging:
        organisation = move_duties_to_stage(organisation, restaging, cell.stage_id)
    return organisation


def _ordered(
    layout: Layout, *, document: Document, drop: Drop, duty_ids: tuple[str, ...]
) -> Layout:
    """Put the cards at their place in the cell; an order that is as before stays unwritten."""
    resting = [duty_id for duty_id in drop.cell.duty_ids if duty_id not in duty_ids]
    before = resting[drop.index] if drop.index < len(resting) else None
    cell = (drop.cell.team_id, drop.cell.stage_id)
    known = all_cards(document.organisation, document.scenario, cell)
    return cards_placed(layout, cell, known, duty_ids, before)


def _step_text(document: Document, duty_ids: Sequence[str], cell: Cell, *, restaging: bool) -> str:
    what = duties_called(document, duty_ids)
    if restaging:
        stage = document.organisation.stages_by_id.get(cell.stage_id or "")
        if stage is None:
            return say("Move {duties} to no stage", duties=what)
        return say("Move {duties} to {stage}", duties=what, stage=stage.title)
    return say("Reorder {duties}", duties=what)
