"""What is left to decide after a merge with what others changed; a save waits until it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow.file_text import Held
    from dutyflow_models.three_way.conflict import Conflict


class OpenConflicts(QObject):
    """The conflicts of a document, in the order of the file. Undo steps put them here."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        """Begin without any."""
        super().__init__(parent)
        self.all: tuple[Conflict, ...] = ()
        self.base: Held | None = None
        """What both sides came from, while something is to be decided.

        It is older than what the file holds; a merge with it asks again.
        """
        self._by_part: dict[tuple[str, str], list[Conflict]] = {}

    def hold(self, conflicts: tuple[Conflict, ...], base: Held | None = None) -> None:
        """Hold these, of sides that came from a base, and no others."""
        self.base = base if conflicts else None
        if conflicts != self.all:
            self.all = conflicts
            self._by_part = {}
            for each in conflicts:
                self._by_part.setdefault((each.section, each.id), []).append(each)
            self.changed.emit()

    def about(self, section: str, part_id: str) -> Sequence[Conflict]:
        """Return what is to decide about a part: `duties`, `teams`, `handoffs` with its id."""
        return self._by_part.get((section, part_id), ())
