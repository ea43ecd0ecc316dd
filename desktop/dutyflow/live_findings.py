"""What is left open in the scenario shown, looked at again a moment after every change."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from dutyflow_models.checks.findings import Examined, examine
from dutyflow_models.checks.situation import Limits
from dutyflow_models.org import BLANK

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dutyflow.document import Document
    from dutyflow_models.checks.finding import Finding
    from dutyflow_models.org import Organisation, Scenario, Waiver

PAUSE = 150
"""Milliseconds after a change until it is looked at again: nobody waits for it."""
_Seen: TypeAlias = "tuple[Organisation, Scenario | None, str]"
"""What was looked at, and on which day."""
_NOTHING = Examined((), ())


class LiveFindings(QObject):
    """The findings of a document in the scenario shown."""

    changed = Signal()

    def __init__(self, document: Document, parent: QObject) -> None:
        """Follow a document; nothing is looked at before something is open."""
        super().__init__(parent)
        self._document = document
        self._limits = Limits()
        self.looked = False
        """Whether what is open was looked at since it was opened."""
        self._seen: _Seen = (BLANK, None, "")
        self._examined = _NOTHING
        self._by_part: Mapping[tuple[str, str], Sequence[Finding]] = {}
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.look)
        document.loaded.connect(self._forget)
        for signal in (document.loaded, document.changed, document.arranged):
            signal.connect(self._soon.start)

    @property
    def all(self) -> tuple[Finding, ...]:
        """What is open, errors first, then as on the board."""
        return self._examined.findings

    @property
    def waived(self) -> tuple[tuple[Finding, Waiver], ...]:
        """What was seen and accepted, with the reason."""
        return self._examined.waived

    @property
    def limits(self) -> Limits:
        """From where on something is too much."""
        return self._limits

    def set_limits(self, limits: Limits) -> None:
        """Look again with other limits."""
        if limits != self._limits:
            self._limits = limits
            self._seen = (BLANK, None, "")
            self.look()

    def about(self, section: str, part_id: str) -> Sequence[Finding]:
        """Return what is open about a part: `duties`, `teams`, `handoffs` with its id."""
        return self._by_part.get((section, part_id), ())

    def count(self, check: str) -> int:
        """Say how many findings one check has."""
        return sum(finding.check == check for finding in self.all)

    def look(self) -> None:
        """Look now, if anything changed since, or another day began."""
        self._soon.stop()
        document = self._document
        seen = (document.organisation, document.scenario, date.today().isoformat())
        if seen[0] is self._seen[0] and seen[1:] == self._seen[1:]:
            return
        self._seen = seen
        org, scenario, today = seen
        limits, shown = self._limits, document.shown
        self.looked = True
        self._tell(examine(org, scenario, limits=limits, today=today, shown=shown))

    def _forget(self) -> None:
        """Tell nothing of the file before about the one that was opened."""
        self._seen = (BLANK, None, "")
        self.looked = False
        self._tell(_NOTHING)

    def _tell(self, examined: Examined) -> None:
        self._examined = examined
        by_part: defaultdict[tuple[str, str], list[Finding]] = defaultdict(list)
        for finding in self._examined.findings:
            for part_id in finding.about:
                by_part[finding.section, part_id].append(finding)
        self._by_part = by_part
        self.changed.emit()
