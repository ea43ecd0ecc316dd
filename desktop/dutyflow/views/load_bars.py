"""Plans the bars of the load view: what each lane carries, stacked by focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from dutyflow.views.load_figures import FOCUSES, Load, Unit, focus_words
from dutyflow.views.load_plan import (
    BAR,
    BOLD,
    GAP,
    LABELS,
    ROW,
    SMALL,
    Block,
    Cell,
    Hint,
    Line,
    Plan,
    Text,
    focus_color,
    text_width,
)
from dutyflow_models.language import number, say, several
from dutyflow_models.picture.palette import ink_on

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.org import Focus
    from dutyflow_models.picture.palette import Palette

_TOP = 4
_LIMIT = 20
"""The height of the line that names the limit."""
_LEAST = 180
_SEAM = 1.0


def bars_plan(
    loads: Sequence[Load], unit: Unit, limit: int, palette: Palette, width: float
) -> Plan:
    """Lay out a bar for each lane; weights have a line at the limit of overload."""
    plan = Plan(names=LABELS, head=_LIMIT if unit == "weight" else 0.0)
    totals = [load.total(unit) for load in loads]
    numbers = max(text_width(_amount(total, unit), SMALL, BOLD) for total in (*totals, 0)) + GAP
    plan.width = LABELS + GAP + _LEAST + numbers
    room = max(plan.width, width) - LABELS - GAP - numbers - 2
    top = float(_TOP + (_LIMIT if unit == "weight" else 0))
    most = max((*totals, limit if unit == "weight" else 1, 1))
    scale = room / most
    for row, load in enumerate(loads):
        _bar(plan, row, load, unit, palette, top + row * ROW, scale)
        over = unit == "weight" and totals[row] > limit and _is_limited(load)
        x = LABELS + GAP + totals[row] * scale + 8
        plan.texts.append(
            Text(
                QRectF(x, top + row * ROW, numbers, ROW),
                _amount(totals[row], unit),
                palette.danger if over else palette.ink,
                weight=BOLD,
            )
        )
    plan.height = top + len(loads) * ROW + _TOP
    if unit == "weight":
        _limit_line(plan, limit, LABELS + GAP + limit * scale, top, palette)
    return plan


def _bar(
    plan: Plan, row: int, load: Load, unit: Unit, palette: Palette, y: float, scale: float
) -> None:
    plan.name_row(QRectF(0, y, LABELS, ROW), load.lane.name, palette.ink)
    x = float(LABELS + GAP)
    for column, focus in enumerate(FOCUSES):
        amount = load.amount(focus, unit)
        if not amount:
            continue
        rect = QRectF(x, y + (ROW - BAR) / 2, amount * scale, BAR)
        x = rect.right()
        fill = focus_color(focus, palette)
        plan.blocks.append(Block(rect.adjusted(0, 0, -min(_SEAM, rect.width() / 2), 0), fill))
        if text_width(str(amount)) + 6 <= rect.width():
            plan.texts.append(Text(rect, str(amount), ink_on(fill), middle=True))
        ids = tuple(duty.id for duty in load.duties[focus])
        plan.cells.append(Cell(row, column, rect, _said(load, focus), ids))


def _limit_line(plan: Plan, limit: int, x: float, top: float, palette: Palette) -> None:
    text = say("Limit {limit}", limit=number(limit))
    wide = text_width(text)
    box = QRectF(x - wide, 0, wide, _LIMIT)
    plan.texts.append(Text(box, text, palette.ink_muted, right=True))
    plan.lines.append(Line(QRectF(x, top - 2, 0, plan.height - top), palette.danger, dashed=True))
    plan.hints.append(
        Hint(box, say("A weight of more than {limit} is found as overload", limit=number(limit)))
    )


def _is_limited(load: Load) -> bool:
    """Say whether it can be overloaded: neither *Unassigned* nor an external team."""
    return load.lane.id is not None and not load.lane.external


def _said(load: Load, focus: Focus | None) -> str:
    duties, weight = load.amount(focus, "duties"), load.amount(focus, "weight")
    amounts = f"{_amount(duties, 'duties')}, {_amount(weight, 'weight')}"
    return f"{load.lane.name}, {focus_words(focus)}: {amounts}"


def _amount(amount: int, unit: Unit) -> str:
    if unit == "weight":
        return say("weight {amount}", amount=number(amount))
    return several("{n} duty", "{n} duties", amount)
