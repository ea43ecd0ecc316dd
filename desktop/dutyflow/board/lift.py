"""Cards in the air: how the cells they leave and reach rearrange under them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dutyflow_models.picture.drawing import CardShape, Cell, Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow.board.drops import Drop
    from dutyflow.board.sheet import Sheet
    from dutyflow_models.picture.look import Measures


@dataclass(slots=True)
class Rearranged:
    """What is shown of the touched cells while cards are in the air, in board points."""

    covered: list[Rect] = field(default_factory=list)
    """Where the resting picture has to be hidden."""
    shifted: list[tuple[CardShape, float, float]] = field(default_factory=list)
    """Resting cards with the place they give way to."""
    slots: list[Rect] = field(default_factory=list)
    """The dashed places into which the cards would fall."""
    grown_at: float = 0.0
    """The height at which the board is stretched open, since the lane above would grow…"""
    grown_by: float = 0.0
    """…by so much."""

    def pieces(self, part: Rect) -> list[tuple[Rect, float]]:
        """Split a part of the stretched board into parts of the resting one, each with its top."""
        at, by = self.grown_at, self.grown_by
        if by <= 0 or part.bottom <= at:
            return [(part, part.y)]
        pieces = []
        if part.y < at:
            pieces.append((Rect(part.x, part.y, part.w, at - part.y), part.y))
        strip = 4.0
        top = max(part.y, at)
        while top < min(part.bottom, at + by):
            pieces.append((Rect(part.x, at - strip, part.w, min(strip, at + by - top)), top))
            top += strip
        if part.bottom > at + by:
            top = max(part.y, at + by)
            pieces.append((Rect(part.x, top - by, part.w, part.bottom - top), top))
        return pieces

    def resting_y(self, y: float) -> float:
        """Say which height of the resting board is shown at a height of the stretched one."""
        if y < self.grown_at or self.grown_by <= 0:
            return y
        return max(self.grown_at - 1, y - self.grown_by)


@dataclass(slots=True)
class Lift:
    """Cards held by the pointer."""

    cards: tuple[CardShape, ...]
    held: CardShape
    """The card under the finger; the others follow it."""
    grip: tuple[float, float]
    """Where in the held card the finger is."""
    x: float = 0.0
    y: float = 0.0
    drop: Drop | None = None
    allowed: bool = True
    rearranged: Rearranged = field(default_factory=Rearranged)

    @property
    def duty_ids(self) -> tuple[str, ...]:
        """The duties in the air, in board order."""
        return tuple(card.duty_id for card in self.cards)

    @property
    def place(self) -> Rect:
        """Where the held card is now."""
        width, height = self.held.rect.w, self.held.rect.h
        return Rect(self.x - self.grip[0], self.y - self.grip[1], width, height)


def rearrange(
    sheet: Sheet, cards: Sequence[CardShape], drop: Drop | None, measures: Measures
) -> Rearranged:
    """Close the gaps the cards left and open one where they would land."""
    result = Rearranged()
    lifted = {card.duty_id for card in cards}
    target = drop.cell if drop and not drop.share else None
    touched = {(card.team_id, card.stage_id) for card in cards} if not (drop and drop.share) else ()
    cells = [sheet.cells[key] for key in touched if key in sheet.cells]
    if target is not None and target not in cells:
        cells.append(target)
    for cell in cells:
        resting = [card for card in sheet.cards_in(cell) if card.duty_id not in lifted]
        if flows(sheet, cell):
            _mark_in_flow(result, resting, cell, cards, drop, measures)
            continue
        landing = cards if cell is target else ()
        index = drop.index if drop else 0
        _restack(result, sheet, cell, resting[:index], landing, resting[index:], measures)
    return result


def flows(sheet: Sheet, cell: Cell) -> bool:
    """Say whether a cell's cards stand beside one another: a board without stages."""
    return not sheet.drawing.stages or len({card.rect.x for card in sheet.cards_in(cell)}) > 1


def _restack(
    result: Rearranged,
    sheet: Sheet,
    cell: Cell,
    above: Sequence[CardShape],
    landing: Sequence[CardShape],
    below: Sequence[CardShape],
    measures: Measures,
) -> None:
    before = sheet.cards_in(cell)
    left = before[0].rect.x if before else cell.rect.x + measures.column_margin
    width = before[0].rect.w if before else cell.rect.w - 2 * measures.column_margin
    top = cell.rect.y + measures.cell_pad
    y = top
    for card in above:
        result.shifted.append((card, left, y))
        y += card.rect.h + measures.card_gap
    for card in landing:
        result.slots.append(Rect(left, y, width, card.rect.h))
        y += card.rect.h + measures.card_gap
    for card in below:
        result.shifted.append((card, left, y))
        y += card.rect.h + measures.card_gap
    bottom = y - measures.card_gap
    end = max(bottom, before[-1].rect.bottom if before else top)
    if end > top:
        result.covered.append(Rect(left - 1, top - 1, width + 2, end - top + 2))
    over = bottom + measures.cell_pad - cell.rect.bottom
    if landing and over > 0:
        result.grown_at, result.grown_by = cell.rect.bottom - 1, over


def _mark_in_flow(
    result: Rearranged,
    resting: Sequence[CardShape],
    cell: Cell,
    cards: Sequence[CardShape],
    drop: Drop | None,
    measures: Measures,
) -> None:
    """Show the place beside the card before it; wrapping cards stay where they are."""
    if drop is None or drop.cell is not cell or drop.share:
        return
    width, height = cards[0].rect.w, cards[0].rect.h
    if not resting:
        left = cell.rect.x + measures.column_margin
        result.slots.append(Rect(left, cell.rect.y + measures.cell_pad, width, height))
        return
    after = resting[min(drop.index, len(resting)) - 1] if drop.index else None
    if after is None:
        first = resting[0].rect
        result.slots.append(Rect(first.x - measures.column_margin / 2 - 2, first.y, 4, first.h))
    else:
        rect = after.rect
        result.slots.append(Rect(rect.right + measures.column_margin / 2 - 2, rect.y, 4, rect.h))
