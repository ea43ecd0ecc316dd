"""What the matrix shows of a document: its rows, its columns and their colours. Paints nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dutyflow.views.cells import CellText, cells_of
from dutyflow.views.rows import Grouping, Row, aside_of, grouper, rows_of
from dutyflow_models.arranging import lanes_in_order
from dutyflow_models.files.csv_text import tabbed_text
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.org import ROLES
from dutyflow_models.picture.palette import LIGHT, team_colors
from dutyflow_models.searching import holds_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow.document import Document
    from dutyflow_models.changes import Change
    from dutyflow_models.org import Team

_ONLY_DUTIES = ("stages", "factors", "teams", "groups", "scenarios")
"""Lists of which none may differ where single rows are replaced."""
_NO_DUTIES = mark("There are no duties here. Add some on the board.")
_NO_TEAMS = mark("There are no teams here. Add one on the board.")


class Column(NamedTuple):
    """A team and its colour in the theme."""

    team: Team
    color: str
    absent: bool = False
    """The team is not there in the scenario shown, but has a part in something that is."""


class MatrixSheet:
    """Rows and columns of one document in the scenario shown, lanes in the board's order."""

    def __init__(self, document: Document) -> None:
        """Begin grouped by stage, with every duty."""
        self.document = document
        self.palette = LIGHT
        self.grouping: Grouping = "stage"
        self.words = ""
        self.rows: tuple[Row, ...] = ()
        self.columns: tuple[Column, ...] = ()
        self._places: dict[str, int] = {}
        self._texts: dict[int, dict[str, CellText]] = {}

    def build(self) -> None:
        """Make all rows and columns anew."""
        shown = self.document.shown
        self._take(rows_of(shown, self.grouping, self.words))
        self.color()

    def color(self) -> None:
        """Make the columns anew: order and colours of the teams."""
        layout, teams = self.document.layout, self.document.shown.teams
        colors = team_colors(teams, layout.colors, self.palette)
        columns = [Column(team, colors[team.id]) for team in lanes_in_order(teams, layout)]
        absent = (Column(team, self.palette.ink_faint, True) for team in self._absent_teams())
        self.columns = (*columns, *absent)

    def follow(self, change: Change) -> list[int] | None:
        """Take over single edited duties and return their rows; None: everything was made anew."""
        duties = change.duties
        many = duties.added or duties.removed or duties.reordered
        if many or any(getattr(change, name) for name in _ONLY_DUTIES):
            self.build()
            return None
        rows = list(self.rows)
        places = []
        for duty_id in duties.edited:
            place = self._replaced(rows, duty_id)
            if place is None:
                self.build()
                return None
            places += [place] if place >= 0 else []
        self.rows = tuple(rows)
        return places

    @property
    def duties_shown(self) -> int:
        """How many duties have a row."""
        return len(self._places)

    def why_empty(self) -> str:
        """Say why there is nothing to see and what to do; empty where there is something."""
        if self._places:
            return "" if self.columns else say_marked(_NO_TEAMS)
        words = self.words.strip()
        if not words:
            return say_marked(_NO_DUTIES)
        return say("No duty holds “{words}”. Press Esc in the field above to see all.", words=words)

    def place_of(self, duty_id: str | None) -> int | None:
        """Return the row of a duty; None when it is not shown."""
        return None if duty_id is None else self._places.get(duty_id)

    def texts(self, row: int) -> dict[str, CellText]:
        """Return the letters of a duty's row by team."""
        known = self._texts.get(row)
        if known is None:
            duty = self.rows[row].duty
            known = self._texts[row] = {} if duty is None else cells_of(duty)
        return known

    def as_text(self) -> str:
        """Return everything as lines with tabs, as a spreadsheet pastes it."""
        lines = [["Duty", "Stage", *(column.team.title for column in self.columns)]]
        for place, row in enumerate(self.rows):
            if row.duty is None:
                continue
            texts = self.texts(place)
            stage = aside_of(self.document.shown, row.duty, "status")
            cells = (texts.get(column.team.id) for column in self.columns)
            lines.append([row.title, stage, *(cell.letters if cell else "" for cell in cells)])
        return tabbed_text(lines)

    def _absent_teams(self) -> Iterator[Team]:
        """Yield the teams that have a part in a duty and no lane here, in the file's order."""
        there = self.document.shown.teams_by_id
        absent = {
            each.id: each for each in self.document.organisation.teams if each.id not in there
        }
        if not absent:
            return
        duties = self.document.shown.duties
        held = {each for duty in duties for role in ROLES for each in duty.teams_as(role)}
        yield from (team for team_id, team in absent.items() if team_id in held)

    def _replaced(self, rows: list[Row], duty_id: str) -> int | None:
        """Replace the row of a duty and return its place; -1: not shown; None: it moves."""
        shown = self.document.shown
        duty = shown.duties_by_id.get(duty_id)
        place = self._places.get(duty_id)
        wanted = duty is not None and holds_words(duty, self.words.casefold().split())
        if duty is None or place is None or not wanted:
            return -1 if place is None and not wanted else None
        old = rows[place].duty
        group_of = grouper(shown, self.grouping)
        if old is None or group_of(old) != group_of(duty):
            return None
        rows[place] = Row(duty.title, duty, aside=aside_of(shown, duty, self.grouping))
        self._texts.pop(place, None)
        return place

    def _take(self, rows: tuple[Row, ...]) -> None:
        self.rows = rows
        self._places = {row.duty.id: at for at, row in enumerate(rows) if row.duty is not None}
        self._texts = {}
