"""Tracks: the parallel places that lines may take in a gutter or along a lane's border."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.picture.grid import Column, Grid

_STEP = 4.0
_LEAST_STEP = 2.0
_HEAD = 13.0
"""Room for an arrow head beside a card."""
_STUB = 8.0
_CAREFUL = 80
"""Up to so many runs each is kept clear of the others; more take turns."""


class Span(NamedTuple):
    """A run from one place to another, and whose it is."""

    low: float
    high: float
    owner: int


class Tracks(NamedTuple):
    """Room for parallel runs, from `near` to `far`; the first one is taken in the middle."""

    near: float
    far: float

    def place(self, spans: Sequence[Span], places: dict[int, float]) -> None:
        """Give each run a place of its own where it overlaps others, while there is room.

        What does not fit shares a place rather than leave the room.
        """
        most = max(1, int((self.far - self.near) / _LEAST_STEP) + 1)
        taken = _apart(spans) if len(spans) <= _CAREFUL else _in_turn(spans, most)
        count = min(most, max(taken.values(), default=0) + 1)
        step = min(_STEP, (self.far - self.near) / max(1, count - 1))
        last = (self.near + self.far + step * (count - 1)) / 2
        lanes = [int(last - step * track) + 0.5 for track in range(count)]
        for owner, track in taken.items():
            places[owner] = lanes[track % count]


def gutter_tracks(columns: Sequence[Column]) -> list[Tracks]:
    """Return the room in each gutter, clear of the arrow heads at the cards right of it."""
    edges = [columns[0].x, *(column.card_x + column.card_width for column in columns)]
    lefts = [*(column.card_x for column in columns), columns[-1].x + columns[-1].width]
    tracks = []
    for number, (left, right) in enumerate(zip(edges, lefts, strict=True)):
        outer = number in (0, len(columns))
        near, far = (left + 3, right - 9) if outer else (left + _STUB, right - _HEAD)
        tracks.append(Tracks(near, max(near, far)))
    return tracks


def border_tracks(grid: Grid) -> list[Tracks]:
    """Return the room along each lane's border; most of it lies above the border's line."""
    last = len(grid.tops) - 1
    return [
        Tracks(top + 3, top + 8) if number == 0 else Tracks(top - 9, top - 3)
        for number, top in enumerate(grid.tops)
        if number <= last
    ]


def _apart(spans: Sequence[Span]) -> dict[int, int]:
    """Number tracks so that overlapping runs differ: short ones first, then from the top."""
    taken: dict[int, int] = {}
    tracks: list[list[Span]] = []
    for span in sorted(spans):
        number = next((at for at, others in enumerate(tracks) if _is_free(span, others)), None)
        if number is None:
            number = len(tracks)
            tracks.append([])
        tracks[number].append(span)
        taken[span.owner] = number
    return taken


def _is_free(span: Span, others: Sequence[Span]) -> bool:
    return all(span.low >= other.high + _STEP or other.low >= span.high + _STEP for other in others)


def _in_turn(spans: Sequence[Span], most: int) -> dict[int, int]:
    return {span.owner: number % most for number, span in enumerate(spans)}
