"""The headers that stay in view while the cells scroll: lanes beside them, stages on top."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from dutyflow.painting.drawings import paint_marks
from dutyflow.painting.fonts import picture_font
from dutyflow.painting.inks import brush
from dutyflow_models.picture.drawing import Box, Drawing, LaneShape, Mark, Rect

if TYPE_CHECKING:
    from dutyflow.board.camera import Camera
    from dutyflow.board.lift import Rearranged
    from dutyflow_models.picture.palette import Palette

FOLD = 20.0
"""The side of the square in a lane header's corner that folds the lane, in points."""

TARGET_WIDE = 520.0
"""How wide the words beside a header that takes another lane in may be, in pixels."""

NAME = 96.0
"""How much of a lane's height its name, description and load need, in points."""


def paint_headers(
    painter: QPainter,
    drawing: Drawing,
    camera: Camera,
    moved: Rearranged,
    colors: Palette,
    touched: Rect,
) -> None:
    """Paint the header strips, and the corner, over whatever scrolled under them.

    Only what lies in `touched`, in pixels of the window, has to be painted.
    """
    part = camera.from_view(*touched)
    if touched.touches(camera.strip):
        _paint_lane_strip(painter, drawing, camera, moved, colors, part)
    if touched.y < camera.body.y:
        _paint_stage_strip(painter, drawing, camera, part)


def _paint_lane_strip(
    painter: QPainter,
    drawing: Drawing,
    camera: Camera,
    moved: Rearranged,
    colors: Palette,
    part: Rect,
) -> None:
    strip = QRectF(*camera.strip)
    painter.fillRect(strip, brush(drawing.header_fill))
    painter.save()
    painter.setClipRect(strip)
    painter.scale(camera.zoom, camera.zoom)
    painter.translate(-camera.rest, -camera.y)
    _paint_lanes(painter, drawing, camera, moved, colors, part)
    painter.restore()


def _paint_stage_strip(painter: QPainter, drawing: Drawing, camera: Camera, part: Rect) -> None:
    body = camera.body
    painter.fillRect(QRectF(0, 0, camera.width, body.y), brush(drawing.header_fill))
    painter.save()
    painter.setClipRect(QRectF(body.x, 0, body.w, body.y))
    painter.scale(camera.zoom, camera.zoom)
    painter.translate(-camera.x, 0)
    for stage in drawing.stages:
        if stage.rect.x < part.right and stage.rect.right > part.x:
            paint_marks(painter, stage.marks, sharp=not camera.zooming)
    painter.restore()


def _paint_lanes(
    painter: QPainter,
    drawing: Drawing,
    camera: Camera,
    moved: Rearranged,
    colors: Palette,
    part: Rect,
) -> None:
    """Paint the lanes' headers in a part of the board."""
    put = partial(paint_marks, painter, sharp=not camera.zooming)
    top = camera.seen.y
    for bracket in drawing.brackets:
        if bracket.rect.y < part.bottom and bracket.rect.bottom > part.y:
            put(bracket.marks)
    for lane in drawing.lanes:
        shift = moved.grown_by if lane.rect.y >= moved.grown_at > 0 else 0.0
        if lane.rect.y + shift < part.bottom and lane.rect.bottom + shift > part.y:
            down = name_shift(lane, top)
            put([mark for mark in lane.marks if _is_ground(mark, lane)], 0, shift)
            put([mark for mark in lane.marks if not _is_ground(mark, lane)], 0, shift + down)
            _paint_fold(painter, lane, shift + down, colors)
    for gone in drawing.ghosts.lanes if drawing.ghosts else ():
        put(gone.marks)


def paint_selected(
    painter: QPainter, drawing: Drawing, camera: Camera, colors: Palette, team_id: str
) -> None:
    """Outline the header of the lane that is selected."""
    _ring_header(painter, drawing, camera, colors, team_id, 0)


def paint_target(
    painter: QPainter, drawing: Drawing, camera: Camera, colors: Palette, team_id: str, text: str
) -> None:
    """Light the header of the lane that takes a dragged one in, and say beside it what happens."""
    ring = _ring_header(painter, drawing, camera, colors, team_id, 46)
    if ring is None:
        return
    body = camera.body
    painter.setFont(picture_font(13, 600))
    ink = painter.fontMetrics()
    room = int(max(60.0, min(TARGET_WIDE, body.w - 48)))
    said = ink.elidedText(text, Qt.TextElideMode.ElideMiddle, room)
    high = ink.height() + 12
    middle = min(max(ring.center().y(), body.y + high), body.bottom - high)
    wide = ink.horizontalAdvance(said) + 24
    left = ring.x() - 14 - wide if camera.mirrored else ring.right() + 14
    area = QRectF(left, middle - high / 2, wide, high)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.accent))
    painter.drawRoundedRect(area, 6, 6)
    painter.setPen(QColor(colors.accent_ink))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, said)


def _ring_header(
    painter: QPainter, drawing: Drawing, camera: Camera, colors: Palette, team_id: str, alpha: int
) -> QRectF | None:
    """Outline a lane's header, filled as much as `alpha` says; return where, in pixels."""
    lane = next((lane for lane in drawing.lanes if lane.team_id == team_id), None)
    if lane is None:
        return None
    z, header = camera.zoom, lane.header
    x, y = (header.x - camera.rest) * z, (header.y - camera.y) * z
    ring = QRectF(x, y, header.w * z, header.h * z)
    fill = QColor(colors.accent)
    fill.setAlpha(alpha)
    painter.save()
    painter.setClipRect(QRectF(*camera.strip))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colors.accent), 2))
    painter.setBrush(fill)
    painter.drawRoundedRect(ring.adjusted(4, 3, -3, -4), 6, 6)
    painter.restore()
    return ring


def name_shift(lane: LaneShape, top: float) -> float:
    """Say how far down a lane's name is shown, so that it stays in view below a height."""
    return min(max(0.0, top - lane.header.y), max(0.0, lane.header.h - NAME))


def _is_ground(mark: Mark, lane: LaneShape) -> bool:
    return isinstance(mark, Box) and mark.rect.h >= lane.header.h - 4


def fold_square(lane: LaneShape, top: float = 0.0) -> Rect:
    """Return the place in a lane header that folds and unfolds it, in board points.

    `top` is the height at which the cells in sight begin; the square keeps beside the name.
    """
    y = lane.header.y + name_shift(lane, top) + 6
    x = lane.header.x + 2 if lane.mirrored else lane.header.right - FOLD - 2
    return Rect(x, y, FOLD, FOLD)


def _paint_fold(painter: QPainter, lane: LaneShape, shift: float, colors: Palette) -> None:
    """Paint the small triangle: down while the lane is open, to its cards when folded."""
    square = fold_square(lane)
    x, y = square.x + FOLD / 2, square.y + FOLD / 2 + shift
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colors.ink_faint), 1.5))
    ends = ((-2, -4), (2, 0), (-2, 4)) if lane.folded else ((-4, -2), (0, 2), (4, -2))
    side = -1 if lane.mirrored else 1
    painter.drawPolyline(QPolygonF([QPointF(x + side * dx, y + dy) for dx, dy in ends]))
