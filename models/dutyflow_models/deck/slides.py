"""What stands on the slides of a deck, before it is written: titles, boards, reports.

Lengths are in points of 1/72 inch from the slide's upper left corner.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.deck.shapes import INK
from dutyflow_models.picture.texts import BOLD

if TYPE_CHECKING:
    from dutyflow_models.deck.mark_shapes import Frame
    from dutyflow_models.org import Organisation
    from dutyflow_models.picture.drawing import Drawing, Mark, Rect
    from dutyflow_models.picture.texts import Texts

LEAST = 12.0
"""No text on a slide is smaller, in points."""
TITLE = 20.0
"""The size of a slide's title, unless a template has its own."""
_LINES_OF_TEMPLATES = 2
"""Lines in which a template's title may be set, where that is not known."""


class Room(NamedTuple):
    """A slide's size and where on it something may stand below the title."""

    size: tuple[float, float]
    below: Rect
    title: Rect | None = None
    """Where the title goes; None is where the template has it."""
    letters: float = 1.0
    """How wide text of the theme's font is, in widths of the font with which it is measured."""


def title_in(room: Room, texts: Texts, words: str, part: str = "") -> str:
    """Return a title that has room on a slide, shortened before what says which part it is."""
    end = f", {part}" if part else ""
    width = room.title.w if room.title is not None else _LINES_OF_TEMPLATES * room.below.w
    return texts.shortened(words, width - texts.width(end, TITLE, BOLD), TITLE, BOLD) + end


class Inks(NamedTuple):
    """The colours of text and lines outside the board; with a template they are the theme's."""

    ink: str = INK
    muted: str = INK
    line: str = INK
    ground: str = ""
    """Behind everything; empty is what the template has."""


@dataclass(frozen=True, slots=True)
class TitleSlide:
    """The first slide."""

    title: str
    subtitle: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class BoardSlide:
    """A board, or a part of it."""

    title: str
    shown: Organisation
    """What holds in the scenario shown."""
    drawing: Drawing
    frame: Frame
    """Where on the slide the drawing lies."""
    legend: tuple[Mark, ...] = ()
    legend_frame: Frame | None = None
    ground: Rect | None = None
    """What is behind board and legend; None leaves it out."""
    notes: str = ""


class Para(NamedTuple):
    """A paragraph, with the room above it."""

    text: str
    size: float = LEAST
    bold: bool = False
    bullet: bool = False
    before: float = 0.0


class TextPiece(NamedTuple):
    """Paragraphs in one place of a slide."""

    place: Rect
    paragraphs: tuple[Para, ...]


class TablePiece(NamedTuple):
    """A table in one place of a slide; the first row is its head."""

    place: Rect
    about: str
    widths: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    heights: tuple[float, ...]
    numbers: frozenset[int] = frozenset()
    """The columns, counted from 0, that stand to the right."""


class Series(NamedTuple):
    """Numbers of one kind, one for each bar of a chart."""

    name: str
    numbers: tuple[int, ...]
    color: str


class Chart(NamedTuple):
    """Level bars, each the sum of what the series say of it."""

    title: str
    about: str
    """What a screen reader says of it."""
    names: tuple[str, ...]
    series: tuple[Series, ...]


class ChartPiece(NamedTuple):
    """A chart in one place of a slide."""

    place: Rect
    chart: Chart


Piece = TextPiece | TablePiece | ChartPiece


@dataclass(frozen=True, slots=True)
class ReportSlide:
    """Texts, tables and charts."""

    title: str
    pieces: tuple[Piece, ...]
    notes: str = ""


Slide = TitleSlide | BoardSlide | ReportSlide
