"""Load: who carries what, who hands off to whom, and what the scenarios come to, as charts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dutyflow.painting.fonts import sized
from dutyflow.plain import label, set_tool_tip
from dutyflow.views.load_bars import bars_plan
from dutyflow.views.load_figures import (
    UNITS,
    HandOffs,
    Load,
    Unit,
    handoffs_between,
    lanes_in_order,
    loads_of,
    places_of,
)
from dutyflow.views.load_heat import heat_plan
from dutyflow.views.load_page import LoadPage
from dutyflow.views.load_picture import png_of
from dutyflow.views.load_plan import Cell, Plan
from dutyflow.views.load_scenarios import Scenarios
from dutyflow.views.load_table import load_table
from dutyflow.views.look import style_sheet
from dutyflow_models.checks.situation import Limits
from dutyflow_models.language import mark, say, say_marked, several
from dutyflow_models.picture.palette import LIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from dutyflow.document import Document
    from dutyflow_models.layout import Layout
    from dutyflow_models.org import Organisation
    from dutyflow_models.picture.palette import Palette

_MARGIN = 14
HINT = mark("Press a bar or a number to select its duties.")
_UNITS: dict[Unit, tuple[str, str]] = {
    "duties": (mark("Duties"), mark("Count the duties of each team")),
    "weight": (mark("Weight"), mark("Count the weight of each team")),
}


class LoadView(QWidget):
    """Three charts over one document; what is pressed in them is selected everywhere."""

    board_wanted = Signal()
    """Show the selected cards on the board."""
    export_wanted = Signal(str)
    """Write what is shown to a file: “png” or “csv”."""
    search_wanted = Signal()
    """Ctrl+F: there is nothing to look for here."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        """Show a document as it is in the scenario shown."""
        super().__init__(parent)
        self.setObjectName("load")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.document = document
        self.unit: Unit = "duties"
        self.palette_worn = LIGHT
        self.scenarios = Scenarios(document, self)
        self.page = LoadPage(self)
        self.loads: tuple[Load, ...] = ()
        self.handoffs = HandOffs((), {})
        self._shown: tuple[Organisation, Layout, Organisation] | None = None
        """What the charts were made of last."""
        self._limit = Limits().load
        self._sentence = say_marked(HINT)
        self.said = label(self._sentence, self)
        self.said.setProperty("quiet", True)
        self.said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.units: dict[Unit, QPushButton] = {unit: self._unit(unit) for unit in UNITS}
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.page.bars)
        self.set_palette(LIGHT)

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self.palette_worn = palette
        sheet = f"#load, #load-page {{ background: {palette.window}; }}\n"
        sheet += (
            f"#section {{ color: {palette.ink}; font-weight: 600; font-size: {sized(14)}px; }}\n"
        )
        self.setStyleSheet(sheet + style_sheet(palette))
        self.page.set_palette(palette)
        self._show()

    def set_limit(self, load: int) -> None:
        """Draw the line of overload at another load."""
        if load != self._limit:
            self._limit = load
            self._show()

    def look_for(self) -> None:
        """Let the board look for a text: here is none."""
        self.search_wanted.emit()

    def count_in(self, unit: Unit) -> None:
        """Show numbers of duties or their weights."""
        self.unit = unit
        self.units[unit].setChecked(True)
        self._show()

    def as_png(self, palette: Palette) -> bytes:
        """Return a picture of all charts in the colours of a theme, of two pixels for one."""
        worn = self.palette_worn
        self._finish()
        self.set_palette(palette)
        data = png_of(self.page, palette)
        self.set_palette(worn)
        return data

    def as_csv(self) -> bytes:
        """Return all numbers as a table."""
        self._finish()
        rows = self.scenarios.rows()
        here = next((row.title for row in rows if row.shown), "")
        return load_table(here, self.loads, self.handoffs, rows).encode()

    # --- what is shown -----------------------------------------------------------------------

    def refresh(self) -> None:
        """Count anew what holds now, now or when the view is shown again."""
        document = self.document
        state = (document.organisation, document.layout, document.shown)
        if not self.isVisible():
            return
        if self._shown is None or not _same(self._shown, state):
            self._shown = state
            at = places_of(document.shown)
            lanes = lanes_in_order(document.shown, document.layout, at)
            self.loads = loads_of(document.shown, lanes, at)
            self.handoffs = handoffs_between(document.shown, lanes, at)
            self._show()
        self._pick()

    def _show(self) -> None:
        limit, bars = self._limit, self.loads
        if not any(load.total("duties") for load in bars):
            bars = ()
        self.page.bars.show_plan(partial(_bars, bars, self.unit, limit), self.palette_worn)
        self.page.heat.show_plan(partial(_heat, self.handoffs), self.palette_worn)
        self.page.say_empty(
            duties=bool(bars),
            handoffs=bool(self.handoffs.cells),
            factors=bool(
                self.document.organisation.factors or self.document.organisation.scenarios
            ),
        )
        self._show_answers()

    def _show_answers(self) -> None:
        from dutyflow.views.load_answers import answers_plan

        rows = self.scenarios.rows()
        self.page.answers.show_plan(
            lambda palette, width: answers_plan(rows, palette, width), self.palette_worn
        )
        measured = next((row.answer.measured for row in rows if row.answer is not None), "")
        self.page.say_measured(measured)

    def _finish(self) -> None:
        self.scenarios.finish()
        self._show_answers()

    # --- choosing ----------------------------------------------------------------------------

    def _choose(self, cell: Cell) -> None:
        there = self.document.shown.duties_by_id
        ids = [duty_id for duty_id in cell.duties if duty_id in there]
        self.document.selection.select_duties(ids)
        self._pick()
        sentence = f"{_selected(len(ids))}. {cell.said}."
        away = len(cell.duties) - len(ids)
        if away:
            beside = several(
                "{n} more is not in the scenario shown.",
                "{n} more are not in the scenario shown.",
                away,
            )
            sentence = f"{sentence} {beside}"
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        """Write as much as fits; it must not keep the window wide."""
        self._sentence = sentence
        metrics = self.said.fontMetrics()
        shown = metrics.elidedText(sentence, Qt.TextElideMode.ElideRight, self.said.width())
        self.said.setText(shown)
        set_tool_tip(self.said, sentence if shown != sentence else "")

    def _pick(self) -> None:
        if not self.isVisible():
            return
        chosen = self.document.selection.duties
        for chart in self.page.charts:
            chart.pick(chosen)
        self.on_board.setEnabled(bool(chosen))
        self._say(f"{_selected(len(chosen))}." if chosen else say_marked(HINT))

    def _reach(self, frame: QWidget, rect: QRectF) -> None:
        at = frame.mapTo(self.page, rect.center().toPoint())
        self._scroll.ensureVisible(at.x(), at.y(), 0, 60)

    # --- how it is built ---------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.page)
        self.on_board = self._button(
            say("Show on board"), say("Show the selected cards on the board")
        )
        self.on_board.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar())
        column.addWidget(self._scroll, 1)

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        row.setSpacing(0)
        together = QButtonGroup(self)
        for button in self.units.values():
            together.addButton(button)
            row.addWidget(button)
        self.units[self.unit].setChecked(True)
        row.addSpacing(16)
        row.addWidget(self.said, 1)
        row.addSpacing(12)
        row.addWidget(self.on_board)
        for text, kind in ((say("Picture…"), "png"), (say("Table…"), "csv")):
            button = self._button(
                text, say("Write what is shown to a file ({kind})", kind=kind.upper())
            )
            button.clicked.connect(partial(self.export_wanted.emit, kind))
            row.addSpacing(8)
            row.addWidget(button)
        return row

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(text)
        set_tool_tip(button, tip)
        return button

    def _unit(self, unit: Unit) -> QPushButton:
        button = self._button(*map(say_marked, _UNITS[unit]))
        button.setCheckable(True)
        button.setProperty("segment", "first" if unit == UNITS[0] else "last")
        button.clicked.connect(lambda: self.count_in(unit))
        return button

    def _connect(self) -> None:
        document = self.document
        for signal in (document.loaded, document.changed, document.arranged):
            signal.connect(self.refresh)
        document.selection.changed.connect(self._pick)
        self.scenarios.worked_out.connect(self._show_answers)
        self.on_board.clicked.connect(self.board_wanted)
        for chart in self.page.charts:
            chart.chosen.connect(self._choose)
            chart.board_wanted.connect(self.board_wanted)
        for frame in self.page.frames:
            frame.reached.connect(partial(self._reach, frame))

    # --- Qt ----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened out of sight."""
        super().showEvent(event)
        self.refresh()
        self.scenarios.go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """Work out nothing that is not seen."""
        super().hideEvent(event)
        self.scenarios.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the charts side by side where there is room."""
        super().resizeEvent(event)
        self.page.arrange(self.width())
        self._say(self._sentence)


def _bars(loads: tuple[Load, ...], unit: Unit, limit: int, palette: Palette, width: float) -> Plan:
    return bars_plan(loads, unit, limit, palette, width) if loads else Plan()


def _heat(handoffs: HandOffs, palette: Palette, width: float) -> Plan:
    return heat_plan(handoffs, palette, width) if handoffs.cells else Plan()


def _same(
    one: tuple[Organisation, Layout, Organisation], other: tuple[Organisation, Layout, Organisation]
) -> bool:
    """Say whether two states make the same charts; zoom and folded lanes make no difference."""
    same = one[0] is other[0] and one[2] is other[2]
    return same and one[1].lane_order == other[1].lane_order


def _selected(number: int) -> str:
    return several("{n} duty selected", "{n} duties selected", number)
