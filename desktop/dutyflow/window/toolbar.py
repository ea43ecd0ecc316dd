"""The bar above the board: the scenario, adding, the search for commands, export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from dutyflow.at_hand import BASE
from dutyflow.window.bar_button import BarButton, ViewButton
from dutyflow_models.language import say, say_marked

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from dutyflow.actions.action_set import ActionSet
    from dutyflow.window.reach_switch import ReachSwitch

VIEWS = ("view-board", "view-matrix", "view-load", "view-compare")
_MARGIN = 14
_GAP = 10
_SEARCH_WIDTH = 250
_LEAST_SEARCH = 120


class ToolBar(QFrame):
    """What is needed most, for the hand that is on the mouse."""

    def __init__(self, actions: ActionSet, parent: QWidget) -> None:
        """Lay out the buttons."""
        super().__init__(parent)
        self.setObjectName("tools")
        self._actions = actions
        self.scenario = BarButton(say("Scenario:"), self)
        self.scenario.say(say_marked(BASE))
        self.scenario.add_arrow()
        self.scenario.setEnabled(False)
        search = self._button(
            say("Search or run a command"), "palette", kind="field", short=say("Search")
        )
        search.setMinimumWidth(_LEAST_SEARCH)
        search.setMaximumWidth(_SEARCH_WIDTH)
        self._reach: ReachSwitch | None = None
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 8, _MARGIN, 9)
        row.setSpacing(_GAP)
        row.addLayout(self._views())
        row.addWidget(self.scenario)
        self._spare = (
            self._button(say("+ Duty"), "add-duty"),
            self._button(say("Hand-off"), "hand-off"),
        )
        for button in self._spare:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(search)
        row.addWidget(self._button(say("Export"), "export", kind="primary"))

    def minimumSizeHint(self) -> QSize:
        """Return room for what is always there; a narrow window does without adding by button."""
        hint = super().minimumSizeHint()
        shown = sum(self._room_for(button) for button in self._spare if not button.isHidden())
        return QSize(hint.width() - shown, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say and show no more than there is room for."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Show no more than there is room for when something comes or says more."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)

    def fit(self) -> None:
        """Say and show no more than there is room for, in a size of text that may be another."""
        if self._reach is not None:
            self._reach.fit(self.width())
        room = self.width() - self.minimumSizeHint().width()
        for button in self._spare:
            room -= self._room_for(button)
            button.setHidden(room < 0)
        self._row.activate()  # at once: nothing is seen cut in between

    def _room_for(self, button: BarButton) -> int:
        return button.minimumSizeHint().width() + _GAP

    def add_reach(self, reach: ReachSwitch) -> None:
        """Put the switch for how far changes go beside the scenario."""
        self._reach = reach
        self._row.insertWidget(self._row.indexOf(self.scenario) + 1, reach)
        reach.fit(self.width())

    def _views(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        ends = [VIEWS[0], VIEWS[-1]]
        if self.isRightToLeft():
            ends.reverse()
        for action_id in VIEWS:
            place = {ends[0]: "first", ends[1]: "last"}.get(action_id, "between")
            row.addWidget(ViewButton(self._actions[action_id], self, place=place))
        return row

    def _button(
        self, text: str, action_id: str, *, kind: str = "plain", short: str = ""
    ) -> BarButton:
        action = self._actions[action_id]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")
        key = "" if kind == "primary" else keys
        button = BarButton(text, self, kind=kind, key=key, short=short)
        button.trigger(action)
        button.setAccessibleName(text.removeprefix("+ "))
        return button
