"""The board as the window knows it: the view, the hand on it, and what keys and menus call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal

from dutyflow.board.camera import READABLE
from dutyflow.board.drag_cards import hand_off, land_where_meant
from dutyflow.board.drops import step_drop
from dutyflow.board.fingers import Fingers
from dutyflow.board.lit import Lit
from dutyflow.board.opening import Opening
from dutyflow.board.pointer import Pointer
from dutyflow.board.view import BoardView
from dutyflow.board.writing import Writing
from dutyflow_models.language import say

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from dutyflow.document import Document
    from dutyflow_models.layout import Layout
    from dutyflow_models.picture.faces import Faces
    from dutyflow_models.picture.palette import Palette

EDGE_ZONE = 28
"""How near to the border a drag scrolls the board, in pixels."""
KEEP_AFTER = 300
"""Milliseconds of rest after which zoom and scroll are noted in the layout."""


class Board(BoardView):
    """The swimlane board of a document."""

    context_menu_wanted = Signal(QPoint)
    """The global position where a menu for the selection is wanted."""
    said = Signal(str)
    """A sentence about what the board waits for."""

    def __init__(self, document: Document, faces: Faces, palette: Palette, parent: QWidget) -> None:
        """Show a document and let it be changed by hand."""
        super().__init__(document, faces, palette, parent)
        self.setAccessibleName(say("Board"))
        self.pointer = Pointer(self)
        self.fingers = Fingers(self, self.pointer)
        self.opening = Opening(self)
        self.writing = Writing(self)
        self.travel.watch()
        self.lit = Lit(document, self)
        self.lit.changed.connect(self._show_lit)
        self.lit.said.connect(self.said)
        self.lifted_over.connect(lambda text: self.said.emit(text or self.lit.sentence))
        self._linking: str | None = None
        self._keep = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        self._keep.timeout.connect(self._keep_at_rest)
        self.moved.connect(self._keep.start)
        self.handoff_drawn.connect(self.writing.handoff)
        self.writing.editor.closed.connect(lambda: self.show_unassigned(False))
        self._scenario = document.scenario
        document.loaded.connect(self._forget_what_was_begun)
        document.changed.connect(self._follow_change)
        document.arranged.connect(self._follow_arrangement)

    def finish_writing(self) -> None:
        """Let what is being written count, before the file is saved, left or exported."""
        self.writing.editor.close()

    def edit_title(self, duty_id: str) -> None:
        """Write a card's title in place."""
        self.writing.title(duty_id)

    def quick_add(self, team_id: str | None, stage_id: str | None) -> None:
        """Open a line in a cell; every Enter adds a duty there."""
        if team_id in self.document.layout.folded:
            self.toggle_fold(str(team_id))
        self.writing.new_duties(team_id, stage_id)

    # --- keys --------------------------------------------------------------------------------

    def move_focus(self, dx: int, dy: int, *, extend: bool = False) -> None:
        """Go to the next card in a direction, selecting it, or adding it to the selection."""
        selection, focus = self.document.selection, self.document.selection.focus
        goal = self.sheet.neighbour(focus, dx, dy, self.overlay.pressed_lane(focus))
        if goal is None:
            return
        self.overlay.echo = None
        kept = selection.duties if extend else ()
        selection.select_duties([*(known for known in kept if known != goal), goal])
        self.reveal(goal)

    def move_cards(self, dx: int, dy: int) -> None:
        """Move the focused card: up and down past its neighbours and lanes, or to another stage."""
        focus = self.document.selection.focus
        card = self.drawing.cards_by_id.get(focus or "")
        if card is None:
            return
        goal = step_drop(self.sheet, card, dx, dy)
        if goal is not None:
            at = self.place_on_screen(card.duty_id)
            land_where_meant(self, [card.duty_id], goal, at=at)
            self.reveal(card.duty_id)

    def start_handoff(self) -> None:
        """Wait for the card that receives from the focused one: arrows go there, Enter takes it."""
        self._linking = self.document.selection.focus
        if self._linking is None:
            self.said.emit(say("Select the duty that hands off, then press H."))
        else:
            self.said.emit(say("Go to the duty that receives and press Enter. Esc gives up."))

    @property
    def has_to_give_up(self) -> bool:
        """Whether Esc would end something under way, and not only clear the selection."""
        return (
            self.pointer.gesture is not None
            or self._linking is not None
            or self.lit.light is not None
            or self.document.comparison.on_board
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up with Esc, finish a hand-off with Enter; `opening` has the space bar."""
        if event.key() == Qt.Key.Key_Escape:
            self._give_up()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            event.ignore()

    def _give_up(self) -> None:
        if self.pointer.cancel():
            return
        if self._linking is not None:
            self._linking = None
            self.said.emit(self.lit.sentence)
        elif self.lit.light is not None:
            self.lit.end()
        elif self.document.comparison.on_board:
            self.document.comparison.show_on_board(False)
        else:
            self.document.selection.clear()

    def _enter(self) -> None:
        focus, source = self.document.selection.focus, self._linking
        self._linking = None
        if focus is not None and source is not None:
            self.said.emit(self.lit.sentence)
            if focus != source:
                hand_off(self, source, focus)
        elif focus is not None:
            self.edit_title(focus)

    # --- the rest ----------------------------------------------------------------------------

    def search(self, text: str) -> int:
        """Light the duties whose words hold a text and dim the others; return how many."""
        return self.lit.search(text)

    def search_next(self, step: int = 1) -> None:
        """Go to the next card that was found."""
        found = self.lit.found or frozenset()
        ids = [card.duty_id for card in self.drawing.cards if card.duty_id in found]
        if ids:
            focus = self.document.selection.focus
            at = ids.index(focus) + step if focus in ids else 0
            self.document.selection.select_duties([ids[at % len(ids)]])
            if self.camera.zoom < READABLE:
                self.zoom_to(READABLE)
            self.reveal(ids[at % len(ids)])

    def toggle_fold(self, team_id: str) -> None:
        """Fold a lane to one line, or open it again."""

        def fold(layout: Layout) -> Layout:
            return layout.replacing(folded=layout.folded ^ {team_id})

        self.document.arrange(fold)

    def scroll_at_edge(self, vx: float, vy: float, pulls: tuple[bool, bool]) -> bool:
        """Scroll when something is held near the border of the cells; say whether that moved."""
        body, camera = self.camera.body, self.camera
        before = (camera.x, camera.y)
        dx = _pull(vx, body.x, body.right) if pulls[0] else 0.0
        dy = _pull(vy, body.y, body.bottom) if pulls[1] else 0.0
        if dx or dy:
            self.scroll_by(dx, dy)
        return (camera.x, camera.y) != before

    def _forget_what_was_begun(self) -> None:
        """Give up gestures and writing: they were about another organisation."""
        self.pointer.cancel()
        self.writing.editor.close(keep=False)
        self._linking = None
        self._scenario = self.document.scenario

    def _follow_change(self) -> None:
        """Put back what is in the air: what it was lifted from is not what it was.

        A hand-off of a duty that went is given up too.
        """
        self.pointer.cancel()
        if self._linking is not None and (
            self._linking not in self.document.organisation.duties_by_id
        ):
            self._linking = None
            self.said.emit(self.lit.sentence)

    def _show_lit(self) -> None:
        self.overlay.lit = self.lit.duties
        self.viewport().update()

    def _follow_arrangement(self) -> None:
        """Keep the focused card in sight when another scenario moves it."""
        gesture = self.pointer.gesture
        if gesture is not None and not gesture.arranges:
            self.pointer.cancel()
        scenario, self._scenario = self._scenario, self.document.scenario
        if scenario != self._scenario and self.document.selection.focus is not None:
            self.reveal(self.document.selection.focus)

    def _keep_at_rest(self) -> None:
        """Keep the camera, but not while something is held: another layout would end that."""
        if self.pointer.gesture is not None:
            self._keep.start()
        else:
            self.keep_camera()

    def keep_camera(self) -> None:
        """Note zoom and scroll in the layout, so that the board comes back as it was."""
        camera = self.camera
        at = camera.scrolled
        self.document.arrange(lambda layout: layout.replacing(zoom=camera.zoom, scroll=at))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask the window for the menu of what is selected."""
        self.context_menu_wanted.emit(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring around the focused card."""
        self.overlay.focused = True
        self.viewport().update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put back what is in the air."""
        self.overlay.focused = False
        self.pointer.cancel()
        self.pointer.space_held = False
        self.viewport().update()
        super().focusOutEvent(event)


def _pull(at: float, low: float, high: float) -> float:
    if at < low + EDGE_ZONE:
        return -min(EDGE_ZONE, low + EDGE_ZONE - at) / 2
    if at > high - EDGE_ZONE:
        return min(EDGE_ZONE, at - high + EDGE_ZONE) / 2
    return 0.0
