"""How a card looks: its title, the chips of other teams, the state; all that is written if open."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.picture.chip_rows import ChipRows, ChipWords
from dutyflow_models.picture.drawing import Box, Face, Mark, Rect, Text
from dutyflow_models.picture.texts import REGULAR, Texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.org import Duty, Status
    from dutyflow_models.picture.look import Measures
    from dutyflow_models.picture.palette import Palette

TITLE_LINES, ECHO_LINES = 4, 2
OPEN_LINES = 12
"""Of the title and of each paragraph of an opened card."""
NOTHING_MORE = mark("Nothing more is written about it.")


class CardWords(NamedTuple):
    """All that a card's face depends on besides the theme and the measures."""

    title: str
    chips: tuple[ChipWords, ...]
    status: Status
    accent: str
    width: float
    vacant: bool
    """Nobody answers for it."""
    paragraphs: tuple[str, ...] = ()
    """What an opened card says below a line; none on a closed one."""


class EchoWords(NamedTuple):
    """All that the face of an echo depends on: a card that lies with another team."""

    title: str
    chip: ChipWords
    """The letters of the team in whose lane the echo lies."""
    owner: str
    """The name of the team with whom the card itself lies."""
    accent: str
    width: float


def paragraphs_of(duty: Duty) -> tuple[str, ...]:
    """Return what an opened card says of a duty besides its title and its chips."""
    includes = say("Includes {what}", what=", ".join(duty.includes)) if duty.includes else ""
    excludes = say("Not: {what}", what=duty.excludes) if duty.excludes else ""
    written = tuple(filter(None, (duty.description, includes, excludes)))
    return written or (say_marked(NOTHING_MORE),)


def draw_card(words: CardWords, texts: Texts, at: Measures, theme: Palette) -> Face:
    """Draw a card around its upper left corner, as tall as its words need."""
    room = words.width - at.card_left - at.card_right
    most = OPEN_LINES if words.paragraphs else TITLE_LINES
    title = texts.lines(words.title, room, most, at.title_text, REGULAR)
    below = at.card_top + len(title.lines) * at.line
    chips = ChipRows(texts, at, room, below + at.chip_gap)
    chips.add_roles(words.chips, theme)
    chips.add_status(words.status, theme)
    below = chips.bottom if chips.marks else below
    more, below = _paragraphs(words.paragraphs, texts, room, below, at, theme)
    whole = Rect(0, 0, words.width, below + at.card_top)
    border = theme.ink_faint if words.vacant else theme.card_border
    marks: tuple[Mark, ...] = (
        Box(whole, theme.card, border, radius=at.radius, dashed=words.vacant),
        *(() if words.vacant else (_edge(whole, words.accent, at.card_edge, at),)),
        *_title(title.lines, at, theme.ink),
        *chips.marks,
        *more,
    )
    return Face(words.width, whole.h, marks, theme.card, words.accent, title.cut)


def draw_echo(words: EchoWords, texts: Texts, at: Measures, theme: Palette) -> Face:
    """Draw the lighter card that lies in the lane of a team with a part in a duty."""
    room = words.width - at.card_left - at.card_right
    title = texts.lines(words.title, room, ECHO_LINES, at.title_text, REGULAR)
    chips = ChipRows(texts, at, room, at.card_top + len(title.lines) * at.line + at.chip_gap)
    chips.add_role(words.chip)
    whole = Rect(0, 0, words.width, chips.bottom + at.card_top)
    marks: tuple[Mark, ...] = (
        Box(whole, theme.board, theme.line, radius=at.radius),
        _edge(whole, words.accent, at.card_edge / 2, at),
        *_title(title.lines, at, theme.ink_muted),
        *chips.marks,
        *chips.remark(words.owner, theme.ink_muted),
    )
    return Face(words.width, whole.h, marks, theme.board, theme.card_border, title.cut)


def _title(lines: Sequence[str], at: Measures, ink: str) -> list[Text]:
    top = at.card_top + at.ascent
    return [
        Text(at.card_left, top + row * at.line, line, at.title_text, ink)
        for row, line in enumerate(lines)
    ]


def _paragraphs(
    words: tuple[str, ...], texts: Texts, room: float, top: float, at: Measures, theme: Palette
) -> tuple[list[Mark], float]:
    """Set paragraphs below a line across the card; return where the last one ends."""
    if not words:
        return [], top
    y = top + at.card_top
    marks: list[Mark] = [Box(Rect(at.card_left, y, room, 1), theme.line)]
    y += at.chip_gap
    for paragraph in words:
        for line in texts.lines(paragraph, room, OPEN_LINES, at.small_text, REGULAR).lines:
            ink = theme.ink_muted
            marks.append(Text(at.card_left, y + at.ascent, line, at.small_text, ink, detail=True))
            y += at.line
        y += at.chip_gap
    return marks, y - at.chip_gap


def _edge(whole: Rect, accent: str, width: float, at: Measures) -> Box:
    return Box(whole, accent, radius=at.radius, clip_left=width)
