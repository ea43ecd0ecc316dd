"""Help, About: the version, what it is made of, and where the log lies."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from dutyflow.components import components, licence_texts
from dutyflow.errors import log_folder
from dutyflow.plain import label
from dutyflow_models.language import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LIST_HEIGHT = 220


class About(QDialog):
    """Versions to copy into a report, and licences."""

    def __init__(self, parent: QWidget) -> None:
        """Look up the versions."""
        super().__init__(parent)
        self.setWindowTitle(say("About Dutyflow"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = label("Dutyflow", self)
        font = QFont(heading.font())
        font.setPixelSize(22)
        font.setWeight(QFont.Weight.Bold)
        heading.setFont(font)
        text = label(_what_it_says(), self)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        parts = _list_of_parts(self)
        copy = QPushButton(say("Copy &versions"), self)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(versions()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for widget in (heading, text, parts, buttons):
            column.addWidget(widget)


def _what_it_says() -> str:
    paragraphs = [
        say("Shows who is responsible for what, and how work flows between teams."),
        say(
            "It works offline and sends nothing anywhere: no telemetry, no reports, and no looking"
            " for updates."
        ),
        versions(),
        say("Log: {folder}", folder=log_folder()),
    ]
    return "\n\n".join(paragraphs)


def _list_of_parts(about: QDialog) -> QPlainTextEdit:
    """List what Dutyflow comes with, and under which licences."""
    lines = [f"{part.name} {part.version} – {part.licence}" for part in components()]
    texts = licence_texts()
    if texts is not None:
        lines.append(say("The licences as texts are in {folder}.", folder=texts))
    parts = QPlainTextEdit("\n".join(lines), about)
    parts.setReadOnly(True)
    parts.setTabChangesFocus(True)
    parts.setAccessibleName(say("What it is made of, and the licences"))
    parts.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
    parts.setMinimumHeight(_LIST_HEIGHT)
    return parts


def versions() -> str:
    """Return the versions that a report of a fault needs."""
    names = ("dutyflow", "PySide6-Essentials", "pydantic")
    lines = [f"{name} {_version(name)}" for name in names]
    return "\n".join([*lines, f"Qt {qVersion()}", f"Python {platform.python_version()}"])


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return say("not installed as a package")
