"""The tour: each step is done by a real hand or key, noticed, and can be left at any time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from dutyflow import motion
from dutyflow.commands.file import SAMPLE
from dutyflow.resources import resource_bytes
from dutyflow.tour.bubble import beside
from dutyflow.tour.offer import TourOffer, offer_once
from dutyflow.tour.steps import CARD, STEPS
from dutyflow.tour.tour import Tour, tour_of
from dutyflow_models.files.read import read_org

LEFT = Qt.MouseButton.LeftButton
NONE, CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def tour(window, qtbot):
    """The tour at its first step, the keyboard on the board."""
    window.activateWindow()
    window.actions_by_id["tour"].trigger()
    found = tour_of(window.desk)
    yield Hand(window, found)
    if tour_of(window.desk) is not None:
        tour_of(window.desk).leave()
    QApplication.processEvents()


class Hand:
    """What a person does while the tour looks."""

    def __init__(self, window, tour):
        self.window, self.tour, self.desk = window, tour, window.desk
        self.board = window.desk.board

    def key(self, key, modifier=NONE):
        QTest.keyClick(self.board, key, modifier)
        QApplication.processEvents()

    def middle(self, duty_id):
        rect = self.board.camera.to_view(self.board.drawing.cards_by_id[duty_id].rect)
        return QPoint(round(rect.x + rect.w / 2), round(rect.y + rect.h / 2))

    def click(self, duty_id):
        QTest.mouseClick(self.board.viewport(), LEFT, pos=self.middle(duty_id))
        QApplication.processEvents()

    def drag(self, duty_id, to):
        view = self.board.viewport()
        QTest.mousePress(view, LEFT, pos=self.middle(duty_id))
        for part in (0.3, 0.6, 1.0):
            start = self.middle(duty_id)
            QTest.mouseMove(view, start + (to - start) * part)
        QTest.mouseRelease(view, LEFT, pos=to)
        QApplication.processEvents()

    def press(self, button):
        QTest.mouseClick(button, LEFT)
        QApplication.processEvents()

    def begin(self, at):
        while self.tour.at < at:
            self.press(self.tour.bubble.next_button)

    @property
    def said(self):
        bubble = self.tour.bubble
        return bubble.praise.text() if not bubble.praise.isHidden() else ""


def test_it_begins_on_a_board_without_a_file(tour):
    assert tour.desk.document.path is None
    assert not tour.desk.document.modified
    assert tour.tour.bubble.count.text() == f"Step 1 of {len(STEPS)}"
    assert tour.tour.outline.isVisible()
    assert tour.window.focusWidget() is tour.board


def test_a_click_on_the_card_is_noticed(tour):
    assert not tour.tour.done
    tour.click(CARD)
    assert tour.tour.done
    assert tour.said.startswith("✓")
    assert tour.tour.bubble.next_button.isDefault()


def test_a_drag_to_another_lane_is_noticed_and_undone_in_the_next_step(tour):
    tour.begin(1)
    lane = next(lane for lane in tour.board.drawing.lanes if lane.team_id == "devops")
    card = tour.middle(CARD)
    goal = tour.board.camera.to_view(lane.rect)
    tour.drag(CARD, QPoint(card.x(), round(goal.y + 40)))
    assert tour.desk.document.organisation.duties_by_id[CARD].responsible == ("devops",)
    assert tour.tour.done

    tour.press(tour.tour.bubble.next_button)
    assert not tour.tour.done
    tour.key(Qt.Key.Key_Z, CTRL)
    assert tour.tour.done
    assert not tour.desk.document.modified


def test_a_drag_that_ends_where_it_began_is_not_enough(tour):
    tour.begin(1)
    tour.drag(CARD, tour.middle(CARD) + QPoint(6, 3))
    assert not tour.tour.done


def test_the_digit_of_a_lane_does_as_well(tour):
    tour.begin(1)
    tour.key(Qt.Key.Key_3)
    assert tour.tour.done


def test_a_role_by_keys_is_noticed(tour):
    tour.begin(3)
    assert "Shift+4" in tour.tour.bubble.words.text()
    tour.key(Qt.Key.Key_4, SHIFT)
    tour.key(Qt.Key.Key_C)
    assert tour.desk.document.organisation.duties_by_id[CARD].consulted == ("dev",)
    assert tour.tour.done


def test_a_hand_off_by_keys_is_noticed(tour):
    tour.begin(4)
    before = len(tour.desk.document.organisation.handoffs)
    tour.key(Qt.Key.Key_H)
    tour.key(Qt.Key.Key_Right)
    assert not tour.tour.done
    tour.key(Qt.Key.Key_Return)
    assert len(tour.desk.document.organisation.handoffs) == before + 1
    assert tour.tour.done


def test_esc_gives_up_a_hand_off_first_and_leaves_then(tour, qtbot):
    tour.begin(4)
    tour.key(Qt.Key.Key_H)
    tour.key(Qt.Key.Key_Escape)
    assert tour_of(tour.desk) is tour.tour
    tour.key(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: tour_of(tour.desk) is None)
    assert tour.window.shows_board


def test_a_status_a_scenario_and_the_palette_end_the_tour(tour, qtbot):
    tour.begin(5)
    tour.key(Qt.Key.Key_D)
    assert tour.desk.document.organisation.duties_by_id[CARD].status == "disputed"
    assert tour.tour.done

    tour.press(tour.tour.bubble.next_button)
    tour.key(Qt.Key.Key_3, CTRL)
    assert tour.desk.document.scenario.title == "Cloud"
    assert tour.tour.done

    tour.press(tour.tour.bubble.next_button)
    assert tour.tour.bubble.next_button.text() == "&Finish"
    tour.key(Qt.Key.Key_K, CTRL)
    qtbot.waitUntil(lambda: tour.tour.done)
    QTest.keyClick(tour.window.command_palette.field, Qt.Key.Key_Escape)
    tour.press(tour.tour.bubble.next_button)
    qtbot.waitUntil(lambda: tour_of(tour.desk) is None)


def test_steps_go_on_and_back_by_keys(tour, qtbot):
    tour.key(Qt.Key.Key_N, ALT)
    qtbot.waitUntil(lambda: tour.tour.at == 1)  # the button shows for a moment that it is pressed
    tour.key(Qt.Key.Key_K, ALT)
    qtbot.waitUntil(lambda: tour.tour.at == 0)


def test_it_is_left_by_its_button_and_the_board_stays(tour, qtbot):
    tour.press(tour.tour.bubble.leave_button)
    qtbot.waitUntil(lambda: tour_of(tour.desk) is None)
    assert tour.window.shows_board


def test_another_file_ends_it(tour, org_file, qtbot):
    tour.window.open_path(org_file)
    qtbot.waitUntil(lambda: tour_of(tour.desk) is None)
    assert tour.desk.document.path == org_file


def test_no_file_of_the_person_is_touched(desk, org_file, qtbot):
    text = org_file.read_bytes()
    desk.window.actions_by_id["tour"].trigger()
    QTest.keyClick(desk.board, Qt.Key.Key_3)
    assert desk.document.path is None
    assert org_file.read_bytes() == text
    tour_of(desk).leave()


def test_work_that_is_not_saved_is_asked_about_first(desk, org_file):
    desk.document.selection.select_duties(["code"])
    QTest.keyClick(desk.board, Qt.Key.Key_D)
    desk.tell.answers("Cancel")
    desk.window.actions_by_id["tour"].trigger()
    assert tour_of(desk) is None
    assert desk.document.path == org_file


@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(1920, 1080), QSize(900, 600)])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_bubble_is_whole_in_the_window_and_off_its_place(tour, size, theme):
    motion.choose("reduced")
    tour.window.resize(size)
    tour.window.theme.choose(theme)
    QApplication.processEvents()
    for at in range(len(STEPS)):
        tour.begin(at)
        bubble = tour.tour.bubble
        assert tour.window.rect().contains(bubble.geometry()), at
        place = STEPS[at].place(tour.desk)
        assert place.isEmpty() or not bubble.geometry().intersects(place), at
        for words in (bubble.words, bubble.title):
            assert words.height() >= words.heightForWidth(words.width()), at
    motion.choose("system")


def test_a_bubble_beside_a_place_never_covers_it():
    room, size = QRect(12, 12, 1256, 696), QSize(340, 140)
    for place in (QRect(20, 20, 150, 40), QRect(1100, 300, 160, 60), QRect(12, 12, 1256, 40)):
        found = QRect(beside(place, size, room), size)
        assert room.contains(found)
        assert not found.intersects(place)


def test_the_steps_fit_the_sample():
    org = read_org(resource_bytes(*SAMPLE)).organisation
    assert CARD in org.duties_by_id
    assert 6 <= len(STEPS) <= 8


def offers(window):
    return [each for each in window.start_page.findChildren(TourOffer) if each.isVisible()]


def test_it_is_offered_until_it_is_declined(window):
    offer_once(window.desk)
    QApplication.processEvents()
    (offer,) = offers(window)
    window.start_page.refreshed.connect(lambda: offer_once(window.desk))
    decline = next(each for each in offer.findChildren(QPushButton) if each.text() == "Not now")
    QTest.mouseClick(decline, LEFT)
    assert offers(window) == []
    assert window.library.load_settings().tour_offered


def test_the_offer_takes_the_tour_and_is_not_made_again(window):
    offer_once(window.desk)
    QApplication.processEvents()
    (offer,) = offers(window)
    take = next(each for each in offer.findChildren(QPushButton) if each.text() == "Take the tour")
    QTest.mouseClick(take, LEFT)
    found = window.findChild(Tour)
    assert found.at == 0
    assert window.library.load_settings().tour_offered
    found.leave()
