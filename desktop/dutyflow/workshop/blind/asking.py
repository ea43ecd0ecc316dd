"""One card, and below it the teams: who is asked, who has answered, and after Reveal what.

Until then nothing here differs by what was answered: no text, width, colour or name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from dutyflow.painting.lines import paint_line
from dutyflow.workshop.key_hints import cap_size, paint_cap
from dutyflow.workshop.lettering import (
    Canvas,
    chip_height,
    line_height,
    lines_of,
    paint_box,
    paint_chip,
    paint_lines,
)
from dutyflow.workshop.team_faces import Face, face
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.picture.text_wrap import ELLIPSIS
from dutyflow_models.workshop.agreement import answer_called
from dutyflow_models.workshop.digits import shown_number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.org import Duty
    from dutyflow_models.workshop.blind_round import Round

MASK = "•"
"""What stands for an answer that is not revealed."""
ASKED = mark("answers now")
_MARGIN = 32.0
_GAP = 12.0
_PADDING = 36.0
_WIDEST_CARD = 860.0
_TILE, _NARROWEST_TILE, _WIDEST_TILE = 84.0, 150.0, 200.0
_LOW_TILE = 64.0
_CARD_LEAST = 170.0
_TITLES = ((34.0, 2), (28.0, 3))
"""Sizes of a title and the lines that it may have, the usual one first."""
_STRIPE = 5.0


class Situation(NamedTuple):
    """What is to be shown."""

    round: Round
    duty: Duty
    above: str
    """The line above the title."""
    faces: dict[str, Face]


class AskingView(Canvas):
    """The middle of the scene while cards are shown."""

    _now: Situation | None = None

    def show_situation(self, now: Situation) -> None:
        """Show a card and how far the teams are."""
        self._now = now
        self.setAccessibleName(f"{now.duty.title}. {_in_words(now)}")
        self.update()

    def paint(self, painter: QPainter, width: float, height: float) -> None:
        """Paint the card and the teams, together in the middle."""
        if self._now is None:
            return
        tiles = _tiles(len(self._now.round.choices), width, height)
        card = self._card_room(tiles, width, height)
        self._paint_card(painter, card, self._now)
        top = card.bottom() + 28
        for place, team_id in enumerate(self._now.round.choices):
            self._paint_tile(painter, tiles.room(place, top, width), place, team_id)

    # --- the card ----------------------------------------------------------------------------

    def _card_room(self, tiles: _Tiles, width: float, height: float) -> QRectF:
        wide = min(_WIDEST_CARD, width - 2 * _MARGIN)
        room = height - 2 * 20 - 28 - tiles.height
        high = max(_CARD_LEAST, min(self._card_height(wide), room))
        top = max(20.0, (height - high - 28 - tiles.height) / 2)
        return QRectF((width - wide) / 2, top, wide, high)

    def _card_height(self, wide: float) -> float:
        assert self._now is not None
        duty, inner = self._now.duty, wide - 2 * _PADDING
        pixels, title = _title(duty.title, inner)
        text = lines_of(duty.description, inner, 3, pixels=19)
        return (
            2 * _PADDING
            + line_height(16)
            + len(title) * line_height(pixels)
            + (12 + len(text) * line_height(19) if text else 0)
            + 14
            + chip_height(16)
        )

    def _paint_card(self, painter: QPainter, room: QRectF, now: Situation) -> None:
        palette, inner = self.colors, room.width() - 2 * _PADDING
        paint_box(painter, room, palette.card, palette.card_border, corner=18)
        x, y = room.x() + _PADDING, room.y() + _PADDING
        bottom = room.bottom() - _PADDING - chip_height(16) - 14
        above = QRectF(x, y, inner, line_height(16))
        paint_line(painter, above, now.above, palette.ink_muted, pixels=16, weight=600)
        y += line_height(16)
        pixels, title = _title(now.duty.title, inner, bottom - y)
        at = QPointF(x, y)
        y += paint_lines(painter, at, title, palette.ink, pixels=pixels, weight=700) + 12
        most = max(0, min(3, int((bottom - y) // line_height(19))))
        if most:
            text = lines_of(now.duty.description, inner, most, pixels=19)
            paint_lines(painter, QPointF(x, y), text, palette.ink_muted, pixels=19)
        line = QRectF(x, room.bottom() - _PADDING - chip_height(16), inner, chip_height(16))
        paint_line(painter, line, _in_words(now), palette.ink_muted, pixels=18, weight=500)

    # --- the teams ---------------------------------------------------------------------------

    def _paint_tile(self, painter: QPainter, room: QRectF, place: int, team_id: str) -> None:
        assert self._now is not None
        now, palette = self._now, self.colors
        one = face(now.faces, team_id, palette)
        asked = now.round.open and now.round.asked == team_id
        takes_part = team_id in now.round.answers.teams
        border = palette.accent if asked else palette.card_border
        fill = palette.selection if asked else palette.panel
        paint_box(painter, room, fill, border, corner=12, line=2 if asked else 1)
        _paint_stripe(painter, room, one.color)
        key = shown_number(place + 1, len(now.round.choices))
        cap = cap_size(key)
        at = QPointF(room.right() - cap.width() - 10, room.y() + 12)
        paint_cap(painter, at, key, palette)
        title = QRectF(room.x() + 14, room.y() + 8, at.x() - room.x() - 20, 32)
        ink = palette.ink if takes_part else palette.ink_muted
        paint_line(painter, title, one.title, ink, pixels=18, weight=600)
        low = QRectF(room.x() + 14, room.y() + 40, room.width() - 24, room.height() - 46)
        self._paint_state(painter, low, team_id)

    def _paint_state(self, painter: QPainter, room: QRectF, team_id: str) -> None:
        """Paint what the team is doing: nothing, answering, a mask, or its answer."""
        assert self._now is not None
        now, palette = self._now, self.colors
        answer = now.round.card.given.get(team_id)
        if team_id not in now.round.answers.teams:
            paint_line(painter, room, say("does not answer"), palette.ink_faint, pixels=16)
        elif answer is not None and not now.round.open:
            said = face(now.faces, answer, palette)
            at = QPointF(room.x() - 4, room.center().y() - chip_height(16) / 2)
            most = room.width() + 8
            paint_chip(painter, at, said.title, said.color, pixels=16, most=most)
        elif now.round.open and now.round.asked == team_id:
            paint_line(painter, room, say_marked(ASKED), palette.ink, pixels=16)
        elif answer is not None:
            paint_line(painter, room, MASK, palette.ink, pixels=26, weight=700)
        elif not now.round.open:
            paint_line(painter, room, say("no answer"), palette.ink_muted, pixels=16)


def _title(title: str, width: float, height: float = 1_000.0) -> tuple[float, list[str]]:
    """Return a title's size and lines: a long one is smaller and has one line more."""
    for pixels, most in _TITLES:
        fits = max(1, min(most, int(height // line_height(pixels))))
        lines = lines_of(title, width, fits, pixels=pixels, weight=700)
        if not lines or not lines[-1].endswith(ELLIPSIS):
            break
    return pixels, lines


def _paint_stripe(painter: QPainter, room: QRectF, color: str) -> None:
    """Paint a team's colour along the upper edge of its tile."""
    outline = QPainterPath()
    outline.addRoundedRect(room, 12, 12)
    painter.save()
    painter.setClipPath(outline)
    painter.fillRect(QRectF(room.x(), room.y(), room.width(), _STRIPE), QColor(color))
    painter.restore()


class _Tiles(NamedTuple):
    """Rows of tiles: so many in a row, each so large."""

    columns: int
    teams: int
    wide: float
    high: float

    @property
    def height(self) -> float:
        rows = -(-self.teams // self.columns)
        return rows * self.high + (rows - 1) * _GAP

    def room(self, place: int, top: float, width: float) -> QRectF:
        row, column = divmod(place, self.columns)
        here = min(self.columns, self.teams - row * self.columns)
        taken = here * self.wide + (here - 1) * _GAP
        left = (width - taken) / 2 + column * (self.wide + _GAP)
        return QRectF(left, top + row * (self.high + _GAP), self.wide, self.high)


def _tiles(count: int, width: float, height: float) -> _Tiles:
    """Return tiles for so many teams that leave room for the card."""
    inner = width - 2 * _MARGIN
    most = max(1, int((inner + _GAP) // (_NARROWEST_TILE + _GAP)))
    rows = max(1, -(-count // most))
    columns = max(1, -(-count // rows))
    wide = min(_WIDEST_TILE, (inner - (columns - 1) * _GAP) / columns)
    room = height - 2 * 20 - 28 - _CARD_LEAST
    high = max(_LOW_TILE, min(_TILE, (room - (rows - 1) * _GAP) / rows))
    return _Tiles(columns, max(1, count), wide, high)


def _in_words(now: Situation) -> str:
    """Say how far the card is; what was answered only when it is revealed."""
    titles = {each: known.title for each, known in now.faces.items()}
    teams = now.round.answers.teams
    if not now.round.open:
        return _revealed(now.round.card.given, titles, len(teams))
    done = len(teams) - len(now.round.answers.open_on(now.round.card))
    if now.round.asked is None:
        return (
            say("All teams have answered")
            if done == len(teams)
            else say("{done} of {n} answered", done=done, n=len(teams))
        )
    asked = answer_called(now.round.asked, titles)
    return say(
        "{asked} answers · {done} of {n} have answered", asked=asked, done=done, n=len(teams)
    )


def _revealed(given: Mapping[str, str], titles: Mapping[str, str], teams: int) -> str:
    counts: dict[str, int] = {}
    for answer in given.values():
        counts[answer] = counts.get(answer, 0) + 1
    if not counts:
        return say("Nobody has answered")
    order = sorted(counts, key=lambda answer: -counts[answer])
    if len(order) == 1 and counts[order[0]] == teams:
        return say("All say {answer_called}", answer_called=answer_called(order[0], titles))
    return " · ".join(f"{answer_called(each, titles)} {counts[each]}" for each in order)
