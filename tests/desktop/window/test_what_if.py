"""What is tried out is kept as one step or thrown away, and never passes for decided."""

from __future__ import annotations

from functools import partial

import pytest
from outside_hand import reword as rename
from present_hand import Room
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from window_hand import do, titles

from dutyflow.undecided import KEEP_AND_SAVE, SAVE_WITHOUT
from dutyflow_models.edits.duties import add_duty
from dutyflow_models.edits.roles import give_duties
from dutyflow_models.picture.palette import DARK, LIGHT
from dutyflow_models.workshop.log import states

CTRL = Qt.KeyboardModifier.ControlModifier


def add(desk, title):
    assert desk.document.edit(f"Add {title}", partial(add_duty, title=title))


def frame(desk):
    from dutyflow.window.what_if_frame import WhatIfFrame

    return desk.window.findChild(WhatIfFrame)


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def trying(desk):
    """A desk at which one thing was decided and two are tried out."""
    rename(desk, "code", "Write good code")
    QTest.keyClick(desk.board, Qt.Key.Key_T, CTRL)
    assert desk.document.what_if.active
    add(desk, "Review")
    rename(desk, "on-call", "Be on call")
    return desk


def test_kept_it_is_one_step_that_one_undo_takes_back(trying):
    shown = trying.document.organisation
    press(frame(trying).buttons["what-if-keep"])

    stack = trying.document.undo_stack
    assert trying.document.organisation is shown
    assert stack.undoText() == "Keep what-if: 2 changes"
    assert stack.count() == 2
    do(trying.window, "undo")
    assert titles(trying) == ["Create clusters", "Write good code", "On call"]
    do(trying.window, "redo")
    assert titles(trying) == ["Create clusters", "Write good code", "Be on call", "Review"]


def test_thrown_away_it_leaves_no_trace_in_undo_and_redo(desk):
    rename(desk, "code", "Write good code")
    rename(desk, "code", "Write the best code")
    do(desk.window, "undo")
    stack, before, count = desk.document.undo_stack, desk.document.organisation, 2
    do(desk.window, "what-if")
    add(desk, "Review")
    desk.document.selection.select_duties([desk.document.organisation.duties[-1].id])
    press(frame(desk).buttons["what-if-throw-away"])

    assert desk.document.organisation is before
    assert desk.document.undo_stack is stack
    assert (stack.count(), stack.index()) == (count, 1)
    assert desk.document.selection.duties == ()
    do(desk.window, "redo")
    assert "Write the best code" in titles(desk)


def test_undo_ends_where_it_began(trying):
    for _ in range(2):
        do(trying.window, "undo")

    assert not trying.window.actions_by_id["undo"].isEnabled()
    assert titles(trying) == ["Create clusters", "Write good code", "On call"]
    assert trying.document.what_if.active
    do(trying.window, "redo")
    assert "Review" in titles(trying)


def test_the_order_of_cards_comes_back_and_the_zoom_stays(desk):
    desk.document.selection.select_duties(["code"])
    do(desk.window, "what-if")
    desk.document.edit(
        "Order", arrange=lambda layout: layout.replacing(card_order={"dev/build": ("code",)})
    )
    desk.document.arrange(lambda layout: layout.replacing(zoom=2.0))
    do(desk.window, "what-if-throw-away")

    assert dict(desk.document.layout.card_order) == {}
    assert desk.document.layout.zoom == 2.0
    assert not desk.document.undo_stack.canUndo()


def test_where_nothing_differs_the_key_ends_it_unasked(desk):
    do(desk.window, "what-if")
    add(desk, "Review")
    do(desk.window, "undo")
    desk.tell.answers()
    do(desk.window, "what-if")

    assert not desk.document.what_if.active
    assert not desk.document.undo_stack.canRedo()


@pytest.mark.parametrize(("answer", "active"), [("Keep", False), ("Go on trying", True)])
def test_the_key_asks_once_something_differs(trying, answer, active):
    trying.tell.answers(answer)
    QTest.keyClick(trying.board, Qt.Key.Key_T, CTRL)

    assert trying.document.what_if.active is active
    assert "Review" in titles(trying)


def test_a_frame_and_a_line_stand_around_every_view(trying):
    shown = frame(trying)
    for view in ("board", "matrix", "load", "compare"):
        trying.window.views.show(view)
        assert shown.bar.isVisible()
    trying.window.views.show("board")
    shown.grab()
    edge = shown.grab().toImage().pixelColor(1, shown.height() // 2).name()
    assert edge == trying.window.theme.palette.warning

    do(trying.window, "what-if-keep")
    assert not shown.bar.isVisible()
    assert shown.grab().toImage().pixelColor(1, shown.height() // 2).name() != edge


def test_the_line_counts_what_differs(trying, qtbot):
    words = frame(trying).words
    qtbot.waitUntil(lambda: words.text().startswith("2 changes"))
    do(trying.window, "undo")
    qtbot.waitUntil(lambda: words.text().startswith("1 change,"))


def test_compare_shows_the_difference(trying):
    do(trying.window, "what-if-compare")

    comparison = trying.document.comparison
    assert trying.window.views.shows == "compare"
    assert comparison.title(comparison.before) == "Before the what-if"
    assert {duty.title for duty in comparison.sides[0].duties} == {
        "Create clusters", "Write good code", "On call",
    }  # fmt: skip
    assert "Review" in {duty.title for duty in comparison.sides[1].duties}


def test_a_save_is_refused_until_it_is_kept(trying, org_file):
    before = org_file.read_bytes()
    trying.tell.answers("Cancel")
    do(trying.window, "save")
    assert org_file.read_bytes() == before
    assert trying.document.what_if.active

    trying.tell.answers(KEEP_AND_SAVE)
    do(trying.window, "save")
    assert "Review" in org_file.read_text(encoding="utf-8")
    assert not trying.document.what_if.active
    assert not trying.document.modified


def test_a_what_if_in_which_nothing_was_tried_keeps_nobody_from_saving(desk, org_file):
    rename(desk, "code", "Write good code")
    do(desk.window, "what-if")
    desk.tell.answers()
    do(desk.window, "save")

    assert "Write good code" in org_file.read_text(encoding="utf-8")
    assert desk.document.what_if.active


@pytest.mark.parametrize(
    ("answer", "saved", "left"),
    [
        (KEEP_AND_SAVE, {"Write good code", "Review"}, True),
        (SAVE_WITHOUT, {"Write good code"}, True),
        ("Don’t save", set(), True),
        ("Cancel", set(), False),
    ],
)
def test_leaving_asks_once_and_does_what_was_said(trying, org_file, answer, saved, left):
    trying.tell.answers(answer)
    do(trying.window, "close")

    text = org_file.read_text(encoding="utf-8")
    assert {title for title in ("Write good code", "Review") if title in text} == saved
    assert trying.window.shows_board is not left
    assert trying.document.what_if.active is not left


def test_saving_without_it_is_offered_only_where_there_is_something_to_save(desk):
    do(desk.window, "what-if")
    add(desk, "Review")
    asked = []
    desk.tell._answering = lambda _, choices: asked.append(choices) or "Cancel"
    do(desk.window, "close")

    assert asked == [(KEEP_AND_SAVE, "Don’t save", "Cancel")]


def test_opening_another_file_ends_it_and_its_undo(trying, tmp_path):
    other = tmp_path / "other.org.yaml"
    other.write_text("duties: [{id: a, title: Other}]\n", encoding="utf-8")
    trying.tell.answers("Don’t save")
    trying.window.open_path(other)

    assert titles(trying) == ["Other"]
    assert not trying.document.what_if.active
    assert not trying.document.undo_stack.canUndo()


def test_reverting_says_that_it_goes_too(trying, monkeypatch):
    asked = []

    def ask(_question, *, detail, choices, **_):
        asked.append(detail)
        return choices[0]

    monkeypatch.setattr(trying.tell, "ask", ask)
    do(trying.window, "revert")

    assert "trying out" in asked[0]
    assert titles(trying) == ["Create clusters", "Write code", "On call"]
    assert not trying.document.what_if.active
    assert not trying.document.undo_stack.canUndo()
    assert not trying.document.modified


def test_what_others_write_waits_until_it_is_over(trying, org_file, qtbot):
    outside, bar = trying.window.outside, trying.window.notice_bar
    org_file.write_text(
        org_file.read_text(encoding="utf-8").replace("Create clusters", "Make clusters"),
        encoding="utf-8",
    )
    outside.watch.look(thorough=True)
    qtbot.waitUntil(lambda: outside._sight is not None)
    assert bar.notice("file") is None
    assert "Create clusters" in titles(trying)

    do(trying.window, "what-if-throw-away")
    qtbot.waitUntil(lambda: bar.notice("file") is not None)
    assert bar.notice("file").choices[0].text == "Merge"


def test_what_others_wrote_before_cannot_be_merged_into_it(desk, org_file, qtbot):
    rename(desk, "code", "Write good code")
    org_file.write_text(
        org_file.read_text(encoding="utf-8").replace("Create clusters", "Make clusters"),
        encoding="utf-8",
    )
    bar = desk.window.notice_bar
    desk.window.outside.watch.look(thorough=True)
    qtbot.waitUntil(lambda: bar.notice("file") is not None)

    do(desk.window, "what-if")
    assert bar.notice("file") is None
    do(desk.window, "what-if")
    assert bar.notice("file") is not None


def test_it_does_not_begin_where_nothing_may_be_edited(desk):
    said = []
    desk.document.refused.connect(said.append)
    desk.document.hold_for_reading("Ana has this file open.")
    do(desk.window, "what-if")

    assert said == ["Ana has this file open."]
    assert not desk.document.what_if.active


def test_a_gift_in_it_is_undone_with_the_rest(desk):
    do(desk.window, "what-if")
    desk.document.edit("Give", partial(give_duties, duty_ids=["code"], team_id="platform"))
    do(desk.window, "what-if-keep")
    do(desk.window, "undo")

    assert desk.document.organisation.duties_by_id["code"].responsible == ("dev",)
    assert not desk.document.modified


def test_the_room_sees_that_it_is_a_what_if(desk, qtbot):
    room = Room(qtbot, desk).begin()
    corner = QPoint(2, 2)
    before = room.window.grab().toImage().pixelColor(corner)
    room.key(Qt.Key.Key_T, CTRL)
    assert desk.document.what_if.active
    during = room.window.grab().toImage().pixelColor(corner)
    room.key(Qt.Key.Key_T, CTRL)
    after = room.window.grab().toImage().pixelColor(corner)
    room.running.end()

    assert during.name() in (LIGHT.warning, DARK.warning)
    assert before == after != during


def test_a_workshop_that_begins_meanwhile_knows_only_what_is_decided(trying):
    decided = trying.document.what_if.before
    trying.workshop.start()
    rename(trying, "clusters", "Make clusters")
    log = trying.workshop.log()
    assert log.first == decided
    assert [entry.kind for entry in log.entries] == ["start"]

    do(trying.window, "what-if-keep")
    log = trying.workshop.log()
    assert [entry.text for entry in log.entries][1:] == ["Keep what-if: 3 changes"]
    assert states(log)[-1] == trying.document.organisation


def test_a_workshop_that_ends_meanwhile_keeps_what_is_decided(desk):
    desk.workshop.start()
    rename(desk, "code", "Write good code")
    do(desk.window, "what-if")
    add(desk, "Review")
    desk.workshop.end()

    newest = desk.library.snapshots(desk.layouts.where)[0]
    text = desk.library.snapshot_text(newest.id).decode()
    assert "Write good code" in text
    assert "Review" not in text


def test_the_snapshot_at_the_beginning_of_a_workshop_holds_what_is_decided(trying):
    trying.workshop.start()

    newest = trying.library.snapshots(trying.layouts.where)[0]
    text = trying.library.snapshot_text(newest.id).decode()
    assert "Write good code" in text
    assert "Review" not in text


def test_a_revert_meanwhile_is_a_line_of_the_log_about_what_was_decided(desk):
    desk.workshop.start()
    rename(desk, "code", "Write good code")
    do(desk.window, "what-if")
    add(desk, "Review")
    desk.tell.answers("Drop the changes")
    do(desk.window, "revert")

    log = desk.workshop.log()
    assert [entry.text for entry in log.entries][1:] == ["Reword", "Read the file again"]
    assert states(log)[-1] == desk.document.organisation
