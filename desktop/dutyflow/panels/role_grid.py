"""Who does what: teams × roles of one duty, as in force in the scenario shown."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

from dutyflow.panels.cell_rows import Cell, CellRow, CellRows
from dutyflow.panels.measures import GAP
from dutyflow.plain import label
from dutyflow.step_texts import called
from dutyflow_models.edits.duties import set_duty
from dutyflow_models.edits.roles import may_give, may_receive, set_role
from dutyflow_models.org import ROLE_LETTERS, Duty, Role, Team
from dutyflow_models.scenario import assignment_in_force, facts_of

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
ROLE_WORDS: dict[Role, str] = {
    "accountable": "accountable for",
    "responsible": "responsible for",
    "supports": "a supporter of",
    "consulted": "consulted on",
    "informed": "informed of",
    "consumers": "a user of",
}
"""What a team is to a duty."""


class RolesShown(NamedTuple):
    """The roles of a duty as the scenario has them, and what of it cannot be edited there."""

    duty: Duty
    teams: tuple[Team, ...]
    strangers: tuple[str, ...]
    """Ids of teams that hold a role and are not there: absent in this scenario, or unknown."""
    hidden_roles: frozenset[Role]
    """Roles that an assignment replaces, so that the duty's own would not show."""
    refusal: str
    """Why nothing at all can be edited; empty where it can."""


def roles_shown(document: Document, duty: Duty) -> RolesShown:
    """Work out who does what in the scenario shown."""
    org, scenario = document.organisation, document.scenario
    shown = document.shown.duties_by_id.get(duty.id, duty)
    there = document.shown.teams_by_id
    held = (team_id for role in COLUMNS for team_id in shown.teams_as(role))
    assignment = assignment_in_force(duty, facts_of(org, scenario))
    hidden = (r for r in COLUMNS if assignment is not None and getattr(assignment, r) is not None)
    return RolesShown(
        duty=shown,
        teams=document.shown.teams,
        strangers=tuple(dict.fromkeys(each for each in held if each not in there)),
        hidden_roles=frozenset(hidden),
        refusal=may_give(org, duty.id, scenario) or "",
    )


class RoleGrid(QWidget):
    """One row a team, one button a role; below it, if need be, why it cannot be edited here."""

    def __init__(self, field: Field, inspection: Inspection, parent: QWidget) -> None:
        """Show the roles of the subject, a duty."""
        super().__init__(parent)
        self.field = field
        self._inspection = inspection
        self.grid = CellRows(field.label, inspection, self, self._press, letters=True)
        self.why = label("", self)
        self.why.setWordWrap(True)
        self.why.setProperty("quiet", True)
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
        self.why.setText(roles.refusal)
        self.why.setHidden(not roles.refusal)

    def height_for(self, width: int) -> int:
        """Place grid and sentence and return the height in pixels."""
        height = self.grid.height_for(width)
        self.grid.setGeometry(0, 0, width, height)
        if self.why.isHidden():
            return height
        below = self.why.heightForWidth(width)
        self.why.setGeometry(0, height + GAP // 3, width, below)
        return height + GAP // 3 + below

    def finish(self) -> None:
        """Nothing is pending here: a press is an edit at once."""

    def _rows(self, roles: RolesShown) -> Iterable[CellRow]:
        document = self._inspection.document
        known = document.organisation.teams_by_id
        colors = self._inspection.team_colors()
        merges = bool(document.scenario and document.scenario.merge)
        held = _roles_by_team(roles.duty)
        answerable = roles.duty.answerable
        for team in roles.teams:
            one = merges and may_receive(document.organisation, team.id, document.scenario)
            locked = frozenset(COLUMNS) if one else roles.hidden_roles
            own = held.get(team.id, _NO_ROLES)
            cells = _cells(own, team.id == answerable, colors[team.id], locked)
            yield CellRow(team.id, cells, team.title, colors[team.id])
        for team_id in roles.strangers:
            title = known[team_id].title if team_id in known else team_id
            faint = self._inspection.palette.ink_faint
            cells = _cells(held[team_id], team_id == answerable, faint, roles.hidden_roles)
            yield CellRow(team_id, cells, f"{title} (not there)", faint)

    def _press(self, row: CellRow, cell: Cell) -> None:
        duty = self._inspection.duty
        role = next((each for each in COLUMNS if each == cell.key), None)
        if duty is None or role is None:
            return
        held = not cell.on
        words = f"{'' if held else 'no longer '}{ROLE_WORDS[role]}"
        text = f"Make {row.title} {words} {called(duty.title)}"
        if row.key in self._inspection.document.organisation.teams_by_id:
            edit = partial(set_role, duty_id=duty.id, team_id=row.key, role=role, held=held)
        elif held:
            return
        else:
            edit = partial(set_duty, duty_id=duty.id, fields={role: _without(duty, role, row.key)})
        self._inspection.run(text, edit)


_NO_ROLES: frozenset[Role] = frozenset()


def _roles_by_team(duty: Duty) -> dict[str, frozenset[Role]]:
    held: dict[str, set[Role]] = {}
    for role in COLUMNS:
        for team_id in duty.teams_as(role):
            held.setdefault(team_id, set()).add(role)
    return {team_id: frozenset(roles) for team_id, roles in held.items()}


@lru_cache(maxsize=1024)
def _cells(
    held: frozenset[Role], implied: bool, color: str, locked: frozenset[Role]
) -> tuple[Cell, ...]:
    """Make the buttons of a team; most teams have no part in most duties and share theirs."""
    return tuple(
        Cell(
            role,
            ROLE_LETTERS[role],
            _cell_name(role),
            on=role in held,
            fill=color,
            implied=implied and role == "accountable",
            locked=role in locked,
        )
        for role in COLUMNS
    )


def _cell_name(role: Role) -> str:
    word = ROLE_WORDS[role].removeprefix("a ").rsplit(" ", 1)[0]
    return f"{word[:1].upper()}{word[1:]} ({ROLE_LETTERS[role]})"


def _without(duty: Duty, role: Role, team_id: str) -> object:
    if role == "accountable":
        return None
    return tuple(each for each in duty.teams_as(role) if each != team_id)
