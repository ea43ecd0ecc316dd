"""Leads through the steps: asks, notices that something was done, and can be left at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

from dutyflow.tour.bubble import Bubble, Outline
from dutyflow.tour.steps import STEPS, before, card_at_hand, key_of
from dutyflow.window.parts import signals_of_change
from dutyflow_models.language import say_marked

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from dutyflow.desk import Desk


class Tour(QObject):
    """Follows the sample on the board until it is finished or left, or another file is opened."""

    def __init__(self, desk: Desk) -> None:
        """Begin with the first step of the board that is open."""
        super().__init__(desk.window)
        self._desk = desk
        self.at = 0
        """The step shown, counted from 0."""
        self.done = False
        """Whether what it asks for was done."""
        window = desk.window
        self.outline = Outline(window.theme, window)
        self.bubble = Bubble(window.theme, window)
        self.bubble.next_wanted.connect(self.go_on)
        self.bubble.back_wanted.connect(self.go_back)
        self.bubble.leave_wanted.connect(self.leave)
        self._look_soon = QTimer(self, singleShot=True, interval=0)
        self._look_soon.timeout.connect(self._look)
        for signal in (*signals_of_change(desk), window.scenes.changed, desk.board.moved):
            signal.connect(self._look_soon.start)
        desk.document.loaded.connect(self.leave)
        self._watched = (window, window.command_palette, desk.board)
        for each in self._watched:
            each.installEventFilter(self)
        self._begin()

    def go_on(self) -> None:
        """Go to the next step, whether this one was done or not; after the last one, leave."""
        if self.at + 1 == len(STEPS):
            self.leave()
            return
        self.at += 1
        self._begin()

    def go_back(self) -> None:
        """Go to the step before."""
        self.at = max(0, self.at - 1)
        self._begin()

    def leave(self) -> None:
        """Take everything of the tour away; the board stays as it is."""
        self._desk.document.loaded.disconnect(self.leave)
        for each in self._watched:
            each.removeEventFilter(self)
        self._look_soon.stop()
        for part in (self.bubble, self.outline):
            part.hide()
            part.deleteLater()
        self.deleteLater()
        self._desk.window.views.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the place in view as the window changes; let Esc leave when nobody else wants it."""
        if event.type() == QEvent.Type.KeyPress:
            escaped = cast("QKeyEvent", event).key() == Qt.Key.Key_Escape
            if escaped and not self._desk.board.has_to_give_up:
                self.leave()
                return True
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._look_soon.start()
        return False

    def _begin(self) -> None:
        """Show a step, with the card it is about in sight and at the keys."""
        desk, step = self._desk, STEPS[self.at]
        self.done = False
        if self.at == 0:
            desk.document.selection.clear()
        elif step.needs_card and not desk.document.selection.duties:
            desk.document.selection.select_duties([card_at_hand(desk)])
        desk.board.reveal(card_at_hand(desk))
        self._before = before(desk)
        self.bubble.show_step(self.at, len(STEPS), say_marked(step.title), self._filled(step.words))
        self.bubble.show()
        desk.window.views.setFocus()
        self._look()

    def _look(self) -> None:
        """See whether it was done, and follow the place it is about."""
        desk, step = self._desk, STEPS[self.at]
        if not desk.window.shows_board or desk.window.scenes.shown is not None:
            self.leave()
            return
        if not self.done and step.done(desk, self._before):
            self.done = True
            self.bubble.show_done(self._filled(step.praise))
        place = step.place(desk)
        self.outline.surround(place)
        self.bubble.lie_beside(place)

    def _filled(self, words: str) -> str:
        """Return a text of the step with its keys."""
        key, other = (key_of(self._desk, action) for action in STEPS[self.at].keys)
        return say_marked(words).replace("{key}", key).replace("{other}", other)


def tour_of(desk: Desk) -> Tour | None:
    """Return the tour that is under way."""
    return desk.window.findChild(Tour)
