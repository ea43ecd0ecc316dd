"""Works out what every scenario comes to, one after another, between two events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dutyflow.at_hand import BASE
from dutyflow.views.load_answers import AnswerRow
from dutyflow.views.load_figures import Answer, answer_of
from dutyflow_models.language import mark, say_marked

if TYPE_CHECKING:
    from dutyflow.document import Document
    from dutyflow_models.org import Scenario

BY_HAND = mark("As answered now")
"""What a scenario is called that is nothing but answers chosen by hand."""


class Scenarios(QObject):
    """The base and all scenarios of a document with their answers, kept for one organisation."""

    worked_out = Signal()
    """One more answer is known."""

    def __init__(self, document: Document, parent: QObject) -> None:
        """Begin with no answer."""
        super().__init__(parent)
        self._document = document
        self._organisation = document.organisation
        self._known: list[tuple[Scenario | None, Answer]] = []
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._work)

    def rows(self) -> list[AnswerRow]:
        """Return a row for each scenario; what is not known yet follows by `worked_out`."""
        if self._organisation is not self._document.organisation:
            self._organisation = self._document.organisation
            self._known = []
        shown = self._document.scenario
        rows = [
            AnswerRow(_title(each), self._answer(each), each == shown) for each in self._scenarios()
        ]
        if any(row.answer is None for row in rows):
            self._next.start()
        return rows

    def go_on(self) -> None:
        """Work out what is missing since `stop`."""
        self.rows()

    def finish(self) -> None:
        """Work out all that is missing now, for an export."""
        for each in self._scenarios():
            if self._answer(each) is None:
                self._known.append((each, answer_of(self._organisation, each)))

    def stop(self) -> None:
        """Work no further until `go_on`, or until `rows` is asked for."""
        self._next.stop()

    def _scenarios(self) -> list[Scenario | None]:
        named: list[Scenario | None] = [None, *self._organisation.scenarios]
        shown = self._document.scenario
        return named if shown in named else [*named, shown]

    def _answer(self, scenario: Scenario | None) -> Answer | None:
        return next((answer for each, answer in self._known if each == scenario), None)

    def _work(self) -> None:
        """Work out the scenario shown first, then one a time from the top."""
        missing = [each for each in self._scenarios() if self._answer(each) is None]
        if self._organisation is self._document.organisation and missing:
            shown = self._document.scenario
            first = shown if shown in missing else missing[0]
            self._known.append((first, answer_of(self._organisation, first)))
            self.worked_out.emit()


def _title(scenario: Scenario | None) -> str:
    if scenario is None:
        return say_marked(BASE)
    return scenario.title if scenario.id and scenario.title else say_marked(BY_HAND)
