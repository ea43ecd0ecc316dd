"""Tracks: the parallel places that lines may take in a gutter or along a lane's border."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.picture.grid import Column

Run = tuple[float, float, int, bool]
"""Where a line starts and ends, whose it is, and whether it comes back to where it started."""

_STEP, _LEAST_STEP = 4.0, 2.0
_INNER = (0.2, 0.34, 0.64)
"""Where the room of a gutter begins, gathers and ends, as parts of its width: clear of arrow heads,
which mostly stand at its right, and of the column's line in its middle."""
_OUTER = (0.2, 0.35, 0.5)
"""The same for the first and the last gutter, which have cards on one side only."""
_CAREFUL = 48
"""Up to so many runs each is kept clear of the others; more take turns."""


class Tracks(NamedTuple):
    """Room for parallel runs, from `near` to `far`; they gather around `middle`."""

    near: float
    middle: float
    far: float

    def place(self, runs: Sequence[Run], places: dict[int, float]) -> None:
        """Give each run a place of its own where it overlaps others, while there is room.

        What does not fit shares a place rather than leave the room.
        """
        most = max(1, int((self.far - self.near) / _LEAST_STEP) + 1)
        if len(runs) > _CAREFUL:
            lines = self._lines(most)
            places.update({run[2]: lines[at % most] for at, run in enumerate(runs)})
            return
        taken = _apart(runs, most)
        lines = self._lines(max(taken.values(), default=0) + 1)
        places.update({owner: lines[track] for owner, track in taken.items()})

    def _lines(self, count: int) -> list[float]:
        """Return so many places from the far end to the near one, on half points."""
        step = min(_STEP, (self.far - self.near) / max(1, count - 1))
        width = step * (count - 1)
        first = max(self.near, min(self.middle - width / 2, self.far - width))
        return [int(first + width - step * track) + 0.5 for track in range(count)]


def gutter_tracks(columns: Sequence[Column]) -> list[Tracks]:
    """Return the room in each gutter, clear of the arrow heads at the cards right of it."""
    return [
        Tracks(*(left + part * (right - left) for part in parts))
        for number, (left, right) in enumerate(gutters(columns))
        for parts in (_OUTER if number in (0, len(columns)) else _INNER,)
    ]


def gutters(columns: Sequence[Column]) -> list[tuple[float, float]]:
    """Return where each gutter begins and ends; gutter n lies left of column n's cards."""
    lefts = [columns[0].x, *(column.card_x + column.card_width for column in columns)]
    rights = [*(column.card_x for column in columns), columns[-1].x + columns[-1].width]
    return list(zip(lefts, rights, strict=True))


def border_tracks(tops: Sequence[float], pad: float) -> list[Tracks]:
    """Return the room along each lane's border: above its line, below it for the first lane.

    `pad` is how far cards keep away from the line.
    """
    near, middle, far = 0.75 * pad, 0.45 * pad, 0.25 * pad
    return [
        Tracks(tops[0] + far, tops[0] + middle, tops[0] + near),
        *(Tracks(top - near, top - middle, top - far) for top in tops[1:]),
    ]


def _apart(runs: Sequence[Run], most: int) -> dict[int, int]:
    """Number tracks from the far end so that overlapping runs differ and few lines cross.

    Runs for which all tracks are taken go around.
    """
    taken: dict[int, int] = {}
    tracks: list[list[tuple[float, float]]] = [[] for _ in range(most)]
    for number, (start, end, owner, _) in enumerate(sorted(runs, key=_from_far)):
        low, high = (start, end) if start < end else (end, start)
        free = (track for track, others in enumerate(tracks) if _is_free(low, high, others))
        taken[owner] = track = next(free, number % most)
        tracks[track].append((low, high))
    return taken


def _is_free(low: float, high: float, others: list[tuple[float, float]]) -> bool:
    low, high = low - _STEP, high + _STEP
    return not any(low < other_high and other_low < high for other_low, other_high in others)


def _from_far(run: Run) -> tuple[int, float, float]:
    """Order runs: those that come back by length, then downward and upward ones by their start."""
    start, end, _, loop = run
    if loop:
        return 0, abs(end - start), start
    return (1, start, end) if start < end else (2, -start, -end)
