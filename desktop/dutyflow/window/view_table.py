"""The views beside the board: what each is called in the program, and how it is made.

A view is imported when it is first shown. It is a widget with `set_palette` and `look_for`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from dutyflow.views.compare import Compare
    from dutyflow.views.load import LoadView
    from dutyflow.views.matrix import Matrix
    from dutyflow.window.view_stack import ViewStack
    from dutyflow_models.picture.palette import Palette


class View(Protocol):
    """What every view beside the board can do."""

    def set_palette(self, palette: Palette, /) -> None:
        """Show the colours of a theme."""

    def look_for(self) -> None:
        """Wait for a text to look for."""


def matrix(stack: ViewStack) -> Matrix:
    """Make the matrix."""
    from dutyflow.views.matrix import Matrix

    view = Matrix(stack.desk.document, stack)
    view.card_wanted.connect(stack.show_card)
    return view


def load(stack: ViewStack) -> LoadView:
    """Make the charts; pyqtgraph is imported with them."""
    from dutyflow.commands.load import export_load, show_on_board
    from dutyflow.views.load import LoadView

    desk = stack.desk
    view = LoadView(desk.document, stack)
    view.set_limit(desk.findings.limits.load)
    desk.findings.changed.connect(lambda: view.set_limit(desk.findings.limits.load))
    view.board_wanted.connect(lambda: show_on_board(desk))
    view.export_wanted.connect(partial(export_load, desk))
    view.search_wanted.connect(stack.look_on_board)
    return view


def compare(stack: ViewStack) -> Compare:
    """Make the list of differences."""
    from dutyflow.commands.compare import copy_markdown, show_ghosts_of
    from dutyflow.comparing.choices import Choices
    from dutyflow.views.compare import Compare

    desk = stack.desk
    choices = Choices(desk.document, desk.layouts, desk.library, desk.recovery, desk.fetching.fetch)
    view = Compare(desk.document, choices, desk.tell, stack)
    view.board_wanted.connect(lambda duty_id: show_ghosts_of(desk, duty_id))
    view.copy_wanted.connect(lambda: copy_markdown(desk))
    return view


FACTORIES: dict[str, Callable[[ViewStack], QWidget]] = {
    "matrix": matrix,
    "load": load,
    "compare": compare,
}
"""View id to what makes it; the board is always there."""
