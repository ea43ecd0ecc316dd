"""A small organisation in a matrix with a window of its own."""

from __future__ import annotations

import pytest
from matrix_hand import MatrixHand
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from dutyflow.document import Document
from dutyflow.views.matrix import Matrix
from dutyflow_models.org import Organisation


@pytest.fixture
def document(qapp):
    """Four teams, one of them only with SRE; five duties in two stages, two scenarios."""
    document = Document()
    document.organisation = Organisation.model_validate(
        {
            "stages": [{"id": "build", "title": "Build"}, {"id": "run", "title": "Run"}],
            "factors": [{"id": "sre", "title": "SRE", "values": [True, False], "default": False}],
            "teams": [
                {"id": "platform", "title": "Platform", "color": "blue"},
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
                {"id": "on-call", "title": "On call", "stage": "run", "responsible": ["devops"],
                 "assignments": [{"when": {"sre": True}, "accountable": "sre"}]},
                {"id": "clusters", "title": "Create clusters", "stage": "build",
                 "responsible": ["platform"], "accountable": "platform", "consulted": ["dev"]},
                {"id": "images", "title": "Build <b>images</b>", "stage": "build",
                 "responsible": ["devops"], "status": "disputed", "tags": ["each-day"]},
                {"id": "advice", "title": "Advise", "responsible": ["dev"],
                 "assignments": [{"when": {"sre": True}, "consulted": ["sre"]}]},
                {"id": "code", "title": "Write code", "stage": "build", "responsible": ["dev"],
                 "description": "Every day."},
            ],
        }
    )  # fmt: skip
    return document


@pytest.fixture
def window(document, qtbot):
    """A window that undoes by Ctrl+Z, with the document's matrix in it."""
    window = QMainWindow()
    qtbot.addWidget(window)
    undo = QAction("Undo", window)
    undo.setShortcut(QKeySequence("Ctrl+Z"))
    undo.triggered.connect(document.undo_stack.undo)
    window.addAction(undo)
    window.setCentralWidget(Matrix(document, window))
    window.resize(1000, 500)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.centralWidget().setFocus()
    return window


@pytest.fixture
def matrix(window):
    return window.centralWidget()


@pytest.fixture
def hand(matrix):
    return MatrixHand(matrix)
