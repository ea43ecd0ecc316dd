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

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.files.problems import Problem

_SIGNS = {"error": "circle-alert", "warning": "triangle-alert", "note": "info"}
_COLUMNS = ("Line", "Column", "What is wrong", "What to do")


class ProblemList(QDialog):
    """Every problem of a file, the first line first."""

    def __init__(self, file_name: str, problems: Sequence[Problem], parent: QWidget) -> None:
        """List the problems of a file."""
        super().__init__(parent)
        self.setWindowTitle("Problems in the file")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._problems = sorted(problems, key=lambda problem: (problem.line, problem.column))
        self._file_name = file_name
        self.rows = QTreeWidget(self)
        self.rows.setHeaderLabels(_COLUMNS)
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
        copy = QPushButton("&Copy", self)
        copy.clicked.connect(self._copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        column_of_all = QVBoxLayout(self)
        found = "what is listed here was" if problems else "nothing in it was"
        column_of_all.addWidget(label(f"{file_name} is open; {found} left out or doubtful.", self))
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
