"""Fingers, a pen and a trackpad do on the board what the mouse does, and what it cannot."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyflow_models.org import lane_of

LEFT, RIGHT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton(0)
NONE = Qt.KeyboardModifier.NoModifier
SCREEN = QTest.createTouchDevice()


def lane(document, duty_id):
    """Say in whose lane a duty's card lies now."""
    shown = document.shown
    return lane_of(shown.duties_by_id[duty_id], shown.teams_by_id)


class Touching:
    """Fingers on a board's viewport, by their numbers."""

    def __init__(self, board):
        self.viewport = board.viewport()
        self.at = {}

    def press(self, *places):
        sequence = QTest.touchEvent(self.viewport, SCREEN, False)
        for finger, place in enumerate(places):
            if finger in self.at:
                sequence.stationary(finger)
            else:
                sequence.press(finger, place, self.viewport)
                self.at[finger] = place
        sequence.commit()

    def move(self, *places, steps=6):
        start = dict(self.at)
        for step in range(1, steps + 1):
            sequence = QTest.touchEvent(self.viewport, SCREEN, False)
            for finger, place in enumerate(places):
                between = start[finger] + (place - start[finger]) * step / steps
                sequence.move(finger, between, self.viewport)
                self.at[finger] = between
            sequence.commit()

    def lift(self, *fingers):
        sequence = QTest.touchEvent(self.viewport, SCREEN, False)
        for finger in list(self.at):
            if not fingers or finger in fingers:
                sequence.release(finger, self.at.pop(finger), self.viewport)
            else:
                sequence.stationary(finger)
        sequence.commit()

    def tap(self, place):
        self.press(place)
        self.lift()


@pytest.fixture
def fingers(board):
    """Fingers on the board."""
    touching = Touching(board)
    yield touching
    if touching.at:
        touching.lift()


def pen(board, kind, at, button=LEFT, buttons=LEFT):
    """Send an event of a pen, as Qt does when it is moved over a window."""
    device = QPointingDevice(
        "pen", 7, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position, 1, 3,
    )  # fmt: skip
    there, globally = QPointF(at), QPointF(board.viewport().mapToGlobal(at))
    event = QTabletEvent(
        kind, device, there, globally, 0.5, 0, 0, 0.0, 0.0, 0.0, NONE, button, buttons
    )
    QApplication.sendEvent(board.viewport(), event)
    return event.isAccepted()


def test_a_finger_drags_a_card_to_another_team(document, board, hand, fingers):
    fingers.press(hand.on_card("images"))
    fingers.move(hand.in_cell("dev", "build"))
    assert board.overlay.lift is not None
    fingers.lift()
    assert lane(document, "images") == "dev"
    assert document.undo_stack.count() == 1


def test_a_tap_selects_a_card_and_a_tap_beside_it_nothing(document, board, hand, fingers):
    fingers.tap(hand.on_card("images"))
    assert document.selection.duties == ("images",)
    fingers.tap(hand.in_cell("platform", "run"))
    assert document.selection.duties == ()
    assert document.undo_stack.count() == 0


def test_two_quick_taps_write_the_title(board, hand, fingers):
    fingers.tap(hand.on_card("images"))
    fingers.tap(hand.on_card("images") + QPoint(3, 2))
    assert board.writing.editor.field.toPlainText() == "Build images"


def test_two_taps_far_from_each_other_are_two_taps(document, board, hand, fingers):
    fingers.tap(hand.on_card("images"))
    fingers.tap(hand.on_card("code"))
    assert not board.writing.editor.field.isVisible()
    assert document.selection.duties == ("code",)


def test_a_finger_held_still_asks_for_the_menu_of_a_card(document, board, hand, fingers, qtbot):
    place = hand.on_card("images")
    with qtbot.waitSignal(board.context_menu_wanted, timeout=5000) as asked:
        fingers.press(place)
    assert asked.args == [board.viewport().mapToGlobal(place)]
    assert document.selection.duties == ("images",)
    # What the finger does then is nothing more.
    fingers.move(hand.in_cell("dev", "build"))
    fingers.lift()
    assert board.overlay.lift is None
    assert lane(document, "images") == "devops"


def test_a_finger_that_moves_asks_for_no_menu(board, hand, fingers, qtbot):
    wait = QApplication.styleHints().mousePressAndHoldInterval()
    fingers.press(hand.on_card("images"))
    fingers.move(hand.on_card("images") + QPoint(0, 60))
    with qtbot.assertNotEmitted(board.context_menu_wanted, wait=wait + 200):
        pass
    assert board.overlay.lift is not None


def test_a_finger_in_an_empty_place_moves_the_board(document, board, hand, fingers):
    board.resize(500, 240)
    start = hand.in_cell("platform", "build") + QPoint(0, 2)
    fingers.press(start)
    fingers.move(start - QPoint(40, 50))
    fingers.lift()
    assert board.camera.scrolled == pytest.approx((40, 50), abs=1)
    assert board.overlay.band is None


def test_two_fingers_zoom_about_the_place_between_them(board, fingers):
    board.resize(500, 400)
    board.zoom_at(1.5, 300, 200)
    board.scroll_by(60, 60)
    zoom = board.camera.zoom
    middle = (300, 250)
    under = board.camera.to_board(*middle)
    fingers.press(QPoint(250, 250), QPoint(350, 250))
    fingers.move(QPoint(200, 250), QPoint(400, 250))
    fingers.lift()
    assert board.camera.zoom == pytest.approx(2 * zoom, rel=0.02)
    assert board.camera.to_board(*middle) == pytest.approx(under, abs=1.5)


def test_two_fingers_move_the_board_without_a_zoom(board, fingers):
    board.resize(500, 240)
    zoom = board.camera.zoom
    fingers.press(QPoint(300, 200), QPoint(380, 200))
    fingers.move(QPoint(270, 140), QPoint(350, 140))
    assert board.camera.zoom == pytest.approx(zoom)
    assert board.camera.scrolled == pytest.approx((30, 60), abs=2)


def test_a_second_finger_puts_the_card_back(document, board, hand, fingers):
    start = hand.on_card("images")
    fingers.press(start)
    fingers.move(start + QPoint(20, 80))
    assert board.overlay.lift is not None
    fingers.press(start, start + QPoint(120, 0))
    fingers.move(start + QPoint(10, 90), start + QPoint(130, 0))
    assert board.overlay.lift is None
    fingers.lift(1)
    fingers.move(hand.in_cell("dev", "build"))
    fingers.lift()
    assert document.undo_stack.count() == 0


def test_a_finger_on_the_line_that_is_written_does_not_end_it(board, fingers):
    board.edit_title("images")
    field = board.writing.editor.field
    fingers.tap(field.geometry().center())
    assert field.isVisible()


def test_fingers_on_a_mirrored_board_do_the_same(document, board, hand, fingers):
    board.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    fingers.press(hand.on_card("images"))
    fingers.move(hand.in_cell("devops", "run"))
    fingers.lift()
    assert document.organisation.duties_by_id["images"].stage == "run"


def test_a_pen_drags_a_card(document, board, hand):
    start, end = hand.on_card("images"), hand.in_cell("dev", "run")
    assert pen(board, QEvent.Type.TabletPress, start)
    for step in range(1, 6):
        pen(board, QEvent.Type.TabletMove, start + (end - start) * step / 5, NO_BUTTON)
    assert board.overlay.lift is not None
    pen(board, QEvent.Type.TabletRelease, end, LEFT, NO_BUTTON)
    assert lane(document, "images") == "dev"
    assert document.organisation.duties_by_id["images"].stage == "run"


def test_a_pen_above_a_card_shows_its_grip_and_presses_nothing(document, board, hand):
    pen(board, QEvent.Type.TabletMove, hand.on_card("images"), NO_BUTTON, NO_BUTTON)
    assert board.overlay.hover == "images"
    assert document.selection.duties == ()


def test_the_button_of_a_pen_asks_for_the_menu(document, board, hand, qtbot):
    place = hand.on_card("code")
    with qtbot.waitSignal(board.context_menu_wanted, timeout=1000) as asked:
        pen(board, QEvent.Type.TabletPress, place, RIGHT, RIGHT)
    pen(board, QEvent.Type.TabletRelease, place, RIGHT, NO_BUTTON)
    assert asked.args == [board.viewport().mapToGlobal(place)]
    assert document.selection.duties == ("code",)


def test_a_pinch_on_a_trackpad_zooms_under_the_pointer(board):
    board.resize(500, 400)
    board.zoom_at(1.5, 300, 200)
    board.scroll_by(60, 60)
    zoom, under = board.camera.zoom, board.camera.to_board(300, 250)
    device = QPointingDevice.primaryPointingDevice()
    at = QPointF(300, 250)
    for _ in range(4):
        event = QNativeGestureEvent(
            Qt.NativeGestureType.ZoomNativeGesture, device, 2, at, at, at, 0.05, QPointF()
        )
        QApplication.sendEvent(board.viewport(), event)
    assert board.camera.zoom == pytest.approx(zoom * 1.05**4)
    assert board.camera.to_board(300, 250) == pytest.approx(under, abs=1.5)
