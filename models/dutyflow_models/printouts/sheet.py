"""A sheet of paper with marks on it; 96 of its points are an inch, as on a page of the board."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.language import number, say
from dutyflow_models.picture.drawing import Text
from dutyflow_models.picture.palette import LIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.picture.drawing import Mark
    from dutyflow_models.picture.page import Size
    from dutyflow_models.picture.texts import Texts

A4: Size = (793.7, 1122.5)
LYING: Size = (A4[1], A4[0])
MARGIN = 57.0
"""15 mm, which every printer leaves free."""
SMALLEST = 12.0
"""The smallest text, 9 of a printer's points: what can be read at arm's length."""
INK = LIGHT
"""Paper is light, whatever the window is."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One side of a sheet."""

    size: Size
    marks: tuple[Mark, ...]


def line_height(size: float) -> float:
    """Return the distance of two baselines of text in a size."""
    return round(size * 1.35)


def numbered(sheets: Sequence[Sheet], title: str, texts: Texts) -> tuple[Sheet, ...]:
    """Return the sheets with what they belong to, and which of how many each is, at the foot."""
    made = []
    for place, sheet in enumerate(sheets, start=1):
        (width, height) = sheet.size
        which = say("{n} of {count}", n=number(place), count=number(len(sheets)))
        room = texts.width(which, SMALLEST, 400)
        foot = height - MARGIN / 2
        words = texts.shortened(title, width - 2 * MARGIN - room - 24, SMALLEST, 400)
        marks = (
            Text(MARGIN, foot, words, SMALLEST, INK.ink_muted),
            Text(width - MARGIN - room, foot, which, SMALLEST, INK.ink_muted),
        )
        made.append(Sheet(sheet.size, (*sheet.marks, *marks)))
    return tuple(made)
