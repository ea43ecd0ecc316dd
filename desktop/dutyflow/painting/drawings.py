"""Paints a Drawing with Qt: the board's tiles and headers, pictures and pages alike.

Everything is painted in the drawing's own points; the caller sets the painter's transformation.
What speed rests on: boxes are filled twice instead of stroked, straight lines go out in batches
without anti-aliasing, and only what lies in the region is looked at.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

from dutyflow.painting.arrows import paint_arrow as paint_arrow
from dutyflow.painting.arrows import paint_arrows
from dutyflow.painting.brushwork import SMOOTH, calls_for
from dutyflow.painting.dashes import dashes
from dutyflow.painting.far_titles import far_marks
from dutyflow.painting.inks import brush, pen
from dutyflow.painting.pixels import aside, thickness, uneven_scale
from dutyflow_models.picture.drawing import (
    Arrows,
    CardShape,
    Drawing,
    Face,
    Ghosts,
    LaneShape,
    Line,
    Mark,
    Rect,
    StageShape,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPainter

_NOTHING: frozenset[str] = frozenset()


class Detail(IntEnum):
    """How much of a card is painted; far out, cards show less rather than smaller text."""

    FLAT = 0
    """Plain rectangles."""
    BLOCKS = 1
    """Boxes without text."""
    TITLES = 2
    """Titles in larger letters, without chips."""
    FULL = 3


def detail_at(zoom: float) -> Detail:
    """Return the detail for a zoom; 1.0 is 100 %."""
    if zoom < 0.25:
        return Detail.FLAT
    if zoom < 0.45:
        return Detail.BLOCKS
    return Detail.TITLES if zoom < 0.7 else Detail.FULL


def paint(painter: QPainter, drawing: Drawing, region: Rect, detail: Detail = Detail.FULL) -> None:
    """Paint what of the drawing touches a region, headers in their own places."""
    paint_body(painter, drawing, region, detail)
    paint_lane_headers(painter, drawing, region, detail)
    paint_stage_headers(painter, drawing, region, detail)
    paint_corner(painter, drawing)


def paint_body(
    painter: QPainter,
    drawing: Drawing,
    region: Rect,
    detail: Detail = Detail.FULL,
    *,
    without: frozenset[str] = _NOTHING,
) -> None:
    """Paint backdrop, arrows, cards and echoes; leave out some duties' cards and arrows."""
    painter.fillRect(_qrect(region), brush(drawing.background))
    _paint_backdrop(painter, drawing.backdrop, region, detail)
    if drawing.ghosts is not None:
        paint_ghosts(painter, drawing.ghosts, region, detail)
    arrows = drawing.arrows_near(region)
    if without:
        arrows = [a for a in arrows if a.source not in without and a.target not in without]
    paint_arrows(painter, arrows, rounded=detail is Detail.FULL, heads=detail > Detail.FLAT)
    cards = [*drawing.cards_near(region), *drawing.echoes_near(region)]
    if without:
        cards = [card for card in cards if card.duty_id not in without]
    if detail is Detail.FLAT:
        _paint_flat(painter, cards)
    else:
        for card in cards:
            paint_card(painter, card.face, card.rect.x, card.rect.y, detail)
    if drawing.ghosts is not None:
        _paint_moves(painter, drawing.ghosts, region, detail, without)


def paint_ghosts(
    painter: QPainter, ghosts: Ghosts, region: Rect, detail: Detail = Detail.FULL
) -> None:
    """Paint lanes that are gone and cards where they lay, with the arrows to where they lie."""
    for lane in ghosts.lanes:
        if lane.rect.touches(region):
            painter.fillRect(_qrect(lane.rect), brush(lane.fill))
    for ghost in ghosts.cards:
        if ghost.rect.touches(region):
            paint_card(painter, ghost.face, ghost.rect.x, ghost.rect.y, max(detail, Detail.BLOCKS))


def _paint_moves(
    painter: QPainter, ghosts: Ghosts, region: Rect, detail: Detail, without: frozenset[str]
) -> None:
    """Paint the arrows from the ghosts, and what says on a card that it is new."""
    arrows = ghosts.arrows.near(region) if isinstance(ghosts.arrows, Arrows) else ghosts.arrows
    paint_arrows(
        painter,
        [arrow for arrow in arrows if arrow.target not in without],
        rounded=detail is Detail.FULL,
        heads=detail > Detail.FLAT,
    )
    for badge in ghosts.badges:
        if badge.rect.touches(region) and badge.duty_id not in without:
            paint_marks(painter, badge.face.marks, badge.rect.x, badge.rect.y, detail)


def paint_card(
    painter: QPainter, face: Face, x: float, y: float, detail: Detail = Detail.FULL
) -> None:
    """Paint a card with its upper left corner at a point."""
    if detail is Detail.FULL:
        paint_marks(painter, face.marks, x, y, detail)
    else:
        paint_marks(painter, far_marks(face), x, y, detail)


def paint_lane_headers(
    painter: QPainter, drawing: Drawing, region: Rect, detail: Detail = Detail.FULL
) -> None:
    """Paint the column of lane headers and group brackets, as far as the region's rows reach."""
    rows = Rect(drawing.headers_left, region.y, drawing.origin[0], region.h)
    painter.fillRect(_qrect(rows), brush(drawing.header_fill))
    for bracket in drawing.brackets:
        if bracket.rect.touches(rows):
            paint_marks(painter, bracket.marks, detail=detail)
    _paint_headers(painter, drawing.lanes, rows, detail)
    if drawing.ghosts is not None:
        _paint_headers(painter, drawing.ghosts.lanes, rows, detail)


def paint_stage_headers(
    painter: QPainter, drawing: Drawing, region: Rect, detail: Detail = Detail.FULL
) -> None:
    """Paint the row of stage headers, as far as the region's columns reach."""
    columns = Rect(region.x, 0, region.w, drawing.origin[1])
    painter.fillRect(_qrect(columns), brush(drawing.header_fill))
    _paint_headers(painter, drawing.stages, columns, detail)


def paint_corner(painter: QPainter, drawing: Drawing) -> None:
    """Paint the corner that covers both rows of headers while they scroll."""
    width, height = drawing.origin
    painter.fillRect(QRectF(drawing.headers_left, 0, width, height), brush(drawing.header_fill))


def _paint_headers(
    painter: QPainter, shapes: Iterable[LaneShape | StageShape], strip: Rect, detail: Detail
) -> None:
    for shape in shapes:
        if shape.header.touches(strip):
            paint_marks(painter, shape.marks, detail=detail)


def paint_marks(
    painter: QPainter,
    marks: Iterable[Mark],
    x: float = 0.0,
    y: float = 0.0,
    detail: Detail = Detail.FULL,
    *,
    sharp: bool = True,
) -> None:
    """Paint boxes, texts and lines in their order, moved by (x, y), or to the pixel next to it.

    What is not `sharp` need not lie on whole pixels, and costs less at a scale not seen before.
    """
    scale = uneven_scale(painter) if sharp else 0.0
    if scale:
        x, y = aside(painter, x, y, scale)
    painter.translate(x, y)
    texts, details = detail > Detail.BLOCKS, detail is Detail.FULL
    for method, arguments in calls_for(tuple(marks), texts=texts, details=details, scale=scale):
        method(painter, *arguments)
    painter.translate(-x, -y)


def _paint_backdrop(
    painter: QPainter, marks: tuple[Mark, ...], region: Rect, detail: Detail
) -> None:
    """Paint the marks behind the cards; of long dashed lines only what lies in the region."""
    if detail is Detail.FLAT:
        paint_marks(painter, (_whole(mark) for mark in marks), detail=detail)
        return
    dashed = [mark for mark in marks if isinstance(mark, Line) and mark.dashed]
    others = (mark for mark in marks if not isinstance(mark, Line) or not mark.dashed)
    paint_marks(painter, others, detail=detail)
    painter.setRenderHint(SMOOTH, False)
    scale = uneven_scale(painter)
    for x1, y1, x2, y2, color, width, _ in dashed:
        painter.setPen(pen(color, thickness(width, scale) if scale else width, flat=True))
        painter.drawLines(dashes((x1, y1), (x2, y2), width, region))


def _whole(mark: Mark) -> Mark:
    """Return a mark without dashes, which run together far out."""
    return mark._replace(dashed=False) if isinstance(mark, Line) else mark


def _paint_flat(painter: QPainter, cards: list[CardShape]) -> None:
    """Fill the cards as plain rectangles, one batch for each colour."""
    batches: dict[str, list[QRectF]] = {}
    for card in cards:
        x, y, w, h = card.rect
        batches.setdefault(card.face.accent, []).append(QRectF(x, y, w, h))
    painter.setRenderHint(SMOOTH, False)
    painter.setPen(Qt.PenStyle.NoPen)
    for color, rects in batches.items():
        painter.setBrush(brush(color))
        painter.drawRects(rects)


def _qrect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.w, rect.h)
