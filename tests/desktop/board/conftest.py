"""A small organisation on a real board, and a hand that presses, drags and types on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from dutyflow.board.widget import Board
from dutyflow.document import Document
from dutyflow.painting.fonts import qt_measure
from dutyflow_models.org import Organisation, lane_of
from dutyflow_models.picture.faces import Faces
from dutyflow_models.picture.palette import LIGHT

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def document(qapp):
    """Three teams, two stages, five duties, two hand-offs, and a scenario with a team more."""
    document = Document()
    document.organisation = Organisation.model_validate(
        {
            "org": {"name": "acme", "title": "Acme"},
            "stages": [{"id": "build", "title": "Build"}, {"id": "run", "title": "Run"}],
            "factors": [{"id": "sre", "title": "SRE", "values": [True, False], "default": False}],
            "teams": [
                {"id": "platform", "title": "Platform"},
                {"id": "devops", "title": "DevOps"},
                {"id": "dev", "title": "Dev"},
                {"id": "sre", "title": "SRE", "when": {"sre": True}},
            ],
            "groups": [{"id": "ops", "title": "Ops", "teams": ["platform", "devops"]}],
            "scenarios": [
                {"id": "large", "title": "Large", "facts": {"sre": True}},
                {"id": "small", "title": "Small", "merge": ["ops"]},
            ],
            "duties": [
                {"id": "clusters", "title": "Create clusters", "stage": "build",
                 "responsible": ["platform"]},
                {"id": "images", "title": "Build images", "stage": "build",
                 "responsible": ["devops"]},
                {"id": "pipelines", "title": "Configure pipelines", "stage": "build",
                 "responsible": ["devops"]},
                {"id": "on-call", "title": "On call", "stage": "run", "responsible": ["devops"],
                 "assignments": [{"when": {"sre": True}, "accountable": "sre"}]},
                {"id": "code", "title": "Write code", "stage": "build", "responsible": ["dev"]},
            ],
            "handoffs": [
                {"from": "clusters", "to": "on-call", "passes": "a cluster"},
                {"from": "code", "to": "images"},
            ],
        }
    )  # fmt: skip
    document.loaded.emit()
    return document


@pytest.fixture
def board(document, qtbot):
    """The document's board in a window of 1000 × 700."""
    board = Board(document, Faces(qt_measure), LIGHT, None)
    qtbot.addWidget(board)
    board.resize(1000, 700)
    board.show()
    qtbot.waitExposed(board)
    board.setFocus()
    return board


class Hand:
    """Presses, drags and types on a board as a person does."""

    def __init__(self, board):
        self.board = board
        self.at = QPoint(0, 0)

    def on_card(self, duty_id, *, right=False):
        """Say where a card's middle, or its right edge, is in the window."""
        rect = self.board.camera.to_view(self.board.drawing.cards_by_id[duty_id].rect)
        x = rect.right - 4 if right else rect.x + rect.w / 2
        return QPoint(round(x), round(rect.y + rect.h / 2))

    def in_cell(self, team_id, stage_id):
        """Say where the lower end of a cell is in the window."""
        rect = self.board.camera.to_view(self.board.sheet.cells[(team_id, stage_id)].rect)
        return QPoint(round(rect.x + rect.w / 2), round(rect.bottom - 6))

    def press(self, pos, modifier=NONE, button=LEFT):
        self.at = pos
        QTest.mousePress(self.board.viewport(), button, modifier, pos)

    def move(self, pos):
        for step in range(1, 6):
            between = self.at + (pos - self.at) * step / 5
            QTest.mouseMove(self.board.viewport(), between)
        self.at = pos

    def release(self, modifier=NONE, button=LEFT):
        QTest.mouseRelease(self.board.viewport(), button, modifier, self.at)

    def drag(self, start, end, modifier=NONE):
        self.press(start)
        self.move(end)
        self.release(modifier)

    def click(self, pos, modifier=NONE):
        QTest.mouseClick(self.board.viewport(), LEFT, modifier, pos)

    def double_click(self, pos):
        QTest.mouseDClick(self.board.viewport(), LEFT, NONE, pos)

    def type(self, text, *keys):
        """Type into the open editor, then press keys."""
        field = self.board.writing.editor.field
        QTest.keyClicks(field, text)
        for key in keys:
            QTest.keyClick(field, key)


@pytest.fixture
def hand(board):
    """A hand on the board."""
    return Hand(board)


def lane(document, duty_id):
    """Say in whose lane a duty's card lies now."""
    shown = document.shown
    return lane_of(shown.duties_by_id[duty_id], shown.teams_by_id)
