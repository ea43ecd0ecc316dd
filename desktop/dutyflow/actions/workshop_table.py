"""What can be done in front of the room; the rest of the table is in `table`."""

from __future__ import annotations

from dutyflow.actions.action import Action

_OPEN = ("open",)

REPLAY = (
    Action("snapshots", "Snapshots…", "snapshots:browse", when=_OPEN, icon="history",
           tip="What was kept of this file, what changed since, and going back to it"),
)  # fmt: skip

WORKSHOP: tuple[Action, ...] = REPLAY
