"""F1: all keys on one page, in the groups of the menus, made from the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dutyflow.actions.menus import MENUS, Live, Menu
from dutyflow.actions.table import ACTIONS
from dutyflow.plain import label
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.wording import listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dutyflow.actions.action_set import ActionSet

_BESIDE = 44
"""Pixels that the frame and a scroll bar take beside the sheet."""
ALSO_ON_BOARD = (
    (mark("Enter"), mark("Edit title")),
    ("Esc", mark("Give up what has begun; else select nothing")),
    (mark("Ctrl+Wheel"), mark("Zoom at the pointer")),
    (mark("Space+Drag"), mark("Pan; so does the middle button")),
    (mark("Ctrl+Drag"), mark("Share: the team joins instead of taking over")),
)
"""Keys and gestures that belong to the board alone and are no actions."""
IN_MATRIX = (
    (mark("Arrows, Page keys"), mark("Go from cell to cell")),
    (mark("Home or End"), mark("Go to the ends of the row; with Ctrl of the table")),
    ("A R S C I U", mark("Give the role, or take it away")),
    (mark("Del"), mark("Take the team out of the duty")),
    (mark("Enter"), mark("Show the card on the board")),
    ("Ctrl+C", mark("Copy the table")),
)
"""Keys of the matrix that are no actions."""
WHILE_PRESENTING = (
    (mark("Left or Right"), mark("Turn the page; so do Page keys and Space")),
    (mark("Home or End"), mark("Go to the first page, to the last one")),
    (mark("Ctrl+1 to 9"), mark("Show a scenario")),
    (mark("L held"), mark("A light spot follows the mouse")),
    ("B", mark("Show nothing but black, or the page again")),
    ("D", mark("Be dark or light")),
    ("T", mark("Start the timer, or let it rest; + gives it a minute more")),
    ("Esc", mark("End, and be where one was")),
)
"""Keys of the room's window that are no actions."""
WHILE_REPLAYING = (
    (mark("Space"), mark("Run the film, or stand")),
    (mark("Left or Right"), mark("Go one step back, or on")),
    (mark("Page Up or Down"), mark("Go to the phase before, to the next one")),
    (mark("Home or End"), mark("Go to the beginning, to the end")),
    (mark("Up or Down"), mark("Run faster, or slower")),
    (mark("Ctrl++ and Ctrl+−"), mark("Zoom; Ctrl+0 shows all again")),
    ("E", mark("Write the film as numbered pictures")),
    ("Esc", mark("End, and be where one was")),
)
"""Keys of a workshop's film that are no actions."""
IN_A_BLIND_ROUND = (
    (mark("0 to 9"), mark("The next team’s answer: a team’s number, 0 is nobody")),
    (mark("? or -"), mark("The next team does not know")),
    (mark("Backspace"), mark("Take the last answer back")),
    (mark("Up or Down"), mark("Ask the team before, or the one after")),
    (mark("Left or Right"), mark("Show another card")),
    (mark("R or Enter"), mark("Reveal the card; Shift+Enter shows the result of all")),
    (mark("A or 1 to 9"), mark("In the result: accept what most said, or that answer")),
    ("D", mark("In the result: mark as disputed")),
    ("Shift+A", mark("In the result: accept all that agree")),
    ("W", mark("In the result: write it into the file")),
)
"""Keys of the blind round that are no actions."""
WHILE_VOTING = (
    (mark("0 to 9"), mark("Put a dot on the duty with this number")),
    (mark("Left or Right"), mark("Another team’s turn")),
    (mark("S or Enter"), mark("Show the totals, or hide them")),
    ("K", mark("Keep the totals as a decision")),
)
"""Keys of dot voting that are no actions."""


def _said(keys: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(say_marked(key), say_marked(does)) for key, does in keys]


def action_ids(menu: Menu) -> Iterator[str]:
    """Yield the actions of a menu and its submenus, in their order."""
    for item in menu.items:
        if isinstance(item, Menu):
            yield from action_ids(item)
        elif not isinstance(item, Live) and item in ACTIONS:
            yield item


_Group = tuple[str, list[tuple[str, str]]]
"""A heading and the keys below it, each with what it does."""


class ShortcutSheet(QDialog):
    """The keys by menu, in as many columns as the screen has room for."""

    def __init__(self, actions: ActionSet, parent: QWidget) -> None:
        """Show the keys with the names that the actions have now."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Keyboard shortcuts"))
        groups = [
            (say_marked(menu.title).replace("&", ""), list(_keys(actions, menu))) for menu in MENUS
        ]
        groups.append((say("On the board"), _said(ALSO_ON_BOARD)))
        groups.append((say("In the matrix"), _said(IN_MATRIX)))
        groups.append((say("While presenting"), _said(WHILE_PRESENTING)))
        groups.append((say("While replaying"), _said(WHILE_REPLAYING)))
        groups.append((say("In a blind round"), _said(IN_A_BLIND_ROUND)))
        groups.append((say("In dot voting"), _said(WHILE_VOTING)))
        most = parent.window().size().boundedTo(self.screen().availableSize())
        sheet = _widest_sheet(groups, most.width() - _BESIDE, self)
        scroll = QScrollArea(self)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setObjectName("read")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(sheet)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(scroll)
        column.addWidget(buttons)
        size = sheet.sizeHint() + QSize(_BESIDE, 90)
        self.resize(size.boundedTo(most))


def _widest_sheet(groups: list[_Group], width: int, parent: QWidget) -> QWidget:
    """Lay the groups out in three columns, or in fewer where that is too wide."""
    for count in (3, 2, 1):
        sheet = QWidget(parent)
        columns = QHBoxLayout(sheet)
        columns.setSpacing(36)
        columns.setContentsMargins(24, 16, 24, 16)
        for group in _in_columns(groups, count):
            columns.addLayout(_column(group, sheet))
        if sheet.sizeHint().width() <= width:
            break
        sheet.hide()
        sheet.deleteLater()
    return sheet


def _keys(actions: ActionSet, menu: Menu) -> Iterator[tuple[str, str]]:
    for action_id in action_ids(menu):
        keys = [
            key.toString(QKeySequence.SequenceFormat.NativeText)
            for key in actions[action_id].shortcuts()
        ]
        number = ACTIONS[action_id].number
        if keys and (number is None or number == 1):
            text = say_marked(ACTIONS[action_id].text).rstrip("…")
            if number == 1:
                text, keys = text.replace("{number}", say("1 to 9")), [f"{keys[0]} … 9"]
            yield listed(keys, "or"), text


def _in_columns(groups: list[_Group], count: int) -> Iterator[list[_Group]]:
    """Fill so many columns to about the same height, without breaking a group."""
    high = sum(len(keys) + 2 for _, keys in groups) / count
    column: list[_Group] = []
    filled = 0
    for group in groups:
        if column and filled + len(group[1]) / 2 > high:
            yield column
            column, filled = [], 0
        column.append(group)
        filled += len(group[1]) + 2
    yield column


def _column(groups: list[_Group], parent: QWidget) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(5)
    row = 0
    for title, keys in groups:
        heading = label(title, parent)
        font = QFont(heading.font())
        font.setWeight(QFont.Weight.Bold)
        heading.setFont(font)
        heading.setContentsMargins(0, 10 if row else 0, 0, 2)
        grid.addWidget(heading, row, 0, 1, 2)
        row += 1
        for key, text in keys:
            grid.addWidget(label(key, parent), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(text, parent), row, 1, Qt.AlignmentFlag.AlignTop)
            row += 1
    grid.setRowStretch(row, 1)
    return grid
