"""The line above the board while ghosts are shown: what is compared, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from dutyflow.accessibility import TARGET
from dutyflow.plain import label, set_tool_tip
from dutyflow.resources import icon
from dutyflow_models.language import say

if TYPE_CHECKING:
    from dutyflow.board.widget import Board
    from dutyflow.document import Document


class GhostBar(QFrame):
    """Says whose ghosts stand on the board; closing it takes them away."""

    def __init__(self, document: Document, board: Board, parent: QWidget) -> None:
        """Follow the comparison of a document; hidden while no ghosts are shown."""
        super().__init__(parent)
        self._document = document
        self._board = board
        self.words = label("", self)
        self.words.setWordWrap(True)
        self.close_button = QToolButton(self)
        self.close_button.setAutoRaise(True)
        self.close_button.setMinimumSize(TARGET, TARGET)
        self.close_button.setIcon(icon("x"))
        self.close_button.setAccessibleName(say("Close"))
        set_tool_tip(self.close_button, say("Close (Esc)"))
        self.close_button.clicked.connect(self.end)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 10, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self.close_button)
        self.hide()
        document.comparison.changed.connect(self._follow)

    def end(self) -> None:
        """Take the ghosts off the board."""
        self._document.comparison.show_on_board(False)
        self._board.setFocus()

    def _follow(self) -> None:
        comparison = self._document.comparison
        self.setVisible(comparison.on_board)
        if comparison.on_board:
            before = comparison.title(comparison.before)
            self.words.setText(
                say("Ghosts show “{before}”.  {line}.", before=before, line=comparison.line)
            )
