"""The part of the board that shows: one widget that paints the drawing in tiles, and scrolls it.

What a hand or a key does lies in `pointer`, `gestures` and `widget`.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion

from dutyflow.board import headers, marks, overlay
from dutyflow.board.places import PlacesView
from dutyflow.board.sheet import Sheet
from dutyflow.board.tiles import Tiles
from dutyflow.board.travel import Travel
from dutyflow.painting.direction import direction_of
from dutyflow.painting.drawings import detail_at, paint_body
from dutyflow.painting.inks import brush
from dutyflow.painting.pixels import begin_on_a_pixel
from dutyflow_models.picture.draw import draw
from dutyflow_models.picture.drawing import Drawing, Rect
from dutyflow_models.picture.look import Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dutyflow.document import Document
    from dutyflow_models.changes import Change
    from dutyflow_models.picture.faces import Faces
    from dutyflow_models.picture.palette import Palette

SLICE = 6.0
"""Milliseconds of tile painting between two looks at the event queue."""
FRAME = 5.0
"""Milliseconds of tile painting within one frame; the last tile may take as long once more."""
BREATH = 1
"""Milliseconds between two slices: what a hand does meanwhile comes first."""
AHEAD = 320.0
"""How far around what is in sight tiles are painted while nothing happens, in pixels."""
REST = 60
"""Milliseconds without a frame that count as nothing happening."""
SHARPEN_AFTER = 90
"""Milliseconds of rest after a zoom before the picture is sharpened."""


class BoardView(PlacesView):
    """Shows a document's drawing; zooms, scrolls and repaints no more than what changed."""

    handoff_drawn = Signal(str)
    """A hand-off was just made by hand; carries its key."""
    lifted_over = Signal(str)
    """Cards in the air are over another place; carries what landing there changes, or nothing."""

    def __init__(self, document: Document, faces: Faces, palette: Palette, parent: QWidget) -> None:
        """Show a document; `faces` measures and keeps the text of the cards."""
        super().__init__(document, parent)
        self.colors = palette
        self.text_size = 1.0
        """Multiplies the size of the text that the layout asks for."""
        self._faces = faces
        self._sheet: Sheet | None = None
        self._outdated: Drawing | None = None
        self._tiles = Tiles(self._paint_tile)
        # Python may know a board long after Qt deleted it; its pictures need not wait for that.
        self.destroyed.connect(self._tiles.clear)
        self.travel = Travel(self)
        self.travels_after_edits = False
        """Whether cards travel after an edit too, not only to another scenario."""
        self.invites = True
        """Whether an empty board says how to fill it."""
        self.accessible: object | None = None
        """What screen readers know of the board, once one asked; see `accessible`."""
        self._drawn_in = document.scenario
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self._sharpen)
        self._ahead = QTimer(self, singleShot=True)
        self._ahead.timeout.connect(self._paint_ahead)
        self._show_unassigned = False
        self._arrows = document.layout.arrows
        document.loaded.connect(self._start_over)
        document.changed.connect(self._outdate)
        document.arranged.connect(self._outdate)
        document.comparison.changed.connect(self._haunt)
        document.selection.changed.connect(self.viewport().update)

    # --- the drawing -------------------------------------------------------------------------

    @property
    def sheet(self) -> Sheet:
        """The drawing as it is now, with its look-ups; made anew when the document changed."""
        if self._sheet is None:
            self._sheet = Sheet(self._draw())
            self.camera.look_at(self._sheet.drawing)
            self.update_bars()
            if self._outdated is not None and _turned(self._outdated, self._sheet.drawing):
                # All of it lies elsewhere: it is counted from its beginning, at the right.
                self._tiles.forget(self.colors.board)
            elif self._outdated is not None:
                around = self._tiles.keep_near(self.camera.seen)
                changed = overlay.differences(self._outdated, self._sheet.drawing, around)
                self._tiles.invalidate(changed)
            if self._outdated is not None:
                self._set_out(self._outdated, self._sheet.drawing)
            self._outdated = None
            self._drawn_in = self.document.scenario
        return self._sheet

    def _set_out(self, before: Drawing, after: Drawing) -> None:
        """Let cards travel to where another scenario puts them, unless they are dimmed or held."""
        if self.travels_after_edits or self.document.scenario != self._drawn_in:
            if self.overlay.lit is None and self.overlay.lift is None and after.ghosts is None:
                self.travel.begin(before, after, self.camera.seen)
        elif self.travel.active and before.cards != after.cards:
            self.travel.end()

    def set_palette(self, palette: Palette) -> None:
        """Show the board in other colours."""
        self.colors = palette
        self._forget()

    def set_text_size(self, size: float) -> None:
        """Draw everything in another size, whatever the layout is."""
        if size != self.text_size:
            self.text_size = size
            self._forget()
            self.viewport().update()

    def show_unassigned(self, shown: bool) -> None:
        """Show the lane *Unassigned* also when nothing is in it."""
        if shown != self._show_unassigned:
            self._show_unassigned = shown
            self._outdate()

    def _draw(self) -> Drawing:
        layout = self.document.layout
        return draw(
            self.document.shown,
            layout,
            Look(self.colors, self.text_size, direction=direction_of(self.layoutDirection())),
            self._faces,
            unassigned=self._show_unassigned,
            before=self.document.comparison.ghosts_of,
        )

    def _haunt(self) -> None:
        """Draw anew when ghosts of an older state come, go or change."""
        drawn = self._sheet.drawing if self._sheet else self._outdated
        if self.document.comparison.on_board or (drawn is not None and drawn.ghosts is not None):
            self._outdate()

    def _outdate(self, _change: Change | None = None) -> None:
        """Draw anew when next asked, and repaint the tiles in which something differs then."""
        if self.document.layout.arrows != self._arrows:
            self._arrows = self.document.layout.arrows
            self._forget()
        if self._sheet is not None:
            self._outdated = self._sheet.drawing
            self._sheet = None
        self.viewport().update()
        self.moved.emit()

    def _start_over(self) -> None:
        self._forget()
        self._faces.forget()
        layout = self.document.layout
        self.camera.zoom = layout.zoom
        self.camera.look_at(self.drawing)
        self.camera.scroll_from_start(*layout.scroll)
        self.camera_zoomed(self.camera.seen)

    def changeEvent(self, event: QEvent) -> None:
        """Begin at the other side when the window is read in the other direction."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._forget()
            self.update_bars()
        super().changeEvent(event)

    def _forget(self) -> None:
        self.travel.end()
        self._sheet = self._outdated = None
        self._tiles.forget(self.colors.board)
        self.viewport().update()

    # --- looking -----------------------------------------------------------------------------

    def show_hover(self, duty_id: str | None) -> None:
        """Outline the card under the pointer."""
        if duty_id != self.overlay.hover:
            for each in (self.overlay.hover, duty_id):
                for shape in self.drawing.shapes_of(each):
                    self.update_part(shape.rect.grown(8))
            self.overlay.hover = duty_id

    def camera_zoomed(self, seen: Rect) -> None:
        """Stretch what was in sight until the zoom rests, then paint it sharp."""
        ratio = self.camera.ratio
        self._tiles.rescale(self.camera.zoom * ratio, ratio, seen)
        self._idle.start(SHARPEN_AFTER)
        super().camera_zoomed(seen)

    def _stand_on(self, ratio: float) -> None:
        """Scroll by the pixels of the screen on which the window is now, and get sharp there."""
        if ratio != self.camera.ratio:
            self.camera.ratio = ratio
            self.camera.scroll_to(self.camera.x, self.camera.y)
            self._idle.start(BREATH)

    # --- painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Blit the tiles of what has to be repainted, then overlay and headers."""
        sheet, camera = self.sheet, self.camera
        self._stand_on(self.devicePixelRatioF())
        self._tiles.rescale(camera.zoom * camera.ratio, camera.ratio, camera.seen)
        # A board is never first seen in part.
        most = math.inf if self._tiles.bare else FRAME
        if not self._tiles.blurred and not self._tiles.sharpen(camera.seen, most):
            self._idle.start(BREATH)
        camera.zooming = self._tiles.blurred
        painter = QPainter(self.viewport())
        if begin_on_a_pixel(painter):
            painter.fillRect(
                self.viewport().rect().adjusted(-1, -1, 1, 1), brush(self.colors.board)
            )
        self._blit(painter, event.region())
        body = camera.body
        painter.save()
        painter.setClipRect(_qrect(body))
        painter.scale(camera.zoom, camera.zoom)
        painter.translate(-camera.x, -camera.y)
        if self.travel.active:
            self.travel.paint(painter, sheet.drawing, camera.zoom)
        else:
            self.overlay.paint(painter, sheet, self.document, self.colors, camera.zoom)
        painter.restore()
        if self.invites:
            overlay.paint_empty(painter, body, self.document.shown, self.colors)
        if not _qrect(body).contains(event.rect()):
            moved = self.overlay.rearranged
            all_round = event.rect()
            touched = Rect(all_round.x(), all_round.y(), all_round.width(), all_round.height())
            headers.paint_headers(painter, sheet.drawing, camera, moved, self.colors, touched)
            team_id = self.document.selection.team
            if team_id is not None:
                headers.paint_selected(painter, sheet.drawing, camera, self.colors, team_id)
            open_now = self.overlay.open_now(self.document)
            if open_now and camera.zoom >= marks.FAR:
                marks.paint_marks_on_lanes(
                    painter, sheet.drawing, camera, moved, open_now, self.colors
                )
        if self.overlay.lane_target is not None:
            headers.paint_target(
                painter, sheet.drawing, camera, self.colors, *self.overlay.lane_target
            )
        painter.end()
        self._ahead.start(REST)

    def _blit(self, painter: QPainter, region: QRegion) -> None:
        """Put the tiles behind each touched rectangle, stretched open where a lane grows."""
        camera = self.camera
        body = camera.body
        between = camera.ratio != round(camera.ratio)
        for each in region.intersected(_qrect(body)):  # type: ignore[attr-defined]  # missing in the stubs
            # A part that ends between two pixels touches both of them.
            rect = each.adjusted(-1, -1, 1, 1) if between else each
            left, top = camera.to_board(rect.x(), rect.y())
            part = Rect(left, top, rect.width() / camera.zoom, rect.height() / camera.zoom)
            for piece, at in self.overlay.pieces(part):
                view = camera.to_view(Rect(part.x, at, part.w, piece.h))
                self._tiles.blit(painter, piece, rect.x(), view.y)
        touched = region.boundingRect()
        part = camera.from_view(touched.x(), touched.y(), touched.width(), touched.height())
        self._blit_rearranged(painter, part)

    def _blit_rearranged(self, painter: QPainter, part: Rect) -> None:
        """Show the cards that give way to those in the air, from where they rest in the tiles."""
        camera, moved = self.camera, self.overlay.rearranged
        for rect in [rect for rect in moved.covered if rect.touches(part)]:
            lane = self.sheet.lane_at(rect.y)
            view = camera.to_view(rect)
            fill = brush(lane.fill if lane and lane.fill else self.colors.lane)
            painter.fillRect(QRectF(*view), fill)
        for strip, top in moved.strips(part):
            view = camera.to_view(strip._replace(y=top))
            self._tiles.blit(painter, strip, view.x, view.y)

    def _paint_tile(self, painter: QPainter, region: Rect) -> None:
        drawing = self.drawing
        if self.document.layout.arrows == "selected":
            drawing = replace(drawing, arrows=())
        paint_body(painter, drawing, region, detail_at(self.camera.zoom))

    def _sharpen(self) -> None:
        """Paint what is missing in sight, a slice at a time."""
        if self._tiles.sharpen(self.camera.seen, SLICE):
            self.viewport().update()
        else:
            self._idle.start(BREATH)

    def _paint_ahead(self) -> None:
        """Paint what lies just out of sight, a slice at a time, while nothing else happens."""
        if not self._tiles.blurred and not self._tiles.sharpen(
            self.camera.seen.grown(AHEAD / self.camera.zoom), SLICE
        ):
            self._ahead.start(BREATH)


def _turned(before: Drawing, after: Drawing) -> bool:
    """Say whether a drawing has another beginning: it is mirrored, and has another width."""
    return after.mirrored and before.size[0] != after.size[0]


def _qrect(rect: Rect) -> QRect:
    """Return the whole pixels that a rectangle of the window touches."""
    return QRect(int(rect.x), int(rect.y), int(rect.w) + 1, int(rect.h) + 1)
