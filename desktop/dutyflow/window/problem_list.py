"""What is wrong in the open file, with lines and advice: a list to look at, that asks nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from dutyflow.plain import label
from dutyflow.resources import icon
from dutyflow_models.language import mark, say, say_marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.files.problems import Problem

_SIGNS = {"error": "circle-alert", "warning": "triangle-alert", "note": "info"}
_COLUMNS = (mark("Line"), mark("Column"), mark("What is wrong"), mark("What to do"))


class ProblemList(QDialog):
    """Every problem of a file, the first line first."""

    def __init__(self, file_name: str, problems: Sequence[Problem], parent: QWidget) -> None:
        """List the problems of a file."""
        super().__init__(parent)
        self.setWindowTitle(say("Problems in the file"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._problems = sorted(problems, key=lambda problem: (problem.line, problem.column))
        self._file_name = file_name
        self.rows = QTreeWidget(self)
        self.rows.setHeaderLabels([say_marked(column) for column in _COLUMNS])
        self.rows.setAccessibleName(self.windowTitle())
        self.rows.header().setAccessibleName(self.windowTitle())
        self.rows.setRootIsDecorated(False)
        self.rows.setWordWrap(True)
        self.rows.setAlternatingRowColors(True)
        self.rows.addTopLevelItems([_row(problem) for problem in self._problems])
        for column in (0, 1):
            self.rows.resizeColumnToContents(column)
        self.rows.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.rows.header().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = QPushButton(say("&Copy"), self)
        copy.clicked.connect(self._copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        column_of_all = QVBoxLayout(self)
        found = (
            say("{file} is open; what is listed here was left out or doubtful.", file=file_name)
            if problems
            else say("{file} is open; nothing in it was left out or doubtful.", file=file_name)
        )
        column_of_all.addWidget(label(found, self))
        column_of_all.addWidget(self.rows)
        column_of_all.addWidget(buttons)
        self.resize(820, 420)

    def _copy(self) -> None:
        lines = (f"{self._file_name}: {problem}" for problem in self._problems)
        QGuiApplication.clipboard().setText("\n".join(lines))


def _row(problem: Problem) -> QTreeWidgetItem:
    place = [str(number) if number else "" for number in (problem.line, problem.column)]
    row = QTreeWidgetItem([*place, problem.sentence, problem.advice])
    row.setIcon(0, icon(_SIGNS[problem.severity]))
    return row
