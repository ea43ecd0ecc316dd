"""What is kept from one drawing to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.picture.edges import Edges
from dutyflow_models.picture.seats import Seats, Setting
from dutyflow_models.picture.texts import Texts

if TYPE_CHECKING:
    from dutyflow_models.picture.text_wrap import MeasureText


class Faces:
    """The memory of texts, card faces and hand-offs. It lives as long as its font does."""

    def __init__(self, measure: MeasureText) -> None:
        self.texts = Texts(measure)
        self.edges = Edges()
        self._seats: Seats | None = None

    def seats_in(self, setting: Setting) -> Seats:
        """Return the seats for a setting; those of the setting before are forgotten."""
        if self._seats is None or self._seats.setting != setting:
            self._seats = Seats(setting, self.texts)
        return self._seats
