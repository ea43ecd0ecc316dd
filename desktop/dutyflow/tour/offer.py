"""Offers the tour on the start page until it was taken or declined once."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from dutyflow.library import NotKept
from dutyflow.plain import label
from dutyflow_models.language import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dutyflow.desk import Desk


def offer_once(desk: Desk) -> None:
    """Put the offer on the start page, unless it was answered already."""
    page = desk.window.start_page
    with suppress(NotKept):
        if not desk.library.load_settings().tour_offered:
            page.show_offer(TourOffer(desk, page))
            return
    page.show_offer(None)


def settle(desk: Desk) -> None:
    """Offer it no more; the Help menu has it for good."""
    with suppress(NotKept):
        settings = desk.library.load_settings()
        desk.library.save_settings(replace(settings, tour_offered=True))


class TourOffer(QFrame):
    """A line with two answers."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Ask a person who is new here."""
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("offer")
        words = label(
            say("New here? In two minutes you have moved a card, given a role, drawn a hand-off."),
            self,
        )
        words.setWordWrap(True)
        take = QPushButton(say("Take the tour"), self)
        take.clicked.connect(desk.window.actions_by_id["tour"].trigger)
        decline = QPushButton(say("Not now"), self)
        decline.clicked.connect(self._decline)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(8)
        row.addWidget(words, 1)
        row.addWidget(take)
        row.addWidget(decline)

    def _decline(self) -> None:
        settle(self._desk)
        self._desk.window.start_page.refresh()
