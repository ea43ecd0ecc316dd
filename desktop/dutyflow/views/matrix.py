"""The matrix: who has which part in which duty, as a table of letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dutyflow.handing import goes_to_by_role
from dutyflow.plain import label
from dutyflow.views.filter_field import filter_field
from dutyflow.views.look import style_sheet
from dutyflow.views.rows import GROUPINGS, Grouping
from dutyflow.views.sheet import MatrixSheet
from dutyflow.views.table import MatrixTable
from dutyflow_models.language import mark, say, say_marked, several

if TYPE_CHECKING:
    from dutyflow.document import Document
    from dutyflow_models.picture.palette import Palette

LEGEND = mark("A accountable   R responsible   S supports   C consulted   I informed   U uses")
_GROUPINGS: dict[Grouping, tuple[str, str]] = {
    "stage": (mark("Stage"), mark("Grouped by stage")),
    "team": (mark("Team"), mark("Grouped by team")),
    "status": (mark("Status"), mark("Grouped by status")),
}
_MARGIN = 14
_WIDEST_COUNT = 100


class Matrix(QWidget):
    """Duties × teams with RASCI letters, above them how they are grouped and what is looked for."""

    card_wanted = Signal(str)
    """Enter was pressed on a duty: show its card."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        """Show a document as it is in the scenario shown."""
        super().__init__(parent)
        self.setObjectName("matrix")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sheet = MatrixSheet(document)
        self.table = MatrixTable(self.sheet, self)
        self.table.card_wanted.connect(self.card_wanted)
        self.table.built.connect(self._count)
        self.setFocusProxy(self.table)
        self.field = filter_field(say("Filter duties"), 120, self)
        self.field.textChanged.connect(self.filter)
        self.field.installEventFilter(self)
        self.count = label("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._bar())
        column.addWidget(self.table, 1)
        column.addLayout(self._foot())
        self.table.pointed.connect(self._tell_where)
        document.reach.changed.connect(self._tell_where)
        self.set_palette(self.sheet.palette)

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self.sheet.palette = palette
        self.setStyleSheet(style_sheet(palette))
        self.sheet.color()
        self.table.rebuild()  # The size of text may be another, too.

    def filter(self, text: str) -> None:
        """Show only the duties whose title, description and tags hold every word."""
        if self.field.text() != text:
            self.field.setText(text)  # comes back here
            return
        self.sheet.words = text
        self.table.rebuild()

    def group_by(self, grouping: Grouping) -> None:
        """Put the duties below the titles of their stages, teams or states."""
        self.sheet.grouping = grouping
        self.groups[grouping].setChecked(True)
        self.table.rebuild()

    def look_for(self) -> None:
        """Wait for a text to show the duties of."""
        self.field.setFocus()
        self.field.selectAll()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let Enter and Down go from the field to the rows, and Esc show all again."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.filter("")
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            return False
        self.table.setFocus()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Explain the letters above where there is room, else below."""
        super().resizeEvent(event)
        beside = self.count.x() + _WIDEST_COUNT + _MARGIN
        above = self.width() - beside >= self.legend.sizeHint().width()
        self.legend.setVisible(above)
        self.legend_below.setVisible(not above)

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        row.setSpacing(0)
        by = label(say("Grouped by"), self)
        by.setProperty("quiet", True)
        row.addWidget(by)
        row.addSpacing(8)
        self.groups = {grouping: self._choice(grouping) for grouping in GROUPINGS}
        together = QButtonGroup(self)
        for button in self.groups.values():
            together.addButton(button)
            row.addWidget(button)
        self.groups[self.sheet.grouping].setChecked(True)
        row.addSpacing(16)
        row.addWidget(self.field)
        row.addSpacing(12)
        row.addWidget(self.count)
        row.addStretch(1)
        legend = label(say_marked(LEGEND), self)
        for quiet in (self.count, legend):
            quiet.setProperty("quiet", True)
        # It must not keep the window wide: where it has no room it is hidden, see `resizeEvent`.
        legend.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        legend.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(legend, 100)
        self.legend = legend
        return row

    def _foot(self) -> QVBoxLayout:
        foot = QVBoxLayout()
        foot.setContentsMargins(_MARGIN, 5, _MARGIN, 5)
        foot.setSpacing(2)
        self.where, self.legend_below = label("", self), label(say_marked(LEGEND), self)
        for line in (self.where, self.legend_below):
            line.setProperty("quiet", True)
            line.setWordWrap(True)
            line.hide()
            foot.addWidget(line)
        return foot

    def _tell_where(self) -> None:
        """Say what a letter typed at the cursor changes, where a scenario is shown."""
        document, duty = self.sheet.document, self.table.cursor_duty()
        # The rows may be older: another file was opened, or nobody sees them.
        there = duty is not None and duty.id in document.organisation.duties_by_id
        said = goes_to_by_role(document, duty.id) if duty is not None and there else []
        self.where.setText("   ·   ".join(said))
        self.where.setVisible(bool(said))

    def _choice(self, grouping: Grouping) -> QPushButton:
        text, name = map(say_marked, _GROUPINGS[grouping])
        button = QPushButton(text, self)
        button.setCheckable(True)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        place = {GROUPINGS[0]: "first", GROUPINGS[-1]: "last"}.get(grouping, "between")
        button.setProperty("segment", place)
        button.clicked.connect(lambda: self.group_by(grouping))
        return button

    def _count(self) -> None:
        number = self.sheet.duties_shown
        self.count.setText(several("{n} duty", "{n} duties", number))
