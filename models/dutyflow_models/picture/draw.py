"""From an organisation and a layout to the display list of the board."""

from __future__ import annotations

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
    from dutyflow_models.picture.drawing import ArrowShape, StageShape
    from dutyflow_models.picture.faces import Faces
    from dutyflow_models.picture.ghosts import Haunting
    from dutyflow_models.picture.grid import Column
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
    seats = faces.seats_in(_setting(organisation, layout, look))
    seats.open(layout.opened)
    haunted = None if before is None else _haunting(before, organisation, seats, pen)
    unassigned = unassigned or (haunted is not None and None in haunted.seats)
    rows = shown_rows(seats, organisation.duties, layout, unassigned=unassigned)
    shown, rows = len(rows), haunted.rows(rows, seats) if haunted else rows
    spans = group_spans(organisation.groups, rows[:shown])
    left = _room_for(spans, measures)
    columns = columns_for(seats, rows, left + measures.lane_header)
    top = measures.stage_header if seats.setting.stages else measures.cell_pad
    needed = {row.team_id: header_height(row, pen) for row in rows if not row.folded}
    grid = lay_out(seats, rows, columns, top, needed)
    width, height = columns[-1].x + columns[-1].width, grid.tops[-1]
    lanes = _lanes(grid, shown, seats, left, pen)
    cards_by_id = {card.duty_id: card for card in reversed(grid.cards)}
    edges = () if layout.arrows == "none" else faces.edges.of(organisation, look.theme)
    arrows: Sequence[ArrowShape] = Routes(edges, cards_by_id, grid) if edges else ()
    ghosts = haunted.drawn(grid, cards_by_id, edges, pen) if haunted else None
    return Drawing(
        size=(width, height),
        origin=(left + measures.lane_header, top),
        background=look.theme.board,
        backdrop=_backdrop(grid, lanes, look.theme),
        cards=tuple(grid.cards),
        arrows=arrows if ghosts is None else ghosts.arrows,
        lanes=lanes,
        stages=_stages(columns, top, height, pen) if seats.setting.stages else (),
        brackets=tuple(bracket_shape(span, grid.tops, left, pen) for span in spans),
        cells=tuple(grid.cells),
        header_fill=look.theme.board,
        cards_by_id=cards_by_id,
        ghosts=ghosts.ghosts if ghosts is not None else None,
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


def _setting(organisation: Organisation, layout: Layout, look: Look) -> Setting:
    return Setting(
        organisation.teams,
        organisation.stages,
        dict(layout.colors),
        dict(layout.stage_widths),
        measures_at(look.text_scale * layout.text_scale),
        look.theme,
    )


def _lanes(grid: Grid, shown: int, seats: Seats, left: float, pen: Pen) -> tuple[LaneShape, ...]:
    heaviest = max((row.load for row in grid.rows), default=0)
    right = grid.columns[-1].x + grid.columns[-1].width
    return tuple(
        lane_shape(
            row,
            Rect(left, top, right - left, bottom - top),
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
