"""The keys of a deal. They rest while a line is written in, and a held key decides once only."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from dutyflow.workshop.deal.lanes import KEYS
from dutyflow.workshop.deal.team_buttons import MORE_KEY
from dutyflow_models.language import mark, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

ORDERS = {
    "A": "accountable",
    "P": "park",
    "C": "disputed",
    "O": "out-of-scope",
    "L": "later",
    "D": "decide",
    "Space": "more",
    "Left": "back",
    "Right": "skip",
    "Up": "up",
    "Down": "down",
    MORE_KEY: "teams",
}
"""Key to what it orders; so do the hints below the card, when they are clicked."""
_REPEATED = (mark("Left"), mark("Right"), mark("Up"), mark("Down"))


class DealKeys:
    """The keys of the table, all on or all off."""

    def __init__(
        self,
        scene: QWidget,
        give: Callable[[str, bool], None],
        order: Callable[[str], None],
    ) -> None:
        """Call `give` with a team's key and whether Shift is held, `order` with what is ordered."""
        self._shortcuts: list[QShortcut] = []
        self._scene = scene
        for key in KEYS:
            self._add(key, partial(give, key, False))
            self._add(say("Shift+{key}", key=key), partial(give, key, True))
        for key, what in ORDERS.items():
            self._add(key, partial(order, what), repeated=key in _REPEATED)

    def turn(self, *, on: bool) -> None:
        """Let the keys be the deal's, or leave them to what has the keyboard."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(on)

    def _add(self, key: str, run: Callable[[], None], *, repeated: bool = False) -> None:
        shortcut = QShortcut(QKeySequence(key), self._scene)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(repeated)
        shortcut.activated.connect(run)
        self._shortcuts.append(shortcut)
