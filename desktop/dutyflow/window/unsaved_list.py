"""The part of the start page that offers work that was not saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dutyflow.errors import told
from dutyflow.plain import Label, label, set_tool_tip
from dutyflow.recovery.offers import FileNow
from dutyflow.recovery.restoring import compare_with, restore, throw_away
from dutyflow.recovery.words import times_said
from dutyflow.window.older_states import show_older_states
from dutyflow.window.start_page import short_path, subheading
from dutyflow_models.language import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from dutyflow.desk import Desk
    from dutyflow.recovery.offers import Offer

MOST = 3
"""Works shown at once; the others come up when these are decided."""
WIDEST = 320
"""Pixels of a name, so that something of the place is seen too."""


def show_unsaved(desk: Desk) -> None:
    """Put the works on the start page as they are now, in place of what it said before."""
    page, recovery = desk.window.start_page, desk.recovery
    found: list[Offer] = []
    if recovery.store.path.exists():
        with told(desk.tell):
            found = recovery.offers()
        recovery.tell_notices()
    page.show_unsaved(UnsavedList(desk, found, page) if found else None)


class UnsavedList(QWidget):
    """A heading, and a frame for each work."""

    def __init__(self, desk: Desk, found: list[Offer], parent: QWidget) -> None:
        """Offer what was found."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(6)
        column.addWidget(subheading(say("Work that was not saved"), self))
        self.rows = [UnsavedWork(desk, offer, self) for offer in found[:MOST]]
        for row in self.rows:
            column.addWidget(row)
        more = len(found) - MOST
        if more > 0:
            rest = label(say("{n} more, shown when these are decided.", n=more), self)
            rest.setObjectName("quiet")
            column.addWidget(rest)


class OneLine(Label):
    """A label that gives way: what does not fit is an ellipsis, and read out all the same."""

    def __init__(self, text: str, mode: Qt.TextElideMode, parent: QWidget) -> None:
        """Leave out what does not fit at the end, or in the middle."""
        super().__init__(" ".join(text.split()), parent)
        self._mode = mode

    @property
    def seen(self) -> str:
        """What of the text fits in."""
        return self.fontMetrics().elidedText(self.text(), self._mode, self.width())

    def minimumSizeHint(self) -> QSize:
        """Ask for no width."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        where, how = self.contentsRect(), self.alignment()
        role = self.foregroundRole()
        self.style().drawItemText(painter, where, how, self.palette(), True, self.seen, role)


class UnsavedWork(QFrame):
    """One work: what it is, from when, and what can be done with it."""

    def __init__(self, desk: Desk, offer: Offer, parent: QWidget) -> None:
        """Offer a work."""
        super().__init__(parent)
        self.setObjectName("unsaved")
        self._desk, self._offer = desk, offer
        work = offer.work
        self.name = OneLine(work.title, Qt.TextElideMode.ElideRight, self)
        self.name.setObjectName("heading")
        self.name.setMaximumWidth(WIDEST)
        place = short_path(work.path) if work.path else say("never saved as a file")
        self.place = OneLine(place, Qt.TextElideMode.ElideMiddle, self)
        self.place.setObjectName("quiet")
        set_tool_tip(self.place, str(work.path or ""))
        self.words = label(times_said(offer, desk.recovery.store.now()), self)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(6)
        self.restore_button = self._add(say("Restore"), self._restore)
        self.compare_button = self._add(say("Compare"), self._compare)
        self.older_button = self._add(say("Older…"), self._show_older)
        self.away_button = self._add(say("Throw away…"), self._ask)
        self.keep_button = self._add(say("Keep it"), self._ask_no_more)
        self.sure_button = self._add(say("Throw away for good"), self._throw_away)
        self._show_question(False)
        self._buttons.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(self.name)
        head.addWidget(self.place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addSpacing(3)
        column.addLayout(self._buttons)

    def _add(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(f"{text}: {self._offer.work.title}")
        button.clicked.connect(do)
        self._buttons.addWidget(button)
        return button

    def _restore(self) -> None:
        with told(self._desk.tell):
            restore(self._desk, self._offer.work)

    def _compare(self) -> None:
        with told(self._desk.tell):
            compare_with(self._desk, self._offer.work)

    def _show_older(self) -> None:
        show_older_states(self._desk, self._offer, self.older_button, lambda: None)

    def _ask(self) -> None:
        """Let the buttons ask, since nothing brings back what is thrown away."""
        self._show_question(True)
        self.keep_button.setFocus()

    def _ask_no_more(self) -> None:
        self._show_question(False)
        self.away_button.setFocus()

    def _show_question(self, shown: bool) -> None:
        offer = self._offer
        self.restore_button.setVisible(not shown)
        file = offer.file in (FileNow.AS_IT_WAS, FileNow.CHANGED)
        self.compare_button.setVisible(not shown and file)
        self.older_button.setVisible(not shown and len(offer.work.generations) > 1)
        self.away_button.setVisible(not shown)
        self.keep_button.setVisible(shown)
        self.sure_button.setVisible(shown)

    def _throw_away(self) -> None:
        with told(self._desk.tell):
            throw_away(self._desk, self._offer.work)
        self._desk.window.start_page.refresh()
