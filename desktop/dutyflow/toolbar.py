"""The bar above the board: the scenario, adding, the search for commands, export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from dutyflow.bar_button import HEIGHT, BarButton

if TYPE_CHECKING:
    from dutyflow.action_set import ActionSet
    from dutyflow.theme import Theme

_MARGIN = 14
_SEARCH_WIDTH = 250


class ToolBar(QWidget):
    """What is needed most, for the hand that is on the mouse."""

    def __init__(
        self, theme: Theme, actions: ActionSet, scenario_menu: QMenu, parent: QWidget
    ) -> None:
        """Lay out the buttons; `scenario_menu` opens below the first."""
        super().__init__(parent)
        self.setObjectName("tools")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._actions = actions
        self.scenario = BarButton(theme, "Scenario:", self)
        self.scenario.say("Base")
        self.scenario.setEnabled(False)
        self.scenario.open_menu(scenario_menu)
        search = self._button("Search or run a command", "palette")
        search.field = True
        search.setFixedWidth(_SEARCH_WIDTH)
        export = self._button("Export", "export", with_key=False)
        export.primary = True
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 8, _MARGIN, 9)
        row.setSpacing(10)
        row.addWidget(self.scenario)
        row.addWidget(self._button("+ Duty", "add-duty"))
        row.addWidget(self._button("Hand-off", "hand-off"))
        row.addStretch(1)
        row.addWidget(search)
        row.addWidget(export)

    def sizeHint(self) -> QSize:
        """Be as high as the buttons and their margins."""
        return QSize(super().sizeHint().width(), HEIGHT + 17)

    def _button(self, text: str, action_id: str, *, with_key: bool = True) -> BarButton:
        button = BarButton(self._theme, text, self)
        action = self._actions[action_id]
        button.trigger(action)
        if with_key:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.key = keys.replace("+", " ")
        button.setAccessibleName(text.removeprefix("+ "))
        return button
