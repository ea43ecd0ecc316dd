"""How a card looks: its title, the chips of other teams, the state of the duty."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.picture.chips import STATUS_WORDS, status_style
from dutyflow_models.picture.drawing import Box, Face, Mark, Rect, Text
from dutyflow_models.picture.palette import Palette, ink_on
from dutyflow_models.picture.texts import REGULAR, SEMIBOLD, Texts

if TYPE_CHECKING:
    from dutyflow_models.org import Status
    from dutyflow_models.picture.look import Measures

TITLE_LINES = 4


class ChipWords(NamedTuple):
    """A chip's text and colour."""

    text: str
    fill: str


class CardWords(NamedTuple):
    """All that a card's face depends on besides the theme and the measures."""

    title: str
    chips: tuple[ChipWords, ...]
    status: Status
    accent: str
    width: float
    vacant: bool
    """Nobody answers for it."""


def draw_card(words: CardWords, texts: Texts, at: Measures, theme: Palette) -> Face:
    """Draw a card around its upper left corner, as tall as its words need."""
    room = words.width - at.card_left - at.card_right
    title = texts.lines(words.title, room, TITLE_LINES, at.title_text, REGULAR)
    below = at.card_top + len(title.lines) * at.line
    chips = _Chips(texts, at, room, below + at.chip_gap)
    for chip in words.chips:
        chips.add_role(chip)
    chips.add_status(words.status, theme)
    height = (chips.bottom if chips.marks else below) + at.card_top
    whole = Rect(0, 0, words.width, height)
    border = theme.ink_faint if words.vacant else theme.card_border
    marks: tuple[Mark, ...] = (
        Box(whole, theme.card, border, radius=at.radius, dashed=words.vacant),
        *(() if words.vacant else (_edge(whole, words.accent, at),)),
        *(
            Text(
                at.card_left,
                at.card_top + at.ascent + row * at.line,
                line,
                at.title_text,
                theme.ink,
            )
            for row, line in enumerate(title.lines)
        ),
        *chips.marks,
    )
    return Face(words.width, height, marks, theme.card, words.accent, title.cut)


class _Chips:
    """Chips in rows from the left; the state's chip stands at the right of the last row."""

    def __init__(self, texts: Texts, at: Measures, room: float, top: float) -> None:
        self.marks: list[Mark] = []
        self._texts, self._at, self._room = texts, at, room
        self._x, self._y = at.card_left, top

    @property
    def bottom(self) -> float:
        return self._y + self._at.chip

    def add_role(self, chip: ChipWords) -> None:
        at = self._at
        text = self._texts.shortened(
            chip.text, self._room - 2 * at.chip_pad, at.chip_text, SEMIBOLD
        )
        width = self._start(text)
        box = Box(Rect(self._x, self._y, width, at.chip), chip.fill, radius=at.chip / 2)
        self._put(box, text, ink_on(chip.fill))
        self._x += width + at.chip_gap

    def add_status(self, status: Status, theme: Palette) -> None:
        word, at = STATUS_WORDS[status], self._at
        if not word:
            return
        width = self._start(word)
        style = status_style(status, theme)
        rect = Rect(at.card_left + self._room - width, self._y, width, at.chip)
        radius = at.radius / 4 if style.square else at.chip / 2
        self._put(
            Box(rect, style.fill, style.stroke, radius=radius, dashed=style.dashed), word, style.ink
        )

    def _start(self, text: str) -> float:
        """Begin a new row where the chip would not fit; return the chip's width."""
        at = self._at
        width = round(self._texts.width(text, at.chip_text, SEMIBOLD) + 2 * at.chip_pad)
        if self._x > at.card_left and self._x + width > at.card_left + self._room:
            self._x, self._y = at.card_left, self._y + at.chip + at.chip_gap
        return width

    def _put(self, box: Box, text: str, ink: str) -> None:
        at = self._at
        x, y = box.rect.x + at.chip_pad, box.rect.y + round(at.chip * 0.74)
        self.marks += (box, Text(x, y, text, at.chip_text, ink, SEMIBOLD, detail=True))


def _edge(whole: Rect, accent: str, at: Measures) -> Box:
    return Box(whole, accent, radius=at.radius, clip_left=at.card_edge)
