"""What the recovery store holds, without the texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from dutyflow.processes import Process


class Generation(NamedTuple):
    """The state of some work at one time."""

    id: int
    stored: datetime
    scenario: str
    """The title of the scenario that was shown."""
    base: str
    """The digest of the text that the work began with: the file as it was loaded or saved."""
    digest: str
    """The digest of the work's own text."""
    what_if: bool = False
    """Whether something was being tried out, that is not decided."""


class Work(NamedTuple):
    """What was done to one file since it was saved, by one program."""

    id: int
    path: Path | None
    """None for an organisation that never had a file."""
    title: str
    process: Process
    generations: tuple[Generation, ...]
    """At least one, the newest first."""

    @property
    def newest(self) -> Generation:
        """The state in which the work was left."""
        return self.generations[0]
