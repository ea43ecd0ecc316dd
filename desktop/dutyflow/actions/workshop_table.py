"""What can be done in front of the room; the rest of the table is in `table`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dutyflow.actions.action import Action

WORKSHOP: tuple[Action, ...] = ()
