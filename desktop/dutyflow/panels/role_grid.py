"""Who does what: teams × roles of one duty, as in force in the scenario shown."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle, QToolButton, QWidget

from dutyflow import handing
from dutyflow.lane_menu import for_team
from dutyflow.painting.fonts import picture_font, sized
from dutyflow.panels.cell_rows import Cell, CellRow, CellRows
from dutyflow.panels.measures import GAP, ROW, TEXT
from dutyflow.plain import label, menu_text
from dutyflow_models.edits.conditions import condition_of
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.org import ROLE_LETTERS, Duty, Role, Team
from dutyflow_models.scenario import in_answers

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dutyflow.document import Document
    from dutyflow.panels.fields import Field
    from dutyflow.panels.inspection import Inspection

COLUMNS: tuple[Role, ...] = (
    "accountable",
    "responsible",
    "supports",
    "consulted",
    "informed",
    "consumers",
)


_NOT_HERE = mark("Who has it can be changed in a scenario in which it is there.")


class RolesShown(NamedTuple):
    """The roles of a duty as the scenario has them, and what of it cannot be edited there."""

    duty: Duty
    teams: tuple[Team, ...]
    strangers: tuple[str, ...]
    """Ids of teams that hold a role and are not there: absent in this scenario, or unknown."""
    refusal: str
    """Why nothing at all can be edited; empty where it can."""


def roles_shown(document: Document, duty: Duty) -> RolesShown:
    """Work out who does what in the scenario shown."""
    shown = document.shown.duties_by_id.get(duty.id, duty)
    there = document.shown.teams_by_id
    held = (team_id for role in COLUMNS for team_id in shown.teams_as(role))
    return RolesShown(
        duty=shown,
        teams=document.shown.teams,
        strangers=tuple(dict.fromkeys(each for each in held if each not in there)),
        refusal="" if duty.id in document.shown.duties_by_id else say_marked(_NOT_HERE),
    )


class RoleGrid(QWidget):
    """One row a team, one button a role; below it where a press goes, or why it cannot be."""

    def __init__(self, field: Field, inspection: Inspection, parent: QWidget) -> None:
        """Show the roles of the subject, a duty."""
        super().__init__(parent)
        self.field = field
        self._inspection = inspection
        self.grid = CellRows(field.label, inspection, self, self._press, letters=True)
        self.why = label("", self)
        self.why.setWordWrap(True)
        self.why.setProperty("quiet", True)
        self.other_reach = QToolButton(self)
        self.other_reach.setObjectName("link")
        self.other_reach.setFont(picture_font(sized(TEXT)))
        self.other_reach.setCursor(Qt.CursorShape.PointingHandCursor)
        self.other_reach.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.other_reach.clicked.connect(self._switch_reach)
        self.setFocusProxy(self.grid)

    @property
    def present(self) -> bool:
        """Say whether there is a team to have a role."""
        return bool(self.grid.rows)

    def fill(self, *, fresh: bool) -> None:
        """Show the roles of the subject."""
        duty = self._inspection.duty
        if duty is None:
            return
        roles = roles_shown(self._inspection.document, duty)
        if fresh:
            self.grid.current = 0
        enabled = not roles.refusal and not self._inspection.document.read_only
        self.grid.show_rows(tuple(self._rows(roles)), enabled=enabled)
        said = roles.refusal or "\n".join(
            handing.goes_to_by_role(self._inspection.document, duty.id)
        )
        self.why.setText(said)
        self.why.setHidden(not said)
        offered = enabled and self._inspection.document.reach.why_not is None
        self.other_reach.setHidden(not offered)
        self.other_reach.setText(menu_text(_other_reach(self._inspection.document)))

    def height_for(self, width: int) -> int:
        """Place grid and sentence and return the height in pixels."""
        height = self.grid.height_for(width)
        self.grid.setGeometry(0, 0, width, height)
        if self.why.isHidden():
            return height
        below = self.why.heightForWidth(width)
        self.why.setGeometry(0, height + GAP // 3, width, below)
        height += GAP // 3 + below
        if self.other_reach.isHidden():
            return height
        wide = min(width, self.other_reach.sizeHint().width())
        link = QRect(_LINK_PADDING, height, wide, sized(ROW))
        whole = QRect(0, 0, width, 0)
        self.other_reach.setGeometry(QStyle.visualRect(self.layoutDirection(), whole, link))
        return height + sized(ROW)

    def finish(self) -> None:
        """Nothing is pending here: a press is an edit at once."""

    def _rows(self, roles: RolesShown) -> Iterable[CellRow]:
        document = self._inspection.document
        known = document.organisation.teams_by_id
        colors = self._inspection.team_colors()
        held = _roles_by_team(roles.duty)
        answerable = roles.duty.answerable
        for team in roles.teams:
            own = held.get(team.id, _NO_ROLES)
            cells = _cells(own, team.id == answerable, colors[team.id])
            yield CellRow(team.id, cells, team.title, colors[team.id])
        for team_id in roles.strangers:
            title = known[team_id].title if team_id in known else team_id
            faint = self._inspection.palette.ink_faint
            cells = _cells(held[team_id], team_id == answerable, faint)
            yield CellRow(team_id, cells, say("{value} (not there)", value=title), faint)

    def _press(self, row: CellRow, cell: Cell) -> None:
        duty = self._inspection.duty
        role = next((each for each in COLUMNS if each == cell.key), None)
        if duty is None or role is None:
            return
        held, document = not cell.on, self._inspection.document
        known = (
            row.key in document.organisation.teams_by_id or row.key in document.shown.teams_by_id
        )
        if held and not known:
            return

        def go_on(member: str | None) -> None:
            handing.set_role(document, duty.id, row.key, role, held, member=member)

        place = self.grid.cell_rect(self.grid.rows.index(row), COLUMNS.index(role))
        at = self.grid.mapToGlobal(place.bottomLeft())
        for_team(document, row.key if held else None, go_on, at=at, parent=self)

    def _switch_reach(self) -> None:
        reach = self._inspection.document.reach
        reach.choose("everywhere" if reach.value == "only-when" else "only-when")


_NO_ROLES: frozenset[Role] = frozenset()
_LINK_PADDING = -10
"""Pixels that a link begins before its text, which is in line with what stands above."""


def _other_reach(document: Document) -> str:
    if document.reach.value == "only-when":
        return say("Change it everywhere instead")
    org = document.organisation
    case = in_answers(org, condition_of(org, document.scenario))
    return say("Only when {case} instead", case=case)


def _roles_by_team(duty: Duty) -> dict[str, frozenset[Role]]:
    held: dict[str, set[Role]] = {}
    for role in COLUMNS:
        for team_id in duty.teams_as(role):
            held.setdefault(team_id, set()).add(role)
    return {team_id: frozenset(roles) for team_id, roles in held.items()}


@lru_cache(maxsize=1024)
def _cells(held: frozenset[Role], implied: bool, color: str) -> tuple[Cell, ...]:
    """Make the buttons of a team; most teams have no part in most duties and share theirs."""
    return tuple(
        Cell(
            role,
            ROLE_LETTERS[role],
            _cell_name(role),
            on=role in held,
            fill=color,
            implied=implied and role == "accountable",
        )
        for role in COLUMNS
    )


def _cell_name(role: Role) -> str:
    return f"{say_marked(_NAMES[role])} ({ROLE_LETTERS[role]})"


_NAMES: dict[Role, str] = {
    "accountable": mark("Accountable"),
    "responsible": mark("Responsible"),
    "supports": mark("Supporter"),
    "consulted": mark("Consulted"),
    "informed": mark("Informed"),
    "consumers": mark("User"),
}
