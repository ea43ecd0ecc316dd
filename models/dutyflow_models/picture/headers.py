"""Lane headers, stage headers and group brackets: the parts of the board that stay in view."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dutyflow_models.language import mark, number, say, say_marked, several
from dutyflow_models.picture.drawing import (
    Box,
    BracketShape,
    LaneShape,
    Mark,
    Rect,
    StageShape,
    Text,
)
from dutyflow_models.picture.texts import BOLD, REGULAR, SEMIBOLD, Texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.org import Group
    from dutyflow_models.picture.grid import Column, Row
    from dutyflow_models.picture.look import Measures
    from dutyflow_models.picture.palette import Palette

UNASSIGNED = mark("Unassigned")
"""How the lane of nobody is called, to be said."""


class Span(NamedTuple):
    """A group whose shown lanes stand together, from the first to the last, in a bracket column."""

    group: Group
    first: int
    last: int
    column: int = 0


class Pen(NamedTuple):
    """What headers are drawn with."""

    texts: Texts
    measures: Measures
    theme: Palette


def header_height(row: Row, pen: Pen) -> float:
    """Return the height that a lane's header needs, in points."""
    return _header_marks(row, Rect(0, 0, pen.measures.lane_header, 0), pen, "", 0)[1]


def lane_shape(
    row: Row, rect: Rect, pen: Pen, *, color: str, fill: str, heaviest: int
) -> LaneShape:
    """Draw a lane's header at the left of its row; the bar is its load of the heaviest lane's."""
    header = Rect(rect.x, rect.y, pen.measures.lane_header, rect.h)
    draw = _folded_marks if row.folded else _open_marks
    marks = draw(row, header, pen, color, row.load / heaviest if heaviest else 0)
    title = _title(row)
    return LaneShape(row.team_id, rect, header, marks, color, row.folded, row.count, title, fill)


def stage_shape(column: Column, height: float, bottom: float, pen: Pen) -> StageShape:
    """Draw a column's header, its title in line with the cards' left edge."""
    measures = pen.measures
    size = measures.title_text
    title = pen.texts.shortened(column.title, column.card_width, size, SEMIBOLD)
    header = Rect(column.x, 0, column.width, height)
    baseline = round(height * 0.64)
    marks = (
        (Text(column.card_x, baseline, title, size, pen.theme.ink_muted, SEMIBOLD),)
        if title
        else ()
    )
    rect = Rect(column.x, 0, column.width, bottom)
    return StageShape(column.stage_id, rect, header, marks, column.title)


def group_spans(groups: Sequence[Group], rows: Sequence[Row]) -> tuple[Span, ...]:
    """Find the groups whose shown lanes are at least two and stand together.

    Brackets that would overlap go into columns of their own, the wider ones further out.
    """
    place = {row.team_id: at for at, row in enumerate(rows) if row.team}
    spans = []
    for group in groups:
        lanes = sorted({place[team_id] for team_id in group.teams if team_id in place})
        if len(lanes) > 1 and lanes[-1] - lanes[0] == len(lanes) - 1:
            spans.append(Span(group, lanes[0], lanes[-1]))
    taken: list[list[Span]] = []
    for span in sorted(spans, key=lambda span: (span.last - span.first, span.first)):
        column = next(
            (at for at, others in enumerate(taken) if not any(_meet(span, o) for o in others)),
            len(taken),
        )
        if column == len(taken):
            taken.append([])
        taken[column].append(span._replace(column=column))
    return tuple(span for others in taken for span in others)


def bracket_shape(span: Span, tops: Sequence[float], right: float, pen: Pen) -> BracketShape:
    """Draw a group's bracket; `right` is where the lane headers begin."""
    measures, theme = pen.measures, pen.theme
    step = measures.bracket + measures.bracket_gap
    top, bottom = tops[span.first], tops[span.last + 1]
    gap = measures.bracket_gap
    rect = Rect(
        right - (span.column + 1) * step, top + gap, measures.bracket, bottom - top - 2 * gap
    )
    size = measures.small_text
    title = pen.texts.shortened(span.group.title, rect.h - 2 * gap, size, SEMIBOLD)
    length = pen.texts.width(title, size, SEMIBOLD)
    x = rect.x + round(rect.w / 2 + size * 0.36)
    text = Text(
        x, round(rect.y + (rect.h + length) / 2), title, size, theme.ink_muted, SEMIBOLD, -90
    )
    box = Box(rect, theme.panel, theme.line, radius=measures.radius)
    return BracketShape(span.group.id, rect, (box, text))


def counted(count: int, load: int) -> str:
    """Say how many duties there are, and what they weigh where that is another number."""
    if load == count:
        return several("{n} duty", "{n} duties", count)
    return several("{n} duty · load {load}", "{n} duties · load {load}", count, load=number(load))


def _title(row: Row) -> str:
    return row.team.title if row.team else say_marked(UNASSIGNED)


def _meet(one: Span, other: Span) -> bool:
    return one.first <= other.last and other.first <= one.last


def _ground(header: Rect, pen: Pen, color: str) -> list[Mark]:
    """The header's panel, its coloured edge, and the line towards the cards."""
    theme, edge = pen.theme, pen.measures.lane_edge
    return [
        Box(header._replace(h=header.h - 1), theme.panel),
        Box(Rect(header.x, header.y, edge, header.h - 1), color),
        Box(Rect(header.right - 1, header.y, 1, header.h), theme.line),
        Box(Rect(header.x, header.bottom - 1, header.w, 1), theme.line),
    ]


def _open_marks(row: Row, header: Rect, pen: Pen, color: str, share: float) -> tuple[Mark, ...]:
    return (*_ground(header, pen, color), *_header_marks(row, header, pen, color, share)[0])


def _header_marks(
    row: Row, header: Rect, pen: Pen, color: str, share: float
) -> tuple[list[Mark], float]:
    """Title, description, bar and count, from the top; and the height they need."""
    texts, at, theme = pen.texts, pen.measures, pen.theme
    x = header.x + at.card_left
    room = header.w - 2 * at.card_left
    y = header.y + at.cell_pad + at.card_top + at.ascent
    ink = theme.ink if row.team else theme.ink_muted
    title = texts.lines(_title(row), room, 2, at.lane_text, BOLD)
    about = row.team.description if row.team else say("Nobody answers for these yet")
    marks: list[Mark] = []
    for line in title.lines:
        marks.append(Text(x, y, line, at.lane_text, ink, BOLD))
        y += at.line + at.chip_gap / 2
    if about:
        for line in texts.lines(about, room, 2, at.small_text, REGULAR).lines:
            marks.append(Text(x, y, line, at.small_text, theme.ink_muted, detail=True))
            y += at.line
    y -= at.chip_gap / 2
    bar = Rect(x, y, room, at.chip_gap)
    marks.append(Box(bar, theme.line, radius=at.chip_gap / 2))
    if share:
        filled = bar._replace(w=max(at.chip_gap, round(room * share)))
        marks.append(Box(filled, color, radius=at.chip_gap / 2))
    y += at.line + at.chip_gap
    words = counted(row.count, row.load)
    marks.append(Text(x, y, words, at.small_text, theme.ink_muted, detail=True))
    return marks, y + at.cell_pad - header.y


def _folded_marks(row: Row, header: Rect, pen: Pen, color: str, _share: float) -> tuple[Mark, ...]:
    """A folded lane's title and count in one line."""
    at, theme = pen.measures, pen.theme
    x, y = header.x + at.card_left, header.y + round(header.h * 0.64)
    # At the right end is the triangle that unfolds the lane.
    room = header.w - 2 * at.card_left - at.line
    count = number(row.count)
    width = pen.texts.width(count, at.small_text, SEMIBOLD)
    text = pen.texts.shortened(_title(row), room - width - at.card_right, at.title_text, SEMIBOLD)
    return (
        *_ground(header, pen, color),
        Text(x, y, text, at.title_text, theme.ink_muted, SEMIBOLD),
        Text(x + room - width, y, count, at.small_text, theme.ink_muted, SEMIBOLD),
    )
