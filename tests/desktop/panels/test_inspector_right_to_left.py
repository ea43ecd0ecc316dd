"""The inspector begins at the right for those who read from there, and is pressed where it is."""

from __future__ import annotations

import pytest
from panel_hand import settle
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


@pytest.fixture(autouse=True)
def rightwards(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def grid(document, inspector):
    """The grid of “On call”."""
    document.selection.select_duties(["on-call"])
    settle()
    return inspector.form.row("roles").editor.grid


def test_labels_stand_right_of_their_fields(inspector, grid):
    row = inspector.form.row("stage")
    assert row.label.geometry().left() > row.widget.geometry().center().x()
    assert row.label.alignment() & Qt.AlignmentFlag.AlignRight
    assert inspector.form.heading.geometry().right() > inspector.form.width() - 40


def test_buttons_of_roles_run_from_the_right_and_are_pressed_where_they_lie(document, grid, hand):
    first, second = grid.cell_rect(0, 0), grid.cell_rect(0, 1)
    assert first.left() == second.left() + second.width()
    assert first.right() < grid.width() // 2
    hand.click_cell(grid, "dev", "consulted")
    assert document.organisation.duties_by_id["on-call"].consulted == ("dev",)


def test_left_goes_on_to_the_next_role(document, grid):
    grid.setFocus(Qt.FocusReason.MouseFocusReason)
    grid.go(next(at for at, row in enumerate(grid.rows) if row.key == "dev"))
    for _ in range(3):
        QTest.keyClick(grid, Qt.Key.Key_Left)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert document.organisation.duties_by_id["on-call"].consulted == ("dev",)
