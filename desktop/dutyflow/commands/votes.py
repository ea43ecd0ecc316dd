"""Dot voting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dutyflow.desk import Desk


def dot_voting(desk: Desk) -> None:
    """Let every team put its dots on duties, and show the totals in the end."""
    show_vote(desk, resume=False)


def show_vote(desk: Desk, *, resume: bool) -> None:
    """Show the scene, with the vote that was left if one is to be resumed."""
    from dutyflow.workshop.votes.scene import VoteScene

    scene = VoteScene(desk, resume=resume)
    scene.left.connect(desk.window.scenes.leave)
    desk.window.scenes.show(scene)
