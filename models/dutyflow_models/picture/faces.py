"""What is kept from one drawing to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.picture.edges import Edges
from dutyflow_models.picture.seats import Seats, Setting
from dutyflow_models.picture.texts import Texts

if TYPE_CHECKING:
    from dutyflow_models.picture.card import CardWords, EchoWords
    from dutyflow_models.picture.drawing import Face
    from dutyflow_models.picture.text_wrap import MeasureText


class Faces:
    """The memory of texts, card faces and hand-offs. It lives as long as its font does."""

    def __init__(self, measure: MeasureText) -> None:
        self.texts = Texts(measure)
        self.edges = Edges()
        self._seats: Seats | None = None
        self._drawn: dict[CardWords | EchoWords, Face] = {}

    def seats_in(self, setting: Setting) -> Seats:
        """Return the seats for a setting; those of the setting before are forgotten.

        How cards look is kept where only teams, stages or colours are others, as in a scenario.
        """
        before = self._seats.setting if self._seats is not None else None
        if self._seats is None or before != setting:
            looks = None if before is None else (before.measures, before.theme)
            if looks != (setting.measures, setting.theme):
                self._drawn = {}
            self._seats = Seats(setting, self.texts, self._drawn)
        return self._seats
