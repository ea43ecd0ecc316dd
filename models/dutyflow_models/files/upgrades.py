"""Brings what an older file says into today's format, step by step, before anything is checked.

The file itself stays as it is until somebody edits and saves it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from dutyflow_models.files.plain_values import PlainMap

Step: TypeAlias = Callable[[PlainMap], PlainMap]


class Upgrades:
    """The steps from format 1 upwards, without a gap."""

    def __init__(self) -> None:
        self._steps: list[Step] = []

    @property
    def newest(self) -> int:
        """The format that the last step leads to."""
        return len(self._steps) + 1

    def upgrade(self, *, to: int) -> Callable[[Step], Step]:
        """Register the step from the format before; a gap or a second step is a ValueError."""
        if to != self.newest + 1:
            raise ValueError(f"The next step leads to format {self.newest + 1}, not {to}.")

        def register(step: Step) -> Step:
            self._steps.append(step)
            return step

        return register

    def upgraded(self, values: PlainMap, version: int) -> PlainMap:
        """Return what a file of some format says in the newest one."""
        for step in self._steps[version - 1 :]:
            values = step(values)
        return values


UPGRADES = Upgrades()
"""The steps of the org file. A new one is a decorated function below and a new `org.SCHEMA`."""
