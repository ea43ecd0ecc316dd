"""What hands and keys do while a scenario is shown that hides, merges or adds something."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

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
