"""The duties with their numbers, and the teams with the dots that they have put.

Where the dots are is not shown: nothing here differs by it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from dutyflow.painting.fonts import qt_measure
from dutyflow.painting.lines import paint_line
from dutyflow.workshop.key_hints import cap_size, paint_cap
from dutyflow.workshop.lettering import Canvas, paint_box, paint_in_two
from dutyflow.workshop.team_faces import Face, face
from dutyflow_models.language import say
from dutyflow_models.picture.text_wrap import clean
from dutyflow_models.workshop.digits import shown_number
from dutyflow_models.workshop.votes import in_dots

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.workshop.voting import Voting

_MARGIN, _GAP = 32.0, 12.0
_ROW, _LOW_ROW = 48.0, 26.0
_NARROWEST_COLUMN = 260.0
_TILE, _NARROWEST_TILE, _WIDEST_TILE = 72.0, 140.0, 200.0
_MOST_DOTS_DRAWN = 8
_LARGE, _SMALL, _WEIGHT = 20.0, 16.0, 600
_LARGE_ROW = 34


class Ballot(NamedTuple):
    """What is to be shown."""

    state: Voting
    titles: Mapping[str, str]
    """What the duties are called."""
    faces: dict[str, Face]


class VotingView(Canvas):
    """The middle of the scene while dots are put."""

    _ballot: Ballot | None = None

    def show_ballot(self, ballot: Ballot) -> None:
        """Show a state of the vote."""
        self._ballot = ballot
        team = face(ballot.faces, ballot.state.team, self.colors).title
        spent = ballot.state.votes.spent(ballot.state.team)
        self.setAccessibleName(
            say(
                "{team}: {spent} of {in_dots} put",
                team=team,
                spent=spent,
                in_dots=in_dots(ballot.state.votes.dots),
            )
        )
        self.update()

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paint duties, and teams below them."""
        if self._ballot is None:
            return
        teams = self._paint_teams(painter, self._ballot, width, height)
        room = QRectF(_MARGIN, 24, width - 2 * _MARGIN, height - 24 - teams - 2 * _GAP)
        self._paint_duties(painter, room, self._ballot)

    def _paint_duties(self, painter: QPainter, room: QRectF, ballot: Ballot) -> None:
        duties, palette = ballot.state.votes.duties, self.colors
        columns, rows, high = _grid(len(duties), room.width(), room.height())
        wide = (room.width() - (columns - 1) * 2 * _GAP) / columns
        numbers = [shown_number(place + 1, len(duties)) for place in range(len(duties))]
        titles = [ballot.titles.get(duty_id, duty_id) for duty_id in duties]
        caps = [cap_size(number) for number in numbers]
        before = max((cap.width() for cap in caps), default=0.0) + 10
        pixels = _pixels(titles, wide - before) if high >= _LARGE_ROW else _SMALL
        for place, (number, cap, title) in enumerate(zip(numbers, caps, titles, strict=True)):
            column, row = divmod(place, rows)
            x, y = room.x() + column * (wide + 2 * _GAP), room.y() + row * high
            paint_cap(painter, QPointF(x, y + (high - cap.height()) / 2), number, palette)
            line = QRectF(x + before, y, wide - before, high)
            paint_in_two(painter, line, title, palette.ink, pixels=pixels, small=_SMALL)

    def _paint_teams(self, painter: QPainter, ballot: Ballot, across: float, down: float) -> float:
        """Paint the tiles at the bottom and return how high they are."""
        teams = ballot.state.votes.teams
        inner = across - 2 * _MARGIN
        most = max(1, int((inner + _GAP) // (_NARROWEST_TILE + _GAP)))
        rows = -(-len(teams) // most)
        columns = -(-len(teams) // rows)
        wide = min(_WIDEST_TILE, (inner - (columns - 1) * _GAP) / columns)
        height = rows * _TILE + (rows - 1) * _GAP
        for place, team_id in enumerate(teams):
            row, column = divmod(place, columns)
            here = min(columns, len(teams) - row * columns)
            left = (across - here * wide - (here - 1) * _GAP) / 2
            top = down - height + row * (_TILE + _GAP)
            room = QRectF(left + column * (wide + _GAP), top, wide, _TILE)
            self._paint_team(painter, room, team_id, ballot)
        return height

    def _paint_team(self, painter: QPainter, room: QRectF, team_id: str, ballot: Ballot) -> None:
        palette, one = self.colors, face(ballot.faces, team_id, self.colors)
        asked = ballot.state.team == team_id
        border = palette.accent if asked else palette.card_border
        fill = palette.selection if asked else palette.panel
        paint_box(painter, room, fill, border, corner=12, line=2 if asked else 1)
        title = QRectF(room.x() + 14, room.y() + 8, room.width() - 28, 28)
        paint_line(painter, title, one.title, palette.ink, pixels=18, weight=600)
        low = QRectF(room.x() + 14, room.y() + 40, room.width() - 28, 22)
        votes = ballot.state.votes
        spent = votes.spent(team_id)
        if votes.dots > _MOST_DOTS_DRAWN:
            said = say("{spent} of {in_dots}", spent=spent, in_dots=in_dots(votes.dots))
            paint_line(painter, low, said, palette.ink_muted, pixels=16)
            return
        for place in range(votes.dots):
            center = QPointF(low.x() + 6 + place * 17, low.center().y())
            painter.setPen(QColor(one.color))
            painter.setBrush(QColor(one.color if place < spent else fill))
            painter.drawEllipse(center, 5.5, 5.5)


def _grid(count: int, width: float, height: float) -> tuple[int, int, float]:
    """Return columns, rows and the height of a row that let all duties be read."""
    most = max(1, int(width // _NARROWEST_COLUMN))
    for columns in range(1, most + 1):
        rows = -(-count // columns)
        if rows * _ROW <= height:
            return columns, rows, _ROW
    rows = -(-count // most)
    return most, rows, max(_LOW_ROW, height / rows)


def _pixels(titles: list[str], width: float) -> float:
    """Return one size for all titles: the large one where each of them fits on a line in it."""
    fits = all(qt_measure(clean(title), _LARGE, _WEIGHT) <= width for title in titles)
    return _LARGE if fits else _SMALL
