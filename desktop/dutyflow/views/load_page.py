"""The page of the load view: three charts with their titles and what their colours mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dutyflow.plain import Label, label
from dutyflow.views.load_chart import Chart
from dutyflow.views.load_figures import FOCUSES, focus_words, teams_measured
from dutyflow.views.load_frame import Frame
from dutyflow.views.load_plan import focus_color
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.picture.palette import LIGHT

if TYPE_CHECKING:
    from dutyflow_models.org import Focus
    from dutyflow_models.picture.palette import Palette

_MARGIN, _BETWEEN = 24, 40
_SIDE_BY_SIDE = 1080
"""From this width on the hand-offs stand beside the bars."""
NO_DUTIES = mark("Nobody carries anything here. Add duties on the board.")
NO_HANDOFFS = mark(
    "Nothing is handed off here. Draw hand-offs on the board: select a card, press H."
)
NO_FACTORS = mark(
    "There is only the base. Add factors and scenarios to see what other answers come to."
)


class LoadPage(QWidget):
    """The charts, in one column or in two."""

    def __init__(self, parent: QWidget) -> None:
        """Lay out three empty charts."""
        super().__init__(parent)
        self.setObjectName("load-page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bars = Chart(say("Load of each team, stacked by focus"), self)
        self.heat = Chart(say("Hand-offs from team to team"), self)
        self.answers = Chart(say("What each scenario comes to"), self)
        self.charts = (self.bars, self.heat, self.answers)
        self.frames = tuple(Frame(chart, self) for chart in self.charts)
        self.no_duties = label(say_marked(NO_DUTIES), self)
        self.no_handoffs = label(say_marked(NO_HANDOFFS), self)
        self.measured = label("", self)
        self.no_factors = label(say_marked(NO_FACTORS), self)
        self.legend = [FocusMark(focus, self) for focus in FOCUSES]
        self.way = label(say("From the row’s team to the column’s; grey is within a team"), self)
        for text in (self.no_duties, self.no_handoffs, self.measured, self.no_factors, self.way):
            text.setWordWrap(True)
            text.setProperty("quiet", True)
        self._parts = (
            self._part(say("Load by team"), (self.no_duties,), self.frames[0], legend=True),
            self._part(
                say("Hand-offs between teams"), (self.way, self.no_handoffs), self.frames[1]
            ),
            self._part(say("Scenarios"), (self.measured, self.no_factors), self.frames[2]),
        )
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_MARGIN, 10, _MARGIN, _MARGIN)
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._grid.setVerticalSpacing(28)
        self._columns = 0
        self.arrange(0)

    def arrange(self, width: int) -> None:
        """Put the hand-offs beside the bars where there is room."""
        columns = 2 if width >= _SIDE_BY_SIDE else 1
        if columns == self._columns:
            return
        self._columns = columns
        for part in self._parts:
            self._grid.removeWidget(part)
        top = Qt.AlignmentFlag.AlignTop
        load, handoffs, scenarios = self._parts
        self._grid.addWidget(load, 0, 0, top)
        if columns == 1:
            self._grid.addWidget(handoffs, 1, 0, top)
            self._grid.addWidget(scenarios, 2, 0, top)
        else:
            self._grid.addWidget(scenarios, 1, 0, top)
            self._grid.addWidget(handoffs, 0, 1, 2, 1, top)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)
        for row in range(3):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(3, 1)

    def show_whole(self, whole: bool) -> QSize:
        """Show charts whole, for a picture, or as usual; return how much has something on it."""
        for frame in self.frames:
            frame.show_whole(whole)
        for part in self._parts:
            column = part.layout()
            assert column is not None  # made with it
            column.activate()
        self._grid.activate()
        self.resize(self.size().expandedTo(self._grid.minimumSize()))
        self._grid.activate()
        low = max(part.geometry().bottom() for part in self._parts)
        return QSize(self.width(), low + _MARGIN)

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme in the legend; the charts are laid out anew anyhow."""
        for each in self.legend:
            each.set_palette(palette)

    def say_empty(self, *, duties: bool, handoffs: bool, factors: bool) -> None:
        """Say below the titles what is not there and what to do."""
        self.no_duties.setVisible(not duties)
        self.frames[0].setVisible(duties)
        self.no_handoffs.setVisible(not handoffs)
        self.frames[1].setVisible(handoffs)
        self.way.setVisible(handoffs)
        self.no_factors.setVisible(not factors)

    def say_measured(self, teams: str) -> None:
        """Say whose focus is measured."""
        whose = say(
            "The share of the load of {teams} that improves what customers pay for; a line is what"
            " the principle asks for.",
            teams=teams_measured(teams),
        )
        self.measured.setText(whose if teams else "…")

    def _part(
        self, title: str, texts: tuple[Label, ...], frame: Frame, *, legend: bool = False
    ) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = label(title, part)
        head.setObjectName("section")
        column.addWidget(head)
        if legend:
            row = QHBoxLayout()
            row.setSpacing(16)
            for mark in self.legend:
                row.addWidget(mark)
            row.addStretch(1)
            column.addLayout(row)
        for text in texts:
            column.addWidget(text)
        column.addWidget(frame)
        return part


class FocusMark(Label):
    """A square in the colour of a focus, and its word."""

    def __init__(self, focus: Focus | None, parent: QWidget) -> None:
        """Name a focus."""
        super().__init__(focus_words(focus), parent)
        self._focus = focus
        self._palette = LIGHT
        self.setProperty("quiet", True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_palette(self, palette: Palette) -> None:
        """Show the colour in a theme."""
        self._palette = palette
        self.update()

    def sizeHint(self) -> QSize:
        """Leave room for the square."""
        return super().sizeHint() + QSize(17, 0)

    def minimumSizeHint(self) -> QSize:
        """Never be narrower than the word."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the square before the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(focus_color(self._focus, self._palette)))
        painter.drawRoundedRect(0, (self.height() - 11) // 2, 11, 11, 2, 2)
        painter.setPen(QColor(self._palette.ink_muted))
        painter.drawText(
            self.rect().adjusted(17, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
