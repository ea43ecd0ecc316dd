"""The deal that was left, so that it can be gone on with while the program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from dutyflow.what_if import WhatIf
    from dutyflow_models.workshop.dealing import Deal


class Left(NamedTuple):
    """A deal that was left, and what was decided of it where the rest is only tried out."""

    deal: Deal
    decided: Deal | None = None


class LeftDeal(QObject):
    """Remembers one deal of one organisation, and what becomes of a what-if that it was left in."""

    def __init__(self, what_if: WhatIf, parent: QObject) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._of = ""
        self._left: Left | None = None
        self._what_if = what_if
        what_if.kept.connect(self._keep)
        what_if.changed.connect(self._follow)

    def remember(self, of: str, left: Left | None) -> None:
        """Remember how far a deal has come, or forget it; `of` is the organisation's key."""
        self._of, self._left = of, left

    def deal_of(self, of: str) -> Left | None:
        """Return what was left of this organisation."""
        return self._left if of == self._of else None

    def _keep(self) -> None:
        if self._left is not None:
            self._left = Left(self._left.deal)

    def _follow(self) -> None:
        """Forget what was tried out in vain."""
        left = self._left
        if left is not None and left.decided is not None and not self._what_if.active:
            self._left = Left(left.decided)
