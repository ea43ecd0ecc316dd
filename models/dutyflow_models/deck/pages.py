"""A board in as few slides as its least text allows, with text as large as so many slides allow.

A slide has as many lanes as fit. Its stages are as wide as its cards need, and one that none of
its lanes has a card in is as narrow as its name. Stages that are too many for the width, and lanes
too tall for a slide, go on on further ones as they do before a room.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.deck.columns import NARROWEST, WIDEST, Columns
from dutyflow_models.deck.slides import LEAST
from dutyflow_models.picture.draw import heaviest_of, heights_needed, setting_of, top_of_lanes
from dutyflow_models.picture.drawing import Box, Text
from dutyflow_models.picture.grid import columns_for, lay_out, shown_rows
from dutyflow_models.picture.headers import Pen
from dutyflow_models.picture.texts import SEMIBOLD
from dutyflow_models.workshop.lane_parts import has_cards
from dutyflow_models.workshop.pages import Sheets, page_measures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.layout import Layout
    from dutyflow_models.org import Duty, Organisation
    from dutyflow_models.picture.drawing import Face
    from dutyflow_models.picture.faces import Faces
    from dutyflow_models.picture.grid import Row
    from dutyflow_models.picture.look import Measures
    from dutyflow_models.picture.palette import Palette
    from dutyflow_models.picture.seats import Seat, Seats
    from dutyflow_models.workshop.pages import BoardPage

_LARGEST = 16
"""No text of a board in several slides need be larger, in points."""
_MOST_TRIED = 150
"""Up to so many duties, larger texts are tried."""


def board_pages(
    shown: Organisation, layout: Layout, size: tuple[float, float], theme: Palette, faces: Faces
) -> tuple[BoardPage, ...]:
    """Lay out the board of an organisation as it holds in a scenario on pages of a size."""
    arranged = layout.replacing(stage_widths={}, text_scale=1.0, opened=frozenset())
    found = _Board(shown, arranged, size, int(LEAST), theme, faces).pages()
    if len(shown.duties) > _MOST_TRIED:
        return found
    for least in range(int(LEAST) + 1, _LARGEST + 1):
        larger = _Board(shown, arranged, size, least, theme, faces).pages()
        if len(larger) > len(found):
            break
        found = larger
    return found


class _Set(NamedTuple):
    """Lanes set on a page of their own, with the widths that their cards need."""

    seats: Seats
    rows: tuple[Row, ...]
    fits: bool


class _Board:
    """The pages of a board with one size of text."""

    def __init__(
        self,
        shown: Organisation,
        layout: Layout,
        size: tuple[float, float],
        least: int,
        theme: Palette,
        faces: Faces,
    ) -> None:
        self._shown, self._layout, self._size, self._least = shown, layout, size, least
        self._faces, self._theme = faces, theme
        self._measures = _snug(page_measures(shown, size, least), least)
        self._pen = Pen(faces.texts, self._measures, theme)
        self._edges = () if layout.arrows == "none" else faces.edges.of(shown, theme)
        self._wide = self._rows_of_widest()
        self._heaviest = heaviest_of(self._wide)
        self._wanted = lru_cache(maxsize=None)(self._wanted_by)

    def pages(self) -> tuple[BoardPage, ...]:
        """Put lanes on a page while they fit on it."""
        pages: list[BoardPage] = []
        band: list[Row] = []
        last: _Set | None = None
        for row in self._wide:
            both = self._set([*band, row])
            if last is not None and not both.fits:
                pages += self._pages_of(last)
                band, both = [], self._set([row])
            band.append(row)
            last = both
        return (*pages, *(self._pages_of(last) if last is not None else ()))

    def _rows_of_widest(self) -> tuple[Row, ...]:
        """Return all lanes with cards as wide as any may be, to see what they need."""
        widest = replace(self._measures, card_width=float(WIDEST * self._least))
        return self._rows(self._seats({}, widest), self._shown.duties)

    def _seats(self, widths: dict[str, float], measures: Measures) -> Seats:
        setting = setting_of(self._shown, self._layout, measures, self._theme)
        seats = self._faces.seats_in(setting._replace(stage_widths=widths))
        seats.open(frozenset())
        return seats

    def _rows(self, seats: Seats, duties: tuple[Duty, ...]) -> tuple[Row, ...]:
        return shown_rows(seats, duties, self._layout, unassigned=False)

    def _duties_in(self, band: Sequence[Row]) -> tuple[Duty, ...]:
        """Return the duties with a card in some lanes, in the file's order."""
        cells = (cell for row in band for cell in (*row.cells, *row.echoes))
        ids = {seat.duty_id for cell in cells for seat in cell}
        return tuple(duty for duty in self._shown.duties if duty.id in ids)

    def _set(self, band: Sequence[Row]) -> _Set:
        """Set lanes with the first widths with which they fit, else with those that are fairest."""
        tried = (self._set_with(band, widths) for widths in self._columns(band).all_widths())
        first = next(tried)
        return first if first.fits else next((each for each in tried if each.fits), first)

    def _set_with(self, band: Sequence[Row], widths: list[float] | None) -> _Set:
        measures = self._measures
        if widths is not None and len(widths) > len(self._shown.stages):
            measures = replace(measures, card_width=widths[-1])
        by_stage = {
            stage.id: width / measures.scale
            for stage, width in zip(self._shown.stages, widths or (), strict=False)
        }
        seats = self._seats(by_stage, measures)
        lanes = {row.team_id for row in band}
        found = self._rows(seats, self._duties_in(band))
        rows = tuple(row for row in found if row.team_id in lanes)
        return _Set(seats, rows, self._fits(seats, rows))

    def _columns(self, band: Sequence[Row]) -> Columns:
        """Return what lanes need in each stage."""
        stages = self._shown.stages
        room = self._size[0] - self._measures.lane_header
        if not stages:
            return Columns((), (), (), room, self._least, self._measures.column_gutter)
        ats = range(len(stages) + 1)
        wanted = [max(self._wanted(row.team_id, at) for row in band) for at in ats]
        counts = [[len(cell) for cell in self._cells(row)] for row in band]
        weights = [sum(each[at] for each in counts if each[at] == max(each)) for at in ats]
        names = [self._named(at) for at in ats]
        # What has no stage has no column where there is no such thing.
        some = slice(None if wanted[-1] else -1)
        return Columns(
            wanted[some], weights[some], names[some], room, self._least,
            self._measures.column_gutter,
        )  # fmt: skip

    def _fits(self, seats: Seats, rows: tuple[Row, ...]) -> bool:
        """Say whether lanes have room on one page."""
        measures = seats.setting.measures
        one = measures.card_width + measures.column_gutter
        fitting = max(1, int((self._size[0] - measures.lane_header) // one))
        columns = columns_for(seats, rows, measures.lane_header, fitting)
        grid = lay_out(seats, rows, columns, top_of_lanes(seats), heights_needed(rows, self._pen))
        right = columns[-1].x + columns[-1].width
        return right <= self._size[0] and grid.tops[-1] <= self._size[1]

    def _pages_of(self, band: _Set) -> tuple[BoardPage, ...]:
        return tuple(
            Sheets(
                band.seats,
                self._pen._replace(measures=band.seats.setting.measures),
                band.rows,
                self._edges,
                self._size,
                all_arrows=self._layout.arrows == "all",
                heaviest=self._heaviest,
            ).pages()
        )

    def _named(self, at: int) -> float:
        """Return how wide a stage is in which there is only its name."""
        stages, measures = self._shown.stages, self._measures
        title = stages[at].title if at < len(stages) else ""
        wide = self._pen.texts.width(title, measures.title_text, SEMIBOLD) + 1
        return float(int(min(wide, NARROWEST * self._least)) + 1)

    def _wanted_by(self, team_id: str | None, at: int) -> float:
        """Return how wide the cards of a lane in a stage are with their titles in one line."""
        row = next(each for each in self._wide if each.team_id == team_id)
        return max((self._width_of(seat.face) for seat in self._cells(row)[at]), default=0.0)

    def _cells(self, row: Row) -> list[list[Seat]]:
        """Return what lies in each stage of a lane."""
        if row.folded or not has_cards(row):
            return [[] for _ in row.cells]
        return [[*own, *(row.echoes[at] if row.echoes else ())] for at, own in enumerate(row.cells)]

    def _width_of(self, face: Face) -> float:
        texts, least = self._pen.texts, float(NARROWEST * self._least)
        ends = [least - self._measures.card_right]
        for mark in face.marks:
            if isinstance(mark, Text):
                ends.append(mark.x + texts.width(mark.text, mark.size, mark.weight))
            elif isinstance(mark, Box) and mark.rect.w < face.width:
                ends.append(mark.rect.right)
        return max(ends) + self._measures.card_right + 1


def _snug(measures: Measures, least: int) -> Measures:
    """Return lengths with which lanes and cards are as low as they may be."""
    return replace(
        measures,
        lane_header=float(11 * least),
        lane_min=0.0,
        cell_pad=float(round(0.7 * least)),
        card_gap=float(round(0.45 * least)),
        card_top=float(round(0.35 * least)),
    )
