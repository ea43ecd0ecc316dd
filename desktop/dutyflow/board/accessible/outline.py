"""The drawing as a tree: which parts there are, in which order, and where each one lies."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from dutyflow.board.overlay import around
from dutyflow_models.picture.drawing import Rect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow_models.org import Organisation
    from dutyflow_models.picture.drawing import CardShape, Cell, Drawing, LaneShape

Kind = Literal["lane", "card", "echo", "handoffs", "handoff"]


class Key(NamedTuple):
    """Names a part of the board. A card that moved to another lane is another part."""

    kind: Kind
    lane: str = ""
    """The team's id; empty is *Unassigned*."""
    id: str = ""
    """The duty's id, or the hand-off's key."""


HANDOFFS = Key("handoffs")


class Place(NamedTuple):
    """Where a card lies among those of its cell, counted from 1."""

    number: int
    among: int
    stage_id: str | None


class Outline:
    """One drawing as a tree; cards are looked at when a lane or a card is first asked for."""

    def __init__(self, drawing: Drawing, shown: Organisation) -> None:
        """Look at a drawing of an organisation."""
        self.drawing = drawing
        self._shown = shown

    @cached_property
    def lanes(self) -> dict[Key, LaneShape]:
        """The lanes from top to bottom."""
        return {Key("lane", lane.team_id or ""): lane for lane in self.drawing.lanes}

    @cached_property
    def top(self) -> list[Key]:
        """What lies directly on the board: the lanes, then the hand-offs together."""
        return [*self.lanes, *((HANDOFFS,) if self._handoffs else ())]

    @cached_property
    def _handoffs(self) -> list[Key]:
        known = self.drawing.cards_by_id
        return [
            Key("handoff", "", key)
            for key, handoff in self._shown.handoffs_by_key.items()
            if handoff.source in known and handoff.target in known
        ]

    @cached_property
    def _children(self) -> dict[Key, list[Key]]:
        found: dict[Key, list[Key]] = {lane: [] for lane in self.lanes}
        for cell in self.drawing.cells:
            lane = Key("lane", cell.team_id or "")
            found.setdefault(lane, []).extend(_keys_in(cell))
        return found | {HANDOFFS: self._handoffs}

    @cached_property
    def _index(self) -> dict[Key, int]:
        return {
            key: index
            for keys in (self.top, *self._children.values())
            for index, key in enumerate(keys)
        }

    @cached_property
    def _places(self) -> dict[str, Place]:
        return {
            duty_id: Place(number, len(cell.duty_ids), cell.stage_id)
            for cell in self.drawing.cells
            for number, duty_id in enumerate(cell.duty_ids, start=1)
        }

    def children(self, key: Key) -> list[Key]:
        """Return the parts in a part, in reading order."""
        return self._children.get(key, [])

    def index(self, key: Key) -> int:
        """Return the place of a part in its parent; -1 for one that is not there."""
        return self._index.get(key, -1)

    def holds(self, key: Key) -> bool:
        """Say whether a part is still there."""
        return key in self._index

    def place(self, duty_id: str) -> Place | None:
        """Return where a duty's card lies in its cell."""
        return self._places.get(duty_id)

    def card(self, duty_id: str) -> Key | None:
        """Return a duty's card, else an echo of it, whose lane is not folded; None: none shown."""
        shapes = self.drawing.shapes_of(duty_id)
        if not shapes:
            return None
        kind: Kind = "card" if duty_id in self.drawing.cards_by_id else "echo"
        return Key(kind, shapes[0].team_id or "", duty_id)

    def shape(self, key: Key) -> CardShape | None:
        """Return the drawn card of a key."""
        lane = key.lane or None
        if key.kind == "echo":
            echoes = self.drawing.echoes.get(key.id, ())
            return next((echo for echo in echoes if echo.team_id == lane), None)
        return self.drawing.cards_by_id.get(key.id)

    def rect(self, key: Key) -> Rect | None:
        """Return the place of a part on the board; None for what has none."""
        if key.kind == "lane":
            lane = self.lanes.get(key)
            return lane.rect if lane else None
        if key.kind == "handoff":
            arrow = self.drawing.arrow(key.id)
            return around(Rect(x, y, 1, 1) for x, y in arrow.points) if arrow else None
        shape = self.shape(key)
        return shape.rect if shape else None


def parent_of(key: Key) -> Key | None:
    """Return the part that a part lies in; None is the board itself."""
    if key.kind in ("card", "echo"):
        return Key("lane", key.lane)
    return HANDOFFS if key.kind == "handoff" else None


def _keys_in(cell: Cell) -> Iterator[Key]:
    lane = cell.team_id or ""
    yield from (Key("card", lane, duty_id) for duty_id in cell.duty_ids)
    yield from (Key("echo", lane, echo.duty_id) for echo in cell.echoes)
