"""The page of a dot vote: numbers are typed, then the totals are shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from dutyflow.workshop.key_hints import KeyHint, KeyHints
from dutyflow.workshop.lettering import Ground
from dutyflow.workshop.scribe_keys import digit_of, is_command
from dutyflow.workshop.team_faces import faces_of, titles_of
from dutyflow.workshop.votes.ranking_view import RankingView
from dutyflow.workshop.votes.voting_view import Ballot, VotingView
from dutyflow_models.edits.decisions import add_decision
from dutyflow_models.language import say
from dutyflow_models.workshop import voting
from dutyflow_models.workshop.digits import digits_for
from dutyflow_models.workshop.votes import NoDotsLeft, decision_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from dutyflow.document import Document
    from dutyflow.tell import Tell
    from dutyflow_models.picture.palette import Palette
    from dutyflow_models.workshop.voting import Voting

_SHOW = (Qt.Key.Key_S, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class VotingPage(Ground):
    """Takes the scribe's keys; where the dots are is hidden until S."""

    changed = Signal()
    """The vote is in another state."""

    def __init__(
        self, document: Document, tell: Tell, today: Callable[[], str], state: Voting,
        palette: Palette, parent: QWidget,
    ) -> None:  # fmt: skip
        """Show the vote in the document's own teams and colours."""
        super().__init__(palette, parent)
        self.state = state
        self._document, self._tell, self._today = document, tell, today
        self.voting, self.ranking = VotingView(palette, self), RankingView(palette, self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.voting)
        self.pages.addWidget(self.ranking)
        self.hints = KeyHints((), palette, self)
        self.hints.chosen.connect(self._do)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(20)
        column.addWidget(self.pages, 1)
        column.addWidget(self.hints)
        for signal in (document.changed, document.arranged):
            signal.connect(self._show)
        self._show()

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self.colors = palette
        for part in (self.voting, self.ranking, self.hints):
            part.set_palette(palette)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take numbers, turn to another team, show the totals; leave other keys to the scene.

        A held key repeats nothing but moves: it would put dot after dot.
        """
        key, digit = event.key(), digit_of(event)
        if is_command(event):
            event.ignore()
        elif self.state.shown and self.ranking.scroll_by(key):
            pass
        elif key in _MOVES:
            self._do(_MOVES[Qt.Key(key)])
        elif event.isAutoRepeat():
            pass
        elif digit is not None:
            self._put(digit)
        elif key in _SHOW:
            self._do("hide" if self.state.shown else "show")
        elif key == Qt.Key.Key_K:
            self._do("keep")
        else:
            event.ignore()

    # --- what is done ------------------------------------------------------------------------

    def _put(self, digit: int) -> None:
        called = titles_of(self._document).get(self.state.team, self.state.team)
        try:
            self._become(voting.digit_typed(self.state, digit, called=called))
        except NoDotsLeft as refusal:
            self._become(voting.taken_back(self.state) if self.state.pending else self.state)
            self._tell.say(str(refusal))

    def _do(self, what: str) -> None:
        if what == "keep":
            self._keep()
        else:
            self._become(_DOINGS[what](self.state))

    def _keep(self) -> None:
        """Write the result down as a decision; what stands there already is not written twice."""
        if not self.state.shown:
            return
        org, votes = self._document.organisation, self.state.votes
        titles = {duty.id: duty.title for duty in org.duties}
        text = decision_text(votes, titles)
        if not text:
            self._tell.say(say("No dot was put, so there is nothing to keep."))
        elif any(each.text == text for each in org.decisions):
            self._tell.say(say("This result is in the file already."))
        else:
            about = [each.duty for each in votes.ranked() if each.dots and each.duty in titles]
            edit = partial(add_decision, text=text, about=about, date=self._today())
            if self._document.edit(say("Keep the result of the vote"), edit):
                self._tell.done(say("The result is in the file, as a decision."))

    def _become(self, state: Voting) -> None:
        if state != self.state:
            self.state = state
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        titles = {duty.id: duty.title for duty in self._document.organisation.duties}
        ballot = Ballot(self.state, titles, faces_of(self._document, self.colors))
        if self.state.shown:
            self.ranking.show_ballot(ballot)
        else:
            self.voting.show_ballot(ballot)
        self.pages.setCurrentWidget(self.ranking if self.state.shown else self.voting)
        self.hints.set_hints(_hints(self.state))


def _hints(state: Voting) -> tuple[KeyHint, ...]:
    if state.shown:
        return (
            KeyHint(("K",), say("keep as a decision"), "keep"),
            KeyHint(("S",), say("hide again"), "hide"),
            KeyHint(("Ctrl", "Z"), "undo"),
        )
    two = digits_for(len(state.votes.duties)) == 2
    number = say("two digits put a dot") if two else say("a digit puts a dot")
    return (
        KeyHint((), say("one digit more puts the dot") if state.pending else number),
        KeyHint(("⌫",), say("take back"), "take-back"),
        KeyHint(("←", "→"), "teams", "team-after"),
        KeyHint(("S",), say("show the totals"), "show"),
    )


_MOVES = {
    Qt.Key.Key_Backspace: "take-back",
    Qt.Key.Key_Left: "team-before",
    Qt.Key.Key_Right: "team-after",
}
_DOINGS: dict[str, Callable[[Voting], Voting]] = {
    "take-back": voting.taken_back,
    "team-before": lambda state: voting.team_turned(state, -1),
    "team-after": lambda state: voting.team_turned(state, +1),
    "show": lambda state: voting.totals_shown(state, shown=True),
    "hide": lambda state: voting.totals_shown(state, shown=False),
}
