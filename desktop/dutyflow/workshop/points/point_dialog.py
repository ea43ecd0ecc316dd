"""The dialogs that park a point, change it, and close it with an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from dutyflow.plain import breakable, label, shortened
from dutyflow.workshop.points.entry_dialog import WIDTH, About, EntryDialog, TextField
from dutyflow_models.language import mark, say, say_marked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dutyflow_models.org import Point, PointKind

KINDS: dict[PointKind, str] = {
    "parked": mark("&Parked"),
    "question": mark("&Question"),
    "risk": mark("&Risk"),
}
_LONGEST = 400


class PointDialog(EntryDialog):
    """A point: its text, its kind by Alt and a letter, who raised it, what it is about."""

    def __init__(self, point: Point | None, about: Sequence[About], parent: QWidget) -> None:
        """Park a new point, or change one."""
        title = say("Park a point") if point is None else say("Edit a point")
        super().__init__(title, point.text if point is not None else "", about, parent)
        self.field.setPlaceholderText(say("What is not settled?"))
        kind = (point.kind if point is not None else None) or "parked"
        self.kinds = {name: self._kind(name, checked=name == kind) for name in KINDS}
        group, row = QButtonGroup(self), QHBoxLayout()
        row.setSpacing(16)
        for button in self.kinds.values():
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.raised_by = QLineEdit(point.raised_by if point is not None else "", self)
        self.form.addRow(say("Kind"), row)
        self.form.addRow(say("Raised &by"), self.raised_by)
        self.form.addRow(say("&About"), self.about)

    @property
    def kind(self) -> PointKind:
        """The kind chosen."""
        return next(name for name, button in self.kinds.items() if button.isChecked())

    def _kind(self, name: PointKind, *, checked: bool) -> QRadioButton:
        button = _Kind(say_marked(KINDS[name]), self)
        button.setChecked(checked)
        return button


class _Kind(QRadioButton):
    """A kind that is chosen at once by its letter: Qt lets a tenth of a second pass before."""

    def event(self, event: QEvent) -> bool:
        """Be chosen by Alt and the letter; the keyboard stays where it is."""
        if event.type() == QEvent.Type.Shortcut:
            self.click()
            return True
        return super().event(event)


class AnswerDialog(QDialog):
    """A point and room for an answer, which becomes a decision; none just closes the point."""

    def __init__(self, point: Point, parent: QWidget) -> None:
        """Ask for the answer to a point."""
        super().__init__(parent)
        self.setWindowTitle(say("Close a point"))
        self.setMinimumWidth(WIDTH)
        said = label(breakable(shortened(point.text, _LONGEST)), self)
        said.setWordWrap(True)
        self.field = TextField(say("Answer"), "", self)
        self.field.setPlaceholderText(say("The answer, if there is one. It is kept as a decision."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        ok = buttons.addButton(say("Close the point"), QDialogButtonBox.ButtonRole.AcceptRole)
        ok.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.field.done.connect(ok.click)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(said)
        column.addWidget(self.field)
        column.addWidget(buttons)
        self.field.setFocus()
