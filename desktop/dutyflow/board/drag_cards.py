"""Dragging cards between cells, and hand-offs from card to card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt

from dutyflow import handing
from dutyflow.board.drops import find_drop, goes_to, land, lane_to_ask_for, why_not
from dutyflow.board.gestures import Gesture, Touch
from dutyflow.board.lift import Lift, rearrange
from dutyflow.lane_menu import for_team
from dutyflow_models.picture.look import measures_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow.board.drops import Drop
    from dutyflow.board.view import BoardView


class DragCards(Gesture):
    """Cards follow the pointer; a dashed outline shows where they would land."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, view: BoardView, duty_id: str, start: Touch) -> None:
        """Lift a card, together with the others that are selected with it."""
        super().__init__(view)
        view.show_unassigned(True)
        known = view.drawing.cards_by_id
        chosen = {duty_id, *view.document.selection.duties}
        cards = tuple(card for card in view.drawing.cards if card.duty_id in chosen)
        held = known[duty_id]
        # Where an echo was pressed, the card itself comes under the finger.
        shapes = (s.rect for s in view.drawing.shapes_of(duty_id) if s.rect.holds(start.x, start.y))
        pressed = next(shapes, held.rect)
        grip = (start.x - pressed.x, min(start.y - pressed.y, held.rect.h))
        self._lift = view.overlay.lift = Lift(cards, held, grip)
        self._shown: Drop | None = None

    def move(self, touch: Touch) -> None:
        """Follow the pointer and show the place under the card's middle."""
        view, lift = self.view, self._lift
        self._touched()
        lift.x, lift.y = touch.x, touch.y
        place = lift.place
        y = lift.rearranged.resting_y(place.y + place.h / 2)
        drop = find_drop(view.sheet, lift.duty_ids, touch.x, y, share=touch.control)
        if drop != lift.drop:
            lift.drop = drop
            reason = why_not(view.document, lift.duty_ids, drop) if drop else "outside"
            lift.allowed = reason is None
            self._rearrange(drop if lift.allowed else None)
            self.view.lifted_over.emit(goes_to(view.document, lift.duty_ids, drop) if drop else "")
        self._touched()

    def _rearrange(self, drop: Drop | None) -> None:
        """Let cells give way; repaint only them, and what lies below a lane that grows."""
        view, lift = self.view, self._lift
        before = lift.rearranged
        measures = measures_at(view.document.layout.text_scale)
        after = lift.rearranged = rearrange(view.sheet, lift.cards, drop, measures)
        shares = any(each is not None and each.share for each in (drop, self._shown))
        self._shown = drop
        if shares:
            view.viewport().update()
            return
        if (before.grown_at, before.grown_by) != (after.grown_at, after.grown_by):
            view.update_below(min(each.grown_at for each in (before, after) if each.grown_by))
        for rect in after.differences(before):
            view.update_part(rect.grown(2))

    def release(self, touch: Touch) -> None:
        """Land the cards."""
        self.move(touch)
        drop, duty_ids = self._lift.drop, self._lift.duty_ids
        self._put_down()
        if drop is not None:
            at = self.view.viewport().mapToGlobal(QPoint(round(touch.vx), round(touch.vy)))
            land_where_meant(self.view, duty_ids, drop, at=at)

    def cancel(self) -> None:
        """Put the cards back."""
        self._put_down()

    def _put_down(self) -> None:
        self.view.overlay.lift = None
        self.view.lifted_over.emit("")
        self.view.show_unassigned(False)
        self.view.viewport().update()

    def _touched(self) -> None:
        """Repaint just where the held card is; the picture behind it has not changed."""
        self.view.update_part(self._lift.place.grown(16))


class DrawHandOff(Gesture):
    """A line is drawn from a card's edge; the card under its end receives."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: BoardView, duty_id: str) -> None:
        """Begin at a card."""
        super().__init__(view)
        self._source = duty_id

    def move(self, touch: Touch) -> None:
        """Draw the line to the pointer, and say onto which card."""
        self.view.overlay.link = (self._source, touch.x, touch.y, self._target(touch))
        self.view.viewport().update()

    def release(self, touch: Touch) -> None:
        """Add the hand-off and ask what passes."""
        target = self._target(touch)
        self.cancel()
        if target is not None:
            hand_off(self.view, self._source, target)

    def cancel(self) -> None:
        """Draw nothing."""
        self.view.overlay.link = None
        self.view.viewport().update()

    def _target(self, touch: Touch) -> str | None:
        hit = self.view.sheet.hit(touch.x, touch.y)
        return hit.id if hit.kind in ("card", "edge") and hit.id != self._source else None


def hand_off(view: BoardView, source: str, target: str) -> None:
    """Add a hand-off between two duties, select it, and say that it is ready to be named."""
    key = handing.hand_off(view.document, source, target)
    if key is not None:
        view.document.selection.select_handoff(key)
        view.handoff_drawn.emit(key)


def land_where_meant(view: BoardView, duty_ids: Sequence[str], drop: Drop, *, at: QPoint) -> None:
    """Land cards; where a lane is several teams a menu asks which of them gets the cards."""
    document = view.document

    def go_on(member: str | None) -> None:
        if land(document, duty_ids, drop, member=member) and member is not None:
            view.reveal(duty_ids[-1])

    lane_id = lane_to_ask_for(document, duty_ids, drop)
    for_team(document, lane_id, go_on, at=at, parent=view)
