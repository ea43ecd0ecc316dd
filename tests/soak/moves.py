"""What a hand may do in the window: each move does one thing by chance and says what it was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from person import WORDS, Person, write
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from dutyflow.actions.table import ACTIONS
from dutyflow.commands.present import presenting

if TYPE_CHECKING:
    import random
    from collections.abc import Callable
    from pathlib import Path

    from dutyflow.desk import Desk
    from dutyflow.window.window import Window

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
NONE, CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT_OUT = {"quit", "data-folder"}
"""Actions that end the window or open another program."""
SELDOM = {
    **dict.fromkeys(("new", "open-sample", "tour", "close"), 0.05),
    **dict.fromkeys(("open", "revert", "delete", "select-all", "export", "export-again"), 0.2),
    **dict.fromkeys(("copy-picture", "full-screen", "text-larger", "text-smaller"), 0.2),
    **dict.fromkeys(("paste", "duplicate", "remove-team", "forget-recent"), 0.3),
    **dict.fromkeys(("view-board", "undo", "redo", "next-finding", "save"), 3.0),
}
"""How much likelier than the others an action is, so that the board stays about as large."""
LEFT_SOON = 0.1
"""How likely a scene or a presentation is left, before each move while one is up."""
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_BARE = "HOPADLXFWNU0123456789"


@dataclass
class Hand:
    """A hand in a window, led by chance."""

    window: Window
    person: Person
    chance: random.Random
    folder: Path

    @property
    def desk(self) -> Desk:
        return self.window.desk

    def move(self) -> str:
        """Do something that is possible now and say what."""
        if not self.window.shows_board:
            return open_a_file(self) if self.chance.random() < 0.6 else choose_action(self)
        if self.chance.random() < LEFT_SOON and (said := leave_the_room(self)):
            return said
        moves = list(MOVES) if self.window.scenes.shown is None else list(IN_SCENES)
        move = self.chance.choices(moves, [MOVES[move] for move in moves])[0]
        if move in ON_BOARD and self.window.views.shows != "board":
            return choose_action(self, "view-board")
        return move(self)

    def spot(self, *, inside: bool = True) -> QPoint:
        """Return a place of the board's viewport, perhaps outside of it."""
        view, more = self.desk.board.viewport(), 0 if inside else 60
        return QPoint(
            self.chance.randint(-more, view.width() + more),
            self.chance.randint(-more, view.height() + more),
        )

    def card(self, *, right: bool = False) -> QPoint | None:
        """Return the middle, or the right edge, of a card that is in sight."""
        board = self.desk.board
        body = board.camera.body
        rects = [board.camera.to_view(card.rect) for card in board.drawing.cards]
        seen = [at for rect in rects if body.holds((at := _middle(rect, right=right)).x(), at.y())]
        return self.chance.choice(seen) if seen else None

    def drag(self, start: QPoint, end: QPoint, *, button=LEFT, held=NONE) -> None:
        """Press, move in steps, sometimes hesitate or give up by Esc, release."""
        view = self.desk.board.viewport()
        QTest.mousePress(view, button, held, start)
        for step in range(1, 5):
            QTest.mouseMove(view, start + (end - start) * step / 4)
            if self.chance.random() < 0.3:
                QApplication.processEvents()
        if self.chance.random() < 0.1:
            QTest.keyClick(self.desk.board, Qt.Key.Key_Escape)
        QTest.mouseRelease(view, button, held, end)


def _middle(rect, *, right: bool) -> QPoint:
    return QPoint(
        round(rect.right - 3 if right else rect.x + rect.w / 2), round(rect.y + rect.h / 2)
    )


def choose_action(hand: Hand, chosen: str = "") -> str:
    actions = hand.window.actions_by_id
    ids = [each for each in ACTIONS if actions[each].isEnabled() and each not in LEFT_OUT]
    chosen = chosen or hand.chance.choices(ids, [SELDOM.get(each, 1.0) for each in ids])[0]
    actions[chosen].trigger()
    return f"action {chosen}"


def drag_card(hand: Hand) -> str:
    start, end = hand.card(), hand.spot(inside=hand.chance.random() < 0.9)
    if start is None:
        return look_about(hand)
    held = hand.chance.choice((NONE, NONE, NONE, CTRL, SHIFT))
    hand.drag(start, end, held=held)
    return f"dragged a card from {start.toTuple()} to {end.toTuple()} with {held.name}"


def draw_handoff(hand: Hand) -> str:
    start, end = hand.card(right=True), hand.card()
    if start is None or end is None:
        return look_about(hand)
    hand.drag(start, end)
    said = _type_into_editor(hand)
    return f"dragged from the edge of a card at {start.toTuple()} to {end.toTuple()}{said}"


def drag_lane(hand: Hand) -> str:
    body = hand.desk.board.camera.body
    x = round(body.x / 2)
    heights = [hand.chance.randint(round(body.y), round(max(body.y, body.bottom))) for _ in "12"]
    hand.drag(QPoint(x, heights[0]), QPoint(x, heights[1]))
    return f"dragged a lane from {heights[0]} to {heights[1]}"


def drag_anything(hand: Hand) -> str:
    start, end = hand.spot(), hand.spot(inside=False)
    button, held = hand.chance.choice((LEFT, LEFT, MIDDLE)), hand.chance.choice((NONE, SHIFT))
    hand.drag(start, end, button=button, held=held)
    return f"dragged {button.name} from {start.toTuple()} to {end.toTuple()} with {held.name}"


def click(hand: Hand) -> str:
    at = (hand.card() if hand.chance.random() < 0.6 else None) or hand.spot()
    held = hand.chance.choice((NONE, NONE, NONE, CTRL, SHIFT))
    QTest.mouseClick(hand.desk.board.viewport(), LEFT, held, at)
    return f"clicked the board at {at.toTuple()} with {held.name}"


def double_click(hand: Hand) -> str:
    at = (hand.card() if hand.chance.random() < 0.6 else None) or hand.spot()
    QTest.mouseDClick(hand.desk.board.viewport(), LEFT, NONE, at)
    return f"double-clicked the board at {at.toTuple()}{_type_into_editor(hand)}"


def context_menu(hand: Hand) -> str:
    at, view = hand.card() or hand.spot(), hand.desk.board.viewport()
    QTest.mousePress(view, Qt.MouseButton.RightButton, NONE, at)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, asked)
    QTest.mouseRelease(view, Qt.MouseButton.RightButton, NONE, at)
    return f"asked for the menu at {at.toTuple()}"


def leave_the_room(hand: Hand) -> str:
    """Press Esc in what is shown to a room; return nothing where nothing is."""
    shown, scene = presenting(hand.desk), hand.window.scenes.shown
    if shown is None and scene is None:
        return ""
    QTest.keyClick(shown.room if shown is not None else scene, Qt.Key.Key_Escape)
    return f"pressed Esc in the {'presentation' if shown is not None else type(scene).__name__}"


def look_about(hand: Hand) -> str:
    board = hand.desk.board
    at, delta = QPointF(hand.spot()), hand.chance.choice((-240, -120, 120, 240))
    held = hand.chance.choice((NONE, NONE, CTRL, SHIFT))
    where = QPointF(board.viewport().mapToGlobal(at.toPoint()))
    wheel = QWheelEvent(
        at, where, QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton, held,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(board.viewport(), wheel)
    return f"turned the wheel by {delta} with {held.name}"


def board_keys(hand: Hand) -> str:
    board = hand.desk.board
    board.setFocus()
    pressed = []
    for _ in range(hand.chance.randint(1, 4)):
        if hand.person.waiting() is not None:
            break
        draw = hand.chance.random()
        if draw < 0.5:
            key, held = hand.chance.choice(_ARROWS), hand.chance.choice((NONE, NONE, ALT, SHIFT))
        elif draw < 0.6:
            key, held = hand.chance.choice((Qt.Key.Key_Escape, Qt.Key.Key_Return)), NONE
        else:
            key = Qt.Key(ord(hand.chance.choice(_BARE)))
            held = SHIFT if hand.chance.random() < 0.25 else NONE
        field = hand.window.focusWidget() or board
        QTest.keyClick(field, key, held)
        pressed.append(f"{held.name}+{key.name} in {type(field).__name__}")
    return f"pressed {' '.join(pressed)}{_type_into_editor(hand)}"


def matrix_keys(hand: Hand) -> str:
    views = hand.window.views
    if views.shows != "matrix":
        hand.window.actions_by_id["view-matrix"].trigger()
    table = views.matrix.table
    if hand.chance.random() < 0.3:
        at = QPoint(hand.chance.randint(0, table.width()), hand.chance.randint(0, table.height()))
        QTest.mouseClick(table.viewport(), LEFT, NONE, at)
    letters = [Qt.Key(ord(letter)) for letter in "ARSCIU"]
    keys = hand.chance.choices((*_ARROWS, *_ARROWS, *letters), k=3)
    for key in keys:
        QTest.keyClick(table, key)
    return f"pressed {' '.join(key.name for key in keys)} in the matrix"


def fumble(hand: Hand) -> str:
    if hand.desk.side.isVisible() and hand.chance.random() < 0.5:
        return hand.person.fumble(hand.desk.side)
    return hand.person.fumble(hand.window)


def search(hand: Hand) -> str:
    text = hand.chance.choice(("area 1", "keep", "zzz", "", "Platform"))
    hand.desk.board.search(text)
    hand.window.actions_by_id["find-next"].trigger()
    return f"searched “{text}”"


def paste(hand: Hand) -> str:
    lines = hand.chance.choices(WORDS, k=hand.chance.randint(1, 3))
    QGuiApplication.clipboard().setText("\n".join(lines))
    hand.window.actions_by_id["paste"].trigger()
    return f"pasted {len(lines)} lines"


def resize(hand: Hand) -> str:
    if hand.window.isFullScreen():
        hand.window.showNormal()
    size = hand.chance.choice(((1280, 720), (900, 600), (1600, 1000), (640, 480)))
    hand.window.resize(*size)
    return f"resized the window to {size}"


def open_a_file(hand: Hand) -> str:
    files = sorted(hand.folder.glob("*.org.yaml"))
    path = hand.chance.choice(files)
    hand.window.open_path(path)
    return f"opened {path.name}"


def somebody_else_writes(hand: Hand) -> str:
    path = hand.desk.document.path
    if path is None or not path.exists():
        return "nobody else wrote"
    text = path.read_bytes()
    path.write_bytes(text.replace(b"title: Keep", b"title: Hold", 1) + b"# somebody else\n")
    return f"somebody else wrote {path.name}"


def _type_into_editor(hand: Hand) -> str:
    """Write into what opened on the board, if something did: a title, a new card, what passes."""
    field = hand.window.focusWidget()
    if not isinstance(field, QLineEdit | QPlainTextEdit) or hand.chance.random() < 0.2:
        return ""
    text = hand.chance.choice(WORDS)
    write(field, text)
    key = hand.chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Escape))
    QTest.keyClick(field, key)
    return f", wrote “{text[:12]}” {key.name}"


MOVES: dict[Callable[[Hand], str], float] = {
    choose_action: 40,
    drag_card: 12,
    draw_handoff: 4,
    drag_lane: 3,
    drag_anything: 4,
    click: 8,
    double_click: 3,
    context_menu: 3,
    look_about: 5,
    board_keys: 10,
    matrix_keys: 4,
    fumble: 10,
    search: 2,
    paste: 1,
    resize: 1,
    open_a_file: 0.7,
    somebody_else_writes: 0.5,
}
"""The moves, with how likely each is."""
ON_BOARD = {
    *(drag_card, draw_handoff, drag_lane, drag_anything, click, double_click, context_menu),
    *(look_about, board_keys),
}
IN_SCENES = (choose_action, fumble, resize, somebody_else_writes)
"""What a hand can do while a scene takes all of the window, before board and matrix."""
