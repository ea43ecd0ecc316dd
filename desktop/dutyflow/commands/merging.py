"""What is done about a merge: looking at what is to be decided, going there, deciding it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow.commands.findings import go_to_place

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow_models.three_way.conflict import Choice, Conflict


def show_conflicts(desk: Desk) -> None:
    """Put the keyboard on the list of what is to be decided."""
    desk.window.show_inspector(True)
    panel = desk.side.conflicts
    if panel is not None:
        panel.take_focus()


def use_mine_for_the_rest(desk: Desk) -> None:
    """Decide everything that is open for mine."""
    _decide_rest(desk, "mine")


def use_theirs_for_the_rest(desk: Desk) -> None:
    """Decide everything that is open for theirs."""
    _decide_rest(desk, "theirs")


def follow_conflicts(desk: Desk) -> None:
    """Show the list from the first conflict on; until there is one, it is not made."""
    desk.document.conflicts.changed.connect(desk.board.viewport().update)
    desk.document.conflicts.changed.connect(partial(_make_panel, desk))


def _make_panel(desk: Desk) -> None:
    if desk.side.conflicts is not None or not desk.document.conflicts.all:
        return
    from dutyflow.panels.conflicts_panel import ConflictsPanel

    panel = ConflictsPanel(desk.document, desk.window)
    panel.go_wanted.connect(partial(_go_to, desk))
    panel.decided.connect(partial(_decide, desk))
    panel.rest_decided.connect(partial(_decide_rest, desk))
    panel.left.connect(desk.window.views.setFocus)
    panel.set_palette(desk.window.theme.palette)
    desk.side.take_conflicts(panel)


def _go_to(desk: Desk, conflict: Conflict) -> None:
    if not go_to_place(desk, conflict.section, conflict.id):
        desk.tell.say(conflict.sentence)


def _decide(desk: Desk, conflict: Conflict, choice: Choice) -> None:
    from dutyflow.joining import decide_one

    decide_one(desk.document, conflict, choice)


def _decide_rest(desk: Desk, choice: Choice) -> None:
    from dutyflow.joining import decide_rest

    decide_rest(desk.document, choice)
