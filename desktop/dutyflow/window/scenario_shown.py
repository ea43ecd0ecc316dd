"""What the window does about the scenario shown: switcher, reach, the line after a switch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from dutyflow.window.parts import scenario_title
from dutyflow.window.reach_switch import ReachSwitch

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow.window.scenario_switcher import ScenarioSwitcher
    from dutyflow.window.window import Window

LINE_STAYS = 9000
"""Milliseconds for which the status bar says what a switch changed."""
_AFTER = 20
"""Milliseconds until it is worked out: the board comes first."""


class ScenarioShown(QObject):
    """Follows the scenario of the document; the switcher is made when it is first opened."""

    def __init__(self, desk: Desk, window: Window) -> None:
        """Put the reach beside the scenario's button."""
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._switcher: ScenarioSwitcher | None = None
        self.reach = ReachSwitch(desk.document, window.tool_bar)
        window.tool_bar.add_reach(self.reach)
        window.tool_bar.scenario.clicked.connect(self.open_switcher)
        self._before = desk.document.scenario
        self._telling = QTimer(self, singleShot=True, interval=_AFTER)
        self._telling.timeout.connect(self.tell)
        desk.document.loaded.connect(self._begin)
        desk.document.arranged.connect(self._follow)

    @property
    def switcher(self) -> ScenarioSwitcher:
        """The panel, made when first asked for."""
        if self._switcher is None:
            from dutyflow.window.scenario_switcher import ScenarioSwitcher

            self._switcher = ScenarioSwitcher(self._desk, self._window.tool_bar.scenario)
        return self._switcher

    def open_switcher(self) -> None:
        """Show the panel below the scenario's button."""
        self.switcher.open()

    def tell(self) -> None:
        """Say in the status bar what changed since the scenario before."""
        from dutyflow_models.scenario import effective
        from dutyflow_models.team_differences import scenario_line

        document = self._desk.document
        before, self._before = self._before, document.scenario
        if before != self._before:
            was = effective(document.organisation, before, document.memory)
            line = scenario_line(was, document.shown, scenario_title(document))
            self._window.status_bar.showMessage(f"{line}.", LINE_STAYS)

    def _begin(self) -> None:
        self._telling.stop()
        self._before = self._desk.document.scenario
        self._window.status_bar.clearMessage()

    def _follow(self) -> None:
        if self._desk.document.scenario != self._before:
            self._telling.start()
