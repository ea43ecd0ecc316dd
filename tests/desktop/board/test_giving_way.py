"""Cards that give way to those in the air are seen, wherever they are."""

from functools import partial
from itertools import permutations

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from dutyflow.board.drops import Drop
from dutyflow.board.lift import rearrange
from dutyflow_models.edits.duties import add_duties
from dutyflow_models.picture.look import Measures


def picture_of(board, rect):
    """Grab where a rectangle of the board is seen, without its rounded corners."""
    view = board.camera.to_view(rect.grown(-4))
    area = QRect(round(view.x), round(view.y), round(view.w), round(view.h))
    return board.viewport().grab(area).toImage()


def without(board, picture, rects):
    """Return a picture of the board with what is repainted blacked out."""
    rest = picture.copy()
    painter = QPainter(rest)
    for rect in rects:
        painter.fillRect(QRectF(*board.camera.to_view(rect.grown(2))), QColor("black"))
    painter.end()
    return rest


def test_cards_below_the_place_where_a_card_would_land_again_stay_in_sight(board, hand):
    below = board.drawing.cards_by_id["pipelines"].rect
    before = picture_of(board, below)

    hand.press(hand.on_card("images"))
    hand.move(hand.on_card("images") + QPoint(-420, -10))

    assert board.overlay.lift.drop.index == 0
    assert picture_of(board, below) == before


@pytest.mark.parametrize("held", ["images", "pipelines"])
def test_a_lane_holds_all_its_cards_while_one_of_them_goes_up_and_down(board, hand, held):
    document = board.document
    titles = ("Scan", "Sign", "Store")
    document.edit("Add", partial(add_duties, titles=titles, team_id="devops", stage_id="build"))
    cell = board.sheet.cells[("devops", "build")]
    hand.press(hand.on_card(held))

    for place in range(len(cell.duty_ids)):
        goal = board.drawing.cards_by_id[cell.duty_ids[place]].rect
        at = board.camera.to_view(goal)
        hand.move(QPoint(round(at.x + at.w / 2), round(at.y + at.h / 2)))
        moved = board.overlay.rearranged
        shown = {card.duty_id: down for run, down in moved.shifted for card in run}
        for card in board.sheet.cards_in(cell):
            hidden = any(rect.touches(card.rect) for rect in moved.covered)
            assert card.duty_id == held or not hidden or card.duty_id in shown


@pytest.mark.parametrize("held", ["pipelines", "clusters"])
def test_what_is_not_repainted_when_the_drop_place_changes_looks_as_before(board, hand, held):
    document = board.document
    for stage_id, titles in (("build", "ABCD"), ("run", "EFGHIJKL")):
        add = partial(add_duties, titles=titles, team_id="devops", stage_id=stage_id)
        document.edit("Add", add)
    hand.press(hand.on_card(held))
    hand.move(hand.on_card(held) + QPoint(20, 0))
    lift, sheet = board.overlay.lift, board.sheet
    lift.x, lift.y = 1e6, 1e6
    cells = [
        sheet.cells[place] for place in (("devops", "build"), ("devops", "run"), ("dev", "build"))
    ]
    drops = [Drop(cell, index) for cell in cells for index in range(len(cell.duty_ids))]
    shown = [rearrange(sheet, lift.cards, drop, Measures()) for drop in (*drops, None)]

    for _ in range(20):  # all tiles are painted, a few in each frame
        board.viewport().grab()
    pictures = []
    for each in shown:
        lift.rearranged = each
        pictures.append(board.viewport().grab().toImage())

    compared = 0
    for before, after in permutations(range(len(shown)), 2):
        if shown[before].grown_by == shown[after].grown_by == 0:
            changed = list(shown[after].differences(shown[before]))
            rests = [without(board, pictures[each], changed) for each in (before, after)]
            assert rests[0] == rests[1], (before, after)
            compared += 1
    assert compared > 20
