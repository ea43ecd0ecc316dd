"""The numbers of the load view as one table, for a CSV file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.views.load_figures import FOCUSES, NOT_SAID, HandOffs, Load
from dutyflow_models.files.csv_text import csv_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow.views.load_answers import AnswerRow
    from dutyflow_models.files.csv_text import Value

HEAD = (
    *("table", "scenario", "team", "to_team", "focus", "duties", "weight"),
    *("handoffs", "differentiating_share", "at_least", "crossings"),
)
_DIGITS = 4
"""Of a share, after the point."""


def load_table(
    scenario: str, loads: Sequence[Load], handoffs: HandOffs, answers: Sequence[AnswerRow]
) -> str:
    """Return every bar and every cell as a line; what a line has no value for is empty."""
    rows: list[Sequence[Value]] = [HEAD]
    for load in loads:
        for focus in FOCUSES:
            duties, weight = load.amount(focus, "duties"), load.amount(focus, "weight")
            if duties:
                named = focus or NOT_SAID
                rows.append(
                    ("load", scenario, load.lane.title, None, named, duties, weight, *[None] * 4)
                )
    for (row, column), held in sorted(handoffs.cells.items()):
        source, target = handoffs.lanes[row].title, handoffs.lanes[column].title
        rows.append(("handoffs", scenario, source, target, *[None] * 3, len(held), *[None] * 3))
    for each in answers:
        answer = each.answer
        if answer is not None:
            share, least = _rounded(answer.share), _rounded(answer.least)
            ends = (share, least, answer.crossings)
            rows.append(("scenario", each.title, answer.measured, *[None] * 5, *ends))
    return csv_text(rows)


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, _DIGITS)
