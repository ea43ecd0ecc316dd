"""The views of the open document, one of them in sight: the board, the matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from dutyflow.window.parts import stacked

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow.views.matrix import Matrix
    from dutyflow.window.find_bar import FindBar
    from dutyflow.window.theme import Theme

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
    """Shows one view; the matrix is imported and made when it is first shown."""

    def __init__(self, desk: Desk, find_bar: FindBar, theme: Theme, parent: QWidget) -> None:
        """Begin with the board, below the line to search with."""
        super().__init__(parent)
        self._desk = desk
        self._find_bar = find_bar
        self._theme = theme
        self._matrix: Matrix | None = None
        self.addWidget(stacked(find_bar, desk.board, self))
        self.setFocusProxy(desk.board)

    @property
    def matrix(self) -> Matrix:
        """The matrix, made when first asked for."""
        if self._matrix is None:
            from dutyflow.views.matrix import Matrix

            self._matrix = Matrix(self._desk.document, self)
            self._follow_theme()
            self._theme.changed.connect(self._follow_theme)
            self._matrix.card_wanted.connect(self._show_card)
            self.addWidget(self._matrix)
        return self._matrix

    @property
    def shows_matrix(self) -> bool:
        """Whether the matrix is in sight."""
        return self._matrix is not None and self.currentWidget() is self._matrix

    def show_board(self) -> None:
        """Put the board in sight, ready for keys."""
        self.setCurrentIndex(0)
        self.setFocusProxy(self._desk.board)
        self._desk.board.setFocus()

    def show_matrix(self) -> None:
        """Put the matrix in sight, ready for keys; what is being written on the board counts."""
        self._desk.board.finish_writing()
        self.setCurrentWidget(self.matrix)
        self.setFocusProxy(self.matrix)
        self.matrix.setFocus()

    def look_for(self) -> None:
        """Wait for a text to look for in the view in sight."""
        if self.shows_matrix:
            self.matrix.look_for()
        else:
            self._find_bar.open()

    def prepare_for(self, action_id: str) -> None:
        """Put the board in sight if an action needs it."""
        if action_id in NEED_BOARD and self.shows_matrix:
            self.show_board()

    def _follow_theme(self) -> None:
        if self._matrix is not None:
            self._matrix.set_palette(self._theme.palette)

    def _show_card(self, duty_id: str) -> None:
        self.show_board()
        self._desk.board.reveal(duty_id)
        self._desk.window.refresh()
