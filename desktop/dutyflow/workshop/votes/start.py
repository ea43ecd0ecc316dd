"""What is asked before a dot vote: duties, teams, and how many dots a team has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.number_field import NumberField
from dutyflow.painting.fonts import picture_font
from dutyflow.workshop.choosing import TEXT_PIXELS
from dutyflow.workshop.first_page import FirstPage, Ready, Words
from dutyflow_models.language import mark, say
from dutyflow_models.wording import counted
from dutyflow_models.workshop.votes import MOST_DOTS
from dutyflow_models.workshop.voting import MOST_DUTIES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dutyflow.document import Document
    from dutyflow_models.picture.palette import Palette

_USUAL_DOTS = 3
_WORDS = Words(
    mark("Dot voting"),
    mark(
        "Every team has some dots and says the numbers of the duties to put them on; "
        "several may go on one. The totals stay hidden until they are shown."
    ),
    teams=mark("Which teams vote"),
    further=mark("Dots a team"),
)


class VoteStart(FirstPage):
    """The first page of a dot vote."""

    def __init__(self, document: Document, left: str, palette: Palette, parent: QWidget) -> None:
        """Ask; `left` tells of a vote that was left, empty if there is none."""
        self.dots = NumberField(1, MOST_DOTS, parent)
        self.dots.setValue(_USUAL_DOTS)
        self.dots.setMaximumWidth(160)
        self.dots.setMinimumHeight(34)
        self.dots.setAccessibleName(say("Dots a team"))
        self.dots.setFont(picture_font(TEXT_PIXELS))
        words = _WORDS._replace(left=left)
        super().__init__(document, words, self.dots, _ready, palette, parent)


def _ready(duties: int, teams: int) -> Ready:
    if duties < 2:
        return False, say("Choose two duties or more.")
    if duties > MOST_DUTIES:
        return False, say(
            "{duties} duties are too many to read; choose at most {most_duties}.",
            duties=duties,
            most_duties=MOST_DUTIES,
        )
    if not teams:
        return False, say("Choose a team.")
    return True, f"{counted(duties, 'duty')}, {counted(teams, 'team')}"
