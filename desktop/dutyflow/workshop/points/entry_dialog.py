"""What the dialogs for points and decisions share: the text, what it is about, OK and troubles."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dutyflow.drop_down import DropDown
from dutyflow.plain import Label, label, shortened
from dutyflow_models.language import mark, say, say_marked
from dutyflow_models.wording import counted, plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QPushButton

    from dutyflow_models.org import Duty

WIDTH = 460
_LINES = 3
"""How many lines of the text are seen at once."""
_LONGEST = 44
NOTHING = mark("No duty in particular")


class About(NamedTuple):
    """Something that a point or a decision can be about."""

    text: str
    ids: tuple[str, ...]


def choices_about(
    duties: Mapping[str, Duty], selected: Sequence[str], before: Sequence[str] = ()
) -> list[About]:
    """Return what can be chosen: what it was about, what is selected now, and nothing."""
    offered = dict.fromkeys(ids for ids in (tuple(before), tuple(selected)) if ids)
    return [*(About(_said(ids, duties), ids) for ids in offered), About(say_marked(NOTHING), ())]


def _said(ids: tuple[str, ...], duties: Mapping[str, Duty]) -> str:
    if len(ids) > 1:
        return counted(len(ids), "duty")
    title = duties[ids[0]].title if ids[0] in duties else ids[0]
    return shortened(plain(title), _LONGEST)


class TextField(QPlainTextEdit):
    """A few lines of text: Enter is OK, Shift+Enter begins a line, Tab goes on."""

    done = Signal()

    def __init__(self, name: str, text: str, parent: QWidget, lines: int = _LINES) -> None:
        """Begin with a text; the name is for screen readers."""
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.moveCursor(QTextCursor.MoveOperation.End)
        margins = 2 * round(self.document().documentMargin()) + 2 * self.frameWidth() + 8
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margins)

    @property
    def text(self) -> str:
        """What is written, without blanks around it."""
        return self.toPlainText().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be done, or let the field take the key."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class EntryDialog(QDialog):
    """A text with fields below it; it stays until what is written can be taken."""

    def __init__(self, title: str, text: str, about: Sequence[About], parent: QWidget) -> None:
        """Ask for a text, beginning with one, and for what it is about."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self._choices = tuple(about)
        self.field = TextField(say("Text"), text, self)
        self.about = DropDown(say("About"), self)
        self.about.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for choice in self._choices:
            self.about.addItem(choice.text)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.form.setVerticalSpacing(8)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self._try)
        self.buttons.rejected.connect(self.reject)
        self.field.done.connect(self.ok.click)
        self.field.textChanged.connect(self._offer)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addLayout(self.form)
        column.addWidget(self.buttons)
        self._offer()
        self.field.setFocus()

    @property
    def ok(self) -> QPushButton:
        """The button that takes what is written."""
        return self.buttons.button(QDialogButtonBox.StandardButton.Ok)

    @property
    def text(self) -> str:
        """The text as written."""
        return self.field.text

    @property
    def ids(self) -> tuple[str, ...]:
        """The duties that it is about."""
        return self._choices[self.about.currentIndex()].ids

    def trouble(self) -> QWidget | None:
        """Say at its field what cannot be taken, and return that field; None when all can."""
        return None

    def trouble_line(self) -> Label:
        """Make a line for a sentence below a field, hidden while there is none."""
        line = label("", self)
        line.setObjectName("trouble")
        line.setWordWrap(True)
        line.hide()
        self.form.addRow("", line)
        return line

    def _offer(self) -> None:
        self.ok.setEnabled(bool(self.text))

    def _try(self) -> None:
        field = self.trouble()
        if field is None:
            self.accept()
        else:
            self.adjustSize()
            field.setFocus()
