"""The one channel to the person: short messages in the window, and questions.

Texts are always plain: a title from a file is never markup.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from dutyflow.errors import Fault

Answering = Callable[[str, Sequence[str]], str]


class Tell(QObject):
    """Says things without getting in the way, and asks only when an answer is needed."""

    said = Signal(str, str)
    """A sentence to show, and its weight: "note", "success" or "problem"."""

    over = Signal(str)
    """A sentence that was said and holds no longer."""

    faulty = Signal(object)
    """A fault of the program to report; carries the `Fault`."""

    def __init__(self, parent: QWidget) -> None:
        """Speak to the person in front of this window."""
        super().__init__(parent)
        self._window = parent
        self._answering: Answering | None = None
        self._not_saved: list[str] = []

    def say(self, sentence: str) -> None:
        """Show a passing note."""
        self.said.emit(sentence, "note")

    def done(self, sentence: str) -> None:
        """Show that something succeeded."""
        self.said.emit(sentence, "success")

    def problem(self, sentence: str) -> None:
        """Show what went wrong and what to do; it stays until dismissed."""
        self.said.emit(sentence, "problem")

    def not_saved(self, sentence: str) -> None:
        """Show why nothing was saved; it stays until something is, or it is dismissed."""
        self._not_saved.append(sentence)
        self.problem(sentence)

    def saved(self) -> None:
        """Let what was said by `not_saved` hold no longer."""
        for sentence in self._not_saved:
            self.over.emit(sentence)
        self._not_saved.clear()

    def fault(self, fault: Fault) -> None:
        """Report a fault of the program, once what is under way has ended."""
        self.faulty.emit(fault)

    def answers(self, *answers: str) -> None:
        """Answer the next questions in place of the person (for tests and scripts)."""
        waiting = list(answers)

        def answer(_question: str, _choices: Sequence[str]) -> str:
            return waiting.pop(0)

        self._answering = answer

    def ask(
        self,
        question: str,
        *,
        detail: str = "",
        choices: Sequence[str],
        safe: str,
        enter: str = "",
    ) -> str:
        """Ask with one button a choice and return the choice; closing the question is `safe`.

        Enter takes the choice `enter`, the first one if none is named.
        """
        if self._answering is not None:
            return self._answering(question, choices)
        from dutyflow.plain import ask_with_buttons

        return ask_with_buttons(self._window, question, detail, choices, safe, enter=enter)

    def ask_text(self, question: str, text: str = "") -> str | None:
        """Ask for one line; None when the person gives up, or leaves nothing."""
        if self._answering is not None:
            return self._answering(question, ()) or None
        from dutyflow.questions import ask_text

        return ask_text(self._window, question, text)

    def ask_lines(
        self, question: str, lines: Sequence[str] = (), *, least: int = 1
    ) -> list[str] | None:
        """Ask for so many lines or more, empty ones left out; None when the person gives up."""
        if self._answering is not None:
            text = self._answering(question, ())
            return [line.strip() for line in text.splitlines() if line.strip()] or None
        from dutyflow.questions import ask_lines

        return ask_lines(self._window, question, lines, least)

    def ask_open_path(self, question: str, *, folder: Path, kinds: str) -> Path | None:
        """Ask for a file that is there; `kinds` as Qt's file dialog takes them."""
        from dutyflow.questions import as_path, ask_open_path

        if self._answering is not None:
            return as_path(self._answering(question, ()))
        return ask_open_path(self._window, question, folder, kinds)

    def ask_open_paths(self, question: str, *, folder: Path, kinds: str) -> list[Path]:
        """Ask for files that are there, perhaps many; none when the person gives up."""
        from dutyflow.questions import as_path, ask_open_paths

        if self._answering is not None:
            names = self._answering(question, ()).splitlines()
            return [path for name in names if (path := as_path(name)) is not None]
        return ask_open_paths(self._window, question, folder, kinds)

    def ask_save_path(self, question: str, *, suggested: Path, kinds: str) -> Path | None:
        """Ask where to write; the person was asked before a file that is there is replaced."""
        from dutyflow.questions import as_path, ask_save_path

        if self._answering is not None:
            return as_path(self._answering(question, ()))
        return ask_save_path(self._window, question, suggested, kinds)

    def ask_folder(self, question: str, *, folder: Path) -> Path | None:
        """Ask for a folder that is there; None when the person gives up."""
        from dutyflow.questions import as_path, ask_folder

        if self._answering is not None:
            return as_path(self._answering(question, ()))
        return ask_folder(self._window, question, folder)
