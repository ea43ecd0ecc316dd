"""Which cards are lit while the others are dimmed: what a search found, a team's, or a flow.

One thing is lit at a time. It follows every edit and every scenario as long as it is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QObject, Signal

from dutyflow.step_texts import called
from dutyflow_models.language import mark, number, say, say_marked
from dutyflow_models.scenario import merged_teams
from dutyflow_models.searching import duties_with
from dutyflow_models.wording import counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from dutyflow.document import Document
    from dutyflow_models.org import Duty, Organisation

Kind = Literal["search", "team", "upstream", "downstream"]


class Light(NamedTuple):
    """What is asked for: words, a team's id, or the ids of the duties whose flow it is."""

    kind: Kind
    asked: tuple[str, ...]


class Lit(QObject):
    """The cards of one document that are lit; nothing of it is in the layout."""

    changed = Signal()
    said = Signal(str)
    """The sentence is another one."""

    def __init__(self, document: Document, parent: QObject) -> None:
        """Begin with nothing lit, and follow a document."""
        super().__init__(parent)
        self._document = document
        self.light: Light | None = None
        self.duties: frozenset[str] | None = None
        """The duties whose cards are lit; None: no card is dimmed."""
        self.sentence = ""
        """What is lit now; empty when nothing is, or what a search found."""
        document.loaded.connect(self.end)
        document.changed.connect(self._follow)
        document.arranged.connect(self._follow)

    @property
    def found(self) -> frozenset[str] | None:
        """The duties that a search found; None while nothing is searched."""
        return self.duties if self.light and self.light.kind == "search" else None

    def search(self, text: str) -> int:
        """Light the duties whose words hold a text; return how many. No text ends a search."""
        if text.split():
            self._shine(Light("search", (text,)))
        elif self.found is not None:
            self.end()
        return len(self.found or ())

    def toggle(self, kind: Kind, *asked: str) -> None:
        """Light a team's neighbourhood or the flow of duties; what is lit already goes out."""
        light = Light(kind, asked)
        if light == self.light:
            self.end()
        else:
            self._shine(light)

    def end(self) -> None:
        """Dim nothing."""
        if self.light is not None:
            self._shine(None)

    def _shine(self, light: Light | None) -> None:
        before = (self.duties, self.sentence)
        self.duties = _FINDERS[light.kind](light, self._document) if light is not None else None
        self.light = light if self.duties is not None else None
        self.sentence = self._sentence()
        if self.duties != before[0]:
            self.changed.emit()
        if self.sentence != before[1]:
            self.said.emit(self.sentence)

    def _sentence(self) -> str:
        """Say what is lit: “Platform and its neighbours: 12 of 28 duties · Esc shows all”."""
        light, shown = self.light, self._document.shown
        if light is None or self.duties is None or light.kind == "search":
            return ""
        if light.kind in _NOTHING and self.duties <= set(light.asked):
            return say_marked(_NOTHING[light.kind]).format(duties=_duties_named(light, shown))
        return say(
            "{what}: {lit} of {all} duties · Esc shows all",
            what=_NAMES[light.kind](light, self._document),
            lit=number(len(self.duties)),
            all=number(len(shown.duties)),
        )

    def _follow(self) -> None:
        if self.light is not None:
            self._shine(self.light)


def _matching(light: Light, document: Document) -> frozenset[str] | None:
    return frozenset(duty.id for duty in duties_with(document.shown, light.asked[0]))


def _of_team(light: Light, document: Document) -> frozenset[str] | None:
    from dutyflow_models.flow import neighbourhood

    lane_id = _lane_id(light, document)
    there = lane_id in document.shown.teams_by_id
    return neighbourhood(document.shown, lane_id).duties if there else None


def _before(light: Light, document: Document) -> frozenset[str] | None:
    from dutyflow_models.flow import upstream

    return upstream(document.shown, light.asked) or None


def _after(light: Light, document: Document) -> frozenset[str] | None:
    from dutyflow_models.flow import downstream

    return downstream(document.shown, light.asked) or None


_FINDERS: dict[Kind, Callable[[Light, Document], frozenset[str] | None]] = {
    "search": _matching,
    "team": _of_team,
    "upstream": _before,
    "downstream": _after,
}
"""Kind of light to the duties that it shines on; None: what was asked for is not there."""


def _lane_id(light: Light, document: Document) -> str:
    """Return the lane that a team is in the scenario shown, alone or with others."""
    team_id = light.asked[0]
    if team_id in document.shown.teams_by_id:
        return team_id
    merged = merged_teams(document.organisation, document.scenario)
    return merged[team_id].id if team_id in merged else team_id


def _neighbours_named(light: Light, document: Document) -> str:
    title = document.shown.teams_by_id[_lane_id(light, document)].title
    return say("{team} and its neighbours", team=title)


def _before_named(light: Light, document: Document) -> str:
    there = _there(light, document.shown)
    if len(there) == 1:
        return say("What {duty} waits for", duty=called(there[0].title))
    return say("What {duties} wait for", duties=_duties_named(light, document.shown))


def _after_named(light: Light, document: Document) -> str:
    return say("What waits for {duties}", duties=_duties_named(light, document.shown))


def _duties_named(light: Light, shown: Organisation) -> str:
    there = _there(light, shown)
    return called(there[0].title) if len(there) == 1 else counted(len(there), "duty")


def _there(light: Light, shown: Organisation) -> list[Duty]:
    return [shown.duties_by_id[each] for each in light.asked if each in shown.duties_by_id]


_NAMES: dict[Kind, Callable[[Light, Document], str]] = {
    "team": _neighbours_named,
    "upstream": _before_named,
    "downstream": _after_named,
}
_NOTHING: dict[Kind, str] = {
    "upstream": mark("No hand-off goes to {duties} · Esc shows all"),
    "downstream": mark("No hand-off leaves {duties} · Esc shows all"),
}
"""What is said when a flow is no longer than the duties themselves."""
