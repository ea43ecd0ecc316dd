"""The board as native shapes: a group for each lane and card, hand-offs glued to the cards."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.deck.mark_shapes import (
    Frame,
    Piece,
    around,
    inset_of,
    pieces_of,
    shapes_of,
    style_of,
    top_of,
    words_of,
)
from dutyflow_models.deck.shapes import (
    Glue,
    Ids,
    Says,
    Style,
    body,
    corner_inset,
    elbow,
    group,
    rectangle,
)
from dutyflow_models.deck.ways import Ways
from dutyflow_models.language import say
from dutyflow_models.picture.drawing import Box, Ghosts, Rect

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dutyflow_models.deck.alt_texts import AltTexts
    from dutyflow_models.picture.arrow_lines import Point
    from dutyflow_models.picture.drawing import ArrowShape, CardShape, Drawing, LaneShape, Mark

_SPARE = 2.0
"""Points that a title may be wider than measured, as the theme has another font."""


class _Holder(NamedTuple):
    """A card that hand-offs hold on to, and the number of its rectangle."""

    number: int
    rect: Rect


class BoardShapes:
    """Makes the shapes of one drawing on one slide."""

    def __init__(self, drawing: Drawing, frame: Frame, ids: Ids, alt_texts: AltTexts) -> None:
        self._drawing, self._frame, self._ids, self._alt = drawing, frame, ids, alt_texts
        self._ghosts = drawing.ghosts or Ghosts()
        cards = (*self._ghosts.cards, *drawing.cards)
        self._holders = {card.duty_id: _Holder(ids.next(), card.rect) for card in cards}
        echoes = (echo for cell in drawing.cells for echo in cell.echoes)
        self._ways = Ways([card.rect for card in (*drawing.cards, *echoes)])

    def all(self) -> Iterator[str]:
        """Yield them from back to front."""
        drawing, ghosts = self._drawing, self._ghosts
        arrows = [self._arrow(arrow, self._alt.arrow(arrow)) for arrow in drawing.arrows]
        moves = [self._arrow(arrow, self._alt.move(arrow)) for arrow in ghosts.arrows]
        yield from (self._lane(lane) for lane in (*drawing.lanes, *ghosts.lanes))
        lines = [mark for mark in drawing.backdrop if not isinstance(mark, Box)]
        yield from self._group(lines, Says(say("Stages"), say("Lines between the stages")))
        yield from (self._card(card, self._alt.ghost(card)) for card in ghosts.cards)
        yield from arrows
        yield from (self._card(card, self._alt.card(card)) for card in drawing.cards)
        for cell in drawing.cells:
            yield from (self._card(echo, self._alt.echo(echo)) for echo in cell.echoes)
        yield from moves
        yield from (self._card(badge, self._alt.badge(badge)) for badge in ghosts.badges)
        for bracket in drawing.brackets:
            yield from self._group(bracket.marks, self._alt.bracket(bracket))
        for stage in drawing.stages:
            right = stage.header.right
            yield from self._group(stage.marks, self._alt.stage(stage), right=right)

    def _group(self, marks: Iterable[Mark], says: Says, *, right: float = 0.0) -> Iterator[str]:
        """Yield a group of marks; none where there is nothing to see."""
        number = self._ids.next()
        there = list(marks)
        parts = list(shapes_of(pieces_of(there), self._frame, self._ids, right))
        if parts:
            yield group(number, says, self._frame.rect(around(there, right)), parts)

    def _lane(self, lane: LaneShape) -> str:
        top, bottom = lane.rect.y, lane.rect.bottom
        ground: list[Mark] = [
            mark
            for mark in self._drawing.backdrop
            if isinstance(mark, Box) and top <= mark.rect.y < bottom
        ] or [Box(lane.rect, lane.fill)]
        pieces = pieces_of((*ground, *lane.marks))
        number = self._ids.next()
        right = lane.header.right - _SPARE
        parts = list(shapes_of(pieces, self._frame, self._ids, right))
        return group(number, self._alt.lane(lane), self._frame.rect(lane.rect), parts)

    def _arrow(self, arrow: ArrowShape, says: Says) -> str:
        """Return a hand-off; it holds on to the cards that are there."""
        points: Sequence[Point] = arrow.points
        source, target = (self._holders.get(each) for each in (arrow.source, arrow.target))
        glue: tuple[Glue | None, Glue | None] = None, None
        if source and target:
            way = self._ways.between(source.rect, target.rect, points)
            points = way.points
            glue = Glue(source.number, way.start), Glue(target.number, way.end)
        style = Style("", arrow.color, arrow.width * self._frame.zoom, arrow.dashed)
        there = [self._frame.point(at) for at in points]
        return elbow(self._ids.next(), says, there, style, glue)

    def _card(self, card: CardShape, says: Says) -> str:
        """Return a card as a group; its own rectangle holds the title and the hand-offs."""
        frame = self._frame.moved(card.rect.x, card.rect.y)
        first, *others = pieces_of(card.face.marks)
        title = next((each for each in others if each.texts and each.box is None), None)
        parts = list(self._base(card, first, title, frame, says))
        rest = [each for each in others if each is not title]
        parts += shapes_of(rest, frame, self._ids, card.face.width - _SPARE)
        return group(self._ids.next(), says, self._frame.rect(card.rect), parts)

    def _base(
        self, card: CardShape, first: Piece, title: Piece | None, frame: Frame, says: Says
    ) -> Iterator[str]:
        holder = self._holders.get(card.duty_id)
        box = first.box
        if box is None:
            yield from shapes_of([first], frame, self._ids)
            return
        own = holder is not None and holder.rect == card.rect
        number = holder.number if own and holder else self._ids.next()
        rect = inset_of(box, frame)
        words = self._title(card, title, frame, box) if title else ""
        if first.texts:
            words = body([words_of(first.texts, frame.zoom, side="ctr")], anchor="ctr")
        style, radius = style_of(box, frame.zoom), box.radius * frame.zoom
        yield rectangle(number, Says(says.name), rect, style, radius=radius, text=words)

    def _title(self, card: CardShape, title: Piece, frame: Frame, box: Box) -> str:
        texts, zoom = title.texts, frame.zoom
        whole = "" if card.face.cut else self._alt.title(card)
        edge = corner_inset(box.radius) + box.stroke_width / 2
        left, top = (max(0.0, at - edge) * zoom for at in (texts[0].x, top_of(texts)))
        return body([words_of(texts, zoom, whole)], inset=(left, top, 0.0, 0.0), wrap=True)
