"""Compare: what differs between two states of the organisation, as a list grouped by team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dutyflow.painting.fonts import sized
from dutyflow.plain import label, set_tool_tip
from dutyflow.resources import icon
from dutyflow.views.difference_paint import DifferenceDelegate
from dutyflow.views.difference_rows import DifferenceRows, filtered
from dutyflow.views.filter_field import filter_field
from dutyflow.views.side_chooser import AFTER, BEFORE, SideChooser
from dutyflow_models.difference_sections import NOTHING, SORTS, Section, Sort, sort_of
from dutyflow_models.language import mark, number, say, say_marked, several
from dutyflow_models.picture.palette import LIGHT, Palette

if TYPE_CHECKING:
    from dutyflow.comparing.choices import Choices
    from dutyflow.document import Document
    from dutyflow.tell import Tell
    from dutyflow_models.differences import Difference

_MARGIN = 14
_NO_MATCH = mark("No difference holds all these words and is of this sort.")


class Compare(QWidget):
    """Two choosers, what they differ in as a sentence, and all of it as a list."""

    board_wanted = Signal(str)
    """Enter or a double click: show this duty on the board with ghosts; empty for no duty."""
    copy_wanted = Signal()
    """Ctrl+C was pressed in the list."""

    def __init__(self, document: Document, choices: Choices, tell: Tell, parent: QWidget) -> None:
        """Show a document's comparison."""
        super().__init__(parent)
        self.setObjectName("compare")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._document = document
        self.before = SideChooser(BEFORE, document, choices, tell, self)
        self.after = SideChooser(AFTER, document, choices, tell, self)
        self.swap = _button(
            say("Swap"), "arrow-right-left", say("Let before and after change places"), self
        )
        self.on_board = _button(
            say("Show on board"),
            "git-compare",
            say("Where cards lay before, as ghosts on the board"),
            self,
        )
        self.line = label("", self)
        self.line.setObjectName("totals")
        self.line.setWordWrap(True)
        self.field, self.sort, self.count = (
            filter_field(say("Filter differences"), 160, self),
            _sorts(self),
            label("", self),
        )
        self.count.setProperty("quiet", True)
        self.rows = DifferenceRows(self)
        self.delegate = DifferenceDelegate(self.rows, LIGHT, self)
        self.list = _list(self.rows, self.delegate, self)
        self.nothing = label("", self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._outdated = True
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._refresh)
        self._connect()
        self.setFocusProxy(self.list)
        self.set_palette(LIGHT)

    @property
    def sections(self) -> tuple[Section, ...]:
        """What is listed now, with words and sort applied."""
        return filtered(self._document.comparison.sections, self.field.text(), self._sort())[0]

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self.delegate.palette = palette
        self.setStyleSheet(_style_sheet(palette))
        self.list.viewport().update()

    def look_for(self) -> None:
        """Wait for a text to show the differences of."""
        self.field.setFocus()
        self.field.selectAll()

    def filter(self, text: str) -> None:
        """Show only the differences that hold every word."""
        self.field.setText(text)

    def difference_at(self, row: int) -> Difference | None:
        """Return the difference in a line; None on a heading and outside."""
        return self.rows.lines[row].difference if 0 <= row < len(self.rows.lines) else None

    def showEvent(self, event: QShowEvent) -> None:
        """Compute what was left undone while nobody looked."""
        super().showEvent(event)
        if self._outdated:
            self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go between field and list by Enter, Down and Esc; open and copy lines by key."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.list:
            if enter:
                self._open(self.list.currentIndex())
            elif event.matches(QKeySequence.StandardKey.Copy):
                self.copy_wanted.emit()
            return enter or event.matches(QKeySequence.StandardKey.Copy)
        if event.key() == Qt.Key.Key_Escape:
            self.field.clear()
        elif not enter and event.key() != Qt.Key.Key_Down:
            return False
        self.list.setFocus()
        return True

    def _connect(self) -> None:
        comparison = self._document.comparison
        comparison.changed.connect(self._outdate)
        self.swap.clicked.connect(comparison.swap)
        self.on_board.clicked.connect(lambda: self.board_wanted.emit(""))
        self.field.textChanged.connect(self._fill)
        self.sort.currentIndexChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.doubleClicked.connect(self._open)
        self.list.selectionModel().currentChanged.connect(self._select)

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setContentsMargins(_MARGIN, 10, _MARGIN, 4)
        sides.setSpacing(8)
        for part in (self.before, self.swap, self.after):
            sides.addWidget(part)
        sides.addStretch(1)
        sides.addWidget(self.on_board)
        told = QHBoxLayout()
        told.setContentsMargins(_MARGIN, 2, _MARGIN, 6)
        told.addWidget(self.line, 1)
        look = QHBoxLayout()
        look.setContentsMargins(_MARGIN, 2, _MARGIN, 10)
        look.setSpacing(10)
        look.addWidget(self.field)
        look.addWidget(self.sort)
        look.addWidget(self.count)
        look.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in (sides, told, look):
            column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)

    def _sort(self) -> Sort | None:
        chosen: Sort | None = self.sort.currentData()
        return chosen

    def _outdate(self) -> None:
        self._outdated = True
        if self.isVisible():
            self._soon.start()

    def _refresh(self) -> None:
        self._outdated = False
        comparison = self._document.comparison
        self.before.say(comparison.before)
        self.after.say(comparison.after)
        self.line.setText(comparison.line)
        self._count_sorts(comparison.sections)
        self._fill()

    def _count_sorts(self, sections: tuple[Section, ...]) -> None:
        """Say beside each sort how many differences are of it; moved cards count once."""
        found = {id(each): sort_of(each) for part in sections for each in part.differences}
        sorts = list(found.values())
        self.sort.setItemText(0, say("All sorts ({count})", count=number(len(sorts))))
        for at, (sort, title) in enumerate(SORTS.items(), start=1):
            self.sort.setItemText(at, f"{say_marked(title)} ({number(sorts.count(sort))})")

    def _fill(self) -> None:
        every = self._document.comparison.sections
        shown, count = filtered(every, self.field.text(), self._sort())
        self.rows.show(shown)
        self.count.setText(several("{n} difference", "{n} differences", count))
        self.list.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self.nothing.setText(say_marked(_NO_MATCH if every else NOTHING))

    def _select(self, now: QModelIndex, _before: QModelIndex) -> None:
        """Select the duty, where it is there in what is shown."""
        duty_id = self._duty_at(now)
        if duty_id in self._document.shown.duties_by_id:
            self._document.selection.select_duties([duty_id])

    def _open(self, at: QModelIndex) -> None:
        if self.difference_at(at.row()) is not None:
            self.board_wanted.emit(self._duty_at(at))

    def _duty_at(self, at: QModelIndex) -> str:
        """Return the id of a line's duty, or of the duty in which its hand-off begins."""
        found = self.difference_at(at.row()) if at.isValid() else None
        if found is None or found.list not in ("duties", "handoffs"):
            return ""
        return found.id if found.list == "duties" else found.id.partition(">")[0]

    def menu_at(self) -> QPoint:
        """Return where a menu for the list is shown."""
        return self.list.mapToGlobal(QPoint(_MARGIN, _MARGIN))


def _button(text: str, sign: str, tip: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setIcon(icon(sign))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    set_tool_tip(button, tip)
    return button


def _sorts(parent: QWidget) -> QComboBox:
    choice = QComboBox(parent)
    choice.setAccessibleName(say("Sort of difference"))
    choice.setMinimumWidth(150)
    choice.addItem(say("All sorts"), None)
    for sort, title in SORTS.items():
        choice.addItem(say_marked(title), sort)
    return choice


def _list(rows: DifferenceRows, delegate: DifferenceDelegate, parent: QWidget) -> QListView:
    shown = QListView(parent)
    shown.setAccessibleName(say("Differences"))
    shown.setFrameShape(QFrame.Shape.NoFrame)
    shown.setModel(rows)
    shown.setItemDelegate(delegate)
    shown.setUniformItemSizes(True)
    shown.setMouseTracking(True)
    shown.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    shown.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    return shown


def _style_sheet(colors: Palette) -> str:
    return f"""
#compare {{ background: {colors.window}; }}
QLabel {{ color: {colors.ink_muted}; background: transparent; }}
QLabel#totals {{ color: {colors.ink}; font-size: {sized(14)}px; }}
QListView {{ background: {colors.panel}; border: none; border-top: 1px solid {colors.line};
  outline: none; }}
"""
