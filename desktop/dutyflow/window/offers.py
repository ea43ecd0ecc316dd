"""What the command palette offers: enabled actions, live entries of menus, duties and teams."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from dutyflow.actions.lists import LISTS
from dutyflow.actions.menus import MENUS, Live, Menu
from dutyflow.actions.table import ACTIONS
from dutyflow.errors import told
from dutyflow.window.command_palette import Offer
from dutyflow_models.language import say, say_marked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow.actions.menu_builder import Entry
    from dutyflow.desk import Desk

_THINGS = -12.0
"""Duties and teams come after commands that fit as well."""
_BY_TABLE = ("undo", "redo", "problems")
"""Actions found by their text in the table: what they are called now names something else."""


def offers(desk: Desk) -> list[Offer]:
    """Return all that can be done now, in the order of the menus, then places to go to."""
    seen: set[str] = set()
    found = [offer for menu in MENUS for offer in _of_menu(desk, menu, _plain(menu), seen)]
    if desk.window.shows_board:
        found.extend(_places(desk))
    return found


def _of_menu(desk: Desk, menu: Menu, place: str, seen: set[str]) -> Iterator[Offer]:
    if not desk.window.actions_by_id.states.issuperset(menu.when):
        return
    for item in menu.items:
        if isinstance(item, Menu):
            yield from _of_menu(desk, item, f"{place} › {say_marked(item.title)}", seen)
        elif isinstance(item, Live):
            entries = (entry for entry in LISTS[item.name](desk) if entry.enabled)
            yield from (_of_entry(desk, entry, place) for entry in entries)
        elif item in ACTIONS and item not in seen:
            seen.add(item)
            yield from _of_action(desk, item, place)


def _of_action(desk: Desk, action_id: str, place: str) -> Iterator[Offer]:
    action = desk.window.actions_by_id[action_id]
    if action.isEnabled() and action_id != "palette":
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        row, text = ACTIONS[action_id], desk.window.actions_by_id.texts[action_id]
        if action_id in _BY_TABLE:
            yield Offer(row.name, place, action.trigger, key, remark=_rest_of(text, row.name))
        elif action_id.startswith("scenario-") and row.number is not None:
            yield Offer(say("Scenario: {title}", title=text), place, action.trigger, key)
        else:
            yield Offer(text, place, action.trigger, key)


def _rest_of(text: str, fixed: str) -> str:
    """Return what an action's name says beyond its text in the table."""
    return "" if text == fixed else text.removeprefix(fixed).strip(": ")


def _of_entry(desk: Desk, entry: Entry, place: str) -> Offer:
    def run() -> None:
        with told(desk.tell):
            entry.run()

    return Offer(entry.text, place, run, weight=-1.0)


def _places(desk: Desk) -> Iterator[Offer]:
    for duty_id, duty in desk.document.shown.duties_by_id.items():
        yield Offer(duty.title, say("Duty"), partial(_go_to_duty, desk, duty_id), weight=_THINGS)
    for team in desk.document.shown.teams:
        yield Offer(team.title, say("Team"), partial(_go_to_team, desk, team.id), weight=_THINGS)


def _go_to_duty(desk: Desk, duty_id: str) -> None:
    desk.document.selection.select_duties([duty_id])
    desk.board.reveal(duty_id)
    desk.board.setFocus()


def _go_to_team(desk: Desk, team_id: str) -> None:
    desk.document.selection.select_team(team_id)
    first = next((c for c in desk.board.drawing.cards if c.team_id == team_id), None)
    if first is not None:
        desk.board.reveal(first.duty_id)
    desk.board.setFocus()


def _plain(menu: Menu) -> str:
    return say_marked(menu.title).replace("&", "")
