"""Tables as CSV (RFC 4180) in which a text stays a text, also in a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes for the beginning of a formula, https://owasp.org/www-community/attacks/CSV_Injection."""

Value = str | int | float | None


def csv_text(rows: Iterable[Sequence[Value]]) -> str:
    """Return rows as CSV with CRLF; None is an empty field, a share is given as it is."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerows([_field(value) for value in row] for row in rows)
    return written.getvalue()


def _field(value: Value) -> str | int | float:
    """Put an apostrophe before a text that would be a formula; leave out control characters."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return value
    text = (
        "".join(letter for letter in value if letter >= " " or letter in "\t\r\n")
        .encode("utf-8", "replace")
        .decode()
    )
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
