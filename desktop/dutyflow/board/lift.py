"""Cards in the air: how the cells they leave and reach rearrange under them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dutyflow_models.picture.drawing import CardShape, Rect

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPixmap

    from dutyflow.board.drops import Drop
    from dutyflow.board.sheet import Sheet
    from dutyflow_models.picture.drawing import Cell
    from dutyflow_models.picture.look import Measures


CellPlace = tuple[str | None, str | None]
"""A cell by its lane and its stage."""
Run = tuple["Sequence[CardShape]", float]
"""Resting cards of a cell, top to bottom, and how far down they give way."""


@dataclass(slots=True)
class Stack:
    """What is shown of one cell's cards."""

    covered: Rect
    """Where the resting picture has to be hidden."""
    runs: list[Run]
    slots: list[Rect]
    """The dashed places into which the cards would fall."""

    def difference(self, before: Stack) -> Rect:
        """Return what has to be repainted: not where cards lie as they lay before."""
        top = min(self.covered.y, before.covered.y)
        bottom = max(self.covered.bottom, before.covered.bottom)
        if self.runs and before.runs:
            slots = (*self.slots, *before.slots)
            (first, down), (other, down_before) = self.runs[0], before.runs[0]
            if first[0] is other[0] and down == down_before:
                alike = min(first[-1].rect.bottom, other[-1].rect.bottom) + down
                if all(slot.y >= alike for slot in slots):
                    top = alike
            (last, down), (other, down_before) = self.runs[-1], before.runs[-1]
            if last[-1] is other[-1] and down == down_before:
                alike = max(last[0].rect.y, other[0].rect.y) + down
                if all(slot.bottom <= alike for slot in slots):
                    bottom = alike
        return self.covered._replace(y=top, h=bottom - top)


@dataclass(slots=True)
class Rearranged:
    """What is shown of the touched cells while cards are in the air, in board points."""

    stacks: dict[CellPlace, Stack] = field(default_factory=dict)
    bar: Rect | None = None
    """Without columns: the place beside a card into which the cards would fall."""
    grown_at: float = 0.0
    """The height at which the board is stretched open, since the lane above would grow…"""
    grown_by: float = 0.0
    """…by so much."""

    @property
    def covered(self) -> list[Rect]:
        """Where the resting picture has to be hidden."""
        return [stack.covered for stack in self.stacks.values()]

    @property
    def slots(self) -> list[Rect]:
        """The dashed places into which the cards would fall."""
        bars = [self.bar] if self.bar else []
        return [slot for stack in self.stacks.values() for slot in stack.slots] + bars

    @property
    def shifted(self) -> list[Run]:
        """Runs of resting cards that are shown elsewhere."""
        return [run for stack in self.stacks.values() for run in stack.runs]

    def differences(self, before: Rearranged) -> Iterator[Rect]:
        """Yield what has to be repainted, if the board is as tall as before."""
        for place in self.stacks.keys() | before.stacks.keys():
            now, then = self.stacks.get(place), before.stacks.get(place)
            if now is not None and then is not None:
                if now != then:
                    yield now.difference(then)
            elif (only := now or then) is not None:
                yield only.covered
        if self.bar != before.bar:
            yield from (bar for bar in (self.bar, before.bar) if bar is not None)

    def strips(self, seen: Rect) -> Iterator[tuple[Rect, float]]:
        """Yield the parts of the resting picture that show cards giving way, with their new top.

        Only what is within sight is yielded, however long a column is.
        """
        for cards, down in self.shifted:
            first, last = cards[0].rect, cards[-1].rect
            top = max(first.y - 1, seen.y - down)
            bottom = min(last.bottom + 1, seen.bottom - down)
            if bottom > top:
                yield Rect(first.x - 1, top, first.w + 2, bottom - top), top + down

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
    picture: QPixmap | None = None
    """The raised card as painted first; it looks the same until it lands."""

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
    if drop is not None and drop.share:
        return result
    touched = {(card.team_id, card.stage_id) for card in cards}
    if drop is not None:
        touched.add((drop.cell.team_id, drop.cell.stage_id))
    lifted = {card.duty_id for card in cards}
    for place in [place for place in touched if place in sheet.cells]:
        cell = sheet.cells[place]
        landing = drop if drop is not None and drop.cell is cell else None
        if sheet.drawing.stages:
            own = sheet.cards_in(cell)
            away = [at for at, card in enumerate(own) if card.duty_id in lifted]
            _restack(
                result,
                (*own, *cell.echoes, *sheet.ghosts_in(cell)),
                cell,
                away,
                landing,
                cards,
                measures,
            )
        elif landing is not None:
            resting = [card for card in sheet.cards_in(cell) if card.duty_id not in lifted]
            flow = _mirrored_slot if sheet.drawing.mirrored else _slot_in_flow
            result.bar = flow(resting, landing, cards[0].rect, measures)
    return result


def _restack(
    result: Rearranged,
    before: Sequence[CardShape],
    cell: Cell,
    away: list[int],
    landing: Drop | None,
    cards: Sequence[CardShape],
    measures: Measures,
) -> None:
    """Close and open the stack of one cell, as runs of cards that move together.

    `away` are the numbers of its cards in the air; its echoes and ghosts, below its cards,
    give way too.
    """
    left, width = cell.rect.x + measures.column_margin, cell.rect.w - measures.column_gutter
    y = cell.rect.y + measures.cell_pad
    touched = [(before[at].rect.y, before[at].rect.bottom) for at in away]
    runs: list[Run] = []
    slots: list[Rect] = []
    for run in _runs(before, away, landing.index if landing else None):
        if run is None:
            for card in cards:
                slots.append(Rect(left, y, width, card.rect.h))
                y += card.rect.h + measures.card_gap
            continue
        top, bottom = run[0].rect.y, run[-1].rect.bottom
        down = y - top
        runs.append((run, down))
        if down:
            touched.append((min(top, y), max(bottom, bottom + down)))
        y += bottom - top + measures.card_gap
    touched += [(slot.y, slot.bottom) for slot in slots]
    if touched:
        start, end = min(top for top, _ in touched), max(bottom for _, bottom in touched)
        covered = Rect(left - 1, start - 1, width + 2, end - start + 2)
        # A run that stays is shown too where what is around it is hidden.
        seen = [(run, down) for run, down in runs if down or start < run[0].rect.y < end]
        result.stacks[(cell.team_id, cell.stage_id)] = Stack(covered, seen, slots)
    over = y - measures.card_gap + measures.cell_pad - cell.rect.bottom
    if landing is not None and over > 0:
        result.grown_at, result.grown_by = cell.rect.bottom - 1, over


def _runs(
    cards: Sequence[CardShape], away: list[int], index: int | None
) -> Iterator[Sequence[CardShape] | None]:
    """Split a stack where cards were lifted, and at the landing place, which is None."""
    marks = [(at, False) for at in away]
    if index is not None:
        for at in away:
            index += at <= index
        marks.append((index, True))
    start = 0
    for at, lands in sorted(marks):
        if at > start:
            yield cards[start:at]
        if lands:
            yield None
        start = at if lands else at + 1
    if start < len(cards):
        yield cards[start:]


def _slot_in_flow(resting: Sequence[CardShape], drop: Drop, size: Rect, measures: Measures) -> Rect:
    """Return a bar beside the card before the place; cards that wrap stay where they are."""
    if not resting:
        left = drop.cell.rect.x + measures.column_margin
        return Rect(left, drop.cell.rect.y + measures.cell_pad, size.w, size.h)
    beside = resting[max(0, drop.index - 1)].rect
    half = measures.column_margin
    x = beside.right + half if drop.index else beside.x - half
    return Rect(x - 2, beside.y, 4, beside.h)


def _mirrored_slot(
    resting: Sequence[CardShape], drop: Drop, size: Rect, measures: Measures
) -> Rect:
    """Return the bar at the other side of the cards, where lanes run from right to left."""
    axis = 2 * drop.cell.rect.x + drop.cell.rect.w
    turned = [card._replace(rect=card.rect.turned(axis)) for card in resting]
    return _slot_in_flow(turned, drop, size, measures).turned(axis)
