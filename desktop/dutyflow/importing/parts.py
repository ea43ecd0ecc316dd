"""What the import dialog is put together from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QListView,
    QPushButton,
    QWidget,
)

from dutyflow.plain import Label, label
from dutyflow_models.language import number, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QAbstractItemModel

    from dutyflow_models.interchange.proposal import Proposal

_MOST_NOTES = 4
_FEWEST = 3
"""Lines of a list that are seen in the smallest dialog."""
_AROUND = 10
"""Pixels of a list around its lines."""


class Lines(QListView):
    """A list of plain lines that may be very long; it takes no more room than they need."""

    def __init__(self, name: str, model: QAbstractItemModel, parent: QWidget) -> None:
        """Show a model; the name is for screen readers."""
        super().__init__(parent)
        self.setObjectName("entries")
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setModel(model)
        model.modelReset.connect(self._take_room)
        self.horizontalScrollBar().rangeChanged.connect(self._take_room)

    def _take_room(self) -> None:
        """Be as high as all lines, but for what is scrolled; a few are always seen."""
        line, count = max(self.sizeHintForRow(0), 1), self.model().rowCount()
        bar = self.horizontalScrollBar()
        aside = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.setMinimumHeight(min(max(count, 1), _FEWEST) * line + _AROUND + aside)
        self.setMaximumHeight(max(count, 1) * line + _AROUND + aside)


def heading(text: str, parent: QWidget) -> Label:
    """Make a line above a list."""
    made = label(text, parent)
    made.setObjectName("heading")
    made.setWordWrap(True)
    return made


def as_form(rows: Iterable[tuple[str, QWidget]], parent: QWidget) -> QWidget:
    """Put fields below one another, each behind its name."""
    made = QWidget(parent)
    form = QFormLayout(made)
    form.setContentsMargins(0, 0, 0, 0)
    form.setVerticalSpacing(8)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for words, field in rows:
        name = label(words, made)
        name.setBuddy(field)
        form.addRow(name, field)
    return made


def all_or_none(choose: Callable[[bool], None], parent: QWidget) -> tuple[QPushButton, QPushButton]:
    """Make the buttons that choose every line or none."""
    every, none = QPushButton(say("&All"), parent), QPushButton(say("&None"), parent)
    for button, wanted in ((every, True), (none, False)):
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False, wanted=wanted: choose(wanted))
    return every, none


def mapping_buttons(parent: QWidget) -> tuple[QPushButton, QPushButton]:
    """Make the buttons that open and save what was chosen, as a small file."""
    both = QPushButton(say("&Open mapping…"), parent), QPushButton(say("Sa&ve mapping…"), parent)
    for button in both:
        button.setAutoDefault(False)
    return both


def side_by_side(*parts: tuple[str, QWidget], parent: QWidget) -> QHBoxLayout:
    """Put fields beside one another, each behind its name; all are equally wide."""
    row = QHBoxLayout()
    row.setSpacing(16)
    for part in parts:
        row.addWidget(as_form((part,), parent), 1)
    return row


def button_row(text: str, dialog: QDialog) -> tuple[QPushButton, QDialogButtonBox]:
    """Make the button that accepts, which Enter presses, with one that cancels."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=dialog)
    accept = QPushButton(text, dialog)
    buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
    accept.setDefault(True)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return accept, buttons


def told_and_notes(proposal: Proposal | None, left_out: Sequence[str]) -> tuple[list[str], str]:
    """Return a line for each thing that was not understood, and how it was read."""
    remarks = proposal.remarks if proposal is not None else ()
    notes = [*(proposal.notes if proposal is not None else ()), *left_out]
    more = len(notes) - _MOST_NOTES
    if more > 0:
        notes = [
            *notes[:_MOST_NOTES],
            say("And {n} more of these.", n=number(more)),
        ]
    return [str(each) for each in remarks], "\n".join(notes)
