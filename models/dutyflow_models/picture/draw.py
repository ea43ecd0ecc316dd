"""From an organisation and a layout to the display list of the board."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from dutyflow_models.picture.drawing import Box, Drawing, LaneShape, Line, Mark, Rect
from dutyflow_models.picture.grid import Grid, columns_for, lay_out, shown_rows
from dutyflow_models.picture.headers import (
    Pen,
    bracket_shape,
    group_spans,
    header_height,
    lane_shape,
    stage_shape,
)
from dutyflow_models.picture.look import Look, measures_at
from dutyflow_models.picture.routing import Routes
from dutyflow_models.picture.seats import Seats, Setting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.layout import Layout
    from dutyflow_models.org import Organisation
    from dutyflow_models.picture.drawing import ArrowShape, CardShape, StageShape
    from dutyflow_models.picture.faces import Faces
    from dutyflow_models.picture.ghosts import Haunting
    from dutyflow_models.picture.grid import Column, Row
    from dutyflow_models.picture.headers import Span
    from dutyflow_models.picture.look import Measures
    from dutyflow_models.picture.palette import Palette


def draw(
    organisation: Organisation,
    layout: Layout,
    look: Look,
    faces: Faces,
    *,
    unassigned: bool = False,
    before: Organisation | None = None,
) -> Drawing:
    """Draw the board of an organisation as it holds in a scenario.

    `unassigned` shows that lane also while it is empty; what was otherwise in the state `before`
    stands there as ghosts. Drawing again with the same `faces` costs little: only what changed is
    measured and wrapped anew.
    """
    measures = measures_at(look.text_scale * layout.text_scale)
    pen = Pen(faces.texts, measures, look.theme)
    seats = faces.seats_in(setting_of(organisation, layout, measures, look.theme))
    seats.open(layout.opened)
    haunted = None if before is None else _haunting(before, organisation, seats, pen)
    unassigned = unassigned or (haunted is not None and None in haunted.seats)
    rows = shown_rows(seats, organisation.duties, layout, unassigned=unassigned)
    shown, rows = len(rows), haunted.rows(rows, seats) if haunted else rows
    spans = group_spans(organisation.groups, rows[:shown])
    left = _room_for(spans, measures)
    columns = columns_for(seats, rows, left + measures.lane_header)
    grid = lay_out(seats, rows, columns, top_of_lanes(seats), heights_needed(rows, pen))
    cards_by_id = {card.duty_id: card for card in reversed(grid.cards)}
    edges = () if layout.arrows == "none" else faces.edges.of(organisation, look.theme)
    arrows: Sequence[ArrowShape] = Routes(edges, cards_by_id, grid) if edges else ()
    ghosts = haunted.drawn(grid, cards_by_id, edges, pen) if haunted else None
    drawing = drawing_of(
        grid, seats, pen, cards_by_id, lanes=shown, left=left, heaviest=heaviest_of(rows)
    )
    drawing = replace(
        drawing,
        arrows=arrows if ghosts is None else ghosts.arrows,
        brackets=tuple(bracket_shape(span, grid.tops, left, pen) for span in spans),
        ghosts=ghosts.ghosts if ghosts is not None else None,
    )
    return faces.mirror.turned(drawing) if look.direction == "rtl" else drawing


def top_of_lanes(seats: Seats) -> float:
    """Return where the first lane begins: below the stages' headers, if there are any."""
    measures = seats.setting.measures
    return measures.stage_header if seats.setting.stages else measures.cell_pad


def heights_needed(rows: Sequence[Row], pen: Pen) -> dict[str | None, float]:
    """Return how tall the headers of the lanes are that are not folded, by team id."""
    return {row.team_id: header_height(row, pen) for row in rows if not row.folded}


def heaviest_of(rows: Sequence[Row]) -> int:
    """Return the load of the lane that has most; the others' bars are parts of it."""
    return max((row.load for row in rows), default=0)


def drawing_of(
    grid: Grid,
    seats: Seats,
    pen: Pen,
    cards_by_id: dict[str, CardShape],
    *,
    lanes: int,
    left: float,
    heaviest: int,
    right: float = 0.0,
) -> Drawing:
    """Draw what is laid out, without arrows, brackets and ghosts.

    The first rows of the grid are `lanes`. They begin at `left` and reach as far as the columns,
    or to `right` if that is further.
    """
    columns, top, height = grid.columns, grid.tops[0], grid.tops[-1]
    width = max(right, columns[-1].x + columns[-1].width)
    room = Rect(left, top, width - left, 0)
    shapes = _lanes(grid, lanes, seats, room, pen, heaviest)
    return Drawing(
        size=(width, height),
        origin=(left + pen.measures.lane_header, top),
        background=pen.theme.board,
        backdrop=_backdrop(grid, shapes, pen.theme),
        cards=tuple(grid.cards),
        arrows=(),
        lanes=shapes,
        stages=_stages(columns, top, height, pen) if seats.setting.stages else (),
        brackets=(),
        cells=tuple(grid.cells),
        header_fill=pen.theme.board,
        cards_by_id=cards_by_id,
    )


def _haunting(before: Organisation, after: Organisation, seats: Seats, pen: Pen) -> Haunting:
    """Find the ghosts; what compares is imported when something is compared."""
    from dutyflow_models.picture.ghosts import haunting

    return haunting(before, after, seats, pen)


def _room_for(spans: Sequence[Span], measures: Measures) -> float:
    """Return how far the lane headers keep from the left, for the groups' brackets."""
    brackets = max((span.column + 1 for span in spans), default=0)
    left = brackets * (measures.bracket + measures.bracket_gap)
    return left + (measures.bracket_gap if brackets else 0)


def _stages(
    columns: Sequence[Column], top: float, height: float, pen: Pen
) -> tuple[StageShape, ...]:
    return tuple(stage_shape(column, top, height, pen) for column in columns)


def setting_of(
    organisation: Organisation, layout: Layout, measures: Measures, theme: Palette
) -> Setting:
    """Return all that the places and looks of cards depend on besides their duties."""
    return Setting(
        organisation.teams,
        organisation.stages,
        dict(layout.colors),
        dict(layout.stage_widths),
        measures,
        theme,
    )


def _lanes(
    grid: Grid, shown: int, seats: Seats, room: Rect, pen: Pen, heaviest: int
) -> tuple[LaneShape, ...]:
    return tuple(
        lane_shape(
            row,
            Rect(room.x, top, room.w, bottom - top),
            pen,
            color=seats.colors[row.team_id] if row.team_id else pen.theme.ink_faint,
            fill=pen.theme.lane_alternate if number % 2 else pen.theme.lane,
            heaviest=heaviest,
        )
        for number, (row, (top, bottom)) in enumerate(
            zip(grid.rows[:shown], pairwise(grid.tops), strict=False)
        )
    )


def _backdrop(grid: Grid, lanes: tuple[LaneShape, ...], theme: Palette) -> tuple[Mark, ...]:
    """The lanes' grounds in turn, a line under each, and faint dashes between the columns."""
    marks: list[Mark] = []
    for lane in lanes:
        marks.append(Box(lane.rect, lane.fill))
        marks.append(Box(Rect(lane.rect.x, lane.rect.bottom - 1, lane.rect.w, 1), theme.line))
    if grid.columns[0].title:
        top, bottom = grid.tops[0], grid.tops[-1]
        marks += [
            Line(column.x + 0.5, top, column.x + 0.5, bottom, theme.line, dashed=True)
            for column in grid.columns[1:]
        ]
    return tuple(marks)
