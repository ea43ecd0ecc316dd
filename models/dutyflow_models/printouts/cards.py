"""The duties as cards to cut out and lay on a table: eight on a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.org import lane_of
from dutyflow_models.picture.drawing import Box, Line, Rect, Text
from dutyflow_models.picture.palette import team_color
from dutyflow_models.picture.texts import BOLD, REGULAR
from dutyflow_models.printouts.sheet import A4, INK, SMALLEST, Sheet, line_height

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dutyflow_models.org import Duty, Organisation
    from dutyflow_models.picture.drawing import Mark
    from dutyflow_models.picture.texts import Texts

COLUMNS, ROWS = 2, 4
_EDGE = 38.0
"""1 cm around the cards, where the cut lines end."""
_INSIDE = 20.0
_TITLE, _WORDS = 20.0, 14.0
_TITLE_LINES = 4
_RULED = 26.0
"""From the ruled line down to the lower edge of its card, where the id stands."""


def card_sheets(shown: Organisation, duty_ids: Sequence[str], texts: Texts) -> tuple[Sheet, ...]:
    """Lay out cards of duties of what holds in a scenario, in the order given."""
    duties = [shown.duties_by_id[each] for each in duty_ids if each in shown.duties_by_id]
    a_page = COLUMNS * ROWS
    return tuple(
        Sheet(A4, (*_cut_lines(), *_cards(shown, duties[at : at + a_page], texts)))
        for at in range(0, len(duties), a_page)
    )


def _card_size() -> tuple[float, float]:
    return (A4[0] - 2 * _EDGE) / COLUMNS, (A4[1] - 2 * _EDGE) / ROWS


def _cut_lines() -> Iterator[Mark]:
    """Yield lines to cut along: first all across, then the strips."""
    width, height = _card_size()
    for row in range(ROWS + 1):
        y = _EDGE + row * height
        yield Line(_EDGE / 2, y, A4[0] - _EDGE / 2, y, INK.ink_faint, 1.0, dashed=True)
    for column in range(COLUMNS + 1):
        x = _EDGE + column * width
        yield Line(x, _EDGE / 2, x, A4[1] - _EDGE / 2, INK.ink_faint, 1.0, dashed=True)


def _cards(shown: Organisation, duties: Sequence[Duty], texts: Texts) -> Iterator[Mark]:
    width, height = _card_size()
    for place, duty in enumerate(duties):
        row, column = divmod(place, COLUMNS)
        rect = Rect(_EDGE + column * width, _EDGE + row * height, width, height)
        yield from _card(shown, duty, rect.grown(-_INSIDE), texts)


def _card(shown: Organisation, duty: Duty, room: Rect, texts: Texts) -> Iterator[Mark]:
    """Write the title above, then stage and team, a line to write on, and the id below it."""
    baseline = room.y + _TITLE
    for line in texts.lines(duty.title, room.w, _TITLE_LINES, _TITLE, BOLD).lines:
        yield Text(room.x, baseline, line, _TITLE, INK.ink, BOLD)
        baseline += line_height(_TITLE)
    ruled = room.bottom - _RULED
    yield from _team(shown, duty, room, ruled - 2.2 * line_height(_WORDS), texts)
    yield Line(room.x, ruled, room.right, ruled, INK.ink_muted)
    small = texts.shortened(duty.id, room.w, SMALLEST, REGULAR)
    yield Text(room.x, room.bottom, small, SMALLEST, INK.ink_muted)


def _team(
    shown: Organisation, duty: Duty, room: Rect, baseline: float, texts: Texts
) -> Iterator[Mark]:
    """Write the team, behind a square in its colour, and the stage on the right."""
    lane = lane_of(duty, shown.teams_by_id)
    stage = shown.stages_by_id.get(duty.stage or "")
    half = room.w / 2 - 8
    if stage is not None:
        words = texts.shortened(stage.title, half, _WORDS, REGULAR)
        x = room.right - texts.width(words, _WORDS, REGULAR)
        yield Text(x, baseline, words, _WORDS, INK.ink_muted)
    if lane is None:
        return
    team = shown.teams_by_id[lane]
    place = next(at for at, each in enumerate(shown.teams) if each.id == lane)
    side = 10.0
    yield Box(
        Rect(room.x, baseline - side, side, side), team_color(team.color, place, INK), radius=2
    )
    words = texts.shortened(team.title, half - side - 8, _WORDS, REGULAR)
    yield Text(room.x + side + 8, baseline, words, _WORDS, INK.ink)
