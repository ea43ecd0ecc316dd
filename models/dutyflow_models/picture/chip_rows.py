"""Chips in a card: set side by side, wrapped into rows, each a box with a word in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.language import say_marked
from dutyflow_models.picture.chips import STATUS_WORDS, status_style
from dutyflow_models.picture.drawing import Box, Mark, Rect, Text
from dutyflow_models.picture.palette import Palette, ink_on
from dutyflow_models.picture.texts import REGULAR, SEMIBOLD, Texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.org import Status
    from dutyflow_models.picture.look import Measures


class ChipWords(NamedTuple):
    """A chip's text and colour."""

    text: str
    fill: str


class ChipRows:
    """Chips in rows from the left; the state's chip stands at the right of the last row."""

    def __init__(self, texts: Texts, at: Measures, room: float, top: float) -> None:
        """Begin the first row at a height of the card; `room` is how wide the rows may be."""
        self.marks: list[Mark] = []
        self._texts, self._at, self._room = texts, at, room
        self._x, self._y = at.card_left, top
        self._row = 1

    @property
    def bottom(self) -> float:
        """The lower end of the last row."""
        return self._y + self._at.chip

    def add_roles(self, chips: Sequence[ChipWords], theme: Palette) -> None:
        """Add chips; where the rows do not suffice, say in the last one how many are missing."""
        for number, chip in enumerate(chips):
            if not self.add_role(chip):
                self._add_outlined(f"+{len(chips) - number}", theme)
                return

    def add_role(self, chip: ChipWords) -> bool:
        """Add a chip filled with its team's colour; say whether there was a row for it."""
        at = self._at
        text = self._texts.shortened(
            chip.text, self._room - 2 * at.chip_pad, at.chip_text, SEMIBOLD
        )
        width = self._start(text)
        if self._row >= at.chip_rows:
            return False
        box = Box(Rect(self._x, self._y, width, at.chip), chip.fill, radius=at.chip / 2)
        self._put(box, text, ink_on(chip.fill))
        self._x += width + at.chip_gap
        return True

    def _add_outlined(self, text: str, theme: Palette) -> None:
        """Add a chip without a colour."""
        at = self._at
        width = self._start(text)
        rect = Rect(self._x, self._y, width, at.chip)
        self._put(Box(rect, "", theme.ink_faint, radius=at.chip / 2), text, theme.ink_muted)
        self._x += width + at.chip_gap

    def add_status(self, status: Status, theme: Palette) -> None:
        """Add the chip of a state that is worth a word."""
        at = self._at
        if not STATUS_WORDS[status]:
            return
        word = say_marked(STATUS_WORDS[status])
        width = self._start(word)
        style = status_style(status, theme)
        rect = Rect(at.card_left + self._room - width, self._y, width, at.chip)
        radius = at.radius / 4 if style.square else at.chip / 2
        self._put(
            Box(rect, style.fill, style.stroke, radius=radius, dashed=style.dashed), word, style.ink
        )

    def remark(self, text: str, ink: str) -> tuple[Text, ...]:
        """Return a few words beside the last chip; none where no room is left for them."""
        at = self._at
        room = at.card_left + self._room - self._x
        if room < 2 * at.chip:
            return ()
        words = self._texts.shortened(text, room, at.chip_text, REGULAR)
        y = self._y + round(at.chip * 0.74)
        return (Text(self._x, y, words, at.chip_text, ink, detail=True),)

    def _start(self, text: str) -> float:
        """Begin a new row where the chip would not fit; return the chip's width."""
        at = self._at
        width = round(self._texts.width(text, at.chip_text, SEMIBOLD) + 2 * at.chip_pad)
        if self._x > at.card_left and self._x + width > at.card_left + self._room:
            self._x, self._y = at.card_left, self._y + at.chip + at.chip_gap
            self._row += 1
        return width

    def _put(self, box: Box, text: str, ink: str) -> None:
        at = self._at
        x, y = box.rect.x + at.chip_pad, box.rect.y + round(at.chip * 0.74)
        self.marks += (box, Text(x, y, text, at.chip_text, ink, SEMIBOLD, detail=True))
