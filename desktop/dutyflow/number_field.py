"""A field for a whole number, with its text clear of its border."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

_INSET = 6
"""Pixels before the number. With arrows of its own a style sheet's padding does not reach it."""


class NumberField(QSpinBox):
    """A number between two others, with its unit behind it."""

    def __init__(
        self, least: int, most: int, parent: QWidget | None = None, *, unit: str = ""
    ) -> None:
        """Allow the numbers from the least to the most."""
        super().__init__(parent)
        self.setRange(least, most)
        self.setSuffix(unit)
        self.lineEdit().setTextMargins(_INSET, 0, 0, 0)
