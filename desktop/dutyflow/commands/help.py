"""What the Help menu does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.language import say

if TYPE_CHECKING:
    from dutyflow.desk import Desk

_VIEWS = {"load": "hand-offs", "compare": "scenarios"}
"""View to the page about it, where there is one."""


def guide(desk: Desk) -> None:
    """Show the guide, at the page about what has the keyboard or takes the board's place."""
    from dutyflow.guide.window import open_guide

    open_guide(desk.window, _page_about(desk))


def _page_about(desk: Desk) -> str:
    side, window = desk.side, desk.window
    for panel, page in ((side.findings, "findings"), (side.conflicts, "shared-file")):
        if panel is not None and panel.isAncestorOf(window.focusWidget() or window):
            return page
    if not window.shows_board:
        return "index"
    return _VIEWS.get(window.views.shows, "index")


def palette(desk: Desk) -> None:
    """Open the command palette."""
    from dutyflow.window.offers import offers

    desk.window.command_palette.open(offers(desk))


def shortcuts(desk: Desk) -> None:
    """Show all keys."""
    from dutyflow.window.shortcut_sheet import ShortcutSheet

    ShortcutSheet(desk.window.actions_by_id, desk.window).open()


def take_tour(desk: Desk) -> None:
    """Begin the tour on the sample, without a file; unsaved work is asked about first."""
    from dutyflow.commands.file import SAMPLE
    from dutyflow.filing import open_resource
    from dutyflow.tour.offer import settle
    from dutyflow.tour.tour import Tour, tour_of

    under_way = tour_of(desk)
    if under_way is not None:
        under_way.leave()
    if open_resource(desk, *SAMPLE):
        settle(desk)
        Tour(desk)


def about(desk: Desk) -> None:
    """Say which version this is and what it is made of."""
    from dutyflow.window.about import About

    About(desk.window).open()


def data_folder(desk: Desk) -> None:
    """Show where layouts, recent files and settings lie."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    from dutyflow.library.database import default_folder

    folder = default_folder()
    folder.mkdir(parents=True, exist_ok=True)
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        desk.tell.say(say("Layouts, recent files and settings lie in {folder}.", folder=folder))
