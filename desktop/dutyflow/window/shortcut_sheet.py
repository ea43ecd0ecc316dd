"""F1: all keys on one page, in the groups of the menus, made from the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
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

ALSO_ON_BOARD = (
    ("Enter", "Edit title"),
    ("Esc", "Give up what has begun; else select nothing"),
    ("Ctrl+Wheel", "Zoom at the pointer"),
    ("Space+Drag", "Pan; so does the middle button"),
    ("Ctrl+Drag", "Share: the team joins instead of taking over"),
)
"""Keys and gestures that belong to the board alone and are no actions."""


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
        self.setWindowTitle("Keyboard shortcuts")
        sheet = QWidget(self)
        columns = QHBoxLayout(sheet)
        columns.setSpacing(36)
        columns.setContentsMargins(24, 16, 24, 16)
        groups = [(menu.title.replace("&", ""), list(_keys(actions, menu))) for menu in MENUS]
        groups.append(("On the board", list(ALSO_ON_BOARD)))
        for group in _in_columns(groups):
            columns.addLayout(_column(group, sheet))
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(sheet)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(scroll)
        column.addWidget(buttons)
        size = sheet.sizeHint()
        most = parent.window().size()
        self.resize(min(size.width() + 40, most.width()), min(size.height() + 90, most.height()))


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


def _in_columns(groups: list[_Group]) -> Iterator[list[_Group]]:
    """Fill three columns to about the same height, without breaking a group."""
    high = sum(len(keys) + 2 for _, keys in groups) / 3
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
