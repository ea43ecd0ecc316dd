"""A scroll area with a camera: zoom and scroll, by hand, by key and by the bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from dutyflow.board.camera import Camera

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from dutyflow_models.picture.drawing import Rect


class ScrollingView(QAbstractScrollArea):
    """Knows where on the board one looks; what is seen there is for its heirs to paint."""

    zoomed = Signal(float)
    moved = Signal()
    """Zoomed or scrolled, or the drawing changed under it."""

    def __init__(self, parent: QWidget | None) -> None:
        """Look at the beginning of the board at 100 %."""
        super().__init__(parent)
        self.camera = Camera()
        self._telling = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)

    def camera_zoomed(self, seen: Rect) -> None:
        """Show the board at the camera's new zoom; `seen` is what was in sight before."""
        del seen
        self.follow_camera()
        self.zoomed.emit(self.camera.zoom)

    def follow_camera(self) -> None:
        """Show what the camera sees now."""
        self.update_bars()
        self.viewport().update()
        self.moved.emit()

    def zoom_at(self, zoom: float, vx: float, vy: float) -> None:
        """Zoom so that what lies under a window position stays there."""
        seen = self.camera.seen
        self.camera.zoom_at(zoom, vx, vy)
        self.camera_zoomed(seen)

    def zoom_to(self, zoom: float) -> None:
        """Zoom around the middle of what is seen."""
        body = self.camera.body
        self.zoom_at(zoom, body.x + body.w / 2, body.y + body.h / 2)

    def zoom_in(self) -> None:
        """Go one step closer."""
        self.zoom_to(self.camera.step(+1))

    def zoom_out(self) -> None:
        """Go one step away."""
        self.zoom_to(self.camera.step(-1))

    def scroll_by(self, dx: float, dy: float) -> None:
        """Scroll by window pixels; at the border nothing happens."""
        camera = self.camera
        before = (camera.x, camera.y)
        camera.scroll_to(camera.x + dx / camera.zoom, camera.y + dy / camera.zoom)
        if (camera.x, camera.y) == before:
            return
        self.update_bars()
        self.viewport().update()
        self.moved.emit()

    def update_bars(self) -> None:
        """Let the bars tell where one is; they do not move the camera by that."""
        camera = self.camera
        most, at = camera.furthest, camera.scrolled
        self._telling = True
        for bar, end, pos, page in (
            (self.horizontalScrollBar(), most[0], at[0], camera.width),
            (self.verticalScrollBar(), most[1], at[1], camera.height),
        ):
            bar.setRange(0, round(end * camera.zoom))
            bar.setPageStep(round(page))
            bar.setSingleStep(40)
            bar.setValue(round(pos * camera.zoom))
        self._telling = False

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Follow the scroll bars when a hand moved them."""
        if self._telling:
            return
        camera = self.camera
        camera.scroll_from_start(
            self.horizontalScrollBar().value() / camera.zoom,
            self.verticalScrollBar().value() / camera.zoom,
        )
        self.viewport().update()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is in the corner at which the board begins there."""
        self.camera.resize(event.size().width(), event.size().height())
        self.update_bars()
