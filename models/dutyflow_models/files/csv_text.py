"""Tables for spreadsheets, as CSV (RFC 4180) or with tabs, in which a text stays a text.

Neither knows types: a spreadsheet guesses, so a text that would be a formula gets an apostrophe.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from dutyflow_models.interchange.clean import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula, https://owasp.org/www-community/attacks/CSV_Injection."""

_NOT_SEEN = " \u00a0\u200b\ufeff"
"""What a spreadsheet may drop before it looks at the first letter."""

Value = str | int | float | None


def csv_text(rows: Iterable[Sequence[Value]]) -> str:
    """Return rows as CSV with CRLF; None is an empty field, a share is given as it is."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerows([_field(value) for value in row] for row in rows)
    return written.getvalue()


def tabbed_text(rows: Iterable[Sequence[str]]) -> str:
    """Return rows as lines with tabs, as a spreadsheet pastes them; every text becomes one line."""
    return "\n".join(
        "\t".join(no_formula(" ".join(clean(each).split())) for each in row) for row in rows
    )


def no_formula(text: str) -> str:
    """Put an apostrophe before a text that would be a formula."""
    return f"'{text}" if text.lstrip(_NOT_SEEN).startswith(_FORMULA) else text


def _field(value: Value) -> str | int | float:
    """Guard a text against being a formula; leave out control characters."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return value
    return no_formula(clean(value))
