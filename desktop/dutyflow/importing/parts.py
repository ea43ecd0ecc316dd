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

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QAbstractItemModel

    from dutyflow_models.interchange.proposal import Proposal

_MOST_NOTES = 4


def list_of_lines(name: str, model: QAbstractItemModel, parent: QWidget) -> QListView:
    """Make a list of plain lines that may be very long; the name is for screen readers."""
    lines = QListView(parent)
    lines.setObjectName("entries")
    lines.setAccessibleName(name)
    lines.setUniformItemSizes(True)
    lines.setModel(model)
    lines.setMinimumHeight(64)
    return lines


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


def all_or_none(
    choose: Callable[[bool], None], parent: QWidget
) -> tuple[QPushButton, QPushButton, QWidget]:
    """Make the buttons that choose every line or none, and their row."""
    row = QWidget(parent)
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    every, none = QPushButton("&All", row), QPushButton("&None", row)
    for button, wanted in ((every, True), (none, False)):
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False, wanted=wanted: choose(wanted))
        line.addWidget(button)
    line.addStretch(1)
    return every, none, row


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
        notes = [*notes[:_MOST_NOTES], f"And {more:,} more of these."]
    return [str(each) for each in remarks], "\n".join(notes)
