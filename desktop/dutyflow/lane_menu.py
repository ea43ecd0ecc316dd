"""The question which team is meant, where a lane is several: a small menu at the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMenu

from dutyflow.plain import menu_text
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from dutyflow.document import Document

_DIGITS = 9


class LaneMenu(QMenu):
    """Keeps its keys: the digits are those of the board behind it, which has the focus."""

    def event(self, event: QEvent) -> bool:
        """Let no key be a shortcut while the menu is open."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def for_team(
    document: Document,
    lane_id: str | None,
    then: Callable[[str | None], object],
    *,
    at: QPoint,
    parent: QWidget,
) -> None:
    """Go on with the team that is meant by a lane: None for a lane that is one team, or nobody.

    Where it is several, a menu at a point of the screen asks; each team has a digit. Esc or a
    click elsewhere: nothing happens.
    """
    members = document.members(lane_id)
    if not members:
        then(None)
        return
    menu = LaneMenu(parent)
    lane = document.shown.teams_by_id[str(lane_id)]
    question = menu.addAction(say("Which team of {menu_text}?", menu_text=menu_text(lane.title)))
    question.setEnabled(False)
    menu.addSeparator()
    for number, team in enumerate(members, start=1):
        digit = f"&{number}   " if number <= _DIGITS else ""
        menu.addAction(digit + menu_text(team.title)).triggered.connect(
            lambda _=False, team_id=team.id: then(team_id)
        )
    menu.setActiveAction(menu.actions()[2])
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
