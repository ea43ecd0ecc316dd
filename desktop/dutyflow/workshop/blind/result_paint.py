"""Paints one row of a result, and says how high it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from dutyflow.painting.lines import paint_line
from dutyflow.workshop.blind.deciding import may_be_accepted
from dutyflow.workshop.blind.result_rows import FoldRow, NoteRow, Row, VerdictRow
from dutyflow.workshop.key_hints import cap_size, paint_cap
from dutyflow.workshop.lettering import (
    chip_height,
    chip_width,
    line_height,
    lines_of,
    paint_box,
    paint_chip,
    paint_lines,
    text_width,
)
from dutyflow.workshop.team_faces import Face, face
from dutyflow_models.language import say
from dutyflow_models.terms import value_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.org import Status
    from dutyflow_models.picture.palette import Palette
    from dutyflow_models.workshop.agreement import Verdict

_PADDING = 16.0
_TITLE, _TEXT, _CHIP = 22.0, 16.0, 16.0
_TITLE_LINES = 3
_LINE = 34.0
"""Height of one answer with the teams that gave it."""
_GAP = 8.0
_LEFT_SHARE = 0.42
_WIDEST_CHIP = 220.0
FOLD_HEIGHT = 52.0


class Look(NamedTuple):
    """What rows need to know besides themselves."""

    palette: Palette
    faces: dict[str, Face]
    statuses: Mapping[str, Status]
    """How far each duty is agreed in the document."""


def row_height(row: Row, width: float) -> float:
    """Return the height of a row in a list of this width."""
    if isinstance(row, FoldRow):
        return FOLD_HEIGHT
    if isinstance(row, NoteRow):
        lines = lines_of(row.text, width - 2 * _PADDING, 3, pixels=_TEXT)
        return len(lines) * line_height(_TEXT) + _PADDING
    left = width * _LEFT_SHARE - 2 * _PADDING
    title = lines_of(row.verdict.title, left, _TITLE_LINES, pixels=_TITLE, weight=600)
    high = len(title) * line_height(_TITLE) + 6 + chip_height(_CHIP)
    answers = len(row.verdict.voices) + bool(row.verdict.silent)
    return 2 * _PADDING + max(high, answers * _LINE - (_LINE - chip_height(_CHIP)))


def paint_row(painter: QPainter, room: QRectF, row: Row, look: Look, *, selected: bool) -> None:
    """Paint a row into its room."""
    palette = look.palette
    if isinstance(row, NoteRow):
        inner = room.adjusted(_PADDING, _PADDING / 2, -_PADDING, 0)
        lines = lines_of(row.text, inner.width(), 3, pixels=_TEXT)
        ink = palette.ink if selected else palette.ink_muted
        paint_lines(painter, inner.topLeft(), lines, ink, pixels=_TEXT)
        return
    fill = palette.selection if selected else palette.card
    border = palette.accent if selected else palette.card_border
    paint_box(painter, room, fill, border, corner=12, line=2 if selected else 1)
    if isinstance(row, FoldRow):
        _paint_fold(painter, room, row, palette)
    else:
        _paint_verdict(painter, room, row, look, selected=selected)


def _paint_fold(painter: QPainter, room: QRectF, row: FoldRow, palette: Palette) -> None:
    at = QPointF(room.x() + _PADDING + 4, room.center().y())
    painter.setPen(QColor(palette.ink_muted))
    painter.setBrush(QColor(palette.ink_muted))
    ends = ((0, -3), (10, -3), (5, 4)) if row.opened else ((1, -5), (8, 0), (1, 5))
    painter.drawPolygon([QPointF(at.x() + x, at.y() + y) for x, y in ends])
    inner = room.adjusted(_PADDING + 28, 0, -_PADDING, 0)
    paint_line(painter, inner, row.text, palette.ink, pixels=20, weight=600)


def _paint_verdict(
    painter: QPainter, room: QRectF, row: VerdictRow, look: Look, *, selected: bool
) -> None:
    verdict, palette = row.verdict, look.palette
    left = QRectF(
        room.x() + _PADDING,
        room.y() + _PADDING,
        room.width() * _LEFT_SHARE - 2 * _PADDING,
        room.height() - 2 * _PADDING,
    )
    title = lines_of(verdict.title, left.width(), _TITLE_LINES, pixels=_TITLE, weight=600)
    used = paint_lines(painter, left.topLeft(), title, palette.ink, pixels=_TITLE, weight=600)
    _paint_now(painter, QRectF(left.x(), left.y() + used + 6, left.width(), chip_height(_CHIP)),
               verdict, look)  # fmt: skip
    right = QRectF(
        room.x() + room.width() * _LEFT_SHARE,
        room.y() + _PADDING,
        room.width() * (1 - _LEFT_SHARE) - _PADDING,
        chip_height(_CHIP),
    )
    keys = may_be_accepted(verdict) if selected else ()
    for voices in verdict.voices:
        key = str(keys.index(voices.answer) + 1) if voices.answer in keys else ""
        _paint_voices(painter, right, key, voices.answer, voices.teams, look)
        right.translate(0, _LINE)
    if verdict.silent:
        names = ", ".join(face(look.faces, each, palette).title for each in verdict.silent)
        said = say("no answer: {names}", names=names) if verdict.voices else say("no answer")
        room_left = right.adjusted(_key_room() + 4, 0, 0, 0)
        paint_line(painter, room_left, said, palette.ink_muted, pixels=_TEXT)


def _paint_now(painter: QPainter, room: QRectF, verdict: Verdict, look: Look) -> None:
    """Paint who has the duty now, and how far that is agreed."""
    palette = look.palette
    owner = face(look.faces, verdict.owner, palette)
    status = look.statuses.get(verdict.duty, "open")
    said = say("now")
    used = paint_line(painter, room, said, palette.ink_muted, pixels=_TEXT) + _GAP
    sign = "" if status == "open" else value_words("status", status)
    beside = chip_width(sign, _CHIP, _WIDEST_CHIP) + _GAP if sign else 0
    most = min(_WIDEST_CHIP, room.width() - used - beside)
    at = QPointF(room.x() + used, room.y())
    wide = paint_chip(painter, at, owner.title, owner.color, pixels=_CHIP, most=most)
    if sign:
        fills = {"accepted": palette.green_fill, "disputed": palette.amber_fill}
        inks = {"accepted": palette.success, "disputed": palette.warning}
        place = QRectF(at.x() + wide + _GAP, room.y(), beside - _GAP, room.height())
        fill = fills.get(status, palette.line)
        paint_box(painter, place, fill, fill, corner=6)
        inner = place.adjusted(9, 0, -8, 0)
        ink = inks.get(status, palette.ink)
        paint_line(painter, inner, sign, ink, pixels=_CHIP, weight=600)


def _paint_voices(
    painter: QPainter, room: QRectF, key: str, answer: str, teams: tuple[str, ...], look: Look
) -> None:
    """Paint an answer and who gave it, with the key that accepts it."""
    palette = look.palette
    if key:
        paint_cap(painter, QPointF(room.x(), room.y() + 2), key, palette)
    said = face(look.faces, answer, palette)
    at = QPointF(room.x() + _key_room(), room.y())
    wide = paint_chip(painter, at, said.title, said.color, pixels=_CHIP, most=_WIDEST_CHIP)
    names = ", ".join(face(look.faces, each, palette).title for each in teams)
    count = f"{len(teams)} ·"
    rest = QRectF(
        at.x() + wide + _GAP, room.y(), room.right() - at.x() - wide - _GAP, room.height()
    )
    used = text_width(count, _TEXT, 600) + _GAP / 2
    paint_line(painter, rest, count, palette.ink, pixels=_TEXT, weight=600)
    paint_line(painter, rest.adjusted(used, 0, 0, 0), names, palette.ink_muted, pixels=_TEXT)


def _key_room() -> float:
    return cap_size("0").width() + _GAP
