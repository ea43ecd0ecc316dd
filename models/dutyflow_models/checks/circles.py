"""Finding what leads back to itself in steps from one id to others."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    Steps = Mapping[str, Sequence[str]]


def circles(steps: Steps) -> Iterator[tuple[str, ...]]:
    """Return the sets of at least two ids that all lead to one another (Kosaraju's way)."""
    seen: set[str] = set()
    finished = [each for start in steps for each in _reached(start, steps, seen)]
    backwards: dict[str, list[str]] = defaultdict(list)
    for start, ends in steps.items():
        for end in ends:
            backwards[end].append(start)
    seen = set()
    for start in reversed(finished):
        circle = tuple(_reached(start, backwards, seen))
        if len(circle) > 1:
            yield circle


def _reached(start: str, steps: Steps, seen: set[str]) -> Iterator[str]:
    """Return what is reached and was not seen, each after all that is reached from it."""
    if start in seen:
        return
    seen.add(start)
    path = [(start, iter(steps.get(start, ())))]
    while path:
        here, rest = path[-1]
        onward = next((each for each in rest if each not in seen), None)
        if onward is None:
            path.pop()
            yield here
        else:
            seen.add(onward)
            path.append((onward, iter(steps.get(onward, ()))))
