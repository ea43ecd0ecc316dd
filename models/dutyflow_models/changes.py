"""What differs between two states of an organisation, by id."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ListChange:
    """What happened in one list of the organisation; hand-offs go by their key, points by index."""

    added: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    edited: frozenset[str] = frozenset()
    reordered: bool = False

    def __bool__(self) -> bool:
        """Say whether anything happened."""
        return bool(self.added or self.removed or self.edited or self.reordered)
