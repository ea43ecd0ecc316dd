"""Gestures: what a press began. The pointer holds at most one; it gets every event until it ends.

A gesture changes only the overlay while it lasts. Its release makes at most one call to the
document; cancelling it leaves no trace.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from dutyflow_models.picture.drawing import Rect, StageShape

if TYPE_CHECKING:
    from dutyflow.board.view import BoardView


@dataclass(frozen=True, slots=True)
class Touch:
    """Where the pointer is: in window pixels and in board points, with the keys held."""

    vx: float
    vy: float
    x: float
    y: float
    control: bool = False
    shift: bool = False
    finger: bool = False
    """It is a finger's: that moves the board where a mouse would draw a rubber band."""


class Gesture:
    """A press that became something."""

    cursor: Qt.CursorShape = Qt.CursorShape.ArrowCursor
    pulls: tuple[bool, bool] = (True, True)
    """Whether the board scrolls sideways, and up or down, while the pointer is at its border."""
    arranges = False
    """It changes the layout while it lasts, so that such a change does not end it."""

    def __init__(self, view: BoardView) -> None:
        """Begin on a board."""
        self.view = view

    def move(self, touch: Touch) -> None:
        """Follow the pointer."""

    def release(self, touch: Touch) -> None:
        """End and do it."""

    def cancel(self) -> None:
        """End as if it had never begun."""


class PanBoard(Gesture):
    """The board follows the hand."""

    cursor = Qt.CursorShape.ClosedHandCursor
    pulls = (False, False)

    def __init__(self, view: BoardView, touch: Touch) -> None:
        """Take hold of the board at a place."""
        super().__init__(view)
        self._last = touch

    def move(self, touch: Touch) -> None:
        """Scroll by as much as the pointer went."""
        self.view.scroll_by(self._last.vx - touch.vx, self._last.vy - touch.vy)
        self._last = touch


class RubberBand(Gesture):
    """A rectangle that selects the cards it touches; with Shift or Ctrl it adds them."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: BoardView, touch: Touch) -> None:
        """Begin in an empty place."""
        super().__init__(view)
        self._start = touch
        adding = touch.control or touch.shift
        self._before = view.document.selection.duties if adding else ()

    def move(self, touch: Touch) -> None:
        """Select what the rectangle touches now."""
        start = self._start
        left, top = min(start.x, touch.x), min(start.y, touch.y)
        band = Rect(left, top, abs(touch.x - start.x), abs(touch.y - start.y))
        self.view.overlay.band = band
        touched = self.view.sheet.cards_touching(band)
        self.view.document.selection.select_duties((*self._before, *touched))
        self.view.viewport().update()

    def release(self, touch: Touch) -> None:
        """Keep what is selected."""
        if (touch.vx, touch.vy) == (self._start.vx, self._start.vy) and not self._before:
            self.view.document.selection.clear()
        self._drop_band()

    def cancel(self) -> None:
        """Select what was selected before."""
        self.view.document.selection.select_duties(self._before)
        self._drop_band()

    def _drop_band(self) -> None:
        self.view.overlay.band = None
        self.view.viewport().update()


class ResizeStage(Gesture):
    """A column's far border follows the pointer; the width belongs to the layout."""

    cursor = Qt.CursorShape.SplitHCursor
    pulls = (True, False)
    arranges = True

    def __init__(self, view: BoardView, stage: StageShape, touch: Touch) -> None:
        """Take hold of the border of a column that has a stage."""
        super().__init__(view)
        self._stage = stage
        self._start = self._from_start(touch)
        self._before = view.document.layout
        cards = [c.rect.w for c in view.drawing.cards if c.stage_id == stage.stage_id]
        self._width = cards[0] if cards else stage.rect.w - 36

    def move(self, touch: Touch) -> None:
        """Make the column wider or narrower, in steps of four points."""
        scale = self.view.document.layout.text_scale
        width = (self._width + self._from_start(touch) - self._start) / scale
        width = min(max(round(width / 4) * 4.0, 100.0), 600.0)
        widths = {**self._before.stage_widths, str(self._stage.stage_id): width}
        self.view.document.arrange(lambda layout: layout.replacing(stage_widths=widths))

    def _from_start(self, touch: Touch) -> float:
        """Return how far a point is from the end of the board that stays where it is."""
        camera = self.view.camera
        return camera.board[0] - touch.x if camera.mirrored else touch.x

    def cancel(self) -> None:
        """Give the column its old width."""
        widths = self._before.stage_widths
        self.view.document.arrange(lambda layout: layout.replacing(stage_widths=widths))
