"""What is compared with what: the one state that the list of differences and the board share."""

from __future__ import annotations

import weakref
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.scenario import effective, scenario_by_id

if TYPE_CHECKING:
    from dutyflow.document import Document
    from dutyflow_models.difference_sections import Section
    from dutyflow_models.org import Organisation, Scenario

BASE = mark("Base")


@dataclass(frozen=True, slots=True)
class InScenario:
    """The open organisation in a scenario; None is the base."""

    scenario_id: str | None


@dataclass(frozen=True, slots=True, eq=False)
class WithAnswers:
    """The open organisation with answers to factors that were chosen by hand."""

    scenario: Scenario


@dataclass(frozen=True, slots=True)
class AsShown:
    """The open organisation in the scenario shown."""


@dataclass(frozen=True, slots=True)
class AsSaved:
    """The open organisation as it was loaded or saved last."""


@dataclass(frozen=True, slots=True, eq=False)
class Version:
    """An organisation from elsewhere: another file, git, a snapshot."""

    title: str
    organisation: Organisation


Side = InScenario | WithAnswers | AsShown | AsSaved | Version


class Comparison(QObject):
    """Two sides of one document. Nothing is computed before it is asked for."""

    changed = Signal()
    """Other sides, or one of them reads differently now."""

    def __init__(self, document: Document) -> None:
        """Compare the base with what is shown."""
        super().__init__(document)
        # Only Qt's parent holds it, for the reason given at the document's undo steps.
        self._weakly = weakref.ref(document)
        self.before: Side = InScenario(None)
        self.after: Side = AsShown()
        self.on_board = False
        """Whether the board shows the side before as ghosts."""
        self._sides: tuple[Organisation, Organisation] | None = None
        self._sections: tuple[Section, ...] | None = None
        self._followed = self._state()
        document.loaded.connect(self._start_over)
        for signal in (document.changed, document.arranged, document.file_changed):
            signal.connect(self._follow)

    @property
    def _document(self) -> Document:
        document = self._weakly()
        assert document is not None  # it is the parent of this
        return document

    def compare(self, before: Side, after: Side) -> None:
        """Take two sides; the board shows ghosts only of what it can show itself."""
        self.before, self.after = before, after
        self.on_board = self.on_board and isinstance(after, AsShown)
        self._forget()

    def swap(self) -> None:
        """Let the sides change places."""
        self.compare(self.after, self.before)

    def show_on_board(self, shown: bool) -> None:
        """Show ghosts of the side before on the board, which is the side after then; or none."""
        if shown and not isinstance(self.after, AsShown):
            self.after = AsShown()
        self.on_board = shown
        self._forget()

    def title(self, side: Side) -> str:
        """Say what a side is."""
        if isinstance(side, Version):
            return side.title
        if isinstance(side, WithAnswers):
            return side.scenario.title
        if isinstance(side, AsSaved):
            return say("Last saved")
        if isinstance(side, AsShown):
            return say("As shown: {scenario}", scenario=self._shown_title)
        named = scenario_by_id(self._document.organisation, side.scenario_id)
        return named.title if named else say_marked(BASE)

    @property
    def _shown_title(self) -> str:
        scenario = self._document.scenario
        return scenario.title if scenario else say_marked(BASE)

    @property
    def sides(self) -> tuple[Organisation, Organisation]:
        """The two organisations as they hold in their scenarios."""
        if self._sides is None:
            self._sides = (self._shown(self.before), self._shown(self.after))
        return self._sides

    @property
    def ghosts_of(self) -> Organisation | None:
        """The organisation whose ghosts the board shows, if it does."""
        return self.sides[0] if self.on_board else None

    @property
    def sections(self) -> tuple[Section, ...]:
        """What differs, grouped by team."""
        if self._sections is None:
            from dutyflow_models.difference_sections import sections

            whole = (self._whole(self.before), self._whole(self.after))
            between_files = whole[0] is not whole[1]
            self._sections = sections(*self.sides, whole if between_files else None)
        return self._sections

    @property
    def line(self) -> str:
        """What differs on the board, in one line."""
        from dutyflow_models.team_differences import scenario_line

        after = self.after
        title = self._shown_title if isinstance(after, AsShown) else self.title(after)
        return scenario_line(*self.sides, title)

    def _whole(self, side: Side) -> Organisation:
        if isinstance(side, Version):
            return side.organisation
        return self._document.saved if isinstance(side, AsSaved) else self._document.organisation

    def _shown(self, side: Side) -> Organisation:
        if isinstance(side, AsShown):
            return self._document.shown
        whole = self._whole(side)
        if isinstance(side, WithAnswers):
            return effective(whole, side.scenario)
        if isinstance(side, InScenario):
            return effective(whole, scenario_by_id(whole, side.scenario_id))
        return effective(whole, self._scenario_for(whole))

    def _scenario_for(self, whole: Organisation) -> Scenario | None:
        """Return the scenario in which a version is read: that of the other side, else as shown.

        A version that lacks it is read with the facts that the scenario has now.
        """
        others = [each for each in (self.before, self.after) if isinstance(each, InScenario)]
        if others:
            scenario = scenario_by_id(self._document.organisation, others[0].scenario_id)
        else:
            scenario = self._document.scenario
        if scenario is None:
            return None
        return scenario_by_id(whole, scenario.id) or scenario

    def _follow(self) -> None:
        organisation, saved, scenario = self._followed
        document = self._document
        same = document.organisation is organisation and document.saved is saved
        if not same or document.scenario != scenario:
            self._forget()

    def _state(self) -> tuple[Organisation, Organisation, Scenario | None]:
        """All of the document that a side depends on."""
        document = self._document
        return document.organisation, document.saved, document.scenario

    def _forget(self) -> None:
        self._followed = self._state()
        self._sides = self._sections = None
        self.changed.emit()

    def _start_over(self) -> None:
        self.on_board = False
        self.before, self.after = InScenario(None), AsShown()
        self._forget()
