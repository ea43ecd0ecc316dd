"""An application and a window of 1920×1080 to measure in, looking as Dutyflow does."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QMainWindow

from dutyflow.board.widget import Board
from dutyflow.painting.fonts import qt_measure
from dutyflow.resources import FONT_FAMILY, load_fonts
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.palette import LIGHT

if TYPE_CHECKING:
    from dutyflow.document import Document


def make_application() -> QApplication:
    """Make an application with our fonts."""
    app = QApplication([])
    app.setStyle("Fusion")
    load_fonts()
    app.setFont(QFont(FONT_FAMILY, 10))
    return app


class BoardWindow(QMainWindow):
    """A window with the board of a document."""

    def __init__(self, document: Document) -> None:
        """Show the board at once."""
        super().__init__()
        self.board = Board(document, Faces(qt_measure), LIGHT, self)
        self.setCentralWidget(self.board)
        self.resize(1920, 1080)
        self.show()


def settle(app: QApplication) -> None:
    """Let timers and tiles come to rest."""
    for _ in range(30):
        app.processEvents()
        time.sleep(0.005)
