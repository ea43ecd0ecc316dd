"""What a screen reader can do with a part of the board, and where it lies on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessibleActionInterface

from dutyflow import handing
from dutyflow.board.accessible.outline import Key
from dutyflow.board.widget import Board
from dutyflow.lane_menu import for_team
from dutyflow_models.language import mark, say_marked

if TYPE_CHECKING:
    from dutyflow.board.accessible.interface import BoardInterface

PRESS = QAccessibleActionInterface.pressAction()
MENU = QAccessibleActionInterface.showMenuAction()
FOCUS = QAccessibleActionInterface.setFocusAction()
FOLD = QAccessibleActionInterface.toggleAction()
NEXT, PREVIOUS, TITLE = "NextTeam", "PreviousTeam", "EditTitle"


class Offer(NamedTuple):
    """One action: its name for programs, for people, what it does, and the key that does it."""

    name: str
    words: str
    tip: str
    key: str = ""


_SELECT = Offer(PRESS, mark("Select"), mark("Selects it and gives it the keyboard"))
_FOCUS = Offer(FOCUS, mark("Set focus"), mark("Selects it and gives it the keyboard"))
_MENU = Offer(MENU, mark("Menu"), mark("Opens the menu of what can be done with it"), "Shift+F10")
_OFFERS: dict[str, tuple[Offer, ...]] = {
    "card": (
        _SELECT,
        _MENU,
        Offer(NEXT, mark("Next team"), mark("Gives the duty to the team of the lane below")),
        Offer(
            PREVIOUS, mark("Previous team"), mark("Gives the duty to the team of the lane above")
        ),
        Offer(TITLE, mark("Edit title"), mark("Opens the field with the duty's title"), "F2"),
        _FOCUS,
    ),
    "echo": (_SELECT, _MENU, _FOCUS),
    "lane": (
        _SELECT,
        _MENU,
        Offer(
            FOLD, mark("Fold or open"), mark("Folds the lane to one line, or opens it"), "Ctrl+M"
        ),
        _FOCUS,
    ),
    "handoff": (_SELECT, _MENU, _FOCUS),
    "handoffs": (),
}
_KNOWN = {offer.name: offer for offers in _OFFERS.values() for offer in offers}


def offered(top: BoardInterface, key: Key) -> tuple[Offer, ...]:
    """Return what can be done with a part; with those of a film, and *Unassigned*, nothing."""
    if not isinstance(top.board, Board) or key == Key("lane"):
        return ()
    return _OFFERS[key.kind]


def called(name: str) -> str:
    """Return what people call an action."""
    return say_marked(_KNOWN[name].words) if name in _KNOWN else name


def explained(name: str) -> str:
    """Say what an action does."""
    return say_marked(_KNOWN[name].tip) if name in _KNOWN else ""


def keys_of(name: str) -> list[str]:
    """Return the keys that do the same."""
    return [_KNOWN[name].key] if name in _KNOWN and _KNOWN[name].key else []


def begin(top: BoardInterface, key: Key, name: str) -> None:
    """Do something with a part once the client that asked has its answer: it may open a menu."""
    board = top.board
    if isinstance(board, Board) and any(offer.name == name for offer in offered(top, key)):
        QTimer.singleShot(0, board, lambda: _do(top, board, key, name))


def _do(top: BoardInterface, board: Board, key: Key, name: str) -> None:
    if not top.outline.holds(key):
        return
    if name == FOLD:
        board.toggle_fold(key.lane)
        return
    _select(board, key)
    if name == MENU:
        place = top.part(key).rect()
        board.context_menu_wanted.emit(place.topLeft() + QPoint(16, min(24, place.height())))
    elif name == TITLE:
        board.edit_title(key.id)
    elif name in (NEXT, PREVIOUS):
        _give_on(board, key, +1 if name == NEXT else -1)


def _select(board: Board, key: Key) -> None:
    """Select a part alone, bring it into sight and give the board the keyboard."""
    selection = board.document.selection
    board.window().activateWindow()
    board.setFocus(Qt.FocusReason.OtherFocusReason)
    if key.kind == "lane":
        selection.select_team(key.lane)
        board.reveal_lane(key.lane)
    elif key.kind == "handoff":
        selection.select_handoff(key.id)
    else:
        selection.select_duties([key.id])
        board.reveal(key.id)


def _give_on(board: Board, key: Key, step: int) -> None:
    """Give a duty to the team of the lane next to its own; at the edge there is none."""
    document = board.document
    lanes = [lane.team_id for lane in board.drawing.lanes]
    at = lanes.index(key.lane or None) + step
    if not 0 <= at < len(lanes):
        return

    def go_on(member: str | None) -> None:
        if handing.give(document, [key.id], lanes[at], member=member):
            board.reveal(key.id)

    for_team(document, lanes[at], go_on, at=board.place_on_screen(key.id), parent=board)


def key_at(top: BoardInterface, at: QPoint) -> Key | None:
    """Return the card at a point of the screen, else the lane; the same look-up as a press has."""
    board = top.board
    spot = board.viewport().mapFromGlobal(at)
    body = board.camera.body
    x, y = board.camera.to_board(spot.x(), spot.y())
    if not board.viewport().rect().contains(spot) or spot.y() < body.y:
        return None
    if spot.x() >= body.x:
        hit = board.sheet.hit(x, y, arrows=True)
        if hit.kind in ("card", "edge") and hit.cell is not None:
            return Key("echo" if hit.echo else "card", hit.cell.team_id or "", hit.id)
        if hit.kind == "arrow":
            return Key("handoff", "", hit.id)
    lane = board.sheet.lane_at(y)
    return Key("lane", lane.team_id or "") if lane is not None else None
