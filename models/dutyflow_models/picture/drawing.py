"""The display list: what the board looks like, in points, without knowing any device.

`draw` makes a Drawing; the desktop paints it on screens and pages, slides make native shapes of it.
Hover, selection and drops are not in here: they belong to the window's overlay.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import NamedTuple, overload


class Rect(NamedTuple):
    """A rectangle in points: left, top, width, height."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The y of the bottom edge."""
        return self.y + self.h

    def holds(self, x: float, y: float) -> bool:
        """Say whether a point lies inside."""
        return self.x <= x < self.x + self.w and self.y <= y < self.y + self.h

    def touches(self, other: Rect) -> bool:
        """Say whether two rectangles overlap."""
        return (
            self.x < other.x + other.w
            and other.x < self.x + self.w
            and self.y < other.y + other.h
            and other.y < self.y + self.h
        )

    def grown(self, by: float) -> Rect:
        """Return the rectangle with a margin on every side; negative shrinks it."""
        return Rect(self.x - by, self.y - by, self.w + 2 * by, self.h + 2 * by)

    def moved(self, dx: float, dy: float) -> Rect:
        """Return the rectangle elsewhere."""
        return Rect(self.x + dx, self.y + dy, self.w, self.h)

    def turned(self, width: float) -> Rect:
        """Return the rectangle as far from the right end of a width as it was from the left."""
        return Rect(width - self.x - self.w, self.y, self.w, self.h)


class Box(NamedTuple):
    """A filled or outlined rectangle. Colours are `#rrggbb`; an empty one paints nothing.

    The stroke is painted inside the rectangle, so that whole points make crisp edges.
    """

    rect: Rect
    fill: str = ""
    stroke: str = ""
    stroke_width: float = 1.0
    radius: float = 0.0
    dashed: bool = False
    clip_left: float = 0.0
    """When set, only this many points from the left edge are painted: a card's coloured edge."""
    clip_right: float = 0.0
    """The same from the right edge, on a mirrored board."""


class Text(NamedTuple):
    """One line of text; x is the left end, y the baseline, `size` the pixel size of the font."""

    x: float
    y: float
    text: str
    size: float
    color: str
    weight: int = 400
    angle: float = 0.0
    """Degrees clockwise around (x, y)."""
    detail: bool = False
    """Left out when zoomed far out, before the titles are."""


class Line(NamedTuple):
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    color: str
    width: float = 1.0
    dashed: bool = False


Mark = Box | Text | Line


@dataclass(frozen=True, slots=True)
class Face:
    """How one card looks, around its own upper left corner; shared while the duty is unchanged."""

    width: float
    height: float
    marks: tuple[Mark, ...]
    fill: str
    accent: str
    cut: bool = False
    """Some of the title did not fit and was shortened: show all of it on hover."""
    mirrored: bool = False
    """It begins at its right edge."""


class CardShape(NamedTuple):
    """A card, or an echo of it, in its place.

    A tuple, because thousands are made in every frame of a drop.
    """

    duty_id: str
    rect: Rect
    face: Face
    team_id: str | None
    """The lane in which it lies; None is *Unassigned*."""
    stage_id: str | None
    column: int = 0
    """Counted from the first stage; without stages, the place in its row."""
    lane: int = 0
    """Index in `Drawing.lanes`."""


class ArrowShape(NamedTuple):
    """A hand-off's route: a chain of horizontal and vertical lines, the arrow head at its end."""

    key: str
    source: str
    target: str
    points: tuple[tuple[float, float], ...]
    color: str
    width: float
    dashed: bool = False
    label: str = ""
    """What passes; shown on hover and for the selected card."""


class Arrows(Sequence[ArrowShape], ABC):
    """Arrows that get their points when they are asked for, as thousands are never looked at."""

    @abstractmethod
    def near(self, region: Rect) -> list[ArrowShape]:
        """Return the arrows that run through a region, and some close by, in their order."""

    @abstractmethod
    def at(self, duty_id: str) -> list[ArrowShape]:
        """Return the arrows that begin or end at a duty's card, in their order."""

    @abstractmethod
    def named(self, key: str) -> ArrowShape | None:
        """Return the arrow of a hand-off, if it is shown."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Arrows) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]


class ArrowsOfOthers(Arrows):
    """Arrows that are made of other ones, all at once when they are counted or walked through."""

    @cached_property
    @abstractmethod
    def _all(self) -> tuple[ArrowShape, ...]: ...

    def __len__(self) -> int:
        return len(self._all)

    @overload
    def __getitem__(self, index: int) -> ArrowShape: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[ArrowShape, ...]: ...
    def __getitem__(self, index: int | slice) -> ArrowShape | tuple[ArrowShape, ...]:
        return self._all[index]


@dataclass(frozen=True, slots=True)
class LaneShape:
    """A lane across the board, and its header, which stays in view while scrolling sideways.

    The marks are the header's, in the board's points, as are those of stages and brackets.
    """

    team_id: str | None
    rect: Rect
    header: Rect
    marks: tuple[Mark, ...]
    color: str
    folded: bool
    count: int
    title: str
    fill: str = ""
    """The ground of the lane."""

    @property
    def mirrored(self) -> bool:
        """Whether the header stands at the right end of the lane."""
        return self.header.x > self.rect.x


@dataclass(frozen=True, slots=True)
class StageShape:
    """A column and its header, which stays in view while scrolling down. None: no stage."""

    stage_id: str | None
    rect: Rect
    header: Rect
    marks: tuple[Mark, ...]
    title: str


@dataclass(frozen=True, slots=True)
class BracketShape:
    """A group's bracket beside adjacent lanes; it scrolls with the lane headers."""

    group_id: str
    rect: Rect
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a lane and a column meet, and the cards in it, top to bottom (or wrapping).

    Folded lanes have none. Without stages a lane is one cell.
    """

    team_id: str | None
    stage_id: str | None
    rect: Rect
    duty_ids: tuple[str, ...]
    echoes: tuple[CardShape, ...] = ()
    """Below the cards: those of other lanes in which the lane's team has a part, if shown."""


@dataclass(frozen=True, slots=True)
class Ghosts:
    """What an older state leaves on the board: painted, but nothing that can be pressed.

    Ids of `cards` are those of `picture.ghosts`, not of duties; those of `badges` are duties'.
    """

    cards: tuple[CardShape, ...] = ()
    """Where cards lay that lie elsewhere now, or are gone; painted below the arrows."""
    arrows: Sequence[ArrowShape] = ()
    """From each ghost to its card."""
    lanes: tuple[LaneShape, ...] = ()
    """Lanes that are gone, below the others."""
    badges: tuple[CardShape, ...] = ()
    """What says on a card that it is new; painted above the cards."""


@dataclass(frozen=True)
class Drawing:
    """The whole board. Paint backdrop, arrows, cards; then brackets, lane and stage headers."""

    size: tuple[float, float]
    origin: tuple[float, float]
    """Where the cells begin: the width of the lane headers with brackets, the stage headers'
    height. What is before or above it is sticky."""
    background: str
    backdrop: tuple[Mark, ...]
    cards: tuple[CardShape, ...]
    arrows: Sequence[ArrowShape]
    """In the file's order; see `Arrows` for when they get their points."""
    lanes: tuple[LaneShape, ...]
    stages: tuple[StageShape, ...]
    brackets: tuple[BracketShape, ...]
    cells: tuple[Cell, ...]
    header_fill: str
    cards_by_id: dict[str, CardShape] = field(compare=False)
    """Duty id to its card; a duty in a folded or hidden lane has none."""
    ghosts: Ghosts | None = None
    """What is compared with the board, if anything is."""
    mirrored: bool = False
    """It is read from right to left: lane headers and the first stage are at the right."""

    @property
    def headers_left(self) -> float:
        """The left end of the lane headers and brackets, which are `origin[0]` wide."""
        return self.size[0] - self.origin[0] if self.mirrored else 0.0

    @cached_property
    def echoes(self) -> dict[str, tuple[CardShape, ...]]:
        """Duty id to the echoes of its card, in board order."""
        found: dict[str, tuple[CardShape, ...]] = {}
        for cell in self.cells:
            for echo in cell.echoes:
                found[echo.duty_id] = (*found.get(echo.duty_id, ()), echo)
        return found

    def shapes_of(self, duty_id: str | None) -> tuple[CardShape, ...]:
        """Return a duty's card, if it is shown, and then its echoes."""
        card = self.cards_by_id.get(duty_id or "")
        return (*((card,) if card else ()), *self.echoes.get(duty_id or "", ()))

    def echoes_near(self, region: Rect) -> list[CardShape]:
        """Return the echoes that touch a region."""
        return [
            echo
            for cell in self.cells
            if cell.echoes and cell.rect.touches(region)
            for echo in cell.echoes
            if echo.rect.touches(region)
        ]

    def cards_near(self, region: Rect) -> list[CardShape]:
        """Return the cards that touch a region, cell by cell, without looking at all of them."""
        if not self.cells:
            return [card for card in self.cards if card.rect.touches(region)]
        cells = [cell for cell in self.cells if cell.rect.touches(region)]
        return [card for cell in cells for card in self._cards_of(cell, region)]

    def _cards_of(self, cell: Cell, region: Rect) -> Iterator[CardShape]:
        """Yield a cell's cards in a region; stacked ones without a look at the others."""
        known, ids = self.cards_by_id, cell.duty_ids
        first = bisect_left(ids, region.y, key=self._lower_end) if self.stages else 0
        for duty_id in islice(ids, first, None):
            card = known[duty_id]
            if card.rect.y >= region.bottom:
                return
            if card.rect.touches(region):
                yield card

    def _lower_end(self, duty_id: str) -> float:
        return self.cards_by_id[duty_id].rect.bottom

    def arrows_near(self, region: Rect) -> list[ArrowShape]:
        """Return the arrows that run through a region, and some that only run around it."""
        if isinstance(self.arrows, Arrows):
            return self.arrows.near(region)
        reach = region.grown(_REACH)
        return [arrow for arrow in self.arrows if _around(arrow.points).touches(reach)]

    def arrows_at(self, duty_id: str) -> list[ArrowShape]:
        """Return the arrows that begin or end at a duty's card."""
        if isinstance(self.arrows, Arrows):
            return self.arrows.at(duty_id)
        return [arrow for arrow in self.arrows if duty_id in (arrow.source, arrow.target)]

    def arrow(self, key: str) -> ArrowShape | None:
        """Return the arrow of a hand-off, by its key; None while it is not shown."""
        if isinstance(self.arrows, Arrows):
            return self.arrows.named(key)
        return next((arrow for arrow in self.arrows if arrow.key == key), None)


_REACH = 8.0
"""How far an arrow's head and emphasised line go beyond its route, in points."""


def _around(points: tuple[tuple[float, float], ...]) -> Rect:
    across, down = zip(*points, strict=True)
    left, top = min(across), min(down)
    return Rect(left, top, max(across) - left + 1, max(down) - top + 1)
