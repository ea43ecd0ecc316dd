"""The snapshots of what is open: a list, what changed since each, and what can be done with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout

from dutyflow.plain import (
    LONGEST_LINE,
    breakable,
    label,
    set_tool_tip,
    shortened,
    with_mnemonics,
)
from dutyflow.workshop.row_list import Row, RowList
from dutyflow.workshop.snapshots.sights import Sights
from dutyflow.workshop.snapshots.words import NONE, about, below, preview, when
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.wording import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from dutyflow.document import Document
    from dutyflow.library import Library
    from dutyflow.library.snapshots import Snapshot
    from dutyflow_models.picture.palette import Palette

SIZE = QSize(880, 540)
LIST_WIDTH = 390
_KEYS = {
    "Compare": "Enter",
    "Restore": "Ctrl+Enter",
    "Rename…": "F2",
    "Delete…": "Del",
}


class SnapshotsBrowser(QDialog):
    """Lists snapshots, the newest first; what is done with one is asked for by signals."""

    compare_wanted = Signal(object)
    """Each of these carries the `Snapshot` that is chosen."""
    restore_wanted = Signal(object)
    rename_wanted = Signal(object)
    delete_wanted = Signal(object)
    keep_wanted = Signal()

    def __init__(
        self,
        document: Document,
        library: Library,
        snapshots: Callable[[], list[Snapshot]],
        palette: Palette,
        parent: QWidget,
    ) -> None:
        """Browse what `snapshots` returns, beside a document, which others may change meanwhile."""
        super().__init__(parent)
        self.setWindowTitle(say("Snapshots"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._document, self._snapshots = document, snapshots
        self._shown: list[Snapshot] = []
        self.sights = Sights(library, self)
        self.sights.seen.connect(self._tell)
        self.list = RowList(say("Snapshots"), palette, self)
        self.list.setFixedWidth(LIST_WIDTH)
        self.list.currentRowChanged.connect(self._choose)
        self.list.itemDoubleClicked.connect(lambda _: self._want(self.compare_wanted))
        self.heading, self.about = label("", self), label("", self)
        self.heading.setObjectName("heading")
        self.about.setObjectName("quiet")
        for words in (self.heading, self.about):
            words.setWordWrap(True)
        self.preview = QPlainTextEdit(self)
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(say("What changed since"))
        self.buttons = self._made_buttons()
        self._lay_out()
        self.resize(SIZE)
        document.changed.connect(self._look)

    @property
    def chosen(self) -> Snapshot | None:
        """The snapshot that buttons and keys act on."""
        at = self.list.currentRow()
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self.list.set_palette(palette)

    def refresh(self) -> None:
        """List the snapshots as they are now; the one chosen, or the next one, stays chosen."""
        chosen, at = self.chosen, self.list.currentRow()
        self._shown = self._snapshots()
        ids = [each.id for each in self._shown]
        if chosen is not None and chosen.id in ids:
            at = ids.index(chosen.id)
        self.list.setVisible(bool(self._shown))
        self.list.show_rows(map(self._row, self._shown), max(0, at))
        self._look()
        self._choose()

    # --- what is seen ------------------------------------------------------------------------

    def _row(self, snapshot: Snapshot) -> Row:
        sight = self.sights.known.get(snapshot.id)
        trouble = sight is not None and bool(sight.trouble or sight.newer)
        return Row(snapshot.name, when(snapshot), below(snapshot, sight), warns=trouble)

    def _look(self) -> None:
        """Count anew what changed since, beginning with the snapshot that is looked at."""
        if self.isVisible():
            self.sights.look(self._shown, self._document.organisation)
            self._choose()
            for at, snapshot in enumerate(self._shown):
                self.list.say(at, self._row(snapshot))

    def _tell(self, snapshot_id: int) -> None:
        """Say what was seen in a snapshot, in its row and, if it is chosen, beside the list."""
        for at, snapshot in enumerate(self._shown):
            if snapshot.id == snapshot_id:
                self.list.say(at, self._row(snapshot))
        if self.chosen is not None and self.chosen.id == snapshot_id:
            self._show(self.chosen)

    def _choose(self) -> None:
        """Show the snapshot that is chosen now."""
        chosen = self.chosen
        if chosen is not None:
            self.sights.want(chosen)
        self._show(chosen)

    def _show(self, snapshot: Snapshot | None) -> None:
        sight = self.sights.known.get(snapshot.id) if snapshot is not None else None
        self.heading.setVisible(snapshot is not None)
        self.about.setVisible(snapshot is not None)
        if snapshot is not None:
            self.heading.setText(breakable(shortened(plain(snapshot.name), LONGEST_LINE)))
            self.about.setText(about(snapshot, sight))
        self.preview.setPlainText(NONE if snapshot is None else preview(sight))
        readable = sight is None or sight.readable
        for name, button in self.buttons.items():
            button.setEnabled(snapshot is not None or name not in _KEYS)
        self.buttons["Compare"].setEnabled(snapshot is not None and readable)
        may_restore = readable and not (sight is not None and sight.newer)
        self.buttons["Restore"].setEnabled(snapshot is not None and may_restore)

    # --- what is done ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the buttons do: Enter, Ctrl+Enter, F2, Delete; Esc closes."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        focused = self.focusWidget()
        if enter and isinstance(focused, QPushButton) and not control:
            focused.click()
        elif event.isAutoRepeat():
            event.accept()
        elif enter:
            self.buttons["Restore" if control else "Compare"].click()
        elif event.key() == Qt.Key.Key_F2:
            self.buttons["Rename…"].click()
        elif event.key() == Qt.Key.Key_Delete:
            self.buttons["Delete…"].click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to count what changed."""
        super().showEvent(event)
        self.refresh()
        (self.list if self._shown else self.buttons["Keep now…"]).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no more."""
        self.sights.stop()
        super().hideEvent(event)

    def _want(self, wanted: SignalInstance) -> None:
        if self.chosen is not None:
            wanted.emit(self.chosen)

    def _made_buttons(self) -> dict[str, QPushButton]:
        does: dict[str, Callable[[], object]] = {
            mark("Keep now…"): self.keep_wanted.emit,
            mark("Rename…"): lambda: self._want(self.rename_wanted),
            mark("Delete…"): lambda: self._want(self.delete_wanted),
            mark("Compare"): lambda: self._want(self.compare_wanted),
            mark("Restore"): lambda: self._want(self.restore_wanted),
            mark("Close"): self.close,
        }
        buttons = {}
        for (name, do), text in zip(
            does.items(), with_mnemonics([say_marked(name) for name in does]), strict=True
        ):
            button = buttons[name] = QPushButton(text, self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, do=do: do())
            set_tool_tip(button, say_marked(_KEYS[name]) if name in _KEYS else "")
        return buttons

    def _lay_out(self) -> None:
        page = QVBoxLayout()
        page.setSpacing(4)
        page.addWidget(self.heading)
        page.addWidget(self.about)
        page.addSpacing(4)
        page.addWidget(self.preview, 1)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.list)
        both.addLayout(page, 1)
        row = QHBoxLayout()
        for name, button in self.buttons.items():
            row.addWidget(button)
            if name == "Keep now…":
                row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(both, 1)
        column.addLayout(row)
