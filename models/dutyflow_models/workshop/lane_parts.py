"""A lane in parts: some of its columns, or as many of its cards as fit below one another."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dutyflow_models.picture.grid import Row
    from dutyflow_models.picture.seats import Seat


class _Pile(NamedTuple):
    """Cards of one column that fit on a page, and echoes below them."""

    own: list[Seat]
    echoes: list[Seat]


def has_cards(row: Row) -> bool:
    """Say whether any card or echo lies in a lane."""
    return any(row.cells) or any(row.echoes)


def only_columns(rows: Sequence[Row], first: int, count: int) -> tuple[Row, ...]:
    """Return lanes with some of their columns; what they count stays."""
    wanted = slice(first, first + count)
    return tuple(replace(row, cells=row.cells[wanted], echoes=row.echoes[wanted]) for row in rows)


def split(row: Row, room: float, gap: float, flow_columns: int = 0) -> list[Row]:
    """Return a lane in parts whose cards are no taller than `room`, if each single card is.

    With `flow_columns` the cards stand side by side, so many in a line, instead of in stacks.
    """
    piles = [
        list(_piles(own, row.echoes[number] if row.echoes else [], room, gap, flow_columns or 1))
        for number, own in enumerate(row.cells)
    ]
    nothing = _Pile([], [])
    return [
        replace(
            row,
            cells=tuple(pile.own for pile in part),
            echoes=tuple(pile.echoes for pile in part) if row.echoes else (),
        )
        for part in zip_longest(*piles, fillvalue=nothing)
    ] or [row]


def _piles(
    own: list[Seat], echoes: list[Seat], room: float, gap: float, columns: int
) -> Iterator[_Pile]:
    """Yield the lines of cards that fit, then those that follow them."""
    both = [*own, *echoes]
    begin, used = 0, 0.0
    for start in range(0, len(both), columns):
        height = max(seat.face.height for seat in both[start : start + columns])
        if start > begin and used + height > room:
            yield _pile(own, echoes, begin, start)
            begin, used = start, 0.0
        used += height + gap
    if begin < len(both):
        yield _pile(own, echoes, begin, len(both))


def _pile(own: list[Seat], echoes: list[Seat], begin: int, end: int) -> _Pile:
    border = len(own)
    return _Pile(own[begin:end], echoes[max(0, begin - border) : max(0, end - border)])
