"""The switch in the tool bar for how far changes go while another case than the base shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from dutyflow.plain import label, menu_text, set_tool_tip
from dutyflow_models.edits.conditions import condition_of
from dutyflow_models.language import say
from dutyflow_models.scenario import in_answers
from dutyflow_models.wording import when_in_words

if TYPE_CHECKING:
    from dutyflow.document import Document

WIDEST = 250
NARROWEST = 150
"""Pixels of the half that says when."""
_ROOMY = 1500
"""Pixels of window from which on there is room to say what the halves mean."""
_KEYS = "Ctrl+Shift+O"


class ReachSwitch(QWidget):
    """Two joined halves, *everywhere* and *only when…*; hidden in the base."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        """Follow a document's reach."""
        super().__init__(parent)
        self._document = document
        self._when = ""
        self._roomy = False
        self._words = label(say("Changes go:"), self)
        self._words.setObjectName("quiet")
        self.everywhere = self._half(say("everywhere"), "first")
        self.only_when = self._half("", "last")
        self.everywhere.clicked.connect(lambda: self._choose("everywhere"))
        self.only_when.clicked.connect(lambda: self._choose("only-when"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._words)
        row.addSpacing(6)
        row.addWidget(self.everywhere)
        row.addWidget(self.only_when)
        document.reach.changed.connect(self.follow)
        document.changed.connect(self.follow)
        self.follow()

    def fit(self, width: int) -> None:
        """Leave out what a window of so many pixels has no room for."""
        self._roomy = width >= _ROOMY
        self.follow()

    def follow(self) -> None:
        """Show what is in force."""
        document = self._document
        self.setVisible(document.scenario is not None)
        reach, reason = document.reach, document.reach.why_not
        condition = condition_of(document.organisation, document.scenario)
        said = when_in_words(condition, document.organisation.factors)
        self._when = say("only when {condition}", condition=said) if said else say("only when…")
        brief = in_answers(document.organisation, condition)
        self._words.setVisible(self._roomy)
        self.only_when.ensurePolished()
        room = (WIDEST if self._roomy else NARROWEST) - 26
        shown = self.only_when.fontMetrics().elidedText(
            say("only when {condition}", condition=brief) if brief else self._when,
            Qt.TextElideMode.ElideRight,
            room,
        )
        self.only_when.setText(menu_text(shown))
        self.only_when.setAccessibleName(say("Changes go {where}", where=self._when))
        self.only_when.setEnabled(reason is None)
        set_tool_tip(
            self.only_when,
            reason or say("Changes go {where}. {keys} switches.", where=self._when, keys=_KEYS),
        )
        self.everywhere.setChecked(reach.value == "everywhere")
        self.only_when.setChecked(reach.value == "only-when")

    def _choose(self, reach: str) -> None:
        self._document.reach.choose("only-when" if reach == "only-when" else "everywhere")
        self.follow()

    def _half(self, text: str, place: str) -> QPushButton:
        half = QPushButton(text, self)
        half.setObjectName("bar-view")
        half.setProperty("place", place)
        half.setCheckable(True)
        half.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        half.setAccessibleName(say("Changes go {where}", where=text))
        set_tool_tip(
            half,
            say("Changes go {where}. {keys} switches.", where=text, keys=_KEYS) if text else "",
        )
        return half
