"""What is seen of a board first, and what is painted when nothing happened."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRect

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


@pytest.mark.parametrize("area", [(0, 60, 40, 30), (300, 0, 200, 60), (90, 10, 400, 300)])
def test_a_part_that_is_painted_anew_looks_as_in_the_whole(board, area):
    for _ in range(5):
        whole = board.viewport().grab().toImage()

    part = board.viewport().grab(QRect(*area)).toImage()

    assert part == whole.copy(QRect(*area))
