"""The window that tells what went wrong in the program, to be copied into a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout

from dutyflow.plain import breakable, label
from dutyflow_models.language import mark, say, say_marked

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from dutyflow.errors import Fault

MOST = 20
"""Faults that are told of; one that comes back with every movement of the mouse fills no memory."""
_ADVICE = mark(
    "Words of your file may stand in these details. They are written nowhere and leave this window"
    " only when you copy them."
)


class FaultReport(QDialog):
    """Lies beside the work, which goes on; further faults are added below."""

    def __init__(self, parent: QWidget) -> None:
        """Tell of nothing yet."""
        super().__init__(parent)
        self.setWindowTitle(say("Something did not work"))
        self.setModal(False)
        self._told = 0
        self.words = label("", self)
        self.words.setWordWrap(True)
        advice = label(say_marked(_ADVICE), self)
        advice.setObjectName("quiet")
        advice.setWordWrap(True)
        self.details = QPlainTextEdit(self)
        self.details.setReadOnly(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setAccessibleName(say("Details"))
        self.copy_button = QPushButton(say("Copy"), self)
        self.copy_button.clicked.connect(self._copy)
        self.close_button = QPushButton(say("Close"), self)
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        for each in (self.words, self.details, advice):
            column.addWidget(each)
        column.addLayout(buttons)
        self.resize(640, 360)

    def tell(self, fault: Fault) -> None:
        """Tell of a fault, below those told of since the report was opened."""
        if not self.isVisible():
            self._told = 0
            self.details.clear()
        self._told += 1
        if self._told <= MOST:
            self.words.setText(breakable(fault.sentence))
            self.details.appendPlainText(fault.trace)
        self.show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
