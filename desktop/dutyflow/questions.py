"""Dialogs that ask for a line of text or for a file; questions with buttons are in `plain`."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from dutyflow.plain import label

_WIDTH = 380


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
        column.addWidget(label(question, self))
        column.addWidget(self.field)
        column.addWidget(buttons)


def ask_text(parent: QWidget, question: str, text: str) -> str | None:
    """Ask for one line of text; None when the person gives up."""
    dialog = TextQuestion(parent, question, text)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    answer = dialog.field.text().strip()
    dialog.deleteLater()
    return answer if accepted and answer else None


def ask_open_path(parent: QWidget, question: str, folder: Path, kinds: str) -> Path | None:
    """Ask for a file that is there."""
    return as_path(QFileDialog.getOpenFileName(parent, question, str(folder), kinds)[0])


def ask_save_path(parent: QWidget, question: str, suggested: Path, kinds: str) -> Path | None:
    """Ask where to write; the dialog itself asks before it names a file that is there."""
    return as_path(QFileDialog.getSaveFileName(parent, question, str(suggested), kinds)[0])


def as_path(answer: str) -> Path | None:
    """Return the path that was answered; nothing is giving up."""
    return Path(answer) if answer else None
