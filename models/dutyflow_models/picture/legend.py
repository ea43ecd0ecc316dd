"""What the signs on a picture mean: the chips' letters, lighter cards, the kinds of arrows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from dutyflow_models.language import say, say_marked
from dutyflow_models.org import ROLE_LETTERS, Organisation, lane_of
from dutyflow_models.picture.chips import NEW, role_chips
from dutyflow_models.picture.drawing import Box, Drawing, Line, Mark, Rect, Text
from dutyflow_models.picture.texts import REGULAR, SEMIBOLD, Texts
from dutyflow_models.terms import part_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow_models.picture.palette import Palette

Sign = Literal["chip", "echo", "line", "dashes", "ghost", "move", "new"]

_ORDER: tuple[Sign, ...] = ("chip", "echo", "line", "dashes", "ghost", "move", "new")
_TEXT, _LINE, _CHIP, _SAMPLE, _GAP, _BETWEEN = 12.0, 22.0, 16.0, 24.0, 6.0, 18.0


class Entry(NamedTuple):
    """A sign and its meaning; a chip shows a letter."""

    sign: Sign
    meaning: str
    letter: str = ""


def legend_of(organisation: Organisation, drawing: Drawing) -> tuple[Entry, ...]:
    """List the signs that occur on the drawing of an organisation as it holds in a scenario."""
    lanes = organisation.teams_by_id
    shown = (duty for duty in organisation.duties if drawing.shapes_of(duty.id))
    letters = {
        letter
        for duty in shown
        for chip in role_chips(duty, lane_of(duty, lanes))
        for letter in chip.letters.split("/")
    }
    chips = [Entry("chip", part_words(role), letter) for role, letter in ROLE_LETTERS.items()]
    dashes = {arrow.dashed for arrow in drawing.arrows}
    arrows = [Entry("line", say("hands over"))] * (False in dashes)
    arrows += [Entry("dashes", say("asks or informs"))] * (True in dashes)
    part = say("has a part in another team’s card")
    echoes = [Entry("echo", part)] * bool(drawing.echoes)
    used = (entry for entry in chips if entry.letter in letters)
    return (*used, *echoes, *arrows, *_of_ghosts(drawing))


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return signs of several drawings in the order in which `legend_of` lists them."""
    letters = list(ROLE_LETTERS.values())
    return tuple(
        sorted(
            entries,
            key=lambda entry: (
                _ORDER.index(entry.sign),
                letters.index(entry.letter) if entry.letter in letters else 0,
            ),
        )
    )


def _of_ghosts(drawing: Drawing) -> tuple[Entry, ...]:
    ghosts = drawing.ghosts
    if ghosts is None:
        return ()
    return (
        *([Entry("ghost", say("was here before"))] * bool(ghosts.cards)),
        *([Entry("move", say("moved"))] * bool(len(ghosts.arrows))),
        *([Entry("new", say("appeared"))] * bool(ghosts.badges)),
    )


def legend_marks(
    entries: tuple[Entry, ...], width: float, theme: Palette, texts: Texts, unit: float = 1.0
) -> tuple[tuple[Mark, ...], float]:
    """Lay the entries out in rows from (0, 0) and return their marks and height.

    `unit` is the size of everything: 1 is the text size of a board at 100 %.
    """
    marks: list[Mark] = []
    x, y = 0.0, 0.0
    for entry in entries:
        sign = (_CHIP if entry.sign == "chip" else _SAMPLE) * unit + _GAP * unit
        needed = sign + texts.width(entry.meaning, _TEXT * unit, REGULAR)
        if x and x + needed > width:
            x, y = 0.0, y + _LINE * unit
        marks += _sign(entry, x, y, theme, texts, unit)
        baseline = y + _CHIP * unit * 0.76
        marks.append(Text(x + sign, baseline, entry.meaning, _TEXT * unit, theme.ink_muted))
        x += needed + _BETWEEN * unit
    return tuple(marks), y + _LINE * unit if entries else 0.0


def _sign(
    entry: Entry, x: float, y: float, theme: Palette, texts: Texts, unit: float
) -> list[Mark]:
    side = _CHIP * unit
    if entry.sign == "echo":
        card, radius = Rect(x, y, _SAMPLE * unit, side), 4 * unit
        edge = Box(card, theme.ink_faint, radius=radius, clip_left=2 * unit)
        return [Box(card, theme.board, theme.card_border, radius=radius), edge]
    if entry.sign == "ghost":
        return [
            Box(Rect(x, y, _SAMPLE * unit, side), "", theme.ink_faint, radius=4 * unit, dashed=True)
        ]
    if entry.sign == "new":
        return _new_sign(x, y, theme, texts, unit)
    if entry.sign == "move":
        middle = round(y + side / 2)
        return [Line(x, middle, x + _SAMPLE * unit, middle, theme.accent, 2 * unit)]
    if entry.sign != "chip":
        middle = round(y + side / 2)
        dashed = entry.sign == "dashes"
        return [Line(x, middle, x + _SAMPLE * unit, middle, theme.arrow, 1.25 * unit, dashed)]
    size = 10.5 * unit
    indent = (side - texts.width(entry.letter, size, SEMIBOLD)) / 2
    return [
        Box(Rect(x, y, side, side), theme.card, theme.card_border, radius=side / 2),
        Text(x + indent, y + side * 0.74, entry.letter, size, theme.ink, SEMIBOLD),
    ]


def _new_sign(x: float, y: float, theme: Palette, texts: Texts, unit: float) -> list[Mark]:
    side, wide, size = _CHIP * unit, _SAMPLE * unit, 10.0 * unit
    word = texts.shortened(say_marked(NEW), wide, size, SEMIBOLD)
    indent = (wide - texts.width(word, size, SEMIBOLD)) / 2
    return [
        Box(Rect(x, y, wide, side), theme.accent, radius=side / 2),
        Text(x + indent, y + side * 0.72, word, size, theme.accent_ink, SEMIBOLD),
    ]
