"""A page for a picture of the board: how large it is, and what stands around the drawing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.picture.drawing import Box, Drawing, Line, Mark, Text
from dutyflow_models.picture.legend import Entry, legend_marks
from dutyflow_models.picture.mirror import turned_marks
from dutyflow_models.picture.texts import BOLD, REGULAR, Texts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow_models.picture.palette import Palette

Size = tuple[float, float]

SHAPES: dict[str, Size] = {"16:9": (1920, 1080), "4:3": (1440, 1080), "a4": (1123, 794)}
"""Page sizes by name in points, 96 to the inch; A4 lies, or stands for a board that is upright."""
_FIXED = re.compile(r"([1-9]\d{1,4})x([1-9]\d{1,4})")
_LARGEST_ZOOM = 2.0
_MOST_INDENT = 0.25
"""Title and legend begin where the board begins, unless that is further in than this part."""
_MARGIN, _TITLE, _SUBTITLE, _GAP = 24.0, 22.0, 13.0, 14.0


@dataclass(frozen=True, slots=True)
class PageWords:
    """What is written on a page; what is empty takes no room."""

    title: str = ""
    scenario: str = ""
    date: str = ""
    legend: tuple[Entry, ...] = ()

    @property
    def subtitle(self) -> str:
        """The scenario's name and the date in one line."""
        return " · ".join(part for part in (self.scenario, self.date) if part)


@dataclass(frozen=True, slots=True)
class Page:
    """Marks in the page's own points, and the place and zoom of the drawing among them."""

    size: Size
    background: str
    marks: tuple[Mark, ...]
    drawing: Drawing
    at: tuple[float, float]
    zoom: float


def page_size(shape: str, board: Size) -> Size | None:
    """Return the size of a page named as in `SHAPES` or `1280x720`; None fits the board.

    Raises:
        ValueError: the shape is none of these; the message says which there are.

    """
    if shape == "fit":
        return None
    if found := _FIXED.fullmatch(shape):
        return float(found[1]), float(found[2])
    size = SHAPES.get(shape)
    if size is None:
        known = ", ".join(SHAPES)
        raise ValueError(f"“{shape}” is no page size. Use fit, {known} or a size like 1280x720.")
    upright = shape == "a4" and board[1] > board[0]
    return (size[1], size[0]) if upright else size


def compose(
    drawing: Drawing,
    words: PageWords,
    size: Size | None,
    theme: Palette,
    texts: Texts,
    extent: Size | None = None,
) -> Page:
    """Put a drawing on a page with a title above and a legend below.

    On a page of its own size the drawing is shrunk or, up to twice, enlarged to fit, and lies in
    the middle; without a size the page grows around the drawing. Drawings with the same `extent`,
    which is at least their size, lie at the same place of pages of one size. Around a mirrored
    drawing the page is mirrored too.
    """
    unit = 1.0 if size is None else max(0.5, min(size) / 720)
    margin, (wide, high) = _MARGIN * unit, extent or drawing.size
    width = wide + 2 * margin if size is None else size[0]
    room = width - 2 * margin if size is None else width * (1 - _MOST_INDENT) - margin
    head, above = _head_marks(words, room, theme, texts, unit)
    foot, below = _foot_marks(words, room, theme, texts, unit)
    others = 2 * margin + above + below
    if size is None:
        size, zoom = (width, high + others), 1.0
    else:
        fit = (width - 2 * margin) / wide, (size[1] - others) / high
        zoom = max(0.01, min(*fit, _LARGEST_ZOOM))
    left = round((width - wide * zoom) / 2)
    top = round(margin + above + (size[1] - others - high * zoom) / 2)
    indent = left if left <= width * _MOST_INDENT else margin
    marks = tuple(moved(head, indent, margin) + moved(foot, indent, top + high * zoom))
    if drawing.mirrored:
        marks = turned_marks(marks, size[0], texts)
        left = round(size[0] - left - drawing.size[0] * zoom)
    return Page(size, drawing.background, marks, drawing, (left, top), zoom)


def _head_marks(
    words: PageWords, room: float, theme: Palette, texts: Texts, unit: float
) -> tuple[list[Mark], float]:
    marks: list[Mark] = []
    bottom = 0.0
    if words.title:
        size = _TITLE * unit
        title = texts.shortened(words.title, room, size, BOLD)
        marks.append(Text(0, round(size), title, size, theme.ink, BOLD))
        bottom = size * 1.3
    if words.subtitle:
        size = _SUBTITLE * unit
        subtitle = texts.shortened(words.subtitle, room, size, REGULAR)
        marks.append(Text(0, round(bottom + size * 1.1), subtitle, size, theme.ink_muted))
        bottom += size * 1.5
    return marks, bottom + _GAP * unit * bool(marks)


def _foot_marks(
    words: PageWords, room: float, theme: Palette, texts: Texts, unit: float
) -> tuple[list[Mark], float]:
    marks, height = legend_marks(words.legend, room, theme, texts, unit)
    gap = round(_GAP * unit) * bool(marks)
    return moved(marks, 0, gap), height + gap


def moved(marks: Iterable[Mark], dx: float, dy: float) -> list[Mark]:
    """Return marks elsewhere, by whole points."""
    dx, dy = round(dx), round(dy)
    return [_shifted(mark, dx, dy) for mark in marks]


def _shifted(mark: Mark, dx: float, dy: float) -> Mark:
    if isinstance(mark, Box):
        return mark._replace(rect=mark.rect.moved(dx, dy))
    if isinstance(mark, Line):
        return mark._replace(x1=mark.x1 + dx, x2=mark.x2 + dx, y1=mark.y1 + dy, y2=mark.y2 + dy)
    return mark._replace(x=mark.x + dx, y=mark.y + dy)
