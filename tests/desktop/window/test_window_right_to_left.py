"""The window for those who read from right to left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from dutyflow.app import make_window


@pytest.fixture
def mirrored(qtbot, qapp, library, org_file):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = make_window(qapp, library)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    window.open_path(org_file)
    yield window
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_inspector_stands_where_lines_end(mirrored):
    side, board = mirrored.desk.side, mirrored.desk.board

    assert side.mapToGlobal(side.rect().topRight()).x() < board.mapToGlobal(board.pos()).x()


def test_the_views_begin_at_the_right_and_both_ends_are_round(mirrored, qtbot):
    buttons = [each for each in mirrored.tool_bar.children() if each.property("place")]
    places = {each.property("place"): each.x() for each in buttons}

    assert places["first"] < places["last"]
