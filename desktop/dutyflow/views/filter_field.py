"""The field above a view that lets only what fits be seen."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget


def filter_field(prompt: str, least: int, parent: QWidget) -> QLineEdit:
    """Return an empty field that says what it filters, at least so many pixels wide."""
    field = QLineEdit(parent)
    field.setPlaceholderText(prompt)
    field.setAccessibleName(prompt)
    field.setClearButtonEnabled(True)
    field.setMinimumWidth(least)
    field.setMaximumWidth(260)
    return field
