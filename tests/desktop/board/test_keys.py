"""Everything on the board works without a mouse."""

from __future__ import annotations

import sys
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from dutyflow_models.edits.duties import remove_duties
from dutyflow_models.org import lane_of


def lane(document, duty_id):
    shown = document.shown
    return lane_of(shown.duties_by_id[duty_id], shown.teams_by_id)


def test_arrows_move_the_focus_to_the_nearest_card(document, board):
    document.selection.select_duties(["clusters"])
    board.move_focus(0, 1)
    assert document.selection.focus == "images"
    board.move_focus(1, 0)
    assert document.selection.focus == "on-call"
    board.move_focus(-1, 0)
    assert document.selection.focus in {"images", "pipelines"}


def test_without_a_focus_an_arrow_takes_the_first_card(document, board):
    board.move_focus(0, 1)
    assert document.selection.focus == board.drawing.cards[0].duty_id


def test_a_card_is_moved_past_its_neighbour_then_into_the_next_lane(document, board):
    document.selection.select_duties(["images"])
    board.move_cards(0, 1)
    assert board.sheet.cells[("devops", "build")].duty_ids == ("pipelines", "images")
    board.move_cards(0, 1)
    assert lane(document, "images") == "dev"
    board.move_cards(1, 0)
    assert document.organisation.duties_by_id["images"].stage == "run"


def test_at_the_edge_of_the_board_a_card_stays(document, board):
    document.selection.select_duties(["clusters"])
    board.move_cards(0, -1)
    board.move_cards(-1, 0)
    assert document.undo_stack.count() == 0


def test_enter_edits_the_title_and_enter_keeps_it(document, board, hand):
    document.selection.select_duties(["images"])
    QTest.keyClick(board, Qt.Key.Key_Return)
    hand.type("Bake images", Qt.Key.Key_Return)
    assert document.organisation.duties_by_id["images"].title == "Bake images"
    assert document.undo_stack.undoText() == "Reword ‘Build images’"


def test_esc_in_a_title_keeps_the_old_one(document, board, hand):
    board.edit_title("images")
    hand.type("Bake images", Qt.Key.Key_Escape)
    assert document.organisation.duties_by_id["images"].title == "Build images"
    assert document.undo_stack.count() == 0


def test_leaving_a_title_keeps_what_was_written(document, board, hand):
    board.edit_title("images")
    hand.type("Bake images")
    hand.click(hand.in_cell("platform", "run"))
    assert document.organisation.duties_by_id["images"].title == "Bake images"


def test_an_emptied_title_is_not_taken(document, board, hand):
    board.edit_title("images")
    hand.type("", Qt.Key.Key_Delete, Qt.Key.Key_Return)
    assert document.organisation.duties_by_id["images"].title == "Build images"


def test_three_duties_said_in_a_row_are_typed_in_a_row(document, board, hand):
    board.quick_add("dev", "run")
    for title in ("Fix bugs", "Answer users", "Read logs"):
        hand.type(title, Qt.Key.Key_Return)
    hand.type("", Qt.Key.Key_Return)
    new = [duty for duty in document.organisation.duties if duty.stage == "run"][-3:]
    assert [duty.title for duty in new] == ["Fix bugs", "Answer users", "Read logs"]
    assert {lane(document, duty.id) for duty in new} == {"dev"}
    assert document.undo_stack.count() == 3
    assert not board.writing.editor.field.isVisible()


def test_pasted_lines_become_a_card_each_in_one_step(document, board, hand):
    board.quick_add("dev", "run")
    QGuiApplication.clipboard().setText("Fix bugs\n\nAnswer users\nRead logs\n")
    board.writing.editor.field.paste()
    hand.type("", Qt.Key.Key_Return)
    assert len(document.organisation.duties) == 8
    assert document.undo_stack.undoText() == "Add 3 duties"


def test_a_double_click_in_an_empty_cell_opens_the_line_there(document, board, hand):
    hand.double_click(hand.in_cell("platform", "run"))
    hand.type("Scale clusters", Qt.Key.Key_Return, Qt.Key.Key_Escape)
    made = document.organisation.duties[-1]
    assert (made.title, made.stage, lane(document, made.id)) == (
        "Scale clusters",
        "run",
        "platform",
    )


def test_names_of_lanes_and_stages_are_written_in_their_headers(document, board, hand):
    lane_header = board.camera.to_view(board.drawing.lanes[0].header)
    hand.double_click(QPoint(round(lane_header.x + 30), round(lane_header.y + 30)))
    hand.type("Cloud", Qt.Key.Key_Return)
    stage = board.camera.to_view(board.drawing.stages[1].rect)
    hand.double_click(QPoint(round(stage.x + 60), 12))
    hand.type("Operate", Qt.Key.Key_Return)
    assert document.organisation.teams[0].title == "Cloud"
    assert document.organisation.stages[1].title == "Operate"


def test_a_hand_off_is_made_by_keys(document, board, hand):
    document.selection.select_duties(["pipelines"])
    board.start_handoff()
    board.move_focus(1, 0)
    QTest.keyClick(board, Qt.Key.Key_Return)
    hand.type("a release", Qt.Key.Key_Return)
    assert document.organisation.handoffs_by_key["pipelines>on-call"].passes == "a release"


def test_esc_gives_up_a_hand_off(document, board):
    document.selection.select_duties(["pipelines"])
    board.start_handoff()
    QTest.keyClick(board, Qt.Key.Key_Escape)
    board.move_focus(1, 0)
    QTest.keyClick(board, Qt.Key.Key_Return)
    assert len(document.organisation.handoffs) == 2
    board.writing.editor.close(keep=False)


def test_a_hand_off_of_a_duty_that_is_deleted_meanwhile_is_given_up(document, board):
    document.selection.select_duties(["pipelines"])
    board.start_handoff()
    document.edit("Delete", partial(remove_duties, duty_ids=["pipelines"]))
    document.selection.select_duties(["images"])

    QTest.keyClick(board, Qt.Key.Key_Return)

    assert len(document.organisation.handoffs) == 2
    assert board.writing.editor.field.isVisible()  # Enter writes the title again
    board.writing.editor.close(keep=False)


def test_search_lights_what_it_finds_and_goes_through_it(document, board):
    assert board.search("c") == 4
    assert board.search("write co") == 1
    board.search_next()
    assert document.selection.focus == "code"
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert board.lit.found is None


def test_zoom_keeps_the_point_under_the_pointer(document, board):
    board.zoom_to(3.0)
    before = board.camera.to_board(600, 400)
    board.zoom_at(4.0, 600, 400)
    after = board.camera.to_board(600, 400)
    assert abs(before[0] - after[0]) < 1
    assert abs(before[1] - after[1]) < 1


def test_fit_shows_the_whole_board(document, board):
    board.resize(500, 300)
    board.fit()
    width, height = board.drawing.size
    assert width * board.camera.zoom <= 501
    assert height * board.camera.zoom <= 301


def test_where_one_looked_is_noted_in_the_layout(document, board, qtbot):
    board.zoom_to(2.0)
    board.scroll_by(80, 60)
    qtbot.waitUntil(lambda: document.layout.zoom == 2.0)
    assert document.layout.scroll == (board.camera.x, board.camera.y)
    assert document.undo_stack.count() == 0


def test_scroll_bars_show_only_where_there_is_more_to_see(document, board, qtbot):
    across, down = board.horizontalScrollBar(), board.verticalScrollBar()
    qtbot.waitUntil(lambda: not across.isVisible() and not down.isVisible())
    board.zoom_to(3.0)
    qtbot.waitUntil(lambda: across.isVisible() and down.isVisible())
    board.fit()
    qtbot.waitUntil(lambda: not across.isVisible() and not down.isVisible())


def test_a_scroll_bar_scrolls_the_board(document, board):
    board.zoom_to(4.0)
    board.scroll_by(-1e6, 0)
    board.horizontalScrollBar().setValue(120)
    assert board.camera.x == 30


def test_an_editor_leaves_the_windows_shortcuts_alone(document, board, hand, qtbot):
    from PySide6.QtGui import QKeySequence, QShortcut

    heard = []
    shortcut = QShortcut(QKeySequence("Ctrl+S"), board)
    shortcut.activated.connect(lambda: heard.append("saved"))
    board.edit_title("images")
    QTest.keyClick(board.writing.editor.field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["saved"]
    board.finish_writing()


@pytest.mark.skipif(sys.platform == "darwin", reason="Alt writes further letters there")
def test_an_editor_leaves_alt_and_a_letter_to_menus_and_buttons(document, board, hand, qtbot):
    from PySide6.QtGui import QKeySequence, QShortcut

    heard = []
    shortcut = QShortcut(QKeySequence("Alt+N"), board)
    shortcut.activated.connect(lambda: heard.append("next"))
    board.edit_title("images")
    QTest.keyClick(board.writing.editor.field, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert heard == ["next"]
    board.finish_writing()
    assert document.organisation.duties_by_id["images"].title == "Build images"


def test_letters_and_ctrl_z_stay_in_the_editor(document, board, hand):
    document.edit("Order", arrange=lambda layout: layout.replacing(lane_order=("dev",)))
    board.edit_title("images")
    hand.type("Bake")
    QTest.keyClick(board.writing.editor.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert document.undo_stack.count() == 1
    board.writing.editor.close(keep=False)


def test_finishing_keeps_what_is_being_written(document, board, hand):
    board.edit_title("images")
    hand.type("Bake images")
    board.finish_writing()
    assert document.organisation.duties_by_id["images"].title == "Bake images"


def test_another_document_gets_nothing_of_what_was_being_written(document, board, hand):
    board.edit_title("images")
    hand.type("Bake images")
    board.search("code")
    document.loaded.emit()
    assert document.organisation.duties_by_id["images"].title == "Build images"
    assert not board.writing.editor.field.isVisible()
    assert board.lit.found is None


def test_a_refused_line_stays_to_be_mended(document, board, hand):
    board.quick_add("dev", "run")
    document.read_only = True
    hand.type("Fix bugs", Qt.Key.Key_Return)
    assert board.writing.editor.field.toPlainText() == "Fix bugs"
    board.writing.editor.close(keep=False)


def test_unassigned_goes_when_its_empty_line_is_left(document, board, hand):
    board.quick_add(None, "run")
    assert board.drawing.lanes[-1].team_id is None
    hand.type("", Qt.Key.Key_Escape)
    assert board.drawing.lanes[-1].team_id == "dev"


def test_a_search_follows_edits(document, board):
    board.search("bake")
    board.writing.add("dev", "run", "Bake bread")
    assert len(board.lit.found) == 1


def test_the_focused_card_stays_in_sight_in_another_scenario(document, board):
    board.resize(400, 200)
    document.selection.select_duties(["on-call"])
    board.scroll_by(-1e6, -1e6)
    document.arrange(lambda layout: layout.replacing(scenario="large"))
    card = board.drawing.cards_by_id["on-call"].rect
    assert board.camera.seen.touches(card)


def test_the_furthest_zoom_can_be_kept_in_the_layout(document, board):
    for _ in range(60):
        board.zoom_out()
    board.keep_camera()
    assert document.layout.zoom == board.camera.zoom
    board.zoom_to(0.0001)
    board.keep_camera()
    board.zoom_to(1000)
    board.keep_camera()
    assert document.layout.zoom == board.camera.zoom
