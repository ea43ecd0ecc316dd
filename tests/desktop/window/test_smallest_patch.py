"""What is dragged in a scenario of the sample, saved: the difference is the lines that say it."""

from __future__ import annotations

import difflib

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from window_hand import do

from dutyflow.resources import resource_bytes

LEFT, NONE, CTRL = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
)
LARGE = Qt.Key.Key_4
"""With Ctrl: the fourth in the menu, the base among them."""

CASES = [
    ("everywhere", "create-clusters", "sre",
     ["-    responsible: [platform]", "+    responsible: [sre]"]),
    ("only-when", "create-clusters", "sre",
     ["+    assignments:", "+      - {when: {sre: true}, responsible: [sre]}"]),
    ("everywhere", "answer-for-applications", "dev",
     ["-      - {when: {sre: true}, accountable: sre}",
      "+      - {when: {sre: true}, accountable: dev}"]),
    ("only-when", "answer-for-applications", "dev",
     ["-      - {when: {sre: true}, accountable: sre}",
      "+      - {when: {sre: true}, accountable: dev}"]),
]  # fmt: skip


@pytest.fixture
def org_file(tmp_path):
    path = tmp_path / "kubernetes.org.yaml"
    path.write_bytes(resource_bytes("samples", "kubernetes.org.yaml"))
    return path


def drag(board, duty_id, team_id, stage_id):
    """Drag a card into a cell with the mouse."""
    view = board.viewport()
    card = board.camera.to_view(board.drawing.cards_by_id[duty_id].rect)
    cell = board.camera.to_view(board.sheet.cells[team_id, stage_id].rect)
    start = QPoint(round(card.x + card.w / 2), round(card.y + card.h / 2))
    end = QPoint(round(cell.x + cell.w / 2), round(cell.bottom - 4))
    QTest.mousePress(view, LEFT, NONE, start)
    for step in range(1, 6):
        QTest.mouseMove(view, start + (end - start) * step / 5)
    QTest.mouseRelease(view, LEFT, NONE, end)


def differing(path, before):
    """Return the lines that went and came, each with its sign."""
    lines = difflib.unified_diff(before.splitlines(), path.read_text("utf-8").splitlines(), n=0)
    return [line for line in lines if line[:2] not in ("--", "++", "@@")]


@pytest.mark.parametrize(("reach", "duty_id", "team_id", "lines"), CASES)
def test_the_file_differs_in_the_lines_that_say_it_and_no_other(
    desk, window, org_file, qtbot, reach, duty_id, team_id, lines
):
    before = org_file.read_text("utf-8")
    qtbot.keyClick(desk.board, LARGE, CTRL)
    assert desk.document.scenario.id == "large"
    desk.document.reach.choose(reach)
    do(window, "zoom-fit")
    stage = desk.document.shown.duties_by_id[duty_id].stage

    drag(desk.board, duty_id, team_id, stage)
    qtbot.keyClick(desk.board, Qt.Key.Key_S, CTRL)

    assert not desk.document.modified
    assert differing(org_file, before) == lines
