"""The menu of the older states of work that was not saved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from dutyflow.errors import told
from dutyflow.plain import menu_text
from dutyflow.recovery.restoring import restore
from dutyflow.recovery.words import generation_said
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from dutyflow.desk import Desk
    from dutyflow.recovery.offers import Offer
    from dutyflow.recovery.works import Generation


def show_older_states(
    desk: Desk, offer: Offer, button: QWidget, restored: Callable[[], object]
) -> QMenu:
    """Show below a button all states but the newest; the one chosen is restored."""
    menu = QMenu(button)
    now = desk.recovery.store.now()
    for generation in offer.work.generations[1:]:
        said = say("Restore {state}", state=generation_said(generation, now))
        entry = menu.addAction(menu_text(said))
        entry.triggered.connect(partial(_restore, desk, offer, generation, restored))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    return menu


def _restore(
    desk: Desk, offer: Offer, generation: Generation, restored: Callable[[], object]
) -> None:
    with told(desk.tell):
        if restore(desk, offer.work, generation):
            restored()
