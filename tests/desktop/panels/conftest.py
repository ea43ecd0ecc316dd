"""A small organisation in an inspector with a window of its own."""

from __future__ import annotations

import pytest
from panel_hand import Hand, settle
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from dutyflow.document import Document
from dutyflow.panels.inspector import Inspector
from dutyflow_models.org import Organisation


@pytest.fixture
def document(qapp):
    """Four teams, one of them only with SRE; five duties, three hand-offs, two scenarios."""
    document = Document()
    document.organisation = Organisation.model_validate(
        {
            "org": {"name": "acme", "title": "Acme"},
            "stages": [{"id": "build", "title": "Build"}, {"id": "run", "title": "Run"}],
            "factors": [
                {"id": "sre", "title": "SRE", "values": [True, False], "default": False},
                {"id": "hosting", "title": "Hosting", "values": ["own", "cloud"]},
            ],
            "teams": [
                {"id": "platform", "title": "Platform", "color": "blue", "future": 1},
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
                {"id": "images", "title": "Build <b>images</b>", "stage": "build",
                 "responsible": ["devops"], "consulted": ["ghost"]},
                {"id": "on-call", "title": "On call", "stage": "run", "responsible": ["devops"],
                 "assignments": [{"when": {"sre": True}, "accountable": "sre"}]},
                {"id": "advice", "title": "Advise", "responsible": ["dev"],
                 "assignments": [{"when": {"sre": True}, "consulted": ["sre"]}]},
                {"id": "code", "title": "Write code", "stage": "build", "responsible": ["dev"],
                 "tags": ["daily"], "future": {"a": 1},
                 "links": ["https://code.example/a", {"url": "file:///etc/passwd", "title": "X"}]},
            ],
            "handoffs": [
                {"from": "clusters", "to": "on-call", "passes": "a cluster"},
                {"from": "code", "to": "images"},
                {"from": "code", "to": "images", "passes": "a fix", "kind": "request"},
            ],
            "decisions": [{"text": "Agreed.", "about": ["code"], "date": "2026-11-02"}],
        }
    )  # fmt: skip
    document.loaded.emit()
    return document


@pytest.fixture
def window(document, qtbot):
    """A window that undoes by Ctrl+Z and redoes by Ctrl+Y."""
    window = QMainWindow()
    qtbot.addWidget(window)
    for text, keys, run in (
        ("Undo", "Ctrl+Z", document.undo_stack.undo),
        ("Redo", "Ctrl+Y", document.undo_stack.redo),
    ):
        action = QAction(text, window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(run)
        window.addAction(action)
    return window


@pytest.fixture
def inspector(document, window, qtbot):
    """The document's inspector, 300 pixels wide."""
    inspector = Inspector(document, window)
    window.setCentralWidget(inspector)
    window.resize(300, 700)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    settle()
    return inspector


@pytest.fixture
def hand(inspector):
    """A hand in the inspector."""
    return Hand(inspector)
