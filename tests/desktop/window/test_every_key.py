"""Every key of the table, pressed in the window, sets off its own action and no other."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from dutyflow.actions.table import ACTIONS

KEYS = [(action, key) for action in ACTIONS.values() for key in action.shortcuts if key != "Space"]
"""Space is a tap or, held, the hand that moves the board: the board itself tells them apart."""


@pytest.fixture
def set_off(desk, window, monkeypatch):
    """The ids of the actions that keys set off; what they do is left undone."""
    ids = []
    monkeypatch.setattr(window.actions_by_id, "_run", lambda action: ids.append(action.id))
    for action in ACTIONS.values():
        window.actions_by_id[action.id].setVisible(True)
        window.actions_by_id[action.id].setEnabled(True)
    return ids


def test_every_key_sets_off_its_action(desk, set_off):
    assert len(KEYS) > 80
    wrong = []
    for action, key in KEYS:
        set_off.clear()
        pressed = QKeySequence(key)[0]
        QTest.keyClick(desk.board, pressed.key(), pressed.keyboardModifiers())
        if set_off != [action.id]:
            wrong.append((key, action.id, list(set_off)))
    assert wrong == []
