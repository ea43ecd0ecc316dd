"""Where one was before presenting, to be there again afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from dutyflow.document import Document
    from dutyflow.selection import Selection

Selected = tuple[tuple[str, ...], str | None, str | None]


class Whence:
    """Selection, scenario and keyboard, as they were.

    What was changed on the board since the presentation changed it last is left alone.
    """

    def __init__(self, document: Document, window: QWidget, look_there: Callable[[], None]) -> None:
        """Note where one is; `look_there` scrolls the board to where it was."""
        self._document = document
        self._look_there = look_there
        self._window = window
        self._selected = self.selected_by_show = _selected(document.selection)
        layout = document.layout
        self._scenario = self.scenario_by_show = (layout.scenario, dict(layout.facts))
        self._focus = QApplication.focusWidget()

    def note_selection(self) -> None:
        """Note what the presentation selected."""
        self.selected_by_show = _selected(self._document.selection)

    def note_scenario(self) -> None:
        """Note the scenario that the presentation showed."""
        layout = self._document.layout
        self.scenario_by_show = (layout.scenario, dict(layout.facts))

    def go_back(self) -> None:
        """Be there again."""
        document, layout = self._document, self._document.layout
        scenario, facts = self._scenario
        by_show = (layout.scenario, dict(layout.facts)) == self.scenario_by_show
        if by_show:
            document.arrange(lambda now: now.replacing(scenario=scenario, facts=facts))
        if _selected(document.selection) == self.selected_by_show:
            _select(document, self._selected)
        if by_show and self._scenario != self.scenario_by_show:
            self._look_there()
        self._window.activateWindow()
        if self._focus is not None and isValid(self._focus) and self._focus.isVisible():
            self._focus.setFocus()


def _selected(selection: Selection) -> Selected:
    return selection.duties, selection.team, selection.handoff


def _select(document: Document, selected: Selected) -> None:
    """Select what was selected, as far as it is still there."""
    selection, (duties, team, handoff) = document.selection, selected
    there = document.organisation
    if team is not None and team in document.shown.teams_by_id:
        selection.select_team(team)
    elif handoff is not None and handoff in there.handoffs_by_key:
        selection.select_handoff(handoff)
    else:
        selection.select_duties(duty for duty in duties if duty in there.duties_by_id)
