"""The lock of the structure: lanes, stages and accepted duties are kept from accidents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.language import say

if TYPE_CHECKING:
    from dutyflow.desk import Desk


def toggle_lock(desk: Desk) -> None:
    """Lock lanes, stages and accepted duties, or unlock them; the layout remembers it."""
    desk.board.finish_writing()
    locked = not desk.document.layout.locked
    desk.document.arrange(lambda layout: layout.replacing(locked=locked))
    if locked:
        desk.tell.say(say("Lanes, stages and accepted duties are locked. Other cards still move."))
    else:
        desk.tell.say(say("Lanes, stages and accepted duties can be changed again."))
