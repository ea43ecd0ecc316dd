"""The grid: which lanes and columns are shown, how tall and wide they are, and where cards lie."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.language import say
from dutyflow_models.layout import Layout, cell_key
from dutyflow_models.picture.drawing import CardShape, Cell, Rect
from dutyflow_models.picture.seats import Stack

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dutyflow_models.org import Duty, Team
    from dutyflow_models.picture.seats import Seat, Seats

FLOW_COLUMNS = 6
"""Without stages: how many cards stand side by side before they wrap."""


_new = tuple.__new__
"""Makes the thousands of named tuples of a drop in two thirds of the time."""


class Column(NamedTuple):
    """A column and the part of it that its cards take."""

    stage_id: str | None
    title: str
    x: float
    width: float
    card_x: float
    card_width: float


@dataclass(frozen=True, slots=True)
class Row:
    """A lane with its cards' seats, one list a column, before it has a place."""

    team: Team | None
    number: int
    folded: bool
    cells: tuple[list[Seat], ...]
    echoes: tuple[list[Seat], ...]
    """For each cell the cards of other lanes in which the team has a part; none if not shown."""
    count: int
    load: int

    @property
    def team_id(self) -> str | None:
        """The team's id; None is *Unassigned*."""
        return self.team.id if self.team else None


@dataclass(slots=True)
class Grid:
    """Everything in its place. `tops` has one more entry than there are rows: the lower end."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    tops: list[float]
    pad: float
    """How far cards keep away from the lanes' borders."""
    cards: list[CardShape] = field(default_factory=list)
    echoes: dict[tuple[str | None, str | None], list[CardShape]] = field(default_factory=dict)
    """By lane and stage."""
    cells: list[Cell] = field(default_factory=list)


def shown_rows(
    seats: Seats, duties: tuple[Duty, ...], layout: Layout, *, unassigned: bool
) -> tuple[Row, ...]:
    """Return the lanes that are not hidden, in the person's order.

    *Unassigned* comes last, when something is in it or when it is asked for.
    """
    teams = seats.setting.teams
    cells = seats.by_cell(duties)
    echoes = seats.echoes_by_cell(duties) if layout.echoes else seats.no_echoes()
    ranks = {team_id: rank for rank, team_id in enumerate(layout.lane_order)}
    numbers = sorted(range(len(teams)), key=lambda at: ranks.get(teams[at].id, len(ranks)))
    rows = [
        _row(seats, cells, echoes, layout, number)
        for number in numbers
        if teams[number].id not in layout.hidden
    ]
    nobody = _row(seats, cells, echoes, layout, len(teams))
    return (*rows, nobody) if nobody.count or unassigned else tuple(rows)


def columns_for(
    seats: Seats, rows: Sequence[Row], left: float, flow_columns: int = FLOW_COLUMNS
) -> tuple[Column, ...]:
    """Return the columns from the left: the stages, and one for duties without a stage if need be.

    Without stages there are as many as the fullest lane needs, at most `flow_columns`.
    """
    stages = seats.setting.stages
    open_rows = [row for row in rows if not row.folded]
    wanted: list[tuple[str | None, str, float]] = []
    if not stages:
        most = max((row.count + sum(map(len, row.echoes)) for row in open_rows), default=1)
        wanted += [(None, "", seats.widths[-1])] * max(1, min(flow_columns, most))
    else:
        wanted += [
            (stage.id, stage.title, width)
            for stage, width in zip(stages, seats.widths, strict=False)
        ]
        if any(row.cells[-1] or (row.echoes and row.echoes[-1]) for row in open_rows):
            wanted.append((None, say("No stage"), seats.widths[-1]))
    columns, margin = [], seats.setting.measures.column_margin
    for stage_id, title, card_width in wanted:
        width = card_width + 2 * margin
        columns.append(Column(stage_id, title, left, width, left + margin, card_width))
        left += width
    return tuple(columns)


def lay_out(
    seats: Seats,
    rows: tuple[Row, ...],
    columns: tuple[Column, ...],
    top: float,
    header_heights: Mapping[str | None, float],
) -> Grid:
    """Put every card in its place, lane under lane; no lane is lower than its header needs."""
    measures = seats.setting.measures
    grid = Grid(columns, rows, [top], measures.cell_pad)
    place = _stack_down if seats.setting.stages else _flow
    for lane, row in enumerate(rows):
        if row.folded:
            top += measures.folded
        else:
            bottom = place(grid, lane, top, seats)
            height = max(
                measures.lane_min, header_heights[row.team_id], bottom + measures.cell_pad - top
            )
            grid.cells += _cells(grid, row, top, height)
            top += height
        grid.tops.append(top)
    return grid


def _row(
    seats: Seats,
    cells: Sequence[list[Seat]],
    echoes: Sequence[list[Seat]],
    layout: Layout,
    number: int,
) -> Row:
    teams, stages = seats.setting.teams, seats.setting.stages
    team = teams[number] if number < len(teams) else None
    first = number * seats.columns_per_lane
    own = cells[first : first + seats.columns_per_lane]
    count = sum(map(len, own))
    load = sum([seat.load for cell in own for seat in cell])
    if layout.card_order:
        ids = [stage.id for stage in stages]
        own = [
            _in_order(cell, layout.card_order.get(cell_key(team.id if team else None, stage_id)))
            for cell, stage_id in zip(own, (*ids, None), strict=True)
        ]
    folded = team is not None and team.id in layout.folded
    others = tuple(echoes[first : first + seats.columns_per_lane])
    return Row(team, number, folded, tuple(own), others, count, load)


def _in_order(cell: list[Seat], order: tuple[str, ...] | None) -> list[Seat]:
    if not order:
        return cell
    ranks = {duty_id: rank for rank, duty_id in enumerate(order)}
    return sorted(cell, key=lambda seat: ranks.get(seat.duty_id, len(ranks)))


def _stack_down(grid: Grid, lane: int, top: float, seats: Seats) -> float:
    """Stack each cell's cards, its echoes below them; return the lowest card's lower end."""
    row, lowest = grid.rows[lane], top
    gap = seats.setting.measures.card_gap
    for number, column in enumerate(grid.columns):
        place = (column.card_x, top + grid.pad, number, lane)
        cell, key = row.cells[number], (row.team_id, column.stage_id)
        cards = _stack(seats, cell, (*key, False), place)
        grid.cards += cards
        if cards:
            lowest = max(lowest, cards[-1].rect.bottom)
        if row.echoes and row.echoes[number]:
            if cards:
                place = (place[0], cards[-1].rect.bottom + gap, number, lane)
            echoes = grid.echoes[key] = _stack(seats, row.echoes[number], (*key, True), place)
            lowest = max(lowest, echoes[-1].rect.bottom)
    return lowest


def _stack(
    seats: Seats,
    cell: list[Seat],
    key: tuple[str | None, str | None, bool],
    place: tuple[float, float, int, int],
) -> list[CardShape]:
    """Return the cards of the drawing before while nothing in the cell has changed."""
    stack = seats.stacks.get(key)
    if stack is None or stack.place != place or stack.seats != cell:
        gap = seats.setting.measures.card_gap
        stack = seats.stacks[key] = Stack(place, cell, _stacked(cell, key, place, gap))
    return stack.cards


def _stacked(
    cell: list[Seat],
    key: tuple[str | None, str | None, bool],
    place: tuple[float, float, int, int],
    gap: float,
) -> list[CardShape]:
    x, y, column, lane = place
    team_id, stage_id, _ = key
    cards: list[CardShape] = []
    for _, duty_id, _, _, face in cell:
        height = face.height
        rect = _new(Rect, (x, y, face.width, height))
        cards.append(_new(CardShape, (duty_id, rect, face, team_id, stage_id, column, lane)))
        y += height + gap
    return cards


def _flow(grid: Grid, lane: int, top: float, seats: Seats) -> float:
    """Set cards from left to right and wrap them; return the lowest card's lower end."""
    row, columns = grid.rows[lane], grid.columns
    own = row.cells[0]
    both = [*own, *row.echoes[0]] if row.echoes else own
    y, lowest = top + grid.pad, top
    shapes: list[CardShape] = []
    for start in range(0, len(both), len(columns)):
        line = both[start : start + len(columns)]
        for number, (column, seat) in enumerate(zip(columns, line, strict=False)):
            rect = Rect(column.card_x, y, seat.face.width, seat.face.height)
            shapes.append(CardShape(seat.duty_id, rect, seat.face, row.team_id, None, number, lane))
        lowest = y + max(seat.face.height for seat in line)
        y = lowest + seats.setting.measures.card_gap
    grid.cards += shapes[: len(own)]
    grid.echoes[(row.team_id, None)] = shapes[len(own) :]
    return lowest


def _cells(grid: Grid, row: Row, top: float, height: float) -> Iterator[Cell]:
    """Yield a lane's cells; without stages it has one, as wide as all columns."""
    columns = grid.columns
    if len(row.cells) == 1:
        width = columns[-1].x + columns[-1].width - columns[0].x
        columns = (columns[0]._replace(width=width),)
    for column, cell in zip(columns, row.cells, strict=False):
        ids = tuple([seat.duty_id for seat in cell])
        rect = Rect(column.x, top, column.width, height)
        echoes = tuple(grid.echoes.get((row.team_id, column.stage_id), ()))
        yield Cell(row.team_id, column.stage_id, rect, ids, echoes)
