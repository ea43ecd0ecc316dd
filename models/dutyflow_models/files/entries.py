"""Where the entries of a file's lists stand: the line to go to from a part of the organisation."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from dutyflow_models.changes import LISTS, keyed
from dutyflow_models.files.positions import Lines
from dutyflow_models.files.yaml_tree import whole_start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dutyflow_models.files.read import Reading


class Entries:
    """Places in a file as it was read; parts go by id, hand-offs by their key."""

    def __init__(self, reading: Reading) -> None:
        self._source = reading.source
        self._lines = Lines(reading.source.text)
        self._organisation = reading.organisation

    def place(self, section: str, key: str) -> tuple[int, int]:
        """Return line and column of an entry, from 1; (0, 0) if the file has none of that key."""
        index = self._indices[section].get(key)
        if index is None:
            return 0, 0
        return self._lines.place(whole_start(self._source.entry(section, index)))

    @cached_property
    def _indices(self) -> Mapping[str, Mapping[str, int]]:
        lists = {name: keyed(getattr(self._organisation, name)) for name in LISTS}
        return {
            name: {key: index for index, key in enumerate(parts)} for name, parts in lists.items()
        }
