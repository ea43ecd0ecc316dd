"""Everything that can be done, once: what is made when it is first needed is there afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moves import LEFT_OUT, MOVES, ON_BOARD, click

from dutyflow.actions.table import ACTIONS

if TYPE_CHECKING:
    from soak import Soak


def do_everything_once(soak: Soak) -> None:
    """Choose every action and make every kind of move; what opens is looked at, then answered.

    An action that is not offered is tried again with a card selected at the board.
    """
    soak.person.looks_first = True
    for action_id in ACTIONS:
        if action_id not in LEFT_OUT:
            _choose(soak, action_id)
            soak.at_the_board()
    for move in MOVES:
        _go_to_the_board(soak)
        soak.last.append(f"(everything once: {move.__name__})")
        if move in ON_BOARD:
            soak.window.actions_by_id["view-board"].trigger()
            soak.settle()
        move(soak.hand)
        soak.settle()
    soak.person.looks_first = False
    _go_to_the_board(soak)


def _choose(soak: Soak, action_id: str) -> None:
    action = soak.window.actions_by_id[action_id]
    soak.last.append(f"(everything once: action {action_id})")
    if not soak.window.shows_board:
        soak.begin_afresh()
    if not action.isEnabled():
        soak.window.actions_by_id["view-board"].trigger()
        soak.settle()
        click(soak.hand)
        soak.settle()
    if action.isEnabled():
        action.trigger()
        soak.settle()


def _go_to_the_board(soak: Soak) -> None:
    soak.at_the_board()
    if not soak.window.shows_board:
        soak.begin_afresh()
