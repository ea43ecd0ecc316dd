"""A rest for Python's collector while another thread is at work. Needs no Qt."""

from __future__ import annotations

import gc
from typing import ClassVar
from weakref import WeakSet


class CollectorRest:
    """A time without the collector: in another thread it would delete widgets that are garbage.

    Such times may overlap; the collector goes on when the last one ends.
    """

    resting: ClassVar[WeakSet[CollectorRest]] = WeakSet()
    """Those whose time has begun; one whose owner is gone does not count."""
    wanted: ClassVar[bool] = False
    """Whether it was at work before, or was to begin meanwhile."""

    def begin(self) -> None:
        """Let the collector rest."""
        if gc.isenabled():
            CollectorRest.wanted = True
            gc.disable()
        self.resting.add(self)

    def end(self) -> None:
        """Let it go on, unless somebody else lets it rest; the end of nothing is nothing."""
        self.resting.discard(self)
        if not self.resting and CollectorRest.wanted:
            CollectorRest.wanted = False
            gc.enable()
