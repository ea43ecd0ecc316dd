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

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dutyflow.actions.action_set import ActionSet

_BESIDE = 44
"""Pixels that the frame and a scroll bar take beside the sheet."""
ALSO_ON_BOARD = (
    ("Enter", "Edit title"),
    ("Esc", "Give up what has begun; else select nothing"),
    ("Ctrl+Wheel", "Zoom at the pointer"),
    ("Space+Drag", "Pan; so does the middle button"),
    ("Ctrl+Drag", "Share: the team joins instead of taking over"),
)
"""Keys and gestures that belong to the board alone and are no actions."""
IN_MATRIX = (
    ("Arrows, Page keys", "Go from cell to cell"),
    ("Home or End", "Go to the ends of the row; with Ctrl of the table"),
    ("A R S C I U", "Give the role, or take it away"),
    ("Delete", "Take the team out of the duty"),
    ("Enter", "Show the card on the board"),
    ("Ctrl+C", "Copy the table"),
)
"""Keys of the matrix that are no actions."""
WHILE_PRESENTING = (
    ("Left or Right", "Turn the page; so do Page keys and Space"),
    ("Home or End", "Go to the first page, to the last one"),
    ("Ctrl+1 to 9", "Show a scenario"),
    ("L held", "A light spot follows the mouse"),
    ("B", "Show nothing but black, or the page again"),
    ("D", "Be dark or light"),
    ("T", "Start the timer, or let it rest; + gives it a minute more"),
    ("Esc", "End, and be where one was"),
)
"""Keys of the room's window that are no actions."""
WHILE_REPLAYING = (
    ("Space", "Run the film, or stand"),
    ("Left or Right", "Go one step back, or on"),
    ("Page Up or Down", "Go to the phase before, to the next one"),
    ("Home or End", "Go to the beginning, to the end"),
    ("Up or Down", "Run faster, or slower"),
    ("Ctrl++ and Ctrl+−", "Zoom; Ctrl+0 shows all again"),
    ("E", "Write the film as numbered pictures"),
    ("Esc", "End, and be where one was"),
)
"""Keys of a workshop's film that are no actions."""
IN_A_BLIND_ROUND = (
    ("0 to 9", "The next team’s answer: a team’s number, 0 is nobody"),
    ("? or -", "The next team does not know"),
    ("Backspace", "Take the last answer back"),
    ("Up or Down", "Ask the team before, or the one after"),
    ("Left or Right", "Show another card"),
    ("R or Enter", "Reveal the card; Shift+Enter shows the result of all"),
    ("A or 1 to 9", "In the result: accept what most said, or that answer"),
    ("D", "In the result: mark as disputed"),
    ("Shift+A", "In the result: accept all that agree"),
    ("W", "In the result: write it into the file"),
)
"""Keys of the blind round that are no actions."""
WHILE_VOTING = (
    ("0 to 9", "Put a dot on the duty with this number"),
    ("Left or Right", "Another team’s turn"),
    ("S or Enter", "Show the totals, or hide them"),
    ("K", "Keep the totals as a decision"),
)
"""Keys of dot voting that are no actions."""


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
        self.setWindowTitle("Keyboard shortcuts")
        groups = [(menu.title.replace("&", ""), list(_keys(actions, menu))) for menu in MENUS]
        groups.append(("On the board", list(ALSO_ON_BOARD)))
        groups.append(("In the matrix", list(IN_MATRIX)))
        groups.append(("While presenting", list(WHILE_PRESENTING)))
        groups.append(("While replaying", list(WHILE_REPLAYING)))
        groups.append(("In a blind round", list(IN_A_BLIND_ROUND)))
        groups.append(("In dot voting", list(WHILE_VOTING)))
        most = parent.window().size().boundedTo(self.screen().availableSize())
        sheet = _widest_sheet(groups, most.width() - _BESIDE, self)
        scroll = QScrollArea(self)
        scroll.setAccessibleName(self.windowTitle())
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
            text = ACTIONS[action_id].text.rstrip("…")
            if number == 1:
                text, keys = f"{text.removesuffix(' 1')} 1 to 9", [f"{keys[0]} … 9"]
            yield " or ".join(keys), text


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
