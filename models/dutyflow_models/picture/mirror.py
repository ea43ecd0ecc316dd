"""Turns a drawing round for those who read from right to left: x becomes width - x - w.

Boards are laid out from left to right; this is the one place that knows the other direction. Texts
keep their letters, and end where they began.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from math import cos, radians, sin
from typing import TYPE_CHECKING

from dutyflow_models.picture.drawing import (
    Arrows,
    ArrowShape,
    ArrowsOfOthers,
    Box,
    Ghosts,
    Line,
    Rect,
    Text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dutyflow_models.picture.drawing import (
        BracketShape,
        CardShape,
        Cell,
        Drawing,
        Face,
        LaneShape,
        Mark,
        StageShape,
    )
    from dutyflow_models.picture.texts import Texts

_MOST_FACES = 20_000


def turned_marks(marks: Iterable[Mark], width: float, texts: Texts) -> tuple[Mark, ...]:
    """Mirror marks within a width."""
    return tuple(_turned(mark, width, texts) for mark in marks)


def turned_arrow(arrow: ArrowShape, width: float) -> ArrowShape:
    """Mirror an arrow's route within a width."""
    return arrow._replace(points=tuple((width - x, y) for x, y in arrow.points))


class Mirror:
    """Mirrors drawings, and remembers the faces of cards."""

    def __init__(self, texts: Texts) -> None:
        """Mirror texts as wide as these are."""
        self._texts = texts
        self._faces: dict[int, tuple[Face, Face]] = {}

    def turned(self, drawing: Drawing) -> Drawing:
        """Mirror a drawing; what is mirrored twice is as it was."""
        width = drawing.size[0]
        cards = tuple(self._card(card, width) for card in drawing.cards)
        ghosts = self._ghosts(drawing.ghosts, width) if drawing.ghosts is not None else None
        return replace(
            drawing,
            backdrop=self._marks(drawing.backdrop, width),
            cards=cards,
            arrows=Turned(drawing.arrows, width) if drawing.arrows else (),
            lanes=tuple(self._lane(lane, width) for lane in drawing.lanes),
            stages=tuple(self._stage(stage, width) for stage in drawing.stages),
            brackets=tuple(self._bracket(bracket, width) for bracket in drawing.brackets),
            cells=tuple(self._cell(cell, width) for cell in drawing.cells),
            cards_by_id={card.duty_id: card for card in reversed(cards)},
            ghosts=ghosts,
            mirrored=not drawing.mirrored,
        )

    def _marks(self, marks: Iterable[Mark], width: float) -> tuple[Mark, ...]:
        return turned_marks(marks, width, self._texts)

    def _face(self, face: Face) -> Face:
        """Return the mirrored face, the same one as before."""
        known = self._faces.get(id(face))
        if known is None:
            if len(self._faces) >= _MOST_FACES:
                self._faces.clear()
            marks = self._marks(face.marks, face.width)
            # The face itself is kept too, so that no other one gets its id.
            known = face, replace(face, marks=marks, mirrored=not face.mirrored)
            self._faces[id(face)] = known
        return known[1]

    def _card(self, card: CardShape, width: float) -> CardShape:
        return card._replace(rect=card.rect.turned(width), face=self._face(card.face))

    def _cell(self, cell: Cell, width: float) -> Cell:
        echoes = tuple(self._card(echo, width) for echo in cell.echoes)
        return replace(cell, rect=cell.rect.turned(width), echoes=echoes)

    def _lane(self, lane: LaneShape, width: float) -> LaneShape:
        return replace(
            lane,
            rect=lane.rect.turned(width),
            header=lane.header.turned(width),
            marks=self._marks(lane.marks, width),
        )

    def _stage(self, stage: StageShape, width: float) -> StageShape:
        return replace(
            stage,
            rect=stage.rect.turned(width),
            header=stage.header.turned(width),
            marks=self._marks(stage.marks, width),
        )

    def _bracket(self, bracket: BracketShape, width: float) -> BracketShape:
        marks = self._marks(bracket.marks, width)
        return replace(bracket, rect=bracket.rect.turned(width), marks=marks)

    def _ghosts(self, ghosts: Ghosts, width: float) -> Ghosts:
        return Ghosts(
            tuple(self._card(card, width) for card in ghosts.cards),
            Turned(ghosts.arrows, width) if ghosts.arrows else (),
            tuple(self._lane(lane, width) for lane in ghosts.lanes),
            tuple(self._card(badge, width) for badge in ghosts.badges),
        )


class Turned(ArrowsOfOthers):
    """Mirrored arrows; like the others they get their points when they are asked for."""

    def __init__(self, arrows: Sequence[ArrowShape], width: float) -> None:
        """Mirror arrows within a width."""
        self._arrows, self._width = arrows, width

    @cached_property
    def _all(self) -> tuple[ArrowShape, ...]:
        return tuple(self._turn(self._arrows))

    def _turn(self, arrows: Iterable[ArrowShape]) -> list[ArrowShape]:
        return [turned_arrow(arrow, self._width) for arrow in arrows]

    def __len__(self) -> int:
        return len(self._arrows)

    def near(self, region: Rect) -> list[ArrowShape]:
        """Return the arrows that run through a region, and some close by, in their order."""
        if not isinstance(self._arrows, Arrows):
            return list(self._all)
        return self._turn(self._arrows.near(region.turned(self._width)))

    def at(self, duty_id: str) -> list[ArrowShape]:
        """Return the arrows that begin or end at a duty's card, in their order."""
        if not isinstance(self._arrows, Arrows):
            return [each for each in self._all if duty_id in (each.source, each.target)]
        return self._turn(self._arrows.at(duty_id))

    def named(self, key: str) -> ArrowShape | None:
        """Return the arrow of a hand-off, if it is shown."""
        if not isinstance(self._arrows, Arrows):
            return next((each for each in self._all if each.key == key), None)
        found = self._arrows.named(key)
        return None if found is None else turned_arrow(found, self._width)


def _turned(mark: Mark, width: float, texts: Texts) -> Mark:
    if isinstance(mark, Box):
        rect, left, right = mark.rect.turned(width), mark.clip_left, mark.clip_right
        return mark._replace(rect=rect, clip_left=right, clip_right=left)
    if isinstance(mark, Line):
        return mark._replace(x1=width - mark.x1, x2=width - mark.x2)
    return _turned_text(mark, width, texts)


def _turned_text(text: Text, width: float, texts: Texts) -> Text:
    """Let a text begin where it ended, so that it still runs in the direction of its letters."""
    length, angle = texts.width(text.text, text.size, text.weight), radians(text.angle)
    if not text.angle:
        return text._replace(x=width - text.x - length)
    x, y = width - text.x - length * cos(angle), text.y + length * sin(angle)
    return text._replace(x=x, y=y, angle=-text.angle)
