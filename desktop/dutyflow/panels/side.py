"""What stands at the right of the board: the inspector, below it what is to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

if TYPE_CHECKING:
    from dutyflow.panels.conflicts_panel import ConflictsPanel
    from dutyflow.panels.findings_panel import FindingsPanel
    from dutyflow.panels.inspector import Inspector
    from dutyflow.panels.points_panel import PointsPanel
    from dutyflow_models.picture.palette import Palette


class Side(QSplitter):
    """Panels one above the other; the lines between them can be moved."""

    def __init__(self, inspector: Inspector, findings: FindingsPanel, parent: QWidget) -> None:
        """Give the findings a third of the height."""
        super().__init__(Qt.Orientation.Vertical, parent)
        self.inspector, self.findings = inspector, findings
        self.conflicts: ConflictsPanel | None = None
        """What a merge left to decide; made for the first one, seen while there is something."""
        self.points: PointsPanel | None = None
        """Points and decisions; made when they are first asked for."""
        for widget in (inspector, findings):
            self.addWidget(widget)
            self.setCollapsible(self.indexOf(widget), False)
        self.setHandleWidth(1)
        self.setStretchFactor(0, 2)
        self.setStretchFactor(1, 1)
        self.setSizes([400, 200])

    def take_conflicts(self, panel: ConflictsPanel) -> None:
        """Put what is to be decided above the findings, with half of the height."""
        self.conflicts = panel
        self.insertWidget(1, panel)
        self.setCollapsible(1, False)
        self.setStretchFactor(1, 3)
        height = self.height()
        self.setSizes([height // 4, height // 2, height // 4])
        panel.show()

    def take_points(self, panel: PointsPanel) -> None:
        """Put points and decisions below the inspector, with twice the room of the others."""
        self.points = panel
        at = self.indexOf(self.findings)
        self.insertWidget(at, panel)
        self.setCollapsible(at, False)
        self.setStretchFactor(at, 2)
        part = self.height() // (self.count() + 1)
        self.setSizes([2 * part if place == at else part for place in range(self.count())])
        panel.show()

    @property
    def shows_points(self) -> bool:
        """Whether points and decisions are in sight."""
        return self.isVisible() and self.points is not None and not self.points.isHidden()

    @property
    def shows_findings(self) -> bool:
        """Whether the panel of findings is, or will be with the board, in sight."""
        return self.isVisible() and not self.findings.isHidden()

    def set_palette(self, palette: Palette) -> None:
        """Wear the colours of a theme."""
        self.setStyleSheet(f"QSplitter::handle {{ background: {palette.line}; }}")
        self.inspector.set_palette(palette)
        self.findings.set_palette(palette)
        for panel in (self.conflicts, self.points):
            if panel is not None:
                panel.set_palette(palette)
