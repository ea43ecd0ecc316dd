"""The board in pages for a room: text that can be read from the back row, nothing made smaller.

A page shows lanes that fit on it one below the other, with the headers of lanes and stages. A lane
that is too tall has pages of its own, and stages that are too many for the width go on on further
pages. What does not fit into a card is shortened.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING

from dutyflow_models.language import say, say_marked
from dutyflow_models.picture.draw import (
    drawing_of,
    heaviest_of,
    heights_needed,
    setting_of,
    top_of_lanes,
)
from dutyflow_models.picture.grid import columns_for, lay_out, shown_rows
from dutyflow_models.picture.headers import UNASSIGNED, Pen
from dutyflow_models.picture.look import Direction, Measures, measures_at
from dutyflow_models.picture.mirror import turned_arrow
from dutyflow_models.picture.routing import Routes
from dutyflow_models.workshop.lane_parts import has_cards, only_columns, split

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dutyflow_models.layout import Layout
    from dutyflow_models.org import Organisation
    from dutyflow_models.picture.drawing import ArrowShape, Drawing
    from dutyflow_models.picture.edges import Edge
    from dutyflow_models.picture.faces import Faces
    from dutyflow_models.picture.grid import Column, Row
    from dutyflow_models.picture.palette import Palette
    from dutyflow_models.picture.seats import Seats

POINTS = 20
"""The least size of text on a screen of `LINES` lines; on others it is in proportion."""
LINES = 1080
_PIXELS_A_POINT = 96 / 72
_UPRIGHT = 0.75
"""A screen that is narrower than this part of its height counts as if it were less tall."""
_TITLE_LINES = 4
_CARD, _WIDEST_CARD = 10, 20
"""The least and the greatest width of a card, in sizes of its least text."""


@dataclass(frozen=True, slots=True)
class BoardPage:
    """One page of the board, as large as the screen or smaller."""

    names: str
    """The titles of the lanes on it."""
    part: str
    """Which of their pages it is, if there are several: “2 of 3”."""
    lanes: tuple[str | None, ...]
    """Team ids; None is *Unassigned*."""
    drawing: Drawing
    arrows: tuple[ArrowShape, ...]
    """The hand-offs between its cards, also where the drawing has only those of a selection."""

    @property
    def title(self) -> str:
        """What is on it: “Platform, 2 of 3”."""
        return f"{self.names}, {self.part}" if self.part else self.names


def least_text(width: float, height: float) -> int:
    """Return the least size of text on a screen, in its pixels."""
    lines = min(height, width * _UPRIGHT)
    return max(1, ceil(POINTS * _PIXELS_A_POINT * lines / LINES))


def pages_of(
    organisation: Organisation,
    layout: Layout,
    size: tuple[float, float],
    least: int,
    theme: Palette,
    faces: Faces,
    direction: Direction = "ltr",
) -> tuple[BoardPage, ...]:
    """Lay out the board of an organisation as it holds in a scenario; no text is under `least`.

    Of the layout counts what is shown, in which order and colours; not its text size and widths,
    and cards are closed. Without lanes there is no page.
    """
    measures = page_measures(organisation, size, least)
    arranged = layout.replacing(stage_widths={}, text_scale=1.0, opened=frozenset())
    seats = faces.seats_in(setting_of(organisation, arranged, measures, theme))
    seats.open(arranged.opened)
    pen = Pen(faces.texts, measures, theme)
    rows = shown_rows(seats, organisation.duties, arranged, unassigned=False)
    edges = () if layout.arrows == "none" else faces.edges.of(organisation, theme)
    sheets = Sheets(seats, pen, rows, edges, size, all_arrows=layout.arrows == "all")
    pages = tuple(sheets.pages())
    return tuple(_turned(page, faces) for page in pages) if direction == "rtl" else pages


def _turned(page: BoardPage, faces: Faces) -> BoardPage:
    width = page.drawing.size[0]
    arrows = tuple(turned_arrow(arrow, width) for arrow in page.arrows)
    return replace(page, drawing=faces.mirror.turned(page.drawing), arrows=arrows)


def _called(row: Row) -> str:
    return row.team.title if row.team else say_marked(UNASSIGNED)


def page_measures(organisation: Organisation, size: tuple[float, float], least: int) -> Measures:
    """Return lengths with which the columns of a page fill its width."""
    scale = least / Measures().small_text
    plain = measures_at(scale)
    gutter = 2 * max(1, round(0.6 * least))
    room = size[0] - plain.lane_header
    fitting = max(1, int(room // (_CARD * least + gutter)))
    known = organisation.stages_by_id
    wanted = len(known) + any(duty.stage not in known for duty in organisation.duties)
    columns = _evenly(wanted, fitting) if known else fitting
    pad, gap, line = 0.6 * least, round(0.25 * least), round(1.3 * least)
    chip = round(1.3 * least)
    most = size[1] - round(2.2 * least) - 2 * pad - 2 * plain.card_top - _TITLE_LINES * line
    return replace(
        plain,
        card_width=float(min(int(room / columns) - gutter, _WIDEST_CARD * least)),
        column_gutter=float(gutter),
        cell_pad=float(round(pad)),
        card_gap=float(round(pad)),
        stage_header=float(round(2.2 * least)),
        radius=float(round(0.45 * least)),
        line=float(line),
        chip=float(chip),
        chip_gap=float(gap),
        chip_text=float(least),
        small_text=float(least),
        chip_rows=max(2, int(most // (chip + gap)) - 1),
    )


def _evenly(wanted: int, fitting: int) -> int:
    """Return how many columns a page has if each has about as many of the wanted ones."""
    return ceil(wanted / ceil(wanted / fitting)) if wanted else 1


class Sheets:
    """Makes the pages of lanes of one board; a lane's bar is its load of `heaviest`."""

    def __init__(
        self,
        seats: Seats,
        pen: Pen,
        rows: tuple[Row, ...],
        edges: Sequence[Edge],
        size: tuple[float, float],
        *,
        all_arrows: bool,
        heaviest: int | None = None,
    ) -> None:
        self._seats, self._pen, self._rows, self._edges = seats, pen, rows, edges
        self._size, self._all_arrows = size, all_arrows
        measures = pen.measures
        self._header = measures.lane_header
        self._fitting = max(
            1, int((size[0] - self._header) // (measures.card_width + measures.column_gutter))
        )
        self._columns = columns_for(seats, rows, self._header, self._fitting)
        if self._columns[-1].x + self._columns[-1].width <= size[0]:
            self._fitting = len(self._columns)
        self._top = top_of_lanes(seats)
        self._needed = heights_needed(rows, pen)
        self._heaviest = heaviest_of(rows) if heaviest is None else heaviest

    def pages(self) -> Iterator[BoardPage]:
        """Yield the pages, lanes from the top, their stages from the left."""
        for band in self._bands():
            sheets = list(self._sheets_of(band))
            for number, (rows, first) in enumerate(sheets, start=1):
                names = " · ".join(_called(row) for row in band)
                part = (
                    say("{number} of {n}", number=number, n=len(sheets)) if len(sheets) > 1 else ""
                )
                yield self._page(names, part, rows, self._columns_from(first))

    def _bands(self) -> Iterator[tuple[Row, ...]]:
        """Yield the lanes that share a page, as many as fit."""
        room = self._size[1] - self._top
        tops = lay_out(self._seats, self._rows, self._columns, 0.0, self._needed).tops
        band: list[Row] = []
        used = 0.0
        for row, (top, bottom) in zip(self._rows, pairwise(tops), strict=True):
            if band and used + bottom - top > room:
                yield tuple(band)
                band, used = [], 0.0
            band.append(row)
            used += bottom - top
        if band:
            yield tuple(band)

    def _sheets_of(self, band: tuple[Row, ...]) -> Iterator[tuple[tuple[Row, ...], int]]:
        """Yield the lanes as they stand on each of their pages, and its first column.

        Columns in which none of the lanes has a card are left out, but not all of them.
        """
        starts = range(0, len(self._columns), self._fitting) if self._seats.setting.stages else [0]
        parts = [(only_columns(band, start, self._fitting), start) for start in starts]
        shown = [part for part in parts if any(map(has_cards, part[0]))] or parts[:1]
        for rows, start in shown:
            for split_rows in self._split(rows, self._columns_from(start)):
                yield split_rows, start

    def _split(self, rows: tuple[Row, ...], columns: tuple[Column, ...]) -> list[tuple[Row, ...]]:
        """Return a lane that is too tall in parts that are not; several lanes fit as they are."""
        if len(rows) > 1 or rows[0].folded:
            return [rows]
        measures = self._pen.measures
        room = self._size[1] - self._top - 2 * measures.cell_pad
        flow = 0 if self._seats.setting.stages else len(columns)
        return [(part,) for part in split(rows[0], room, measures.card_gap, flow)]

    def _columns_from(self, first: int) -> tuple[Column, ...]:
        """Return the columns of a page, moved to its left end."""
        columns = self._columns[first : first + self._fitting]
        aside = columns[0].x - self._header
        return tuple(
            column._replace(x=column.x - aside, card_x=column.card_x - aside) for column in columns
        )

    def _page(
        self, names: str, part: str, rows: tuple[Row, ...], columns: tuple[Column, ...]
    ) -> BoardPage:
        grid = lay_out(self._seats, rows, columns, self._top, self._needed)
        cards = {card.duty_id: card for card in reversed(grid.cards)}
        drawing = drawing_of(
            grid,
            self._seats,
            self._pen,
            cards,
            lanes=len(rows),
            left=0.0,
            heaviest=self._heaviest,
            right=self._size[0],
        )
        width = self._pen.measures.scale
        arrows = tuple(arrow._replace(width=width) for arrow in Routes(self._edges, cards, grid))
        if self._all_arrows:
            drawing = replace(drawing, arrows=arrows)
        return BoardPage(names, part, tuple(row.team_id for row in rows), drawing, arrows)
