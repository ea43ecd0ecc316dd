"""CPU time of calls, and how it spreads. Wall time depends on what else a machine does."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


@dataclass(frozen=True)
class Spread:
    """Milliseconds of CPU time: the middle, the 95th of 100, the worst."""

    p50: float
    p95: float
    worst: float

    def __str__(self) -> str:
        return f"{self.p50:.2f} / {self.p95:.2f} / {self.worst:.1f}"


def cpu(call: Callable[[], object]) -> float:
    """Return the CPU milliseconds that a call takes, all threads together."""
    begin = time.process_time()
    call()
    return (time.process_time() - begin) * 1000


def spread(milliseconds: Iterable[float]) -> Spread:
    """Sum up many measurements."""
    known = sorted(milliseconds)
    return Spread(known[len(known) // 2], known[int(len(known) * 0.95)], known[-1])


def best(call: Callable[[], object], times: int = 5) -> float:
    """Return the least CPU milliseconds of several runs: what the work itself takes."""
    return min(cpu(call) for _ in range(times))
