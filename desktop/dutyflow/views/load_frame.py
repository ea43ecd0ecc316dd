"""A chart of the load view in a frame that scrolls where the chart is larger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from dutyflow.views.load_chart import Chart

HIGHEST = 600
"""In pixels; the chart of some twenty teams."""
_AROUND = 60
"""How much is seen around the cell that the cursor went to."""


class Frame(QScrollArea):
    """As high as its chart, but no higher than a part of a screen."""

    reached = Signal(QRectF)
    """The cursor went to this place of the frame."""

    def __init__(self, chart: Chart, parent: QWidget) -> None:
        """Take a chart in."""
        super().__init__(parent)
        self.chart = chart
        self._whole = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(chart)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._pin)
        chart.laid_out.connect(self.fit)
        chart.reached.connect(self._reveal)

    def show_whole(self, whole: bool) -> None:
        """Be as large as the chart, for a picture, or no higher than usual again."""
        self._whole = whole
        self.setMinimumWidth(int(self.chart.plan.width) + 2 if whole else 0)
        self.fit()

    def fit(self) -> None:
        """Be as high as the chart with its scroll bar, if that is not too much."""
        plan = self.chart.plan
        bar = self.horizontalScrollBar().sizeHint().height() if plan.width > self.width() else 0
        height = int(plan.height) + 1 + bar
        self.setFixedHeight(height if self._whole else min(HIGHEST, height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the scroll bar, or take it back."""
        super().resizeEvent(event)
        self.fit()

    def _pin(self) -> None:
        self.chart.pin_at(-self.chart.x(), -self.chart.y())

    def _reveal(self, rect: QRectF) -> None:
        middle, plan = rect.center().toPoint(), self.chart.plan
        beside = min(int(plan.names) + _AROUND, self.viewport().width() // 2)
        above = min(int(plan.head) + _AROUND, self.viewport().height() // 2)
        self.ensureVisible(middle.x(), middle.y(), beside, above)
        self.reached.emit(rect.translated(self.chart.pos()))
