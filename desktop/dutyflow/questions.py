"""Dialogs that ask for lines of text or for a file; questions with buttons are in `plain`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from dutyflow.glimpses import reachable
from dutyflow.plain import Label, label
from dutyflow_models.language import say, say_marked

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH = 380
_LINES = 8
"""How many lines are seen at once."""


class TextQuestion(QDialog):
    """A question and a field; OK is there as soon as something is written."""

    def __init__(self, parent: QWidget, question: str, text: str) -> None:
        """Ask with a text to begin from, all of it selected."""
        super().__init__(parent)
        self.setMinimumWidth(_WIDTH)
        self.field = QLineEdit(text, self)
        self.field.selectAll()
        self.field.setAccessibleName(question)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.field.textChanged.connect(lambda now: self._ok.setEnabled(bool(now.strip())))
        self._ok.setEnabled(bool(text.strip()))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(_asked(question, self))
        column.addWidget(self.field)
        column.addWidget(buttons)


def _asked(question: str, parent: QWidget) -> Label:
    """Show all of a question, in several lines where it is long."""
    asked = label(question, parent)
    asked.setWordWrap(True)
    return asked


def ask_text(parent: QWidget, question: str, text: str) -> str | None:
    """Ask for one line of text; None when the person gives up."""
    dialog = TextQuestion(parent, question, text)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    answer = dialog.field.text().strip()
    dialog.deleteLater()
    return answer if accepted and answer else None


class _Lines(QPlainTextEdit):
    """A field for lines: Enter begins one, Ctrl+Enter is done with them."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be done, or let the field take the key."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class LinesQuestion(QDialog):
    """A question and room for lines; OK is there as soon as enough of them are written."""

    def __init__(self, parent: QWidget, question: str, lines: Sequence[str], least: int) -> None:
        """Ask with lines to begin from; one more can be written at once."""
        super().__init__(parent)
        self.setMinimumWidth(_WIDTH)
        self.field = _Lines("\n".join((*lines, "")), self)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(question)
        self.field.setMinimumHeight(_LINES * self.field.fontMetrics().lineSpacing())
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.field.done.connect(ok.click)
        self.field.textChanged.connect(lambda: ok.setEnabled(len(self.lines) >= least))
        ok.setEnabled(len(self.lines) >= least)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(_asked(question, self))
        column.addWidget(self.field)
        column.addWidget(label(say("Enter begins a line, Ctrl+Enter is OK."), self))
        column.addWidget(buttons)
        self.field.setFocus()

    @property
    def lines(self) -> list[str]:
        """What is written, without empty lines."""
        written = (line.strip() for line in self.field.toPlainText().splitlines())
        return [line for line in written if line]


def ask_lines(parent: QWidget, question: str, lines: Sequence[str], least: int) -> list[str] | None:
    """Ask for so many lines of text or more; None when the person gives up."""
    dialog = LinesQuestion(parent, question, lines, least)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    answer = dialog.lines
    dialog.deleteLater()
    return answer if accepted and len(answer) >= least else None


def ask_open_path(parent: QWidget, question: str, folder: Path, kinds: str) -> Path | None:
    """Ask for a file that is there."""
    return as_path(
        QFileDialog.getOpenFileName(parent, question, str(reachable(folder)), say_marked(kinds))[0]
    )


def ask_open_paths(parent: QWidget, question: str, folder: Path, kinds: str) -> list[Path]:
    """Ask for files that are there; several can be chosen."""
    names = QFileDialog.getOpenFileNames(
        parent, question, str(reachable(folder)), say_marked(kinds)
    )[0]
    return [Path(name) for name in names]


def ask_save_path(parent: QWidget, question: str, suggested: Path, kinds: str) -> Path | None:
    """Ask where to write; the dialog itself asks before it names a file that is there."""
    suggested = reachable(suggested.parent) / suggested.name
    return as_path(
        QFileDialog.getSaveFileName(parent, question, str(suggested), say_marked(kinds))[0]
    )


def ask_folder(parent: QWidget, question: str, folder: Path) -> Path | None:
    """Ask for a folder that is there; the dialog can make one."""
    return as_path(QFileDialog.getExistingDirectory(parent, question, str(reachable(folder))))


def as_path(answer: str) -> Path | None:
    """Return the path that was answered; nothing is giving up."""
    return Path(answer) if answer else None
