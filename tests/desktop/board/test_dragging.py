"""Cards, lanes, columns and hand-offs are dragged with a real mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from dutyflow_models.org import lane_of

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def lane(document, duty_id):
    shown = document.shown
    return lane_of(shown.duties_by_id[duty_id], shown.teams_by_id)


def order(board, team_id, stage_id):
    return board.sheet.cells[(team_id, stage_id)].duty_ids


def test_a_card_dragged_to_another_lane_changes_hands_in_one_named_step(document, board, hand):
    hand.drag(hand.on_card("images"), hand.in_cell("dev", "build"))
    assert lane(document, "images") == "dev"
    assert document.undo_stack.undoText() == "Move ‘Build images’ to Dev"
    assert document.undo_stack.count() == 1


def test_undo_puts_the_card_and_its_place_back(document, board, hand):
    before = (document.organisation, document.layout.card_order)
    hand.drag(hand.on_card("images"), hand.in_cell("dev", "build"))
    document.undo_stack.undo()
    assert (document.organisation, document.layout.card_order) == before
    assert order(board, "devops", "build") == ("images", "pipelines")


def test_a_drag_that_ends_where_it_began_is_no_step(document, board, hand):
    start = hand.on_card("images")
    hand.press(start)
    hand.move(hand.in_cell("dev", "run"))
    hand.move(start)
    hand.release()
    assert document.undo_stack.count() == 0


def test_a_card_dragged_within_its_cell_changes_the_layout_and_not_the_file(document, board, hand):
    before = document.organisation
    hand.drag(hand.on_card("images"), hand.on_card("pipelines") + QPoint(0, 14))
    assert order(board, "devops", "build") == ("pipelines", "images")
    assert document.organisation is before
    assert document.undo_stack.undoText() == "Reorder ‘Build images’"


def test_a_card_lands_between_the_cards_where_the_outline_was(document, board, hand):
    hand.drag(hand.on_card("code"), hand.on_card("pipelines") - QPoint(0, 14))
    assert order(board, "devops", "build") == ("images", "code", "pipelines")


def test_a_card_dragged_to_another_column_changes_its_stage(document, board, hand):
    hand.drag(hand.on_card("images"), hand.in_cell("devops", "run"))
    assert document.organisation.duties_by_id["images"].stage == "run"
    assert document.undo_stack.undoText() == "Move ‘Build images’ to Run"


def test_with_ctrl_the_other_team_joins_and_the_card_stays(document, board, hand):
    hand.press(hand.on_card("images"))
    hand.move(hand.in_cell("dev", "build"))
    QTest.keyPress(board, Qt.Key.Key_Control)
    hand.release(CONTROL)
    QTest.keyRelease(board, Qt.Key.Key_Control)
    assert document.organisation.duties_by_id["images"].responsible == ("devops", "dev")
    assert lane(document, "images") == "devops"
    assert document.undo_stack.undoText() == "Share ‘Build images’ with Dev"


def test_the_drop_place_is_outlined_while_the_card_is_in_the_air(document, board, hand):
    hand.press(hand.on_card("images"))
    hand.move(hand.in_cell("dev", "run"))
    slot = board.overlay.lift.rearranged.slots[0]
    cell = board.sheet.cells[("dev", "run")].rect
    hand.release()
    assert cell.touches(slot)
    assert board.overlay.lift is None


def test_the_lane_grows_for_a_card_that_does_not_fit(document, board, hand):
    hand.press(hand.on_card("clusters"))
    hand.move(hand.in_cell("devops", "build"))
    grown = board.overlay.lift.rearranged.grown_by
    hand.release()
    assert grown > 0


def test_esc_puts_the_card_back_and_leaves_no_trace(document, board, hand):
    hand.press(hand.on_card("images"))
    hand.move(hand.in_cell("dev", "build"))
    QTest.keyClick(board, Qt.Key.Key_Escape)
    hand.release()
    assert lane(document, "images") == "devops"
    assert document.undo_stack.count() == 0


def test_losing_the_focus_puts_the_card_back(document, board, hand):
    hand.press(hand.on_card("images"))
    hand.move(hand.in_cell("dev", "build"))
    board.clearFocus()
    assert board.overlay.lift is None
    assert lane(document, "images") == "devops"


def test_a_card_is_dropped_on_unassigned_which_shows_while_dragging(document, board, hand):
    assert (None, "build") not in board.sheet.cells
    hand.press(hand.on_card("images"))
    hand.move(hand.on_card("images") + QPoint(20, 20))
    hand.move(hand.in_cell(None, "build"))
    hand.release()
    assert lane(document, "images") is None
    assert document.undo_stack.undoText() == "Move ‘Build images’ to Unassigned"


def test_several_selected_cards_travel_together(document, board, hand):
    hand.click(hand.on_card("images"))
    hand.click(hand.on_card("pipelines"), CONTROL)
    hand.drag(hand.on_card("pipelines"), hand.in_cell("platform", "run"))
    assert [lane(document, i) for i in ("images", "pipelines")] == ["platform", "platform"]
    assert document.undo_stack.undoText() == "Move 2 duties to Platform"


def test_a_rubber_band_selects_what_it_touches(document, board, hand):
    hand.press(hand.in_cell("platform", "run"))
    hand.move(hand.on_card("images"))
    hand.release()
    assert set(document.selection.duties) >= {"images"}
    assert "code" not in document.selection.duties


def test_a_click_beside_the_cards_selects_nothing(document, board, hand):
    hand.click(hand.on_card("images"))
    hand.click(hand.in_cell("platform", "run"))
    assert document.selection.duties == ()


def test_a_lane_header_is_dragged_to_another_place_in_the_layout_only(document, board, hand):
    lanes = {lane.team_id: board.camera.to_view(lane.header) for lane in board.drawing.lanes}
    start = QPoint(round(lanes["dev"].x + 40), round(lanes["dev"].y + 30))
    before = document.organisation
    hand.drag(start, QPoint(start.x(), round(lanes["platform"].y + 4)))
    assert [lane.team_id for lane in board.drawing.lanes] == ["dev", "platform", "devops"]
    assert document.organisation is before
    document.undo_stack.undo()
    assert [lane.team_id for lane in board.drawing.lanes] == ["platform", "devops", "dev"]


def test_the_triangle_in_a_header_folds_the_lane_and_opens_it(document, board, hand):
    from dutyflow.board.headers import fold_square

    def triangle():
        lane = next(lane for lane in board.drawing.lanes if lane.team_id == "devops")
        square = board.camera.to_view(fold_square(lane))
        return QPoint(round(square.x + square.w / 2), round(square.y + square.h / 2))

    hand.click(triangle())
    assert document.layout.folded == {"devops"}
    assert "images" not in board.drawing.cards_by_id
    hand.click(triangle())
    assert "images" in board.drawing.cards_by_id


def test_a_column_is_widened_by_its_border(document, board, hand):
    stage = board.drawing.stages[0]
    view = board.camera.to_view(stage.rect)
    width = board.drawing.cards_by_id["images"].rect.w
    hand.drag(QPoint(round(view.right), 12), QPoint(round(view.right) + 60, 12))
    assert board.drawing.cards_by_id["images"].rect.w == width + 60


def test_a_hand_off_is_dragged_from_a_cards_edge_and_named(document, board, hand):
    hand.drag(hand.on_card("pipelines", right=True), hand.on_card("on-call"))
    hand.type("a release", Qt.Key.Key_Return)
    made = document.organisation.handoffs_by_key["pipelines>on-call"]
    assert made.passes == "a release"
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert "pipelines>on-call" not in document.organisation.handoffs_by_key


def test_a_hand_off_that_ends_nowhere_is_not_made(document, board, hand):
    hand.drag(hand.on_card("pipelines", right=True), hand.in_cell("platform", "run"))
    assert document.undo_stack.count() == 0


def test_an_arrow_is_selected_by_a_click_on_its_line(document, board, hand):
    arrow = next(a for a in board.drawing.arrows if a.key == "clusters>on-call")
    x1, y1 = arrow.points[1]
    x2, y2 = arrow.points[2]
    bx, by = (x1 - board.camera.x) * board.camera.zoom, (y1 - board.camera.y) * board.camera.zoom
    ex, ey = (x2 - board.camera.x) * board.camera.zoom, (y2 - board.camera.y) * board.camera.zoom
    hand.click(QPoint(round((bx + ex) / 2), round((by + ey) / 2)))
    assert document.selection.handoff == "clusters>on-call"


def test_the_middle_button_pans(document, board, hand):
    board.zoom_to(4.0)
    board.scroll_by(-200, 0)
    x = board.camera.x
    hand.press(QPoint(500, 300), button=Qt.MouseButton.MiddleButton)
    hand.move(QPoint(400, 300))
    hand.release(button=Qt.MouseButton.MiddleButton)
    assert board.camera.x > x
    assert document.undo_stack.count() == 0


def test_a_change_during_a_drag_puts_the_card_back(document, board, hand):
    hand.drag(hand.on_card("code"), hand.in_cell("platform", "build"))
    hand.press(hand.on_card("images"))
    hand.move(hand.in_cell("dev", "build"))
    document.undo_stack.undo()
    assert board.overlay.lift is None
    hand.release()
    assert lane(document, "images") == "devops"


def test_another_scenario_during_a_drag_puts_the_card_back(document, board, hand):
    hand.press(hand.on_card("images"))
    hand.move(hand.in_cell("dev", "build"))
    document.arrange(lambda layout: layout.replacing(scenario="small"))
    assert board.overlay.lift is None
    hand.release()
    assert document.undo_stack.count() == 0


def test_a_card_held_at_the_border_scrolls_the_board(document, board, hand, qtbot):
    board.resize(500, 220)
    board.scroll_by(-1e6, -1e6)
    hand.press(hand.on_card("clusters"))
    hand.move(QPoint(300, 214))
    qtbot.waitUntil(lambda: board.camera.y >= board.camera.furthest[1] - 1)
    assert board.overlay.lift is not None
    QTest.keyClick(board, Qt.Key.Key_Escape)
    hand.release()


def test_hiding_the_arrows_repaints_the_board(document, board, hand, qtbot):
    before = board.viewport().grab().toImage()
    document.arrange(lambda layout: layout.replacing(arrows="selected"))
    assert board.viewport().grab().toImage() != before


def test_the_folding_triangle_follows_the_name_of_a_tall_lane(document, board, hand):
    from dutyflow.board.headers import fold_square

    board.writing.add("platform", "build", "\n".join(f"Duty {number}" for number in range(30)))
    board.scroll_by(-1e6, -1e6)
    board.scroll_by(0, 500)
    lane = board.drawing.lanes[0]
    square = fold_square(lane, board.camera.seen.y)
    view = board.camera.to_view(square)
    x = round((square.x + square.w / 2) * board.camera.zoom)
    hand.click(QPoint(x, round(view.y + view.h / 2)))
    assert document.layout.folded == {lane.team_id}


def test_a_click_on_a_header_selects_the_team_and_shows_it(document, board, hand):
    header = board.camera.to_view(board.drawing.lanes[1].header)
    before = board.viewport().grab().toImage()
    hand.click(QPoint(round(header.x + 60), round(header.y + 40)))
    assert document.selection.team == "devops"
    assert board.viewport().grab().toImage() != before
