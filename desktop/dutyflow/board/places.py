"""Where what is drawn lies in the window: cards, lanes and columns are brought into sight here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from dutyflow.board.overlay import Overlay, around
from dutyflow.board.scrolling import ScrollingView
from dutyflow_models.picture.drawing import Drawing, Rect

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dutyflow.board.sheet import Sheet
    from dutyflow.document import Document


class PlacesView(ScrollingView):
    """A scrolled view that knows the places of what a document's drawing shows."""

    def __init__(self, document: Document, parent: QWidget | None) -> None:
        """Look at a document."""
        super().__init__(parent)
        self.document = document
        self.overlay = Overlay()

    @property
    def sheet(self) -> Sheet:
        """The drawing as it is now, with its look-ups; heirs draw it."""
        raise NotImplementedError

    @property
    def drawing(self) -> Drawing:
        """The display list as it is now."""
        return self.sheet.drawing

    def fit(self) -> None:
        """Show the whole board, never closer than 100 %."""
        seen = self.camera.seen
        width, height = self.drawing.size
        self.camera.fit(Rect(0, 0, width, height), headers=True)
        self.camera_zoomed(seen)

    def fit_selection(self) -> None:
        """Show the selected cards as large as the window allows, never closer than 100 %."""
        known = self.drawing.cards_by_id
        rects = [known[i].rect for i in self.document.selection.duties if i in known]
        if rects:
            seen = self.camera.seen
            self.camera.fit(around(rects).grown(24), headers=False)
            self.camera_zoomed(seen)

    def reveal(self, duty_id: str) -> None:
        """Scroll just so far that a card is seen."""
        card = self.sheet.shape(duty_id, self.overlay.pressed_lane(duty_id))
        if card is not None:
            self.reveal_place(card.rect)

    def reveal_lane(self, team_id: str) -> None:
        """Scroll just so far that a lane's name is seen."""
        lane = next((lane for lane in self.drawing.lanes if lane.team_id == team_id), None)
        if lane is not None:
            left = self.camera.seen.x
            self.reveal_place(lane.rect._replace(x=left, w=1, h=min(lane.rect.h, 96)), margin=0)

    def reveal_stage(self, stage_id: str) -> None:
        """Scroll just so far that a column is seen."""
        stage = next((stage for stage in self.drawing.stages if stage.stage_id == stage_id), None)
        if stage is not None:
            self.reveal_place(stage.rect._replace(y=self.camera.seen.y, h=1), margin=0)

    def reveal_place(self, place: Rect, margin: float = 24.0) -> None:
        """Scroll just so far that a place is seen, with some room around it."""
        if self.camera.reveal(place, margin):
            self.follow_camera()

    def place_on_screen(self, duty_id: str | None) -> QPoint:
        """Return the point of the screen below a card's title, where it can be asked about."""
        card = self.drawing.cards_by_id.get(duty_id or "")
        rect = self.camera.to_view(card.rect) if card is not None else Rect(0, 0, 0, 0)
        x = rect.right - 16 if self.camera.mirrored else rect.x + 16
        return self.viewport().mapToGlobal(QPoint(round(x), round(rect.y + 24)))

    def update_part(self, rect: Rect) -> None:
        """Repaint a part of the board, in points, in the next frame."""
        view = self.camera.to_view(rect)
        self.viewport().update(int(view.x) - 1, int(view.y) - 1, int(view.w) + 3, int(view.h) + 3)

    def update_below(self, height: float) -> None:
        """Repaint everything below a height of the board, headers too, in the next frame."""
        top = int(self.camera.to_view(Rect(0, height, 0, 0)).y) - 1
        viewport = self.viewport()
        viewport.update(0, top, viewport.width(), viewport.height() - top)
