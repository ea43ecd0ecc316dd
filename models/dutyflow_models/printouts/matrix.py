"""The empty matrix: duties down, teams across, and cells to write letters in."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from dutyflow_models.language import mark, say_marked
from dutyflow_models.picture.drawing import Box, Line, Rect, Text
from dutyflow_models.picture.texts import BOLD, REGULAR, SEMIBOLD
from dutyflow_models.printouts.sheet import (
    INK,
    LYING,
    MARGIN,
    SMALLEST,
    Sheet,
    line_height,
    numbered,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dutyflow_models.org import Duty, Organisation, Team
    from dutyflow_models.picture.drawing import Mark
    from dutyflow_models.picture.texts import Texts

_TITLE = 18.0
_DUTIES = 280.0
"""The width of the column with the duties."""
_NARROWEST, _WIDEST = 76.0, 180.0
"""Of a team's column: room for a letter by hand, and for a name above it."""
_HEAD_LINES, _ROW_LINES = 3, 2
_AROUND = 7.0
"""Between a text and the lines of its cell."""
_KEY = mark("A accountable · R responsible · S supports · C consulted · I informed · U uses")


def matrix_sheets(shown: Organisation, texts: Texts) -> tuple[Sheet, ...]:
    """Lay out what holds in a scenario; with too many teams for a sheet, several side by side.

    Every sheet has the title, the teams above and the duties on the left.
    """
    sheets = [
        Sheet(LYING, tuple(_sheet(shown, duties, teams, texts)))
        for teams in _spread(list(shown.teams))
        for duties in _stacked(list(shown.duties), texts)
    ]
    return numbered(sheets, shown.org.title or shown.org.name, texts)


def _spread(teams: list[Team]) -> list[list[Team]]:
    """Share the teams out on as few sheets as they need, alike on each."""
    most = int((LYING[0] - 2 * MARGIN - _DUTIES) // _NARROWEST)
    if not teams:
        return [[]]
    each = ceil(len(teams) / ceil(len(teams) / most))
    return [teams[at : at + each] for at in range(0, len(teams), each)]


def _stacked(duties: list[Duty], texts: Texts) -> list[list[Duty]]:
    """Share the duties out from sheet to sheet, as many as there is room for."""
    room = LYING[1] - 2 * MARGIN - _HEAD_LINES * line_height(SMALLEST) - 2 * _AROUND - _top()
    stacks: list[list[Duty]] = [[]]
    used = 0.0
    for duty in duties:
        height = _row_height(duty, texts)
        if stacks[-1] and used + height > room:
            stacks.append([])
            used = 0.0
        stacks[-1].append(duty)
        used += height
    return stacks


def _top() -> float:
    return line_height(_TITLE) + line_height(SMALLEST) + 8


def _head_lines(team: Team, column: float, texts: Texts) -> tuple[str, ...]:
    return texts.lines(team.title, column - 2 * _AROUND, _HEAD_LINES, SMALLEST, SEMIBOLD).lines


def _title_lines(duty: Duty, texts: Texts) -> tuple[str, ...]:
    room = _DUTIES - 2 * _AROUND
    return texts.lines(duty.title, room, _ROW_LINES, SMALLEST, REGULAR).lines


def _row_height(duty: Duty, texts: Texts) -> float:
    return max(len(_title_lines(duty, texts)), 1.4) * line_height(SMALLEST) + 2 * _AROUND


def _sheet(
    shown: Organisation, duties: Sequence[Duty], teams: Sequence[Team], texts: Texts
) -> Iterator[Mark]:
    room = LYING[0] - 2 * MARGIN
    column = min(_WIDEST, (room - _DUTIES) / max(1, len(teams)))
    title = texts.shortened(shown.org.title or shown.org.name, room, _TITLE, BOLD)
    yield Text(MARGIN, MARGIN + _TITLE, title, _TITLE, INK.ink, BOLD)
    key = MARGIN + line_height(_TITLE) + SMALLEST
    yield Text(MARGIN, key, say_marked(_KEY), SMALLEST, INK.ink_muted)
    top = MARGIN + _top()
    width = _DUTIES + column * len(teams)
    most = max((len(_head_lines(team, column, texts)) for team in teams), default=1)
    bottom = top + most * line_height(SMALLEST) + 2 * _AROUND
    yield from _head(teams, Rect(MARGIN, top, width, bottom - top), column, texts)
    for duty in duties:
        lines, height = _title_lines(duty, texts), _row_height(duty, texts)
        baseline = bottom + (height - len(lines) * line_height(SMALLEST)) / 2 + SMALLEST
        for line in lines:
            yield Text(MARGIN + _AROUND, baseline, line, SMALLEST, INK.ink)
            baseline += line_height(SMALLEST)
        bottom += height
        yield Line(MARGIN, bottom, MARGIN + width, bottom, INK.ink_faint)
    for place in range(len(teams) + 2):
        x = MARGIN + (0 if place == 0 else _DUTIES + (place - 1) * column)
        yield Line(x, top, x, bottom, INK.ink_faint)


def _head(teams: Sequence[Team], rect: Rect, column: float, texts: Texts) -> Iterator[Mark]:
    yield Box(rect, INK.board)
    for place, team in enumerate(teams):
        x = MARGIN + _DUTIES + place * column + _AROUND
        for at, line in enumerate(_head_lines(team, column, texts)):
            baseline = rect.y + _AROUND + SMALLEST + at * line_height(SMALLEST)
            yield Text(x, baseline, line, SMALLEST, INK.ink, SEMIBOLD)
    for y in (rect.y, rect.bottom):
        yield Line(rect.x, y, rect.right, y, INK.ink_faint)
