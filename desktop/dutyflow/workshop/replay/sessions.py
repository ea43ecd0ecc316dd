"""Choosing the workshop that is shown as a film, or deleting what was written down of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout

from dutyflow.plain import label, set_tool_tip, with_mnemonics
from dutyflow.workshop.replay.words import day_said, edits_said, length_said
from dutyflow.workshop.row_list import Row, RowList
from dutyflow_models.language import mark, say, say_marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from dutyflow.workshop.session import SessionInfo
    from dutyflow_models.picture.palette import Palette

SIZE = QSize(520, 440)
_NONE = mark(
    "No workshop of this organisation was written down yet. What is done from the "
    "beginning of a workshop to its end can be seen here as a film afterwards."
)
_SOME = mark("What was done in a workshop, as a film on the board.")
_KEYS = {"Replay": "Enter", "Delete…": "Del"}


class SessionsDialog(QDialog):
    """Lists the workshops of one organisation, the newest first."""

    replay_wanted = Signal(object)
    """Each carries the `SessionInfo` that is chosen."""
    delete_wanted = Signal(object)

    def __init__(
        self,
        sessions: Callable[[], list[SessionInfo]],
        palette: Palette,
        parent: QWidget,
    ) -> None:
        """List what `sessions` returns."""
        super().__init__(parent)
        self.setWindowTitle(say("Replay a workshop"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._sessions = sessions
        self._shown: list[SessionInfo] = []
        self.about = label("", self)
        self.about.setWordWrap(True)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list = RowList(say("Workshops"), palette, self)
        self.list.currentRowChanged.connect(lambda _: self._enable())
        self.list.itemDoubleClicked.connect(lambda _: self.buttons["Replay"].click())
        self.buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self.resize(SIZE)
        self.refresh()

    @property
    def chosen(self) -> SessionInfo | None:
        """The workshop that buttons and keys act on."""
        at = self.list.currentRow()
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def set_palette(self, palette: Palette) -> None:
        """Show the colours of a theme."""
        self.list.set_palette(palette)

    def refresh(self) -> None:
        """List the workshops as they are now."""
        at = max(0, self.list.currentRow())
        self._shown = self._sessions()
        self.about.setText(say_marked(_SOME) if self._shown else say_marked(_NONE))
        self.list.setVisible(bool(self._shown))
        self.list.show_rows(map(self._row, self._shown), at)
        self._enable()
        (self.list if self._shown else self.buttons["Close"]).setFocus()

    def _row(self, session: SessionInfo) -> Row:
        length, state = "", ""
        if session.ended is not None:
            length = length_said((session.ended - session.started).total_seconds())
        else:
            state = say("under way") if session.under_way else say("broke off")
        said = " · ".join(filter(None, (state, edits_said(session.edits))))
        return Row(day_said(session.started), length, said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the buttons do: Enter, Delete; Esc closes."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            pressed = focused if isinstance(focused, QPushButton) else self.buttons["Replay"]
            pressed.click()
        elif event.key() == Qt.Key.Key_Delete and not event.isAutoRepeat():
            self.buttons["Delete…"].click()
        else:
            super().keyPressEvent(event)

    def _want(self, wanted: SignalInstance) -> None:
        if self.chosen is not None:
            wanted.emit(self.chosen)

    def _enable(self) -> None:
        chosen = self.chosen
        self.buttons["Replay"].setEnabled(chosen is not None)
        may_delete = chosen is not None and not chosen.under_way
        self.buttons["Delete…"].setEnabled(may_delete)

    def _lay_out(self) -> None:
        does: dict[str, Callable[[], object]] = {
            mark("Delete…"): lambda: self._want(self.delete_wanted),
            mark("Replay"): lambda: self._want(self.replay_wanted),
            mark("Close"): self.close,
        }
        row = QHBoxLayout()
        for (name, do), text in zip(
            does.items(), with_mnemonics([say_marked(name) for name in does]), strict=True
        ):
            button = self.buttons[name] = QPushButton(text, self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, do=do: do())
            set_tool_tip(button, say_marked(_KEYS[name]) if name in _KEYS else "")
            row.addWidget(button)
            if name == "Delete…":
                row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.about)
        column.addWidget(self.list, 1)
        column.addLayout(row)
