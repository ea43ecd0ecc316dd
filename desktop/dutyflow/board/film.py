"""A board that nobody's hand changes: it shows the states of a film, and lets cards travel."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from dutyflow.board.camera import FARTHEST, READABLE
from dutyflow.board.view import BoardView
from dutyflow.document import Document
from dutyflow_models.language import say
from dutyflow_models.layout import UNARRANGED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QMouseEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from dutyflow_models.layout import Layout
    from dutyflow_models.org import Organisation
    from dutyflow_models.picture.faces import Faces
    from dutyflow_models.picture.palette import Palette

WHEEL_STEP = 120
"""What one notch of a wheel says."""
_ALL = 16_777_215
"""The width of a widget that may be as wide as it likes."""


class FilmBoard(BoardView):
    """Shows one organisation after another in one layout, on a document of its own.

    All of the board is in sight, and stays as large as the largest state shown so far allows. Where
    nobody could read it like that it is larger and follows what changes, as it does when somebody
    zooms.
    """

    def __init__(self, faces: Faces, palette: Palette, parent: QWidget) -> None:
        """Show a blank board until there is a state."""
        document = Document()
        super().__init__(document, faces, palette, parent)
        document.setParent(self)
        document.hold_for_reading(say("A film is only to be looked at."))
        self.setAccessibleName(say("Film"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.invites = False
        self._layout = UNARRANGED
        self._largest = (0.0, 0.0)
        self._by_hand = False
        self._smallest = READABLE
        self._held: QPointF | None = None

    def arrange_as(self, layout: Layout) -> None:
        """Arrange every state as this layout says."""
        self._layout = layout

    def show_state(
        self, organisation: Organisation, duties: Iterable[str], team: str | None, *, travel: bool
    ) -> None:
        """Show a state with some cards emphasised, or one lane; cards travel there, or not."""
        self.travels_after_edits = travel
        self.document.take(organisation, self._layout)
        shown = self.document.shown
        there = [duty_id for duty_id in duties if duty_id in shown.duties_by_id]
        if team in shown.teams_by_id and not there:
            self.document.selection.select_team(str(team))
        else:
            self.document.selection.select_duties(there)
        self._see_all()
        if not travel:
            self.travel.end()
        if there:
            self.reveal(there[-1])
        elif team in shown.teams_by_id:
            self.reveal_lane(str(team))

    def show_all(self) -> None:
        """Have all of the board in sight again, after somebody zoomed."""
        self._by_hand = False
        self._smallest = FARTHEST
        self._see_all()

    def zoom_by_hand(self, direction: int) -> None:
        """Go one step closer, +1, or away, -1, and stay there."""
        self._free()
        self.zoom_to(self.camera.step(direction))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else scroll."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        notches = event.angleDelta().y() / WHEEL_STEP
        at = event.position()
        self._free()
        self.zoom_at(self.camera.zoom * 1.2**notches, at.x(), at.y())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the board, to move it."""
        self._held = event.position() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        if self._held is not None:
            moved = self._held - event.position()
            self._held = event.position()
            self.scroll_by(moved.x(), moved.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all of the board in sight."""
        super().resizeEvent(event)
        self._see_all()

    def _free(self) -> None:
        """Let the zoom be a hand's."""
        self._by_hand = True
        self._see_all()

    def _see_all(self) -> None:
        """Show the largest state so far as large as it goes, in a view that is no wider.

        Bars are hidden meanwhile: they would take room, the board would shrink, they would go.
        """
        width, height = self.drawing.size
        self._largest = (max(width, self._largest[0]), max(height, self._largest[1]))
        bars = Qt.ScrollBarPolicy
        policy = bars.ScrollBarAsNeeded if self._by_hand else bars.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(policy)
        self.setVerticalScrollBarPolicy(policy)
        if self._by_hand:
            self.setMaximumWidth(_ALL)
            return
        around = self.parentWidget()
        room = (around.width() if around is not None else self.width()) / self._largest[0]
        zoom = max(self._smallest, min(room, self.height() / self._largest[1], 1.0))
        self.setMaximumWidth(ceil(self._largest[0] * zoom))
        if self.camera.zoom != zoom:
            seen = self.camera.seen
            self.camera.zoom = zoom
            self.camera.scroll_from_start(0, 0)
            self.camera_zoomed(seen)
