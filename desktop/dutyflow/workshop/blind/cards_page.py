"""The page of a blind round on which cards are shown and answers typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutyflow.workshop.blind.asking import AskingView, Situation
from dutyflow.workshop.key_hints import KeyHint, KeyHints
from dutyflow.workshop.lettering import Ground
from dutyflow.workshop.scribe_keys import digit_of, is_command
from dutyflow.workshop.team_faces import faces_of, shown_apart
from dutyflow_models.language import say
from dutyflow_models.org import Duty
from dutyflow_models.workshop import blind_round
from dutyflow_models.workshop.digits import digits_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from dutyflow.document import Document
    from dutyflow_models.picture.palette import Palette
    from dutyflow_models.workshop.blind_round import Round

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_UNSURE = (Qt.Key.Key_Question, Qt.Key.Key_Minus)


class CardsPage(Ground):
    """Takes the scribe's keys. What it shows of an answer before Reveal is that there is one."""

    changed = Signal()
    """The round is in another state."""
    result_wanted = Signal()
    """All cards are to be revealed."""

    def __init__(self, document: Document, state: Round, palette: Palette, parent: QWidget) -> None:
        """Show the round in the document's own teams and colours."""
        super().__init__(palette, parent)
        self.state = state
        self._document = document
        self.view = AskingView(palette, self)
        self.hints = KeyHints((), palette, self)
        self.hints.chosen.connect(self._do)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(12)
        column.addWidget(self.view, 1)
        column.addWidget(self.hints)
        for signal in (document.changed, document.arranged):
            signal.connect(self._show)
        self._show()

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self.colors = palette
        self.view.set_palette(palette)
        self.hints.set_palette(palette)
        self._show()

    def go_back(self) -> None:
        """Show the cards again after the result."""
        self._become(blind_round.resumed(self.state))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take answers, turn cards, reveal; other keys are left to the scene.

        A held key repeats nothing but moves: it would answer for team after team.
        """
        key, digit = event.key(), digit_of(event)
        if is_command(event):
            event.ignore()
        elif key in _MOVES:
            self._do(_MOVES[Qt.Key(key)])
        elif event.isAutoRepeat():
            pass
        elif digit is not None:
            self._become(blind_round.digit_typed(self.state, digit))
        elif event.text() in ("?", "-") or key in _UNSURE:
            self._do("unsure")
        elif key in _ENTER or key == Qt.Key.Key_R:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._do("result" if shift else "go-on" if key in _ENTER else "reveal")
        else:
            event.ignore()

    # --- what is done ------------------------------------------------------------------------

    def _do(self, what: str) -> None:
        ended = what == "go-on" and self.state.last and not self.state.open
        if what == "result" or ended:
            self.result_wanted.emit()
        else:
            self._become(_DOINGS[what](self.state))

    def _become(self, state: Round) -> None:
        if state != self.state:
            self.state = state
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        state = self.state
        shown = shown_apart(self._document)
        known = shown.duties_by_id.get(state.card.duty)
        duty = known or Duty(id=state.card.duty, title=state.card.title)
        stage = shown.stages_by_id.get(duty.stage or "")
        above = stage.title if stage is not None else ""
        if known is None:
            above = say("Not on the board any more")
        faces = faces_of(self._document, self.colors)
        self.view.show_situation(Situation(state, duty, above, faces))
        self.hints.set_hints(_hints(state))


def _hints(state: Round) -> tuple[KeyHint, ...]:
    turning = KeyHint(("←", "→"), "cards", "next")
    result = KeyHint(("Shift", "Enter"), "result", "result")
    if not state.open:
        on = KeyHint(("Enter",), say("result") if state.last else say("next card"), "go-on")
        return (on, KeyHint(("R",), say("hide again"), "reveal"), turning, result)
    two = digits_for(len(state.choices)) == 2
    nobody = "00" if two else "0"
    return (
        KeyHint(("Enter",), "reveal", "go-on"),
        KeyHint((), say("two digits a team") if two else say("one digit a team")),
        KeyHint((nobody,), "nobody"),
        KeyHint(("?",), "don’t know"),
        KeyHint(("⌫",), "correct", "take-back"),
        turning,
        result,
    )


def _gone_on(state: Round) -> Round:
    """Reveal the card, or show the next one when it is."""
    return blind_round.reveal(state) if state.open else blind_round.turned(state, +1)


_MOVES = {
    Qt.Key.Key_Backspace: "take-back",
    Qt.Key.Key_Left: "before",
    Qt.Key.Key_Right: "next",
    Qt.Key.Key_Up: "team-before",
    Qt.Key.Key_Down: "team-after",
}
_DOINGS: dict[str, Callable[[Round], Round]] = {
    "unsure": blind_round.unsure_typed,
    "take-back": blind_round.taken_back,
    "reveal": blind_round.reveal,
    "go-on": _gone_on,
    "before": lambda state: blind_round.turned(state, -1),
    "next": lambda state: blind_round.turned(state, +1),
    "team-before": lambda state: blind_round.team_asked(state, -1),
    "team-after": lambda state: blind_round.team_asked(state, +1),
}
