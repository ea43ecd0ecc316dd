"""What is asked before a blind round: duties, teams, and where the answers are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from dutyflow.painting.fonts import picture_font
from dutyflow.workshop.choosing import TEXT_PIXELS
from dutyflow.workshop.first_page import FirstPage, Ready, Words
from dutyflow_models.language import mark, say
from dutyflow_models.wording import counted

if TYPE_CHECKING:
    from dutyflow.document import Document
    from dutyflow_models.picture.palette import Palette

LEAST_TEAMS = 2
_WORDS = Words(
    mark("Blind round"),
    mark(
        "A card is shown, and every team answers at once, with fingers or cards. One "
        "person types the answers; nobody sees them before they are revealed."
    ),
    teams=mark("Which teams answer"),
    further=mark("Where the answers are kept"),
)


class Place(QWidget):
    """Where the file of answers goes."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        """Begin with the library."""
        super().__init__(parent)
        self.here = QRadioButton(say("On this &machine"), self)
        self.here.setChecked(True)
        self.beside = QRadioButton(say("Ne&xt to the org file"), self)
        self.beside.setEnabled(document.path is not None)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for button in (self.here, self.beside):
            button.setFont(picture_font(TEXT_PIXELS))
            column.addWidget(button)


class StartPanel(FirstPage):
    """The first page of a blind round."""

    def __init__(self, document: Document, left: str, palette: Palette, parent: QWidget) -> None:
        """Ask; `left` tells of a round that was left, empty if there is none."""
        self.place = Place(document, parent)
        words = _WORDS._replace(left=left)
        super().__init__(document, words, self.place, _ready, palette, parent)

    @property
    def keeps_beside(self) -> bool:
        """Whether the answers go next to the org file."""
        return self.place.beside.isChecked()


def _ready(duties: int, teams: int) -> Ready:
    if not duties:
        return False, say("No duty is chosen.")
    if teams < LEAST_TEAMS:
        return False, say("Choose two teams or more.")
    return True, f"{counted(duties, 'card')}, {counted(teams, 'team')}"
