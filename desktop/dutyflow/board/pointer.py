"""The hand on the board: presses become gestures, wheels move the camera; see also `fingers`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from dutyflow.board.drag_cards import DragCards, DrawHandOff
from dutyflow.board.drag_lanes import DragLane
from dutyflow.board.gestures import Gesture, PanBoard, ResizeStage, RubberBand, Touch
from dutyflow.board.headers import fold_square
from dutyflow.board.hints import hint_at
from dutyflow.plain import show_tool_tip

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow.board.sheet import Hit
    from dutyflow.board.widget import Board
    from dutyflow_models.picture.drawing import LaneShape

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
_ZOOM_PER_NOTCH = 1.15
PULL_EVERY = 16
"""Milliseconds between two steps of scrolling while something is held at the border."""


class Pointer(QObject):
    """Filters the viewport's events; holds at most one gesture."""

    def __init__(self, board: Board) -> None:
        """Watch a board's viewport."""
        super().__init__(board)
        self.board = board
        self.gesture: Gesture | None = None
        self.space_held = False
        self._last: Touch | None = None
        self._pulling = QTimer(self, interval=PULL_EVERY)
        self._pulling.timeout.connect(self._pull)
        self._pressed: tuple[Touch, Callable[[], Gesture] | None] | None = None
        board.viewport().installEventFilter(self)
        board.document.selection.changed.connect(self._forget_echo)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take mouse, wheel and hint events; let everything else pass."""
        kind = event.type()
        if isinstance(event, QMouseEvent):
            return self._mouse(kind, event)
        if isinstance(event, QWheelEvent):
            self._wheel(event)
            return True
        if kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._hint(event)
            return True
        if kind == QEvent.Type.Leave:
            self._hover(None)
        return False

    def cancel(self) -> bool:
        """Give up the gesture; say whether there was one."""
        gesture, self.gesture, self._pressed = self.gesture, None, None
        if gesture is not None:
            gesture.cancel()
            self._show_cursor()
        return gesture is not None

    def touch(self, event: QMouseEvent | QHelpEvent) -> Touch:
        """Translate an event's position to the board."""
        pos = event.position() if isinstance(event, QMouseEvent) else QPointF(event.pos())
        x, y = self.board.camera.to_board(pos.x(), pos.y())
        held = event.modifiers() if isinstance(event, QMouseEvent) else Qt.KeyboardModifier(0)
        return Touch(
            pos.x(),
            pos.y(),
            x,
            y,
            control=bool(held & Qt.KeyboardModifier.ControlModifier),
            shift=bool(held & Qt.KeyboardModifier.ShiftModifier),
        )

    # --- mouse -------------------------------------------------------------------------------

    def _mouse(self, kind: QEvent.Type, event: QMouseEvent) -> bool:
        touch = self.touch(event)
        if kind == QEvent.Type.MouseButtonDblClick and event.button() == LEFT:
            self.double_click(touch)
        elif kind == QEvent.Type.MouseButtonPress:
            self.press(touch, event.button())
        elif kind == QEvent.Type.MouseMove:
            self.move(touch, held=bool(event.buttons() & LEFT))
        elif kind == QEvent.Type.MouseButtonRelease and event.button() in (LEFT, MIDDLE):
            self.release(touch)
        else:
            return False
        return True

    def press(self, touch: Touch, button: Qt.MouseButton = LEFT) -> None:
        """Take hold of what is at a place; what becomes of it is told by the moves."""
        self.board.setFocus(Qt.FocusReason.MouseFocusReason)
        self.board.writing.editor.close()
        if self.gesture is not None:
            self.cancel()
        elif button == MIDDLE or (button == LEFT and self.space_held):
            self._begin(PanBoard(self.board, touch))
        elif button == LEFT:
            self._pressed = (touch, self._press_on(touch))
        elif button == Qt.MouseButton.RightButton:
            self.choose_for_menu(touch)

    def _press_on(self, touch: Touch) -> Callable[[], Gesture] | None:
        """Select what was pressed; return the gesture that a drag from here would be."""
        board, camera = self.board, self.board.camera
        body = camera.body
        if touch.vy < body.y:
            stage = board.sheet.stage_border_at(touch.x)
            if stage is not None and stage.stage_id is not None:
                return lambda: ResizeStage(board, stage, touch)
            return None
        if self.board.camera.on_headers(touch.vx):
            return self._press_on_lane(touch)
        hit = board.sheet.hit(touch.x, touch.y, arrows=True, reach=5 / camera.zoom)
        if hit.kind in ("card", "edge"):
            self._select_card(hit.id, touch)
            self._note_echo(hit)
            if hit.id not in board.drawing.cards_by_id:
                return None
            if hit.kind == "edge" and not (touch.control or touch.shift):
                return lambda: DrawHandOff(board, hit.id)
            return lambda: DragCards(board, hit.id, touch)
        if hit.kind == "arrow":
            board.document.selection.select_handoff(hit.id)
            return None
        return lambda: (PanBoard if touch.finger else RubberBand)(board, touch)

    def _press_on_lane(self, touch: Touch) -> Callable[[], Gesture] | None:
        lane = self._lane_header_at(touch)
        if lane is None or lane.team_id is None:
            return None
        square = fold_square(lane, self.board.camera.seen.y)
        if square.holds(self.board.camera.header_x(touch.vx), touch.y):
            self.board.toggle_fold(lane.team_id)
            return None
        self.board.document.selection.select_team(lane.team_id)
        return lambda: DragLane(self.board, lane)

    def _lane_header_at(self, touch: Touch) -> LaneShape | None:
        return self.board.sheet.lane_at(touch.y)

    def _select_card(self, duty_id: str, touch: Touch) -> None:
        selection = self.board.document.selection
        if touch.control or touch.shift:
            if duty_id not in selection.duties or touch.shift:
                selection.toggle_duty(duty_id)
        elif duty_id not in selection.duties:
            selection.select_duties([duty_id])
        else:
            rest = [known for known in selection.duties if known != duty_id]
            selection.select_duties([*rest, duty_id])

    def _note_echo(self, hit: Hit) -> None:
        """Remember which of a duty's cards was pressed: there its title is written."""
        lane = hit.cell.team_id if hit.cell is not None else None
        self.board.overlay.echo = (hit.id, lane) if hit.echo else None
        self.board.viewport().update()

    def _forget_echo(self) -> None:
        echo = self.board.overlay.echo
        if echo is not None and echo[0] != self.board.document.selection.focus:
            self.board.overlay.echo = None

    def choose_for_menu(self, touch: Touch) -> None:
        """Select what is at a place, as a menu for it will be shown; nothing is held any more."""
        self._pressed = None
        selection = self.board.document.selection
        lane = self._lane_header_at(touch) if self.board.camera.on_headers(touch.vx) else None
        if lane is not None and lane.team_id:
            selection.select_team(lane.team_id)
            return
        hit = self.board.sheet.hit(touch.x, touch.y, arrows=True)
        if hit.kind in ("card", "edge"):
            if hit.id not in selection.duties:
                selection.select_duties([hit.id])
            self._note_echo(hit)
        elif hit.kind == "arrow":
            selection.select_handoff(hit.id)

    def move(self, touch: Touch, *, held: bool = True) -> None:
        """Follow the hand; `held` says whether it presses."""
        if self.gesture is not None:
            self._last = touch
            self.gesture.move(touch)
            return
        if self._pressed is None or not held:
            self._hover(touch)
            return
        start, begin = self._pressed
        far = abs(touch.vx - start.vx) + abs(touch.vy - start.vy)
        if begin is not None and far >= QApplication.startDragDistance():
            self._begin(begin())
            if self.gesture is not None:
                self.gesture.move(touch)

    def release(self, touch: Touch) -> None:
        """Let go: a gesture ends, or what was pressed has been clicked."""
        gesture, pressed = self.gesture, self._pressed
        self.gesture = self._pressed = None
        if gesture is not None:
            gesture.release(touch)
        elif pressed is not None:
            self._clicked(*pressed)
        self._show_cursor()

    def _clicked(self, start: Touch, begin: Callable[[], Gesture] | None) -> None:
        """Finish a press that was no drag: the pressed card alone, or nothing, is selected."""
        hit = self.board.sheet.hit(start.x, start.y)
        body = self.board.camera.body
        inside = not self.board.camera.on_headers(start.vx) and start.vy >= body.y
        if inside and hit.kind in ("card", "edge"):
            if not (start.control or start.shift):
                self.board.document.selection.select_duties([hit.id])
        elif inside and begin is not None and not (start.control or start.shift):
            self.board.document.selection.clear()

    def double_click(self, touch: Touch) -> None:
        """Write what is at a place."""
        board, body = self.board, self.board.camera.body
        if touch.vy < body.y:
            stage = board.sheet.stage_at(touch.x)
            if stage is not None and stage.stage_id is not None:
                board.writing.stage(stage.stage_id)
            return
        if self.board.camera.on_headers(touch.vx):
            lane = self._lane_header_at(touch)
            if lane is not None and lane.team_id is not None:
                board.writing.team(lane.team_id)
            return
        hit = board.sheet.hit(touch.x, touch.y)
        if hit.kind in ("card", "edge"):
            board.edit_title(hit.id)
        elif hit.cell is not None:
            board.quick_add(hit.cell.team_id, hit.cell.stage_id)

    def _pull(self) -> None:
        """Scroll while the pointer rests near the border, and let the gesture follow."""
        gesture, last = self.gesture, self._last
        if gesture is None:
            self._pulling.stop()
        elif last is not None and self.board.scroll_at_edge(last.vx, last.vy, gesture.pulls):
            x, y = self.board.camera.to_board(last.vx, last.vy)
            gesture.move(replace(last, x=x, y=y))

    def _begin(self, gesture: Gesture) -> None:
        self.gesture, self._pressed, self._last = gesture, None, None
        self._pulling.start()
        self._hover(None)
        self.board.viewport().setCursor(gesture.cursor)

    def _hover(self, touch: Touch | None) -> None:
        hover, cursor = None, Qt.CursorShape.ArrowCursor
        if touch is not None:
            body = self.board.camera.body
            if not self.board.camera.on_headers(touch.vx) and touch.vy >= body.y:
                hit = self.board.sheet.hit(touch.x, touch.y)
                hover = hit.id if hit.kind in ("card", "edge") else None
                cursor = Qt.CursorShape.CrossCursor if hit.kind == "edge" else cursor
            elif touch.vy < body.y and self.board.sheet.stage_border_at(touch.x):
                cursor = Qt.CursorShape.SplitHCursor
            self.board.viewport().setCursor(cursor)
        self.board.show_hover(hover)

    def _show_cursor(self) -> None:
        held = Qt.CursorShape.OpenHandCursor if self.space_held else Qt.CursorShape.ArrowCursor
        self.board.viewport().setCursor(self.gesture.cursor if self.gesture else held)

    # --- wheel, hints ------------------------------------------------------------------------

    def _wheel(self, event: QWheelEvent) -> None:
        angle, pixels = event.angleDelta(), event.pixelDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            factor = _ZOOM_PER_NOTCH ** (angle.y() / 120)
            pos = event.position()
            self.board.zoom_at(self.board.camera.zoom * factor, pos.x(), pos.y())
            return
        dx, dy = (pixels.x(), pixels.y()) if not pixels.isNull() else (angle.x(), angle.y())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not dx:
            dx, dy = dy, 0
        self.board.scroll_by(-dx, -dy)

    def _hint(self, event: QHelpEvent) -> None:
        text = hint_at(self.board, self.touch(event))
        show_tool_tip(event.globalPos(), text, self.board.viewport())
