"""The deal that was left, so that it can be gone on with while the program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from dutyflow_models.workshop.dealing import Deal


class LeftDeal(QObject):
    """Remembers one deal of one organisation."""

    def __init__(self, parent: QObject) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._of = ""
        self._deal: Deal | None = None

    def remember(self, of: str, deal: Deal | None) -> None:
        """Remember how far a deal has come, or forget it; `of` is the organisation's key."""
        self._of, self._deal = of, deal

    def deal_of(self, of: str) -> Deal | None:
        """Return what was left of this organisation."""
        return self._deal if of == self._of else None
