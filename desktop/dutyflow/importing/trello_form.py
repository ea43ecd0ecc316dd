"""What the lists of a Trello board are: asked where the guess is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutyflow.drop_down import DropDown
from dutyflow.importing.forms import OptionsForm
from dutyflow.importing.parts import as_form
from dutyflow_models.interchange.into.trello import TrelloOptions

if TYPE_CHECKING:
    from dutyflow_models.interchange.source import Source

_CHOICES = (
    ("What their names look like", "decide"),
    ("Teams", "teams"),
    ("Stages", "stages"),
)


class TrelloForm(OptionsForm):
    """One question. The answer is remembered."""

    def __init__(self, source: Source, kept: str, parent: QWidget) -> None:
        super().__init__(source, kept, parent)
        self.lists = DropDown("Lists are", self)
        for words, value in _CHOICES:
            self.lists.addItem(words, value)
        self.lists.setCurrentIndex(max(0, self.lists.findData(kept)))
        self.lists.currentIndexChanged.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(as_form((("&Lists are", self.lists),), self))

    @property
    def options(self) -> TrelloOptions:
        """What is chosen."""
        return TrelloOptions(self.lists.currentData())

    @property
    def kept(self) -> str:
        """The choice, to be remembered."""
        return str(self.lists.currentData())
