"""Fingers and pens on the board.

One finger does what the mouse does, but moves the board where nothing lies; held still it asks for
the menu. Two fingers move the board and zoom it, on the screen and on a trackpad. A pen is a mouse
that also has a button for the menu.
"""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QTabletEvent, QTouchEvent
from PySide6.QtWidgets import QApplication

from dutyflow.board.gestures import Touch

if TYPE_CHECKING:
    from PySide6.QtGui import QSinglePointEvent

    from dutyflow.board.pointer import Pointer
    from dutyflow.board.widget import Board

NEAR = 24.0
"""Pixels within which a second tap is at the place of the first."""
_NARROWEST = 8.0
"""Pixels between two fingers below which their distance says nothing about a zoom."""
_RIGHT = Qt.MouseButton.RightButton


class Fingers(QObject):
    """Filters touch, pen and trackpad events of a board's viewport."""

    def __init__(self, board: Board, pointer: Pointer) -> None:
        """Watch a board; what one finger or a pen does, the pointer does."""
        super().__init__(board)
        self._board, self._pointer = board, pointer
        self._at: Touch | None = None
        """Where the one finger is that holds something."""
        self._two: tuple[QPointF, float] | None = None
        """The middle of two fingers and how far they are apart."""
        self._tapped: tuple[Touch, int] | None = None
        """The last tap and its time, for a second one."""
        self._long = QTimer(self, singleShot=True)
        self._long.timeout.connect(self._held_still)
        viewport = board.viewport()
        viewport.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        # A scroll area knows two fingers that move too, and would scroll once more.
        viewport.ungrabGesture(Qt.GestureType.PanGesture)
        viewport.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take touches, pens and pinches; let everything else pass."""
        if isinstance(event, QTouchEvent):
            return self._touched(event)
        if isinstance(event, QTabletEvent):
            return self._pen(event)
        if isinstance(event, QNativeGestureEvent):
            return self._on_trackpad(event)
        return False

    # --- fingers -----------------------------------------------------------------------------

    def _touched(self, event: QTouchEvent) -> bool:
        device = event.device()
        if device is None or device.type() != QInputDevice.DeviceType.TouchScreen:
            return False
        points, kind = [point.position() for point in event.points()], event.type()
        if kind == QEvent.Type.TouchBegin and self._is_for_text(points[0]):
            return False
        if kind == QEvent.Type.TouchCancel:
            self._give_up()
        elif kind == QEvent.Type.TouchEnd:
            self._lift(points, event.timestamp())
        elif len(points) > 1:
            self._spread(points)
        elif kind == QEvent.Type.TouchBegin:
            self._press(points[0], event.timestamp())
        elif self._at is not None:
            self._follow(points[0])
        event.accept()
        return True

    def _is_for_text(self, at: QPointF) -> bool:
        """Say whether a finger is on the line that is being written."""
        field = self._board.writing.editor.field
        return field.isVisible() and field.geometry().contains(at.toPoint())

    def _press(self, at: QPointF, time: int) -> None:
        touch, before = self._touch(at), self._tapped
        self._tapped = None
        if before is not None and _is_second(before, touch, time):
            self._pointer.double_click(touch)
            return
        self._at = touch
        self._pointer.press(touch)
        self._long.start(QApplication.styleHints().mousePressAndHoldInterval())

    def _follow(self, at: QPointF) -> None:
        self._at = self._touch(at)
        self._pointer.move(self._at)
        if self._pointer.gesture is not None:
            self._long.stop()

    def _lift(self, points: list[QPointF], time: int) -> None:
        held, self._two = self._at, None
        self._give_up_waiting()
        if held is None:
            return
        touch = self._touch(points[0])
        if self._pointer.gesture is None:
            self._tapped = (touch, time)
        self._pointer.release(touch)

    def _held_still(self) -> None:
        """Ask for the menu of what lies under the finger."""
        held = self._at
        if held is None or self._pointer.gesture is not None:
            return
        self._at = None
        self._ask_for_menu(held)

    def _ask_for_menu(self, touch: Touch) -> None:
        self._pointer.choose_for_menu(touch)
        at = QPointF(touch.vx, touch.vy).toPoint()
        self._board.context_menu_wanted.emit(self._board.viewport().mapToGlobal(at))

    def _spread(self, points: list[QPointF]) -> None:
        """Move and zoom the board with two fingers; what one of them held is put back."""
        if self._at is not None:
            self._give_up()
        first, second = points[0], points[1]
        middle = (first + second) / 2
        apart = hypot(first.x() - second.x(), first.y() - second.y())
        if self._two is not None:
            before, apart_before = self._two
            moved = before - middle
            self._board.scroll_by(moved.x(), moved.y())
            if min(apart, apart_before) > _NARROWEST:
                self._zoom(apart / apart_before, middle)
        self._two = (middle, apart)

    def _give_up(self) -> None:
        """Put back what a finger held."""
        self._give_up_waiting()
        self._two = None
        self._pointer.cancel()

    def _give_up_waiting(self) -> None:
        self._at = None
        self._long.stop()

    # --- pen and trackpad --------------------------------------------------------------------

    def _pen(self, event: QTabletEvent) -> bool:
        touch, kind = self._touch(event.position(), event), event.type()
        if kind == QEvent.Type.TabletPress and event.button() == _RIGHT:
            self._pointer.cancel()
            self._ask_for_menu(touch)
        elif kind == QEvent.Type.TabletPress:
            self._pointer.press(touch)
        elif kind == QEvent.Type.TabletMove:
            self._pointer.move(touch, held=bool(event.buttons() & Qt.MouseButton.LeftButton))
        elif kind == QEvent.Type.TabletRelease and event.button() != _RIGHT:
            self._pointer.release(touch)
        event.accept()
        return True

    def _on_trackpad(self, event: QNativeGestureEvent) -> bool:
        """Zoom by a pinch; moving with two fingers arrives as the wheel."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._zoom(1 + event.value(), event.position())
        return True

    def _zoom(self, factor: float, at: QPointF) -> None:
        self._board.zoom_at(self._board.camera.zoom * factor, at.x(), at.y())

    def _touch(self, at: QPointF, event: QSinglePointEvent | None = None) -> Touch:
        x, y = self._board.camera.to_board(at.x(), at.y())
        if event is None:
            return Touch(at.x(), at.y(), x, y, finger=True)
        held = event.modifiers()
        return Touch(
            at.x(),
            at.y(),
            x,
            y,
            control=bool(held & Qt.KeyboardModifier.ControlModifier),
            shift=bool(held & Qt.KeyboardModifier.ShiftModifier),
        )


def _is_second(before: tuple[Touch, int], touch: Touch, time: int) -> bool:
    """Say whether a press is the second of two quick taps at one place."""
    first, then = before
    soon = time - then <= QApplication.doubleClickInterval()
    return soon and hypot(first.vx - touch.vx, first.vy - touch.vy) <= NEAR
