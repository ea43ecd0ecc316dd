"""With the structure locked no hand changes lanes, stages and accepted duties; others move."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from window_hand import do, titles

from dutyflow_models.edits.stages import move_stage

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def locked(desk, org_file):
    """A desk with the duty `code` accepted and the structure locked."""
    text = org_file.read_text(encoding="utf-8")
    accepted = text.replace("title: Write code,", "title: Write code, status: accepted,")
    org_file.write_text(accepted, encoding="utf-8")
    desk.window.open_path(org_file)
    desk.window.activateWindow()
    desk.board.setFocus()
    QTest.keyClick(desk.board, Qt.Key.Key_K, CTRL | SHIFT)
    assert desk.document.layout.locked
    return desk


def refusals(desk):
    said = [toast.sentence for toast in desk.window.toasts.shown]
    return [sentence for sentence in said if "structure is locked" in sentence]


def on_screen(desk, duty_id):
    rect = desk.board.camera.to_view(desk.board.drawing.cards_by_id[duty_id].rect)
    return QPoint(round(rect.x + rect.w / 2), round(rect.y + 8))


def drag(desk, start, end):
    viewport = desk.board.viewport()
    QTest.mousePress(viewport, LEFT, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(viewport, start + (end - start) * step / 5)
    QTest.mouseRelease(viewport, LEFT, pos=end)


def test_keys_do_not_give_an_accepted_duty_away_and_give_an_open_one(locked):
    document = locked.document
    document.selection.select_duties(["code"])
    QTest.keyClick(locked.board, Qt.Key.Key_1)
    assert document.organisation.duties_by_id["code"].responsible == ("dev",)
    assert "“Write code” is accepted" in refusals(locked)[-1]

    document.selection.select_duties(["on-call"])
    QTest.keyClick(locked.board, Qt.Key.Key_1)
    assert document.organisation.duties_by_id["on-call"].responsible == ("platform",)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Delete, NONE),
        (Qt.Key.Key_D, NONE),
        (Qt.Key.Key_Right, ALT),
        (Qt.Key.Key_0, NONE),
    ],
)
def test_no_key_of_the_board_changes_an_accepted_duty(locked, key, modifier):
    before = locked.document.organisation
    locked.document.selection.select_duties(["code"])
    QTest.keyClick(locked.board, key, modifier)

    assert locked.document.organisation is before
    assert refusals(locked)


def test_a_dragged_accepted_card_stays_and_an_open_one_moves(locked):
    there = on_screen(locked, "clusters")
    drag(locked, on_screen(locked, "code"), there)
    assert locked.document.organisation.duties_by_id["code"].responsible == ("dev",)
    assert refusals(locked)

    drag(locked, on_screen(locked, "on-call"), there)
    assert locked.document.organisation.duties_by_id["on-call"].responsible == ("platform",)


def test_the_menu_neither_moves_nor_removes_lanes_and_stages(locked):
    before, layout = locked.document.organisation, locked.document.layout
    locked.document.selection.select_team("dev")
    do(locked.window, "lane-up")
    locked.tell.answers("Remove", "New")
    do(locked.window, "remove-team")
    do(locked.window, "add-team")

    locked.document.edit("Move stage", lambda org: move_stage(org, "run", "build"))
    assert locked.document.organisation is before
    assert locked.document.layout.lane_order == layout.lane_order
    assert len(refusals(locked)) >= 2


def test_the_matrix_does_not_change_who_has_an_accepted_duty(locked):
    do(locked.window, "view-matrix")
    table = locked.window.views.matrix.table
    for duty_id in ("code", "on-call"):
        place = table.cell_rect(duty_id, "platform").center()
        QTest.mouseClick(table.viewport(), LEFT, NONE, place)
        QTest.keyClick(table, Qt.Key.Key_S)

    known = locked.document.organisation.duties_by_id
    assert known["code"].supports == ()
    assert known["on-call"].supports == ("platform",)
    assert len(refusals(locked)) == 1


def test_the_inspector_shows_again_what_is_locked(locked, qtbot):
    locked.document.selection.select_duties(["code"])

    def titled():
        fields = locked.side.inspector.findChildren(QPlainTextEdit)
        return [field for field in fields if field.toPlainText() == "Write code"]

    qtbot.waitUntil(lambda: bool(titled()))
    (field,) = titled()
    field.setFocus()
    QTest.keyClicks(field, " twice")
    locked.board.setFocus()

    assert locked.document.organisation.duties_by_id["code"].title == "Write code"
    assert len(refusals(locked)) == 1
    qtbot.waitUntil(lambda: field.toPlainText() == "Write code")


def test_pasted_lines_become_duties(locked):
    QGuiApplication.clipboard().setText("One\nTwo")
    do(locked.window, "paste")

    assert {"One", "Two"} <= set(titles(locked))
    assert not refusals(locked)


def test_undo_takes_back_what_made_a_duty_accepted(locked):
    locked.document.selection.select_duties(["on-call"])
    QTest.keyClick(locked.board, Qt.Key.Key_A)
    assert locked.document.organisation.duties_by_id["on-call"].status == "accepted"
    do(locked.window, "undo")

    assert locked.document.organisation.duties_by_id["on-call"].status == "open"
    assert not refusals(locked)


def test_a_padlock_in_the_status_line_unlocks(locked):
    lock = locked.window.status_bar._lock
    assert lock.isVisible()
    QTest.mouseClick(lock, LEFT)

    assert not lock.isVisible()
    assert not locked.document.layout.locked
    locked.document.selection.select_duties(["code"])
    QTest.keyClick(locked.board, Qt.Key.Key_1)
    assert locked.document.organisation.duties_by_id["code"].responsible == ("platform",)


def test_the_lock_is_there_again_when_the_file_is_opened_again(locked, org_file):
    do(locked.window, "close")
    locked.window.open_path(org_file)

    assert locked.document.layout.locked
    assert locked.window.status_bar._lock.isVisible()


def test_the_lock_is_no_undo_step_and_no_change_of_the_file(locked):
    assert not locked.document.modified
    assert not locked.document.undo_stack.canUndo()
