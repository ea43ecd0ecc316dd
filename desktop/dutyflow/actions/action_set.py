"""The table of actions as QActions: made once, kept true to what is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from dutyflow.actions.states import states_of, text_of
from dutyflow.actions.table import ACTIONS, REPEATED
from dutyflow.plain import menu_text
from dutyflow_models.language import say_marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from dutyflow.actions.action import Action
    from dutyflow.desk import Desk

_WIDGET_SHORTCUT = 0
"""Qt.ShortcutContext.WidgetShortcut; by its number for the reason given in `plain`."""


class ActionSet(QObject):
    """A QAction for each row; `run` is called with the row when one is triggered."""

    def __init__(self, window: QWidget, run: Callable[[Action], None]) -> None:
        """Make all actions and give the window those whose shortcuts hold everywhere in it."""
        super().__init__(window)
        self._run = run
        self.states: frozenset[str] = frozenset()
        """The conditions that hold now, see `states`."""
        self.texts = {action.id: action.name for action in ACTIONS.values()}
        """What each action is called now, without the signs that menus need."""
        self._actions = {action.id: self._made(action) for action in ACTIONS.values()}
        window.addActions([self[action.id] for action in ACTIONS.values() if not action.on_board])
        self.refresh(None)

    def __getitem__(self, action_id: str) -> QAction:
        """Return the action of a row."""
        return self._actions[action_id]

    def knows(self, action_id: str) -> bool:
        """Say whether there is an action of this id."""
        return action_id in self._actions

    def give_keys_to(self, board: QWidget) -> None:
        """Let the board have the keys that are its own."""
        board.addActions([self[action.id] for action in ACTIONS.values() if action.on_board])

    def refresh(self, desk: Desk | None) -> None:
        """Enable, check, show and name every action by what is open now."""
        self.states = states_of(desk)
        in_scene = "scene" in self.states
        for action in ACTIONS.values():
            shown = self._actions[action.id]
            reachable = not in_scene or action.in_scenes
            enabled = reachable and self.states.issuperset(action.when)
            if action.number is not None:
                shown.setVisible(enabled)
            shown.setEnabled(enabled)
            if action.checked:
                shown.setChecked(action.checked in self.states)
            if desk is not None and reachable:
                self.texts[action.id] = text_of(desk, action)
                shown.setText(menu_text(self.texts[action.id]))

    def _made(self, action: Action) -> QAction:
        made = QAction(menu_text(action.name), self)
        if action.shortcuts:
            made.setAutoRepeat(action.id in REPEATED)
            made.setShortcuts([QKeySequence(shortcut) for shortcut in action.shortcuts])
        if action.on_board:
            made.setProperty("shortcutContext", _WIDGET_SHORTCUT)
        if action.tip:
            made.setStatusTip(say_marked(action.tip))
        if action.checked:
            made.setCheckable(True)
        made.triggered.connect(lambda: self._run(action))
        return made
