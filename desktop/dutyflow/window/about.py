"""Help, About: the version, what it is made of, and where the log lies."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout

from dutyflow.errors import log_folder
from dutyflow.plain import label
from dutyflow_models.language import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

LICENCES = (
    ("Dutyflow", "MIT"),
    ("Qt and PySide6", "LGPL 3"),
    ("pydantic, platformdirs, PyYAML, pyqtgraph", "MIT"),
    ("numpy", "BSD 3-Clause"),
    ("isal", "PSF"),
    ("Inter, the typeface", "SIL Open Font License 1.1"),
    ("Lucide, the icons", "ISC"),
)


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
        licences = "\n".join(f"{name}: {licence}" for name, licence in LICENCES)
        text = label(
            say(
                "Shows who is responsible for what, and how work flows between teams.\n"
                "It works offline and sends nothing anywhere.\n\n"
                "{versions}\n\n{licences}\n\nLog: {folder}",
                versions=versions(),
                licences=licences,
                folder=log_folder(),
            ),
            self,
        )
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
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
        for widget in (heading, text, buttons):
            column.addWidget(widget)


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
