"""Where the problems of one file come together while it is parsed and read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dutyflow_models.files.limits import MAX_PROBLEMS

if TYPE_CHECKING:
    from dutyflow_models.files.problems import Problem


@dataclass(slots=True)
class Gathered:
    """The first problems of a file as they were met; those beyond the limit are only counted."""

    found: list[Problem] = field(default_factory=list)
    more: int = 0

    @property
    def full(self) -> bool:
        """Whether a further problem would only be counted."""
        return len(self.found) >= MAX_PROBLEMS

    def add(self, problem: Problem) -> None:
        """Keep a problem, or count it."""
        if self.full:
            self.more += 1
        else:
            self.found.append(problem)
