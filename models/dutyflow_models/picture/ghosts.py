"""Ghosts: where cards lay in an older state, with an arrow to where they lie now.

They take seats of their own below the cards of their old cells, so that nothing overlaps. They are
part of the picture, but no cards: what can be pressed, selected and counted is the newer state's.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.org import lane_of
from dutyflow_models.picture.chips import NEW
from dutyflow_models.picture.drawing import (
    ArrowShape,
    ArrowsOfOthers,
    Box,
    CardShape,
    Face,
    Ghosts,
    LaneShape,
    Mark,
    Rect,
    Text,
)
from dutyflow_models.picture.edges import Edge
from dutyflow_models.picture.grid import Row
from dutyflow_models.picture.headers import UNASSIGNED
from dutyflow_models.picture.routing import Routes
from dutyflow_models.picture.seats import Seat
from dutyflow_models.picture.texts import BOLD, REGULAR, SEMIBOLD
from dutyflow_models.renames import with_new_ids
from dutyflow_models.team_differences import with_the_same_lanes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dutyflow_models.org import Duty, Organisation, Team
    from dutyflow_models.picture.drawing import Arrows
    from dutyflow_models.picture.grid import Grid
    from dutyflow_models.picture.headers import Pen
    from dutyflow_models.picture.seats import Seats

GHOST = "ghost:"
"""Stands before a duty's id in the id of its ghost; no id of a file has a colon."""
GONE = mark("gone")
_TITLE_LINES = 3
_ARROW_WIDTH = 2.0


class Haunted(NamedTuple):
    """Ghosts in their places, and the arrows of the hand-offs that keep clear of theirs."""

    ghosts: Ghosts
    arrows: Arrows


class Haunting(NamedTuple):
    """What an older state leaves on the board of a newer one."""

    seats: dict[str | None, list[list[Seat]]]
    """The ghosts' seats by their lane, a list a column."""
    lanes: tuple[Team, ...]
    """Teams whose lanes are gone."""
    new: tuple[str, ...]
    """Ids of the duties that the older state has not."""

    def rows(self, shown: tuple[Row, ...], seats: Seats) -> tuple[Row, ...]:
        """Add the ghosts' seats below the others, and a lane at the end for each that is gone."""
        empty: list[list[Seat]] = [[] for _ in range(seats.columns_per_lane)]
        nobody = (list[Seat](),) * seats.columns_per_lane
        return tuple(_with_ghosts(row, self.seats.get(row.team_id)) for row in shown) + tuple(
            Row(team, -1, False, nobody, tuple(self.seats.get(team.id, empty)), 0, 0)
            for team in self.lanes
        )

    def drawn(
        self, grid: Grid, cards: Mapping[str, CardShape], edges: Sequence[Edge], pen: Pen
    ) -> Haunted:
        """Take the ghosts out of a laid out grid; return them and the hand-offs' arrows.

        Both kinds of arrows share the gutters, so that none lies upon another.
        """
        ghosts = tuple(_taken_out(grid))
        places = dict(cards) | {ghost.duty_id: ghost for ghost in ghosts}
        moves = [_edge(each, pen) for each in ghosts if each.duty_id.removeprefix(GHOST) in cards]
        routes = Routes((*edges, *moves), places, grid)
        badges = tuple(_badge(cards[each], pen) for each in self.new if each in cards)
        first = len(grid.rows) - len(self.lanes)
        lanes = tuple(_lane(grid, number, pen) for number in range(first, len(grid.rows)))
        grid.cells = [cell for cell in grid.cells if not self._is_gone(cell.team_id)]
        moved = _Some(routes, ghostly=True)
        return Haunted(Ghosts(ghosts, moved, lanes, badges), _Some(routes, ghostly=False))

    def _is_gone(self, team_id: str | None) -> bool:
        return any(team.id == team_id for team in self.lanes)


def haunting(before: Organisation, after: Organisation, seats: Seats, pen: Pen) -> Haunting:
    """Find what moved, is gone and is new between two effective organisations."""
    old, apart = with_the_same_lanes(before, after)
    old = with_new_ids(old, apart)
    here = apart.duties_by_id
    found: dict[str | None, list[list[Seat]]] = {}
    titles = {team.id: team.title for team in after.teams}
    for duty in old.duties:
        now = here.get(duty.id)
        lane, column = lane_of(duty, old.teams_by_id), _column(duty, seats)
        if now is None:
            chip = say_marked(GONE)
        elif lane_of(now, apart.teams_by_id) != lane:
            shown = lane_of(after.duties_by_id[duty.id], after.teams_by_id)
            chip = f"→ {say_marked(UNASSIGNED) if shown is None else titles[shown]}"
        elif _column(now, seats) != column:
            chip = f"→ {_stage_title(now, seats)}"
        else:
            continue
        cells = found.setdefault(lane, [[] for _ in range(seats.columns_per_lane)])
        face = _face(duty.title, chip, seats.widths[column], pen)
        cells[column].append(Seat(duty, f"{GHOST}{duty.id}", 0, -1, face))
    known = after.teams_by_id
    # Teams that were one lane and are apart are not gone.
    merged = {(group.id, group.title) for group in old.groups}
    gone = tuple(
        team
        for team in old.teams
        if team.id not in known and (team.id in found or (team.id, team.title) not in merged)
    )
    new = tuple(duty.id for duty in after.duties if duty.id not in old.duties_by_id)
    return Haunting(found, gone, new)


def _with_ghosts(row: Row, ghosts: list[list[Seat]] | None) -> Row:
    if ghosts is None:
        return row
    own = row.echoes or tuple([] for _ in ghosts)
    if len(row.cells) == 1:
        ghosts = [[seat for cell in ghosts for seat in cell]]
    both = tuple([*mine, *others] for mine, others in zip(own, ghosts, strict=True))
    return replace(row, echoes=both)


def _taken_out(grid: Grid) -> list[CardShape]:
    found = []
    for at, cell in enumerate(grid.cells):
        if cell.echoes:
            found += [each for each in cell.echoes if each.duty_id.startswith(GHOST)]
            rest = tuple(each for each in cell.echoes if not each.duty_id.startswith(GHOST))
            grid.cells[at] = replace(cell, echoes=rest)
    return found


class _Some(ArrowsOfOthers):
    """The hand-offs among routes, or those that lead from ghosts to their cards."""

    def __init__(self, routes: Routes, *, ghostly: bool) -> None:
        self._routes = routes
        self._ghostly = ghostly

    @cached_property
    def _all(self) -> tuple[ArrowShape, ...]:
        return tuple(self._ours(self._routes[:]))

    def _ours(self, arrows: Sequence[ArrowShape]) -> list[ArrowShape]:
        ours = [each for each in arrows if each.key.startswith(GHOST) is self._ghostly]
        return [each._replace(width=_ARROW_WIDTH) for each in ours] if self._ghostly else ours

    def near(self, region: Rect) -> list[ArrowShape]:
        """Return ours among the arrows that run through a region, and some close by."""
        return self._ours(self._routes.near(region))

    def at(self, duty_id: str) -> list[ArrowShape]:
        """Return ours among the arrows that begin or end at a duty's card."""
        return self._ours(self._routes.at(duty_id))

    def named(self, key: str) -> ArrowShape | None:
        """Return the arrow of a key, if it is ours and shown."""
        found = self._routes.named(key)
        return next(iter(self._ours([found])), None) if found is not None else None


def _column(duty: Duty, seats: Seats) -> int:
    return seats.columns.get(duty.stage or "", len(seats.setting.stages))


def _stage_title(duty: Duty, seats: Seats) -> str:
    at = _column(duty, seats)
    return seats.setting.stages[at].title if at < len(seats.setting.stages) else say("No stage")


def _edge(ghost: CardShape, pen: Pen) -> Edge:
    duty_id = ghost.duty_id.removeprefix(GHOST)
    return Edge(ghost.duty_id, ghost.duty_id, duty_id, pen.theme.accent, False, "", 0.5, 0.5)


def _face(title: str, chip: str, width: float, pen: Pen) -> Face:
    """Draw a ghost: a dashed outline, a faded title, and a chip that says what became of it."""
    texts, at, theme = pen
    room = width - at.card_left - at.card_right
    lines = texts.lines(title, room, _TITLE_LINES, at.title_text, REGULAR).lines
    below = at.card_top + len(lines) * at.line + at.chip_gap
    word = texts.shortened(chip, room - 2 * at.chip_pad, at.chip_text, SEMIBOLD)
    wide = round(texts.width(word, at.chip_text, SEMIBOLD) + 2 * at.chip_pad)
    pill = Rect(at.card_left, below, wide, at.chip)
    height = below + at.chip + at.card_top
    inks = [
        Text(at.card_left, at.card_top + at.ascent + row * at.line, line, at.title_text,
             theme.ink_muted)
        for row, line in enumerate(lines)
    ]  # fmt: skip
    marks: tuple[Mark, ...] = (
        Box(Rect(0, 0, width, height), "", theme.ink_faint, radius=at.radius, dashed=True),
        *inks,
        Box(pill, "", theme.ink_faint, radius=at.chip / 2),
        Text(pill.x + at.chip_pad, pill.y + round(at.chip * 0.74), word, at.chip_text,
             theme.ink_muted, SEMIBOLD, detail=True),
    )  # fmt: skip
    return Face(width, height, marks, theme.lane, theme.line)


def _badge(card: CardShape, pen: Pen) -> CardShape:
    """Draw “new” on the upper edge of a card, where no title stands."""
    texts, at, theme = pen
    size, said = at.chip_text, say_marked(NEW)
    wide = round(texts.width(said, size, SEMIBOLD) + 2 * at.chip_pad)
    whole = Rect(0, 0, wide, at.chip)
    marks = (
        Box(whole, theme.accent, radius=at.chip / 2),
        Text(at.chip_pad, round(at.chip * 0.74), said, size, theme.accent_ink, SEMIBOLD),
    )
    face = Face(wide, at.chip, marks, theme.accent, theme.accent)
    place = Rect(
        card.rect.right - wide - at.radius, card.rect.y - round(at.chip * 0.65), wide, at.chip
    )
    return card._replace(rect=place, face=face)


def _lane(grid: Grid, number: int, pen: Pen) -> LaneShape:
    """Draw a lane that is gone, quietly, with its name."""
    texts, at, theme = pen
    row, top, bottom = grid.rows[number], grid.tops[number], grid.tops[number + 1]
    left = grid.columns[0].x - at.lane_header
    right = grid.columns[-1].x + grid.columns[-1].width
    header = Rect(left, top, at.lane_header, bottom - top)
    title = row.team.title if row.team else say_marked(UNASSIGNED)
    room = header.w - 2 * at.card_left
    lines = texts.lines(title, room, 2, at.lane_text, BOLD).lines
    x, y = header.x + at.card_left, header.y + at.cell_pad + at.card_top + at.ascent
    marks = [
        Box(header._replace(h=header.h - 1), theme.board),
        Box(Rect(header.x + 4, header.y + 4, header.w - 8, header.h - 9), "", theme.ink_faint,
            radius=at.radius, dashed=True),
    ]  # fmt: skip
    words = [
        Text(x, y + row * (at.line + at.chip_gap / 2), line, at.lane_text, theme.ink_muted, BOLD)
        for row, line in enumerate(lines)
    ]
    below = words[-1].y + at.line + at.chip_gap if words else y
    said = Text(x, below, say_marked(GONE), at.small_text, theme.ink_muted, detail=True)
    rect = Rect(left, top, right - left, bottom - top)
    return LaneShape(
        row.team_id, rect, header, (*marks, *words, said), theme.ink_faint, False, 0, title,
        theme.board,
    )  # fmt: skip
