"""Asks how pages of text are to be written and where to; shows what they will say."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dutyflow.answers import CANCEL
from dutyflow.drop_down import DropDown
from dutyflow.glimpses import names_at_once, reachable
from dutyflow.library import NotKept
from dutyflow.plain import LONGEST_LINE, ask_with_buttons, label, shortened
from dutyflow_models.files.problems import CannotWrite
from dutyflow_models.language import mark, say, say_marked, several
from dutyflow_models.wording import listed, plain, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

WRITE = mark("Write")
_NO_FORMAT = mark("Choose Markdown, HTML or both.")
_NO_FOLDER = mark("Say which folder the pages should go to.")
_SIZE = QSize(920, 580)
_AROUND = QSize(40, 60)
"""Room for the frame of the window on a small screen."""
_SIDE = 300
_NAMED = 3


@dataclass(frozen=True, slots=True)
class PagesChoice:
    """What was chosen to be written."""

    place: int
    """Which of the things offered, counted from 0."""
    markdown: bool
    html: bool
    pictures: bool
    folder: Path


@dataclass(frozen=True, slots=True)
class PagesOffer:
    """What can be written, and who does it."""

    title: str
    question: str
    """What is chosen from `choices`, with a letter for Alt."""
    choices: Sequence[str]
    pictures: bool
    """Whether pictures of the board can stand with it."""
    preview: Callable[[int], str]
    """What will be written of a choice, as Markdown."""
    folder: Callable[[int], Path]
    """Where a choice is written to unless the person says otherwise."""
    names: Callable[[PagesChoice], Collection[str]]
    """The files that will be written."""
    write: Callable[[PagesChoice, Collection[str]], None]
    """Write them, replacing those that are named."""


class PagesDialog(QDialog):
    """Writes pages into a folder; stays open with a sentence when that fails."""

    def __init__(self, offer: PagesOffer, parent: QWidget | None = None) -> None:
        """Start with the first choice, in both formats and a folder of its own."""
        super().__init__(parent)
        self.setWindowTitle(offer.title)
        self._offer = offer
        self._proposed = ""
        self.what = DropDown(offer.question.replace("&", ""), self)
        for text in offer.choices:
            self.what.addItem(shortened(plain(text), LONGEST_LINE))
        self.markdown = QCheckBox(say("&Markdown"), self)
        self.html = QCheckBox(say("&HTML, ready to print"), self)
        self.pictures = QCheckBox(say("&Pictures of the board before and after"), self)
        for box in (self.markdown, self.html, self.pictures):
            box.setChecked(True)
        self.pictures.setVisible(offer.pictures)
        self.folder_field = QLineEdit(self)
        self.folder_field.setAccessibleName(say("Folder"))
        self.note = label(parent=self)
        self.note.setWordWrap(True)
        self.preview = self._made_preview()
        self._lay_out()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _AROUND))
        self.what.currentIndexChanged.connect(self.refresh)
        self.refresh()

    @property
    def choice(self) -> PagesChoice:
        """What is chosen now."""
        return PagesChoice(
            self.what.currentIndex(),
            self.markdown.isChecked(),
            self.html.isChecked(),
            self._offer.pictures and self.pictures.isChecked(),
            Path(self.folder_field.text().strip()).expanduser(),
        )

    def refresh(self) -> None:
        """Show what would be written, and propose a folder unless one was named."""
        place = self.what.currentIndex()
        if self.folder_field.text() == self._proposed:
            self._proposed = str(self._offer.folder(place))
            self.folder_field.setText(self._proposed)
        try:
            self.preview.setPlainText(self._offer.preview(place))
            self._say("")
        except (CannotWrite, NotKept) as trouble:
            self.preview.clear()
            self._say(str(trouble))

    def accept(self) -> None:
        """Write and close; nothing is put beside or over other files unasked."""
        choice = self.choice
        missing = self._missing(choice)
        if missing:
            self._say(missing)
            return
        try:
            replaced = self._agreed(choice)
            if replaced is not None:
                self._write(choice, replaced)
                super().accept()
        except (CannotWrite, NotKept) as trouble:
            self._say(str(trouble))

    def _write(self, choice: PagesChoice, replaced: Collection[str]) -> None:
        self.setEnabled(False)  # a slow disk leaves time for a second press
        try:
            self._offer.write(choice, replaced)
        finally:
            self.setEnabled(True)

    def _missing(self, choice: PagesChoice) -> str:
        if not (choice.markdown or choice.html):
            return say_marked(_NO_FORMAT)
        return "" if self.folder_field.text().strip() else say_marked(_NO_FOLDER)

    def _agreed(self, choice: PagesChoice) -> Collection[str] | None:
        """Return the files that may be replaced, none in a new folder; None if the person quits."""
        there = names_at_once(choice.folder)
        if not there:
            return ()
        replaced = [name for name in self._offer.names(choice) if name in there]
        question = say("Write into {what}?", what=quoted(choice.folder.name or str(choice.folder)))
        answer = ask_with_buttons(
            self, question, _what_happens(replaced), (WRITE, CANCEL), CANCEL, enter=CANCEL
        )
        return replaced if answer == WRITE else None

    def _browse(self) -> None:
        start = str(reachable(Path(self.folder_field.text())))
        chosen = QFileDialog.getExistingDirectory(self, say("Write into folder"), start)
        if chosen:
            self.folder_field.setText(chosen)

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def _made_preview(self) -> QPlainTextEdit:
        preview = QPlainTextEdit(self)
        preview.setReadOnly(True)
        preview.setTabChangesFocus(True)
        preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        preview.setAccessibleName(say("What will be written, as Markdown"))
        return preview

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self.write_button = QPushButton(say("&Write"), self)
        self.write_button.setDefault(True)
        buttons.addButton(self.write_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self._made_side())
        top.addWidget(self.preview, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(top, stretch=1)
        layout.addLayout(self._folder_row())
        layout.addWidget(self.note)
        layout.addWidget(buttons)

    def _made_side(self) -> QWidget:
        side = QWidget(self)
        side.setFixedWidth(max(_SIDE, side.fontMetrics().averageCharWidth() * 36))
        form = QFormLayout(side)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._offer.question, self.what)
        form.addRow(label(say("Write as"), side))
        for box in (self.markdown, self.html, self.pictures):
            form.addRow(box)
        return side

    def _folder_row(self) -> QHBoxLayout:
        self.browse_button = QPushButton(say("&Browse…"), self)
        self.browse_button.setAutoDefault(False)
        self.browse_button.clicked.connect(self._browse)
        row = QHBoxLayout()
        words = label(say("&Folder"), self)
        words.setBuddy(self.folder_field)
        row.addWidget(words)
        row.addWidget(self.folder_field, stretch=1)
        row.addWidget(self.browse_button)
        return row


def ask_pages(offer: PagesOffer, parent: QWidget) -> PagesChoice | None:
    """Let the person write pages; return what was written, or None if nothing was."""
    dialog = PagesDialog(offer, parent)
    try:
        return dialog.choice if dialog.exec() == QDialog.DialogCode.Accepted else None
    finally:
        dialog.deleteLater()


def _what_happens(replaced: Sequence[str]) -> str:
    if not replaced:
        return say("There are other files in this folder; they stay as they are.")
    names = [quoted(name) for name in replaced[:_NAMED]]
    if len(replaced) > _NAMED:
        names.append(say("{n} more", n=len(replaced) - _NAMED))
    return several(
        "{names} is there already and will be replaced.",
        "{names} are there already and will be replaced.",
        len(replaced),
        names=listed(names),
    )
