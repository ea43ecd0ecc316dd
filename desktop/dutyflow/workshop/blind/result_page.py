"""The page with a result: the list, its keys, and what they do to the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutyflow.workshop.blind.deciding import (
    accept_agreed,
    accept_one,
    dispute_one,
    may_be_accepted,
    write_result,
)
from dutyflow.workshop.blind.result_paint import Look
from dutyflow.workshop.blind.result_view import ResultView
from dutyflow.workshop.key_hints import KeyHint, KeyHints
from dutyflow.workshop.lettering import Ground
from dutyflow.workshop.scribe_keys import digit_of, is_command
from dutyflow.workshop.team_faces import faces_of
from dutyflow_models.language import mark, say, say_marked, several
from dutyflow_models.workshop.agreement import Verdict, verdicts
from dutyflow_models.workshop.answers import Answers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from dutyflow.document import Document
    from dutyflow.tell import Tell
    from dutyflow_models.picture.palette import Palette

HINTS = (
    KeyHint(("A",), "accept", "accept"),
    KeyHint(("D",), "dispute", "dispute"),
    KeyHint(("Shift", "A"), "accept all that agree", "accept-all"),
    KeyHint(("1",), "accept that answer"),
    KeyHint(("W",), "write into the file", "write"),
    KeyHint(("Ctrl", "Z"), "undo"),
)
BACK = KeyHint(("←",), "back to the cards", "back")
_NO_MAJORITY = mark(
    "No answer has a majority. Press the number of the one that was agreed on, or D."
)
_NO_ANSWER = mark("Nobody named a team for this duty. Press D, or decide it on the board.")


class ResultPage(Ground):
    """What was answered, beside who has it now; each key is one undo step."""

    back = Signal()
    """Back to the cards."""
    changed = Signal()
    """What the head says of the result differs."""

    def __init__(
        self, document: Document, tell: Tell, today: Callable[[], str], palette: Palette,
        parent: QWidget, *, may_go_back: bool,
    ) -> None:  # fmt: skip
        """Show a result in the document's own teams and colours; it follows the document."""
        super().__init__(palette, parent)
        self._document, self._tell, self._today = document, tell, today
        self._answers = Answers()
        self._unmatched: Sequence[str] = ()
        self._may_go_back = may_go_back
        self._accepted: set[str] = set()
        self.found: list[Verdict] = []
        self.view = ResultView(self._look(), self)
        self.hints = KeyHints((*HINTS, BACK) if may_go_back else HINTS, palette, self)
        self.hints.chosen.connect(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(12)
        column.addWidget(self.view, 1)
        column.addWidget(self.hints)
        self.setFocusProxy(self.view)
        for signal in (document.changed, document.arranged):
            signal.connect(self._follow)

    def show_answers(self, answers: Answers, unmatched: Sequence[str] = ()) -> None:
        """Show what answers come to, and what could not be matched."""
        self._answers, self._unmatched = answers, unmatched
        self.view.at = 0
        self._follow()

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self.colors = palette
        self.hints.set_palette(palette)
        self._follow()

    @property
    def summary(self) -> str:
        """The result in a line; what was accepted here is talked about."""
        agreed = sum(1 for each in self.found if each.agreed)
        open_ones = [each for each in self.found if each.voices and not each.agreed]
        left = sum(1 for each in open_ones if not self._is_accepted(each.duty))
        return say("{left} to talk about · {agreed} agreed", left=left, agreed=agreed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key says, once however long it is held; others are left to the scene."""
        key, digit = event.key(), digit_of(event)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if is_command(event):
            event.ignore()
        elif event.isAutoRepeat():
            pass
        elif key == Qt.Key.Key_A:
            self._do("accept-all" if shift else "accept")
        elif digit:
            self._accept_number(digit)
        elif key in _KEYS and not shift:
            self._do(_KEYS[Qt.Key(key)])
        else:
            event.ignore()

    # --- what is done ------------------------------------------------------------------------

    def _do(self, what: str) -> None:
        doings: dict[str, Callable[[], None]] = {
            "accept": self._accept,
            "accept-all": self._accept_all,
            "dispute": self._dispute,
            "write": self._write,
            "back": self._go_back,
        }
        doings[what]()

    def _accept(self) -> None:
        verdict = self.view.verdict
        if verdict is None:
            return
        if verdict.majority is not None:
            self._accept_answer(verdict, verdict.majority)
        else:
            self._tell.say(
                say_marked(_NO_MAJORITY) if may_be_accepted(verdict) else say_marked(_NO_ANSWER)
            )

    def _accept_number(self, number: int) -> None:
        verdict = self.view.verdict
        answers = may_be_accepted(verdict) if verdict is not None else ()
        if verdict is not None and number <= len(answers):
            self._accept_answer(verdict, answers[number - 1])

    def _accept_answer(self, verdict: Verdict, answer: str) -> None:
        if accept_one(self._document, verdict, answer):
            self._accepted.add(verdict.duty)
            self.changed.emit()
            self._go_on()

    def _is_accepted(self, duty_id: str) -> bool:
        """Say whether a duty was accepted here, and that is not undone."""
        duty = self._document.organisation.duties_by_id.get(duty_id)
        return duty_id in self._accepted and duty is not None and duty.status == "accepted"

    def _accept_all(self) -> None:
        count, reasons = accept_agreed(self._document, self.found)
        if count:
            self._tell.done(several("{n} duty is accepted.", "{n} duties are accepted.", count))
        elif not reasons:
            self._tell.say(say("There is nothing more that all agree on."))
        for reason in reasons[:3]:
            self._tell.problem(reason)

    def _dispute(self) -> None:
        verdict = self.view.verdict
        if verdict is not None and dispute_one(self._document, verdict):
            self._go_on()

    def _write(self) -> None:
        if write_result(self._document, self.found, self._today()):
            self._tell.done(say("The result is in the file, as decisions and questions."))

    def _go_back(self) -> None:
        if self._may_go_back:
            self.back.emit()

    def _go_on(self) -> None:
        """Choose the next row, as long as it is about a duty."""
        self.view.choose(self.view.at + 1)

    def _look(self) -> Look:
        statuses = {duty.id: duty.status for duty in self._document.organisation.duties}
        return Look(self.colors, faces_of(self._document, self.colors), statuses)

    def _follow(self) -> None:
        document = self._document
        self.found = verdicts(self._answers, document.organisation, document.scenario)
        self.view.show_result(self.found, self._unmatched, self._look())
        self.changed.emit()


_KEYS = {
    Qt.Key.Key_D: "dispute",
    Qt.Key.Key_W: "write",
    Qt.Key.Key_Left: "back",
}
