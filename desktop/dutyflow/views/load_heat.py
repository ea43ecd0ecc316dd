"""Plans the heat map of the load view: hand-offs from the team of a row to that of a column."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from dutyflow.views.load_figures import HandOffs, ends_of
from dutyflow.views.load_plan import (
    BOLD,
    LABELS,
    ROW,
    SMALL,
    Block,
    Cell,
    Hint,
    Line,
    Plan,
    Text,
    blended,
    elided,
    text_width,
)
from dutyflow_models.language import mark, number, say, say_marked, several
from dutyflow_models.picture.palette import ink_on

if TYPE_CHECKING:
    from dutyflow_models.org import HandOffKind
    from dutyflow_models.picture.palette import Palette

_LEAST, _WIDEST = 34, 84
_HIGHEST = 110
"""Of names that stand on end."""
_TOTAL = 46
_PAD = 6
_SCALES = (("#d5e6f5", "#0b4f8a"), ("#1d3a57", "#8cc8ff"))
"""The least and the most, for light and for dark: one hue, told apart by lightness alone."""


_KINDS: dict[HandOffKind, str] = {
    "provide": mark("provide"),
    "request": mark("request"),
    "transfer": mark("transfer"),
    "escalate": mark("escalate"),
    "inform": mark("inform"),
}


def heat_plan(handoffs: HandOffs, palette: Palette, width: float) -> Plan:
    """Lay out a tile for each pair of lanes, blank where nothing is handed off."""
    plan = Plan()
    lanes = handoffs.lanes
    side = (width - LABELS - _TOTAL - 2) / max(1, len(lanes))
    side = float(int(max(_LEAST, min(_WIDEST, side))))
    names = [elided(lane.name, _HIGHEST - 8) for lane in lanes]
    turned = any(text_width(lane.name) > side - _PAD for lane in lanes)
    head = max((text_width(name) for name in names), default=0.0) + 10 if turned else 24.0
    grid = QRectF(LABELS, head, side * len(lanes), ROW * len(lanes))
    plan.names, plan.head = LABELS, grid.top()
    plan.width = grid.right() + _TOTAL
    plan.height = grid.bottom() + ROW
    for at, lane in enumerate(lanes):
        plan.name_row(QRectF(0, head + at * ROW, LABELS - _PAD, ROW), lane.name, palette.ink)
        box = QRectF(grid.left() + at * side, 0, side, head - 2)
        plan.texts.append(Text(box, names[at], palette.ink, middle=True, turned=turned))
        plan.hints.append(Hint(box, lane.name))
    _tiles(plan, handoffs, palette, grid, side)
    _grid_lines(plan, len(lanes), palette, grid, side)
    _totals(plan, handoffs, palette, grid, side)
    return plan


def _tiles(plan: Plan, handoffs: HandOffs, palette: Palette, grid: QRectF, side: float) -> None:
    most = max((len(held) for held in handoffs.cells.values()), default=1)
    for (row, column), held in sorted(handoffs.cells.items()):
        part = (len(held) - 1) / (most - 1) if most > 1 else 0.0
        least, full = _SCALES[palette.dark]
        inside = row == column
        fill = palette.line if inside else blended(least, full, part)
        rect = QRectF(grid.left() + column * side, grid.top() + row * ROW, side, ROW)
        plan.blocks.append(Block(rect, fill))
        weight = 400 if inside else BOLD
        plan.texts.append(Text(rect, str(len(held)), ink_on(fill), weight=weight, middle=True))
        plan.cells.append(Cell(row, column, rect, _said(handoffs, row, column), ends_of(held)))


def _grid_lines(plan: Plan, number: int, palette: Palette, grid: QRectF, side: float) -> None:
    for at in range(number + 1):
        across = QRectF(grid.left(), grid.top() + at * ROW, grid.width(), 0)
        down = QRectF(grid.left() + at * side, grid.top(), 0, grid.height())
        plan.lines += [Line(across, palette.card_border), Line(down, palette.card_border)]


def _totals(plan: Plan, handoffs: HandOffs, palette: Palette, grid: QRectF, side: float) -> None:
    out: Counter[int] = Counter()
    into: Counter[int] = Counter()
    for (row, column), held in handoffs.cells.items():
        out[row] += len(held)
        into[column] += len(held)
    ink = palette.ink_muted
    for at in range(len(handoffs.lanes)):
        beside = QRectF(grid.right(), grid.top() + at * ROW, _TOTAL, ROW)
        below = QRectF(grid.left() + at * side, grid.bottom(), side, ROW)
        plan.texts.append(Text(beside, _number(out[at]), ink, middle=True))
        plan.texts.append(Text(below, _number(into[at]), ink, middle=True))
    corner = QRectF(grid.right(), grid.bottom(), _TOTAL, ROW)
    plan.texts.append(Text(corner, _number(out.total()), palette.ink, weight=BOLD, middle=True))
    plan.texts.append(Text(QRectF(0, grid.bottom(), LABELS, ROW), say("Total"), ink, SMALL, BOLD))
    plan.texts.append(
        Text(QRectF(grid.right(), 0, _TOTAL, grid.top() - 2), say("Total"), ink, SMALL, BOLD,
             middle=True)
    )  # fmt: skip


def _said(handoffs: HandOffs, row: int, column: int) -> str:
    held = handoffs.cells[row, column]
    kinds = Counter(each.kind for each in held)
    named = ", ".join(
        f"{number(count)} {say_marked(_KINDS[kind])}" for kind, count in kinds.most_common()
    )
    source, target = handoffs.lanes[row].name, handoffs.lanes[column].name
    way = f"{source} → {target}"
    if row == column:
        way = say("within {team}, not crossing", team=source)
    count = several("{n} hand-off", "{n} hand-offs", len(held))
    return f"{way}: {count} ({named})"


def _number(count: int) -> str:
    return number(count) if count else ""
