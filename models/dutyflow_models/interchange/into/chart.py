"""A drawing with lanes, cards and arrows, whichever program drew it, on its way to a proposal."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dutyflow_models.files.problems import CannotRead
from dutyflow_models.interchange.clean import title_in
from dutyflow_models.language import say
from dutyflow_models.org import HandOff
from dutyflow_models.wording import plain, quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dutyflow_models.interchange.into.making import Making, TeamsByName
    from dutyflow_models.interchange.source import SourceFile
    from dutyflow_models.org import HandOffKind


UNASSIGNED = "unassigned"
"""Key of the lane whose cards no team has, as our own exports write it."""


@dataclass(frozen=True, slots=True)
class ChartLane:
    """A lane; its key names it in the drawing."""

    key: str
    title: str
    line: int
    group: str = ""
    """What the lanes are called that lie in one frame with it."""
    wish: str = ""
    """The id that its team shall have; else one is made of the title."""
    is_ours: bool = False
    """The wish is an id that an export of ours wrote; keys are names within one drawing."""


@dataclass(frozen=True, slots=True)
class ChartCard:
    """A card; its key names it in the drawing."""

    key: str
    title: str
    line: int
    lane: str | None
    """Key of its lane; None lies outside all."""
    stage: str = ""
    """Title of its column."""
    description: str = ""
    tags: tuple[str, ...] = ()
    includes: tuple[str, ...] = ()
    wish: str = ""
    """The id that its duty shall have; else one like its key."""
    is_ours: bool = False
    """As for lanes."""


@dataclass(frozen=True, slots=True)
class ChartArrow:
    """An arrow between two cards, named by their keys."""

    source: str
    target: str
    line: int
    passes: str = ""
    kind: HandOffKind = "provide"


class Chart:
    """One drawing: keys are unique in it, of what comes twice the first counts."""

    def __init__(self, making: Making, file: str) -> None:
        self._making = making
        self.file = file
        self.lanes: dict[str, ChartLane] = {}
        self.cards: dict[str, ChartCard] = {}
        self.arrows: list[ChartArrow] = []
        self.stages: list[str] = []
        """Titles of columns from left to right, where the drawing has them; others follow."""

    def add_lane(self, lane: ChartLane) -> None:
        """Take a lane in, unless its key is taken."""
        if self._is_new(lane.key, lane.line):
            self.lanes[lane.key] = lane

    def add_card(self, card: ChartCard) -> None:
        """Take a card in, unless its key is taken."""
        if self._is_new(card.key, card.line):
            self.cards[card.key] = card

    def add_arrow(self, arrow: ChartArrow) -> None:
        """Take an arrow in, if it leads from one card to another; to be called after the cards."""
        for key, begins in ((arrow.source, True), (arrow.target, False)):
            if key not in self.cards:
                self.remark(arrow.line, self._astray(key, begins=begins))
                return
        if arrow.source == arrow.target:
            title = quoted(self.cards[arrow.source].title)
            self.remark(
                arrow.line,
                say("An arrow leads from {title} to itself; it is left out.", title=title),
            )
            return
        self.arrows.append(arrow)

    def remark(self, line: int, text: str) -> None:
        """Tell of something that was not understood."""
        self._making.remark(self.file, line, text)

    def _is_new(self, key: str, line: int) -> bool:
        if key not in self.lanes and key not in self.cards:
            return True
        self.remark(
            line, say("The id {key} is there already; the second one is left out.", key=quoted(key))
        )
        return False

    def _astray(self, key: str, *, begins: bool) -> str:
        """Say of an arrow at which place that is no card it begins or ends."""
        place = quoted(key)
        if key in self.lanes:
            place = say("the lane {lane}", lane=quoted(self.lanes[key].title))
        if not key:
            if begins:
                return say("An arrow begins at nothing; it is left out.")
            return say("An arrow ends at nothing; it is left out.")
        if begins:
            said = say("An arrow begins at {place}, which is no card; it is left out.", place=place)
        else:
            said = say("An arrow ends at {place}, which is no card; it is left out.", place=place)
        return said


def each_file(
    making: Making, files: Iterable[SourceFile], read: Callable[[SourceFile], None]
) -> None:
    """Read files one after the other; of several, one that cannot be read is left out and said."""
    for file in files:
        try:
            read(file)
        except CannotRead as trouble:
            if making.source.single is not None:
                raise
            making.notes.append(
                say("{sentence} It is left out.", sentence=trouble.problems[0].sentence)
            )


def make(chart: Chart, making: Making, teams: TeamsByName) -> None:
    """Make teams, duties and hand-offs of a drawing; lanes of one title are one team."""
    lanes = _teams(chart, making, teams)
    stages: dict[str, str] = {stage.title: stage.id for stage in making.stages}
    used = {card.stage for card in chart.cards.values()}
    for title in chart.stages:
        _stage(title if title in used else "", making, stages)
    duties: dict[str, str] = {}
    for card in chart.cards.values():
        lane = lanes.get(card.lane) if card.lane is not None else None
        duties[card.key] = making.duty(
            card.title,
            card.wish or card.key,
            sure=card.is_ours,
            file=chart.file,
            line=card.line,
            responsible=(lane,) if lane is not None else (),
            stage=_stage(card.stage, making, stages),
            description=card.description,
            tags=tuple(dict.fromkeys(map(title_in, card.tags))),
            includes=tuple(map(title_in, card.includes)),
        )
    seen = set()
    for arrow in chart.arrows:
        ends = duties[arrow.source], duties[arrow.target]
        passes = title_in(arrow.passes)
        if (*ends, passes, arrow.kind) not in seen:
            seen.add((*ends, passes, arrow.kind))
            making.handoffs.append(_handoff(*ends, passes, arrow.kind))


def _teams(chart: Chart, making: Making, teams: TeamsByName) -> dict[str, str]:
    found: dict[str, str] = {}
    used: set[str] = set()
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for key, lane in chart.lanes.items():
        if key == UNASSIGNED:
            continue
        name = title_in(lane.title) or key
        if teams.knows(name) and teams.find(name) in used:
            chart.remark(
                lane.line,
                say("A second lane is called {name}: both are one team.", name=quoted(name)),
            )
        found[key] = teams.take(name, wish=lane.wish, sure=lane.is_ours)
        used.add(found[key])
        if lane.group:
            groups[lane.group].append(found[key])
    for title, members in groups.items():
        making.group(title, "", members)
    return found


def _stage(title: str, making: Making, stages: dict[str, str]) -> str | None:
    """Return the id of the stage that is called so; make it if there is none."""
    if not plain(title):
        return None
    if title not in stages:
        stages[title] = making.stage(title)
    return stages[title]


def _handoff(source: str, target: str, passes: str, kind: HandOffKind) -> HandOff:
    """Say only what is known, so that nothing else is taken over when it is imported again."""
    values = {"from": source, "to": target} | ({"passes": passes} if passes else {})
    return HandOff.model_validate(values | ({} if kind == "provide" else {"kind": kind}))
