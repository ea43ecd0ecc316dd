"""The blind round, and merging answers that teams gave in files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow_models.language import mark, say

if TYPE_CHECKING:
    from dutyflow.desk import Desk


def blind_round(desk: Desk) -> None:
    """Let every team answer who has a duty before anyone sees an answer."""
    show_round(desk, resume=False)


def show_round(desk: Desk, *, resume: bool) -> None:
    """Show the scene, with the round that was left if one is to be resumed."""
    from dutyflow.workshop.blind.scene import BlindScene

    scene = BlindScene(desk, resume=resume)
    scene.left.connect(desk.window.scenes.leave)
    desk.window.scenes.show(scene)


def follow_rounds(desk: Desk) -> None:
    """Bring a blind round or a vote back that a crash broke off."""
    desk.workshop.resume_wanted.connect(partial(_resume, desk))


def _resume(desk: Desk, name: str) -> None:
    from dutyflow.commands.votes import show_vote
    from dutyflow.workshop.blind.scene import KEPT_AS as ROUND
    from dutyflow.workshop.scene_frame import was_left
    from dutyflow.workshop.votes.scene import KEPT_AS as VOTE

    show = {ROUND: show_round, VOTE: show_vote}.get(name)
    if show is not None and not was_left(desk.workshop.state_of(name)):
        show(desk, resume=True)


def merge_answers(desk: Desk) -> None:
    """Ask for copies of the org file that teams filled in, and show what they say."""
    from pathlib import Path

    from dutyflow.workshop.blind.merge_scene import MergeScene

    folder = desk.document.path.parent if desk.document.path else Path.home()
    paths = desk.tell.ask_open_paths(say("Merge answers"), folder=folder, kinds=KINDS)
    if not paths:
        return
    scene = MergeScene(desk, paths)
    scene.left.connect(desk.window.scenes.leave)
    desk.window.scenes.show(scene)


KINDS = mark("Org files and answers (*.org.yaml *.answers.yaml *.yaml *.yml);;All files (*)")
