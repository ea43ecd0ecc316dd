"""What the lists of a Trello board are: asked where the guess is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutyflow.drop_down import DropDown
from dutyflow.importing.forms import OptionsForm
from dutyflow.importing.parts import as_form
from dutyflow_models.interchange.into.trello import TrelloOptions
from dutyflow_models.language import mark, say, say_marked

if TYPE_CHECKING:
    from dutyflow.importing.forms import Made
    from dutyflow_models.interchange.source import Source

_CHOICES = (
    (mark("What their names look like"), "decide"),
    (mark("Teams"), "teams"),
    (mark("Stages"), "stages"),
)


class TrelloForm(OptionsForm):
    """One question. The answer is remembered."""

    def __init__(self, kept: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.lists = DropDown(say("Lists are"), self)
        for words, value in _CHOICES:
            self.lists.addItem(say_marked(words), value)
        self.lists.setCurrentIndex(max(0, self.lists.findData(kept)))
        self.lists.currentIndexChanged.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(as_form(((say("&Lists are"), self.lists),), self))

    @property
    def options(self) -> TrelloOptions:
        """What is chosen."""
        return TrelloOptions(self.lists.currentData())

    @property
    def kept(self) -> str:
        """The choice, to be remembered."""
        return str(self.lists.currentData())


def prepared(_source: Source) -> Made:
    """Return what makes the form; it asks the same of every board."""
    return TrelloForm
