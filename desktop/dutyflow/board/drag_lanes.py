"""Dragging a lane by its header: between others it changes its place, onto one it joins it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from dutyflow.board.gestures import Gesture, Touch
from dutyflow.merging import merge_lanes, merge_text
from dutyflow.step_texts import called
from dutyflow_models.arranging import all_lanes, lane_moved_before
from dutyflow_models.language import say

if TYPE_CHECKING:
    from dutyflow.board.view import BoardView
    from dutyflow_models.picture.drawing import LaneShape

QUARTER = 0.25
"""The part of a header at its upper and at its lower end that means the place between lanes."""


class DragLane(Gesture):
    """A lane header is dragged; a line shows its place, or the lit header which lane it joins."""

    cursor = Qt.CursorShape.ClosedHandCursor
    pulls = (False, True)

    def __init__(self, view: BoardView, lane: LaneShape) -> None:
        """Take hold of a team's lane."""
        super().__init__(view)
        self._lane = lane
        self._before: str | None = None
        self._into: str | None = None
        self._moved = False

    def move(self, touch: Touch) -> None:
        """Light the lane under the pointer, or show the line nearest to it."""
        overlay = self.view.overlay
        before = (overlay.lane_line, overlay.lane_target)
        self._moved = True
        self._into = self._lane_under(touch)
        if self._into is not None:
            words = merge_text(self.view.document, str(self._lane.team_id), self._into)
            overlay.lane_line, overlay.lane_target = None, (self._into, words)
        else:
            overlay.lane_line, overlay.lane_target = self._line(touch), None
        if (overlay.lane_line, overlay.lane_target) != before:
            self.view.viewport().update()

    def release(self, _touch: Touch) -> None:
        """Let the lanes be one, or change their order in the layout only."""
        self.cancel()
        lane_id = str(self._lane.team_id)
        if self._into is not None:
            merge_lanes(self.view.document, (lane_id, self._into))
        elif self._moved and self._before != lane_id:
            document = self.view.document
            known = tuple(all_lanes(document.organisation, document.scenario))
            document.edit(
                say("Move lane {title}", title=called(self._lane.title)),
                arrange=lambda layout: lane_moved_before(layout, known, lane_id, self._before),
            )

    def cancel(self) -> None:
        """Leave the lanes as they are."""
        self.view.overlay.lane_line = self.view.overlay.lane_target = None
        self.view.viewport().update()

    def _lane_under(self, touch: Touch) -> str | None:
        """Return the other team's lane whose header's middle is under the pointer."""
        lane = self.view.sheet.lane_at(touch.y)
        if lane is None or lane.team_id in (None, self._lane.team_id):
            return None
        quarter = lane.header.h * QUARTER
        inside = lane.header.y + quarter <= touch.y <= lane.header.bottom - quarter
        return lane.team_id if inside and self.view.camera.on_headers(touch.vx) else None

    def _line(self, touch: Touch) -> float:
        """Note above which lane the dragged one would come to lie; return the line's height."""
        lanes = [lane for lane in self.view.drawing.lanes if lane.team_id is not None]
        above = [lane for lane in lanes if touch.y > lane.rect.y + lane.rect.h / 2]
        below = lanes[len(above)] if len(above) < len(lanes) else None
        self._before = below.team_id if below else None
        return below.rect.y if below else lanes[-1].rect.bottom
