"""The drawing as the hand meets it: what lies at a point, which card is next to which."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from dutyflow_models.picture.drawing import (
    ArrowShape,
    CardShape,
    Cell,
    Drawing,
    LaneShape,
    Rect,
    StageShape,
)

EDGE = 10.0
"""How wide the strip at a card's far edge is from which a hand-off is dragged, in points.

That is the right edge, and the left one on a mirrored board.
"""
BORDER = 5.0
"""How near to a column's far border a press takes hold of it, in points."""

Kind = Literal["card", "edge", "arrow", "cell", "nothing"]


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies at a point of the scrolled part of the board."""

    kind: Kind
    id: str = ""
    """The duty's id, or the hand-off's key."""
    cell: Cell | None = None
    echo: bool = False
    """The card pressed is an echo: the duty's own lies in another lane."""


class Sheet:
    """A drawing with the look-ups that hit testing, drops and the keyboard share."""

    def __init__(self, drawing: Drawing) -> None:
        """Look at one drawing; nothing is computed before it is asked for."""
        self.drawing = drawing
        self._cards: dict[tuple[str | None, str | None], list[CardShape]] = {}

    @cached_property
    def cells(self) -> dict[tuple[str | None, str | None], Cell]:
        """Cells by lane and stage."""
        return {(cell.team_id, cell.stage_id): cell for cell in self.drawing.cells}

    def cards_in(self, cell: Cell) -> list[CardShape]:
        """Return the cards of a cell in their order."""
        key = (cell.team_id, cell.stage_id)
        if key not in self._cards:
            known = self.drawing.cards_by_id
            self._cards[key] = [known[duty_id] for duty_id in cell.duty_ids if duty_id in known]
        return self._cards[key]

    def ghosts_in(self, cell: Cell) -> list[CardShape]:
        """Return the ghosts of a cell, below its cards and echoes."""
        ghosts = self.drawing.ghosts.cards if self.drawing.ghosts is not None else ()
        key = (cell.team_id, cell.stage_id)
        return [ghost for ghost in ghosts if (ghost.team_id, ghost.stage_id) == key]

    def lane_at(self, y: float) -> LaneShape | None:
        """Return the lane at a height."""
        return next(
            (lane for lane in self.drawing.lanes if lane.rect.y <= y < lane.rect.bottom), None
        )

    def stage_at(self, x: float) -> StageShape | None:
        """Return the column at a distance from the left."""
        found = (stage for stage in self.drawing.stages if stage.rect.x <= x < stage.rect.right)
        return next(found, None)

    def stage_border_at(self, x: float) -> StageShape | None:
        """Return the column whose far border is near."""
        found = (s for s in self.drawing.stages if abs(self.far_end(s.rect) - x) <= BORDER)
        return next(found, None)

    def far_end(self, rect: Rect) -> float:
        """Return where a card or a column ends: at its right, on a mirrored board at its left."""
        return rect.x if self.drawing.mirrored else rect.right

    def cell_at(self, x: float, y: float) -> Cell | None:
        """Return the cell at a point, the nearest column's when the point is beside them all."""
        lane = self.lane_at(y)
        if lane is None:
            return None
        stage = self.stage_at(x)
        if stage is None and self.drawing.stages:
            first, last = self.drawing.stages[0], self.drawing.stages[-1]
            stage = first if abs(x - first.rect.x) < abs(x - last.rect.x) else last
        stage_id = stage.stage_id if stage else None
        if lane.folded:
            return Cell(lane.team_id, stage_id, lane.rect, ())
        return self.cells.get((lane.team_id, stage_id))

    def hit(self, x: float, y: float, *, arrows: bool = False, reach: float = 4.0) -> Hit:
        """Say what lies at a point; arrows only when asked for, within `reach` points."""
        cell = self.cell_at(x, y)
        if cell is not None:
            for card in self.cards_in(cell):
                if card.rect.holds(x, y):
                    edge = abs(x - self.far_end(card.rect)) < EDGE
                    return Hit("edge" if edge else "card", card.duty_id, cell)
            for card in cell.echoes:
                if card.rect.holds(x, y):
                    return Hit("card", card.duty_id, cell, echo=True)
        if arrows and (arrow := self.arrow_at(x, y, reach)) is not None:
            return Hit("arrow", arrow.key, cell)
        return Hit("cell", cell=cell) if cell is not None else Hit("nothing")

    def shape(self, duty_id: str | None, lane: str | None = None) -> CardShape | None:
        """Return a duty's echo in a team's lane if there is one, else its card, else any echo."""
        shapes = self.drawing.shapes_of(duty_id)
        there = (each for each in shapes if lane is not None and each.team_id == lane)
        return next(there, shapes[0] if shapes else None)

    def arrow_at(self, x: float, y: float, reach: float) -> ArrowShape | None:
        """Return the arrow whose line passes within reach of a point."""
        near = self.drawing.arrows_near(Rect(x, y, 0, 0).grown(reach))
        return next((arrow for arrow in near if _passes(arrow.points, x, y, reach)), None)

    def cards_touching(self, rect: Rect) -> list[str]:
        """Return the duties whose card or echo a rubber band touches, cards in board order."""
        touched = [card.duty_id for card in self.drawing.cards if card.rect.touches(rect)]
        echoes = (echo.duty_id for echo in self.drawing.echoes_near(rect))
        return list(dict.fromkeys((*touched, *echoes)))

    def neighbour(
        self, duty_id: str | None, dx: int, dy: int, lane: str | None = None
    ) -> str | None:
        """Return the card that an arrow key goes to: the nearest one in that direction.

        It may start at the echo in a team's lane, but goes to cards only: so every press moves on.
        """
        cards = self.drawing.cards
        here = self.shape(duty_id, lane)
        if here is None:
            return cards[0].duty_id if cards else None
        best: tuple[float, str] | None = None
        for card in cards:
            score = _step_cost(here.rect, card.rect, dx, dy)
            if score is not None and (best is None or score < best[0]):
                best = (score, card.duty_id)
        return best[1] if best else None


def _passes(points: tuple[tuple[float, float], ...], x: float, y: float, reach: float) -> bool:
    for (x1, y1), (x2, y2) in itertools.pairwise(points):
        across = min(x1, x2) - reach <= x <= max(x1, x2) + reach
        if across and min(y1, y2) - reach <= y <= max(y1, y2) + reach:
            return True
    return False


def _step_cost(here: Rect, there: Rect, dx: int, dy: int) -> float | None:
    """Rate a card as the next one in a direction; None when it does not lie that way."""
    if dy:
        along = (there.y - here.y) * dy
        aside = abs(there.x - here.x)
    else:
        along = (there.x - here.x) * dx
        aside = abs((there.y + there.h / 2) - (here.y + here.h / 2))
    if along <= 1:
        return None
    return along + 8 * aside if dy else along * 8 + aside
