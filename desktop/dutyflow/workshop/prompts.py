"""The list of duties that organisations forget, shown beside the board when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from dutyflow.entry_list import EntryList, EntryRows
from dutyflow.painting.entry_rows import (
    LINE,
    TEXT_SIZE,
    TOP,
    elided,
    paint_ground,
    paint_letter,
    paint_sentence,
    paint_title,
)
from dutyflow.painting.fonts import sized
from dutyflow.plain import as_tool_tip, label, set_tool_tip
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.picture.palette import LIGHT, Palette
from dutyflow_models.workshop.prompts import Asked, lacking

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from dutyflow.document import Document
    from dutyflow.entry_list import Index
    from dutyflow_models.workshop.prompts import PromptList

SIZE = QSize(480, 520)
_ALL = mark("All lists")
_ABOUT = mark(
    "Duties that organisations often forget. They come with Dutyflow: they are "
    "neither in your file nor in the article behind the sample. What the board has "
    "by words or tags is left out."
)
_DONE = mark("Everything in these lists is on the board, or dismissed.")
_ADD, _DISMISS = Qt.Key.Key_A, Qt.Key.Key_X


class PromptRows(EntryRows):
    """What the board lacks of the lists."""

    rows: list[Asked]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return what a row says, for readers of the screen and the tool tip."""
        row = self.rows[index.row()]
        said = f"{row.prompt.title}. {row.prompt.ask} ({row.list_title})"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return said
        return as_tool_tip(said) if role == Qt.ItemDataRole.ToolTipRole else None


class PromptDelegate(QStyledItemDelegate):
    """A sign that it is only asked, the duty in bold, the question below it."""

    def __init__(self, rows: PromptRows, parent: QObject) -> None:
        """Paint the rows of a model, in light colours until told otherwise."""
        super().__init__(parent)
        self._rows = rows
        self.palette: Palette = LIGHT

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height that all rows have."""
        return QSize(0, sized(2 * TOP + 2 * LINE + 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row, colors = self._rows.rows[index.row()], self.palette
        painter.save()
        text = paint_ground(painter, option, colors)
        paint_letter(painter, option.rect, "?", colors.amber_fill, colors.warning)
        paint_title(painter, text, row.prompt.title, colors.ink, tail=f" · {row.list_title}")
        asked = (elided(row.prompt.ask, text.width()),)
        paint_sentence(painter, text, 16, asked, colors.ink_muted, TEXT_SIZE)
        painter.restore()


class PromptsDialog(QDialog):
    """Stands beside the board: Enter or A adds a duty, X dismisses it for this organisation."""

    add_wanted = Signal(object)
    """The prompt of which a duty is to be made."""

    def __init__(
        self, document: Document, lists: Sequence[tuple[str, PromptList]], parent: QWidget
    ) -> None:
        """Show what a document lacks of named lists, and follow it."""
        super().__init__(parent)
        self.setWindowTitle(say("Has someone got this?"))
        self._document, self._lists = document, tuple(lists)
        about = label(say_marked(_ABOUT), self)
        about.setWordWrap(True)
        about.setObjectName("quiet")
        self.kinds = QComboBox(self)
        self.kinds.setAccessibleName(say("Which list"))
        self.kinds.addItem(say_marked(_ALL), "")
        for name, each in self._lists:
            self.kinds.addItem(each.title, name)
        self.kinds.activated.connect(self.refresh)
        self.model = PromptRows(self)
        self.list = EntryList(say("Has someone got this?"), self, (_ADD, _DISMISS))
        self.list.setUniformItemSizes(True)
        self.list.setModel(self.model)
        self.delegate = PromptDelegate(self.model, self)
        self.list.setItemDelegate(self.delegate)
        self.list.go_pressed.connect(self.add)
        self.list.doubleClicked.connect(self.add)
        self.list.key_pressed.connect(self._obey)
        self.list.selectionModel().currentChanged.connect(self._offer)
        self.done_with = label(say_marked(_DONE), self)
        self.buttons = {
            "add": self._button(
                say("Add to the board"), say("Make an open duty of nobody of it (A)")
            ),
            "dismiss": self._button(say("Not for us"), say("Do not ask about it here again (X)")),
            "again": self._button(say("Ask about all again"), say("Bring back what was dismissed")),
        }
        self.buttons["add"].clicked.connect(self.add)
        self.buttons["dismiss"].clicked.connect(self.dismiss)
        self.buttons["again"].clicked.connect(self.ask_again)
        self._lay_out(about)
        for signal in (document.changed, document.loaded, document.arranged):
            signal.connect(self._follow)
        self.refresh()
        self.resize(SIZE)

    @property
    def current(self) -> Asked | None:
        """The row that keys and buttons are about."""
        at = self.list.at_hand
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def set_palette(self, palette: Palette) -> None:
        """Wear the colours of a theme."""
        self.delegate.palette = palette
        self.list.viewport().update()

    def refresh(self) -> None:
        """Show what is lacking now; the next one comes into the place of one that went."""
        chosen = self.kinds.currentData()
        lists = [pair for pair in self._lists if chosen in ("", pair[0])]
        layout = self._document.layout
        rows = list(lacking(self._document.organisation, lists, layout.dismissed))
        if rows != self.model.rows:
            at, before = max(0, self.list.at_hand), self.current
            self.model.show(rows)
            known = (n for n, row in enumerate(rows) if before and row.key == before.key)
            if rows:
                self.list.take_up(min(next(known, at), len(rows) - 1))
        self.list.setVisible(bool(rows))
        self.done_with.setVisible(not rows)
        self.buttons["again"].setVisible(bool(layout.dismissed))
        self._offer()

    def add(self) -> None:
        """Ask for a duty of the prompt at hand."""
        if self.current is not None:
            self.add_wanted.emit(self.current.prompt)

    def dismiss(self) -> None:
        """Ask about the prompt at hand no more, in this layout of the organisation."""
        row = self.current
        if row is not None:
            self._document.arrange(
                lambda layout: layout.replacing(dismissed=layout.dismissed | {row.key})
            )

    def ask_again(self) -> None:
        """Ask about everything that was dismissed."""
        self._document.arrange(lambda layout: layout.replacing(dismissed=frozenset()))
        self.list.setFocus()

    def _follow(self) -> None:
        """Look through the duties again, unless nobody sees it: it is refreshed when asked for."""
        if self.isVisible():
            self.refresh()

    def _obey(self, key: Qt.Key) -> None:
        if key == _ADD:
            self.add()
        else:
            self.dismiss()

    def _offer(self) -> None:
        there = self.current is not None
        self.buttons["add"].setEnabled(there and not self._document.read_only)
        self.buttons["dismiss"].setEnabled(there)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        set_tool_tip(button, tip)
        return button

    def _lay_out(self, about: QWidget) -> None:
        self.done_with.setAlignment(Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        for button in self.buttons.values():
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(about)
        column.addWidget(self.kinds)
        column.addWidget(self.list, 1)
        column.addWidget(self.done_with, 1)
        column.addLayout(foot)
        self.list.setFocus()
