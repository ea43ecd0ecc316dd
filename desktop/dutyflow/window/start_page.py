"""What the window shows without a board: how to begin, and the files opened lately."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from dutyflow.actions.table import ACTIONS
from dutyflow.plain import Label, label, menu_text, set_tool_tip
from dutyflow.resources import icon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from dutyflow.actions.action_set import ActionSet
    from dutyflow.window.theme import Theme

_WAYS = ("open-sample", "open", "new", "new-from-sample", "import", "import-folder")
_WIDTH = 620


class RecentFile(NamedTuple):
    """A line of the list: a file's title and place, and whether it is still there."""

    path: Path
    title: str
    there: bool


class StartPage(QScrollArea):
    """Ways to begin above, recent files below; a missing file can only be taken off the list.

    What does not fit is scrolled to, so that the window keeps its size.
    """

    open_wanted = Signal(Path)
    forget_wanted = Signal(Path)
    refreshed = Signal()
    """What else is shown here may be looked at again."""

    def __init__(
        self,
        theme: Theme,
        actions: ActionSet,
        recent: Callable[[], Sequence[RecentFile]],
        parent: QWidget,
    ) -> None:
        """Show the ways to begin; `recent` is asked by `refresh`."""
        super().__init__(parent)
        self._theme = theme
        self._recent = recent
        theme.changed.connect(self.refresh)
        page = QWidget(self)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self._column.addWidget(_heading("Who is responsible for what?", page))
        self._intro = label(
            "Lanes are teams, cards are duties, arrows are hand-offs. Open an organisation’s file,"
            " or begin with the sample.",
            page,
        )
        self._intro.setWordWrap(True)
        self._column.addWidget(self._intro)
        self._column.addSpacing(14)
        grid = QGridLayout()
        grid.setSpacing(10)
        self._ways = [_way(actions, action_id, page) for action_id in _WAYS]
        for number, way in enumerate(self._ways):
            grid.addWidget(way, number // 2, number % 2)
        self._column.addLayout(grid)
        self._column.addSpacing(22)
        self._unsaved = QVBoxLayout()
        self._column.addLayout(self._unsaved)
        self._files = QWidget(page)
        self._column.addWidget(self._files)
        self._column.addStretch(1)
        self._center(page)
        self.setFrameStyle(0)
        self.setProperty("focusPolicy", 0)  # by its number, for the reason told in `plain.Label`
        self.setWidgetResizable(True)
        self.setWidget(page)

    def refresh(self) -> None:
        """Show the recent files as they are now, and the icons, which the first frame can spare."""
        for way in self._ways:
            if way.icon().isNull() or way.isDefault():
                color = self._theme.palette.accent_ink if way.isDefault() else None
                way.setIcon(icon(ACTIONS[way.property("action")].icon, color))
        fresh = QWidget(self.widget())
        rows = QGridLayout(fresh)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(4)
        rows.setVerticalSpacing(2)
        rows.setColumnStretch(0, 1)
        files = self._recent()
        rows.addWidget(subheading("Recent files" if files else "", fresh), 0, 0)
        for number, file in enumerate(files, start=1):
            rows.addWidget(self._file_button(file, fresh), number, 0)
            rows.addWidget(self._forget_button(file, fresh), number, 1)
        self._column.replaceWidget(self._files, fresh)
        self._files.hide()
        self._files.deleteLater()
        self._files = fresh
        fresh.show()
        self.refreshed.emit()

    def show_unsaved(self, works: QWidget | None) -> None:
        """Put a list of works that were not saved above the recent files, in place of another."""
        former = self._unsaved.takeAt(0)
        widget = former.widget() if former is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        if works is not None:
            self._unsaved.addWidget(works)
            works.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do what the button with the keyboard does."""
        from dutyflow.enter_key import pressed_by_enter  # its enumeration of keys takes 20 ms

        if not pressed_by_enter(event, self):
            super().keyPressEvent(event)

    def _center(self, page: QWidget) -> None:
        middle = QWidget(page)
        middle.setMaximumWidth(_WIDTH)
        middle.setLayout(self._column)
        row = QHBoxLayout(page)
        row.setContentsMargins(32, 56, 32, 32)
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)

    def _file_button(self, file: RecentFile, parent: QWidget) -> QPushButton:
        button = QPushButton(menu_text(f"{file.title}   {short_path(file.path)}"), parent)
        button.setObjectName("recent")
        button.setFlat(True)
        button.setIcon(icon("file-text"))
        button.setEnabled(file.there)
        remark = "" if file.there else "\nThe file is not there any more."
        set_tool_tip(button, f"{file.path}{remark}")
        button.clicked.connect(lambda: self.open_wanted.emit(file.path))
        return button

    def _forget_button(self, file: RecentFile, parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setAutoRaise(True)
        button.setIcon(icon("x"))
        button.setAccessibleName(f"Take {file.title} off the list")
        set_tool_tip(button, "Take off the list; the file itself stays")
        button.clicked.connect(lambda: self.forget_wanted.emit(file.path))
        return button


def _way(actions: ActionSet, action_id: str, parent: QWidget) -> QPushButton:
    row, action = ACTIONS[action_id], actions[action_id]
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    text = "New with the sample’s teams" if action_id == "new-from-sample" else row.text
    button = QPushButton(menu_text(f"{text}   {keys}".rstrip()), parent)
    button.setObjectName("way")
    button.setProperty("action", action_id)
    button.setMinimumHeight(44)
    button.setDefault(action_id == _WAYS[0])
    button.clicked.connect(action.trigger)
    set_tool_tip(button, row.tip)
    return button


def _heading(text: str, parent: QWidget) -> QLabel:
    return _sized(Label(text, parent), 24, QFont.Weight.DemiBold)


def subheading(text: str, parent: QWidget) -> QLabel:
    """Return what stands above a part of the page."""
    return _sized(Label(text, parent), 13, QFont.Weight.DemiBold)


def _sized(text: Label, pixels: int, weight: QFont.Weight) -> QLabel:
    font = QFont(text.font())
    font.setPixelSize(pixels)
    font.setWeight(weight)
    text.setFont(font)
    return text


def short_path(path: Path) -> str:
    """Return a path as a person would say it, the home folder as `~`."""
    try:
        return f"~/{path.relative_to(Path.home())}"
    except ValueError:
        return str(path)
