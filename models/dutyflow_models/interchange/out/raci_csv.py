"""RACI as CSV (RFC 4180), in which a title that looks like a formula is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow_models.files.csv_text import csv_text
from dutyflow_models.interchange.out.raci_table import raci_table

if TYPE_CHECKING:
    from dutyflow_models.org import Organisation

_MARK = "\ufeff"
"""By it Excel takes the file for UTF-8; others leave it out."""


def raci_csv(shown: Organisation) -> bytes:
    """Write what holds in a scenario: a line a duty, a column a team."""
    table = raci_table(shown, ids=True)
    return (_MARK + csv_text((table.head, *table.rows))).encode()
