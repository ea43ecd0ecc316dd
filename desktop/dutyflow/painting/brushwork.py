"""Turns the marks of a drawing into calls of QPainter, worked out once for each set of marks.

Painting a mark is mostly finding out what to call; a card is painted many times, in many tiles, so
its calls are kept. Boxes are filled twice, outline and inside, which is ten times as fast as an
anti-aliased stroke.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from math import acos, degrees

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QTransform

from dutyflow.painting.fonts import picture_font
from dutyflow.painting.inks import brush, pen
from dutyflow.painting.pixels import on_pixels
from dutyflow_models.picture.drawing import Box, Mark, Rect, Text
from dutyflow_models.picture.drawing import Line as LineMark
from dutyflow_models.picture.text_wrap import clean

Call = tuple[Callable[..., object], tuple[object, ...]]
"""A method of QPainter and what it is called with."""

SMOOTH = QPainter.RenderHint.Antialiasing
MOST_FACES = 512
"""How many lists of marks are kept as calls, 10 KB each: more than the cards on a large screen."""


@lru_cache(maxsize=MOST_FACES)
def calls_for(
    marks: tuple[Mark, ...], *, texts: bool, details: bool, scale: float = 0.0
) -> tuple[Call, ...]:
    """Return what paints boxes, texts and lines in their order; some texts are details.

    With a scale, edges lie on whole pixels if (0, 0) does.
    """
    calls: list[Call] = []
    for mark in marks if not scale else (on_pixels(mark, scale) for mark in marks):
        if isinstance(mark, Box):
            calls += _box(mark)
        elif isinstance(mark, LineMark):
            calls += _line(mark)
        elif texts and (details or not mark.detail):
            calls += _text(mark)
    return tuple(_without_repeats(calls))


def _without_repeats(calls: Iterable[Call]) -> Iterable[Call]:
    """Leave out settings that the painter has already."""
    current: dict[object, tuple[object, ...]] = {}
    for method, arguments in calls:
        if method in _SETTINGS:
            if current.get(method) == arguments:
                continue
            current[method] = arguments
        elif method is QPainter.restore:
            current.clear()
        yield method, arguments


_SETTINGS = (
    QPainter.setRenderHint,
    QPainter.setPen,
    QPainter.setBrush,
    QPainter.setFont,
    QPainter.setLayoutDirection,
)


def _box(box: Box) -> Iterable[Call]:
    if box.clip_left:
        yield from _shape(box.fill, QPainter.drawPath, _left_edge(box))
    elif box.clip_right:
        yield from _shape(box.fill, QPainter.drawPath, _right_edge(box))
    elif box.stroke and (box.dashed or not box.fill):
        yield from _outline(box)
    elif box.stroke:
        yield from _fill(box.rect, box.radius, box.stroke)
        inner_radius = max(0.0, box.radius - box.stroke_width)
        yield from _fill(box.rect.grown(-box.stroke_width), inner_radius, box.fill)
    elif box.fill:
        yield from _fill(box.rect, box.radius, box.fill)


def _fill(rect: Rect, radius: float, color: str) -> Iterable[Call]:
    if radius > 0:
        return _shape(color, QPainter.drawRoundedRect, QRectF(*rect), radius, radius)
    # Smoothed, a rectangle between two pixels would have grey edges.
    return [
        (QPainter.setRenderHint, (SMOOTH, False)),
        (QPainter.fillRect, (QRectF(*rect), brush(color))),
    ]


def _shape(color: str, method: Callable[..., object], *arguments: object) -> Iterable[Call]:
    return [
        (QPainter.setRenderHint, (SMOOTH, True)),
        (QPainter.setPen, (Qt.PenStyle.NoPen,)),
        (QPainter.setBrush, (brush(color),)),
        (method, arguments),
    ]


def _outline(box: Box) -> Iterable[Call]:
    line = box.rect.grown(-box.stroke_width / 2)
    if box.dashed:
        ground = _fill(line, box.radius, box.fill) if box.fill else ()
        return (*ground, *_dashes_around(line, box))
    return [
        (QPainter.setRenderHint, (SMOOTH, box.radius > 0)),
        (QPainter.setPen, (pen(box.stroke, box.stroke_width),)),
        (QPainter.setBrush, (brush(box.fill),)),
        (QPainter.drawRoundedRect, (QRectF(*line), box.radius, box.radius)),
    ]


def _dashes_around(line: Rect, box: Box) -> Iterable[Call]:
    """Return the dashes as shapes of their own: Qt counts a pen's from where a tile cuts them."""
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(*line), box.radius, box.radius)
    stroker = QPainterPathStroker(pen(box.stroke, box.stroke_width, dashed=True))
    return _shape(box.stroke, QPainter.drawPath, stroker.createStroke(outline))


def _left_edge(box: Box) -> QPainterPath:
    """Return the part of a rounded box that lies within `clip_left` of its left side."""
    (x, y, _, h), radius, width = box.rect, box.radius, box.clip_left
    path = QPainterPath()
    if radius <= 0:
        path.addRect(x, y, width, h)
        return path
    begin = degrees(acos(max(-1.0, min(0.0, (width - radius) / radius))))
    round_by = 2 * radius
    path.arcMoveTo(x, y, round_by, round_by, begin)
    path.arcTo(x, y, round_by, round_by, begin, 180 - begin)
    path.arcTo(x, y + h - round_by, round_by, round_by, 180, 180 - begin)
    if width > radius:
        path.lineTo(x + width, y + h)
        path.lineTo(x + width, y)
    path.closeSubpath()
    return path


def _right_edge(box: Box) -> QPainterPath:
    """Return the part of a rounded box that lies within `clip_right` of its right side."""
    turn = QTransform(-1, 0, 0, 1, 2 * box.rect.x + box.rect.w, 0)
    return turn.map(_left_edge(box._replace(clip_left=box.clip_right)))


def _text(text: Text) -> Iterable[Call]:
    # Every line runs in the direction of its own words, whatever that of the window is.
    yield QPainter.setLayoutDirection, (Qt.LayoutDirection.LayoutDirectionAuto,)
    yield QPainter.setFont, (picture_font(text.size, text.weight),)
    yield QPainter.setPen, (pen(text.color),)
    if not text.angle:
        yield QPainter.drawText, (QPointF(text.x, text.y), clean(text.text))
        return
    yield QPainter.save, ()
    yield QPainter.translate, (text.x, text.y)
    yield QPainter.rotate, (text.angle,)
    yield QPainter.drawText, (QPointF(0, 0), clean(text.text))
    yield QPainter.restore, ()


def _line(line: LineMark) -> Iterable[Call]:
    straight = line.x1 == line.x2 or line.y1 == line.y2
    return [
        (QPainter.setRenderHint, (SMOOTH, not straight)),
        (QPainter.setPen, (pen(line.color, line.width, dashed=line.dashed),)),
        (QPainter.drawLine, (QPointF(line.x1, line.y1), QPointF(line.x2, line.y2))),
    ]
