"""Kinds with one thing to choose: it is remembered, saved as a small file and opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QWidget

from dutyflow.drop_down import DropDown
from dutyflow.importing.forms import OptionsForm
from dutyflow.importing.parts import as_form, mapping_buttons
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.interchange.into import codeowners, peribolos, trello
from dutyflow_models.interchange.option_files import option_text, option_values
from dutyflow_models.language import say, several

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dutyflow.importing.forms import Made
    from dutyflow_models.interchange.source import Source


class Question(NamedTuple):
    """What is asked about a kind."""

    kind_id: str
    name: str
    """Of the value, among the options of the kind."""
    label: str
    answers: Mapping[str, str] | Mapping[int, str]
    """What may be chosen, and how it is said."""
    usual: str | int
    read: Callable[[str], object]
    """Makes options of the text of a file."""


class ChoiceForm(OptionsForm):
    """One question. The answer is remembered."""

    def __init__(self, question: Question, kept: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._question = question
        self.field = DropDown(question.label.replace("&", ""), self)
        for value, words in question.answers.items():
            self.field.addItem(words, value)
        self.field.setCurrentIndex(self.field.findData(question.usual))
        self._choose(kept)
        self.open_button, self.save_button = mapping_buttons(self)
        self.field.currentIndexChanged.connect(self.changed)
        self.open_button.clicked.connect(self.open_wanted)
        self.save_button.clicked.connect(lambda: self.save_wanted.emit(self.kept))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(as_form(((question.label, self.field),), self), 1)
        row.addWidget(self.open_button)
        row.addWidget(self.save_button)

    @property
    def options(self) -> object:
        """What is chosen."""
        return self._question.read(self.kept)

    @property
    def kept(self) -> str:
        """The choice, as the text of a file."""
        chosen = {self._question.name: self.field.currentData()}
        return option_text(self._question.kind_id, chosen)

    def take(self, text: str) -> None:
        """Take a saved choice over; CannotRead where it is none, or of another kind."""
        self._question.read(text)
        self._choose(text)

    def _choose(self, text: str) -> None:
        """Show what a text says; one that cannot be read says nothing."""
        try:
            said = option_values(self._question.kind_id, text).get(self._question.name)
        except CannotRead:
            return
        found = self.field.findData(said)
        if found >= 0:
            self.field.setCurrentIndex(found)


def trello_board(_source: Source) -> Made:
    """Ask what the lists of a board are, where the guess is wrong."""
    return _asking(_about_lists)


def peribolos_org(_source: Source) -> Made:
    """Ask whether people are named."""
    return _asking(_about_people)


def codeowners_file(_source: Source) -> Made:
    """Ask how many folders deep the duties go."""
    return _asking(_about_depth)


def _asking(question: Callable[[], Question]) -> Made:
    return lambda kept, parent: ChoiceForm(question(), kept, parent)


def _about_lists() -> Question:
    answers = {
        "decide": say("What their names look like"),
        "teams": say("Teams"),
        "stages": say("Stages"),
    }
    return Question("trello", "lists", say("&Lists are"), answers, "decide", trello.read_options)


def _about_people() -> Question:
    answers = {
        "listed": say("Listed as members of their teams"),
        "counted": say("Counted, and nobody is named"),
    }
    return Question(
        "peribolos", "members", say("&People are"), answers, "listed", peribolos.read_options
    )


def _about_depth() -> Question:
    usual, read = codeowners.CodeownersOptions().depth, codeowners.read_options
    answers = {
        depth: several("{n} folder deep", "{n} folders deep", depth) for depth in codeowners.DEPTHS
    }
    return Question("codeowners", "depth", say("&Duties go"), answers, usual, read)
