"""What is written in place while duties are dealt: why one is parked, and what was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from dutyflow.plain import label
from dutyflow.workshop.key_hints import KeyHint, KeyHints
from dutyflow.workshop.look import SEMIBOLD, TEXT, Look
from dutyflow_models.language import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

FIELD = 18
PARK, DECIDE = "park", "decide"
_FIELDS = {
    PARK: (("text", mark("What is open about it?"), ""),),
    DECIDE: (
        ("text", mark("What was decided?"), ""),
        ("what", mark("Next step"), "optional"),
        ("who", mark("Who"), "optional"),
        ("due", mark("Due"), mark("optional, a day like 2027-01-31")),
    ),
}
_HINTS = {
    PARK: (KeyHint(("Enter",), "parks it, without words under its title", "enter"),
           KeyHint(("Esc",), "back", "esc")),
    DECIDE: (KeyHint(("Enter",), "writes it down", "enter"),
             KeyHint(("Tab",), "next line"), KeyHint(("Esc",), "back", "esc")),
}  # fmt: skip


class Form(QWidget):
    """Lines to write in; Enter in any of them is done, Esc gives up."""

    done = Signal()
    left = Signal()
    changed = Signal()

    def __init__(self, kind: str, title: str, look: Look, parent: QWidget) -> None:
        """Ask what belongs to a kind: park or decide; the title is the duty's."""
        super().__init__(parent)
        self.kind = kind
        self.fields: dict[str, QLineEdit] = {}
        self._labels: list[QLabel] = []
        self._grid = QGridLayout()
        self._said = label("", self)
        self._said.setWordWrap(True)
        self._said.hide()
        self._hints = KeyHints(_HINTS[kind], look.palette, self, pixels=look.px(TEXT))
        self._hints.chosen.connect(self._obey)
        for at, (name, words, aside) in enumerate(_FIELDS[kind]):
            self._add(at, name, words, aside or ("" if kind == DECIDE else title))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addWidget(self._said)
        column.addWidget(self._hints)
        self.set_look(look)

    @property
    def written(self) -> dict[str, str]:
        """What stands in each line."""
        return {name: field.text() for name, field in self.fields.items()}

    @property
    def said(self) -> str:
        """Why it cannot be written down so; empty while nothing is against it."""
        return self._said.text()

    def write(self, written: Mapping[str, str]) -> None:
        """Go on with what was written before."""
        for name, text in written.items():
            if name in self.fields:
                self.fields[name].setText(text)

    def begin(self) -> None:
        """Take the keyboard."""
        next(iter(self.fields.values())).setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why it cannot be written down so."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        name = "due" if "date" in sentence else "text"
        self.fields[name].setFocus()

    def set_look(self, look: Look) -> None:
        """Show it in other colours, or larger."""
        colors = look.palette
        self._grid.setHorizontalSpacing(look.px(14))
        self._grid.setVerticalSpacing(look.px(8))
        self._column.setSpacing(look.px(12))
        for each in self._labels:
            each.setFont(look.font(TEXT, SEMIBOLD))
            each.setStyleSheet(f"color: {colors.ink_muted};")
        for field in self.fields.values():
            field.setFont(look.font(FIELD))
            field.setMinimumHeight(look.px(36))
        self._said.setFont(look.font(TEXT))
        self._said.setStyleSheet(f"color: {colors.warning};")
        self._hints.set_look(colors, look.px(TEXT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be done with Enter, which a line leaves alone."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _obey(self, does: str) -> None:
        signal = self.done if does == "enter" else self.left
        signal.emit()

    def _add(self, row: int, name: str, words: str, aside: str) -> None:
        caption = label(words, self)
        field = QLineEdit(self)
        field.setAccessibleName(words)
        field.setPlaceholderText(aside)
        field.textChanged.connect(self.changed)
        caption.setBuddy(field)
        caption.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._labels.append(caption)
        self.fields[name] = field
        self._grid.addWidget(caption, row, 0)
        self._grid.addWidget(field, row, 1)
        self._grid.setColumnStretch(1, 1)
