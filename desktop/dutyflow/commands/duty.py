"""What keys say about the focused card: a team's role in it, and how far it is agreed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow.actions.at_hand import lanes
from dutyflow.step_texts import called, duties_called
from dutyflow_models.edits.duties import set_status
from dutyflow_models.edits.roles import may_receive, set_role
from dutyflow_models.org import ROLE_LETTERS
from dutyflow_models.scenario import assignment_in_force, facts_of

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow_models.org import Duty, Role, Status


def ask_role(desk: Desk, number: int) -> None:
    """Wait for the letter of the role that the team of a lane, counted from 1, gets."""
    from dutyflow.window.role_prompt import RolePrompt

    document = desk.document
    duty = document.organisation.duties_by_id.get(document.selection.focus or "")
    choices = lanes(desk)
    if duty is None or number > len(choices):
        return
    team_id, title = choices[number - 1]
    refusal = may_receive(document.organisation, team_id, document.scenario)
    if refusal is not None:
        desk.tell.problem(refusal)
    elif team_id is not None:
        question = f"Role of {title} in {called(duty.title)}: A R S C I U, or Esc"
        toggle = partial(toggle_role, desk, duty.id, team_id)
        RolePrompt(desk.board, desk.window.status_bar, question).wait_for(
            {letter: partial(toggle, role) for role, letter in ROLE_LETTERS.items()}
        )


def toggle_role(desk: Desk, duty_id: str, team_id: str, role: Role) -> None:
    """Give a team a role in a duty, or take it away from a team that has it."""
    from dutyflow.panels.role_grid import ROLE_WORDS

    document = desk.document
    duty, team = document.organisation.duties_by_id[duty_id], document.shown.teams_by_id[team_id]
    if _is_said_elsewhere(desk, duty, role):
        desk.tell.problem(
            f"Who is {ROLE_WORDS[role]} “{duty.title}” here is said by one of its assignments."
            " Change it in the inspector, under In other cases."
        )
        return
    held = team_id not in duty.teams_as(role)
    words = f"{'' if held else 'no longer '}{ROLE_WORDS[role]}"
    edit = partial(set_role, duty_id=duty_id, team_id=team_id, role=role, held=held)
    if document.edit(f"Make {team.title} {words} {called(duty.title)}", edit):
        desk.board.reveal(duty_id)


def mark_open(desk: Desk) -> None:
    """Say that nobody has talked about the selected duties yet."""
    _mark(desk, "open")


def mark_proposed(desk: Desk) -> None:
    """Say that there is a proposal for the selected duties."""
    _mark(desk, "proposed")


def mark_accepted(desk: Desk) -> None:
    """Say that the selected duties are agreed on."""
    _mark(desk, "accepted")


def mark_disputed(desk: Desk) -> None:
    """Say that there is no agreement on the selected duties."""
    _mark(desk, "disputed")


def mark_later(desk: Desk) -> None:
    """Say that the selected duties are for another day."""
    _mark(desk, "later")


def mark_out_of_scope(desk: Desk) -> None:
    """Say that the selected duties are nobody’s on purpose."""
    _mark(desk, "out-of-scope")


def _mark(desk: Desk, status: Status) -> None:
    document = desk.document
    chosen = document.selection.duties
    text = f"Mark {duties_called(document, chosen)} as {status.replace('-', ' ')}"
    document.edit(text, partial(set_status, duty_ids=chosen, status=status))


def _is_said_elsewhere(desk: Desk, duty: Duty, role: Role) -> bool:
    """Say whether the duty's own role would not show in the scenario shown."""
    facts = facts_of(desk.document.organisation, desk.document.scenario)
    assignment = assignment_in_force(duty, facts)
    return assignment is not None and getattr(assignment, role) is not None
