"""What is seen of a board first, and what is painted when nothing happened."""

from PySide6.QtCore import QEvent, QObject

from dutyflow.board.widget import Board
from dutyflow.painting.fonts import qt_measure
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.palette import LIGHT


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_a_board_is_whole_in_its_first_frame(document, qtbot):
    board = Board(document, Faces(qt_measure), LIGHT, None)
    qtbot.addWidget(board)
    board.resize(2600, 1800)

    first = board.viewport().grab().toImage()
    for _ in range(5):
        board.viewport().grab()

    assert board.viewport().grab().toImage() == first


def test_scrolling_at_the_end_of_the_board_paints_nothing(board, qtbot):
    qtbot.wait(50)
    paints = Paints(board.viewport())

    board.scroll_by(-20, -20)
    qtbot.wait(50)

    assert paints.count == 0
