"""Lighting what belongs together: a team with its neighbours, a duty's flow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dutyflow.at_hand import team_at_hand

if TYPE_CHECKING:
    from dutyflow.board.lit import Kind
    from dutyflow.desk import Desk


def focus_team(desk: Desk) -> None:
    """Light what the team at hand has to do with; once more, or Esc, shows all."""
    team_id = team_at_hand(desk.document)
    if team_id is not None:
        desk.board.lit.toggle("team", team_id)


def flow_upstream(desk: Desk) -> None:
    """Light all that the selected duties wait for."""
    _light_flow(desk, "upstream")


def flow_downstream(desk: Desk) -> None:
    """Light all that waits for the selected duties."""
    _light_flow(desk, "downstream")


def _light_flow(desk: Desk, kind: Kind) -> None:
    duty_ids = desk.document.selection.duties
    if duty_ids:
        desk.board.lit.toggle(kind, *duty_ids)
