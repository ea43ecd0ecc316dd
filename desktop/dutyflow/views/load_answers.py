"""Plans the scenarios of the load view: the developers' focus, and what crosses between lanes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

from dutyflow.views.load_figures import teams_measured
from dutyflow.views.load_plan import (
    BAR,
    BOLD,
    GAP,
    LABELS,
    ROW,
    Block,
    Cell,
    Hint,
    Line,
    Plan,
    Text,
    focus_color,
    percent,
    text_width,
)
from dutyflow_models.language import say, several

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow.views.load_figures import Answer
    from dutyflow_models.picture.palette import Palette

_HEAD = 24
_NUMBER = 58
"""The width of a share in digits."""
_LEAST = 90


class AnswerRow(NamedTuple):
    """A scenario by its title; the answer is None as long as it is not worked out."""

    title: str
    answer: Answer | None
    shown: bool
    """Whether it is the scenario that the other charts and the board show."""


def answers_plan(rows: Sequence[AnswerRow], palette: Palette, width: float) -> Plan:
    """Lay out two bars for each scenario: a share of 100 %, and a number of hand-offs."""
    plan = Plan(names=LABELS, head=_HEAD)
    most = max((row.answer.crossings for row in rows if row.answer is not None), default=0)
    count = text_width(_in_crossings(most), weight=BOLD) + GAP
    plan.width = LABELS + 2 * GAP + 2 * _LEAST + _NUMBER + count
    room = (max(plan.width, width) - LABELS - 3 * GAP - _NUMBER - count) / 2
    left = float(LABELS + GAP)
    right = left + room + _NUMBER + GAP
    plan.height = float(_HEAD + len(rows) * ROW)
    ink = palette.ink_muted
    plan.texts.append(
        Text(QRectF(left, 0, room + _NUMBER, _HEAD), say("Differentiating share"), ink)
    )
    plan.texts.append(Text(QRectF(right, 0, room + count, _HEAD), say("Between teams"), ink))
    for at, row in enumerate(rows):
        y = float(_HEAD + at * ROW)
        weight = BOLD if row.shown else 400
        plan.name_row(QRectF(0, y, LABELS, ROW), row.title, palette.ink, weight=weight)
        if row.answer is None:
            plan.texts.append(Text(QRectF(left, y, room, ROW), "…", ink))
            continue
        _share(plan, at, row, palette, QRectF(left, y + (ROW - BAR) / 2, room, BAR))
        _crossings(plan, at, row, most, palette, QRectF(right, y + (ROW - BAR) / 2, room, BAR))
    return plan


def _share(plan: Plan, at: int, row: AnswerRow, palette: Palette, track: QRectF) -> None:
    answer = row.answer
    assert answer is not None  # asked for above
    measured = teams_measured(answer.measured)
    plan.blocks.append(Block(track, palette.line))
    beside = QRectF(track.right() + 8, track.top(), _NUMBER - 8, BAR)
    if answer.share is None:
        plan.texts.append(Text(beside, say("no load"), palette.ink_muted))
        plan.hints.append(
            Hint(
                track, say("{scenario}: {teams} carry nothing", scenario=row.title, teams=measured)
            )
        )
        return
    missed = answer.least is not None and answer.share < answer.least
    filled = QRectF(track.left(), track.top(), track.width() * answer.share, BAR)
    plan.blocks.append(Block(filled, focus_color("differentiating", palette)))
    color = palette.danger if missed else palette.ink
    plan.texts.append(Text(beside, percent(answer.share), color, weight=BOLD))
    said = say(
        "{scenario}: {share} of the load of {teams} is differentiating",
        scenario=row.title,
        share=percent(answer.share),
        teams=measured,
    )
    if answer.least is not None:
        x = track.left() + track.width() * answer.least
        plan.lines.append(Line(QRectF(x, track.top() - 3, 0, BAR + 6), palette.ink))
        said = say("{share}, asked for is {least}", share=said, least=percent(answer.least))
    plan.cells.append(Cell(at, 0, track, said, answer.focused))


def _crossings(
    plan: Plan, at: int, row: AnswerRow, most: int, palette: Palette, track: QRectF
) -> None:
    answer = row.answer
    assert answer is not None  # asked for above
    long = track.width() * answer.crossings / max(1, most)
    plan.blocks.append(Block(QRectF(track.left(), track.top(), long, BAR), palette.arrow))
    text = _in_crossings(answer.crossings)
    box = QRectF(track.left() + long + 8, track.top(), text_width(text, weight=BOLD) + 2, BAR)
    plan.texts.append(Text(box, text, palette.ink, weight=BOLD))
    if answer.crossings:
        bar = QRectF(track.left(), track.top(), max(long, 4.0), BAR)
        said = several(
            "{scenario}: {n} hand-off between lanes",
            "{scenario}: {n} hand-offs between lanes",
            answer.crossings,
            scenario=row.title,
        )
        plan.cells.append(Cell(at, 1, bar, said, answer.crossing))


def _in_crossings(number: int) -> str:
    return several("{n} crossing", "{n} crossings", number)
