"""F5 shows the board to the room, and Esc gives it back as it was."""

from __future__ import annotations

from functools import partial

import pytest
from present_hand import LAPTOP, PROJECTOR, WALL, Room
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from dutyflow.actions.lists import LISTS
from dutyflow.library import NotKept
from dutyflow.workshop.present import room_window
from dutyflow_models.edits.duties import add_duty, set_duty
from dutyflow_models.picture.drawing import Text

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


@pytest.fixture
def room(desk, qtbot):
    room = Room(qtbot, desk)
    yield room
    if room.running is not None:
        room.running.end()


@pytest.fixture
def full(room):
    """A board of several pages, presented."""
    document = room.desk.document
    for number in range(30):
        document.edit("Add", partial(add_duty, title=f"Duty {number}", team_id="dev"))
    document.selection.clear()
    return room.begin()


def words_on(page):
    marks = [mark for card in page.board.drawing.cards for mark in card.face.marks]
    return [mark.text for mark in marks if isinstance(mark, Text)]


def test_f5_fills_the_second_display_and_esc_ends_it(room, desk):
    QTest.keyClick(desk.board, Key.Key_F5)
    assert room.window.isVisible()
    assert room.window.isFullScreen()
    assert room.window.display == PROJECTOR
    room.key(Key.Key_Escape)
    assert room.running is None


def test_every_card_is_shown_page_by_page(full):
    seen = full.cards()
    while full.show.following is not None:
        full.key(Key.Key_Right)
        seen += full.cards()
    assert sorted(seen) == sorted(full.desk.document.organisation.duties_by_id)


@pytest.mark.parametrize(
    ("forth", "back"),
    [
        (Key.Key_Right, Key.Key_Left),
        (Key.Key_PageDown, Key.Key_PageUp),
        (Key.Key_Down, Key.Key_Up),
        (Key.Key_Space, Key.Key_Backspace),
    ],
)
def test_keys_turn_pages_forth_and_back(full, forth, back):
    count = len(full.show.pages)
    assert count > 2
    full.key(forth)
    assert full.show.place == f"2 / {count}"
    full.key(back)
    full.key(back)
    assert full.show.place == f"1 / {count}"
    full.key(Key.Key_End)
    full.key(forth)
    assert full.show.place == f"{count} / {count}"
    full.key(Key.Key_Space, SHIFT)
    full.key(Key.Key_Home)
    assert full.show.place == f"1 / {count}"


def test_it_begins_with_the_page_of_the_focused_card(room, desk):
    for number in range(30):
        desk.document.edit("Add", partial(add_duty, title=f"D{number}", team_id="platform"))
    desk.document.selection.select_duties(["on-call"])
    room.begin()
    assert "on-call" in room.cards()
    assert room.show.number > 0


def test_esc_leads_back_to_selection_scroll_scenario_and_keyboard(room, desk):
    desk.document.selection.select_team("dev")
    desk.board.zoom_to(4.0)
    desk.board.scroll_by(400, 300)
    desk.side.inspector.setFocus()
    camera = desk.board.camera
    before = (desk.window.focusWidget(), camera.zoom, camera.x, camera.y)
    assert camera.x > 0
    room.begin()
    room.click("code")
    assert desk.document.selection.duties == ("code",)
    room.key(Key.Key_2, CTRL)
    assert desk.document.layout.scenario == "with-sre"
    room.key(Key.Key_Escape)
    assert desk.document.selection.team == "dev"
    assert desk.document.layout.scenario is None
    assert desk.window.views.shows == "board"
    assert (desk.window.focusWidget(), camera.zoom, camera.x, camera.y) == before


def test_what_was_chosen_on_the_board_meanwhile_stays(room, desk):
    desk.document.selection.select_duties(["clusters"])
    room.begin()
    room.click("code")
    desk.document.selection.select_duties(["on-call"])
    room.key(Key.Key_Escape)
    assert desk.document.selection.duties == ("on-call",)


def test_a_matrix_that_was_in_sight_is_in_sight_again(room, desk):
    desk.window.actions_by_id["view-matrix"].trigger()
    focus = desk.window.focusWidget()
    room.begin()
    room.key(Key.Key_Escape)
    assert desk.window.views.shows == "matrix"
    assert desk.window.focusWidget() is focus


def test_edits_on_the_laptop_are_seen_at_once(room, desk):
    room.begin()
    room.window.grab()
    desk.document.edit(
        "Rename", partial(set_duty, duty_id="code", fields={"title": "Write good code"})
    )
    assert "Write good code" in words_on(room.show.page)
    at = room.place_of("code")
    plain = room.color_at(at)
    desk.document.selection.select_duties(["on-call"])
    edge = room.show.page.board.drawing.cards_by_id["code"].rect
    assert room.color_at(QPoint(round(edge.x + 4), at.y())) != desk.window.theme.palette.ink
    assert plain.isValid()


def test_an_edit_in_front_does_not_turn_the_page(full):
    full.key(Key.Key_End)
    shown = full.show.page.title, full.cards()
    full.desk.document.edit("Add", partial(add_duty, title="One more", team_id="platform"))
    full.desk.document.selection.clear()
    assert (full.show.page.title, full.cards()) == shown


def test_a_selected_card_that_is_given_away_is_followed(full):
    document = full.desk.document
    document.selection.select_duties(["duty-29"])
    before = full.show.page.board.lanes
    edit = partial(set_duty, duty_id="duty-29", fields={"responsible": ("platform",)})
    document.edit("Give", edit)
    assert "duty-29" in full.cards()
    assert full.show.page.board.lanes != before


def test_what_is_selected_stands_out_and_the_rest_is_dimmed(room, desk):
    room.begin()
    edge = room.show.page.board.drawing.cards_by_id["on-call"].rect
    at = QPoint(round(edge.x + 3), round(edge.y + edge.h / 2))
    bright = room.color_at(at)
    room.click("code")
    assert room.color_at(at) != bright
    room.click("on-call", CTRL)
    assert desk.document.selection.duties == ("code", "on-call")
    QTest.mouseClick(room.window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert desk.document.selection.duties == ()
    assert room.color_at(at) == bright


def test_a_lane_and_a_flow_that_are_lit_stand_out_too(room, desk):
    room.begin()
    desk.document.selection.select_team("dev")
    assert room.show.emphasised == {"code", "on-call"}
    desk.board.lit.toggle("upstream", "on-call")
    assert room.show.emphasised == desk.board.lit.duties
    desk.board.lit.end()
    desk.document.selection.select_handoff(next(iter(desk.document.shown.handoffs_by_key)))
    assert room.show.emphasised == {"code", "on-call"}


def test_a_card_that_is_selected_on_the_board_is_brought_to_the_room(full):
    full.desk.document.selection.select_duties(["clusters"])
    assert "clusters" in full.cards()
    full.desk.document.selection.select_duties(["on-call"])
    assert "on-call" in full.cards()


def test_a_search_filters_what_is_presented(room, desk):
    desk.window.find_bar.look_for("call")
    room.begin()
    assert room.cards() == ["on-call"]
    desk.window.find_bar.end()
    assert room.cards() == ["clusters", "code", "on-call"]


def test_a_digit_with_ctrl_shows_a_scenario(room, desk):
    room.begin()
    room.key(Key.Key_2, CTRL)
    assert (desk.document.layout.scenario, room.show.page.scenario) == ("with-sre", "With SRE")
    room.key(Key.Key_1, CTRL)
    assert room.show.page.scenario == "Base"
    room.key(Key.Key_9, CTRL)
    assert room.show.page.scenario == "Base"


def test_undo_works_while_presenting(room, desk):
    desk.document.edit("Rename", partial(set_duty, duty_id="code", fields={"title": "Typo"}))
    room.begin()
    room.key(Key.Key_Z, CTRL)
    assert desk.document.organisation.duties_by_id["code"].title == "Write code"


def test_b_shows_nothing_but_black_until_a_page_is_turned(full):
    full.key(Key.Key_B)
    assert full.color_at(QPoint(300, 300)).name() == "#000000"
    full.key(Key.Key_B)
    assert full.color_at(QPoint(300, 300)).name() != "#000000"
    full.key(Key.Key_Period)
    full.key(Key.Key_Right)
    assert full.color_at(QPoint(300, 300)).name() != "#000000"


def move(window, to):
    """Move the mouse there; Qt tells no move to where it was left by another test."""
    for at in (to - QPoint(10, 0), to):
        QTest.mouseMove(window.windowHandle(), at)


def test_the_theme_is_its_own_and_remembered(room, desk):
    desk.window.theme.choose("light")
    room.begin()
    assert not room.running.dark
    light = room.color_at(QPoint(2, 2))
    room.key(Key.Key_D)
    assert room.color_at(QPoint(2, 2)).lightness() < light.lightness()
    assert not desk.window.theme.palette.dark
    room.key(Key.Key_Escape)
    room.begin()
    assert room.running.dark


def test_a_light_spot_follows_the_mouse_while_l_is_held(room, qtbot):
    room.begin()
    window = room.window
    before = room.color_at(QPoint(400, 300))
    QTest.keyPress(window, Key.Key_L)
    move(window, QPoint(400, 300))
    qtbot.waitUntil(lambda: window.laser == QPointF(400, 300))
    assert room.color_at(QPoint(400, 300)).red() > 200
    assert room.color_at(QPoint(400, 300)).green() < 80
    QTest.keyRelease(window, Key.Key_L)
    assert window.laser is None
    assert room.color_at(QPoint(400, 300)) == before


def test_the_pointer_hides_when_it_rests(room, monkeypatch, qtbot):
    monkeypatch.setattr(room_window, "REST", 500)
    room.begin()
    blank = Qt.CursorShape.BlankCursor
    qtbot.waitUntil(lambda: room.window.cursor().shape() == blank)
    # Twice, since the first place may be where the pointer was left.
    move(room.window, QPoint(60, 60))
    move(room.window, QPoint(100, 100))
    assert room.window.cursor().shape() != blank
    qtbot.waitUntil(lambda: room.window.cursor().shape() == blank)


def test_t_starts_the_timer_and_plus_gives_a_minute_more(room, desk):
    room.begin()
    assert not room.window.clock.isVisible()
    room.key(Key.Key_T)
    assert desk.workshop.times.running
    assert room.window.clock.isVisible()
    allotted = desk.workshop.times.front.allotted
    room.key(Key.Key_Plus)
    assert room.window.clock.words.time == room.strip.timer.words.time
    assert desk.workshop.times.front.allotted >= allotted + 60
    room.key(Key.Key_T, window=room.strip)
    assert not desk.workshop.times.running
    assert not room.window.clock.isVisible()


def test_closing_the_file_ends_it(room, desk, qtbot):
    room.begin()
    desk.window.actions_by_id["close"].trigger()
    qtbot.waitUntil(lambda: room.running is None)


def test_closing_the_window_ends_it(room, desk):
    room.begin()
    desk.window.close()
    assert room.running is None


def test_another_file_is_presented_when_it_is_opened(room, desk, tmp_path):
    room.begin()
    other = tmp_path / "other.org.yaml"
    other.write_text("schema: 1\nteams:\n  - {id: ops, title: Ops}\n", encoding="utf-8")
    desk.window.open_path(other)
    assert room.show.page.title == "Ops"


def test_a_library_that_is_away_keeps_nobody_from_presenting(room, desk, monkeypatch):
    def away(*_):
        raise NotKept("The settings cannot be read. Is the disk there?")

    monkeypatch.setattr(desk.library, "load_settings", away)
    monkeypatch.setattr(desk.library, "save_settings", away)
    said = []
    desk.tell.said.connect(lambda sentence, _weight: said.append(sentence))
    room.begin()
    room.key(Key.Key_D)
    assert room.running.dark != desk.window.theme.palette.dark
    assert said == ["The settings cannot be read. Is the disk there?"]


def test_an_empty_board_says_so(room, desk):
    desk.window.actions_by_id["new"].trigger()
    room.begin()
    assert room.show.page.title == "There is nothing on the board yet"
    assert not room.window.grab().isNull()


# --- displays --------------------------------------------------------------------------------


def test_with_one_display_it_is_there_and_without_a_strip(desk, qtbot):
    room = Room(qtbot, desk, LAPTOP).begin()
    assert (room.window.display, room.strip) == (LAPTOP, None)
    room.key(Key.Key_Escape)


def test_the_menu_offers_the_displays_and_the_one_chosen_is_remembered(desk, qtbot):
    room = Room(qtbot, desk, LAPTOP, PROJECTOR, WALL)
    entries = {entry.text: entry for entry in LISTS["displays"](desk)}
    assert list(entries) == ["laptop, 1280 × 800", "projector, 1280 × 720", "wall, 1920 × 1080"]
    assert [entry.checked for entry in entries.values()] == [False, True, False]
    entries["wall, 1920 × 1080"].run()
    assert room.window.display == WALL
    room.key(Key.Key_Escape)
    room.begin()
    assert room.window.display == WALL
    room.key(Key.Key_Escape)


def test_an_unplugged_projector_brings_the_window_to_the_laptop(room):
    room.begin()
    page = room.show.page
    room.cables.now(LAPTOP)
    assert room.window.isVisible()
    assert room.window.display == LAPTOP
    assert room.strip is None
    assert room.show.page.slide == page.slide
    room.key(Key.Key_Escape)
    room.cables.now(LAPTOP, PROJECTOR)
    assert [entry.text for entry in LISTS["displays"](room.desk)] == [
        "laptop, 1280 × 800",
        "projector, 1280 × 720",
    ]
    room.begin()
    assert room.window.display == PROJECTOR


def test_plugging_in_while_presenting_moves_nothing_until_it_is_chosen(desk, qtbot):
    room = Room(qtbot, desk, LAPTOP).begin()
    room.cables.now(LAPTOP, PROJECTOR)
    assert room.window.display == LAPTOP
    next(entry for entry in LISTS["displays"](desk) if "projector" in entry.text).run()
    assert room.window.display == PROJECTOR
    assert room.strip is not None
    room.key(Key.Key_Escape)


def test_all_displays_but_ours_gone_is_no_fault(room):
    room.begin()
    room.cables.now()
    assert room.window.display == PROJECTOR
    room.cables.now(WALL)
    assert room.window.display == WALL


# --- the strip -------------------------------------------------------------------------------


def test_the_strip_shows_what_comes_next_and_the_notes(full):
    desk, strip = full.desk, full.strip
    note = partial(set_duty, duty_id="code", fields={"note": "Ask Kim"})
    desk.document.edit("Note", note)
    desk.document.selection.select_duties(["code"])
    assert strip.place.text() == full.show.place
    assert strip.notes.toPlainText() == "Write code\nAsk Kim"
    assert strip.now.page == full.show.page
    assert strip.next.page == full.show.following
    full.key(Key.Key_End)
    assert strip.next.page is None
    assert not strip.grab().isNull()


def test_keys_work_in_the_strip(full):
    full.key(Key.Key_Right, window=full.strip)
    assert full.show.number == 1
    full.key(Key.Key_Escape, window=full.strip)
    assert full.running is None


def test_the_light_spot_follows_the_mouse_over_the_small_page(room):
    room.begin()
    QTest.keyPress(room.strip, Key.Key_L)
    middle_of_page = room.strip.now.mapTo(room.strip, room.strip.now.place().center())
    move(room.strip, middle_of_page)
    middle = QPointF(room.window.width() / 2, room.window.height() / 2)
    assert (room.window.laser - middle).manhattanLength() < 20
    QTest.keyRelease(room.strip, Key.Key_L)
    assert room.window.laser is None


def test_a_closed_strip_leaves_the_presentation(room):
    room.begin()
    room.strip.close()
    assert room.strip is None
    assert room.window.isVisible()


def test_the_strip_stands_on_the_other_display(room):
    room.begin()
    assert LAPTOP.geometry.contains(room.strip.geometry())
