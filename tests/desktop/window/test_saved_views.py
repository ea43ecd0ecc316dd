"""What is shown is kept as a view, listed, gone to, and stepped through as slides."""

from __future__ import annotations

import pytest
from present_hand import Room
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from dutyflow.workshop.present.views_dialog import ViewsDialog
from dutyflow_models.files.layout_text import read_layout
from dutyflow_models.layout import SavedView
from dutyflow_models.workshop.slides import with_view

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def run(desk, action):
    desk.window.actions_by_id[action].trigger()


def keep(desk, title):
    desk.tell.answers(title)
    run(desk, "keep-view")


def titles(desk):
    return [view.title for view in desk.document.layout.views]


@pytest.fixture
def three(desk):
    """A desk with three views: with SRE, a search, and without a lane."""
    for view in (
        SavedView(title="With SRE", scenario="with-sre", notes="Who pays?"),
        SavedView(title="Calls", words="call"),
        SavedView(title="Platform", hidden=frozenset({"dev"})),
    ):
        desk.document.arrange(lambda layout, view=view: with_view(layout, view))
    return desk


@pytest.fixture
def listed(three):
    run(three, "views")
    dialog = three.window.findChild(ViewsDialog)
    yield dialog
    dialog.close()


@pytest.fixture
def room(qtbot, three):
    room = Room(qtbot, three).begin()
    yield room
    if room.running is not None:
        room.running.end()


def press(dialog, name):
    QTest.mouseClick(dialog.buttons[name], Qt.MouseButton.LeftButton)


def test_what_is_shown_is_kept_under_a_title(desk):
    desk.document.arrange(lambda layout: layout.showing("with-sre"))
    desk.document.selection.select_team("dev")
    run(desk, "fold-lane")
    desk.window.find_bar.look_for("clusters")
    before = desk.document.organisation
    keep(desk, "Clusters with SRE")
    (view,) = desk.document.layout.views
    assert view == SavedView(
        title="Clusters with SRE",
        scenario="with-sre",
        words="clusters",
        folded=frozenset({"dev"}),
    )
    assert desk.document.organisation is before


def test_giving_no_title_keeps_nothing(desk):
    keep(desk, "")
    assert titles(desk) == []


def test_views_come_back_with_the_file(three, org_file):
    three.window.open_path(org_file)
    assert titles(three) == ["With SRE", "Calls", "Platform"]


def test_an_exported_layout_takes_its_views_along(three, tmp_path):
    path = tmp_path / "room.layout.yaml"
    three.tell.answers(str(path))
    run(three, "layout-export")
    assert read_layout(path.read_bytes())[0].views == three.document.layout.views
    three.document.arrange(lambda layout: layout.replacing(views=()))
    three.tell.answers(str(path))
    run(three, "layout-import")
    assert titles(three) == ["With SRE", "Calls", "Platform"]


def test_another_layout_has_views_of_its_own(three):
    three.tell.answers("Another")
    run(three, "layout-new")
    assert titles(three) == []
    three.layouts.use("Default")
    assert len(titles(three)) == 3


def test_undo_leaves_the_views_alone(three):
    three.document.edit("Fewer", lambda org: org.replacing(duties=org.duties[:1]))
    keep(three, "Fourth")
    run(three, "undo")
    assert titles(three)[-1] == "Fourth"


# --- the list --------------------------------------------------------------------------------


def test_the_list_reorders_and_deletes(three, listed):
    assert [listed.list.item(row).text() for row in range(3)] == titles(three)
    listed.choose(2)
    press(listed, "Up")
    assert titles(three) == ["With SRE", "Platform", "Calls"]
    assert listed.chosen == 1
    press(listed, "Down")
    assert not listed.buttons["Down"].isEnabled()
    listed.list.setFocus()
    QTest.keyClick(listed.list, Key.Key_Delete)
    assert titles(three) == ["With SRE", "Calls"]
    assert listed.chosen == 1


def test_title_and_notes_are_written_in_the_list(three, listed):
    listed.choose(1)
    QTest.keyClick(listed.list, Key.Key_F2)
    QTest.keyClicks(listed.title, "On call")
    QTest.keyClicks(listed.notes, "Ask Dev")
    view = three.document.layout.views[1]
    assert (view.title, view.notes, view.words) == ("On call", "Ask Dev", "call")
    assert listed.list.item(1).text() == "On call"
    listed.choose(0)
    assert listed.notes.toPlainText() == "Who pays?"


def test_a_view_is_shown_on_the_board(three, listed):
    run(three, "view-matrix")
    listed.choose(0)
    press(listed, "Show on board")
    assert (three.window.views.shows, three.document.layout.scenario) == ("board", "with-sre")
    listed.choose(1)
    QTest.keyClick(listed.list, Key.Key_Return)
    assert three.document.layout.scenario is None
    assert three.board.lit.found == {"on-call"}
    assert three.window.find_bar.isVisible()
    listed.choose(2)
    press(listed, "Show on board")
    assert [lane.title for lane in three.board.drawing.lanes] == ["Platform"]
    assert three.board.lit.found is None
    assert not three.window.find_bar.isVisible()


def test_what_is_shown_is_kept_from_the_list(three, listed):
    three.tell.answers("Fourth")
    press(listed, "Keep what is shown…")
    assert titles(three)[-1] == "Fourth"
    assert listed.chosen == 3


def test_without_views_the_list_says_what_to_do(desk):
    run(desk, "views")
    dialog = desk.window.findChild(ViewsDialog)
    assert dialog.about.text().startswith("No view is kept yet.")
    enabled = [b.text() for b in dialog.findChildren(QPushButton) if b.isEnabled()]
    assert enabled == ["Keep what is shown…"]
    dialog.close()


def test_the_list_goes_when_the_file_is_closed(three, listed, qtbot):
    run(three, "close")
    qtbot.waitUntil(lambda: not listed.isVisible())


def test_presenting_begins_with_the_view_chosen_in_the_list(three, listed, qtbot):
    room = Room(qtbot, three)
    listed.choose(1)
    press(listed, "Present from here")
    assert (room.show.page.slide, room.show.page.board) == ("Calls", None)
    room.running.end()


# --- slides ----------------------------------------------------------------------------------


def test_after_the_board_come_the_views_each_with_its_title_first(room):
    shown = [(room.show.page.slide, room.show.page.board is None)]
    while room.show.following is not None:
        room.key(Key.Key_Right)
        shown.append((room.show.page.slide, room.show.page.board is None))
    assert shown == [
        ("Acme", False),
        *(("With SRE", True), ("With SRE", False)),
        *(("Calls", True), ("Calls", False)),
        *(("Platform", True), ("Platform", False)),
    ]
    assert room.show.place == "Slide 4 of 4 · 2 / 2"
    assert room.cards() == ["clusters"]
    room.key(Key.Key_Left)
    room.key(Key.Key_Left)
    assert room.cards() == ["on-call"]


def test_slides_leave_the_board_as_it_is(room, three):
    before = three.document.layout
    room.key(Key.Key_End)
    room.key(Key.Key_Escape)
    assert three.document.layout == before


def test_a_slide_is_shown_in_another_scenario_until_the_next_one(room, three):
    room.key(Key.Key_Right)
    assert room.show.page.scenario == "With SRE"
    room.key(Key.Key_1, CTRL)
    assert room.show.page.scenario == "Base"
    assert three.document.layout.scenario is None
    room.key(Key.Key_PageUp)
    room.key(Key.Key_Right)
    assert room.show.page.scenario == "With SRE"


def test_a_board_that_shows_a_view_begins_with_its_slide(qtbot, three):
    three.document.arrange(three.document.layout.views[0].shown_in)
    room = Room(qtbot, three).begin()
    assert (room.show.slide, room.show.page.slide) == (1, "With SRE")
    room.running.end()


def test_the_notes_of_a_slide_stand_in_the_strip_and_not_in_the_room(room):
    room.key(Key.Key_Right)
    assert room.strip.notes.toPlainText() == "Who pays?"
    assert "pays" not in f"{room.show.page.slide}{room.show.page.title}{room.show.page.where}"


def test_views_that_go_while_presenting_take_their_slides_along(room, three):
    room.key(Key.Key_End)
    three.document.arrange(lambda layout: layout.replacing(views=layout.views[:1]))
    assert room.show.page.slide == "With SRE"
    three.document.arrange(lambda layout: layout.replacing(views=()))
    assert room.show.page.slide == "Acme"
