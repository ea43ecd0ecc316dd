"""Finds what lies in a region without looking at everything: a grid of square buckets."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Edges = tuple[float, float, float, float]
"""A rectangle by its sides: left, top, right, bottom."""

SIDE = 512.0
"""The side of a bucket in points, about one tile of the screen."""


class Places:
    """Numbers of things by the rectangles they take up.

    Answers name every thing whose rectangle touches the region and perhaps some that lie near it.
    """

    def __init__(self, things: Iterable[Edges]) -> None:
        """Number the things from 0 in the order given."""
        self._buckets: dict[tuple[int, int], list[int]] = {}
        buckets = self._buckets
        for number, (left, top, right, bottom) in enumerate(things):
            first, above = int(left // SIDE), int(top // SIDE)
            last, below = int(right // SIDE), int(bottom // SIDE)
            for column in range(first, last + 1):
                for row in range(above, below + 1):
                    bucket = buckets.get((column, row))
                    if bucket is None:
                        buckets[column, row] = [number]
                    else:
                        bucket.append(number)

    def near(self, region: Edges) -> list[int]:
        """Return the numbers in and near a region, ascending, each once."""
        left, top, right, bottom = region
        columns = range(int(left // SIDE), int(right // SIDE) + 1)
        rows = range(int(top // SIDE), int(bottom // SIDE) + 1)
        buckets = self._buckets
        if len(columns) * len(rows) > len(buckets):
            keys = [key for key in buckets if key[0] in columns and key[1] in rows]
        else:
            keys = [(column, row) for column in columns for row in rows]
        return sorted({number for key in keys for number in buckets.get(key, ())})
