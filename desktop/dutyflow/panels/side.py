"""What stands at the right of the board: the inspector, below it what is left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

if TYPE_CHECKING:
    from dutyflow.panels.findings_panel import FindingsPanel
    from dutyflow.panels.inspector import Inspector
    from dutyflow_models.picture.palette import Palette


class Side(QSplitter):
    """Two panels one above the other; the line between them can be moved."""

    def __init__(self, inspector: Inspector, findings: FindingsPanel, parent: QWidget) -> None:
        """Give the findings a third of the height."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self.inspector, self.findings = inspector, findings
        for widget in (inspector, findings):
            self.addWidget(widget)
            self.setCollapsible(self.indexOf(widget), False)
        self.setHandleWidth(1)
        self.setStretchFactor(0, 2)
        self.setStretchFactor(1, 1)
        self.setSizes([400, 200])

    @property
    def shows_findings(self) -> bool:
        """Whether the panel of findings is, or will be with the board, in sight."""
        return self.isVisible() and not self.findings.isHidden()

    def set_palette(self, palette: Palette) -> None:
        """Wear the colours of a theme."""
        self.setStyleSheet(f"QSplitter::handle {{ background: {palette.line}; }}")
        self.inspector.set_palette(palette)
        self.findings.set_palette(palette)
