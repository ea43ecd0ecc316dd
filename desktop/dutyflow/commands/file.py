"""What the File menu does."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from dutyflow import filing
from dutyflow.answers import CANCEL
from dutyflow.templates import BLANK
from dutyflow_models.language import say

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow.templates import Template

SAMPLE = ("samples", "kubernetes.org.yaml")


def new(desk: Desk) -> None:
    """Begin a blank board."""
    new_from(desk, BLANK)


def new_from(desk: Desk, template: Template) -> None:
    """Begin with what a template holds, as an unsaved organisation of one's own."""
    filing.open_resource(desk, *template.place)


def open_file(desk: Desk) -> None:
    """Ask for a file and open it."""
    path = desk.document.path
    folder = path.parent if path else Path.home()
    chosen = desk.tell.ask_open_path(say("Open"), folder=folder, kinds=filing.KINDS)
    if chosen is not None:
        filing.open_path(desk, chosen)


def open_sample(desk: Desk) -> None:
    """Open the sample as an unsaved organisation of one's own."""
    filing.open_resource(desk, *SAMPLE)


def forget_recent(desk: Desk) -> None:
    """Empty the list of recent files; the files stay."""
    for recent in desk.library.recent():
        desk.library.forget_recent(recent.path)
    desk.window.start_page.refresh()


def save(desk: Desk) -> None:
    """Save, asking for a name when there is none."""
    filing.save(desk)


def save_as(desk: Desk) -> None:
    """Save under another name."""
    filing.save_as(desk)


def revert(desk: Desk) -> None:
    """Ask, then read the file again and drop the changes."""
    revert = say("Drop the changes")
    lost = say("What you changed since then is lost.")
    if desk.document.what_if.differs:
        lost = say("What you changed since then is lost. So is what you are trying out.")
    answer = desk.tell.ask(
        say("Go back to “{title}” as it was saved?", title=desk.document.title),
        detail=lost,
        choices=(revert, CANCEL),
        safe=CANCEL,
        enter=CANCEL,
    )
    if answer == revert:
        filing.reload(desk)


def show_problems(desk: Desk) -> None:
    """List what is wrong in the file."""
    from dutyflow.window.problem_list import ProblemList

    ProblemList(desk.document.title, desk.document.problems, desk.window).open()


def close(desk: Desk) -> None:
    """Close the board and show the start page."""
    if filing.may_leave(desk, partial(close, desk)):
        desk.window.show_start_page()
        desk.document.close()


def quit_program(desk: Desk) -> None:
    """Close the window; unsaved work is asked about there."""
    desk.window.close()
