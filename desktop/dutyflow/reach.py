"""How far edits made by hand reach while a scenario is shown: everywhere, or only when it holds."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dutyflow_models.edits.conditions import why_not_only_when

if TYPE_CHECKING:
    from dutyflow.document import Document
    from dutyflow_models.edits.reach import Reach


class ChosenReach(QObject):
    """What the person chose; it stays chosen when another scenario is shown."""

    changed = Signal()
    """What is in force may differ: another choice, another scenario, another organisation."""

    def __init__(self, document: Document) -> None:
        """Begin with everywhere."""
        super().__init__(document)
        # The document holds this; were it held here, only Python's collector could let it go.
        self._weakly = weakref.ref(document)
        self._chosen: Reach = "everywhere"
        for signal in (document.loaded, document.arranged):
            signal.connect(self.changed)

    @property
    def value(self) -> Reach:
        """The reach of the next edit; everywhere wherever nothing can hold for this case only."""
        return "everywhere" if self.why_not is not None else self._chosen

    @property
    def why_not(self) -> str | None:
        """Say why nothing can be changed only here; None if it can."""
        return why_not_only_when(self._document.organisation, self._document.scenario)

    @property
    def _document(self) -> Document:
        document = self._weakly()
        assert document is not None  # it holds this
        return document

    def choose(self, reach: Reach) -> None:
        """Let the next edits reach so far; where that is impossible they reach everywhere."""
        if reach != self._chosen:
            self._chosen = reach
            self.changed.emit()
