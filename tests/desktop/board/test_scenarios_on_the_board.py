"""What hands and keys do while a scenario is shown that hides, merges or adds something."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from dutyflow.board.drag_cards import hand_off
from dutyflow.commands.edit import delete
from dutyflow_models.org import HandOff


@pytest.fixture
def two_hand_offs(document, board):
    """Two hand-offs between the same cards; the first is there only with SRE."""
    hidden = HandOff.model_validate({"from": "code", "to": "images", "when": {"sre": True}})
    always = HandOff.model_validate({"from": "code", "to": "images", "passes": "a tag"})
    document.organisation = document.organisation.replacing(handoffs=(hidden, always))
    document.loaded.emit()
    return hidden, always


class _Desk:
    """As much of a desk as removing a hand-off takes."""

    def __init__(self, document):
        self.document = document


def test_removing_an_arrow_removes_that_one_and_not_the_one_hidden_here(
    document, board, two_hand_offs
):
    hidden, _ = two_hand_offs
    (arrow,) = board.drawing.arrows
    document.selection.select_handoff(arrow.key)
    delete(_Desk(document))
    assert document.organisation.handoffs == (hidden,)


def test_a_hand_off_drawn_beside_a_hidden_one_is_named(document, board, hand, two_hand_offs):
    hidden, _ = two_hand_offs
    document.organisation = document.organisation.replacing(handoffs=(hidden,))
    document.loaded.emit()
    hand_off(board, "code", "images")
    hand.type("a release", Qt.Key.Key_Return)
    assert [each.passes for each in document.organisation.handoffs] == ["", "a release"]


def show(document, scenario_id=None, **layout):
    document.arrange(lambda old: old.replacing(scenario=scenario_id, **layout))


def lanes_of(board):
    return [lane.team_id for lane in board.drawing.lanes]


def cards_in(board, team_id, stage_id):
    return list(board.sheet.cells[team_id, stage_id].duty_ids)


def test_a_lane_moved_in_the_base_leaves_one_that_is_hidden_there_in_its_place(
    document, board, hand
):
    show(document, "large", lane_order=("sre", "platform", "devops", "dev"))
    assert lanes_of(board) == ["sre", "platform", "devops", "dev"]
    show(document)
    lanes = {lane.team_id: board.camera.to_view(lane.rect) for lane in board.drawing.lanes}
    start = QPoint(20, round(lanes["dev"].y + 40))
    end = QPoint(20, round(lanes["platform"].y + 6))
    hand.drag(start, end)
    assert lanes_of(board) == ["dev", "platform", "devops"]
    show(document, "large")
    assert lanes_of(board) == ["sre", "dev", "platform", "devops"]


def test_cards_ordered_where_one_is_absent_leave_it_between_its_neighbours(document, board, hand):
    code = document.organisation.duties_by_id["code"]
    late = code.replacing(id="late", responsible=("devops",), when={"sre": True})
    duties = document.organisation.duties
    document.organisation = document.organisation.replacing(duties=(*duties[:2], late, *duties[2:]))
    document.loaded.emit()
    assert cards_in(board, "devops", "build") == ["images", "pipelines"]

    document.selection.select_duties(["images"])
    board.move_cards(0, +1)

    assert cards_in(board, "devops", "build") == ["pipelines", "images"]
    show(document, "large")
    assert cards_in(board, "devops", "build") == ["late", "pipelines", "images"]


def test_a_card_dropped_on_a_folded_lane_comes_last_and_the_others_keep_their_order(
    document, board, hand
):
    order = {"devops/build": ("pipelines", "images")}
    show(document, folded={"devops"}, card_order=order)
    folded = next(lane.rect for lane in board.drawing.lanes if lane.team_id == "devops")
    at = board.camera.to_view(folded)
    start = hand.on_card("code")
    hand.drag(start, QPoint(start.x(), round(at.y + at.h / 2)))
    show(document, folded=())
    assert cards_in(board, "devops", "build") == ["pipelines", "images", "code"]
