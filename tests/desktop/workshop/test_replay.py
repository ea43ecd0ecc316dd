"""A workshop is held in the window, and seen again as a film: by its keys, and as pictures."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutyflow.board.camera import READABLE
from dutyflow.board.film import FilmBoard
from dutyflow.processes import Process, started, this_process
from dutyflow.workshop.past import first_text
from dutyflow.workshop.replay.player import LONGEST_PAUSE, SHORTEST, SPEEDS, Player
from dutyflow.workshop.replay.scene import ReplayScene
from dutyflow.workshop.replay.sessions import SessionsDialog
from dutyflow_models.edits.duties import add_duty
from dutyflow_models.edits.roles import give_duties
from dutyflow_models.org import BLANK, Duty
from dutyflow_models.workshop.film import BEGINNING, Film
from dutyflow_models.workshop.log import Entry, Log

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def give(desk, duty_id, team_id):
    text = f"Give {duty_id} to {team_id}"
    assert desk.document.edit(text, lambda org: give_duties(org, [duty_id], team_id))


def hold_workshop(desk):
    """Two phases, three edits, one of them undone."""
    workshop = desk.workshop
    workshop.start()
    workshop.note("phase", "Look")
    give(desk, "clusters", "dev")
    workshop.note("phase", "Deal")
    give(desk, "on-call", "platform")
    give(desk, "code", "platform")
    desk.document.undo_stack.undo()
    workshop.end()


@pytest.fixture
def dialog(desk):
    """Open the list of workshops as a menu does."""

    def opened():
        desk.window.actions_by_id["replay"].trigger()
        return desk.window.findChildren(SessionsDialog)[-1]

    yield opened
    for each in desk.window.findChildren(SessionsDialog):
        each.close()


@pytest.fixture
def scene(desk, dialog):
    """The film of a workshop that was held, begun by Enter in the list."""
    hold_workshop(desk)
    QTest.keyClick(dialog().list, Key.Key_Return)
    assert isinstance(desk.window.scenes.shown, ReplayScene)
    return desk.window.scenes.shown


def board_of(scene):
    return scene.findChild(FilmBoard)


def owner(scene, duty_id):
    return board_of(scene).document.organisation.duties_by_id[duty_id].responsible


def press(scene, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(scene, key, modifiers)


# --- the list ------------------------------------------------------------------------------------


def test_workshops_are_listed_the_newest_first_with_their_edits(desk, dialog):
    hold_workshop(desk)
    desk.workshop.start()
    listed = dialog()

    rows = [listed.list.row_at(at) for at in range(listed.list.count())]

    assert [row.below for row in rows] == ["under way · no edits", "4 edits"]
    assert not listed.buttons["Delete…"].isEnabled()


def test_without_a_workshop_the_list_says_what_will_be_there(dialog):
    listed = dialog()
    assert listed.list.count() == 0
    assert "No workshop" in listed.about.text()
    assert not listed.buttons["Replay"].isEnabled()


def test_what_was_written_down_is_deleted_after_an_answer(desk, dialog):
    hold_workshop(desk)
    listed = dialog()
    desk.tell.answers("Cancel", "Delete")

    QTest.keyClick(listed.list, Key.Key_Delete)
    assert len(desk.workshop.sessions()) == 1
    QTest.keyClick(listed.list, Key.Key_Delete)

    assert desk.workshop.sessions() == []
    assert listed.list.count() == 0


# --- the film ------------------------------------------------------------------------------------


def test_the_film_begins_as_the_workshop_did_and_changes_nothing(desk, scene):
    before = desk.document.organisation

    assert scene.controls.caption.text == BEGINNING
    assert owner(scene, "clusters") == ("platform",)
    for _ in range(scene.film.end):
        press(scene, Key.Key_Right)
    assert owner(scene, "clusters") == ("dev",)
    assert owner(scene, "on-call") == ("platform",)
    assert owner(scene, "code") == ("dev",)
    assert scene.controls.caption.text == "Undo: Give code to platform"
    assert desk.document.organisation is before
    assert not desk.board.isVisible()


def test_what_changed_is_emphasised_also_on_the_way_back(scene):
    selected = board_of(scene).document.selection
    press(scene, Key.Key_Right)
    press(scene, Key.Key_Right)
    assert (scene.controls.caption.text, selected.duties) == ("Give clusters to dev", ("clusters",))
    press(scene, Key.Key_Right)
    assert (scene.controls.caption.text, selected.duties) == ("Deal", ())
    press(scene, Key.Key_Left)
    press(scene, Key.Key_Left)
    assert owner(scene, "clusters") == ("platform",)
    assert selected.duties == ("clusters",)


def test_cards_travel_from_step_to_step_and_not_when_one_leaps(scene, qtbot):
    board = board_of(scene)
    press(scene, Key.Key_Right)
    press(scene, Key.Key_Right)
    assert board.travel.place_of("clusters") is not None
    press(scene, Key.Key_End)
    assert not board.travel.active
    press(scene, Key.Key_Left)
    assert board.travel.place_of("code") is not None


def test_ends_and_phases_are_reached_by_keys(scene):
    press(scene, Key.Key_End)
    assert scene.player.at == scene.film.end == 6
    press(scene, Key.Key_PageUp)
    assert (scene.player.at, scene.controls.caption.text) == (3, "Deal")
    press(scene, Key.Key_PageUp)
    assert scene.controls.caption.text == "Look"
    press(scene, Key.Key_PageDown)
    assert scene.controls.caption.text == "Deal"
    press(scene, Key.Key_Home)
    assert scene.player.at == 0


def test_a_press_on_the_bar_goes_there_and_a_drag_scrubs(scene):
    bar = scene.controls.bar
    middle = bar.height() // 3

    QTest.mouseClick(bar, LEFT, pos=QPoint(round(bar.place_of(4)), middle))
    assert (scene.player.at, owner(scene, "on-call")) == (4, ("platform",))
    QTest.mousePress(bar, LEFT, pos=QPoint(round(bar.place_of(4)), middle))
    QTest.mouseMove(bar, QPoint(round(bar.place_of(1)), middle))
    assert (scene.player.at, owner(scene, "clusters")) == (1, ("platform",))
    QTest.mouseMove(bar, QPoint(-50, middle))
    QTest.mouseRelease(bar, LEFT, pos=QPoint(-50, middle))
    assert scene.player.at == 0


def test_space_runs_the_film_to_its_end_and_begins_it_again(scene, qtbot):
    press(scene, Key.Key_Down)
    assert scene.player.speed.title == "60×"

    press(scene, Key.Key_Space)
    assert scene.player.running
    qtbot.waitUntil(lambda: not scene.player.running, timeout=10_000)

    assert scene.player.at == scene.film.end
    press(scene, Key.Key_Space)
    assert (scene.player.running, scene.player.at) == (True, 0)
    press(scene, Key.Key_Space)
    assert not scene.player.running


def test_time_runs_as_fast_as_it_is_set(desk):
    start = datetime(2026, 11, 28, 9, tzinfo=UTC)
    notes = [Entry(start + timedelta(seconds=at), "note", "Said") for at in (0, 100, 100, 106)]
    player = Player(Film(Log(tuple(notes), desk.document.organisation)), desk.window)
    pauses = []
    for number in range(len(SPEEDS)):
        player.set_speed(number)
        pauses.append([player.pause_before(step) for step in (2, 3, 4)])

    assert pauses == [
        [100_000, SHORTEST, 6_000],
        [LONGEST_PAUSE, SHORTEST, 600],
        [1_667, SHORTEST, 100],
        [1_000, 1_000, 1_000],
    ]


def test_undo_and_what_if_do_not_reach_the_document_that_is_not_seen(desk, scene):
    before, steps = desk.document.organisation, desk.document.undo_stack.index()

    press(scene, Key.Key_Z, CONTROL)
    press(scene, Key.Key_T, CONTROL)

    assert desk.document.organisation is before
    assert desk.document.undo_stack.index() == steps


def test_zooming_shows_what_changed_and_ctrl_0_shows_all(scene):
    board = board_of(scene)
    whole = board.camera.zoom
    press(scene, Key.Key_Plus, CONTROL)
    press(scene, Key.Key_Plus, CONTROL)
    assert board.camera.zoom > whole
    press(scene, Key.Key_0, CONTROL)
    assert board.camera.zoom == whole


def test_a_board_too_large_to_be_read_whole_follows_what_changes(desk, dialog):
    """Forty duties, the last of which another team takes over; then all of them on one screen."""
    for number in range(40):
        desk.document.edit("More", partial(add_duty, title=f"More {number}", team_id="platform"))
    last = desk.document.organisation.duties[-1].id
    desk.workshop.start()
    give(desk, last, "dev")
    desk.workshop.end()
    desk.window.resize(1280, 720)
    QTest.keyClick(dialog().list, Key.Key_Return)
    scene = desk.window.scenes.shown
    QApplication.processEvents()
    board = board_of(scene)

    assert board.camera.zoom == READABLE
    press(scene, Key.Key_End)
    card = board.drawing.cards_by_id[last].rect
    seen = board.camera.seen
    assert seen.y <= card.y < card.bottom <= seen.bottom
    assert seen.x <= card.x < card.right <= seen.right
    press(scene, Key.Key_0, CONTROL)
    assert board.camera.zoom < READABLE


def test_esc_leads_back_to_the_board_as_it_was(desk, scene, qtbot):
    press(scene, Key.Key_Space)
    press(scene, Key.Key_Escape)

    assert desk.window.scenes.shown is None
    assert desk.board.isVisible()
    assert not scene.player.running


def test_the_workshop_that_is_under_way_can_be_seen_too(desk, dialog):
    desk.workshop.start()
    give(desk, "clusters", "dev")
    QTest.keyClick(dialog().list, Key.Key_Return)

    scene = desk.window.scenes.shown
    press(scene, Key.Key_End)

    assert owner(scene, "clusters") == ("dev",)
    assert desk.workshop.running


def test_a_workshop_that_another_window_holds_cannot_be_deleted_here(desk, dialog):
    other = Process(this_process().machine, os.getppid(), started(os.getppid()))
    now = datetime.now(UTC)
    desk.library.workshops.begin(desk.layouts.where, now, first_text(BLANK), other)
    desk.workshop.start()
    shown = dialog()

    assert [each.under_way for each in desk.workshop.sessions()] == [True, True]
    for row in (0, 1):
        shown.list.setCurrentRow(row)
        assert not shown.buttons["Delete…"].isEnabled()


# --- pictures ------------------------------------------------------------------------------------


def write(desk, scene, folder, qtbot):
    folder.mkdir(exist_ok=True)
    desk.tell.answers(str(folder))
    press(scene, Key.Key_E)
    qtbot.waitUntil(lambda: not scene.writing, timeout=60_000)


def said_by(desk):
    said = []
    desk.tell.said.connect(lambda sentence, weight: said.append((weight, sentence)))
    return said


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "film"


def test_each_edit_is_a_picture_of_one_size_beginning_with_how_it_was(desk, scene, folder, qtbot):
    said = said_by(desk)
    write(desk, scene, folder, qtbot)

    names = sorted(path.name for path in folder.iterdir())
    assert names == [f"000{number}.png" for number in range(1, 6)]
    pictures = [QImage(str(folder / name)) for name in names]
    assert len({(image.width(), image.height()) for image in pictures}) == 1
    assert pictures[0].width() % 2 == pictures[0].height() % 2 == 0
    assert all(one != other for one, other in pairwise(pictures))
    assert said[-1] == ("success", "5 pictures were written to “film”.")


def test_pictures_are_as_large_as_the_largest_board_of_the_film(desk, dialog, folder, qtbot):
    many = [
        Duty(id=f"more-{number}", title="More", stage="run", responsible=("dev",))
        for number in range(12)
    ]
    desk.workshop.start()
    desk.document.edit("Add many", lambda org: org.replacing(duties=(*org.duties, *many)))
    desk.document.undo_stack.undo()
    desk.workshop.end()
    QTest.keyClick(dialog().list, Key.Key_Return)

    write(desk, desk.window.scenes.shown, folder, qtbot)

    first, most, last = (QImage(str(folder / f"000{number}.png")) for number in (1, 2, 3))
    assert first.size() == most.size() == last.size()
    ground = first.pixelColor(4, first.height() - 4)
    low, middle = most.height() - 120, most.width() - 160
    assert first.pixelColor(middle, low) == ground
    assert any(most.pixelColor(middle, low - up) != ground for up in range(0, 200, 4))


def test_a_picture_that_fails_is_named_and_the_others_are_written(desk, scene, folder, qtbot):
    folder.mkdir()
    said = said_by(desk)
    desk.tell.answers(str(folder))
    press(scene, Key.Key_E)
    (folder / "0003.png").write_bytes(b"somebody else was quicker")
    qtbot.waitUntil(lambda: not scene.writing, timeout=60_000)

    assert len(list(folder.iterdir())) == 5
    assert (folder / "0003.png").read_bytes() == b"somebody else was quicker"
    weight, sentence = said[-1]
    assert weight == "problem"
    assert "4 of 5 pictures" in sentence
    assert "Not written: 0003.png. “" in sentence
    assert "exists already" in sentence


def test_nothing_that_is_there_is_written_over(desk, scene, folder, qtbot):
    folder.mkdir()
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    (folder / "0002.png").write_bytes(b"mine")
    said = said_by(desk)

    write(desk, scene, folder, qtbot)

    assert sorted(path.name for path in folder.iterdir()) == ["0002.png", "notes.txt"]
    assert (folder / "0002.png").read_bytes() == b"mine"
    assert said[-1][0] == "problem"
    assert "0002.png" in said[-1][1]


def test_pictures_can_be_stopped_and_what_is_written_stays(desk, scene, folder, qtbot):
    folder.mkdir()
    said = said_by(desk)
    desk.tell.answers(str(folder))
    press(scene, Key.Key_E)
    qtbot.waitUntil(lambda: len(list(folder.iterdir())) >= 2, timeout=60_000)

    QTest.mouseClick(scene.controls.progress.cancel, LEFT)

    count = len(list(folder.iterdir()))
    assert not scene.writing
    assert 2 <= count < 5
    assert said[-1][1].startswith(f"Stopped. {count} of 5 pictures")
    press(scene, Key.Key_Right)
    assert scene.player.at == 1


def test_leaving_with_esc_while_pictures_are_written_stops_them_first(desk, scene, folder, qtbot):
    folder.mkdir()
    desk.tell.answers(str(folder))
    press(scene, Key.Key_E)

    press(scene, Key.Key_Escape)

    assert not scene.writing
    assert desk.window.scenes.shown is scene
    press(scene, Key.Key_Escape)
    assert desk.window.scenes.shown is None


def test_asked_for_again_it_lists_what_was_held_since_and_follows_the_theme(desk, dialog):
    dialog().close()
    hold_workshop(desk)

    again = dialog()
    for theme in ("theme-dark", "theme-light"):
        desk.window.actions_by_id[theme].trigger()  # a list that went would raise

    assert again.list.count() == 1
    assert len(desk.window.findChildren(SessionsDialog)) == 1
