"""What keys say about the focused card: a team's role in it, and how far it is agreed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dutyflow import handing
from dutyflow.at_hand import lanes
from dutyflow.lane_menu import for_team
from dutyflow.step_texts import called, duties_called
from dutyflow_models.edits.duties import set_status
from dutyflow_models.language import say
from dutyflow_models.org import ROLE_LETTERS
from dutyflow_models.terms import value_words

if TYPE_CHECKING:
    from dutyflow.desk import Desk
    from dutyflow_models.org import Role, Status


def ask_role(desk: Desk, number: int) -> None:
    """Wait for the letter of the role that the team of a lane, counted from 1, gets."""
    from dutyflow.window.role_prompt import RolePrompt

    document = desk.document
    duty = document.organisation.duties_by_id.get(document.selection.focus or "")
    choices = lanes(desk)
    if duty is None or number > len(choices):
        return
    team_id, title = choices[number - 1]
    if team_id is not None:
        question = say(
            "Role of {title} in {title_2}: A R S C I U, or Esc",
            title=title,
            title_2=called(duty.title),
        )
        toggle = partial(toggle_role, desk, duty.id, team_id)
        RolePrompt(desk.board, desk.window.status_bar, question).wait_for(
            {letter: partial(toggle, role) for role, letter in ROLE_LETTERS.items()}
        )


def toggle_role(desk: Desk, duty_id: str, team_id: str, role: Role) -> None:
    """Give a team a role in a duty, or take it away from a team that has it.

    In a lane that is several teams one is asked for; taken away it is from all.
    """
    document = desk.document
    held = role not in handing.roles_held(document, duty_id, team_id)

    def go_on(member: str | None) -> None:
        if handing.set_role(document, duty_id, team_id, role, held, member=member):
            desk.board.reveal(duty_id)

    if held:
        at = desk.board.place_on_screen(duty_id)
        for_team(document, team_id, go_on, at=at, parent=desk.board)
    else:
        go_on(None)


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
    text = say(
        "Mark {what} as {status}",
        what=duties_called(document, chosen),
        status=value_words("status", status),
    )
    document.edit(text, partial(set_status, duty_ids=chosen, status=status))
