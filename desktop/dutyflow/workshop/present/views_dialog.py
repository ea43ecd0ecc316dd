"""The views kept in the layout, listed beside the board: the slides of a presentation."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from dutyflow.plain import as_tool_tip, label
from dutyflow_models.language import mark, say, say_marked, several
from dutyflow_models.workshop.slides import (
    BASE,
    NO_TITLE,
    with_view,
    with_view_moved,
    without_view,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from dutyflow.document import Document
    from dutyflow_models.layout import Layout, SavedView

SIZE = QSize(680, 420)
_LIST_WIDTH = 260
NONE_YET = mark(
    "No view is kept yet. Show what you want to present on the board: a scenario, "
    "a search, lanes hidden or folded. Then keep it here."
)


class ViewsDialog(QDialog):
    """A list to choose, reorder and delete views; beside it the title and notes of one."""

    keep_wanted = Signal()
    go_wanted = Signal(int)
    """Show a view on the board; carries its number, counted from 0."""
    present_wanted = Signal(int)

    def __init__(self, document: Document, parent: QWidget) -> None:
        """List the views of a document's layout."""
        super().__init__(parent)
        self.setWindowTitle(say("Views"))
        self._document = document
        self.list = QListWidget(self)
        self.list.setObjectName("entries")
        self.list.setAccessibleName(say("Views"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = QLineEdit(self)
        self.title.setAccessibleName(say("Title"))
        self.notes = QPlainTextEdit(self)
        self.notes.setAccessibleName(say("Notes"))
        self.notes.setPlaceholderText(say("For the one who presents; never shown to the room"))
        self.notes.setTabChangesFocus(True)
        self.about = label("", self)
        self.about.setObjectName("quiet")
        self.about.setWordWrap(True)
        self.buttons = {
            name: self._button(name, run)
            for name, run in (
                (mark("Keep what is shown…"), self.keep_wanted.emit),
                (mark("Show on board"), partial(self._tell, self.go_wanted)),
                (mark("Present from here"), partial(self._tell, self.present_wanted)),
                (mark("Up"), partial(self._move, -1)),
                (mark("Down"), partial(self._move, +1)),
                (mark("Delete"), self._delete),
            )
        }
        self._lay_out()
        self.resize(SIZE)
        self.list.currentRowChanged.connect(self._show_chosen)
        self.list.itemActivated.connect(partial(self._tell, self.go_wanted))
        self.title.textEdited.connect(self._rename)
        self.notes.textChanged.connect(self._note)
        document.arranged.connect(self._follow)
        document.loaded.connect(self._follow)
        self._follow()

    @property
    def chosen(self) -> int:
        """The number of the view chosen, counted from 0; -1 is none."""
        return self.list.currentRow()

    def choose(self, at: int) -> None:
        """Choose a view, by its number."""
        self.list.setCurrentRow(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, F2 goes to the title; Enter closes nothing."""
        if event.key() == Qt.Key.Key_Delete and self.focusWidget() is self.list:
            self._delete()
        elif event.key() == Qt.Key.Key_F2 and self.chosen >= 0:
            self.title.setFocus()
            self.title.selectAll()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        page = QVBoxLayout()
        page.setSpacing(8)
        page.addWidget(label(say("Title"), self))
        page.addWidget(self.title)
        page.addWidget(label(say("Notes"), self))
        page.addWidget(self.notes, 1)
        page.addWidget(self.about)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.list)
        both.addLayout(page, 1)
        row = QHBoxLayout()
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(both, 1)
        column.addLayout(row)

    def _button(self, name: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(say_marked(name), self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: run())
        return button

    def _view(self) -> SavedView | None:
        views = self._document.layout.views
        return views[self.chosen] if 0 <= self.chosen < len(views) else None

    def _follow(self) -> None:
        """List the views as they are now; the one chosen stays chosen."""
        views = self._document.layout.views
        wanted = [" ".join((view.title or NO_TITLE).split()) for view in views]
        shown = [self.list.item(row).text() for row in range(self.list.count())]
        if wanted != shown:
            chosen = max(0, self.chosen)
            self.list.blockSignals(True)
            self.list.clear()
            for number, title in enumerate(wanted):
                item = QListWidgetItem(title, self.list)
                item.setData(Qt.ItemDataRole.ToolTipRole, as_tool_tip(views[number].title))
            self.list.setCurrentRow(min(chosen, len(wanted) - 1))
            self.list.blockSignals(False)
        self._show_chosen()

    def _show_chosen(self) -> None:
        view = self._view()
        for field in (self.title, self.notes):
            field.setEnabled(view is not None)
            field.blockSignals(True)
        title, notes = (view.title, view.notes) if view is not None else ("", "")
        if title != self.title.text():
            self.title.setText(title)
            self.title.setCursorPosition(0)
        if notes != self.notes.toPlainText():
            self.notes.setPlainText(notes)
        for field in (self.title, self.notes):
            field.blockSignals(False)
        self.about.setText(say_marked(NONE_YET) if view is None else self._about(view))
        last = len(self._document.layout.views) - 1
        for name, button in self.buttons.items():
            button.setEnabled(name.startswith("Keep") or view is not None)
        self.buttons["Up"].setEnabled(self.chosen > 0)
        self.buttons["Down"].setEnabled(0 <= self.chosen < last)

    def _about(self, view: SavedView) -> str:
        """Say what a view shows: “With SRE · duties with “backup” · 2 lanes hidden”."""
        organisation = self._document.organisation
        titles = {each.id: each.title for each in organisation.scenarios}
        parts = [titles.get(view.scenario or "", BASE)]
        parts += [say("answers chosen by hand")] * bool(view.facts)
        parts += [say("duties with “{words}”", words=view.words)] * bool(view.words.split())
        if hidden := len(view.hidden):
            parts.append(several("{n} lane hidden", "{n} lanes hidden", hidden))
        if folded := len(view.folded):
            parts.append(several("{n} lane folded", "{n} lanes folded", folded))
        parts += [say("shared cards in every lane")] * view.echoes
        return " · ".join(parts)

    def _tell(self, signal: SignalInstance, *_item: QListWidgetItem) -> None:
        if self._view() is not None:
            signal.emit(self.chosen)

    def _arrange(self, change: Callable[[Layout], Layout]) -> None:
        self._document.arrange(change)

    def _rename(self, title: str) -> None:
        self._change(title=title)

    def _note(self) -> None:
        self._change(notes=self.notes.toPlainText())

    def _change(self, **fields: str) -> None:
        view, at = self._view(), self.chosen
        if view is not None:
            self._arrange(partial(with_view, view=view.replacing(**fields), at=at))

    def _move(self, step: int) -> None:
        at = self.chosen
        self._arrange(partial(with_view_moved, at=at, step=step))
        self.choose(at + step)

    def _delete(self) -> None:
        if self._view() is not None:
            self._arrange(partial(without_view, at=self.chosen))
