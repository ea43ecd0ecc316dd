"""The views of the open document, one of them in sight: the board, or one of `view_table`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QStackedWidget, QWidget

from dutyflow.window.ghost_bar import GhostBar
from dutyflow.window.parts import stacked
from dutyflow.window.view_table import FACTORIES

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow.views.compare import Compare
    from dutyflow.views.matrix import Matrix
    from dutyflow.window.find_bar import FindBar
    from dutyflow.window.theme import Theme
    from dutyflow.window.view_table import View

_SIDES = ("left", "right", "up", "down")
NEED_BOARD = frozenset(
    {
        *("add-duty", "paste", "rename", "rename-team", "hand-off"),
        *("focus-team", "flow-upstream", "flow-downstream"),
        *("zoom-in", "zoom-out", "zoom-natural", "zoom-fit", "zoom-selection"),
        *(f"{way}-{side}" for way in ("go", "add", "move") for side in _SIDES),
    }
)
"""Ids of actions that write on the board or move about on it, so that it must be in sight."""


class ViewStack(QStackedWidget):
    """Shows one view; those beside the board are imported and made when they are first shown."""

    def __init__(self, desk: Desk, find_bar: FindBar, theme: Theme, parent: QWidget) -> None:
        """Begin with the board, below the line to search with."""
        super().__init__(parent)
        self.desk = desk
        self._find_bar = find_bar
        self._theme = theme
        self._made: dict[str, QWidget] = {}
        self._handed_over = ""
        """The words searched on the board that the matrix was last filtered by."""
        self.ghost_bar = GhostBar(desk.document, desk.board, self)
        self.addWidget(stacked(find_bar, stacked(self.ghost_bar, desk.board, self), self))
        self.setFocusProxy(desk.board)
        theme.changed.connect(self._follow_theme)

    @property
    def shows(self) -> str:
        """The id of the view in sight: “board”, or one of `view_table`."""
        now = self.currentWidget()
        return next((view_id for view_id, view in self._made.items() if view is now), "board")

    @property
    def matrix(self) -> Matrix:
        """The matrix, made when first asked for."""
        return cast("Matrix", self.view("matrix"))

    @property
    def compare(self) -> Compare:
        """The list of differences, made when first asked for."""
        return cast("Compare", self.view("compare"))

    @property
    def shows_matrix(self) -> bool:
        """Whether the matrix is in sight."""
        return self.shows == "matrix"

    def view(self, view_id: str) -> QWidget:
        """Return a view beside the board, made when first asked for."""
        if view_id not in self._made:
            made = self._made[view_id] = FACTORIES[view_id](self)
            cast("View", made).set_palette(self._theme.palette)
            self.addWidget(made)
        return self._made[view_id]

    def show_board(self) -> None:
        """Put the board in sight, ready for keys."""
        self.setCurrentIndex(0)
        self.setFocusProxy(self.desk.board)
        self.desk.board.setFocus()

    def show(self, view_id: str = "board") -> None:
        """Put a view in sight, ready for keys; what is being written on the board counts."""
        super().show()
        if view_id == "board":
            self.show_board()
            return
        self.desk.board.finish_writing()
        view = self.view(view_id)
        if view_id == "matrix":
            self._hand_over_search()
        self.setCurrentWidget(view)
        self.setFocusProxy(view)
        view.setFocus()

    def _hand_over_search(self) -> None:
        """Filter the matrix by what is searched on the board; a filter of its own stays."""
        words = self._find_bar.field.text() if self.desk.board.lit.found is not None else ""
        if words or self.matrix.field.text() == self._handed_over:
            self.matrix.filter(words)
        self._handed_over = words

    def look_for(self) -> None:
        """Wait for a text to look for in the view in sight."""
        if self.shows == "board":
            self._find_bar.open()
        else:
            cast("View", self.view(self.shows)).look_for()

    def look_on_board(self) -> None:
        """Wait for a text to look for on the board, from a view that has nothing to look for."""
        self.show_board()
        self._find_bar.open()

    def prepare_for(self, action_id: str) -> None:
        """Put the board in sight if an action needs it."""
        if action_id in NEED_BOARD and self.shows != "board":
            self.show_board()

    def show_card(self, duty_id: str) -> None:
        """Put a card of the board in sight."""
        self.show_board()
        self.desk.board.reveal(duty_id)
        self.desk.window.refresh()

    def _follow_theme(self) -> None:
        for view in self._made.values():
            cast("View", view).set_palette(self._theme.palette)
