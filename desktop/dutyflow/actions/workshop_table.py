"""What can be done in front of the room; the rest of the table is in `table`."""

from __future__ import annotations

from dutyflow.actions.action import Action

_OPEN = ("open",)

PRESENT = (
    Action("present", "Present", "present:present", ("F5",), _OPEN, icon="presentation",
           tip="Show the board to the room, full screen, page by page"),
    Action("keep-view", "Keep this view…", "present:keep_view", when=_OPEN, icon="image",
           tip="Keep the scenario, the search and the lanes shown, as a slide to present"),
    Action("views", "Views…", "present:show_views", when=_OPEN, icon="layers",
           tip="Reorder, rename and delete the views kept, and go to one"),
)  # fmt: skip

REPLAY = (
    Action("snapshots", "Snapshots…", "snapshots:browse", when=_OPEN, icon="history",
           tip="What was kept of this file, what changed since, and going back to it"),
)  # fmt: skip

WORKSHOP: tuple[Action, ...] = (*PRESENT, *REPLAY)
