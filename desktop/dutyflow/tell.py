"""The one channel to the person: short messages in the window, and questions.

Texts are always plain: a title from a file is never markup.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Answering = Callable[[str, Sequence[str]], str]


class Tell(QObject):
    """Says things without getting in the way, and asks only when an answer is needed."""

    said = Signal(str, str)
    """A sentence to show, and its weight: "note", "success" or "problem"."""

    def __init__(self, parent: QWidget) -> None:
        """Speak to the person in front of this window."""
        super().__init__(parent)
        self._window = parent
        self._answering: Answering | None = None

    def say(self, sentence: str) -> None:
        """Show a passing note."""
        self.said.emit(sentence, "note")

    def done(self, sentence: str) -> None:
        """Show that something succeeded."""
        self.said.emit(sentence, "success")

    def problem(self, sentence: str) -> None:
        """Show what went wrong and what to do; it stays until dismissed."""
        self.said.emit(sentence, "problem")

    def answers(self, *answers: str) -> None:
        """Answer the next questions in place of the person (for tests and scripts)."""
        waiting = list(answers)

        def answer(_question: str, _choices: Sequence[str]) -> str:
            return waiting.pop(0)

        self._answering = answer

    def ask(self, question: str, *, detail: str = "", choices: Sequence[str], safe: str) -> str:
        """Ask with one button a choice and return the choice; closing the question is `safe`."""
        if self._answering is not None:
            return self._answering(question, choices)
        from dutyflow.plain import ask_with_buttons

        return ask_with_buttons(self._window, question, detail, choices, safe)
