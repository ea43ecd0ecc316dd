"""Finds what lies in a region without looking at everything: a grid of square buckets."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow_models.picture.drawing import Rect

SIDE = 512.0
"""The side of a bucket in points, about one tile of the screen."""


class Places:
    """Numbers of things by where they are; a thing may take up several rectangles.

    Answers name every thing whose rectangle touches the region and perhaps some that lie near it.
    """

    def __init__(self, things: Iterable[Iterable[Rect]]) -> None:
        """Number the things from 0 in the order given."""
        self._buckets: dict[tuple[int, int], list[int]] = {}
        for number, rects in enumerate(things):
            for rect in rects:
                self._put(number, rect)

    def _put(self, number: int, rect: Rect) -> None:
        x, y, w, h = rect
        left, right = int(x // SIDE), int((x + w) // SIDE)
        top, bottom = int(y // SIDE), int((y + h) // SIDE)
        if left == right and top == bottom:
            self._buckets.setdefault((left, top), []).append(number)
            return
        for column in range(left, right + 1):
            for row in range(top, bottom + 1):
                self._buckets.setdefault((column, row), []).append(number)

    def near(self, region: Rect) -> list[int]:
        """Return the numbers in and near a region, ascending, each once."""
        x, y, w, h = region
        columns = range(int(x // SIDE), int((x + w) // SIDE) + 1)
        rows = range(int(y // SIDE), int((y + h) // SIDE) + 1)
        if len(columns) * len(rows) > len(self._buckets):
            found = {
                number
                for (column, row), numbers in self._buckets.items()
                if column in columns and row in rows
                for number in numbers
            }
        else:
            buckets = self._buckets
            found = {
                number
                for column in columns
                for row in rows
                for number in buckets.get((column, row), ())
            }
        return sorted(found)
