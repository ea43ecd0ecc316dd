"""Numbers typed digit by digit: one digit chooses among nine, two among up to 99."""

from __future__ import annotations

from typing import NamedTuple

MOST = 99


class Typed(NamedTuple):
    """What digits have come to: `number` once it is whole, else the `pending` digit."""

    pending: str = ""
    number: int | None = None


def digits_for(count: int) -> int:
    """Return how many digits a number up to `count` is typed with."""
    return 1 if count <= 9 else 2


def typed(pending: str, digit: int, count: int) -> Typed:
    """Add a digit to what was typed before."""
    text = f"{pending}{digit}"
    if len(text) < digits_for(count):
        return Typed(text)
    return Typed("", int(text))


def shown_number(number: int, count: int) -> str:
    """Return a number as it is typed: 3, or 03 where there are more than nine."""
    return f"{number:0{digits_for(count)}d}"
