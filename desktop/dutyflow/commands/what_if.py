"""Trying something out: it is kept as one undo step, or thrown away without a trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.comparison import AsShown, Version
from dutyflow.what_if import BEFORE
from dutyflow_models.language import mark, say, say_marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow.desk import Desk

KEEP, THROW_AWAY, GO_ON = mark("Keep"), mark("Throw away"), mark("Go on trying")


def toggle_what_if(desk: Desk) -> None:
    """Try something out, or ask what becomes of it."""
    what_if = desk.document.what_if
    desk.board.finish_writing()
    if not what_if.active:
        what_if.begin()
        return
    if not what_if.differs:
        throw_away(desk)
        return
    answer = desk.tell.ask(
        say("Keep what you tried out?"),
        detail=say("Kept, it is one undo step. Thrown away, everything is as it was before."),
        choices=(KEEP, THROW_AWAY, GO_ON),
        safe=GO_ON,
        enter=GO_ON,
    )
    if answer == KEEP:
        keep(desk)
    elif answer == THROW_AWAY:
        throw_away(desk)


def keep(desk: Desk) -> None:
    """Make what was tried out one undo step."""
    if _ended(desk, desk.document.what_if.keep):
        desk.tell.done(say("The what-if is kept. One undo takes all of it back."))
    _go_back(desk)


def throw_away(desk: Desk) -> None:
    """Be as before anything was tried out."""
    if _ended(desk, desk.document.what_if.throw_away):
        desk.tell.say(say("The what-if is thrown away. Everything is as it was before it."))
    _go_back(desk)


def compare(desk: Desk) -> None:
    """Show what is different from before."""
    desk.board.finish_writing()
    before = desk.document.what_if.before
    if before is not None:
        desk.document.comparison.compare(Version(say_marked(BEFORE), before), AsShown())
        desk.window.views.show("compare")


def _ended(desk: Desk, end: Callable[[], object]) -> bool:
    """Let the what-if end, with what is being written; say whether anything was tried out."""
    desk.board.finish_writing()
    differs = desk.document.what_if.differs
    end()
    return differs


def _go_back(desk: Desk) -> None:
    """Give the keyboard back to what is shown, as the button that had it is gone."""
    scene = desk.window.scenes.shown
    (scene if scene is not None else desk.window.views).setFocus()
