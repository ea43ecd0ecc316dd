"""What is kept from one drawing to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.picture.edges import Edges
from dutyflow_models.picture.mirror import Mirror
from dutyflow_models.picture.seats import Seats, Setting
from dutyflow_models.picture.texts import Texts

if TYPE_CHECKING:
    from dutyflow_models.picture.card import CardWords, EchoWords
    from dutyflow_models.picture.drawing import Face
    from dutyflow_models.picture.look import Measures
    from dutyflow_models.picture.palette import Palette
    from dutyflow_models.picture.text_wrap import MeasureText

_KEPT = 4
"""Of how many settings the seats are kept: scenarios that one goes back and forth between."""


class Faces:
    """The memory of texts, card faces and hand-offs. It lives as long as its font does."""

    def __init__(self, measure: MeasureText) -> None:
        self.texts = Texts(measure)
        self.mirror = Mirror(self.texts)
        self.edges = Edges()
        self._seats: list[Seats] = []
        self._drawn: dict[CardWords | EchoWords, Face] = {}

    def seats_in(self, setting: Setting) -> Seats:
        """Return the seats for a setting; those of a few settings before are kept.

        How cards look is kept where only teams, stages or colours are others, as in a scenario.
        """
        seats = next((each for each in self._seats if each.setting == setting), None)
        if seats is None:
            if self._seats and _looks(self._seats[0].setting) != _looks(setting):
                self._seats, self._drawn = [], {}
            seats = Seats(setting, self.texts, self._drawn)
        if seats is not next(iter(self._seats), None):
            self._seats = [seats, *(each for each in self._seats if each is not seats)][:_KEPT]
        return seats

    def forget(self) -> None:
        """Let go of an organisation that is no longer shown: its duties, faces and texts."""
        self._seats, self._drawn = [], {}
        self.edges = Edges()
        self.texts.forget()
        self.mirror = Mirror(self.texts)


def _looks(setting: Setting) -> tuple[Measures, Palette]:
    return setting.measures, setting.theme
