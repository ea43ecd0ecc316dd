"""Makes those of many changes of a text that do not change what it says."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from dutyflow_models.changes import compare
from dutyflow_models.files.patches import Unpatchable
from dutyflow_models.files.problems import CannotRead
from dutyflow_models.files.read import read_org

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.files.patches import Draft, Patch
    from dutyflow_models.files.read import Reading

_MOST_TRIES = 64


class Settling:
    """A text, and those of its changes that go together."""

    def __init__(self, joined: Reading, draft: Draft) -> None:
        """Begin with the text as it is."""
        self.reading = joined
        self.failed: list[int] = []
        """The numbers of the changes that were left out."""
        self._joined = joined
        self._draft = draft
        self._made: list[Patch] = []
        self._tries = 0

    def make(self, changes: Sequence[Sequence[Patch]]) -> None:
        """Make all changes, or as many as can be: what fails is looked for by halves."""
        self._make(changes, range(len(changes)))

    def _make(self, changes: Sequence[Sequence[Patch]], numbers: range) -> None:
        patches = [patch for number in numbers for patch in changes[number]]
        if not patches:
            return
        reading = self._read(patches)
        if reading is not None:
            self.reading = reading
            self._made += patches
        elif len(numbers) == 1 or self._tries > _MOST_TRIES:
            self.failed += numbers
        else:
            half = len(numbers) // 2
            self._make(changes, numbers[:half])
            self._make(changes, numbers[half:])

    def _read(self, patches: list[Patch]) -> Reading | None:
        """Read the text with the changes; None where it does not say what it said."""
        self._tries += 1
        joined = self._joined
        bom = codecs.BOM_UTF8 * joined.source.bom
        try:
            text = self._draft.result(*self._made, *patches)
            reading = read_org(bom + text.encode(), name=joined.organisation.org.name)
        except (CannotRead, Unpatchable):
            return None
        return None if compare(joined.organisation, reading.organisation) else reading
